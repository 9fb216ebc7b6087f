import { type Target, targetOf } from '../../domain/tracking/forecast/target';
import { groupBy } from '../../domain/shared/group-by';
import type { Goal } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { HistoryEntry } from '../../domain/shared/history';
import { addMonths, type Month, monthRange } from '../../domain/shared/month';
import { toldLight } from '../../domain/tracking/disclosure/told-light';
import type { Withheld } from '../../domain/tracking/disclosure/withheld';
import { forecastCourse } from '../../domain/tracking/forecast/forecast-course';
import { gradeYear, type YearGrade } from '../../domain/tracking/grade';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import type { Judgement } from '../../domain/tracking/judgement';
import type { Light, ToleranceBounds } from '../../domain/tracking/light';
import { boundsOfPlan } from '../../domain/tracking/tolerance-edges';
import type { Snapshot } from '../../domain/tracking/month-close';
import { type Reading, readingKey } from '../../domain/tracking/reading';
import { type FormerPlan, planOf } from '../../domain/tracking/former-plan';
import type { Plan } from '../../domain/tracking/trajectory';
import { processChart, type ProcessChart } from '../../domain/tracking/xmr/process-chart';
import { processSeries } from '../../domain/tracking/xmr/process-series';
import type { Rebase } from '../../domain/tracking/xmr/rebase';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import { coursesOf, type IndicatorCourse } from '../workspace/indicator-courses';
import { type JudgedMonth, saysSomethingElse } from './judged-month';
import { madeOnce } from '../keeping/made-once';
import { type Access, reportsAs } from '../policies/access';
import type { Stored } from '../ports/repository';

export interface IndicatorView {
  readonly indicator: Pick<
    Indicator,
    | 'id'
    | 'name'
    | 'description'
    | 'unit'
    | 'decimals'
    | 'kind'
    | 'cumulatesSince'
    | 'limitsBase'
    | 'direction'
    | 'tolerance'
    | 'trajectory'
    | 'resultLevel'
    | 'effectLevel'
    | 'areaId'
    | 'isKey'
    | 'source'
    | 'measureId'
    | 'publicationLag'
    | 'ownerPostId'
  >;
  readonly ownerPostName: string;
  /** As of the month's close where it is closed. */
  readonly judgement: Judgement;
  /** As judged today, where a closed month is looked at and its figures say something else by now. */
  readonly today: Judgement | null;
  readonly process: ProcessChart;
  /** Decisions in force on where process limits begin anew, oldest first. */
  readonly rebases: readonly Pick<Rebase, 'from' | 'reason' | 'limitsBase' | 'postName' | 'at'>[];
  /** Plans that held before the target was changed, oldest first; `plan` as of their last month. */
  readonly formerPlans: readonly (Omit<FormerPlan, 'trajectory'> & { readonly target: Target | null })[];
  /** Years with a target, newest first. */
  readonly grades: readonly YearGrade[];
  /** Oldest first, one point a month, months without a reading included. */
  readonly series: readonly SeriesPoint[];
  /** Months after the latest figure: the plan, and where the figure would be if it went on as before. */
  readonly ahead: readonly MonthAhead[];
  /** The same figure for parts of the city. */
  readonly breakdowns: readonly Breakdown[];
}

export interface MonthAhead {
  readonly month: Month;
  readonly plan: Plan;
  /** Null where the forecast says nothing of single months. */
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Breakdown {
  readonly indicatorId: string;
  readonly areaName: string;
  readonly month: Month | null;
  readonly value: number | null;
  /** Null where nothing is withheld. */
  readonly withheld: Withheld | null;
  readonly light: Light;
}

export interface SeriesPoint {
  readonly month: Month;
  readonly plan: Plan;
  readonly light: Light;
  /** Tolerances of the month in the unit; null without a plan. */
  readonly bounds: ToleranceBounds | null;
  /** What the month's close froze, where the figure says something else now. */
  readonly frozen: { readonly value: number | null; readonly light: Light } | null;
  readonly reading:
    | (Pick<
        Reading,
        'value' | 'noDataReason' | 'state' | 'comment' | 'source' | 'reportedAt' | 'withheld'
      > & {
        readonly version: string;
      })
    | null;
  /** How often the figure was corrected. */
  readonly corrections: number;
}

/** Months shown in a series. */
const SERIES_MONTHS = 36;

/** Months foreseen at most: further away nobody can see from a chart what is meant. */
const MONTHS_AHEAD = 24;

/** With what depends on who looks. */
export interface OwnIndicatorView extends IndicatorView {
  /** Whether the viewer may correct its figures, closed months included. */
  readonly mayCorrect: boolean;
}

export function forViewer(view: IndicatorView, access: Access): OwnIndicatorView {
  const post = access.posts.find(({ id }) => id === view.indicator.ownerPostId);
  return { ...view, mayCorrect: post !== undefined && reportsAs(access, post) !== null };
}

interface GoalContext {
  readonly records: DisclosedRecords;
  readonly plan: Masterplan;
  readonly goal: Goal;
  readonly judged: JudgedMonth;
}

/** The indicators of a goal with all that is said about them in a month. */
export async function indicatorViews(context: GoalContext): Promise<IndicatorView[]> {
  const { records, plan, goal, judged } = context;
  const { month } = judged;
  const indicators = plan.indicators.filter(
    (indicator) =>
      indicator.goalId === goal.id && indicator.breakdownOf === null && isExpected(indicator, month),
  );
  const [readings, rebases, history, snapshots, overrides] = await Promise.all([
    records.readings.all(),
    records.rebases.all(),
    records.history.all(),
    records.snapshots.all(),
    records.gradeOverrides.all(),
  ]);
  const courses = coursesOf(readings, rebases);
  const changes = changesByReading(history);
  const stored = readingsByKey(readings);
  const frozen = frozenReadings(snapshots);
  return indicators.map((indicator) => {
    const course = courses(indicator);
    const grades = plan.yearTargets
      .filter(({ indicatorId }) => indicatorId === indicator.id)
      .map((target) =>
        gradeYear(indicator, target, {
          readings: course.readings,
          upTo: month,
          override:
            overrides
              .map(({ value }) => value)
              .find(({ indicatorId, year }) => indicatorId === indicator.id && year === target.year) ?? null,
        }),
      )
      .sort((a, b) => b.year - a.year);
    return indicatorView(course, {
      ...context,
      grades,
      stored,
      frozen,
      correctionsOf: (key) => changes.get(key)?.length ?? 0,
    });
  });
}

interface IndicatorContext extends GoalContext {
  readonly grades: readonly YearGrade[];
  /** By `readingKey`. */
  readonly stored: ReadonlyMap<string, Stored<Reading>>;
  /** What the close of the month they were due in froze, by `readingKey`. */
  readonly frozen: ReadonlyMap<string, Frozen>;
  correctionsOf(readingKey: string): number;
}

type Frozen = NonNullable<SeriesPoint['frozen']>;

function indicatorView(course: IndicatorCourse, context: IndicatorContext): IndicatorView {
  const { indicator } = course;
  const { plan, judged, grades } = context;
  const { month } = judged;
  const post = plan.posts.find(({ id }) => id === indicator.ownerPostId);
  const judgement = judged.judgementOf(indicator);
  const rebases = course.rebases.filter(({ withdrawnAt }) => withdrawnAt === null);
  return {
    indicator,
    ownerPostName: post?.name ?? '',
    judgement,
    today: differing(judgement, judged.todayOf(indicator)),
    process: processChart(indicator, processSeries(indicator, course.readings, month), rebases),
    rebases: [...rebases].sort((a, b) => a.from.localeCompare(b.from)),
    formerPlans: indicator.formerPlans.map((former) => ({
      ...former,
      target: targetOf(former.trajectory, former.until),
    })),
    grades,
    series: monthRange(addMonths(month, 1 - SERIES_MONTHS), month)
      .filter((of) => isExpected(indicator, of))
      .map((of) => seriesPoint(indicator, of, context)),
    ahead: monthsAhead(indicator, judgement, month),
    breakdowns: breakdownsOf(indicator, context),
  };
}

/** Where the figure would be if it went on as before, up to its target; nothing where single months cannot be foreseen. */
function monthsAhead(
  indicator: Indicator,
  { forecast, month: latest }: Judgement,
  upTo: Month,
): MonthAhead[] {
  if (latest === null) return [];
  const months = monthRange(addMonths(latest, 1), addMonths(upTo, MONTHS_AHEAD));
  const course = forecastCourse(indicator, forecast, months) ?? [];
  return course.map((point) => ({ ...point, plan: planOf(indicator, point.month) }));
}

function breakdownsOf(whole: Indicator, { plan, judged }: IndicatorContext): Breakdown[] {
  const areas = new Map(plan.areas.map(({ id, name }) => [id, name]));
  return plan.indicators
    .filter((indicator) => indicator.breakdownOf === whole.id && isExpected(indicator, judged.month))
    .map((indicator) => {
      const { month, reading, light } = judged.judgementOf(indicator);
      const areaName = areas.get(indicator.areaId ?? '') ?? indicator.name;
      return {
        indicatorId: indicator.id,
        areaName,
        month,
        value: reading?.value ?? null,
        withheld: reading?.withheld ?? null,
        light,
      };
    });
}

const differing = (then: Judgement, now: Judgement): Judgement | null =>
  saysSomethingElse(then, now) ? now : null;

function seriesPoint(indicator: Indicator, month: Month, context: IndicatorContext): SeriesPoint {
  const key = readingKey(indicator.id, month);
  const row = context.stored.get(key) ?? null;
  const plan = planOf(indicator, month);
  const frozen = context.frozen.get(key) ?? null;
  return {
    month,
    plan,
    light: row === null ? 'none' : toldLight(indicator, row.value),
    bounds: boundsOfPlan(plan, indicator.tolerance),
    frozen: frozen !== null && frozen.value !== (row?.value.value ?? null) ? frozen : null,
    reading: row === null ? null : { ...row.value, version: row.version },
    corrections: context.correctionsOf(key),
  };
}

const changesByReading = madeOnce((history: readonly Stored<HistoryEntry>[]) =>
  groupBy(
    history.filter(({ value }) => value.list === 'readings'),
    ({ value }) => value.rowKey,
  ),
);

const readingsByKey = madeOnce(
  (readings: readonly Stored<Reading>[]): ReadonlyMap<string, Stored<Reading>> =>
    new Map(readings.map((row) => [readingKey(row.value.indicatorId, row.value.month), row])),
);

const frozenReadings = madeOnce((snapshots: readonly Stored<Snapshot>[]): ReadonlyMap<string, Frozen> => {
  const frozen = new Map<string, Frozen>();
  for (const { value: snapshot } of snapshots) {
    if (snapshot.type !== 'indicator') continue;
    const { reading, light, lightReason } = snapshot.judgement;
    // A month that was overdue at its close had no figure then, whatever older one was shown.
    if (lightReason.type === 'overdue')
      frozen.set(readingKey(snapshot.indicatorId, lightReason.expected), { value: null, light });
    else if (reading !== null)
      frozen.set(readingKey(snapshot.indicatorId, reading.month), { value: reading.value, light });
  }
  return frozen;
});
