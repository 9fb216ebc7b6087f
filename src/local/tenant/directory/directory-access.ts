import { GraphError } from '../graph/graph-error';
import type { Call } from '../graph/call';

/** @throws GraphError 403 unless the token carries one of the permissions, as application or delegated */
export function requirePermission(call: Call, permissions: readonly string[]): void {
  const held = call.principal.kind === 'app' ? call.principal.roles : call.principal.scopes;
  if (permissions.some((permission) => held.has(permission))) return;
  throw new GraphError(
    403,
    'Authorization_RequestDenied',
    `Insufficient privileges to complete the operation. Missing role permissions on the request. API requires one of '${permissions.join(', ')}'.`,
  );
}

export const directoryObjectNotFound = (id: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
