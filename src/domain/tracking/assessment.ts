import { type Indicator, orientation } from './indicator';
import type { Reading } from './reading';
import { planOf } from './former-plan';
import type { Plan } from './trajectory';

/** A reading held against its plan. */
export type Assessment =
  | {
      readonly type: 'judged';
      readonly plan: Exclude<Plan, { type: 'none' }>;
      /** In the indicator's unit. */
      readonly actual: number;
      /** Oriented by goodness, in the unit: negative is worse than plan. A = s(I − P); minus the distance in a band and without a direction. */
      readonly deviation: number;
      /** Oriented, as a ratio of |P|; null when P = 0. */
      readonly relative: number | null;
      /** |P|, or the nearer bound of a band; null when it is 0, and then only the unit can measure. */
      readonly scale: number | null;
    }
  | { readonly type: 'none' };

/** @param reading of the indicator; its month decides which plan it is held against */
export function assess(indicator: Indicator, reading: Reading): Assessment {
  const plan = planOf(indicator, reading.month);
  if (reading.value === null || plan.type === 'none') return { type: 'none' };
  const { deviation, reference } = deviationFrom(plan, reading.value, orientation(indicator.direction));
  const scale = reference === 0 ? null : Math.abs(reference);
  return {
    type: 'judged',
    plan,
    actual: reading.value,
    deviation,
    relative: scale === null ? null : deviation / scale,
    scale,
  };
}

function deviationFrom(
  plan: Exclude<Plan, { type: 'none' }>,
  actual: number,
  sign: 1 | -1 | 0,
): { deviation: number; reference: number } {
  if (plan.type === 'value') {
    const difference = actual - plan.value;
    if (difference === 0) return { deviation: 0, reference: plan.value };
    return { deviation: sign === 0 ? -Math.abs(difference) : sign * difference, reference: plan.value };
  }
  if (actual < plan.low) return { deviation: actual - plan.low, reference: plan.low };
  if (actual > plan.high) return { deviation: plan.high - actual, reference: plan.high };
  return { deviation: 0, reference: plan.high };
}
