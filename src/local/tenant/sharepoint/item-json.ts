import type { ListItem } from '@microsoft/microsoft-graph-types';
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
  fields(row: ItemRow, select: readonly string[] | undefined): Readonly<Record<string, unknown>>;
}

/** Gives one field of a row; undefined when it is empty. */
type FieldReader = (row: ItemRow, values: FieldValues) => unknown;

const ITEM_CONTENT_TYPE = '0x0100';

export const itemETag = (row: Pick<ItemRow, 'guid' | 'version'>) => `"${row.guid},${row.version}"`;

/** Writes rows of one list the way Graph does. `afterPost` gives the timestamps of an answer to a POST. */
export function makeItemWriter(call: Call, place: Place, { afterPost = false } = {}): ItemWriter {
  const { database, faults, origin } = call.state;
  const { siteTimeZone } = faults.switches;
  const url = listUrl(place);
  const contentType = {
    id: `${ITEM_CONTENT_TYPE}${place.list.id.replaceAll('-', '').toUpperCase()}`,
    name: 'Item',
  };
  const parentReference = { id: place.list.id, siteId: place.site.id };
  const fieldsContext = `${origin()}/v1.0/$metadata#items/$entity/fields/$entity`;
  const person = remembering((lookupId: number) => identitySet(database, lookupId));
  const time = remembering((ms: number) =>
    afterPost ? isoSecondsAfterPost(ms, siteTimeZone) : isoSeconds(ms),
  );
  const readers = fieldReaders(columnsOf(database, place.list.key), { time, siteTimeZone });

  const writer: ItemWriter = {
    fields(row, select) {
      const values = JSON.parse(row.fields) as FieldValues;
      const fields: Record<string, unknown> = { '@odata.etag': itemETag(row) };
      for (const name of select ?? readers.keys()) {
        const value = readers.get(name)?.(row, values);
        if (value !== undefined) fields[name] = value;
      }
      return fields;
    },
    item(row, expansion) {
      const item = {
        '@odata.etag': itemETag(row),
        createdDateTime: time(row.created),
        eTag: itemETag(row),
        id: String(row.item),
        lastModifiedDateTime: time(row.modified),
        webUrl: `${url}/${row.item}_.000`,
        createdBy: person(row.author),
        lastModifiedBy: person(row.editor),
        parentReference,
        contentType,
      } satisfies ListItem & Record<'@odata.etag', string>;
      if (expansion === undefined) return item;
      return { ...item, 'fields@odata.context': fieldsContext, fields: writer.fields(row, expansion.select) };
    },
  };
  return writer;
}

/** All fields of a list by the name under which they are answered: its own columns, then SharePoint's. */
function fieldReaders(
  columns: readonly Column[],
  { time, siteTimeZone }: { time: (ms: number) => string; siteTimeZone: string },
): ReadonlyMap<string, FieldReader> {
  const own = columns.map((column): [string, FieldReader] => {
    const isList =
      column.facet['allowMultipleValues'] === true || column.facet['allowMultipleSelection'] === true;
    const name = isList ? column.name : fieldOf(column);
    return [name, (_, values) => shownValue(column, values[column.name], siteTimeZone)];
  });
  return new Map<string, FieldReader>([
    ...own,
    ['id', (row) => String(row.item)],
    ['ContentType', () => 'Item'],
    ['Modified', (row) => time(row.modified)],
    ['Created', (row) => time(row.created)],
    ['AuthorLookupId', (row) => String(row.author)],
    ['EditorLookupId', (row) => String(row.editor)],
    ['_UIVersionString', (row) => `${row.version}.0`],
    ['Attachments', () => false],
    ['Edit', () => ''],
    ['LinkTitleNoMenu', (_, values) => values['Title']],
    ['LinkTitle', (_, values) => values['Title']],
    ['ItemChildCount', () => '0'],
    ['FolderChildCount', () => '0'],
  ]);
}

function shownValue(column: Column, value: FieldValue | undefined, siteTimeZone: string): unknown {
  if (value === undefined) return undefined;
  if (column.type === 'date' && typeof value === 'string') return siteMidnight(value, siteTimeZone);
  if (column.type !== 'person' && column.type !== 'lookup') return value;
  return Array.isArray(value)
    ? value.map((id: unknown) => ({ LookupId: id, LookupValue: '' }))
    : String(value);
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
