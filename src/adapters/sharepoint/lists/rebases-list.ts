import { err, ok } from '../../../domain/shared/result';
import { LEAST_BASE, MOST_BASE, MOVING } from '../../../domain/tracking/xmr/limits-base';
import { type Rebase, rebaseKey } from '../../../domain/tracking/xmr/rebase';
import { heading, month, optional, reference, whole } from '../definition/column';
import { decisionColumns } from '../columns/decision-columns';
import { defineList } from '../definition/list-definition';

/** How the list writes that limits are computed from all figures, where the indicator says otherwise. */
const ALL_FIGURES = 0;

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
    LimitsBase: optional(
      whole(
        'Basis: die ersten 12 bis 24 Werte (0: alle; leer: wie bei der Kennzahl)',
        ALL_FIGURES,
        MOST_BASE,
      ),
    ),
    ...decisionColumns,
  },
  keyOf: ({ indicatorId, from }) => rebaseKey(indicatorId, from),
  toRow: (rebase: Rebase) => ({
    Title: `${rebase.indicatorId} ${rebase.from}`,
    IndicatorId: rebase.indicatorId,
    FromMonth: rebase.from,
    LimitsBase: rebase.limitsBase === MOVING ? ALL_FIGURES : rebase.limitsBase,
    Reason: rebase.reason,
    PostId: rebase.postId,
    PostName: rebase.postName,
    At: rebase.at,
    WithdrawnAt: rebase.withdrawnAt,
  }),
  fromRow: (row) => {
    if (row.Reason === '') return err({ column: 'Reason', problem: 'missing' });
    if (row.LimitsBase !== null && row.LimitsBase !== ALL_FIGURES && row.LimitsBase < LEAST_BASE) {
      return err({ column: 'LimitsBase', problem: 'not-allowed' });
    }
    return ok({
      indicatorId: row.IndicatorId,
      from: row.FromMonth,
      reason: row.Reason,
      limitsBase: row.LimitsBase === ALL_FIGURES ? MOVING : row.LimitsBase,
      postId: row.PostId,
      postName: row.PostName,
      at: row.At,
      withdrawnAt: row.WithdrawnAt,
    });
  },
});
