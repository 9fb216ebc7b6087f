import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Month } from '../../domain/shared/month';
import { dueMonth } from '../../domain/tracking/indicator';
import type { Light } from '../../domain/tracking/light';
import type { Reading } from '../../domain/tracking/reading';
import { type LightCounts, rollUp } from '../../domain/tracking/roll-up';
import { goalSummaries, type GoalSummary } from './goal-summaries';
import { type PlanNames, planNames } from './plan-names';
import type { DataStatus } from '../ports/records';
import {
  makeMonthView,
  type MonthFrame,
  type MonthMaterial,
  type MonthView,
  type MonthViewDeps,
} from './month-view';

/** The Masterplan as seen in a reporting month: goals by field of action, each with its light. */
export interface MasterplanView extends MonthFrame, PlanNames {
  readonly department: { readonly name: string; readonly vision: string };
  readonly principles: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly dataStatus: DataStatus & {
    /** Indicators reported for the month, of those expected. */
    readonly reported: number;
    readonly expected: number;
  };
  readonly light: Light;
  readonly counts: LightCounts;
  readonly fields: readonly FieldView[];
}

export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly light: Light;
  readonly counts: LightCounts;
  readonly goals: readonly GoalSummary[];
}

export type ViewMasterplan = MonthView<MasterplanView>;

/** What a team sees in its channel, the same for everybody. Judged from the synchronised lists, without asking Graph. */
export const makeViewMasterplan = (deps: MonthViewDeps): ViewMasterplan =>
  makeMonthView(deps, { make: masterplanView, forViewer: (view) => view });

async function masterplanView({ records, plan, judged, frame }: MonthMaterial): Promise<MasterplanView> {
  const [readings, deviations] = await Promise.all([records.readings.all(), records.deviations.all()]);
  const goals = goalSummaries(
    plan,
    judged,
    deviations.map(({ value }) => value),
  );
  const fields = plan.fields.map((field) => {
    const own = plan.goals
      .filter(({ fieldId }) => fieldId === field.id)
      .flatMap(({ id }) => goals.get(id) ?? []);
    return {
      id: field.id,
      name: field.name,
      description: field.description,
      ...rollUp(own.flatMap(({ parts }) => parts)),
      goals: own,
    };
  });
  return {
    ...frame,
    department: { name: plan.department.name, vision: plan.department.vision },
    principles: plan.principles.map(({ id, name, text }) => ({ id, name, text })),
    ...planNames(plan),
    dataStatus: {
      ...frame.dataStatus,
      ...completeness(
        plan,
        readings.map(({ value }) => value),
        judged.month,
      ),
    },
    ...rollUp([...goals.values()].flatMap(({ parts }) => parts)),
    fields,
  };
}

/** Indicators reported for a month, of those expected. */
export function completeness(
  plan: Pick<Masterplan, 'indicators'>,
  readings: readonly Reading[],
  month: Month,
): { reported: number; expected: number } {
  const due = plan.indicators.flatMap((indicator) => {
    const asked = dueMonth(indicator, month);
    return asked === null ? [] : [`${indicator.id}|${asked}`];
  });
  const reported = new Set(readings.map(({ indicatorId, month: of }) => `${indicatorId}|${of}`));
  return { expected: due.length, reported: due.filter((key) => reported.has(key)).length };
}
