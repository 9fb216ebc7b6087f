import { formatNumber } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';
import type { Plan } from '../../src/domain/tracking/trajectory';

export interface Scale {
  readonly unit: string;
  readonly decimals: number;
}

/** `52.374 Personen`, plain text. */
export function withUnit(value: number, { unit, decimals }: Scale, language: Language): string {
  const number = formatNumber(value, decimals, language);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** `1.650 Personen`, `18 bis 22 %`; null where the plan asks for nothing yet. */
export function planText(
  plan: Plan,
  scale: Scale,
  view: { readonly language: Language; readonly to: string },
): string | null {
  switch (plan.type) {
    case 'none':
      return null;
    case 'value':
      return withUnit(plan.value, scale, view.language);
    case 'range':
      return `${formatNumber(plan.low, scale.decimals, view.language)} ${view.to} ${withUnit(plan.high, scale, view.language)}`;
  }
}

/** How far a figure lies from its plan, without judging it: that is what the light does. */
export interface Distance {
  readonly side: 'above' | 'below' | 'on';
  /** In the unit, not negative. */
  readonly amount: number;
  /** Ratio of |plan|, not negative; null when the plan is 0. */
  readonly ratio: number | null;
}

/** @returns null without a plan; a figure inside a range is on plan, outside it counts from the nearer bound */
export function distanceFrom(plan: Plan, actual: number): Distance | null {
  if (plan.type === 'none') return null;
  const bound = plan.type === 'value' ? plan.value : Math.min(Math.max(actual, plan.low), plan.high);
  const amount = Math.abs(actual - bound);
  const side = actual === bound ? 'on' : actual > bound ? 'above' : 'below';
  return { side, amount, ratio: bound === 0 ? null : amount / Math.abs(bound) };
}
