import { groupBy } from '../../shared/group-by';
import { addMonths } from '../../shared/month';
import { type FormerPlan, retargeted } from '../../tracking/former-plan';
import type { Indicator } from '../../tracking/indicator';
import type { CaseStep, NewTarget } from './case-step';

interface TargetChange {
  readonly step: CaseStep;
  readonly target: NewTarget;
  readonly reason: string;
}

/** Indicators with the targets that were decided about their deviations; the plans before stay with them. */
export function withDecidedTargets(
  indicators: readonly Indicator[],
  steps: readonly CaseStep[],
): readonly Indicator[] {
  const changes = groupBy(steps.flatMap(changeIn), ({ step }) => indicatorIdOf(step));
  if (changes.size === 0) return indicators;
  return indicators.map((indicator) => {
    const own = [...(changes.get(indicator.id) ?? [])].sort((a, b) => (a.step.at < b.step.at ? -1 : 1));
    return own.reduce(afterChange, indicator);
  });
}

/** The key of a deviation begins with its indicator's. */
const indicatorIdOf = ({ deviationId }: CaseStep): string =>
  deviationId.slice(0, deviationId.lastIndexOf('|'));

function changeIn(step: CaseStep): TargetChange[] {
  const { content } = step;
  if (content.type !== 'decision' || content.decision.option !== 'change-target') return [];
  const { target, reason } = content.decision;
  return [{ step, target, reason }];
}

function afterChange(indicator: Indicator, { step, target, reason }: TargetChange): Indicator {
  const trajectory = retargeted(indicator.trajectory, target.value, target.from);
  if (trajectory === null) return indicator;
  const until = addMonths(target.from, -1);
  // A later decision that reaches further back replaces what it overlaps, and what held then goes on to hold.
  const held = indicator.formerPlans.find((plan) => until <= plan.until) ?? indicator;
  const former: FormerPlan = {
    until,
    trajectory: held.trajectory,
    reason,
    decisionReference: target.decisionReference,
    postName: step.postName,
    changedAt: step.at,
  };
  const kept = indicator.formerPlans.filter((plan) => plan.until < until);
  return { ...indicator, trajectory, formerPlans: [...kept, former] };
}
