import type {
  CaseStep,
  Countermeasure,
  DecisionOption,
  StepType,
} from '../../domain/deviation/case/case-step';
import { decisionOptions } from '../../domain/deviation/case/next-step';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Day } from '../../domain/shared/day';
import { planOf } from '../../domain/tracking/former-plan';
import type { Plan } from '../../domain/tracking/trajectory';
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
  /** Whether a new target needs a decision of the council. */
  readonly isDecidedGoal: boolean;
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
  const next = stepsFor(sidesOf(context.access, subject), of);
  return {
    workspaceId: context.workspaceId,
    summary: caseSummary(loaded, context),
    steps: of.steps,
    countermeasure: of.countermeasure,
    next,
    options: next.includes('decision') ? decisionOptions(of, targetCanChange(loaded)) : [],
    plan:
      subject.indicator === null ? { type: 'none' } : planOf(subject.indicator, of.deviation.latest.month),
    isDecidedGoal: subject.goal.status === 'decided',
    decisionReference: subject.goal.decisionReference,
  };
}
