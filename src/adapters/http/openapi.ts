import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { API } from '../../contracts/api';
import { ChannelClaim } from '../../contracts/channel-claim';
import { CHANNEL_HEADER } from '../../contracts/channel-header';
import type { Endpoint } from '../../contracts/endpoint';
import { Problem } from '../../contracts/problem';

/** The OpenAPI document, made from the contract so that it cannot lag behind. */
export function openApiDocument(appUrl: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const [operationId, endpoint] of Object.entries<Endpoint>(API)) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(operationId, endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Zugkraft', version: '1', description: 'What the tab of Zugkraft reads and reports.' },
    servers: [{ url: `${appUrl}/api/v1` }],
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths,
  });
}

function operation(operationId: string, endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId,
    summary: endpoint.summary,
    requestParams: {
      path: endpoint.params,
      query: endpoint.query,
      header: z.object({ [CHANNEL_HEADER]: ChannelClaim.optional() }),
    },
    ...(endpoint.body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } } }),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: endpoint.answer } } },
      default: { description: 'Refused', content: { 'application/json': { schema: Problem } } },
    },
  };
}
