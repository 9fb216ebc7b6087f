import type { FieldValueSet } from '@microsoft/microsoft-graph-types';
import { fieldOf, type FieldValue, type FieldValues } from './field-values';
import { makeTemplate, type RowTexts } from './item-template';
import type { Column } from './stored-columns';
import { siteMidnight } from './time';

/** An own column by the name under which it is answered. */
interface ShownColumn {
  readonly name: string;
  readonly column: Column;
}

/** Types whose values are answered as they are stored. */
const PLAIN: readonly Column['type'][] = [
  'text',
  'note',
  'number',
  'boolean',
  'choice',
  'multiChoice',
  'dateTime',
  'hyperlink',
];

/**
 * Writes the fields of a row as JSON: the list's own columns, then what SharePoint adds.
 *
 * @param select names of fields; undefined for all
 * @returns takes the stored JSON of {@link FieldValues}
 */
export function compileFields(
  columns: readonly Column[],
  select: readonly string[] | undefined,
  siteTimeZone: string,
): (stored: string, texts: RowTexts) => string {
  const wanted = (name: string) => select?.includes(name) ?? true;
  const own = columns
    .map((column): ShownColumn => ({ name: shownName(column), column }))
    .filter(({ name }) => wanted(name));
  const isAsStored = select === undefined && own.every(({ column }) => PLAIN.includes(column.type));
  const titles = ['LinkTitleNoMenu', 'LinkTitle'].filter(wanted).map((name) => `,${JSON.stringify(name)}:`);
  const etag = makeTemplate((texts) => ({ '@odata.etag': `"${texts.guid},${texts.version}"` }));
  const added = makeTemplate((texts) =>
    Object.fromEntries(Object.entries(addedFields(texts)).filter(([name]) => wanted(name))),
  );

  return (stored, texts) => {
    const values = JSON.parse(stored) as FieldValues;
    let text = etag(texts).slice(0, -1);
    text += continued(isAsStored ? stored : JSON.stringify(shownFields(own, values, siteTimeZone)));
    text += continued(added(texts));
    const title = values['Title'];
    if (title !== undefined) for (const name of titles) text += name + JSON.stringify(title);
    return `${text}}`;
  };
}

/** The members of an object as what follows others. */
const continued = (object: string) => (object === '{}' ? '' : `,${object.slice(1, -1)}`);

function addedFields(texts: RowTexts) {
  return {
    id: texts.item,
    ContentType: 'Item',
    Modified: texts.modified,
    Created: texts.created,
    AuthorLookupId: texts.author,
    EditorLookupId: texts.editor,
    _UIVersionString: `${texts.version}.0`,
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
  } satisfies FieldValueSet & Record<string, unknown>;
}

function shownName(column: Column): string {
  const isList =
    column.facet['allowMultipleValues'] === true || column.facet['allowMultipleSelection'] === true;
  return isList ? column.name : fieldOf(column);
}

function shownFields(
  own: readonly ShownColumn[],
  values: FieldValues,
  siteTimeZone: string,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const { name, column } of own) {
    const value = values[column.name];
    if (value !== undefined) shown[name] = shownValue(column, value, siteTimeZone);
  }
  return shown;
}

function shownValue(column: Column, value: FieldValue, siteTimeZone: string): unknown {
  if (column.type === 'date' && typeof value === 'string') return siteMidnight(value, siteTimeZone);
  if (column.type !== 'person' && column.type !== 'lookup') return value;
  return Array.isArray(value)
    ? value.map((id: unknown) => ({ LookupId: id, LookupValue: '' }))
    : String(value);
}
