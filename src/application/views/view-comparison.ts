import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Area } from '../../domain/masterplan/area';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { addMonths, type Month, monthRange } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import { toldLight } from '../../domain/tracking/disclosure/told-light';
import type { Withheld } from '../../domain/tracking/disclosure/withheld';
import { planOf } from '../../domain/tracking/former-plan';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import type { Light } from '../../domain/tracking/light';
import { type Reading, readingKey, type ReadingState } from '../../domain/tracking/reading';
import type { Plan } from '../../domain/tracking/trajectory';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import type { JudgedMonth, JudgeMonth } from '../judging/judged-month';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';

/** Courses side by side, each with the same figure for parts of the city where there is one. */
export interface ComparisonView {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly dataStatus: DataStatus;
  readonly areas: readonly Omit<Area, 'position'>[];
  /** In the order asked for, each followed by its breakdowns. */
  readonly indicators: readonly ComparedIndicator[];
}

export interface ComparedIndicator {
  readonly indicator: Pick<
    Indicator,
    | 'id'
    | 'name'
    | 'unit'
    | 'decimals'
    | 'kind'
    | 'direction'
    | 'tolerance'
    | 'trajectory'
    | 'areaId'
    | 'breakdownOf'
    | 'source'
  >;
  readonly goalId: string;
  readonly goalName: string;
  readonly fieldName: string;
  readonly light: Light;
  /** Oldest first, months without a figure included. */
  readonly series: readonly {
    readonly month: Month;
    readonly plan: Plan;
    /** Null where there is none, and where it must not be told. */
    readonly value: number | null;
    /** Null where nothing is withheld. */
    readonly withheld: Withheld | null;
    readonly state: ReadingState | null;
    readonly light: Light;
  }[];
}

export interface ComparisonAsked {
  readonly indicatorIds: readonly string[];
  readonly month: Month | null;
}

export type ViewComparison = (
  actor: Actor,
  workspaceId: string,
  asked: ComparisonAsked,
) => Promise<Result<ComparisonView, NotPermitted>>;

/** Months shown in a course: three years, so that a year has two before it. */
const SERIES_MONTHS = 36;

/** Indicators that can be laid side by side. */
const MOST = 24;

/** Indicators that are not there, or no longer expected, are left out: a link that was shared may be older than the plan. */
export function makeViewComparison(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewComparison {
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan } = entered.value;
    const now = deps.clock.now();
    const month = asked.month ?? reportingMonth(now);
    const judged = await deps.judgeMonth({ records, plan, month, now });
    const chosen = withBreakdowns(plan, [...new Set(asked.indicatorIds)].slice(0, MOST), month);
    return ok({
      workspace: { id: workspace.id, name: workspace.name },
      month,
      dataStatus: await records.dataStatus(),
      areas: plan.areas.map(({ id, name, kind, parentId, outline }) => ({
        id,
        name,
        kind,
        parentId,
        outline,
      })),
      indicators: await Promise.all(
        chosen.map((indicator) => comparedIndicator(indicator, { plan, judged, records })),
      ),
    });
  };
}

function withBreakdowns(plan: Masterplan, ids: readonly string[], month: Month): Indicator[] {
  const expected = plan.indicators.filter((indicator) => isExpected(indicator, month));
  const chosen = ids.flatMap((wanted) =>
    expected
      .filter(({ id }) => id === wanted)
      .concat(expected.filter(({ breakdownOf }) => breakdownOf === wanted)),
  );
  return [...new Set(chosen)];
}

async function comparedIndicator(
  indicator: Indicator,
  { plan, judged, records }: { plan: Masterplan; judged: JudgedMonth; records: DisclosedRecords },
): Promise<ComparedIndicator> {
  const goal = plan.goals.find(({ id }) => id === indicator.goalId);
  const months = monthRange(addMonths(judged.month, 1 - SERIES_MONTHS), judged.month);
  const readings = await Promise.all(
    months.map((month) => records.readings.find(readingKey(indicator.id, month))),
  );
  return {
    indicator,
    goalId: indicator.goalId,
    goalName: goal?.name ?? '',
    fieldName: plan.fields.find(({ id }) => id === goal?.fieldId)?.name ?? '',
    light: judged.judgementOf(indicator).light,
    series: months
      .map((month, index) => ({ month, reading: readings[index]?.value ?? null }))
      .filter(({ month }) => isExpected(indicator, month))
      .map(({ month, reading }) => pointOf(indicator, month, reading)),
  };
}

function pointOf(
  indicator: Indicator,
  month: Month,
  reading: Reading | null,
): ComparedIndicator['series'][number] {
  return {
    month,
    plan: planOf(indicator, month),
    value: reading?.value ?? null,
    withheld: reading?.withheld ?? null,
    state: reading?.state ?? null,
    light: reading === null ? 'none' : toldLight(indicator, reading),
  };
}
