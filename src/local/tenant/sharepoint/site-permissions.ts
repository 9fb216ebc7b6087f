import { randomUUID } from 'node:crypto';
import { invalidRequest, itemNotFound } from '../graph/graph-error';
import { bodyObject, isObject } from '../graph/json';
import { contextUrl, created, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import type { SiteRow } from './site-row';
import { siteOf } from './sites';

interface GrantRow {
  readonly id: string;
  readonly site: number;
  readonly app_id: string;
  readonly app_name: string;
  /** Comma-separated. */
  readonly roles: string;
}

const ROLES = ['read', 'write', 'manage', 'owner', 'fullcontrol'];

// Microsoft asks for Sites.FullControl.All here; the local provisioning app does with Sites.Manage.All.

export function readPermissions(call: Call): GraphResponse {
  const site = siteOf(call, 'manage');
  const grants = call.state.database.all<GrantRow>('SELECT * FROM grants WHERE site = ?', site.key);
  return entityPage(call, grants.map(permissionJson), 'permissions');
}

export function readPermission(call: Call): GraphResponse {
  return ok({
    '@odata.context': contextUrl(call, 'permissions/$entity'),
    ...permissionJson(grantOf(call, siteOf(call, 'manage'))),
  });
}

export function createPermission(call: Call): GraphResponse {
  const site = siteOf(call, 'manage');
  const body = bodyObject(call.body);
  const roles = rolesIn(body['roles']);
  const { id: appId, displayName } = applicationIn(
    body['grantedToIdentities'] ?? body['grantedToIdentitiesV2'],
  );
  const grant: GrantRow = { id: randomUUID(), site: site.key, app_id: appId, app_name: displayName, roles };
  call.state.database.run(
    'INSERT INTO grants VALUES (?, ?, ?, ?, ?)',
    grant.id,
    grant.site,
    appId,
    displayName,
    roles,
  );
  return created({ '@odata.context': contextUrl(call, 'permissions/$entity'), ...permissionJson(grant) });
}

export function changePermission(call: Call): GraphResponse {
  const grant = grantOf(call, siteOf(call, 'manage'));
  const roles = rolesIn(bodyObject(call.body)['roles']);
  call.state.database.run('UPDATE grants SET roles = ? WHERE id = ?', roles, grant.id);
  return ok({
    '@odata.context': contextUrl(call, 'permissions/$entity'),
    ...permissionJson({ ...grant, roles }),
  });
}

export function deletePermission(call: Call): GraphResponse {
  call.state.database.run('DELETE FROM grants WHERE id = ?', grantOf(call, siteOf(call, 'manage')).id);
  return NO_CONTENT;
}

function grantOf(call: Call, site: SiteRow): GrantRow {
  const grant = call.state.database.get<GrantRow>(
    'SELECT * FROM grants WHERE site = ? AND id = ?',
    site.key,
    param(call, 'permission'),
  );
  if (grant === undefined) throw itemNotFound();
  return grant;
}

function rolesIn(value: unknown): string {
  const roles: readonly unknown[] = Array.isArray(value) ? value : [];
  if (roles.length === 0 || !roles.every((role) => typeof role === 'string' && ROLES.includes(role))) {
    throw invalidRequest(`The roles must be some of ${ROLES.join(', ')}.`);
  }
  return roles.join(',');
}

function applicationIn(value: unknown): { id: string; displayName: string } {
  const identities: readonly unknown[] = Array.isArray(value) ? value : [];
  const [identity] = identities;
  const application = isObject(identity) ? identity['application'] : undefined;
  if (!isObject(application) || typeof application['id'] !== 'string') {
    throw invalidRequest('grantedToIdentities must name one application with its id.');
  }
  const { id, displayName } = application;
  return { id, displayName: typeof displayName === 'string' ? displayName : id };
}

function permissionJson(grant: GrantRow) {
  const identity = { application: { displayName: grant.app_name, id: grant.app_id } };
  return {
    id: grant.id,
    roles: grant.roles.split(','),
    grantedToIdentitiesV2: [identity],
    grantedToIdentities: [identity],
  };
}
