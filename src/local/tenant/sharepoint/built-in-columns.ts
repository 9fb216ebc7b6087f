import type { ColumnDefinition as GraphColumn } from '@microsoft/microsoft-graph-types';
import type { ColumnDefinition } from './column-definition';

/** The one column of every generic list that can be written. */
export const TITLE_COLUMN_ID = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';

export const TITLE_COLUMN: ColumnDefinition = {
  name: 'Title',
  displayName: 'Titel',
  description: '',
  type: 'text',
  facetName: 'text',
  facet: {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
    textType: 'plain',
  },
  indexed: false,
  enforceUniqueValues: false,
  required: true,
  hidden: false,
};

export interface BuiltInColumn {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly facetName: keyof GraphColumn;
}

/** What SharePoint keeps for each row by itself; never written by a caller. */
export const READ_ONLY_COLUMNS: readonly BuiltInColumn[] = [
  { id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', name: 'id', displayName: 'ID', facetName: 'number' },
  {
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    name: 'ContentType',
    displayName: 'Inhaltstyp',
    facetName: 'text',
  },
  {
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    name: 'Modified',
    displayName: 'Geändert',
    facetName: 'dateTime',
  },
  {
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    name: 'Created',
    displayName: 'Erstellt',
    facetName: 'dateTime',
  },
  {
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    name: 'Author',
    displayName: 'Erstellt von',
    facetName: 'personOrGroup',
  },
  {
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    name: 'Editor',
    displayName: 'Geändert von',
    facetName: 'personOrGroup',
  },
  {
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    name: '_UIVersionString',
    displayName: 'Version',
    facetName: 'text',
  },
  {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    name: 'Attachments',
    displayName: 'Anlagen',
    facetName: 'boolean',
  },
  { id: '503f1caa-358e-4918-9094-4a2cdc4bc034', name: 'Edit', displayName: 'Bearbeiten', facetName: 'text' },
  {
    id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d',
    name: 'LinkTitleNoMenu',
    displayName: 'Titel',
    facetName: 'text',
  },
  { id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31', name: 'LinkTitle', displayName: 'Titel', facetName: 'text' },
  {
    id: 'b824e17e-a1b3-426e-aecf-f0184d900485',
    name: 'ItemChildCount',
    displayName: 'Anzahl',
    facetName: 'lookup',
  },
  {
    id: '960ff01f-2b6d-4f1b-9c3f-e19ad8927341',
    name: 'FolderChildCount',
    displayName: 'Ordner',
    facetName: 'lookup',
  },
];

/** Also the forms in which these columns appear among an item's fields. */
export const READ_ONLY_FIELDS: ReadonlySet<string> = new Set([
  ...READ_ONLY_COLUMNS.map((column) => column.name.toLowerCase()),
  'authorlookupid',
  'editorlookupid',
  'appauthorlookupid',
  'appeditorlookupid',
  'guid',
]);
