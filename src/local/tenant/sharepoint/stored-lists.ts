import { param, type Call } from '../graph/call';
import { itemNotFound } from '../graph/graph-error';
import type { Right } from './site-access';
import { siteUrl, type SiteRow } from './site-row';
import { siteOf } from './sites';

export interface ListRow {
  readonly key: number;
  readonly id: string;
  readonly site: number;
  /** Last part of its address; assigned by the server. */
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly created: number;
  readonly modified: number;
  readonly author: number;
  readonly version: number;
  readonly last_item: number;
  readonly item_count: number;
  /** Number of the latest change to its items. */
  readonly change_seq: number;
}

export interface Place {
  readonly site: SiteRow;
  readonly list: ListRow;
}

/** The list that the path names, by id, title or name. */
export function listOf(call: Call, needed: Right): Place {
  const site = siteOf(call, needed);
  const reference = param(call, 'list').replace(/^\{(.*)\}$/, '$1');
  const list = call.state.database.get<ListRow>(
    'SELECT * FROM lists WHERE site = ?1 AND (id = ?2 OR display_name = ?3 OR name = ?3) ORDER BY id = ?2 DESC',
    site.key,
    reference.toLowerCase(),
    reference,
  );
  if (list === undefined) throw itemNotFound('The specified list was not found');
  return { site, list };
}

export function listUrl({ site, list }: Place): string {
  return `${siteUrl(site)}/Lists/${encodeURIComponent(list.name)}`;
}
