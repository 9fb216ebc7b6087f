import type { FaultSwitches } from '../graph/faults';
import { GraphError, invalidRequest } from '../graph/graph-error';
import { isObject, type JsonObject } from '../graph/json';
import { READ_ONLY_FIELDS } from './built-in-columns';
import { isTexts } from './column-definition';
import type { Column } from './stored-columns';
import { parseInstant } from './time';

/**
 * A value as it is stored: dates as `2026-03-01`, instants as ISO in UTC, people and lookups as the ids
 * they point to. Empty values are not stored at all.
 */
export type FieldValue = string | number | boolean | readonly string[] | readonly number[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** null empties the column. */
export type FieldChanges = ReadonlyMap<string, FieldValue | null>;

/** Where nobody could say what SharePoint does, a switch decides. */
type ValueRules = Pick<
  FaultSwitches,
  'siteTimeZone' | 'looseValues' | 'refuseMultiChoice' | 'untypedValueCode'
>;

const LONGEST_TEXT = 255;
const LOOKUP_SUFFIX = 'LookupId';
// SharePoint keeps rows as XML, which cannot hold these; a lone surrogate is not even Unicode.
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/u;
const UNTYPED =
  'A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.';

/** @throws GraphError 400 naming the first column that cannot take its value */
export function parseFieldChanges(
  columns: readonly Column[],
  fields: JsonObject,
  rules: ValueRules,
): FieldChanges {
  const changes = new Map<string, FieldValue | null>();
  for (const [key, value] of Object.entries(fields)) {
    if (key.includes('@odata.')) {
      checkAnnotation(key, value);
      continue;
    }
    const annotation = fields[`${key}@odata.type`];
    if ((isObject(value) || Array.isArray(value)) && typeof annotation !== 'string')
      throw new GraphError(400, rules.untypedValueCode, UNTYPED);
    const column = writableColumn(columns, key);
    changes.set(column.name, parseValue(column, value, rules));
  }
  return changes;
}

function checkAnnotation(key: string, value: unknown): void {
  if (key.endsWith('@odata.type') && typeof value !== 'string') {
    throw invalidRequest(`The annotation '${key}' must be a string.`);
  }
}

function writableColumn(columns: readonly Column[], key: string): Column {
  const column = columnOfField(columns, key);
  if (column !== undefined) return column;
  if (READ_ONLY_FIELDS.has(key.toLowerCase())) throw invalidRequest(`Field '${key}' is read-only.`);
  throw invalidRequest(`Field '${key}' is not recognized`);
}

/** People and lookups are written and read as `<column>LookupId`; names are matched exactly, as in Graph. */
export function columnOfField(columns: readonly Column[], field: string): Column | undefined {
  return columns.find((column) => fieldOf(column) === field);
}

/** The name under which a column's value is written. */
export function fieldOf(column: Column): string {
  return column.type === 'person' || column.type === 'lookup'
    ? `${column.name}${LOOKUP_SUFFIX}`
    : column.name;
}

function parseValue(column: Column, value: unknown, rules: ValueRules): FieldValue | null {
  if (value === null) return null;
  switch (column.type) {
    case 'text':
      return parseText(column, value, longestOf(column), rules);
    case 'note':
      return parseText(column, value, Infinity, rules);
    case 'number':
      return parseNumber(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw mistyped(column, 'a boolean');
      return value;
    case 'choice':
      return parseChoice(column, parseText(column, value, LONGEST_TEXT, rules), rules);
    case 'multiChoice':
      if (rules.refuseMultiChoice) throw invalidRequest(`Field '${column.name}' cannot be written.`);
      if (!isTexts(value)) throw mistyped(column, 'a collection of texts');
      for (const choice of value) parseChoice(column, choice, rules);
      return value.length === 0 ? null : value;
    case 'date':
    case 'dateTime':
      return parseDate(column, value, rules.siteTimeZone);
    case 'person':
    case 'lookup':
      return parseLookup(column, value);
    case 'hyperlink':
      throw invalidRequest(`Field '${column.name}' is a hyperlink, which this API cannot write.`);
  }
}

const longestOf = (column: Column) =>
  typeof column.facet['maxLength'] === 'number'
    ? Math.min(LONGEST_TEXT, column.facet['maxLength'])
    : LONGEST_TEXT;

/** An empty text is stored as no value, so it does not come back. */
function parseText(column: Column, value: unknown, longest: number, rules: ValueRules): string | null {
  if (typeof value !== 'string') throw mistyped(column, 'a text');
  if (value.length > longest && rules.looseValues)
    return parseText(column, value.slice(0, longest), longest, rules);
  if (value.length > longest)
    throw invalidRequest(`Field '${column.name}' holds ${longest} characters at most.`);
  if (UNSTORABLE.test(value)) {
    throw invalidRequest(`Field '${column.name}' holds a character that cannot be stored.`);
  }
  return value === '' ? null : value;
}

function parseNumber(column: Column, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw mistyped(column, 'a number');
  const { minimum, maximum } = column.facet;
  const isOutside =
    (typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum);
  if (isOutside) throw invalidRequest(`The value of field '${column.name}' is outside its bounds.`);
  return value;
}

function parseChoice(column: Column, choice: string | null, rules: ValueRules): string | null {
  const choices = isTexts(column.facet['choices']) ? column.facet['choices'] : [];
  const isOpen = column.facet['allowTextEntry'] === true || rules.looseValues;
  if (choice === null || isOpen || choices.includes(choice)) return choice;
  throw invalidRequest(`Field '${column.name}' has no choice of this name.`);
}

function parseDate(column: Column, value: unknown, siteTimeZone: string): string {
  const instant = typeof value === 'string' ? parseInstant(value, siteTimeZone) : null;
  if (instant === null) throw mistyped(column, 'an ISO 8601 date');
  if (column.type === 'date') return instant.setZone(siteTimeZone).toFormat('yyyy-MM-dd');
  return `${instant.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss")}Z`;
}

function parseLookup(column: Column, value: unknown): FieldValue | null {
  const isMultiple =
    column.facet['allowMultipleValues'] === true || column.facet['allowMultipleSelection'] === true;
  if (!isMultiple) return value === '' ? null : lookupId(column, value);
  if (!Array.isArray(value)) throw mistyped(column, 'a collection of ids');
  return value.length === 0 ? null : value.map((id) => lookupId(column, id));
}

function lookupId(column: Column, value: unknown): number {
  const id = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id) || id < 0) throw mistyped(column, 'the id of an entry');
  return id;
}

const mistyped = (column: Column, wanted: string) =>
  invalidRequest(`Field '${column.name}' takes ${wanted}.`);
