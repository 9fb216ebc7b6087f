import { dayOf, instantAt } from '../../domain/calendar/local-time';
import { waitsFor } from '../../domain/deviation/case/next-step';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { type Day, toDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { accessOf } from '../policies/access';
import { caseSummary, type CaseSummary } from './case-summary';
import type { LoadedCase } from './load-case';
import { effectOf } from './similar-cases';

/** What the leadership should know of the last week. A case stands in the first part that fits. */
export interface Digest {
  readonly workspaceId: string;
  readonly workspaceName: string;
  /** First day that is looked back on. */
  readonly since: Day;
  readonly day: Day;
  /** Waiting for a decision or confirmation of the leadership. */
  readonly decisions: readonly CaseSummary[];
  readonly overdue: readonly CaseSummary[];
  readonly worsened: readonly CaseSummary[];
  readonly opened: readonly CaseSummary[];
  readonly closed: readonly (CaseSummary & { readonly effective: boolean | null })[];
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Days for which a digest is made good when nothing ran on its own. */
const MADE_GOOD = 2;

/** The day whose digest is due at a moment; null between. */
export function digestDay(
  now: Instant,
  {
    digestWeekday,
    reporting,
  }: { readonly digestWeekday: number; readonly reporting: { readonly hour: number } },
): Day | null {
  const today = dayOf(now);
  for (let back = 0; back <= MADE_GOOD; back += 1) {
    const day = dayBefore(today, back);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    if (weekday === digestWeekday && now >= instantAt(day, reporting.hour)) return day;
  }
  return null;
}

const dayBefore = (day: Day, days: number): Day =>
  toDay(new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10));

/** @returns null when there is nothing to tell */
export function digest(
  cases: readonly LoadedCase[],
  context: {
    readonly workspace: { readonly id: string; readonly name: string };
    readonly plan: Masterplan;
    readonly day: Day;
    readonly now: Instant;
  },
): Digest | null {
  const { workspace, plan, day, now } = context;
  const since = dayBefore(day, WEEK / DAY);
  const isNew = (at: Instant | undefined): boolean => at !== undefined && dayOf(at) >= since;
  const access = accessOf(plan, '', false);
  const all = cases.map((one) => ({
    ...one,
    summary: caseSummary(one, { plan, access, today: dayOf(now) }),
  }));
  const told = new Set<string>();
  const part = (fits: (one: (typeof all)[number]) => boolean) => {
    const fitting = all.filter((one) => !told.has(one.summary.id) && fits(one));
    for (const { summary } of fitting) told.add(summary.id);
    return fitting;
  };
  const summaries = (found: typeof all) => found.map(({ summary }) => summary);
  const open = ({ summary }: (typeof all)[number]) => summary.demanded;
  const decisions = summaries(
    part(
      (one) => open(one) && ['decision', 'confirmation'].includes(one.of.stage) && waitsFor(one.of) !== null,
    ),
  );
  const overdue = summaries(part((one) => open(one) && one.summary.overdue));
  const worsened = summaries(
    part(({ of, summary }) => {
      const { alerted, openedAt } = of.deviation;
      // What was left as it is counts as told at that moment, and has not become worse by it.
      const wasTold = of.stage !== 'watched' && isNew(alerted?.at);
      return summary.demanded && wasTold && !isNew(openedAt);
    }),
  );
  const opened = summaries(part(({ of, summary }) => summary.demanded && isNew(of.deviation.openedAt)));
  const closed = part(({ of }) => of.deviation.status === 'closed' && isNew(of.deviation.closure?.at)).map(
    ({ of, summary }) => ({ ...summary, effective: effectOf(of) }),
  );
  if (told.size === 0) return null;
  return {
    workspaceId: workspace.id,
    workspaceName: workspace.name,
    since,
    day,
    decisions,
    overdue,
    worsened,
    opened,
    closed,
  };
}
