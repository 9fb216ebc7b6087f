import { invalidRequest } from '../graph/graph-error';
import { holds, textTest, type Comparable } from '../graph/entity-filter';
import { invalidFilter, type Filter, type Literal } from '../graph/filter-parser';
import { READ_ONLY_FIELDS } from './built-in-columns';
import { comparableValue } from './column-index';
import type { Column } from './stored-columns';
import { columnOfField, type FieldValues } from './field-values';
import type { ItemRow } from './item-json';
import { parseInstant } from './time';

/** A row whose fields are parsed once, whoever looks at them. */
export interface OpenRow {
  readonly row: ItemRow;
  readonly values: FieldValues;
}

type Read = (row: OpenRow) => Comparable;

/** What a path in a filter or an order stands for. */
export type Property =
  | { readonly kind: 'column'; readonly column: Column; readonly read: Read }
  | { readonly kind: 'number'; readonly read: Read; readonly field: undefined }
  | { readonly kind: 'instant'; readonly read: Read; readonly field: 'Created' | 'Modified' | undefined };

const ITEM_PROPERTIES: Readonly<Record<string, Property>> = {
  id: { kind: 'number', field: undefined, read: ({ row }) => row.item },
  createdDateTime: { kind: 'instant', field: undefined, read: ({ row }) => toSecond(row.created) },
  lastModifiedDateTime: { kind: 'instant', field: undefined, read: ({ row }) => toSecond(row.modified) },
  'fields/id': { kind: 'number', field: undefined, read: ({ row }) => row.item },
  'fields/Created': { kind: 'instant', field: 'Created', read: ({ row }) => toSecond(row.created) },
  'fields/Modified': { kind: 'instant', field: 'Modified', read: ({ row }) => toSecond(row.modified) },
};

const toSecond = (ms: number) => Math.floor(ms / 1000) * 1000;

/** @throws GraphError 400 for what is no property of a row */
export function propertyAt(columns: readonly Column[], path: string): Property {
  if (Object.hasOwn(ITEM_PROPERTIES, path)) {
    const property = ITEM_PROPERTIES[path];
    if (property !== undefined) return property;
  }
  const [, field] = /^fields\/([^/]+)$/.exec(path) ?? [];
  const column = field === undefined ? undefined : columnOfField(columns, field);
  if (column !== undefined)
    return { kind: 'column', column, read: ({ values }) => comparableValue(values[column.name]) };
  if (field !== undefined && READ_ONLY_FIELDS.has(field.toLowerCase())) throw notIndexed(field);
  throw field === undefined
    ? invalidFilter(`'${path}' is no property of a list item.`)
    : invalidRequest(`Field '${field}' is not recognized`);
}

export const notIndexed = (field: string) =>
  invalidRequest(
    `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );

/** @returns the field that stands in the way of an indexed query, or null */
export function unindexedField(property: Property): string | null {
  if (property.kind !== 'column') return property.field ?? null;
  return property.column.indexed ? null : property.column.name;
}

export function pathsIn(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...pathsIn(filter.left), ...pathsIn(filter.right)];
    case 'not':
      return pathsIn(filter.inner);
    case 'call':
    case 'compare':
      return [filter.path];
  }
}

/** @throws GraphError 400 when a value does not fit its column */
export function compileItemFilter(
  columns: readonly Column[],
  filter: Filter,
  siteTimeZone: string,
): (row: OpenRow) => boolean {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = compileItemFilter(columns, filter.left, siteTimeZone);
      const right = compileItemFilter(columns, filter.right, siteTimeZone);
      return filter.kind === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
    }
    case 'not': {
      const inner = compileItemFilter(columns, filter.inner, siteTimeZone);
      return (row) => !inner(row);
    }
    case 'call': {
      if (filter.name !== 'startswith')
        throw invalidFilter(`'${filter.name}' is not supported on list items.`);
      const { read } = textProperty(columns, filter.path);
      const test = textTest(filter.name, filter.text.toLowerCase());
      return (row) => {
        const value = read(row);
        return typeof value === 'string' && test(value);
      };
    }
    case 'compare': {
      const property = propertyAt(columns, filter.path);
      const wanted = comparableLiteral(property, filter, siteTimeZone);
      return (row) => holds(filter.operator, property.read(row), wanted);
    }
  }
}

function textProperty(columns: readonly Column[], path: string): Property {
  const property = propertyAt(columns, path);
  if (property.kind === 'column' && ['text', 'note', 'choice'].includes(property.column.type))
    return property;
  throw invalidFilter(`'${path}' is no text.`);
}

/** The literal in the form in which the property's values are compared. */
export function comparableLiteral(
  property: Property,
  { path, literal }: { path: string; literal: Literal },
  siteTimeZone: string,
): Comparable {
  if (literal.kind === 'null') return null;
  const misfit = () => invalidFilter(`'${path}' cannot be compared with this value.`);
  if (property.kind === 'number') return numberIn(literal) ?? fail(misfit());
  if (property.kind === 'instant') {
    // Columns take quoted dates, the item's own properties do not.
    if (literal.kind !== 'instant' && property.field === undefined) throw misfit();
    return dateIn(literal, siteTimeZone)?.toMillis() ?? fail(misfit());
  }
  switch (property.column.type) {
    case 'text':
    case 'note':
    case 'choice':
      if (literal.kind !== 'text') throw misfit();
      return literal.value === '' ? null : literal.value.toLowerCase();
    case 'number':
    case 'person':
    case 'lookup':
      return numberIn(literal) ?? fail(misfit());
    case 'boolean':
      return booleanIn(literal) ?? fail(misfit());
    case 'date':
      return dateIn(literal, siteTimeZone)?.setZone(siteTimeZone).toFormat('yyyy-MM-dd') ?? fail(misfit());
    case 'dateTime': {
      const instant = dateIn(literal, siteTimeZone)?.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss");
      return instant === undefined ? fail(misfit()) : `${instant}Z`.toLowerCase();
    }
    case 'multiChoice':
    case 'hyperlink':
      throw invalidFilter(`'${path}' cannot be filtered.`);
  }
}

function fail(error: Error): never {
  throw error;
}

function numberIn(literal: Literal): number | undefined {
  if (literal.kind === 'number') return literal.value;
  const isNumeric = literal.kind === 'text' && /^-?\d+(\.\d+)?$/.test(literal.value);
  return isNumeric ? Number(literal.value) : undefined;
}

function booleanIn(literal: Literal): number | undefined {
  if (literal.kind === 'boolean') return Number(literal.value);
  if (literal.kind === 'number' && (literal.value === 0 || literal.value === 1)) return literal.value;
  return literal.kind === 'text' && /^[01]$/.test(literal.value) ? Number(literal.value) : undefined;
}

function dateIn(literal: Literal, siteTimeZone: string) {
  if (literal.kind !== 'instant' && literal.kind !== 'text') return undefined;
  return parseInstant(literal.value, siteTimeZone) ?? undefined;
}
