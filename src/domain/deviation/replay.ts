import { type Day, toDay } from '../shared/day';
import { type Month, monthRange, toMonth } from '../shared/month';
import { type Indicator, isExpected } from '../tracking/indicator';
import type { Milestone } from '../masterplan/measure';
import type { Reading } from '../tracking/reading';
import type { Rebase } from '../tracking/xmr/rebase';
import type { Trigger } from './deviation';
import { afterMonth, type Episode } from './episode';
import { triggerOf, missingIn } from './trigger';

export interface IndicatorHistory {
  readonly indicator: Indicator;
  /** Of this indicator, in any order. */
  readonly readings: readonly Reading[];
  readonly rebases: readonly Rebase[];
  /** Months before are not looked at. */
  readonly watchedFrom: Month;
  /** Latest month whose figure counts as missing when there is none; null when no month does yet. */
  readonly missingUpTo: Month | null;
  /** Months after which the leadership closed a deviation. */
  readonly closedAfter: readonly Month[];
}

/**
 * Goes through the months of an indicator from the beginning. The outcome depends on what the history says, never on the
 * order or the portions in which it arrived.
 *
 * @returns the deviation that is open by the end, or null
 */
export function replayIndicator(history: IndicatorHistory): Episode | null {
  const { indicator, watchedFrom, missingUpTo, closedAfter } = history;
  const ordered = [...history.readings].sort((a, b) => (a.month < b.month ? -1 : 1));
  const last = ordered.at(-1)?.month ?? null;
  const end = missingUpTo !== null && (last === null || missingUpTo > last) ? missingUpTo : last;
  if (end === null) return null;
  const positions = new Map(ordered.map(({ month }, position) => [month, position]));
  const start = watchedFrom > indicator.from ? watchedFrom : indicator.from;
  let open: Episode | null = null;
  for (const month of monthRange(start, end)) {
    const trigger = triggerFor(history, { month, ordered, position: positions.get(month) });
    if (trigger !== null) open = afterMonth(open, trigger);
    if (closedAfter.includes(month)) open = null;
  }
  return open;
}

/** What a month says now; null when nothing was reported for it and nothing is missed. */
export function triggerIn(history: IndicatorHistory, month: Month): Trigger | null {
  const ordered = [...history.readings]
    .filter((reading) => reading.month <= month)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const position = ordered.findIndex((reading) => reading.month === month);
  return triggerFor(history, { month, ordered, position: position === -1 ? undefined : position });
}

function triggerFor(
  { indicator, rebases, missingUpTo }: IndicatorHistory,
  at: { month: Month; ordered: readonly Reading[]; position: number | undefined },
): Trigger | null {
  const reading = at.position === undefined ? undefined : at.ordered[at.position];
  if (at.position !== undefined && reading !== undefined) {
    return triggerOf({ indicator, readings: at.ordered.slice(0, at.position + 1), rebases, reading });
  }
  const isMissing = missingUpTo !== null && at.month <= missingUpTo && isExpected(indicator, at.month);
  return isMissing ? missingIn(at.month) : null;
}

/**
 * A milestone opens a deviation once it is late beyond its tolerance, and proposes closing when it is done.
 *
 * @param today the department's calendar day
 */
export function replayMilestone(milestone: Milestone, today: Day): Episode | null {
  const { due, done, toleranceDays } = milestone;
  const lastDay = addDays(due, toleranceDays);
  if ((done ?? today) <= lastDay) return null;
  const month = toMonth(lastDay.slice(0, 7));
  const isDone = done !== null;
  const latest: Trigger = {
    month,
    rules: isDone ? [] : ['milestone-late'],
    light: isDone ? 'green' : 'red',
    figure: null,
    due: toDay(due),
  };
  return { openedFor: month, rule: 'milestone-late', latest, monthsBack: isDone ? Infinity : 0 };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
