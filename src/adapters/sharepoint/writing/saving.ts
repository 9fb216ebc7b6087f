import { z } from 'zod';
import {
  type Conflict,
  type Draft,
  type RowRefused,
  type Stored,
  StorageUnavailable,
} from '../../../application/ports/repository';
import { err, ok, type Result } from '../../../domain/shared/result';
import { type GraphAnswer, isSuccess, toGraphError } from '../../graph/answer';
import type { Graph } from '../../graph/graph';
import { equalsFilter } from '../../graph/path';
import { isThrottled, isUncertain } from '../../graph/retry-policy';
import type { GraphRequest } from '../../graph/transport';
import type { CachedList } from '../copy/cached-list';
import type { ListDefinition } from '../definition/list-definition';
import { type ListItem, parseItem } from '../definition/list-item';

export interface SavingDeps<T> {
  readonly graph: Graph;
  /** `/sites/{id}/lists/{id}` */
  readonly path: string;
  readonly list: CachedList<T>;
}

type Outcome<T> = Result<Stored<T>, Conflict<T> | RowRefused>;

/** A draft whose request was answered so that only the row itself tells what happened. */
interface Open<T> {
  readonly draft: Draft<T>;
  readonly index: number;
  readonly answer: GraphAnswer | null;
}

/**
 * Saves drafts, each by itself. SharePoint has no idempotency key, so after a time-out, a gateway's failure or a
 * refusal the row is looked up by its key and decides: ours is there, somebody else's is, or it may be tried once more.
 *
 * @returns outcomes in the order of the drafts. A row that SharePoint refuses for what stands in it stops no other one.
 *   The current row of a conflict is null when it is gone or unreadable.
 * @throws StorageUnavailable when the fate of a draft could not be found out; others may have been saved
 */
export async function saveDrafts<T>(deps: SavingDeps<T>, drafts: readonly Draft<T>[]): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const part of withoutRepeatedKeys(drafts, deps.list)) outcomes.push(...(await savePart(deps, part)));
  return outcomes;
}

/** Items of a batch run in any order; drafts of the same row must not. */
function withoutRepeatedKeys<T>(drafts: readonly Draft<T>[], { definition }: CachedList<T>): Draft<T>[][] {
  const parts: Draft<T>[][] = [];
  let keys = new Set<string>();
  for (const draft of drafts) {
    const key = definition.keyOf(draft.value);
    const part = parts.at(-1);
    if (part === undefined || keys.has(key)) {
      parts.push([draft]);
      keys = new Set([key]);
    } else {
      part.push(draft);
      keys.add(key);
    }
  }
  return parts;
}

async function savePart<T>(deps: SavingDeps<T>, drafts: readonly Draft<T>[]): Promise<Outcome<T>[]> {
  const outcomes = new Map<number, Outcome<T>>();
  const first = drafts.map((draft, index) => ({ draft, index }));
  const unsaved = await attempt(deps, first, outcomes, false);
  const stillUnsaved = await attempt(deps, unsaved, outcomes, true);
  if (stillUnsaved.length > 0) throw new StorageUnavailable('A list does not say whether it saved a row');
  return drafts.map((_, index) => {
    const outcome = outcomes.get(index);
    if (outcome === undefined) throw new Error('A draft was left without an outcome');
    return outcome;
  });
}

/**
 * @param isRepeated whether an earlier attempt may have arrived, late
 * @returns the drafts that were certainly not saved, though nobody else saved the row either
 */
async function attempt<T>(
  deps: SavingDeps<T>,
  drafts: readonly { readonly draft: Draft<T>; readonly index: number }[],
  outcomes: Map<number, Outcome<T>>,
  isRepeated: boolean,
): Promise<{ draft: Draft<T>; index: number }[]> {
  if (drafts.length === 0) return [];
  const { open, sendable } = split(deps, drafts);
  const answers = await deps.graph.batch(sendable.map(({ request }) => request));
  sendable.forEach(({ draft, index }, position) => {
    const answer = answers[position] ?? null;
    const item = answer !== null && isSuccess(answer) ? parseItem(answer.body) : null;
    if (item?.type === 'item') {
      deps.list.putWritten(item.item);
      outcomes.set(index, ok(readBack(deps, item.item)));
    } else {
      open.push({ draft, index, answer });
    }
  });
  return settle(deps, open, outcomes, isRepeated);
}

function split<T>(
  deps: SavingDeps<T>,
  drafts: readonly { readonly draft: Draft<T>; readonly index: number }[],
) {
  const open: Open<T>[] = [];
  const sendable: { draft: Draft<T>; index: number; request: GraphRequest }[] = [];
  for (const { draft, index } of drafts) {
    const request = toRequest(deps, draft);
    if (request === null) open.push({ draft, index, answer: null });
    else sendable.push({ draft, index, request });
  }
  return { open, sendable };
}

/** @returns null when the row to be changed is not known here: it may have been deleted */
function toRequest<T>({ path, list }: SavingDeps<T>, { value, basedOn }: Draft<T>): GraphRequest | null {
  const fields = list.definition.write(value);
  if (basedOn === null) {
    const filled = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null));
    return { method: 'POST', path: `${path}/items`, body: { fields: filled } };
  }
  const itemId = list.itemIdOf(list.definition.keyOf(value));
  if (itemId === null) return null;
  return {
    method: 'PATCH',
    path: `${path}/items/${itemId}`,
    headers: { 'If-Match': basedOn },
    body: { fields },
  };
}

async function settle<T>(
  deps: SavingDeps<T>,
  open: readonly Open<T>[],
  outcomes: Map<number, Outcome<T>>,
  isRepeated: boolean,
): Promise<{ draft: Draft<T>; index: number }[]> {
  for (const { answer } of open) refuseWhatNoLookUpSettles(answer);
  const rows = await lookUp(
    deps,
    open.map(({ draft }) => deps.list.definition.keyOf(draft.value)),
  );
  const unsaved: { draft: Draft<T>; index: number }[] = [];
  open.forEach(({ draft, index, answer }, position) => {
    const row = rows[position] ?? null;
    const mayBeOurs = isRepeated || (answer !== null && (isSuccess(answer) || isUncertain(answer.status)));
    const isUntouched = (row?.version ?? null) === draft.basedOn;
    if (row !== null && mayBeOurs && saysTheSame(deps, row, draft.value)) {
      outcomes.set(index, ok(readBack(deps, row)));
    } else if (isUntouched && answer?.status === 400) {
      outcomes.set(index, err(refusalIn(answer, deps.list.definition)));
    } else if (isUntouched && mayBeOurs) {
      unsaved.push({ draft, index });
    } else {
      outcomes.set(
        index,
        err({ kind: 'changed-meanwhile', current: row === null ? null : storedOf(deps, row) }),
      );
    }
  });
  return unsaved;
}

/** Graph names the field in quotes, by its internal name. */
function refusalIn<T>(
  answer: GraphAnswer,
  { title, columns }: Pick<ListDefinition<T>, 'title' | 'columns'>,
): RowRefused {
  const cause = toGraphError(answer, `Saving to ${title}`);
  const named = Object.keys(columns).find((name) => cause.message.includes(`'${name}'`));
  return { kind: 'refused', column: named === undefined ? null : (columns[named]?.label ?? null), cause };
}

/** Refused because of the row's state: looking it up tells which. */
const REFUSED_BY_ROW: ReadonlySet<number> = new Set([400, 404, 409, 412]);

function refuseWhatNoLookUpSettles(answer: GraphAnswer | null): void {
  if (answer === null || isSuccess(answer) || isUncertain(answer.status) || REFUSED_BY_ROW.has(answer.status))
    return;
  const error = toGraphError(answer, 'Saving to a list');
  if (isThrottled(answer.status) || answer.status >= 500) {
    throw new StorageUnavailable('A list takes no more rows at the moment', { cause: error });
  }
  throw error;
}

const Rows = z.object({ value: z.array(z.unknown()) });

/** Asks the list itself, not the copy, by the indexed key. */
async function lookUp<T>(deps: SavingDeps<T>, keys: readonly string[]): Promise<(ListItem | null)[]> {
  if (keys.length === 0) return [];
  const answers = await deps.graph.batch(
    keys.map((key) => ({
      method: 'GET',
      path: `${deps.path}/items?$expand=fields&$filter=${equalsFilter('Key', key)}`,
    })),
  );
  return answers.map((answer, position) => {
    if (!isSuccess(answer)) {
      const cause = toGraphError(answer, `Looking up a row of ${deps.list.definition.title}`);
      throw new StorageUnavailable('A list does not say what it holds', { cause });
    }
    const items = Rows.parse(answer.body).value.map(parseItem);
    const found = items.find((item) => item.type === 'item' && item.item.fields['Key'] === keys[position]);
    if (found?.type !== 'item') return null;
    deps.list.put(found.item);
    return found.item;
  });
}

function saysTheSame<T>({ list: { definition } }: SavingDeps<T>, { fields }: ListItem, value: T): boolean {
  const there = definition.read(fields).value;
  return (
    there !== null && JSON.stringify(definition.write(there)) === JSON.stringify(definition.write(value))
  );
}

function storedOf<T>({ list }: SavingDeps<T>, { version, fields }: ListItem): Stored<T> | null {
  const { value } = list.definition.read(fields);
  return value === null ? null : { value, version };
}

/** What the list now holds is the truth, not what was sent. */
function readBack<T>(deps: SavingDeps<T>, item: ListItem): Stored<T> {
  const stored = storedOf(deps, item);
  if (stored === null) throw new Error(`A row just saved to ${deps.list.definition.title} cannot be read`);
  return stored;
}
