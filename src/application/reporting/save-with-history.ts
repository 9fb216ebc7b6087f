import type { HistoryEntry } from '../../domain/shared/history';
import type { Instant } from '../../domain/shared/instant';
import type { Records } from '../ports/records';
import type { Draft, Repository, RowRefused, Stored, Version } from '../ports/repository';

/**
 * `unchanged`: it said so already. `changed-meanwhile`: somebody saved first, nothing was stored. `refused`: the storage
 * does not take what stands in the row, nothing was stored.
 */
export type Outcome = 'saved' | 'corrected' | 'unchanged' | 'changed-meanwhile' | 'refused';

const STORED: readonly string[] = ['saved', 'corrected', 'unchanged'];

/** True when the item now says what was reported. */
export const isStored = (outcome: string): boolean => STORED.includes(outcome);

export interface ItemOutcome {
  readonly itemId: string;
  readonly outcome: Outcome;
  /** Of a refused item what the list does not take, by the title people see there; null when it does not say. */
  readonly column?: string | null | undefined;
}

export interface Proposal<T> {
  readonly value: T;
  readonly basedOn: Version | null;
}

interface Reported {
  readonly reportedByPostId: string;
  readonly reportedAs: string;
  readonly reportedAt: Instant;
}

interface Kept<T> {
  readonly list: HistoryEntry['list'];
  readonly repository: Repository<T>;
  keyOf(value: T): string;
  itemIdOf(value: T): string;
  same(a: T, b: T): boolean;
  fieldsOf(value: T): HistoryEntry['before'];
  /** Why a closed month is changed; null before its close, when a first figure needs no note. */
  readonly reason: string | null;
  /** Told of each row that the storage does not take. */
  refused(error: RowRefused): void;
}

/**
 * Saves each proposal under its key. What says the same as before is left alone, whatever version it was based on, so
 * that a repeated submission changes nothing. A correction notes the old value first: a crash between leaves a note too
 * many, never a value too few.
 */
export async function saveWithHistory<T extends Reported>(
  records: Records,
  proposals: readonly Proposal<T>[],
  kept: Kept<T>,
): Promise<ItemOutcome[]> {
  // By proposal, not by item: one item proposed twice may end in two ways.
  const fates = new Map<Proposal<T>, Fate>();
  const changes: Change<T>[] = [];
  for (const proposal of proposals) {
    const { value, basedOn } = proposal;
    const current = await kept.repository.find(kept.keyOf(value));
    if (current !== null && kept.same(current.value, value)) fates.set(proposal, { outcome: 'unchanged' });
    else if ((current?.version ?? null) !== basedOn) fates.set(proposal, { outcome: 'changed-meanwhile' });
    else changes.push({ proposal, before: current });
  }
  const unnoted = await noteHistory(records, changes, kept);
  for (const [{ proposal }, error] of unnoted) fates.set(proposal, refusalOf(error, kept));
  const noted = changes.filter((change) => !unnoted.has(change));
  const results = noted.length > 0 ? await kept.repository.saveAll(noted.map(draftOf)) : [];
  results.forEach((result, index) => {
    const proposal = noted[index]?.proposal;
    if (proposal !== undefined) fates.set(proposal, fateOf(result, proposal, kept));
  });
  return proposals.map((proposal) => ({
    itemId: kept.itemIdOf(proposal.value),
    ...(fates.get(proposal) ?? { outcome: 'changed-meanwhile' }),
  }));
}

/** `before` is null where nothing was reported yet. */
interface Change<T> {
  readonly proposal: Proposal<T>;
  readonly before: Stored<T> | null;
}

const draftOf = <T>({ proposal }: Change<T>): Draft<T> => proposal;

/** @returns the changes that could not be noted, and so must not be made */
async function noteHistory<T extends Reported>(
  records: Records,
  changes: readonly Change<T>[],
  kept: Kept<T>,
): Promise<ReadonlyMap<Change<T>, RowRefused>> {
  const corrections = changes.filter(({ before }) => before !== null || kept.reason !== null);
  if (corrections.length === 0) return new Map();
  const results = await records.history.saveAll(
    corrections.map((correction) => ({ value: entryFor(correction, kept), basedOn: null })),
  );
  const unnoted = new Map<Change<T>, RowRefused>();
  results.forEach((result, index) => {
    const correction = corrections[index];
    if (correction !== undefined && !result.ok && result.error.kind === 'refused') {
      unnoted.set(correction, result.error);
    }
  });
  return unnoted;
}

type Fate = Omit<ItemOutcome, 'itemId'>;

function fateOf<T>(
  result: Awaited<ReturnType<Repository<T>['saveAll']>>[number],
  draft: Draft<T>,
  kept: Pick<Kept<T>, 'same' | 'refused'>,
): Fate {
  if (result.ok) return { outcome: draft.basedOn === null ? 'saved' : 'corrected' };
  const { error } = result;
  if (error.kind === 'refused') return refusalOf(error, kept);
  const { current } = error;
  const said = current !== null && kept.same(current.value, draft.value);
  return { outcome: said ? 'unchanged' : 'changed-meanwhile' };
}

function refusalOf<T>(error: RowRefused, kept: Pick<Kept<T>, 'refused'>): Fate {
  kept.refused(error);
  return { outcome: 'refused', column: error.column };
}

function entryFor<T extends Reported>(
  { proposal: { value: after }, before }: Change<T>,
  kept: Kept<T>,
): HistoryEntry {
  const rowKey = kept.keyOf(after);
  return {
    id: `${kept.list}|${rowKey}|${before?.version ?? 'none'}`,
    list: kept.list,
    rowKey,
    before: before === null ? {} : kept.fieldsOf(before.value),
    after: kept.fieldsOf(after),
    postId: after.reportedByPostId,
    reportedAs: after.reportedAs,
    at: after.reportedAt,
    reason: kept.reason ?? '',
  };
}
