import type { FieldOfAction } from '../../../domain/masterplan/field-of-action';
import { ok } from '../../../domain/shared/result';
import { note, number, orElse, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

export const fieldsList = defineList({
  title: 'Handlungsfelder',
  description: 'Handlungsfelder nach Lebenslagen.',
  columns: {
    Title: text('Titel'),
    Description: note('Beschreibung'),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, description, position }: FieldOfAction) => ({
    Title: name,
    Description: description,
    Position: position,
  }),
  fromRow: (row) =>
    ok({ id: row.Key, name: row.Title, description: row.Description, position: row.Position }),
});
