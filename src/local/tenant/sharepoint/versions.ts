import { itemNotFound } from '../graph/graph-error';
import { contextUrl, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { JsonText } from '../graph/json-text';
import { itemOf } from './items';
import { makeFieldsWriter, type ItemRow } from './item-json';
import { updateItem } from './item-writes';
import { columnsOf } from './stored-columns';
import { fieldOf, type FieldValues } from './field-values';
import { listOf, type Place } from './stored-lists';
import { identitySet } from './people';
import { isoSeconds } from './time';

type PastRow = Pick<ItemRow, 'version' | 'modified' | 'editor' | 'fields'>;

/** Newest first; the current state is a version too. */
export function readVersions(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  const row = itemOf(call, place.list);
  return entityPage(
    call,
    statesOf(call, row).map((state) => versionJson(call, place, state)),
    'versions',
  );
}

export function readVersion(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  const state = stateOf(call, itemOf(call, place.list));
  return ok({ '@odata.context': contextUrl(call, 'versions/$entity'), ...versionJson(call, place, state) });
}

/** Writes the old values as a new version. */
export function restoreVersion(call: Call): GraphResponse {
  const place = listOf(call, 'write');
  const row = itemOf(call, place.list);
  const old = JSON.parse(stateOf(call, row).fields) as FieldValues;
  const fields = columnsOf(call.state.database, place.list.key)
    .filter((column) => column.type !== 'hyperlink')
    .flatMap((column): [string, unknown][] => {
      const value = old[column.name] ?? null;
      const annotation: [string, unknown][] = Array.isArray(value)
        ? [[`${fieldOf(column)}@odata.type`, 'Collection']]
        : [];
      return [[fieldOf(column), value], ...annotation];
    });
  updateItem(call, place.list, row, Object.fromEntries(fields));
  return NO_CONTENT;
}

function statesOf(call: Call, row: ItemRow): ItemRow[] {
  const past = call.state.database.all<PastRow>(
    'SELECT version, modified, editor, fields FROM past_versions WHERE list = ? AND item = ? ORDER BY version DESC',
    row.list,
    row.item,
  );
  return [row, ...past.map((state) => ({ ...row, ...state }))];
}

function stateOf(call: Call, row: ItemRow): ItemRow {
  const state = statesOf(call, row).find(({ version }) => `${version}.0` === param(call, 'version'));
  if (state === undefined) throw itemNotFound('The specified version was not found');
  return state;
}

function versionJson(call: Call, place: Place, state: ItemRow) {
  const expansion = call.query.expand.find(({ name }) => name === 'fields');
  const fields =
    expansion === undefined
      ? {}
      : { fields: new JsonText(makeFieldsWriter(call, place, expansion.select)(state)) };
  return {
    id: `${state.version}.0`,
    lastModifiedBy: identitySet(call.state.database, state.editor),
    lastModifiedDateTime: isoSeconds(state.modified),
    ...fields,
  };
}
