import type { ExpectedKey, NamedKey, DataIssue } from '../../../../application/ports/data-issue';
import { UNASSIGNED } from '../../../../domain/masterplan/unassigned';
import { closestMatch } from '../../../../domain/shared/closest-match';
import { keysIn, type ReferredList } from '../../definition/column';
import type { CachedList } from '../cached-list';
import type { ListItem } from '../../definition/list-item';
import { rowInWords } from '../../definition/row-in-words';

type Lists = Readonly<Record<ReferredList, CachedList<unknown>>> &
  Readonly<Record<string, CachedList<unknown>>>;

/** As many keys are told one by one. */
const MOST_KEYS = 12;

/**
 * Every reference that leads nowhere, as the columns declare them. A row that is there but cannot be read is a data issue
 * by itself, and what refers to it is not. Rows of the record are history: what they name may have gone since, so that
 * they are warnings, and one for all rows that say the same.
 */
export function brokenReferences(
  lists: Lists,
  isReadable: (list: CachedList<unknown>) => boolean,
): DataIssue[] {
  const expectedFor = expecting(lists);
  return Object.values(lists).flatMap((list) => {
    const { definition } = list;
    const found: DataIssue[] = [];
    const told = new Map<string, { index: number; rows: number }>();
    for (const [column, { refersTo }] of Object.entries(definition.columns)) {
      // What a list that is away would hold is not known.
      if (refersTo === undefined || !refersTo.every((name) => isReadable(lists[name]))) continue;
      for (const item of list.items()) {
        for (const key of keysIn(definition.columns[column], item.fields[column])) {
          if (key === UNASSIGNED || refersTo.some((name) => lists[name].itemIdOf(key) !== null)) continue;
          const same = definition.isRecord ? told.get(`${column} ${key}`) : undefined;
          if (same !== undefined) {
            same.rows += 1;
            continue;
          }
          told.set(`${column} ${key}`, { index: found.length, rows: 1 });
          found.push({
            ...rowInWords(definition, item, column),
            found: key,
            problem: 'unknown-key',
            severity: definition.isRecord ? 'warning' : 'error',
            rows: 1,
            expected: expectedFor(refersTo, key),
          });
        }
      }
    }
    for (const { index, rows } of told.values()) {
      const issue = found[index];
      if (issue !== undefined) found[index] = { ...issue, rows };
    }
    return found;
  });
}

function expecting(lists: Lists): (names: readonly ReferredList[], key: string) => ExpectedKey {
  const known = new Map<ReferredList, readonly NamedKey[]>();
  const keysOf = (name: ReferredList): readonly NamedKey[] => {
    const keys = known.get(name) ?? namedKeys(lists[name]);
    known.set(name, keys);
    return keys;
  };
  return (names, key) => {
    const keys = names.flatMap(keysOf);
    return {
      lists: names.map((name) => lists[name].definition.title),
      meant: closestMatch(key, keys, (named) => [named.key, named.title]),
      keys: keys.length <= MOST_KEYS ? keys : [],
    };
  };
}

const namedKeys = (list: CachedList<unknown>): NamedKey[] =>
  list
    .items()
    .flatMap(({ fields: { Key: key, Title: title } }) =>
      typeof key === 'string' && key !== '' ? [{ key, title: typeof title === 'string' ? title : '' }] : [],
    );

/** Rows that lie in themselves, by way of others: nothing above them is ever reached. */
export function circularReferences(lists: Readonly<Record<string, CachedList<unknown>>>): DataIssue[] {
  return Object.entries(lists).flatMap(([name, list]) =>
    Object.entries(list.definition.columns)
      .filter(([, { refersTo }]) => refersTo?.some((referred) => referred === name) === true)
      .flatMap(([column]) => circlesIn(list, column)),
  );
}

function circlesIn(list: CachedList<unknown>, column: string): DataIssue[] {
  const { definition } = list;
  const parents = new Map<string, { readonly item: ListItem; readonly parent: string }>();
  for (const item of list.items()) {
    const { Key: key } = item.fields;
    const [parent] = keysIn(definition.columns[column], item.fields[column]);
    if (typeof key === 'string' && parent !== undefined) parents.set(key, { item, parent });
  }
  return [...parents].flatMap(([key, { item }]) => {
    const seen = new Set<string>();
    let at: string | undefined = key;
    do {
      seen.add(at);
      at = parents.get(at)?.parent;
    } while (at !== undefined && !seen.has(at));
    // One that names itself is at fault by its own list.
    if (at !== key || seen.size === 1) return [];
    const words = rowInWords(definition, item, column);
    return [{ ...words, problem: 'circular' as const, severity: 'error' as const, rows: 1, expected: null }];
  });
}
