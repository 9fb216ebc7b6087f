import { sampleStatusReports } from './status-reports';
import type { Courses } from '../../application/workspace/indicator-courses';
import { snapshotsOf } from '../../application/steering/close-month';
import { instantAt } from '../../domain/calendar/local-time';
import { reportingDays } from '../../domain/calendar/reporting-calendar';
import { groupBy } from '../../domain/shared/group-by';
import type { Instant } from '../../domain/shared/instant';
import { type Month, monthRange, toMonth } from '../../domain/shared/month';
import type { MonthClose, Snapshot } from '../../domain/tracking/month-close';
import type { Reading } from '../../domain/tracking/reading';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { readingsKnownAt } from './readings';
import { REBASES } from './rebases';
import { dayAfter } from './time';

/** October is closed by the app itself, in its first round. */
const CLOSED_MONTHS = monthRange(toMonth('2026-04'), toMonth('2026-09'));

export interface SampleCloses {
  readonly monthCloses: readonly MonthClose[];
  readonly snapshots: readonly Snapshot[];
}

/**
 * Months that were closed, each with what was known then.
 *
 * @param reported all that was ever reported
 */
export function sampleCloses(reported: readonly Reading[]): SampleCloses {
  const closed = CLOSED_MONTHS.map((month) => {
    const closedAt = firstRoundAfterClose(month);
    const snapshots = snapshotsOf({
      plan: SAMPLE_MASTERPLAN,
      month,
      courses: coursesAt(reported, closedAt),
      statements: sampleStatusReports().filter(({ reportedAt }) => reportedAt <= closedAt),
    });
    return { month, closedAt, snapshots };
  });
  return {
    monthCloses: closed.map(({ month, closedAt, snapshots }) => ({
      month,
      closedAt,
      snapshots: snapshots.length,
    })),
    snapshots: closed.flatMap(({ snapshots }) => snapshots),
  };
}

function coursesAt(reported: readonly Reading[], moment: Instant): Courses {
  const readings = groupBy(readingsKnownAt(reported, moment), ({ indicatorId }) => indicatorId);
  return (indicator) => ({
    indicator,
    readings: readings.get(indicator.id) ?? [],
    rebases: REBASES.filter(({ indicatorId, at }) => indicatorId === indicator.id && at <= moment),
  });
}

/** In the night after the last day on which the month could be reported. */
function firstRoundAfterClose(month: Month): Instant {
  const { close } = reportingDays(month, SAMPLE_MASTERPLAN.department.reporting);
  return instantAt(dayAfter(close, 1), 0);
}
