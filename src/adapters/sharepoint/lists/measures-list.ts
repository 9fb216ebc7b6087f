import type { Measure, MeasureKind } from '../../../domain/masterplan/measure';
import { ok } from '../../../domain/shared/result';
import { choice, month, number, optional, orElse, reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

const KIND_WORDS: Readonly<Record<MeasureKind, string>> = { project: 'Projekt', process: 'Prozess' };

export const measuresList = defineList({
  title: 'Maßnahmen',
  description: 'Projekte (gemessen an Meilensteinen) und Prozesse (gemessen an Kennzahlen).',
  columns: {
    Title: text('Titel'),
    GoalId: reference('Ziel (Schlüssel)', 'goals'),
    StrategyId: optional(reference('Strategie (Schlüssel)', 'strategies')),
    Kind: choice('Art', KIND_WORDS),
    CommissioningUnit: text('Beauftragende Einheit'),
    OperatingUnit: text('Ausführende Einheit'),
    OwnerPostId: reference('Verantwortung (Schlüssel der Stelle)', 'posts'),
    FromMonth: month('Gemeldet ab (JJJJ-MM)'),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: (measure: Measure) => ({
    Title: measure.name,
    GoalId: measure.goalId,
    StrategyId: measure.strategyId,
    Kind: measure.kind,
    CommissioningUnit: measure.commissioningUnit,
    OperatingUnit: measure.operatingUnit,
    OwnerPostId: measure.ownerPostId,
    FromMonth: measure.from,
    Position: measure.position,
  }),
  fromRow: (row) =>
    ok({
      id: row.Key,
      goalId: row.GoalId,
      strategyId: row.StrategyId,
      name: row.Title,
      kind: row.Kind,
      commissioningUnit: row.CommissioningUnit,
      operatingUnit: row.OperatingUnit,
      ownerPostId: row.OwnerPostId,
      from: row.FromMonth,
      position: row.Position,
    }),
});
