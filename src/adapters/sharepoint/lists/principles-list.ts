import type { Principle } from '../../../domain/masterplan/department';
import { ok } from '../../../domain/shared/result';
import { note, number, orElse, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

export const principlesList = defineList({
  title: 'Leitprinzipien',
  description: 'Leitprinzipien, auf die sich Ziele beziehen.',
  columns: {
    Title: text('Titel'),
    Wording: note('Wortlaut'),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, text: wording, position }: Principle) => ({
    Title: name,
    Wording: wording,
    Position: position,
  }),
  fromRow: (row) => ok({ id: row.Key, name: row.Title, text: row.Wording, position: row.Position }),
});
