import type { z } from 'zod';
import type { Plan as PlanSchema } from '../../../src/contracts/values';
import { type FigureFormat, formatFigure, formatNumber } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';

export type Plan = z.infer<typeof PlanSchema>;

export interface PlanWords {
  readonly noPlan: string;
  range(low: string, high: string): string;
}

/** What the plan asks for, in words: a figure, `40 bis 60 %`, or that there is none. */
export function formatPlan(
  plan: Plan,
  words: PlanWords,
  measured: FigureFormat & { readonly language: Language },
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
