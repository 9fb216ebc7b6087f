import type { HistoryEntry } from '../../domain/shared/history';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import { readingKey } from '../../domain/tracking/reading';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import type { Actor } from '../policies/access';

/** One earlier state of a figure, with the function that replaced it. */
export type ReadingChange = Pick<HistoryEntry, 'before' | 'after' | 'at' | 'reason'> & {
  readonly postName: string;
};

export type ViewReadingHistory = (
  actor: Actor,
  workspaceId: string,
  reading: { readonly indicatorId: string; readonly month: Month },
) => Promise<Result<readonly ReadingChange[], NotPermitted>>;

/** How a figure came to be what it is, oldest change first. */
export function makeViewReadingHistory(deps: { readonly enter: EnterWorkspace }): ViewReadingHistory {
  return async (actor, workspaceId, { indicatorId, month }) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan } = entered.value;
    const key = readingKey(indicatorId, month);
    const entries = (await records.history.all())
      .map(({ value }) => value)
      .filter(({ list, rowKey }) => list === 'readings' && rowKey === key)
      .sort((a, b) => a.at.localeCompare(b.at));
    return ok(
      entries.map(({ before, after, at, reason, postId }) => ({
        before,
        after,
        at,
        reason,
        postName: plan.posts.find(({ id }) => id === postId)?.name ?? '',
      })),
    );
  };
}
