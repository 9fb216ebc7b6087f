import type { Deleted, ListItem } from '@microsoft/microsoft-graph-types';
import { contextUrl, ok, type Call, type GraphResponse } from '../graph/call';
import { badRequest } from '../graph/graph-error';
import { pageText } from '../graph/json-text';
import { withOptions } from '../graph/query-options';
import { readDeltaToken, tokenGone, writeDeltaToken, type DeltaPosition } from './delta-token';
import { makeItemWriter, type ItemRow } from './item-json';
import { fieldsExpansion } from './items';
import { pageSize } from './item-query';
import { listOf, type ListRow } from './stored-lists';

type ChangeRow = ItemRow & { readonly changed_item: number; readonly seq: number; readonly deleted: 0 | 1 };

interface ChangePage {
  readonly changes: readonly ChangeRow[];
  readonly isLast: boolean;
}

/** What happened to the rows of a list: the latest state of each, in the order of the changes. */
export function readDelta(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  if (call.query.filter !== undefined || call.query.orderBy.length > 0) {
    throw badRequest('$filter and $orderby are not supported on delta.');
  }
  const expansion = fieldsExpansion(call);
  const position = positionOf(call, place.list);
  const { changes, isLast } = changesAfter(call, place.list, position);
  const write = makeItemWriter(call, place, { expansion, select: call.query.select });
  const token = writeDeltaToken(place.list, {
    seq: isLast ? lastVisible(call, place.list) : (changes.at(-1)?.seq ?? 0),
    enumeratedSince: isLast || position.kind !== 'after' ? 0 : position.enumeratedSince,
  });
  const head = {
    '@odata.context': contextUrl(call, 'Collection(listItem)'),
    [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link(call, token),
  };
  const entities = changes.map((change) =>
    change.deleted === 1 ? JSON.stringify(deletedItem(change.changed_item)) : write(change),
  );
  return ok(pageText(head, entities));
}

const deletedItem = (item: number) =>
  ({ id: String(item), deleted: { state: 'deleted' } }) satisfies ListItem & { deleted: Deleted };

/** The token comes first, so that the link reads as `delta?token=…` whatever else was asked. */
function link(call: Call, token: string): string {
  const [path = '', rest] = withOptions(call.path, call.query.raw, { token: '' })
    .replace(/[?&]token=$/, '')
    .split('?');
  const base = `${call.state.origin()}/v1.0${path}`;
  if (token === '') return rest === undefined ? base : `${base}?${rest}`;
  return rest === undefined ? `${base}?token=${token}` : `${base}?token=${token}&${rest}`;
}

function positionOf(call: Call, list: ListRow): Exclude<DeltaPosition, { kind: 'start' }> {
  const position = readDeltaToken(call.query.token, list);
  if (position === 'expired') throw tokenGone(link(call, ''));
  if (position.kind === 'start') return { kind: 'after', seq: 0, enumeratedSince: list.change_seq };
  if (position.kind === 'after' && call.state.faults.strikes('gone')) throw tokenGone(link(call, ''));
  return position;
}

const ITEM_COLUMNS =
  'items.guid, items.version, items.created, items.modified, items.author, items.editor, items.fields';

function changesAfter(
  call: Call,
  list: ListRow,
  position: Exclude<DeltaPosition, { kind: 'start' }>,
): ChangePage {
  if (position.kind === 'latest') return { changes: [], isLast: true };
  const { deletesPerDeltaPage, deltaLagMs } = call.state.faults.switches;
  const size = pageSize(call);
  const since = position.kind === 'since' ? position.at : 0;
  const { seq, enumeratedSince } = position.kind === 'after' ? position : { seq: 0, enumeratedSince: 0 };
  const found = call.state.database.all<ChangeRow>(
    `SELECT changes.list, changes.item, changes.item AS changed_item, changes.seq, changes.deleted, ${ITEM_COLUMNS}
     FROM changes LEFT JOIN items ON items.list = changes.list AND items.item = changes.item
     WHERE changes.list = ? AND changes.seq > ? AND changes.at >= ? AND changes.at <= ?
       AND (changes.deleted = 0 OR changes.seq > ?)
     ORDER BY changes.seq LIMIT ?`,
    list.key,
    seq,
    since,
    Date.now() - deltaLagMs,
    enumeratedSince,
    size + 1,
  );
  let deletions = 0;
  const cut = found.findIndex(({ deleted }) => (deletions += deleted) > deletesPerDeltaPage);
  const changes = found.slice(0, Math.min(size, cut === -1 ? size : cut));
  return { changes, isLast: changes.length === found.length };
}

/** The number of the latest change that delta may already show. */
function lastVisible(call: Call, list: ListRow): number {
  const { deltaLagMs } = call.state.faults.switches;
  if (deltaLagMs === 0) return list.change_seq;
  const row = call.state.database.get<{ seq: number | null }>(
    'SELECT max(seq) AS seq FROM changes WHERE list = ? AND at <= ?',
    list.key,
    Date.now() - deltaLagMs,
  );
  return row?.seq ?? 0;
}
