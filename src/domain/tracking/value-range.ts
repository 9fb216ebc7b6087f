/**
 * The least and the most an indicator's figure can be at all, in its unit: 0 for a count, 0 and 100 for a share; null
 * where there is no such end, or nobody said. A unit alone does not tell: a change in per cent has no end, and a degree of
 * coverage may exceed 100. Of a cumulative indicator it is about what one month adds.
 */
export interface ValueRange {
  readonly least: number | null;
  readonly most: number | null;
}

export const ANY_VALUE: ValueRange = { least: null, most: null };

/** A value no further than the range reaches. */
export function withinRange(value: number, { least, most }: ValueRange): number {
  if (least !== null && value < least) return least;
  return most !== null && value > most ? most : value;
}
