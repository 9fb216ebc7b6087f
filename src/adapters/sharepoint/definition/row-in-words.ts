import type { DataIssue } from '../../../application/ports/data-issue';
import type { ListShape } from './list-definition';
import type { ListItem } from './list-item';

/** Longest text of a field that is told, in UTF-16 units. */
const LONGEST_FOUND = 120;

/** What a data issue says of list, row and column, whatever is wrong. */
export function rowInWords(
  { title, columns }: ListShape,
  item: Pick<ListItem, 'id' | 'fields'>,
  column: string,
): Omit<DataIssue, 'problem' | 'severity' | 'rows' | 'expected'> {
  return {
    list: title,
    itemId: item.id,
    rowKey: textIn(item.fields['Key']),
    rowTitle: textIn(item.fields['Title']),
    column,
    columnTitle: columns[column]?.label ?? column,
    found: foundIn(item.fields[column]),
  };
}

const textIn = (field: unknown): string => (typeof field === 'string' ? field : '');

function foundIn(field: unknown): string | null {
  if (typeof field !== 'string') {
    return typeof field === 'number' || typeof field === 'boolean' ? String(field) : null;
  }
  const line = field.replace(/\s+/g, ' ').trim();
  if (line === '') return field === '' ? null : `„${field}“`;
  if (line.length <= LONGEST_FOUND) return line;
  // Half of a surrogate pair at the end would be no character.
  return `${line.slice(0, LONGEST_FOUND - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
