import type { DataIssue } from '../../../application/ports/data-issue';
import type { Stored } from '../../../application/ports/repository';
import type { ListDefinition, ReadRow } from '../definition/list-definition';
import { isOlder, type ListItem } from '../definition/list-item';
import { rowInWords } from '../definition/row-in-words';

/** Copy of one list in memory. Rows only get newer: an older version of a row never replaces a later one. */
export interface CachedList<T> {
  readonly definition: ListDefinition<T>;
  /** Every row that could be read, in the order in which the rows were made. */
  all(): readonly Stored<T>[];
  find(key: string): Stored<T> | null;
  /** Id of the item with this key, readable or not. */
  itemIdOf(key: string): string | null;
  /** Every row as the list holds it, readable or not, in the order in which the rows were made. */
  items(): readonly ListItem[];
  dataIssues(): readonly DataIssue[];
  /** Takes what the list answered when asked. */
  put(item: ListItem): void;
  /** Takes what a write of ours was answered, unless the row is known to be deleted since. */
  putWritten(item: ListItem): void;
  remove(itemId: string): void;
  /** Begins to read the list as a whole. */
  beginReload(): void;
  /** Drops every row that did not turn up since `beginReload`. */
  endReload(): void;
  /** Goes up with every change of a row. */
  changes(): number;
}

interface CachedRow<T> {
  readonly item: ListItem;
  readonly read: ReadRow<T>;
}

export function makeCachedList<T>(definition: ListDefinition<T>): CachedList<T> {
  const rows = new Map<string, CachedRow<T>>();
  const idsByKey = new Map<string, string>();
  const removed = new Set<string>();
  let seen: Set<string> | null = null;
  let changes = 0;
  let all: readonly Stored<T>[] | null = null;
  let items: readonly ListItem[] | null = null;
  let dataIssues: readonly DataIssue[] | null = null;

  function changed(): void {
    changes += 1;
    all = null;
    items = null;
    dataIssues = null;
  }

  function forgetKey(itemId: string): void {
    const key = keyIn(rows.get(itemId)?.item);
    if (key !== null && idsByKey.get(key) === itemId) idsByKey.delete(key);
  }

  function put(item: ListItem): void {
    removed.delete(item.id);
    seen?.add(item.id);
    const known = rows.get(item.id);
    if (
      known !== undefined &&
      (known.item.version === item.version || isOlder(item.version, known.item.version))
    )
      return;
    forgetKey(item.id);
    rows.set(item.id, { item, read: definition.read(item.fields) });
    const key = keyIn(item);
    if (key !== null) idsByKey.set(key, item.id);
    changed();
  }

  function drop(itemId: string): void {
    forgetKey(itemId);
    if (rows.delete(itemId)) changed();
  }

  const ordered = (): CachedRow<T>[] =>
    [...rows.values()].sort((a, b) => Number(a.item.id) - Number(b.item.id));

  return {
    definition,
    all: () => (all ??= ordered().flatMap((row) => storedOf(row) ?? [])),
    find: (key) => {
      const row = rows.get(idsByKey.get(key) ?? '');
      return row === undefined ? null : storedOf(row);
    },
    itemIdOf: (key) => idsByKey.get(key) ?? null,
    items: () => (items ??= ordered().map(({ item }) => item)),
    dataIssues: () => (dataIssues ??= ordered().flatMap((row) => issuesOf(definition, row))),
    put,
    putWritten: (item) => {
      if (!removed.has(item.id)) put(item);
    },
    remove: (itemId) => {
      removed.add(itemId);
      drop(itemId);
    },
    beginReload: () => void (seen = new Set()),
    endReload: () => {
      for (const itemId of [...rows.keys()]) if (seen?.has(itemId) === false) drop(itemId);
      seen = null;
    },
    changes: () => changes,
  };
}

function keyIn(item: ListItem | undefined): string | null {
  const key = item?.fields['Key'];
  return typeof key === 'string' ? key : null;
}

function storedOf<T>({ item, read }: CachedRow<T>): Stored<T> | null {
  return read.value === null ? null : { value: read.value, version: item.version };
}

const issuesOf = <T>(definition: ListDefinition<T>, { item, read }: CachedRow<T>): DataIssue[] =>
  read.problems.map(({ column, problem }) => ({
    ...rowInWords(definition, item, column),
    problem,
    severity: 'error',
    rows: 1,
    expected: null,
  }));
