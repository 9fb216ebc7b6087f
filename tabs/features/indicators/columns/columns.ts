import { type Part, PARTS } from '../../../shared/judgement/parts';

/** All there are, in the order they stand in. The name is always shown. */
export const COLUMNS = [
  'name',
  'field',
  'goal',
  'office',
  'owner',
  'area',
  'groups',
  'resultLevel',
  'effectLevel',
  'kind',
  'unit',
  'month',
  'value',
  'plan',
  'difference',
  'share',
  ...PARTS,
  'comment',
  'source',
] as const;

export type Column = (typeof COLUMNS)[number];

export const isPart = (column: Column): column is Part => PARTS.some((part) => part === column);

const FIGURES: readonly Column[] = ['value', 'plan', 'difference', 'share'];

export const isFigure = (column: Column): boolean => FIGURES.includes(column);

/** What nobody chose otherwise. */
export const USUAL_COLUMNS: readonly Column[] = [
  'name',
  'field',
  'goal',
  'month',
  'value',
  'plan',
  'difference',
  ...PARTS,
];

/** The summary: names and signs only. */
export const SIGN_COLUMNS: readonly Column[] = ['name', ...PARTS];

/** Names of columns in an address or a store, separated by commas; what nobody knows is ignored. */
export function columnsIn(text: string): readonly Column[] {
  const asked = text.split(',');
  return COLUMNS.filter((column) => column === 'name' || asked.includes(column));
}

/** Never empty, for the name is always among them. */
export const columnsInWords = (columns: readonly Column[]): string => columns.join(',');
