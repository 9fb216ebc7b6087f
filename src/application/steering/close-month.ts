import { latestClosedMonth, reportingDays } from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Instant } from '../../domain/shared/instant';
import { addMonths, type Month, monthRange } from '../../domain/shared/month';
import { isExpected } from '../../domain/tracking/indicator';
import { judgeOrSayWhyNot } from '../../domain/tracking/judgement';
import {
  type IndicatorSnapshot,
  type MonthClose,
  type ProjectSnapshot,
  type Snapshot,
} from '../../domain/tracking/month-close';
import type { StatusReport } from '../../domain/tracking/status-report';
import { type Courses, coursesOf } from '../workspace/indicator-courses';
import { progressAt } from '../judging/judged-month';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { Records, RecordsOf } from '../ports/records';
import { save } from '../ports/repository';

/** @returns the months that were closed by this call */
export type CloseMonths = (workspaceId: string) => Promise<readonly Month[]>;

/**
 * Freezes every month that can no longer be reported and is not frozen yet: after downtime several. Before the first
 * close there is nothing to make good, so it begins with the latest month.
 *
 * Snapshots come first and the close last: a crash between them is made good by the next call, which keeps what was
 * frozen already.
 */
export function makeCloseMonths(deps: {
  readonly recordsOf: RecordsOf;
  readonly clock: Clock;
  readonly log: Log;
}): CloseMonths {
  return async (workspaceId) => {
    const records = deps.recordsOf(workspaceId);
    const now = deps.clock.now();
    const plan = await records.masterplan();
    const months = monthsToClose(
      latestClosedMonth(now, plan.department.reporting),
      (await records.monthCloses.all()).map(({ value }) => value.month),
    );
    for (const month of months) {
      const snapshots = await closeMonth(records, {
        plan,
        month,
        now,
        refused: (cause) => deps.log.error('snapshot-refused', cause, { workspace: workspaceId, month }),
      });
      deps.log.info('month-closed', { workspace: workspaceId, month, snapshots });
    }
    return months;
  };
}

function monthsToClose(last: Month, closed: readonly Month[]): Month[] {
  const latest = closed.reduce<Month | null>((a, b) => (a === null || b > a ? b : a), null);
  return monthRange(latest === null ? last : addMonths(latest, 1), last);
}

async function closeMonth(
  records: Records,
  of: { plan: Masterplan; month: Month; now: Instant; refused: (cause: unknown) => void },
): Promise<number> {
  const { plan, month, now, refused } = of;
  const courses = coursesOf(await records.readings.all(), await records.rebases.all());
  // A project is frozen by its milestones, as months before were.
  const snapshots = snapshotsOf({ plan, month, courses, statements: [] });
  const saved = await records.snapshots.saveAll(snapshots.map((value) => ({ value, basedOn: null })));
  // A conflict means that the same thing was frozen before: the first snapshot stays. What the list does not take keeps
  // no other from being frozen.
  const causes = saved.flatMap((result) =>
    result.ok || result.error.kind !== 'refused' ? [] : [result.error.cause],
  );
  causes.forEach(refused);
  const frozen = snapshots.length - causes.length;
  const close: MonthClose = { month, closedAt: now, snapshots: frozen };
  await save(records.monthCloses, { value: close, basedOn: null });
  return frozen;
}

/** Everything that a month's close freezes. */
export function snapshotsOf(input: {
  readonly plan: Masterplan;
  readonly month: Month;
  readonly courses: Courses;
  readonly statements: readonly StatusReport[];
}): Snapshot[] {
  const { plan, month, courses, statements } = input;
  const day = reportingDays(month, plan.department.reporting).close;
  const indicators = plan.indicators
    .filter((indicator) => isExpected(indicator, month))
    .map((indicator): IndicatorSnapshot => ({
      type: 'indicator',
      month,
      goalId: indicator.goalId,
      name: indicator.name,
      indicatorId: indicator.id,
      isKey: indicator.isKey,
      judgement: judgeOrSayWhyNot({ ...courses(indicator), reportingMonth: month, dueMonth: month }),
    }));
  const projects = plan.measures
    .filter(({ kind, from }) => kind === 'project' && from <= month)
    .map((project): ProjectSnapshot => ({
      type: 'project',
      month,
      goalId: project.goalId,
      name: project.name,
      measureId: project.id,
      ...progressAt(plan, project, { day, month, statements }),
    }));
  return [...indicators, ...projects];
}
