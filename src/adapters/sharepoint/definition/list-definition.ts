import type { Result } from '../../../domain/shared/result';
import { type Column, type FieldValue, key, type Problem, problemOf } from './column';

/** Fields of an item as Graph answers them: by internal name, empty ones left out. */
export type Fields = Readonly<Record<string, unknown>>;

export interface ColumnProblem {
  readonly column: string;
  readonly problem: Problem;
}

/** Columns by internal name: ASCII, at most 32 characters, never changed once made. `Title` is in every list anyway. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What is needed to make a list. */
export interface ListShape {
  /** Name people see at first; they may change it. */
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
}

/** What a row says, and every column at fault. The value is null when too little is left to believe it. */
export interface ReadRow<T> {
  readonly value: T | null;
  readonly problems: readonly ColumnProblem[];
}

/** One list: the same columns are made, read and written. */
export interface ListDefinition<T> extends ListShape {
  /** True for what the app keeps of what happened: rows that may outlive what they name. */
  readonly isRecord: boolean;
  keyOf(value: T): string;
  /** Columns without which no row can be read. */
  readonly needs: readonly string[];
  read(fields: Fields): ReadRow<T>;
  /** Every column, the empty ones as null. */
  write(value: T): Readonly<Record<string, FieldValue>>;
}

/** A row by internal column name, parsed. */
export type Row<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer V> ? V : never;
};

interface Definition<T, C extends Columns> {
  readonly title: string;
  readonly description: string;
  readonly columns: C;
  /** True when a column at fault counts as empty instead of making the row unreadable. */
  readonly isForgiving?: boolean;
  readonly isRecord?: boolean;
  /** What makes the row unique. A row whose key column says otherwise is at fault. */
  keyOf(value: T): string;
  toRow(value: T): Row<C>;
  fromRow(row: Row<C> & { readonly Key: string }): Result<T, ColumnProblem>;
}

export function defineList<T, C extends Columns>(definition: Definition<T, C>): ListDefinition<T> {
  const { title, description, isForgiving = false, isRecord = false } = definition;
  const columns: Columns = { Key: key(), ...definition.columns };
  return {
    title,
    description,
    columns,
    isRecord,
    keyOf: (value) => definition.keyOf(value),
    needs: isForgiving
      ? []
      : Object.entries(columns).flatMap(([name, { schema }]) =>
          schema.safeParse(undefined).success ? [] : [name],
        ),
    read(fields) {
      const { row, problems } = readRow(columns, fields);
      if (problems.length > 0 && !isForgiving) return { value: null, problems };
      const value = definition.fromRow(row as Row<C> & { readonly Key: string });
      if (!value.ok) return { value: null, problems: [...problems, value.error] };
      if (definition.keyOf(value.value) === fields['Key']) return { value: value.value, problems };
      const wrongKey: ColumnProblem = { column: 'Key', problem: 'not-allowed' };
      return { value: isForgiving ? value.value : null, problems: [...problems, wrongKey] };
    },
    write(value) {
      const row: Readonly<Record<string, unknown>> = {
        Key: definition.keyOf(value),
        ...definition.toRow(value),
      };
      return Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, column.write(row[name])]),
      );
    },
  };
}

/** A column at fault is read as if it were empty, where that has a meaning. */
function readRow(columns: Columns, fields: Fields) {
  const row: Record<string, unknown> = {};
  const problems: ColumnProblem[] = [];
  for (const [name, { schema }] of Object.entries(columns)) {
    const parsed = schema.safeParse(fields[name]);
    if (!parsed.success) problems.push({ column: name, problem: problemOf(fields[name], parsed.error) });
    row[name] = parsed.success ? parsed.data : schema.safeParse(undefined).data;
  }
  return { row, problems };
}
