import type { Strategy } from '../../../domain/masterplan/goal';
import { ok } from '../../../domain/shared/result';
import { number, orElse, reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

export const strategiesList = defineList({
  title: 'Strategien',
  description: 'Wege, auf denen ein Ziel erreicht werden soll.',
  columns: {
    Title: text('Titel'),
    GoalId: reference('Ziel (Schlüssel)', 'goals'),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, goalId, position }: Strategy) => ({ Title: name, GoalId: goalId, Position: position }),
  fromRow: (row) => ok({ id: row.Key, goalId: row.GoalId, name: row.Title, position: row.Position }),
});
