import { type Reading, readingKey, type ReadingState } from '../../../domain/tracking/reading';
import { err, ok } from '../../../domain/shared/result';
import { choice, heading, instant, month, note, number, optional, reference } from '../definition/column';
import { defineList } from '../definition/list-definition';
import { REPORTER_WORDS } from '../columns/reporter-words';

const STATE_WORDS: Readonly<Record<ReadingState, string>> = {
  provisional: 'vorläufig',
  estimated: 'geschätzt',
  final: 'endgültig',
};

/** Keyed by `readingKey`: at most one for an indicator and a month. */
export const readingsList = defineList({
  title: 'Istwerte',
  isRecord: true,
  description:
    'Istwerte der Kennzahlen je Monat. Ohne Wert steht der Grund dabei. Schlüssel: Kennzahl|JJJJ-MM.',
  columns: {
    Title: heading(),
    IndicatorId: reference('Kennzahl (Schlüssel)', 'indicators'),
    Month: month('Monat (JJJJ-MM)'),
    Value: optional(number('Istwert')),
    NoDataReason: optional(note('Grund, wenn kein Wert vorliegt')),
    State: choice('Stand', STATE_WORDS),
    Comment: note('Kommentar'),
    Source: note('Quelle'),
    ReportedByPostId: reference('Gemeldet für (Schlüssel der Stelle)', 'posts'),
    ReportedAs: choice('Gemeldet als', REPORTER_WORDS),
    ReportedAt: instant('Gemeldet am (ISO 8601)'),
  },
  keyOf: ({ indicatorId, month: at }) => readingKey(indicatorId, at),
  toRow: (reading: Reading) => ({
    Title: `${reading.indicatorId} ${reading.month}`,
    IndicatorId: reading.indicatorId,
    Month: reading.month,
    Value: reading.value,
    NoDataReason: reading.noDataReason,
    State: reading.state,
    Comment: reading.comment,
    Source: reading.source,
    ReportedByPostId: reading.reportedByPostId,
    ReportedAs: reading.reportedAs,
    ReportedAt: reading.reportedAt,
  }),
  fromRow: (row) => {
    if (row.Value === null && row.NoDataReason === null) return err({ column: 'Value', problem: 'missing' });
    return ok({
      indicatorId: row.IndicatorId,
      month: row.Month,
      value: row.Value,
      noDataReason: row.NoDataReason,
      state: row.State,
      comment: row.Comment,
      source: row.Source,
      reportedByPostId: row.ReportedByPostId,
      reportedAs: row.ReportedAs,
      reportedAt: row.ReportedAt,
    });
  },
});
