import { type YearTarget, yearTargetKey } from '../../../domain/tracking/grade';
import { ok } from '../../../domain/shared/result';
import { heading, number, reference } from '../definition/column';
import { defineList } from '../definition/list-definition';
import { year } from '../columns/year-column';

/** Keyed by `yearTargetKey`: at most one for an indicator and a year. */
export const yearTargetsList = defineList({
  title: 'Jahresziele',
  description:
    'Woran ein Jahr gemessen wird: Zielwert und Schwellen einer Kennzahl in ihrer Einheit. Schlüssel: Kennzahl|JJJJ.',
  columns: {
    Title: heading(),
    IndicatorId: reference('Kennzahl (Schlüssel)', 'indicators'),
    Year: year('Jahr'),
    Target: number('Zielwert'),
    LowerThreshold: number('Untere Schwelle (schlechter ist nicht erreicht)'),
    UpperThreshold: number('Obere Schwelle (besser heißt: Ziel zu niedrig)'),
  },
  keyOf: (target) => yearTargetKey(target.indicatorId, target.year),
  toRow: (target: YearTarget) => ({
    Title: `${target.indicatorId} ${target.year}`,
    IndicatorId: target.indicatorId,
    Year: target.year,
    Target: target.target,
    LowerThreshold: target.lower,
    UpperThreshold: target.upper,
  }),
  fromRow: (row) =>
    ok({
      indicatorId: row.IndicatorId,
      year: row.Year,
      target: row.Target,
      lower: row.LowerThreshold,
      upper: row.UpperThreshold,
    }),
});
