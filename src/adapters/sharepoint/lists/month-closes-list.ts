import { ok } from '../../../domain/shared/result';
import type { MonthClose } from '../../../domain/tracking/month-close';
import { heading, instant, month, whole } from '../definition/column';
import { defineList } from '../definition/list-definition';

/** Keyed by month. */
export const monthClosesList = defineList({
  title: 'Monatsabschlüsse',
  isRecord: true,
  description:
    'Abgeschlossene Monate. Was dann galt, steht in „Monatsstände“. Führt die App. Schlüssel: JJJJ-MM.',
  columns: {
    Title: heading(),
    Month: month('Monat (JJJJ-MM)'),
    ClosedAt: instant('Abgeschlossen am (ISO 8601)'),
    Snapshots: whole('Zahl der Monatsstände', 0, 1_000_000),
  },
  keyOf: (close) => close.month,
  toRow: (close: MonthClose) => ({
    Title: close.month,
    Month: close.month,
    ClosedAt: close.closedAt,
    Snapshots: close.snapshots,
  }),
  fromRow: (row) => ok({ month: row.Month, closedAt: row.ClosedAt, snapshots: row.Snapshots }),
});
