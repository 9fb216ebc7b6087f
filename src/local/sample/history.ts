import type { HistoryEntry } from '../../domain/shared/history';
import { type Reading, readingKey } from '../../domain/tracking/reading';
import { CORRECTIONS } from './corrections';

/**
 * Figures that were corrected, with what stood before.
 *
 * @param reported all that was ever reported
 */
export function sampleHistory(reported: readonly Reading[]): readonly HistoryEntry[] {
  return CORRECTIONS.flatMap(({ indicatorId, month, reason }) => {
    const [before, after] = reported.filter(
      (reading) => reading.indicatorId === indicatorId && reading.month === month,
    );
    if (before === undefined || after === undefined) return [];
    const rowKey = readingKey(indicatorId, month);
    return {
      id: `readings|${rowKey}|1`,
      list: 'readings',
      rowKey,
      before: fieldsOf(before),
      after: fieldsOf(after),
      postId: after.reportedByPostId,
      reportedAs: after.reportedAs,
      at: after.reportedAt,
      reason,
    } satisfies HistoryEntry;
  });
}

const fieldsOf = ({ value, noDataReason, state, comment }: Reading): HistoryEntry['before'] => ({
  value,
  noDataReason,
  state,
  comment,
});
