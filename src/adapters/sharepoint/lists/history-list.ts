import { z } from 'zod';
import type { HistoryEntry } from '../../../domain/shared/history';
import { ok } from '../../../domain/shared/result';
import { choice, heading, instant, json, note, reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

const LIST_WORDS: Readonly<Record<HistoryEntry['list'], string>> = {
  readings: 'Istwerte',
  'status-reports': 'Statusberichte',
};

/** A row as it was, by field. */
const State = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Append-only. */
export const historyList = defineList({
  title: 'Verlauf',
  isRecord: true,
  description: 'Frühere Stände von Istwerten und Statusberichten. Wird nur ergänzt.',
  columns: {
    Title: heading(),
    ListName: choice('Liste', LIST_WORDS),
    RowKey: reference('Schlüssel der Zeile', 'readings', 'statusReports'),
    Before: json('Vorher (JSON)', State),
    After: json('Nachher (JSON)', State),
    PostId: reference('Stelle (Schlüssel)', 'posts'),
    ReportedAs: text('Geändert als'),
    At: instant('Geändert am (ISO 8601)'),
    Reason: note('Begründung (nach Monatsabschluss)'),
  },
  keyOf: ({ id }) => id,
  toRow: (entry: HistoryEntry) => ({
    Title: `${LIST_WORDS[entry.list]} ${entry.rowKey}`,
    ListName: entry.list,
    RowKey: entry.rowKey,
    Before: entry.before,
    After: entry.after,
    PostId: entry.postId,
    ReportedAs: entry.reportedAs,
    At: entry.at,
    Reason: entry.reason,
  }),
  fromRow: (row) =>
    ok({
      id: row.Key,
      list: row.ListName,
      rowKey: row.RowKey,
      before: row.Before,
      after: row.After,
      postId: row.PostId,
      reportedAs: row.ReportedAs,
      at: row.At,
      reason: row.Reason,
    }),
});
