import { z } from 'zod';
import type { Column, ColumnFacet } from '../definition/column';

/** A column as Graph lists it. Its type is the name of the one facet it has. */
export const ExistingColumn = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  text: z.looseObject({ allowMultipleLines: z.boolean().default(false) }).optional(),
  choice: z
    .looseObject({ choices: z.array(z.string()).default([]), displayAs: z.string().default('') })
    .optional(),
});

export type ExistingColumn = z.infer<typeof ExistingColumn>;

/** What it takes to make a column as it should be. */
export type ColumnChange =
  | { readonly type: 'create'; readonly body: object }
  | {
      readonly type: 'mend';
      readonly did: 'indexed' | 'made-unique' | 'added-choices' | 'marked';
      readonly body: object;
    }
  /** Changing a type would lose what stands in the column. */
  | { readonly type: 'impossible'; readonly is: string; readonly wanted: string };

/** @returns changes to be made one after the other; none when all is well. More than is wanted is left alone. */
export function columnChanges(
  name: string,
  column: Column<unknown>,
  existing: ExistingColumn | undefined,
): readonly ColumnChange[] {
  if (existing === undefined) return [{ type: 'create', body: newColumn(name, column) }];
  const [is, wanted] = [existingType(existing), typeOf(column.facet)];
  if (is !== wanted) return [{ type: 'impossible', is, wanted }];
  return [...indexChanges(column, existing), ...choiceChanges(column.facet, existing)];
}

/** What Graph is told when a column is made. */
export const newColumn = (name: string, { label, indexed, unique, facet }: Column<unknown>) => ({
  name,
  displayName: label,
  indexed,
  enforceUniqueValues: unique,
  ...facet,
});

function indexChanges({ indexed, unique }: Column<unknown>, existing: ExistingColumn): ColumnChange[] {
  if (unique && !existing.enforceUniqueValues) {
    return [{ type: 'mend', did: 'made-unique', body: { indexed: true, enforceUniqueValues: true } }];
  }
  return indexed && !existing.indexed ? [{ type: 'mend', did: 'indexed', body: { indexed: true } }] : [];
}

/** Choices that people added stay. */
function choiceChanges(facet: ColumnFacet, existing: ExistingColumn): ColumnChange[] {
  if (!('choice' in facet)) return [];
  const there = existing.choice?.choices ?? [];
  const lacking = facet.choice.choices.filter((word) => !there.includes(word));
  if (lacking.length === 0) return [];
  return [
    {
      type: 'mend',
      did: 'added-choices',
      body: { choice: { ...existing.choice, choices: [...there, ...lacking] } },
    },
  ];
}

function typeOf(facet: ColumnFacet): string {
  if ('text' in facet) return 'allowMultipleLines' in facet.text ? 'note' : 'text';
  return Object.keys(facet)[0] ?? '';
}

const FACETS = [
  'boolean',
  'number',
  'currency',
  'dateTime',
  'lookup',
  'personOrGroup',
  'calculated',
  'hyperlinkOrPicture',
  'term',
  'thumbnail',
  'geolocation',
  'contentApprovalStatus',
];

function existingType(existing: ExistingColumn): string {
  if (existing.text !== undefined) return existing.text.allowMultipleLines ? 'note' : 'text';
  if (existing.choice !== undefined)
    return existing.choice.displayAs === 'checkBoxes' ? 'multi-choice' : 'choice';
  return FACETS.find((facet) => existing[facet] !== undefined && existing[facet] !== null) ?? 'unknown';
}
