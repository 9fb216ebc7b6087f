import type { Month } from '../shared/month';
import type { Trigger, DeviationRule } from './deviation';

/** The course of one deviation as the figures alone tell it, from the month that opens it. */
export interface Episode {
  readonly openedFor: Month;
  readonly rule: DeviationRule;
  /** The latest month that says something. */
  readonly latest: Trigger;
  /** How many months in a row have been back on plan by now. */
  readonly monthsBack: number;
}

/** Months back to green after which closing is proposed. */
const BACK_ON_PLAN = 2;

export const proposesClosing = ({ monthsBack }: Episode): boolean => monthsBack >= BACK_ON_PLAN;

/**
 * One step of the state machine: what a month's trigger makes of the deviation that is open, if any. A month in which
 * nothing was reported changes an open one in nothing; one that is open only for a missing report ends with the next
 * month that is reported.
 *
 * @param open null while none is
 */
export function afterMonth(open: Episode | null, trigger: Trigger): Episode | null {
  const [rule] = trigger.rules;
  if (open === null || (open.rule === 'report-missing' && rule !== 'report-missing')) {
    if (rule === undefined) return null;
    return { openedFor: trigger.month, rule, latest: trigger, monthsBack: 0 };
  }
  if (rule === 'report-missing') return open;
  const isBack = rule === undefined && trigger.light === 'green';
  return { ...open, latest: trigger, monthsBack: isBack ? open.monthsBack + 1 : 0 };
}
