import type { ColumnDefinition as GraphColumn } from '@microsoft/microsoft-graph-types';
import { invalidRequest } from '../graph/graph-error';
import { isObject, optionalBoolean, optionalString, type JsonObject } from '../graph/json';

type ColumnType =
  | 'text'
  | 'note'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'multiChoice'
  | 'dateTime'
  | 'date'
  | 'person'
  | 'lookup'
  | 'hyperlink';

/** A column of a list as it is stored. `facet` is the part of Graph's columnDefinition that makes its type. */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly facetName: string;
  readonly facet: JsonObject;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly required: boolean;
  readonly hidden: boolean;
}

interface Facet {
  readonly type: (facet: JsonObject) => ColumnType;
  readonly defaults: (facet: JsonObject) => JsonObject;
}

/** Names and properties as Graph's columnDefinition has them. */
type FacetsOfGraph = {
  readonly [Name in keyof GraphColumn]?: Facet & {
    readonly defaults: (facet: JsonObject) => NonNullable<GraphColumn[Name]>;
  };
};

const FACETS: Readonly<Record<string, Facet>> = {
  text: {
    type: (facet) => (facet['allowMultipleLines'] === true ? 'note' : 'text'),
    defaults: (facet) =>
      facet['allowMultipleLines'] === true
        ? {
            allowMultipleLines: true,
            appendChangesToExistingText: false,
            linesForEditing: 6,
            textType: 'plain',
          }
        : {
            allowMultipleLines: false,
            appendChangesToExistingText: false,
            linesForEditing: 0,
            maxLength: 255,
            textType: 'plain',
          },
  },
  number: {
    type: () => 'number',
    defaults: () => ({
      decimalPlaces: 'automatic',
      displayAs: 'number',
      maximum: Number.MAX_VALUE,
      minimum: -Number.MAX_VALUE,
    }),
  },
  currency: { type: () => 'number', defaults: () => ({ locale: 'de-DE' }) },
  boolean: { type: () => 'boolean', defaults: () => ({}) },
  choice: {
    type: (facet) => (facet['displayAs'] === 'checkBoxes' ? 'multiChoice' : 'choice'),
    defaults: () => ({ allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' }),
  },
  dateTime: {
    type: (facet) => (facet['format'] === 'dateTime' ? 'dateTime' : 'date'),
    defaults: () => ({ displayAs: 'default', format: 'dateOnly' }),
  },
  personOrGroup: {
    type: () => 'person',
    defaults: () => ({
      allowMultipleSelection: false,
      chooseFromType: 'peopleAndGroups',
      displayAs: 'nameWithPresence',
    }),
  },
  lookup: {
    type: () => 'lookup',
    defaults: () => ({ allowMultipleValues: false, allowUnlimitedLength: false, columnName: 'Title' }),
  },
  hyperlinkOrPicture: { type: () => 'hyperlink', defaults: () => ({ isPicture: false }) },
} satisfies FacetsOfGraph;

/** Facets that Graph knows but that cannot be made here, and properties that say nothing about the type. */
const PROPERTIES = [
  'name',
  'displayName',
  'description',
  'indexed',
  'enforceUniqueValues',
  'required',
  'hidden',
  'readOnly',
  'columnGroup',
  'defaultValue',
  'validation',
  'propagateChanges',
  'isDeletable',
  'isReorderable',
  'isSealed',
  'id',
  'type',
];
const LONGEST_INTERNAL_NAME = 32;
const NOT_INDEXABLE: readonly ColumnType[] = ['note', 'multiChoice', 'hyperlink'];
const NOT_UNIQUE: readonly ColumnType[] = [...NOT_INDEXABLE, 'boolean', 'person'];

/** @throws GraphError 400 */
export function parseColumnDefinition(body: JsonObject): ColumnDefinition {
  const facetNames = Object.keys(body).filter(
    (key) => !key.includes('@') && !PROPERTIES.includes(key) && body[key] !== null,
  );
  const [facetName, ...others] = facetNames;
  const facet = facetName === undefined ? undefined : body[facetName];
  const known = facetName === undefined || !Object.hasOwn(FACETS, facetName) ? undefined : FACETS[facetName];
  if (facetName === undefined || known === undefined || others.length > 0 || !isObject(facet)) {
    throw invalidRequest('Unable to determine type of provided column definition');
  }
  const title = optionalString(body, 'name') ?? optionalString(body, 'displayName');
  if (title === undefined || title.trim() === '') throw invalidRequest('A column must have a name.');
  checkFacet(facetName, facet);
  const definition: ColumnDefinition = {
    name: internalName(title),
    displayName: optionalString(body, 'displayName') ?? title,
    description: optionalString(body, 'description') ?? '',
    type: known.type(facet),
    facetName,
    facet: { ...known.defaults(facet), ...facet },
    indexed: optionalBoolean(body, 'indexed') ?? false,
    enforceUniqueValues: optionalBoolean(body, 'enforceUniqueValues') ?? false,
    required: optionalBoolean(body, 'required') ?? false,
    hidden: optionalBoolean(body, 'hidden') ?? false,
  };
  return withFeasibleIndex(definition);
}

/** Changes everything but the internal name and the type. @throws GraphError 400 */
export function changeColumnDefinition(column: ColumnDefinition, body: JsonObject): ColumnDefinition {
  const name = optionalString(body, 'name');
  if (name !== undefined && name !== column.name)
    throw invalidRequest('The internal name of a column cannot be changed.');
  const foreign = Object.keys(FACETS).find((facet) => isObject(body[facet]) && facet !== column.facetName);
  if (foreign !== undefined) throw invalidRequest('The type of a column cannot be changed.');
  const facet = body[column.facetName];
  if (isObject(facet)) checkFacet(column.facetName, facet);
  const changed: ColumnDefinition = {
    ...column,
    displayName: optionalString(body, 'displayName') ?? column.displayName,
    description: optionalString(body, 'description') ?? column.description,
    facet: isObject(facet) ? { ...column.facet, ...facet } : column.facet,
    indexed: optionalBoolean(body, 'indexed') ?? column.indexed,
    enforceUniqueValues: optionalBoolean(body, 'enforceUniqueValues') ?? column.enforceUniqueValues,
    required: optionalBoolean(body, 'required') ?? column.required,
    hidden: optionalBoolean(body, 'hidden') ?? column.hidden,
  };
  if (FACETS[column.facetName]?.type(changed.facet) !== column.type) {
    throw invalidRequest('The type of a column cannot be changed.');
  }
  return withFeasibleIndex(changed);
}

function withFeasibleIndex(column: ColumnDefinition): ColumnDefinition {
  // SharePoint answers 200 and simply leaves such a column without an index.
  const indexed = column.indexed && !NOT_INDEXABLE.includes(column.type);
  if (column.enforceUniqueValues && NOT_UNIQUE.includes(column.type)) {
    throw invalidRequest('This type of column cannot enforce unique values.');
  }
  if (column.enforceUniqueValues && !indexed) {
    throw invalidRequest('A column must be indexed before it can enforce unique values.');
  }
  return { ...column, indexed };
}

function checkFacet(name: string, facet: JsonObject): void {
  const { choices } = facet;
  if (name === 'choice' && choices !== undefined && !isTexts(choices)) {
    throw invalidRequest('The choices of a column must be texts.');
  }
  for (const key of ['minimum', 'maximum', 'maxLength']) {
    if (facet[key] !== undefined && facet[key] !== null && typeof facet[key] !== 'number') {
      throw invalidRequest(`The property '${key}' must be a number.`);
    }
  }
  for (const key of [
    'allowMultipleLines',
    'allowTextEntry',
    'allowMultipleValues',
    'allowMultipleSelection',
  ]) {
    if (facet[key] !== undefined && typeof facet[key] !== 'boolean') {
      throw invalidRequest(`The property '${key}' must be a boolean.`);
    }
  }
  if (
    name === 'dateTime' &&
    facet['format'] !== undefined &&
    facet['format'] !== 'dateOnly' &&
    facet['format'] !== 'dateTime'
  ) {
    throw invalidRequest("The format of a dateTime column is 'dateOnly' or 'dateTime'.");
  }
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** SharePoint writes what is no ASCII letter or digit, and a leading digit, as `_x0020_` and cuts the result. */
function internalName(title: string): string {
  const encoded = title
    .trim()
    .replace(/[^A-Za-z0-9_]|^[0-9]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .slice(0, LONGEST_INTERNAL_NAME);
  if (encoded === '__proto__') throw invalidRequest('A column cannot have this name.');
  return encoded;
}
