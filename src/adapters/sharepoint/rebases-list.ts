import { err, ok } from '../../domain/shared/result';
import { type Rebase, rebaseKey } from '../../domain/tracking/xmr/rebase';
import { heading, month, reference } from './column';
import { decisionColumns } from './decision-columns';
import { defineList } from './list-definition';

/** Keyed by `rebaseKey`: at most one for an indicator and a month. */
export const rebasesList = defineList({
  title: 'Neuberechnungen',
  isRecord: true,
  description:
    'Ab welchem Monat die Prozessgrenzen einer Kennzahl neu berechnet werden. Führt die App; nichts wird gelöscht. Schlüssel: Kennzahl|JJJJ-MM.',
  columns: {
    Title: heading(),
    IndicatorId: reference('Kennzahl (Schlüssel)', 'indicators'),
    FromMonth: month('Neu berechnet ab (JJJJ-MM)'),
    ...decisionColumns,
  },
  keyOf: ({ indicatorId, from }) => rebaseKey(indicatorId, from),
  toRow: (rebase: Rebase) => ({
    Title: `${rebase.indicatorId} ${rebase.from}`,
    IndicatorId: rebase.indicatorId,
    FromMonth: rebase.from,
    Reason: rebase.reason,
    PostId: rebase.postId,
    PostName: rebase.postName,
    At: rebase.at,
    WithdrawnAt: rebase.withdrawnAt,
  }),
  fromRow: (row) => {
    if (row.Reason === '') return err({ column: 'Reason', problem: 'missing' });
    return ok({
      indicatorId: row.IndicatorId,
      from: row.FromMonth,
      reason: row.Reason,
      postId: row.PostId,
      postName: row.PostName,
      at: row.At,
      withdrawnAt: row.WithdrawnAt,
    });
  },
});
