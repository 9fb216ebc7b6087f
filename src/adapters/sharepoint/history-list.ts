import { z } from 'zod';
import type { HistoryEntry } from '../../domain/shared/history';
import { ok } from '../../domain/shared/result';
import { choice, type Column, heading, instant, note, reference, text } from './column';
import { defineList } from './list-definition';

const LIST_WORDS: Readonly<Record<HistoryEntry['list'], string>> = {
  readings: 'Istwerte',
  'status-reports': 'Statusberichte',
};

const State = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** A row as it was, as JSON: kept for the record, not meant to be edited. */
function state(label: string): Column<HistoryEntry['before']> {
  const column = note(label);
  const schema = column.schema.transform((json, context) => {
    try {
      const parsed = State.safeParse(JSON.parse(json));
      if (parsed.success) return parsed.data;
    } catch {
      // Reported below, like JSON of another shape.
    }
    context.addIssue({ code: 'custom', message: 'not-allowed' });
    return z.NEVER;
  });
  return { ...column, schema, write: (value) => JSON.stringify(value) };
}

/** Append-only. */
export const historyList = defineList({
  title: 'Verlauf',
  description: 'Frühere Stände von Istwerten und Statusberichten. Wird nur ergänzt.',
  columns: {
    Title: heading(),
    ListName: choice('Liste', LIST_WORDS),
    RowKey: reference('Schlüssel der Zeile'),
    Before: state('Vorher (JSON)'),
    After: state('Nachher (JSON)'),
    PostId: reference('Stelle (Schlüssel)'),
    ReportedAs: text('Geändert als'),
    At: instant('Geändert am (ISO 8601)'),
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
    }),
});
