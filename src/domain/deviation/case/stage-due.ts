import { dayOf } from '../../calendar/local-time';
import { addWorkingDays } from '../../calendar/working-days';
import type { Day } from '../../shared/day';
import type { Instant } from '../../shared/instant';
import type { Countermeasure } from './case-step';
import type { Stage } from './stage';

/** Working days for what has no day of its own. The sources set none; two weeks fit a monthly rhythm. */
const WORKING_DAYS: Partial<Record<Stage, number>> = {
  statement: 5,
  cause: 5,
  countermeasure: 10,
  decision: 10,
  confirmation: 10,
};

/** Working days from the day of the check on. */
const CHECK_WITHIN = 5;

/**
 * @param since when the stage began
 * @returns the last day of the stage; null when nobody has to act
 */
export function stageDue(of: {
  readonly stage: Stage;
  readonly countermeasure: Countermeasure | null;
  readonly since: Instant;
}): Day | null {
  if (of.stage === 'implementation') return of.countermeasure?.due ?? null;
  if (of.stage === 'effect-check' && of.countermeasure !== null)
    return addWorkingDays(of.countermeasure.checkOn, CHECK_WITHIN);
  const days = WORKING_DAYS[of.stage];
  return days === undefined ? null : addWorkingDays(dayOf(of.since), days);
}

/** Due today is not overdue. */
export const isOverdue = ({ due }: { readonly due: Day | null }, today: Day): boolean =>
  due !== null && due < today;
