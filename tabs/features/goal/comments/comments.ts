import type { GoalView } from '../../../../src/contracts/tracking/goal';
import type { ProjectStatus } from '../../../../src/domain/tracking/status-report';
import type { Month } from '../../../../src/domain/shared/month';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { measureAnchor } from '../measures/measure-anchor';

/** What was remarked on a figure or a project in a month. */
export interface Comment {
  readonly subjectName: string;
  /** Where the page shows what it is about; different for each indicator and project. */
  readonly anchor: string;
  readonly month: Month;
  readonly at: string;
  /** The function; for a project whose post has left the plan, the unit. */
  readonly who: string;
  /** In the indicator's unit; null where there is none, and for projects. */
  readonly value: number | null;
  /** Null for indicators. */
  readonly status: ProjectStatus | null;
  readonly text: string;
  /** Why there is no figure; empty where there is one. */
  readonly noDataReason: string;
  /** What a project needs from the leadership. */
  readonly supportNeeded: string;
}

/** Everything that was remarked in the months shown, newest month first. */
export function commentsOf({ indicators, measures }: GoalView): Comment[] {
  const onFigures = indicators.flatMap(({ indicator, ownerPostName, series }) =>
    series.flatMap(({ month, reading }): Comment[] =>
      reading === null
        ? []
        : [
            {
              subjectName: indicator.name,
              anchor: indicatorAnchor(indicator.id),
              month,
              at: reading.reportedAt,
              who: ownerPostName,
              value: reading.value,
              status: null,
              text: reading.comment,
              noDataReason: reading.noDataReason ?? '',
              supportNeeded: '',
            },
          ],
    ),
  );
  const onProjects = measures.flatMap(({ measure, operatingUnitName, reports }) =>
    reports.map((report): Comment => ({
      subjectName: measure.name,
      anchor: measureAnchor(measure.id),
      month: report.month,
      at: report.reportedAt,
      who: report.postName === '' ? operatingUnitName : report.postName,
      value: null,
      status: report.status,
      text: report.progress,
      noDataReason: '',
      supportNeeded: report.supportNeeded,
    })),
  );
  return [...onFigures, ...onProjects]
    .filter(({ text, noDataReason, supportNeeded }) => `${text}${noDataReason}${supportNeeded}`.trim() !== '')
    .sort((a, b) => b.month.localeCompare(a.month) || b.at.localeCompare(a.at));
}
