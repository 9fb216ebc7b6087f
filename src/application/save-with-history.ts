import type { HistoryEntry } from '../domain/shared/history';
import type { Instant } from '../domain/shared/instant';
import type { Records } from './ports/records';
import type { Draft, Repository, Stored, Version } from './ports/repository';

/** `unchanged`: it said so already. `changed-meanwhile`: somebody saved first, nothing was stored. */
export type Outcome = 'saved' | 'corrected' | 'unchanged' | 'changed-meanwhile';

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
): Promise<{ itemId: string; outcome: Outcome }[]> {
  // By proposal, not by item: one item proposed twice may end in two ways.
  const outcomes = new Map<Proposal<T>, Outcome>();
  const drafts: Proposal<T>[] = [];
  const corrections: Correction<T>[] = [];
  for (const proposal of proposals) {
    const { value, basedOn } = proposal;
    const current = await kept.repository.find(kept.keyOf(value));
    if (current !== null && kept.same(current.value, value)) outcomes.set(proposal, 'unchanged');
    else if ((current?.version ?? null) !== basedOn) outcomes.set(proposal, 'changed-meanwhile');
    else {
      drafts.push(proposal);
      if (current !== null || kept.reason !== null) corrections.push({ before: current, after: value });
    }
  }
  if (corrections.length > 0) {
    await records.history.saveAll(
      corrections.map((correction) => ({ value: entryFor(correction, kept), basedOn: null })),
    );
  }
  const results = drafts.length > 0 ? await kept.repository.saveAll(drafts) : [];
  results.forEach((result, index) => {
    const draft = drafts[index];
    if (draft === undefined) return;
    outcomes.set(draft, outcomeOf(result, draft, kept));
  });
  return proposals.map((proposal) => ({
    itemId: kept.itemIdOf(proposal.value),
    outcome: outcomes.get(proposal) ?? 'changed-meanwhile',
  }));
}

function outcomeOf<T>(
  result: Awaited<ReturnType<Repository<T>['saveAll']>>[number],
  draft: Draft<T>,
  kept: Pick<Kept<T>, 'same'>,
): Outcome {
  if (result.ok) return draft.basedOn === null ? 'saved' : 'corrected';
  const { current } = result.error;
  return current !== null && kept.same(current.value, draft.value) ? 'unchanged' : 'changed-meanwhile';
}

/** `before` is null where nothing was reported until the month had closed. */
interface Correction<T> {
  readonly before: Stored<T> | null;
  readonly after: T;
}

function entryFor<T extends Reported>({ before, after }: Correction<T>, kept: Kept<T>): HistoryEntry {
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
