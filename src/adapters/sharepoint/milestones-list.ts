import type { Milestone } from '../../domain/masterplan/measure';
import { toDay } from '../../domain/shared/day';
import { err, ok } from '../../domain/shared/result';
import { day, number, optional, reference, text } from './column';
import { defineList } from './list-definition';

const dayOrNull = (value: string | null) => (value === null ? null : toDay(value));

export const milestonesList = defineList({
  title: 'Meilensteine',
  description: 'Meilensteine der Projekte. Ein leeres Feld „Erledigt am“ heißt: noch offen.',
  columns: {
    Title: text('Titel'),
    MeasureId: reference('Maßnahme (Schlüssel)'),
    DueDay: day('Fällig am (JJJJ-MM-TT)'),
    ForecastDay: optional(day('Voraussichtlich am (JJJJ-MM-TT)')),
    DoneDay: optional(day('Erledigt am (JJJJ-MM-TT)')),
    Weight: number('Gewicht'),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, measureId, due, forecast, done, weight }: Milestone) => ({
    Title: name,
    MeasureId: measureId,
    DueDay: toDay(due),
    ForecastDay: dayOrNull(forecast),
    DoneDay: dayOrNull(done),
    Weight: weight,
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
    });
  },
});
