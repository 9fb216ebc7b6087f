import type { Absence } from '../../../domain/masterplan/absence';
import { err, ok } from '../../../domain/shared/result';
import { day, heading, instant, orElse, reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

/** Keyed by post: the next absence takes the place of the one before. */
export const absencesList = defineList({
  title: 'Abwesenheiten',
  description:
    'Wann statt der innehabenden Person die Vertretung gefragt wird. Je Stelle nur die letzte Angabe: Die App überschreibt sie und führt keine Geschichte der Abwesenheiten. Gründe gehören nicht hierher. Schlüssel: Stelle.',
  columns: {
    Title: heading(),
    PostId: reference('Stelle (Schlüssel)', 'posts'),
    FirstDay: day('Erster Tag (JJJJ-MM-TT)'),
    LastDay: day('Letzter Tag (JJJJ-MM-TT)'),
    EnteredAs: orElse(text('Eingetragen durch'), ''),
    EnteredAt: instant('Eingetragen am (ISO 8601)'),
  },
  keyOf: ({ postId }) => postId,
  toRow: (absence: Absence) => ({
    Title: `${absence.postId} bis ${absence.until}`,
    PostId: absence.postId,
    FirstDay: absence.from,
    LastDay: absence.until,
    EnteredAs: absence.enteredAs,
    EnteredAt: absence.enteredAt,
  }),
  fromRow: (row) => {
    // Else the deputy would silently never be asked.
    if (row.LastDay < row.FirstDay) return err({ column: 'LastDay', problem: 'not-allowed' });
    return ok({
      postId: row.PostId,
      from: row.FirstDay,
      until: row.LastDay,
      enteredAs: row.EnteredAs,
      enteredAt: row.EnteredAt,
    });
  },
});
