import type { Post } from '../../../domain/masterplan/post';
import { ok } from '../../../domain/shared/result';
import { optional, person, reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';

export const postsList = defineList({
  title: 'Stellen',
  description: 'Funktionen, die Verantwortung tragen, und wer sie zurzeit innehat (Objekt-ID aus Entra).',
  columns: {
    Title: text('Titel'),
    OfficeId: reference('Amt (Schlüssel)', 'offices'),
    Holder: optional(person('Innehabende Person (Objekt-ID)')),
    Deputy: optional(person('Vertretung (Objekt-ID)')),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, officeId, holder, deputy }: Post) => ({
    Title: name,
    OfficeId: officeId,
    Holder: holder,
    Deputy: deputy,
  }),
  fromRow: (row) =>
    ok({ id: row.Key, name: row.Title, officeId: row.OfficeId, holder: row.Holder, deputy: row.Deputy }),
});
