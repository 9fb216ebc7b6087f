import { monthOfYear, yearOf } from '../../../../src/domain/shared/month';
import type { Compared, ComparedPoint } from '../compared/compared';

/** A year over its months, January first; null in months for which no figure is expected, or not yet. */
export interface AlignedYear {
  readonly year: number;
  readonly points: readonly (ComparedPoint | null)[];
}

/** Months in a year. */
export const MONTHS = 12;

/** Latest year first; years without any month are left out. */
export function alignedYears({ series }: Pick<Compared, 'series'>): readonly AlignedYear[] {
  const years = [...new Set(series.map(({ month }) => yearOf(month)))].sort((a, b) => b - a);
  return years.map((year) => {
    const points = Array.from({ length: MONTHS }, (): ComparedPoint | null => null);
    for (const point of series) {
      if (yearOf(point.month) === year) points[monthOfYear(point.month) - 1] = point;
    }
    return { year, points };
  });
}

/** The same months of a year and of the one before. */
export interface YearToDate {
  readonly how: 'sum' | 'same-month';
  /** Months that both years have a figure for, 0 for January; one for `same-month`. */
  readonly months: readonly number[];
  readonly now: number;
  readonly before: number;
}

/**
 * The year so far against the year before. Quantities of a month are added up over the months that both years know;
 * levels, rates and running sums stand for themselves: their latest month against the same one.
 *
 * @returns null when the year before has nothing to hold it against
 */
export function yearToDate(
  now: AlignedYear,
  before: AlignedYear | undefined,
  kind: Compared['indicator']['kind'],
): YearToDate | null {
  if (before?.year !== now.year - 1) return null;
  const pairs = now.points.flatMap((point, month) => {
    const [value, earlier] = [point?.value ?? null, before.points[month]?.value ?? null];
    return value === null || earlier === null ? [] : [{ month, value, earlier }];
  });
  if (kind === 'flow') {
    if (pairs.length === 0) return null;
    return {
      how: 'sum',
      months: pairs.map(({ month }) => month),
      now: pairs.reduce((sum, { value }) => sum + value, 0),
      before: pairs.reduce((sum, { earlier }) => sum + earlier, 0),
    };
  }
  const latest = now.points.findLastIndex((point) => point?.value != null);
  const pair = pairs.find(({ month }) => month === latest);
  if (pair === undefined) return null;
  return { how: 'same-month', months: [pair.month], now: pair.value, before: pair.earlier };
}

/** How much more it is than before, 0.1 for 10 %; null where there was nothing to begin with. */
export const changeRatio = (now: number, before: number): number | null =>
  before === 0 ? null : (now - before) / Math.abs(before);
