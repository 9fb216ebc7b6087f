import type { FieldValueSet, ListItem } from '@microsoft/microsoft-graph-types';
import type { Call } from '../graph/call';
import type { Expansion } from '../graph/query-options';
import { fieldOf, type FieldValue, type FieldValues } from './field-values';
import { identitySet } from './people';
import { columnsOf, type Column } from './stored-columns';
import { listUrl, type Place } from './stored-lists';
import { isoSeconds, isoSecondsAfterPost, siteMidnight } from './time';

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

export interface ItemWriter {
  item(row: ItemRow, expansion: Expansion | undefined): Readonly<Record<string, unknown>>;
  /** The same as JSON, for pages; without what `select` leaves out. */
  itemText(row: ItemRow, expansion: Expansion | undefined, select: readonly string[] | undefined): string;
  fields(row: ItemRow, select: readonly string[] | undefined): Readonly<Record<string, unknown>>;
}

const ITEM_CONTENT_TYPE = '0x0100';

export const itemETag = (row: Pick<ItemRow, 'guid' | 'version'>) => `"${row.guid},${row.version}"`;

/** Writes rows of one list the way Graph does. `afterPost` gives the timestamps of an answer to a POST. */
export function makeItemWriter(call: Call, place: Place, { afterPost = false } = {}): ItemWriter {
  const { database, faults, origin } = call.state;
  const { siteTimeZone } = faults.switches;
  const fieldsContext = `${origin()}/v1.0/$metadata#items/$entity/fields/$entity`;
  const time = remembering((ms: number) =>
    afterPost ? isoSecondsAfterPost(ms, siteTimeZone) : isoSeconds(ms),
  );
  const textsOf = (row: ItemRow): RowTexts => ({
    item: String(row.item),
    guid: row.guid,
    version: String(row.version),
    created: time(row.created),
    modified: time(row.modified),
    author: String(row.author),
    editor: String(row.editor),
  });
  const person = remembering((lookupId: number) => identitySet(database, lookupId));
  const templates = new Map<string, (texts: RowTexts) => string>();
  const template = ({ author, editor }: ItemRow, select: readonly string[] | undefined) => {
    const key = JSON.stringify([author, editor, select]);
    const known = templates.get(key);
    if (known !== undefined) return known;
    const by = { createdBy: person(author), lastModifiedBy: person(editor) };
    const made = makeTemplate((texts) => selectedItem({ ...itemShape(place, texts), ...by }, select));
    templates.set(key, made);
    return made;
  };
  const writeFields = remembered(makeFieldsWriter, columnsOf(database, place.list.key), siteTimeZone);

  const writer: ItemWriter = {
    text(row, expansion, select) {
      const texts = textsOf(row);
      const text = template(row, select)(texts);
      if (expansion === undefined) return text;
      const fields = writeFields(expansion.select)(row, texts);
      return `${text.slice(0, -1)},"fields@odata.context":"${fieldsContext}","fields":${fields}}`;
    },
    item: (row, expansion, select) =>
      JSON.parse(writer.text(row, expansion, select)) as ListItem & Readonly<Record<string, unknown>>,
    fields: (row, select) =>
      JSON.parse(writeFields(select)(row, textsOf(row))) as FieldValueSet & Readonly<Record<string, unknown>>,
  };
  return writer;
}

function itemShape(place: Place, texts: RowTexts) {
  const eTag = `"${texts.guid},${texts.version}"`;
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

/** The item without what `$select` leaves out. */
export function selectedItem(
  item: Readonly<Record<string, unknown>>,
  select: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
  if (select === undefined) return item;
  const wanted = (key: string) => key === '@odata.etag' || key.startsWith('fields') || select.includes(key);
  return Object.fromEntries(Object.entries(item).filter(([key]) => wanted(key)));
}
