import type { Day } from '../shared/day';
import type { Instant } from '../shared/instant';
import { addMonths, type Month } from '../shared/month';
import { dayOf, instantAt, monthOf } from './local-time';
import { workingDayOf } from './working-days';

/** Working days of the month after the one reported on, counted from 1, and the hour cards go out. */
export interface ReportingRules {
  readonly card: number;
  readonly reminder: number;
  readonly due: number;
  readonly escalation: number;
  readonly close: number;
  /** Hour of the department's wall clock, 0 to 23. */
  readonly hour: number;
}

export const DEFAULT_REPORTING_RULES: ReportingRules = {
  card: 1,
  reminder: 6,
  due: 8,
  escalation: 10,
  close: 12,
  hour: 7,
};

export interface ReportingDays {
  /** The month reported on. */
  readonly month: Month;
  readonly card: Day;
  readonly reminder: Day;
  readonly due: Day;
  readonly escalation: Day;
  /** Last day on which the month can be reported or corrected. */
  readonly close: Day;
}

/** Month M is reported in M+1. */
export function reportingDays(month: Month, rules: ReportingRules): ReportingDays {
  const next = addMonths(month, 1);
  return {
    month,
    card: workingDayOf(next, rules.card),
    reminder: workingDayOf(next, rules.reminder),
    due: workingDayOf(next, rules.due),
    escalation: workingDayOf(next, rules.escalation),
    close: workingDayOf(next, rules.close),
  };
}

export type ReportingPhase = 'future' | 'before-card' | 'open' | 'closed';

/** Where a month stands at a moment. A month still running, or to come, is `future`. */
export function reportingPhase(month: Month, now: Instant, rules: ReportingRules): ReportingPhase {
  const current = monthOf(now);
  if (month >= current) return 'future';
  const days = reportingDays(month, rules);
  if (now < instantAt(days.card, rules.hour)) return 'before-card';
  return dayOf(now) <= days.close ? 'open' : 'closed';
}

/** The month that is reported on at a moment: the one before the current. */
export const reportingMonth = (now: Instant): Month => addMonths(monthOf(now), -1);

/** The latest month whose day of escalation has come: what is not reported by then counts as missing. */
export function latestEscalatedMonth(now: Instant, rules: ReportingRules): Month {
  const month = reportingMonth(now);
  const since = instantAt(reportingDays(month, rules).escalation, rules.hour);
  return now >= since ? month : addMonths(month, -1);
}

/** The latest month that can no longer be reported in the ordinary way. */
export function latestClosedMonth(now: Instant, rules: ReportingRules): Month {
  const month = reportingMonth(now);
  return reportingPhase(month, now, rules) === 'closed' ? month : addMonths(month, -1);
}

/** The latest month whose reports were due before today. */
export function latestDueMonth(now: Instant, rules: ReportingRules): Month {
  const month = reportingMonth(now);
  return dayOf(now) > reportingDays(month, rules).due ? month : addMonths(month, -1);
}
