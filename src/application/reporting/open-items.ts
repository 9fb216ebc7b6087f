import type { Instant } from '../../domain/shared/instant';
import { type Reading, readingKey } from '../../domain/tracking/reading';
import type { DueItem } from '../../domain/tracking/reporting/due-items';
import { type StatusReport, statusReportKey } from '../../domain/tracking/status-report';
import type { Readable } from '../ports/repository';

/** As they may be told, or as they are for whoever writes. */
export interface ReportRecords {
  readonly readings: Readable<Reading>;
  readonly statusReports: Readable<StatusReport>;
}

/** @returns when each item was last reported; null while it is not */
export async function reportTimes(records: ReportRecords): Promise<(item: DueItem) => Instant | null> {
  const [readings, statuses] = await Promise.all([records.readings.all(), records.statusReports.all()]);
  const times = new Map<string, Instant>();
  for (const { value } of readings) times.set(readingKey(value.indicatorId, value.month), value.reportedAt);
  for (const { value } of statuses)
    times.set(statusReportKey(value.measureId, value.month), value.reportedAt);
  return (item) => times.get(keyOf(item)) ?? null;
}

/** Those that nobody has reported. */
export async function openItems(records: ReportRecords, items: readonly DueItem[]): Promise<DueItem[]> {
  const found = await Promise.all(
    items.map((item) =>
      item.type === 'reading' ? records.readings.find(keyOf(item)) : records.statusReports.find(keyOf(item)),
    ),
  );
  return items.filter((_, index) => found[index] === null);
}

export const isAnyOpen = async (records: ReportRecords, items: readonly DueItem[]): Promise<boolean> =>
  (await openItems(records, items)).length > 0;

const keyOf = (item: DueItem): string =>
  item.type === 'reading'
    ? readingKey(item.indicator.id, item.month)
    : statusReportKey(item.measure.id, item.month);
