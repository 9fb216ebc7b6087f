import type { Area, AreaKind } from '../../../domain/masterplan/area';
import { err, ok } from '../../../domain/shared/result';
import { choice, number, optional, orElse, reference, text } from '../definition/column';
import { defineList } from '../definition/list-definition';
import { outlineColumn } from '../columns/outline-column';

const KIND_WORDS: Readonly<Record<AreaKind, string>> = {
  city: 'Stadt',
  district: 'Stadtbezirk',
  quarter: 'Stadtteil',
  'social-space': 'Sozialraum',
};

export const areasList = defineList({
  title: 'Räume',
  description: 'Stadt, Stadtbezirke, Stadtteile und Sozialräume. Der Umriss ist nur für Karten nötig.',
  columns: {
    Title: text('Titel'),
    Kind: choice('Art', KIND_WORDS),
    ParentId: optional(reference('Liegt in (Schlüssel des Raums)', 'areas')),
    Outline: outlineColumn('Umriss (Ringe aus Länge und Breite als JSON)'),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: ({ name, kind, parentId, outline, position }: Area) => ({
    Title: name,
    Kind: kind,
    ParentId: parentId,
    Outline: outline,
    Position: position,
  }),
  fromRow: (row) => {
    if (row.ParentId === row.Key) return err({ column: 'ParentId', problem: 'not-allowed' });
    return ok({
      id: row.Key,
      name: row.Title,
      kind: row.Kind,
      parentId: row.ParentId,
      outline: row.Outline,
      position: row.Position,
    });
  },
});
