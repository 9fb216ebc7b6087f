import { assess } from '../assessment';
import type { Indicator } from '../indicator';
import { type Light, lightOf } from '../light';
import type { Reading } from '../reading';

/**
 * The light of a reading as far as it may be told. That of a secret count is told only where every count that it may be
 * has the same: with a plan of 2, red would say that it is 1.
 */
export function toldLight(indicator: Indicator, reading: Reading): Light {
  const of = (value: number | null): Light =>
    lightOf(assess(indicator, { ...reading, value }), indicator.tolerance);
  if (reading.withheld === undefined) return of(reading.value);
  const { counts } = reading.withheld;
  if (counts === null) return 'none';
  const first = of(counts.from);
  for (let value = counts.from + 1; value < counts.below; value += 1) {
    if (of(value) !== first) return 'none';
  }
  return first;
}
