import type { Office } from '../../../domain/masterplan/office';
import { ok } from '../../../domain/shared/result';
import { reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

export const officesList = defineList({
  title: 'Ämter',
  description: 'Ämter und Dienststellen des Dezernats.',
  columns: {
    Title: text('Titel'),
    ShortName: text('Kurzname'),
    HeadPostId: reference('Stelle der Leitung (Schlüssel)', 'posts'),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, shortName, headPostId }: Office) => ({
    Title: name,
    ShortName: shortName,
    HeadPostId: headPostId,
  }),
  fromRow: (row) =>
    ok({ id: row.Key, name: row.Title, shortName: row.ShortName, headPostId: row.HeadPostId }),
});
