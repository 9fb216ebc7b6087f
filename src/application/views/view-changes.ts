import type { Deviation, DeviationRule } from '../../domain/deviation/deviation';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { addMonths, type Month } from '../../domain/shared/month';
import { isExpected } from '../../domain/tracking/indicator';
import type { Light } from '../../domain/tracking/light';
import { isWorse } from '../../domain/tracking/roll-up';
import { caseSubject } from '../deviations/case-subject';
import { goalSummaries } from './goal-summaries';
import type { JudgedMonth } from '../judging/judged-month';
import { makeMonthView, type MonthView, type MonthViewDeps } from './month-view';

interface OfGoal {
  readonly goalId: string;
  readonly goalName: string;
  readonly fieldId: string;
}

export interface LightChange extends OfGoal {
  readonly type: 'goal' | 'indicator' | 'project';
  readonly id: string;
  readonly name: string;
  readonly from: Light;
  readonly to: Light;
  readonly meaning: 'better' | 'worse' | 'neutral';
}

/** What a reporting month brought, held against the one before. */
export interface ChangesView {
  readonly month: Month;
  readonly before: Month;
  /** Those that got worse first, goals before their indicators and projects. */
  readonly lights: readonly LightChange[];
  readonly opened: readonly (OfGoal & {
    readonly deviationId: string;
    readonly subjectName: string;
    readonly rules: DeviationRule[];
  })[];
  readonly closed: readonly (OfGoal & { readonly deviationId: string; readonly subjectName: string })[];
  /** Reached in the month. */
  readonly milestones: readonly (OfGoal & {
    readonly id: string;
    readonly name: string;
    readonly measureName: string;
    readonly done: string;
  })[];
  /** Targets that hold from the month on. */
  readonly targets: readonly (OfGoal & {
    readonly indicatorId: string;
    readonly name: string;
    readonly from: Month;
    readonly reason: string;
  })[];
}

export type ViewChanges = MonthView<ChangesView>;

export const makeViewChanges = (deps: MonthViewDeps): ViewChanges =>
  makeMonthView(deps, {
    make: async ({ records, plan, judged, now }) => {
      const [former, deviations] = await Promise.all([
        deps.judgeMonth({ records, plan, month: addMonths(judged.month, -1), now }),
        records.deviations.all(),
      ]);
      return changesView(
        plan,
        { current: judged, former },
        deviations.map(({ value }) => value),
      );
    },
    forViewer: (view) => view,
  });

interface TwoMonths {
  readonly current: JudgedMonth;
  readonly former: JudgedMonth;
}

function changesView(plan: Masterplan, months: TwoMonths, deviations: readonly Deviation[]): ChangesView {
  const { month } = months.current;
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const ofGoal = (goalId: string): OfGoal => {
    const goal = goals.get(goalId);
    return { goalId, goalName: goal?.name ?? '', fieldId: goal?.fieldId ?? '' };
  };
  const about = (deviation: Deviation) => {
    const subject = caseSubject(plan, deviation);
    if (subject === null) return [];
    return [{ deviationId: deviation.id, subjectName: subject.name, ...ofGoal(subject.goal.id) }];
  };
  const measures = new Map(plan.measures.map((measure) => [measure.id, measure]));
  return {
    month,
    before: months.former.month,
    lights: lightChanges(plan, months, ofGoal),
    opened: deviations
      .filter(({ openedFor, status }) => openedFor === month && status !== 'withdrawn')
      .flatMap((deviation) => about(deviation).map((of) => ({ ...of, rules: [deviation.rule] }))),
    closed: deviations.filter(({ closure }) => closure?.forMonth === month).flatMap(about),
    milestones: plan.milestones.flatMap(({ id, name, done, measureId }) => {
      const measure = measures.get(measureId);
      if (done?.startsWith(month) !== true || measure === undefined) return [];
      return [{ id, name, done, measureName: measure.name, ...ofGoal(measure.goalId) }];
    }),
    targets: plan.indicators.flatMap((indicator) =>
      indicator.formerPlans
        .filter(({ until }) => addMonths(until, 1) === month)
        .map(({ reason }) => ({
          indicatorId: indicator.id,
          name: indicator.name,
          ...ofGoal(indicator.goalId),
          from: month,
          reason,
        })),
    ),
  };
}

/** Whoever does not report, or has no data, is neither better nor worse off for it. */
function meaningOf(from: Light, to: Light): LightChange['meaning'] {
  if (saysNothing(from) || saysNothing(to)) return 'neutral';
  return isWorse(to, from) ? 'worse' : 'better';
}

const saysNothing = (light: Light): boolean => light === 'stale' || light === 'none';

function lightChanges(
  plan: Masterplan,
  { current, former }: TwoMonths,
  ofGoal: (goalId: string) => OfGoal,
): LightChange[] {
  const now = goalSummaries(plan, current, []);
  const before = goalSummaries(plan, former, []);
  const changes: LightChange[] = [];
  const note = (
    of: Pick<LightChange, 'type' | 'id' | 'name'> & { goalId: string },
    from: Light,
    to: Light,
  ) => {
    if (from === to) return;
    const { type, id, name, goalId } = of;
    changes.push({ type, id, name, ...ofGoal(goalId), from, to, meaning: meaningOf(from, to) });
  };
  for (const { id, name } of plan.goals) {
    const [then, today] = [before.get(id), now.get(id)];
    if (then !== undefined && today !== undefined) {
      note({ type: 'goal', id, name, goalId: id }, then.light, today.light);
    }
  }
  for (const indicator of plan.indicators) {
    const { id, name, goalId, breakdownOf } = indicator;
    if (
      breakdownOf !== null ||
      !isExpected(indicator, current.month) ||
      !isExpected(indicator, former.month)
    ) {
      continue;
    }
    note(
      { type: 'indicator', id, name, goalId },
      former.judgementOf(indicator).light,
      current.judgementOf(indicator).light,
    );
  }
  for (const project of plan.measures.filter(({ kind }) => kind === 'project')) {
    const { id, name, goalId } = project;
    note(
      { type: 'project', id, name, goalId },
      former.progressOf(project).light,
      current.progressOf(project).light,
    );
  }
  const rank = ({ meaning }: LightChange) => ['worse', 'better', 'neutral'].indexOf(meaning);
  return changes.sort((a, b) => rank(a) - rank(b));
}
