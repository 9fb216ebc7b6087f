import type { CaseStep } from '../../domain/deviation/case/case-step';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Goal } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { HistoryEntry } from '../../domain/shared/history';
import type { Instant } from '../../domain/shared/instant';
import { addMonths, isMonth, type Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import type { GradeOverride } from '../../domain/tracking/grade';
import { type Indicator, isExpected } from '../../domain/tracking/indicator';
import type { MonthClose } from '../../domain/tracking/month-close';
import { figuresOf, type Trajectory } from '../../domain/tracking/trajectory';
import type { Rebase } from '../../domain/tracking/xmr/rebase';
import { caseSubject } from '../deviations/case-subject';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import type { Actor } from '../policies/access';

type Fields = HistoryEntry['before'];

/**
 * One thing that happened to a goal. `before` and `after` name fields of the row: of a figure or target also `unit` and
 * `decimals`, so that it can be read although its indicator may have ended.
 */
export interface GoalHistoryEntry {
  readonly type:
    | 'figure-corrected'
    | 'status-corrected'
    | 'target-changed'
    | 'grade-overridden'
    | 'grade-withdrawn'
    | 'limits-rebased'
    | 'limits-withdrawn'
    | 'deviation-opened'
    | 'deviation-step'
    | 'deviation-closed'
    | 'month-closed';
  readonly at: Instant;
  /** Function at the time; empty for what the rules do, and where nobody noted it. */
  readonly postName: string;
  readonly subjectName: string;
  readonly month: Month | null;
  /** Null where nothing stood before. */
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly reason: string;
}

export interface GoalHistory {
  readonly entries: readonly GoalHistoryEntry[];
}

export type ViewGoalHistory = (
  actor: Actor,
  workspaceId: string,
  goalId: string,
) => Promise<Result<GoalHistory, NotPermitted | { readonly kind: 'goal-not-found' }>>;

/** Entries that are answered at most: the newest. */
const MOST = 500;

/** What happened to a goal, newest first: what was changed, decided and closed, by function. */
export function makeViewGoalHistory(deps: { readonly enter: EnterWorkspace }): ViewGoalHistory {
  return async (actor, workspaceId, goalId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan } = entered.value;
    const goal = plan.goals.find(({ id }) => id === goalId);
    if (goal === undefined) return err({ kind: 'goal-not-found' });
    const [history, overrides, rebases, deviations, steps, closes] = await Promise.all([
      valuesOf(records.history),
      valuesOf(records.gradeOverrides),
      valuesOf(records.rebases),
      valuesOf(records.deviations),
      valuesOf(records.caseSteps),
      valuesOf(records.monthCloses),
    ]);
    const of = goalParts(plan, goal);
    const entries = [
      ...history.flatMap((entry) => correction(entry, plan, of)),
      ...[...of.indicators.values()].flatMap(targetChanges),
      ...overrides.flatMap((override) => gradeDecision(override, of)),
      ...rebases.flatMap((rebase) => limitsDecision(rebase, of)),
      ...deviations.flatMap((deviation) => {
        const subject = caseSubject(plan, deviation);
        return subject?.goal.id === goal.id ? deviationEntries(deviation, subject.name, steps) : [];
      }),
      ...closes.flatMap((close) => monthClosed(close, of)),
    ];
    // Of steps taken at once the last comes first too.
    const newestFirst = entries.toReversed().sort((a, b) => b.at.localeCompare(a.at));
    return ok({ entries: newestFirst.slice(0, MOST) });
  };
}

async function valuesOf<T>(repository: { all(): Promise<readonly { readonly value: T }[]> }): Promise<T[]> {
  return (await repository.all()).map(({ value }) => value);
}

interface GoalParts {
  /** Those that have ended and those for parts of the city included. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly measures: ReadonlyMap<string, Masterplan['measures'][number]>;
}

const goalParts = (plan: Masterplan, goal: Goal): GoalParts => ({
  indicators: new Map(plan.indicators.filter(({ goalId }) => goalId === goal.id).map((of) => [of.id, of])),
  measures: new Map(plan.measures.filter(({ goalId }) => goalId === goal.id).map((of) => [of.id, of])),
});

function correction(entry: HistoryEntry, plan: Masterplan, of: GoalParts): GoalHistoryEntry[] {
  const { list, rowKey, at, reason } = entry;
  // Keys of both lists end with their month.
  const split = rowKey.lastIndexOf('|');
  const id = rowKey.slice(0, split);
  const month = rowKey.slice(split + 1);
  if (!isMonth(month)) return [];
  const common = {
    at,
    month,
    reason,
    postName: plan.posts.find((post) => post.id === entry.postId)?.name ?? '',
  };
  const [before, after] = [isEmpty(entry.before) ? null : entry.before, entry.after];
  if (list === 'readings') {
    const indicator = of.indicators.get(id);
    if (indicator === undefined) return [];
    return [
      {
        ...common,
        type: 'figure-corrected',
        subjectName: indicator.name,
        before: before && { ...before, ...measuredIn(indicator) },
        after: { ...after, ...measuredIn(indicator) },
      },
    ];
  }
  const measure = of.measures.get(id);
  if (measure === undefined) return [];
  return [
    {
      ...common,
      type: 'status-corrected',
      subjectName: measure.name,
      before: before && withMilestoneNames(before, plan),
      after: withMilestoneNames(after, plan),
    },
  ];
}

const isEmpty = (fields: Fields): boolean => Object.keys(fields).length === 0;

const measuredIn = ({ unit, decimals }: Indicator) => ({ unit, decimals });

/** A status report's milestones are noted as ids with a space between. */
function withMilestoneNames(fields: Fields, plan: Masterplan): Fields {
  const { milestonesDone } = fields;
  if (typeof milestonesDone !== 'string') return fields;
  const names = milestonesDone
    .split(' ')
    .map((milestoneId) => plan.milestones.find(({ id }) => id === milestoneId)?.name ?? milestoneId);
  return { ...fields, milestonesDone: names.join(', ') };
}

function targetChanges(indicator: Indicator): GoalHistoryEntry[] {
  return indicator.formerPlans.map((former, index) => {
    const next = indicator.formerPlans[index + 1]?.trajectory ?? indicator.trajectory;
    const target = (trajectory: Trajectory): Fields => ({
      // Whatever a plan is made of, its target stands last.
      target: figuresOf(trajectory).at(-1) ?? null,
      ...measuredIn(indicator),
    });
    return {
      type: 'target-changed',
      at: former.changedAt,
      postName: former.postName,
      subjectName: indicator.name,
      month: addMonths(former.until, 1),
      before: target(former.trajectory),
      after: { ...target(next), decisionReference: former.decisionReference },
      reason: former.reason,
    };
  });
}

/** Who took a decision back is not on record, only when. */
function withdrawn(
  type: 'grade-withdrawn' | 'limits-withdrawn',
  made: GoalHistoryEntry,
  at: Instant | null,
): GoalHistoryEntry[] {
  if (at === null) return [];
  return [{ ...made, type, at, postName: '', before: made.after, after: null, reason: '' }];
}

function gradeDecision(override: GradeOverride, { indicators }: GoalParts): GoalHistoryEntry[] {
  const { indicatorId, year, grade, reason, postName, at } = override;
  const indicator = indicators.get(indicatorId);
  if (indicator === undefined) return [];
  const made: GoalHistoryEntry = {
    type: 'grade-overridden',
    at,
    postName,
    subjectName: indicator.name,
    month: null,
    before: null,
    after: { year, grade },
    reason,
  };
  return [made, ...withdrawn('grade-withdrawn', made, override.withdrawnAt)];
}

function limitsDecision(rebase: Rebase, { indicators }: GoalParts): GoalHistoryEntry[] {
  const { indicatorId, from, reason, postName, at } = rebase;
  const indicator = indicators.get(indicatorId);
  if (indicator === undefined) return [];
  const made: GoalHistoryEntry = {
    type: 'limits-rebased',
    at,
    postName,
    subjectName: indicator.name,
    month: from,
    before: null,
    after: null,
    reason,
  };
  return [made, ...withdrawn('limits-withdrawn', made, rebase.withdrawnAt)];
}

function deviationEntries(
  deviation: Deviation,
  subjectName: string,
  steps: readonly CaseStep[],
): GoalHistoryEntry[] {
  const { openedFor, openedAt, rule, closure } = deviation;
  const common = { subjectName, before: null, reason: '' };
  const own = steps.filter(({ deviationId }) => deviationId === deviation.id);
  // A closure that is a step of its own is told once.
  const isStep = own.some(({ content, at }) => content.type === 'closing' && at === closure?.at);
  return [
    {
      ...common,
      type: 'deviation-opened',
      at: openedAt,
      postName: '',
      month: openedFor,
      after: { rule },
    },
    ...own.map(({ content, side, postName, at }): GoalHistoryEntry => ({
      ...common,
      type: content.type === 'closing' ? 'deviation-closed' : 'deviation-step',
      at,
      postName,
      month: null,
      after: {
        step: content.type,
        side,
        ...(content.type === 'decision' ? { option: content.decision.option } : {}),
      },
    })),
    ...(closure === null || isStep
      ? []
      : [
          {
            ...common,
            type: 'deviation-closed' as const,
            at: closure.at,
            postName: closure.postName,
            month: closure.forMonth,
            after: null,
          },
        ]),
  ];
}

/** Of months that asked something of the goal. */
function monthClosed({ month, closedAt }: MonthClose, of: GoalParts): GoalHistoryEntry[] {
  const isTracked =
    [...of.indicators.values()].some((indicator) => isExpected(indicator, month)) ||
    [...of.measures.values()].some(({ from }) => from <= month);
  if (!isTracked) return [];
  return [
    {
      type: 'month-closed',
      at: closedAt,
      postName: '',
      subjectName: '',
      month,
      before: null,
      after: null,
      reason: '',
    },
  ];
}
