import { rootCertificates } from 'node:tls';
import { ClientSecretCredential, DefaultAzureCredential, type TokenCredential } from '@azure/identity';

export interface Identity {
  readonly tenantId: string;
  readonly clientId: string;
  /** Left out where the machine has an identity of its own; which one, the platform tells the library. */
  readonly clientSecret?: string | undefined;
  /** `https://login.microsoftonline.com`, or that of another cloud. */
  readonly loginEndpoint: string;
  /** Certificate authorities beyond the public ones, as PEM. */
  readonly extraCa?: string | undefined;
}

/** Discovery is off because it asks the public cloud, which a sovereign or a local one is not. */
export function createCredential(identity: Identity): TokenCredential {
  const { tenantId, clientId, clientSecret, loginEndpoint, extraCa } = identity;
  if (clientSecret === undefined) return new DefaultAzureCredential();
  const ca = extraCa === undefined ? null : [...rootCertificates, extraCa];
  return new ClientSecretCredential(tenantId, clientId, clientSecret, {
    authorityHost: loginEndpoint,
    disableInstanceDiscovery: true,
    retryOptions: { maxRetries: 1 },
    ...(ca !== null && {
      additionalPolicies: [
        {
          position: 'perRetry',
          policy: {
            name: 'extraCertificateAuthority',
            sendRequest: (request, next) => {
              request.tlsSettings = { ca };
              return next(request);
            },
          },
        },
      ],
    }),
  });
}
