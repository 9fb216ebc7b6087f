import type { Values } from './judged-series';

/**
 * A second XmR chart, made to be compared with the engine and not to be fast: straight from the rules, with fractions of
 * whole numbers instead of doubles, and by looking at every window around a point instead of walking along the runs. It
 * shares no line with the engine.
 */
export interface ExactChart {
  /** In hundredths of 1 / (figures · ranges), so that they are whole; null where there are none. */
  readonly limits: ExactLimits | null;
  /** One short word for each value, as `inShort` writes them; all usual where there are no limits. */
  readonly signals: readonly string[];
}

export interface ExactLimits {
  readonly unit: bigint;
  readonly mean: bigint;
  readonly lower: bigint;
  readonly upper: bigint;
}

const HUNDRED = 100n;

/** @param values whole numbers, month after month; null is a gap */
export function exactChart(values: Values, screening: boolean): ExactChart {
  const figures = values.filter((value) => value !== null).map(BigInt);
  const ranges = keptRanges(values, screening);
  const usual = values.map(() => '·');
  if (ranges.length === 0) return { limits: null, signals: usual };
  const counts = BigInt(figures.length) * BigInt(ranges.length);
  // Three times as fine, so that near limits at two thirds are whole, too.
  const unit = 3n * HUNDRED * counts;
  const mean = sum(figures) * BigInt(ranges.length) * 3n * HUNDRED;
  const width = sum(ranges) * BigInt(figures.length) * 3n * 266n;
  if (width === 0n && new Set(figures).size > 1) return { limits: null, signals: usual };
  const zones = values.map((value) => {
    if (value === null) return null;
    const distance = BigInt(value) * unit - mean;
    const size = distance < 0n ? -distance : distance;
    const side = distance === 0n ? 0 : distance > 0n ? 1 : -1;
    return { side, isNear: 3n * size > 2n * width && size < width, isOutside: size > width };
  });
  const signals = values.map((_, at) => {
    const own = zones[at];
    if (own == null) return '·';
    const sign = own.side > 0 ? '+' : '-';
    if (own.isOutside) return `outside${sign}`;
    const trend = laterTrendAt(values, at);
    if (trend !== null) return `trend${trend}`;
    const isOneOfNear = windowsAround(at, 3).some((window) => {
      const three = window.map((position) => zones[position]);
      return (
        three.every((zone) => zone != null && zone.side !== 0 && zone.side === own.side) &&
        three.filter((zone) => zone?.isNear === true).length >= 2
      );
    });
    if (own.isNear && isOneOfNear) return `near${sign}`;
    const isOneOfSeven = windowsAround(at, 7).some((window) =>
      window.every((position) => own.side !== 0 && zones[position]?.side === own.side),
    );
    return isOneOfSeven ? `side${sign}` : '·';
  });
  return { limits: { unit, mean, lower: mean - width, upper: mean + width }, signals };
}

/** Distances of months that follow each other, without those of 3.267 times their mean and more. */
function keptRanges(values: Values, screening: boolean): bigint[] {
  const ranges = values.flatMap((value, at) => {
    const before = at === 0 ? null : (values[at - 1] ?? null);
    return value === null || before === null ? [] : [BigInt(Math.abs(value - before))];
  });
  const all = sum(ranges);
  if (!screening || all === 0n) return ranges;
  return ranges.filter((range) => range * BigInt(ranges.length) * 1000n < 3267n * all);
}

/**
 * The trend a point belongs to; of two that meet in it the later one, which is the one whose window of seven begins last.
 */
function laterTrendAt(values: Values, at: number): '+' | '-' | null {
  for (const window of windowsAround(at, 7)) {
    const seven = window.map((position) => values[position]);
    if (seven.some((value) => value == null)) continue;
    const pairs = seven.slice(1).map((value, step) => [Number(seven[step]), Number(value)] as const);
    if (pairs.every(([before, value]) => value > before)) return '+';
    if (pairs.every(([before, value]) => value < before)) return '-';
  }
  return null;
}

/** All windows of a length that hold a position, the one that begins last first. */
const windowsAround = (at: number, length: number): number[][] =>
  Array.from({ length }, (_, back) => Array.from({ length }, (_unused, step) => at - back + step)).filter(
    ([first = -1]) => first >= 0,
  );

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
