import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import type { ReporterKind } from './reading';

export const PROJECT_STATUSES = ['on-track', 'at-risk', 'off-track', 'done'] as const;

/** How the project stands in the judgement of the one who runs it. */
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** The monthly report on a project. */
export interface StatusReport {
  readonly measureId: string;
  readonly month: Month;
  readonly status: ProjectStatus;
  readonly progress: string;
  /** What the project needs from the leadership; empty when nothing. */
  readonly supportNeeded: string;
  /** Milestones reported as done with this report. */
  readonly milestonesDone: readonly string[];
  readonly reportedByPostId: string;
  readonly reportedAs: ReporterKind;
  readonly reportedAt: Instant;
}

export function saysTheSameAbout(a: StatusReport, b: StatusReport): boolean {
  return (
    a.status === b.status &&
    a.progress === b.progress &&
    a.supportNeeded === b.supportNeeded &&
    a.milestonesDone.length === b.milestonesDone.length &&
    a.milestonesDone.every((id) => b.milestonesDone.includes(id))
  );
}

export const statusReportKey = (measureId: string, month: Month): string => `${measureId}|${month}`;
