import type {
  CaseStep,
  Countermeasure,
  DecisionOption,
  StepType,
} from '../../domain/deviation/case/case-step';
import { closesAgainstEvidence } from '../../domain/deviation/case/step-faults';
import { decisionOptions } from '../../domain/deviation/case/next-step';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Day } from '../../domain/shared/day';
import { toMonth } from '../../domain/shared/month';
import { planOf } from '../../domain/tracking/former-plan';
import { type Target, targetOf } from '../../domain/tracking/forecast/target';
import type { Plan, Trajectory } from '../../domain/tracking/trajectory';
import type { Access } from '../policies/access';
import { sidesOf, stepsFor } from '../policies/case-rights';
import { caseSummary, type CaseSummary } from './case-summary';
import type { LoadedCase } from './load-case';

/** A case as somebody sees it: what happened, and what they may do next. */
export interface CaseView {
  readonly workspaceId: string;
  readonly summary: CaseSummary;
  readonly steps: readonly CaseStep[];
  readonly countermeasure: Countermeasure | null;
  /** Steps the viewer may take now; empty for most. */
  readonly next: readonly StepType[];
  /** What the viewer may decide; empty unless `next` says that they decide. */
  readonly options: readonly DecisionOption[];
  /** What is asked of the indicator now; `none` for milestones. */
  readonly plan: Plan;
  /** What the indicator is to reach; null for milestones and corridors. */
  readonly target: Target | null;
  /** Null for milestones. */
  readonly trajectory: Trajectory | null;
  /** Whether a new target needs a decision of the council. */
  readonly isDecidedGoal: boolean;
  /** Whether closing it now goes against what is seen. */
  readonly closingNeedsReason: boolean;
  /** The council's decision the target stands on now; null without one. */
  readonly decisionReference: string | null;
}

/** Only an indicator with a single target can be given another. */
export const targetCanChange = ({ subject }: LoadedCase): boolean =>
  subject.indicator !== null && subject.indicator.trajectory.type !== 'band';

export function caseView(
  loaded: LoadedCase,
  context: {
    readonly workspaceId: string;
    readonly plan: Masterplan;
    readonly access: Access;
    readonly today: Day;
  },
): CaseView {
  const { of, subject } = loaded;
  const sides = sidesOf(context.access, subject);
  const next = stepsFor(sides, of);
  const options = next.includes('decision') ? decisionOptions(of, targetCanChange(loaded)) : [];
  return {
    workspaceId: context.workspaceId,
    summary: caseSummary(loaded, context),
    steps: of.steps,
    countermeasure: of.countermeasure,
    next,
    // Nobody hands a case up to themselves.
    options: sides.has('department') ? options.filter((option) => option !== 'refer') : options,
    plan:
      subject.indicator === null ? { type: 'none' } : planOf(subject.indicator, of.deviation.latest.month),
    target:
      subject.indicator === null
        ? null
        : targetOf(subject.indicator.trajectory, toMonth(context.today.slice(0, 7))),
    trajectory: subject.indicator?.trajectory ?? null,
    isDecidedGoal: subject.goal.status === 'decided',
    closingNeedsReason: closesAgainstEvidence(of),
    decisionReference: subject.goal.decisionReference,
  };
}
