import type { HistoryEntry } from '../../domain/shared/history';
import { toMonth } from '../../domain/shared/month';
import { type Reading, readingKey } from '../../domain/tracking/reading';

const INDICATOR = 'grundsicherung-vier-wochen';
const MONTH = toMonth('2026-08');

/** One figure was corrected before its month was closed; what stood before is kept. */
export function sampleHistory(readings: readonly Reading[]): readonly HistoryEntry[] {
  const rowKey = readingKey(INDICATOR, MONTH);
  return readings
    .filter(({ indicatorId, month }) => indicatorId === INDICATOR && month === MONTH)
    .map(({ value, noDataReason, state, comment, reportedByPostId, reportedAs, reportedAt }) => ({
      id: `readings|${rowKey}|1`,
      list: 'readings',
      rowKey,
      before: {
        value: value === null ? null : Number((value - 1.2).toFixed(1)),
        noDataReason,
        state: 'provisional',
        comment: '',
      },
      after: { value, noDataReason, state, comment },
      postId: reportedByPostId,
      reportedAs,
      at: reportedAt,
    }));
}
