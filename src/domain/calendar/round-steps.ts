import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import { instantAt } from './local-time';
import { reportingDays, reportingPhase, type ReportingRules } from './reporting-calendar';

const ROUND_STEPS = ['card', 'reminder', 'deputy', 'escalation'] as const;

/**
 * What the calendar asks for in a month: the card; a reminder to whoever has not reported; on the due day the deputy in
 * addition; the head of the operating unit at escalation.
 */
export type RoundStep = (typeof ROUND_STEPS)[number];

/**
 * The steps whose moment has come and that still make sense. One that was missed by downtime stays due until the month
 * closes, escalation until the next month is reported.
 */
export function stepsDue(month: Month, now: Instant, rules: ReportingRules): readonly RoundStep[] {
  const phase = reportingPhase(month, now, rules);
  if (phase === 'future' || phase === 'before-card') return [];
  if (phase === 'closed') return ['escalation'];
  const days = reportingDays(month, rules);
  return ROUND_STEPS.filter((step) => now >= instantAt(days[DAY_OF[step]], rules.hour));
}

const DAY_OF = {
  card: 'card',
  reminder: 'reminder',
  deputy: 'due',
  escalation: 'escalation',
} as const satisfies Record<RoundStep, string>;
