import { addMonths, type Month } from '../shared/month';
import { assess, type Assessment } from '../tracking/assessment';
import type { Indicator } from '../tracking/indicator';
import { judge } from '../tracking/judgement';
import { toldLight } from '../tracking/disclosure/told-light';
import { isOverAchieved, type Light } from '../tracking/light';
import type { Reading } from '../tracking/reading';
import type { Rebase } from '../tracking/xmr/rebase';
import type { DeviationFigure, Trigger, DeviationRule } from './deviation';

export interface TriggerInput {
  readonly indicator: Indicator;
  /** Up to this month, and at least this one. */
  readonly readings: readonly Reading[];
  readonly rebases: readonly Rebase[];
  readonly reading: Reading;
}

/** What a month's reading says with all that was known by then; later months change nothing about it. */
export function triggerOf(input: TriggerInput): Trigger {
  const { indicator, reading } = input;
  const assessment = assess(indicator, reading);
  const light = toldLight(indicator, reading);
  return {
    month: reading.month,
    rules: light === 'none' ? [] : rulesOf(input, light, assessment),
    light,
    figure: figureOf(assessment),
    due: null,
  };
}

/** A month that nobody reported by the day of escalation. */
export const missingIn = (month: Month): Trigger => ({
  month,
  rules: ['report-missing'],
  light: 'none',
  figure: null,
  due: null,
});

function rulesOf(input: TriggerInput, light: Light, assessment: Assessment): DeviationRule[] {
  const { indicator, readings, rebases, reading } = input;
  const judged = judge({
    indicator,
    readings,
    rebases,
    reportingMonth: reading.month,
    dueMonth: reading.month,
  });
  if (!judged.ok) return [];
  const { variation, assurance, forecast } = judged.value;
  // Limits say little about a process that is visibly getting better: they describe how it used to be.
  const isImproving = variation.type === 'special-cause' && variation.meaning === 'improvement';
  const cannotReach =
    assurance.type === 'fails' &&
    !assurance.limits.provisional &&
    !isImproving &&
    !metPlanWithinYear(indicator, readings, reading.month);
  const rules: readonly (DeviationRule | false)[] = [
    light === 'red' && 'red',
    light === 'amber' && wasOffPlan(indicator, readings, addMonths(reading.month, -1)) && 'amber-twice',
    variation.type === 'special-cause' &&
      variation.meaning === 'concern' &&
      variation.month === reading.month &&
      'concern',
    cannotReach && 'assurance-fails',
    forecast.type === 'judged' && forecast.outlook === 'storm' && 'forecast-storm',
    isOverAchieved(assessment, indicator.tolerance) && 'over-achievement',
  ];
  return rules.filter((rule) => rule !== false);
}

/** What was reached can be reached, whatever limits say of it. */
const metPlanWithinYear = (indicator: Indicator, readings: readonly Reading[], month: Month): boolean =>
  readings.some((each) => {
    if (each.month > month || each.month <= addMonths(month, -12)) return false;
    const held = assess(indicator, each);
    return held.type === 'judged' && held.deviation >= 0;
  });

function wasOffPlan(indicator: Indicator, readings: readonly Reading[], month: Month): boolean {
  const before = readings.find((reading) => reading.month === month);
  if (before === undefined) return false;
  const light = toldLight(indicator, before);
  return light === 'amber' || light === 'red';
}

function figureOf(assessment: Assessment): DeviationFigure | null {
  if (assessment.type === 'none') return null;
  const { actual, plan, deviation, relative } = assessment;
  if (plan.type === 'value') return { actual, plan: plan.value, deviation, relative };
  return { actual, plan: actual < plan.low ? plan.low : plan.high, deviation, relative };
}
