import type { Indicator } from './indicator';

/** Counts below it could tell who is meant. */
const SMALLEST_SHOWN = 5;

/**
 * Whether a figure for a part of the city counts so few that it must not be told: 1 to 4 as it would be written. Of rates,
 * of figures with decimals and of the city as a whole nobody can be told apart.
 */
export function isSmallCount(
  { kind, decimals, areaId, breakdownOf }: Pick<Indicator, 'kind' | 'decimals' | 'areaId' | 'breakdownOf'>,
  value: number,
): boolean {
  if ((areaId === null && breakdownOf === null) || kind === 'rate' || decimals > 0) return false;
  const written = Math.round(value);
  return written >= 1 && written < SMALLEST_SHOWN;
}
