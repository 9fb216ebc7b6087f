import { LOCAL_TENANT } from '../../personas';
import { GraphError } from '../graph/graph-error';
import type { Call } from '../graph/call';
import type { SiteRow } from './site-row';

/** What one may do on a site, each including those before it: read, write items, shape lists, grant to others. */
const RIGHTS = ['none', 'read', 'write', 'manage', 'fullcontrol'] as const;
export type Right = (typeof RIGHTS)[number];

/** Application permissions that hold on every site. */
const TENANT_WIDE: Readonly<Record<string, Right>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

/** @throws GraphError 401 for an app without any site role, 403 for too small a right */
export function requireRight(call: Call, site: SiteRow, needed: Right): void {
  const { principal } = call;
  if (principal.kind === 'app' && ![...principal.roles].some((role) => role.startsWith('Sites.'))) {
    throw new GraphError(401, 'generalException', 'General exception while processing');
  }
  if (!hasRight(call, site, needed)) {
    throw new GraphError(403, call.state.faults.switches.noGrantCode, 'Access denied');
  }
}

export function hasRight(call: Call, site: SiteRow, needed: Right): boolean {
  const held = call.principal.kind === 'app' ? appRight(call, site) : userRight(call, site);
  return RIGHTS.indexOf(held) >= RIGHTS.indexOf(needed);
}

function appRight(call: Call, site: SiteRow): Right {
  const roles = [...(call.principal.kind === 'app' ? call.principal.roles : [])];
  const wide = roles.map((role) => TENANT_WIDE[role] ?? 'none');
  if (!roles.includes('Sites.Selected')) return widest(wide);
  const grants = call.state.database.all<{ roles: string }>(
    'SELECT roles FROM grants WHERE site = ? AND app_id = ?',
    site.key,
    call.principal.appId,
  );
  return widest([...wide, ...grants.flatMap((grant) => grant.roles.split(',')).map(rightOfRole)]);
}

/** A delegated token reaches no further than both its scopes and its user. */
function userRight(call: Call, site: SiteRow): Right {
  if (call.principal.kind !== 'user') return 'none';
  const byScopes = widest([...call.principal.scopes].map((scope) => TENANT_WIDE[scope] ?? 'none'));
  const membership = call.state.database.get<{ is_owner: number }>(
    'SELECT is_owner FROM team_members WHERE team = ? AND user = ?',
    LOCAL_TENANT.teamId,
    call.principal.userId,
  );
  const isTeamSite = site.path === LOCAL_TENANT.sitePath;
  const bySite: Right =
    membership === undefined || !isTeamSite ? 'none' : membership.is_owner === 1 ? 'fullcontrol' : 'write';
  return RIGHTS[Math.min(RIGHTS.indexOf(byScopes), RIGHTS.indexOf(bySite))] ?? 'none';
}

function rightOfRole(role: string): Right {
  if (role === 'owner') return 'fullcontrol';
  return RIGHTS.find((right) => right === role) ?? 'none';
}

function widest(rights: readonly Right[]): Right {
  return RIGHTS[Math.max(0, ...rights.map((right) => RIGHTS.indexOf(right)))] ?? 'none';
}
