import type { Plan } from '../figures/figure';
import type { Row } from './csv';

/** @param isRange whether some month of the file has a range: then every plan takes two cells, from and to */
export function planCells(plan: Plan, isRange: boolean): Row {
  if (!isRange) return [plan.type === 'value' ? plan.value : null];
  if (plan.type === 'range') return [plan.low, plan.high];
  return plan.type === 'value' ? [plan.value, plan.value] : [null, null];
}
