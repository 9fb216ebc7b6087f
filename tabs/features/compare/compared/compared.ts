import type { ComparedIndicator, ComparisonView } from '../../../../src/contracts/tracking/comparison';
import { type Month, monthRange } from '../../../../src/domain/shared/month';

export type ComparedPoint = ComparedIndicator['series'][number];

export type Compared = ComparedIndicator;

export interface Comparison {
  /** Those asked for, in the order asked for. */
  readonly chosen: readonly Compared[];
  /** What is known of each by area, by its id. */
  readonly parts: ReadonlyMap<string, readonly Compared[]>;
  /** Ids asked for that the plan no longer has. */
  readonly missing: readonly string[];
}

/** @param ids those asked for; the answer may still be that to another question */
export function comparisonOf(view: ComparisonView, ids: readonly string[]): Comparison {
  // A part that was asked for by itself comes along with its whole too.
  const all = new Map(view.indicators.map((compared) => [compared.indicator.id, compared]));
  const chosen = ids.flatMap((id) => all.get(id) ?? []);
  return {
    chosen,
    parts: new Map(
      chosen.map(({ indicator: { id } }) => [
        id,
        [...all.values()].filter(({ indicator }) => indicator.breakdownOf === id),
      ]),
    ),
    missing: ids.filter((id) => !all.has(id)),
  };
}

export const isKnown = ({ value, withheld }: Pick<ComparedPoint, 'value' | 'withheld'>): boolean =>
  value !== null || withheld !== null;

/** The latest figure; null when there never was one. */
export const latestOf = ({ series }: Pick<Compared, 'series'>): ComparedPoint | null =>
  series.findLast(isKnown) ?? null;

/** The months all of them are drawn over: from the first of any to the last of any. */
export function sharedMonths(all: readonly Pick<Compared, 'series'>[]): readonly Month[] {
  const months = all.flatMap(({ series }) => series.map(({ month }) => month)).sort();
  const [first, last] = [months.at(0), months.at(-1)];
  return first === undefined || last === undefined ? [] : monthRange(first, last);
}

/** One point a month; null in months for which none is expected. */
export function overMonths(
  { series }: Pick<Compared, 'series'>,
  months: readonly Month[],
): (ComparedPoint | null)[] {
  const byMonth = new Map(series.map((point) => [point.month, point]));
  return months.map((month) => byMonth.get(month) ?? null);
}
