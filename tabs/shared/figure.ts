import type { z } from 'zod';
import type { Plan as PlanSchema } from '../../src/contracts/values';
import { formatNumber } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';

export type Plan = z.infer<typeof PlanSchema>;

export interface Measured {
  readonly unit: string;
  readonly decimals: number;
}

/** `52.374 Personen`, with a space that does not break. */
export function formatFigure(value: number, { unit, decimals }: Measured, language: Language): string {
  const number = formatNumber(value, decimals, language);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

export interface PlanWords {
  readonly noPlan: string;
  range(low: string, high: string): string;
}

/** What the plan asks for, in words: a figure, `40 bis 60 %`, or that there is none. */
export function formatPlan(
  plan: Plan,
  words: PlanWords,
  measured: Measured & { readonly language: Language },
): string {
  const { language, decimals } = measured;
  switch (plan.type) {
    case 'value':
      return formatFigure(plan.value, measured, language);
    case 'range':
      return words.range(
        formatNumber(plan.low, decimals, language),
        formatFigure(plan.high, measured, language),
      );
    case 'none':
      return words.noPlan;
  }
}
