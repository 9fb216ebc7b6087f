import type { ProcessChart } from '../../../src/contracts/tracking/judgement';

export type Stretch = ProcessChart['stretches'][number];

export interface PlacedStretch extends Stretch {
  /** Places of its first and last month among the points that are drawn. */
  readonly first: number;
  readonly last: number;
  /** Places of the months whose figures fix the limits; null while limits move, or where none of them is drawn. */
  readonly base: { readonly first: number; readonly last: number } | null;
  /** Counts where limits begin anew, from 1 on; null for the first stretch, and for one that began before the points. */
  readonly anew: number | null;
}

/** Where the stretches of a process lie among its points, oldest first; those before all points are left out. */
export function placeStretches({
  points,
  stretches,
}: Pick<ProcessChart, 'points' | 'stretches'>): PlacedStretch[] {
  const numbers = numbersOf(stretches);
  return stretches.flatMap((stretch) => {
    const place = placesOf(points, stretch);
    if (place === null) return [];
    const { first, last } = place;
    const begins = points[first]?.month === stretch.from;
    const base = stretch.limits?.base ?? null;
    return [
      {
        ...stretch,
        first,
        last,
        base: base === null ? null : placesOf(points, base),
        anew: begins ? (numbers.get(stretch.from) ?? null) : null,
      },
    ];
  });
}

/** First and last place of the months among the points; null where none of them is. */
function placesOf(
  points: ProcessChart['points'],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
): { readonly first: number; readonly last: number } | null {
  const first = points.findIndex(({ month }) => month >= from);
  const last = points.findLastIndex(({ month }) => month <= to);
  return first < 0 || last < first ? null : { first, last };
}

/** The numbers under which charts and lists speak of new limits, by the month from which they hold. */
export function numbersOf(stretches: readonly Stretch[]): ReadonlyMap<Stretch['from'], number> {
  const anew = stretches.filter(({ reason }) => reason !== null);
  return new Map(anew.map(({ from }, index) => [from, index + 1]));
}

/** The stretch a month lies in; null where none does. */
export const stretchAt = (stretches: readonly PlacedStretch[], index: number): PlacedStretch | null =>
  stretches.find(({ first, last }) => first <= index && index <= last) ?? null;
