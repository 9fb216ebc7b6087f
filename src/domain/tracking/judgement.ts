import { err, ok, type Result } from '../shared/result';
import { checkFigure, type FigureFault } from '../shared/figure';
import { addMonths, type Month } from '../shared/month';
import { achievementOf } from './achievement';
import { type Assessment, assess } from './assessment';
import { toldLight } from './disclosure/told-light';
import { type Forecast, forecastOf } from './forecast/forecast';
import { type Indicator, isExpected } from './indicator';
import { type Light, lightOf, type ToleranceBounds, toleranceBounds } from './light';
import type { Reading } from './reading';
import { figuresOf } from './trajectory';
import { type Trend, trendOf } from './trend';
import { type Assurance, assuranceOf } from './xmr/assurance';
import { processChart } from './xmr/process-chart';
import { processSeries } from './xmr/process-series';
import type { Rebase } from './xmr/rebase';
import { type Variation, variationOf } from './xmr/variation';

/** All that is said about an indicator in a month, each part with the rule, numbers and months it rests on. */
export interface Judgement {
  readonly light: Light;
  readonly lightReason: LightReason;
  /** Month of the reading the light speaks of; null without a reading. */
  readonly month: Month | null;
  readonly reading: Reading | null;
  readonly assessment: Assessment;
  /** Share of the way from baseline to target, not clamped; null where the plan has no such way. */
  readonly achievement: number | null;
  readonly trend: Trend;
  readonly variation: Variation;
  readonly assurance: Assurance;
  readonly forecast: Forecast;
}

/** Why the light is what it is. */
export type LightReason =
  | { readonly type: 'against-plan'; readonly bounds: ToleranceBounds }
  | { readonly type: 'no-reading' }
  | { readonly type: 'no-data'; readonly month: Month }
  /** There is a figure, but it must not be told. */
  | { readonly type: 'withheld'; readonly month: Month }
  | { readonly type: 'no-plan'; readonly month: Month }
  /** The figure of `expected` was due and is not there. */
  | { readonly type: 'overdue'; readonly expected: Month }
  /** A figure that cannot be judged; the indicator says nothing until it is corrected. */
  | { readonly type: 'bad-figure'; readonly month: Month; readonly fault: FigureFault };

export interface JudgeInput {
  readonly indicator: Indicator;
  /** Of this indicator, in any order; later months than the reporting month are ignored. */
  readonly readings: readonly Reading[];
  /** Of this indicator, in any order. */
  readonly rebases: readonly Rebase[];
  readonly reportingMonth: Month;
  /**
   * Latest month whose reports were due by now: an older reading turns stale only once the newer one is overdue, not on
   * the day the month is opened.
   */
  readonly dueMonth: Month;
}

export interface JudgeError {
  readonly kind: 'bad-figure';
  readonly month: Month;
  readonly fault: FigureFault;
}

/**
 * Judges an indicator as seen in a reporting month.
 *
 * @errors `bad-figure` names the month whose reading is no number that can be judged, or the reporting month when the
 *   plan is made of such a number
 */
export function judge(input: JudgeInput): Result<Judgement, JudgeError> {
  const { indicator, reportingMonth } = input;
  const readings = input.readings.filter(({ month }) => month <= reportingMonth);
  const bad = badFigure(input, readings);
  if (bad !== null) return err(bad);
  const latest = latestOf(readings);
  const series = processSeries(indicator, readings, reportingMonth);
  const rebases = input.rebases.filter(({ withdrawnAt }) => withdrawnAt === null);
  const chart = processChart(indicator, series, rebases);
  const variation = variationOf(chart);
  const assessment: Assessment = latest === null ? { type: 'none' } : assess(indicator, latest);
  return ok({
    ...lightAndReason(input, latest, assessment),
    month: latest?.month ?? null,
    reading: latest,
    assessment,
    achievement: achievement(indicator, latest),
    trend: trendOf(indicator, series),
    variation,
    assurance: assuranceOf(indicator, series, variation),
    forecast: forecastOf(indicator, readings, reportingMonth),
  });
}

/** The judgement, or for a figure that cannot be judged one that says so and nothing else. */
export function judgeOrSayWhyNot(input: JudgeInput): Judgement {
  const judged = judge(input);
  if (judged.ok) return judged.value;
  const { month, fault } = judged.error;
  return {
    light: 'none',
    lightReason: { type: 'bad-figure', month, fault },
    month: null,
    reading: null,
    assessment: { type: 'none' },
    achievement: null,
    trend: { type: 'none' },
    variation: { type: 'undetermined', because: 'no-figures' },
    assurance: { type: 'none', because: 'undetermined' },
    forecast: { type: 'none', because: 'no-figures' },
  };
}

function latestOf(readings: readonly Reading[]): Reading | null {
  let latest: Reading | null = null;
  for (const reading of readings) if (latest === null || reading.month > latest.month) latest = reading;
  return latest;
}

function lightAndReason(
  { indicator, reportingMonth, dueMonth }: JudgeInput,
  latest: Reading | null,
  assessment: Assessment,
): Pick<Judgement, 'light' | 'lightReason'> {
  if (latest === null) return { light: 'none', lightReason: { type: 'no-reading' } };
  const due = addMonths(dueMonth < reportingMonth ? dueMonth : reportingMonth, -indicator.publicationLag);
  if (latest.month < due && isExpected(indicator, latest.month) && isStillExpected(indicator, latest)) {
    return { light: 'stale', lightReason: { type: 'overdue', expected: addMonths(latest.month, 1) } };
  }
  if (latest.withheld !== undefined) {
    return { light: toldLight(indicator, latest), lightReason: { type: 'withheld', month: latest.month } };
  }
  const light = lightOf(assessment, indicator.tolerance);
  if (assessment.type === 'judged') {
    const bounds = toleranceBounds(assessment, indicator.tolerance);
    return { light, lightReason: { type: 'against-plan', bounds } };
  }
  const type = latest.value === null ? 'no-data' : 'no-plan';
  return { light, lightReason: { type, month: latest.month } };
}

const isStillExpected = (indicator: Indicator, latest: Reading): boolean =>
  indicator.to === null || latest.month < indicator.to;

/** Only plans that lead from a baseline to a target have a way to cover. */
function achievement({ trajectory }: Indicator, latest: Reading | null): number | null {
  if (latest?.value == null || trajectory.type !== 'linear') return null;
  const way = { baseline: trajectory.baseline.value, target: trajectory.target.value };
  const ratio = achievementOf(way, latest.value);
  return ratio.ok ? ratio.value : null;
}

function badFigure(
  { indicator, reportingMonth }: JudgeInput,
  readings: readonly Reading[],
): JudgeError | null {
  for (const { month, value } of readings) {
    const checked = checkFigure(value ?? 0);
    if (!checked.ok) return { kind: 'bad-figure', month, fault: checked.error };
  }
  for (const figure of figuresOf(indicator.trajectory)) {
    const checked = checkFigure(figure);
    if (!checked.ok) return { kind: 'bad-figure', month: reportingMonth, fault: checked.error };
  }
  return null;
}
