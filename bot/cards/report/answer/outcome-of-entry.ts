import type { EntryOutcome, Submitted } from '../../../../src/application/reporting/submit-monthly-report';

/** Ids of the items that this became of. */
export const itemsWith = (
  { outcomes }: Pick<Submitted, 'outcomes'>,
  wanted: EntryOutcome,
): ReadonlySet<string> =>
  new Set(outcomes.filter(({ outcome }) => outcome === wanted).map(({ itemId }) => itemId));
