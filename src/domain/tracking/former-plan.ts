import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import { type Plan, planAt, type Trajectory } from './trajectory';

/** A plan whose target was changed. It goes on to judge the months it held for, and stays visible. */
export interface FormerPlan {
  /** Last month it held for. */
  readonly until: Month;
  readonly trajectory: Trajectory;
  /** Why it was replaced, by which decision and by whom. */
  readonly reason: string;
  readonly decisionReference: string | null;
  readonly postName: string;
  readonly changedAt: Instant;
}

export interface Planned {
  readonly trajectory: Trajectory;
  /** Oldest first. */
  readonly formerPlans: readonly FormerPlan[];
}

/** What was agreed for a month: by the plan that held then. */
export function planOf(indicator: Planned, month: Month): Plan {
  const former = indicator.formerPlans.find(({ until }) => month <= until);
  return planAt(former?.trajectory ?? indicator.trajectory, month);
}

/**
 * The same plan with another target.
 *
 * @param value in the indicator's unit
 * @param from first month of the new target
 * @returns null for a band, which has no single target
 */
export function retargeted(trajectory: Trajectory, value: number, from: Month): Trajectory | null {
  switch (trajectory.type) {
    case 'constant':
      return { ...trajectory, target: value };
    case 'linear':
    case 'seasonal-stock':
      return { ...trajectory, target: { ...trajectory.target, value } };
    case 'step':
      return { ...trajectory, points: [...before(trajectory.points, from), { month: from, value }] };
    case 'seasonal-flow':
      return {
        ...trajectory,
        yearTargets: [...before(trajectory.yearTargets, from), { month: from, value }],
      };
    case 'band':
      return null;
  }
}

const before = <P extends { readonly month: Month }>(points: readonly P[], from: Month): P[] =>
  points.filter(({ month }) => month < from);
