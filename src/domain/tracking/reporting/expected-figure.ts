import { addMonths, type Month, monthOfYear, yearOf } from '../../shared/month';
import type { Indicator } from '../indicator';
import type { Reading } from '../reading';
import { UNUSUAL_JUMP } from '../xmr/limits';

/** What a figure of a month can be at all, and what it usually is, in the indicator's unit. */
export interface ExpectedFigure {
  readonly least: number | null;
  readonly most: number | null;
  /** Of a count that only grows: what it stood at before. */
  readonly notBelow: MonthFigure | null;
  /** Outside of it a figure is asked back once; null while nothing is known to compare it with. */
  readonly usual: UsualFigure | null;
}

export interface MonthFigure {
  readonly month: Month;
  readonly value: number;
}

export interface UsualFigure {
  readonly low: number;
  readonly high: number;
  /** What it is compared with: the figure before, or how much that month added. */
  readonly last: MonthFigure;
  readonly of: 'figure' | 'growth';
}

/** Fewer earlier steps than this say nothing about what is usual. */
const FEWEST_STEPS = 3;

/** With less known, only another order of magnitude is worth a question. */
const ANOTHER_MAGNITUDE = 10;

/** Half or double is what even a bad month seldom is, so that lively indicators are not asked about every month. */
const FAR = 2;

/** @param readings of the indicator, in any order */
export function expectedFigure(
  indicator: Indicator,
  readings: readonly Reading[],
  month: Month,
): ExpectedFigure {
  const figures = readings
    .flatMap((reading) => (reading.value === null ? [] : [{ month: reading.month, value: reading.value }]))
    .filter((figure) => figure.month < month)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const { least, most } = indicator.range;
  if (indicator.kind !== 'cumulative') {
    return { least, most, notBelow: null, usual: usualFor(figures, { base: 0, of: 'figure' }) };
  }
  const before = figures.findLast((figure) => isSameCount(indicator, figure.month, month)) ?? null;
  const onlyGrows = least !== null && least >= 0;
  const grown = figures.flatMap((figure, at) => {
    const previous = figures[at - 1];
    const added = isFirstOfCount(indicator, figure.month)
      ? figure.value
      : previous !== undefined && previous.month === addMonths(figure.month, -1)
        ? figure.value - previous.value
        : null;
    return added === null ? [] : [{ month: figure.month, value: added }];
  });
  const follows = isFirstOfCount(indicator, month) || before?.month === addMonths(month, -1);
  return {
    least: onlyGrows ? least : null,
    most: null,
    notBelow: onlyGrows ? before : null,
    usual: follows ? usualFor(grown, { base: before?.value ?? 0, of: 'growth' }) : null,
  };
}

/** @param figures oldest first, each comparable with a figure less `base` */
function usualFor(
  figures: readonly MonthFigure[],
  { base, of }: Pick<UsualFigure, 'of'> & { readonly base: number },
): UsualFigure | null {
  const last = figures.at(-1);
  if (last === undefined) return null;
  const steps = figures.slice(1).map(({ value }, at) => Math.abs(value - (figures[at]?.value ?? value)));
  const known = steps.length >= FEWEST_STEPS;
  const usualStep = steps.reduce((sum, step) => sum + step, 0) / Math.max(steps.length, 1);
  const reach = known ? UNUSUAL_JUMP * usualStep : 0;
  const [less, more] = timesOff(last.value, known ? FAR : ANOTHER_MAGNITUDE);
  const low = base + Math.min(less, last.value - reach);
  const high = base + Math.max(more, last.value + reach);
  if (low === high) return null;
  return { low, high, last, of };
}

/** Smaller and larger by a factor, whatever the sign. */
const timesOff = (value: number, factor: number): readonly [number, number] =>
  value >= 0 ? [value / factor, value * factor] : [value * factor, value / factor];

const isFirstOfCount = ({ cumulatesSince, from }: Indicator, month: Month): boolean =>
  cumulatesSince === 'january' ? monthOfYear(month) === 1 : month === from;

const isSameCount = ({ cumulatesSince }: Indicator, earlier: Month, month: Month): boolean =>
  cumulatesSince === 'start' || yearOf(earlier) === yearOf(month);

export type FigureDoubt =
  | { readonly kind: 'below-least'; readonly bound: number }
  | { readonly kind: 'above-most'; readonly bound: number }
  | { readonly kind: 'falls-within-year'; readonly than: MonthFigure }
  /** Not wrong for sure: asked back once. */
  | { readonly kind: 'unlikely' | 'unlikely-growth'; readonly than: MonthFigure };

/** @returns null for a figure that nobody would wonder about */
export function doubtAbout(
  value: number,
  { least, most, notBelow, usual }: ExpectedFigure,
): FigureDoubt | null {
  if (least !== null && value < least) return { kind: 'below-least', bound: least };
  if (most !== null && value > most) return { kind: 'above-most', bound: most };
  if (notBelow !== null && value < notBelow.value) return { kind: 'falls-within-year', than: notBelow };
  if (usual !== null && (value < usual.low || value > usual.high))
    return { kind: usual.of === 'growth' ? 'unlikely-growth' : 'unlikely', than: usual.last };
  return null;
}
