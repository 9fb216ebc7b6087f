import type { Site } from '@microsoft/microsoft-graph-types';
import { LOCAL_TENANT } from '../../personas';
import { GraphError, invalidRequest, itemNotFound } from '../graph/graph-error';
import { contextUrl, ok, param, type Call, type GraphResponse } from '../graph/call';
import type { Database } from '../store/database';
import { hasRight, requireRight, type Right } from './site-access';
import { siteUrl, type SiteRow } from './site-row';
import { isoSeconds } from './time';

const ID_PREFIX = LOCAL_TENANT.tenantId.slice(0, -6);

/** The sites that are there with every seed. The second one is granted to nobody. */
const SITES = [
  { number: '30', path: '', displayName: 'Zugkraft' },
  { number: '31', path: LOCAL_TENANT.sitePath, displayName: 'Dezernat V' },
  { number: '32', path: '/sites/dezernat-iv', displayName: 'Dezernat IV' },
];

/** Does nothing once there are sites, so that a grant taken away stays away. */
export function seedSites(database: Database): void {
  if (database.get('SELECT 1 FROM sites') !== undefined) return;
  const host = LOCAL_TENANT.siteHost;
  for (const { number, path, displayName } of SITES) {
    const id = `${host},${ID_PREFIX}0001${number},${ID_PREFIX}0002${number}`;
    database.run(
      'INSERT INTO sites (id, host, path, display_name, created) VALUES (?, ?, ?, ?, ?)',
      id,
      host,
      path,
      displayName,
      Date.now(),
    );
  }
  const workspace = database.get<SiteRow>('SELECT * FROM sites WHERE path = ?', LOCAL_TENANT.sitePath);
  if (workspace === undefined) throw new Error('The site of the workspace could not be made');
  database.run(
    "INSERT INTO grants VALUES (?, ?, ?, 'Zugkraft', 'write')",
    `${ID_PREFIX}000331`,
    workspace.key,
    LOCAL_TENANT.appId,
  );
}

/** The site that the path names, once the caller's right to it is established. */
export function siteOf(call: Call, needed: Right): SiteRow {
  const site = findSite(call.state.database, param(call, 'site'));
  if (site.path !== '' && site.path === call.state.faults.switches.unavailableSite)
    throw new GraphError(503, 'serviceNotAvailable', 'Service unavailable');
  requireRight(call, site, needed);
  return site;
}

function findSite(database: Database, reference: string): SiteRow {
  const [, hostname, path] = /^([^/:]*):\/(.*)$/s.exec(reference) ?? [];
  if (hostname !== undefined && path !== undefined) return siteByPath(database, hostname, path);
  if (reference === 'root') return siteByPath(database, LOCAL_TENANT.siteHost, '');
  // Host names have dots and ids have commas or neither.
  if (reference.includes('.') && !reference.includes(',')) return siteByPath(database, reference, '');
  const site = database.get<SiteRow>(
    "SELECT * FROM sites WHERE lower(id) = ?1 OR lower(id) LIKE ?2 ESCAPE '!'",
    reference.toLowerCase(),
    `${LOCAL_TENANT.siteHost},${escapeLike(reference.toLowerCase())},%`,
  );
  if (site === undefined) throw siteNotFound();
  return site;
}

function siteByPath(database: Database, hostname: string, path: string): SiteRow {
  if (hostname.toLowerCase() !== LOCAL_TENANT.siteHost)
    throw invalidRequest('Invalid hostname for this tenancy');
  const plain = path.replace(/^\/+|\/+$/g, '').toLowerCase();
  const site = database.get<SiteRow>('SELECT * FROM sites WHERE path = ?', plain === '' ? '' : `/${plain}`);
  if (site === undefined) throw siteNotFound();
  return site;
}

const siteNotFound = () => itemNotFound('Requested site could not be found');

const escapeLike = (text: string) => text.replace(/[!%_]/g, '!$&');

export function readSite(call: Call): GraphResponse {
  return ok({ '@odata.context': contextUrl(call, 'sites/$entity'), ...siteJson(siteOf(call, 'read')) });
}

/** `GET /sites?search=…`: only what the caller may read. */
export function searchSites(call: Call): GraphResponse {
  const text = (call.query.raw.get('search') ?? call.query.raw.get('$search') ?? '*')
    .replace(/\*/g, '')
    .toLowerCase();
  const sites = call.state.database
    .all<SiteRow>('SELECT * FROM sites ORDER BY key')
    .filter((site) => hasRight(call, site, 'read') && site.display_name.toLowerCase().includes(text));
  return ok({ '@odata.context': contextUrl(call, 'sites'), value: sites.map(siteJson) });
}

function siteJson(site: SiteRow) {
  return {
    createdDateTime: isoSeconds(site.created),
    description: '',
    id: site.id,
    lastModifiedDateTime: isoSeconds(site.created),
    name: site.path.split('/').at(-1) ?? '',
    webUrl: siteUrl(site),
    displayName: site.display_name,
    ...(site.path === '' ? { root: {} } : {}),
    siteCollection: { hostname: site.host },
  } satisfies Site;
}
