import type { ListItem } from '@microsoft/microsoft-graph-types';
import type { Call } from '../graph/call';
import type { Expansion } from '../graph/query-options';
import { compileFields } from './item-fields-json';
import { makeTemplate, type RowTexts } from './item-template';
import { identitySet } from './people';
import { columnsOf } from './stored-columns';
import { listUrl, type Place } from './stored-lists';
import { isoSeconds, isoSecondsAfterPost } from './time';

export interface ItemRow {
  readonly list: number;
  readonly item: number;
  readonly guid: string;
  readonly version: number;
  readonly created: number;
  readonly modified: number;
  readonly author: number;
  readonly editor: number;
  /** JSON of {@link FieldValues}. */
  readonly fields: string;
}

/** @returns JSON */
type WriteRow = (row: ItemRow) => string;

interface ItemOptions {
  readonly expansion: Expansion | undefined;
  readonly select?: readonly string[] | undefined;
  /** Gives the timestamps of an answer to a POST. */
  readonly afterPost?: boolean;
}

const ITEM_CONTENT_TYPE = '0x0100';

export const itemETag = ({ guid, version }: { readonly guid: string; readonly version: number | string }) =>
  `"${guid},${version}"`;

/** Writes rows of one list as Graph's listItem. */
export function makeItemWriter(
  call: Call,
  place: Place,
  { expansion, select, afterPost = false }: ItemOptions,
): WriteRow {
  const { database, faults, origin } = call.state;
  const { siteTimeZone } = faults.switches;
  const textsOf = rowTexts((ms) => (afterPost ? isoSecondsAfterPost(ms, siteTimeZone) : isoSeconds(ms)));
  const person = remembering((lookupId: number) => identitySet(database, lookupId));
  const byAuthor = remembering((author: number) =>
    remembering((editor: number) =>
      makeTemplate((texts) => {
        const by = { createdBy: person(author), lastModifiedBy: person(editor) };
        return selectedItem({ ...itemShape(place, texts), ...by } satisfies ListItem, select);
      }),
    ),
  );
  if (expansion === undefined) return (row) => byAuthor(row.author)(row.editor)(textsOf(row));

  const context = JSON.stringify(`${origin()}/v1.0/$metadata#items/$entity/fields/$entity`);
  const fields = compileFields(columnsOf(database, place.list.key), expansion.select, siteTimeZone);
  return (row) => {
    const texts = textsOf(row);
    const item = byAuthor(row.author)(row.editor)(texts);
    return `${item.slice(0, -1)},"fields@odata.context":${context},"fields":${fields(row.fields, texts)}}`;
  };
}

/** Writes the fields of rows as Graph's fieldValueSet. */
export function makeFieldsWriter(call: Call, place: Place, select: readonly string[] | undefined): WriteRow {
  const { database, faults } = call.state;
  const textsOf = rowTexts(isoSeconds);
  const fields = compileFields(columnsOf(database, place.list.key), select, faults.switches.siteTimeZone);
  return (row) => fields(row.fields, textsOf(row));
}

function itemShape(place: Place, texts: RowTexts) {
  const eTag = itemETag(texts);
  return {
    '@odata.etag': eTag,
    createdDateTime: texts.created,
    eTag,
    id: texts.item,
    lastModifiedDateTime: texts.modified,
    webUrl: `${listUrl(place)}/${texts.item}_.000`,
    parentReference: { id: place.list.id, siteId: place.site.id },
    contentType: {
      id: `${ITEM_CONTENT_TYPE}${place.list.id.replaceAll('-', '').toUpperCase()}`,
      name: 'Item',
    },
  } satisfies ListItem & Record<'@odata.etag', string>;
}

/** The item without what `$select` leaves out. */
function selectedItem(
  item: Readonly<Record<string, unknown>>,
  select: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
  if (select === undefined) return item;
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => key === '@odata.etag' || select.includes(key)),
  );
}

function rowTexts(time: (ms: number) => string): (row: ItemRow) => RowTexts {
  const remembered = remembering(time);
  return (row) => ({
    item: String(row.item),
    guid: row.guid,
    version: String(row.version),
    created: remembered(row.created),
    modified: remembered(row.modified),
    author: String(row.author),
    editor: String(row.editor),
  });
}

function remembering<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
