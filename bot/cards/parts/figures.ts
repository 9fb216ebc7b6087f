import { formatFigure, formatNumber } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import type { Plan } from '../../../src/domain/tracking/trajectory';

export interface Scale {
  readonly unit: string;
  readonly decimals: number;
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
      return formatFigure(plan.value, scale, view.language);
    case 'range':
      return `${formatNumber(plan.low, scale.decimals, view.language)} ${view.to} ${formatFigure(plan.high, scale, view.language)}`;
  }
}
