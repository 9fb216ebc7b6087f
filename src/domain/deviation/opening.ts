import type { Instant } from '../shared/instant';
import { addMonths, type Month } from '../shared/month';
import type { Indicator } from '../tracking/indicator';
import { assess } from '../tracking/assessment';
import { lightOf } from '../tracking/light';
import type { Reading } from '../tracking/reading';
import type { Deviation, DeviationFigure, DeviationRule } from './deviation';

/** What a reading means for the deviations of its indicator. */
export type DeviationChange =
  | { readonly type: 'none' }
  | { readonly type: 'open'; readonly deviation: Deviation }
  | { readonly type: 'update'; readonly deviation: Deviation };

export interface DeviationInput {
  readonly indicator: Indicator;
  /** All readings of the indicator. */
  readonly readings: readonly Reading[];
  /** Month of the reading that was saved. */
  readonly month: Month;
  /** The indicator's open deviation, and whether one was ever opened for this month. */
  readonly open: Deviation | null;
  readonly withdrawnForMonth: Deviation | null;
  readonly now: Instant;
}

/**
 * One open deviation per indicator. Opens on red, or on amber in two consecutive months; follows the latest month;
 * is withdrawn when the figure that opened it is corrected. The leadership is told when it opens and when it worsens.
 */
export function deviationAfter(input: DeviationInput): DeviationChange {
  const { indicator, readings, month, open } = input;
  const reading = readings.find((candidate) => candidate.month === month);
  const figure = reading === undefined ? null : figureOf(indicator, reading);
  const rule = ruleThatOpens(indicator, readings, month, figure);
  if (open === null) return rule === null || figure === null ? { type: 'none' } : opened(input, figure, rule);
  if (month < open.latest.month) return { type: 'none' };
  if (month === open.openedFor && rule === null) return withdrawn(open, figure);
  return figure === null ? { type: 'none' } : followed(indicator, open, figure);
}

function opened(input: DeviationInput, figure: DeviationFigure, rule: DeviationRule): DeviationChange {
  const { indicator, month, now, withdrawnForMonth } = input;
  const deviation: Deviation = {
    id: withdrawnForMonth?.id ?? deviationId(indicator.id, month),
    indicatorId: indicator.id,
    openedFor: month,
    openedAt: withdrawnForMonth?.openedAt ?? now,
    rule,
    status: 'open',
    latest: figure,
    pendingAlert: 'opened',
    alerted: withdrawnForMonth?.alerted ?? null,
    acknowledgement: null,
  };
  return { type: withdrawnForMonth === null ? 'open' : 'update', deviation };
}

function withdrawn(open: Deviation, figure: DeviationFigure | null): DeviationChange {
  return {
    type: 'update',
    deviation: { ...open, status: 'withdrawn', pendingAlert: null, latest: figure ?? open.latest },
  };
}

function followed(indicator: Indicator, open: Deviation, figure: DeviationFigure): DeviationChange {
  if (sameFigure(open.latest, figure)) return { type: 'none' };
  const told = open.alerted ?? open.latest;
  const pendingAlert = open.pendingAlert ?? (isWorse(indicator, told, figure) ? 'worsened' : null);
  return { type: 'update', deviation: { ...open, latest: figure, pendingAlert } };
}

/** 0.3 − 0.2 falls short of 0.1 by the last bits of a double. */
const ROUNDING = 1e-9;

/** Worse by a light, or by at least one more red tolerance: small movements raise no second alarm. */
function isWorse(indicator: Indicator, told: DeviationFigure, figure: DeviationFigure): boolean {
  if (figure.light === 'red' && told.light !== 'red') return true;
  if (figure.light !== 'red') return false;
  const byRatio = indicator.tolerance.in === 'percent' && figure.relative !== null && told.relative !== null;
  const step = byRatio ? told.relative - figure.relative : told.deviation - figure.deviation;
  return step >= indicator.tolerance.red * (1 - ROUNDING);
}

function ruleThatOpens(
  indicator: Indicator,
  readings: readonly Reading[],
  month: Month,
  figure: DeviationFigure | null,
): DeviationRule | null {
  if (figure?.light === 'red') return 'red';
  if (figure?.light !== 'amber') return null;
  const before = readings.find((candidate) => candidate.month === addMonths(month, -1));
  const lightBefore = before === undefined ? null : figureOf(indicator, before)?.light;
  return lightBefore === 'amber' || lightBefore === 'red' ? 'amber-twice' : null;
}

function figureOf(indicator: Indicator, reading: Reading): DeviationFigure | null {
  const assessment = assess(indicator, reading);
  if (assessment.type === 'none') return null;
  const light = lightOf(assessment, indicator.tolerance);
  if (light !== 'green' && light !== 'amber' && light !== 'red') return null;
  return {
    month: reading.month,
    actual: assessment.actual,
    plan: boundOf(assessment.plan, assessment.actual),
    deviation: assessment.deviation,
    relative: assessment.relative,
    light,
  };
}

function boundOf(
  plan: { type: 'value'; value: number } | { type: 'range'; low: number; high: number },
  actual: number,
): number {
  if (plan.type === 'value') return plan.value;
  return actual < plan.low ? plan.low : plan.high;
}

const sameFigure = (a: DeviationFigure, b: DeviationFigure): boolean =>
  a.month === b.month && a.actual === b.actual && a.plan === b.plan && a.light === b.light;

/** One per indicator and month that opened it, so that a repeated evaluation cannot open a second. */
export const deviationId = (indicatorId: string, month: Month): string => `${indicatorId}|${month}`;
