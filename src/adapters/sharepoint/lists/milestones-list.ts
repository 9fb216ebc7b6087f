import { DEFAULT_MILESTONE_TOLERANCE, type Milestone } from '../../../domain/masterplan/measure';
import { toDay } from '../../../domain/shared/day';
import { err, ok } from '../../../domain/shared/result';
import { day, number, optional, orElse, reference, text, whole } from '../definition/column';
import { defineList } from '../definition/list-definition';

const dayOrNull = (value: string | null) => (value === null ? null : toDay(value));

/** Ten years, in days. */
const LONGEST_TOLERANCE = 3650;

export const milestonesList = defineList({
  title: 'Meilensteine',
  description: 'Meilensteine der Projekte. Ein leeres Feld „Erledigt am“ heißt: noch offen.',
  columns: {
    Title: text('Titel'),
    MeasureId: reference('Maßnahme (Schlüssel)', 'measures'),
    DueDay: day('Fällig am (JJJJ-MM-TT)'),
    ForecastDay: optional(day('Voraussichtlich am (JJJJ-MM-TT)')),
    DoneDay: optional(day('Erledigt am (JJJJ-MM-TT)')),
    Weight: number('Gewicht'),
    ToleranceDays: orElse(whole('Toleranz in Tagen', 0, LONGEST_TOLERANCE), DEFAULT_MILESTONE_TOLERANCE),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, measureId, due, forecast, done, weight, toleranceDays }: Milestone) => ({
    Title: name,
    MeasureId: measureId,
    DueDay: toDay(due),
    ForecastDay: dayOrNull(forecast),
    DoneDay: dayOrNull(done),
    Weight: weight,
    ToleranceDays: toleranceDays,
  }),
  fromRow: (row) => {
    if (row.Weight <= 0) return err({ column: 'Weight', problem: 'not-allowed' });
    return ok({
      id: row.Key,
      measureId: row.MeasureId,
      name: row.Title,
      due: row.DueDay,
      forecast: row.ForecastDay,
      done: row.DoneDay,
      weight: row.Weight,
      toleranceDays: row.ToleranceDays,
    });
  },
});
