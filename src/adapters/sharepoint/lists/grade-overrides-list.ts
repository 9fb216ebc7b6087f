import { type Grade, type GradeOverride, yearTargetKey } from '../../../domain/tracking/grade';
import { err, ok } from '../../../domain/shared/result';
import { choice, heading, reference } from '../definition/column';
import { decisionColumns } from '../columns/decision-columns';
import { defineList } from '../definition/list-definition';
import { year } from '../columns/year-column';

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  exceeded: 'überplanmäßig erreicht',
  fully: 'zur Gänze erreicht',
  largely: 'überwiegend',
  partly: 'teilweise',
  not: 'nicht erreicht',
  none: 'keine Bewertung',
};

/** Keyed by `yearTargetKey`: at most one for an indicator and a year. */
export const gradeOverridesList = defineList({
  title: 'Bewertungen',
  isRecord: true,
  description:
    'Bewertungen eines Jahres, mit denen jemand vom Vorschlag abweicht. Führt die App; nichts wird gelöscht. Schlüssel: Kennzahl|JJJJ.',
  columns: {
    Title: heading(),
    IndicatorId: reference('Kennzahl (Schlüssel)', 'indicators'),
    Year: year('Jahr'),
    Grade: choice('Zielerreichung', GRADE_WORDS),
    ...decisionColumns,
  },
  keyOf: (override) => yearTargetKey(override.indicatorId, override.year),
  toRow: (override: GradeOverride) => ({
    Title: `${override.indicatorId} ${override.year}`,
    IndicatorId: override.indicatorId,
    Year: override.year,
    Grade: override.grade,
    Reason: override.reason,
    PostId: override.postId,
    PostName: override.postName,
    At: override.at,
    WithdrawnAt: override.withdrawnAt,
  }),
  fromRow: (row) => {
    if (row.Reason === '') return err({ column: 'Reason', problem: 'missing' });
    return ok({
      indicatorId: row.IndicatorId,
      year: row.Year,
      grade: row.Grade,
      reason: row.Reason,
      postId: row.PostId,
      postName: row.PostName,
      at: row.At,
      withdrawnAt: row.WithdrawnAt,
    });
  },
});
