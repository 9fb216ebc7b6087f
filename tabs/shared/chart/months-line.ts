import { area, curveLinear, curveStep, line } from 'd3-shape';
import type { Scales } from './scales';

interface Placed<T> {
  readonly index: number;
  readonly value: T;
}

const placed = <T>(values: readonly T[]): Placed<T>[] => values.map((value, index) => ({ index, value }));

/**
 * Path through one value a month; it breaks where there is none, so that nothing is drawn that was not reported.
 *
 * @param how `steps` for what holds for a whole month and jumps to the next
 */
export function monthsLine(
  values: readonly (number | null)[],
  scales: Scales,
  how: 'slopes' | 'steps' = 'slopes',
): string {
  const draw = line<Placed<number | null>>()
    .curve(how === 'steps' ? curveStep : curveLinear)
    .defined(({ value }) => value !== null)
    .x(({ index }) => scales.x(index))
    .y(({ value }) => scales.y(value ?? 0));
  return draw(placed(values)) ?? '';
}

/** Path around the area between two values a month. */
export function monthsArea(
  ranges: readonly ({ readonly from: number; readonly to: number } | null)[],
  scales: Scales,
): string {
  const draw = area<Placed<(typeof ranges)[number]>>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => scales.x(index))
    .y0(({ value }) => scales.y(value?.from ?? 0))
    .y1(({ value }) => scales.y(value?.to ?? 0));
  return draw(placed(ranges)) ?? '';
}
