import type { Milestone } from '../masterplan/measure';
import { err, ok, type Result } from '../shared/result';
import type { Month } from '../shared/month';
import type { Light } from './light';
import type { ProjectStatus, StatusReport } from './status-report';

export interface ProjectProgress {
  /** Weighted share of milestones done, 0 to 1. */
  readonly done: number;
  /** Weighted share of milestones due by today, 0 to 1. */
  readonly planned: number;
  readonly late: readonly Milestone[];
  readonly light: Light;
}

export type ProgressError = { readonly kind: 'weight-missing'; readonly milestoneId: string };

/** What the one who runs a project says of it, as a light; nothing where they see it on plan or done. */
const LIGHT_OF_STATEMENT: Readonly<Record<ProjectStatus, 'amber' | 'red' | null>> = {
  'on-track': null,
  'at-risk': 'amber',
  'off-track': 'red',
  done: null,
};

/** The worse of what milestones tell and what is said: who runs a project knows of trouble before a milestone is late. */
export function projectLight(milestones: Light, stated: ProjectStatus | null): Light {
  const said = stated === null ? null : LIGHT_OF_STATEMENT[stated];
  if (said === null || milestones === 'red') return milestones;
  return said;
}

/** What was last said of a project up to a month; null while nothing was. */
export function statedUpTo(
  reports: readonly Pick<StatusReport, 'measureId' | 'month' | 'status'>[],
  measureId: string,
  month: Month,
): ProjectStatus | null {
  let latest: Pick<StatusReport, 'month' | 'status'> | null = null;
  for (const report of reports) {
    if (report.measureId !== measureId || report.month > month) continue;
    if (latest === null || report.month > latest.month) latest = report;
  }
  return latest?.status ?? null;
}

/** @param today the department's calendar day, `2026-12-01`: due yesterday is late, due today is not */
export function isLate(milestone: Milestone, today: string): boolean {
  return milestone.done === null && milestone.due < today;
}

/**
 * Progress of a project against the weighted planned share of its milestones.
 * Green when nothing is late; amber while the share lacking is at most 10 %, red beyond.
 *
 * @errors `weight-missing` when a weight is not a number above 0: a missing weight is an error, never zero
 */
export function projectProgress(
  milestones: readonly Milestone[],
  today: string,
): Result<ProjectProgress, ProgressError> {
  const unweighted = milestones.find(({ weight }) => !(Number.isFinite(weight) && weight > 0));
  if (unweighted !== undefined) return err({ kind: 'weight-missing', milestoneId: unweighted.id });
  const share = (chosen: readonly Milestone[]): number => weigh(chosen) / weigh(milestones);
  if (milestones.length === 0) return ok({ done: 0, planned: 0, late: [], light: 'none' });
  const late = milestones.filter((milestone) => isLate(milestone, today));
  const done = share(milestones.filter((milestone) => milestone.done !== null));
  const planned = share(milestones.filter((milestone) => milestone.due < today));
  return ok({
    done,
    planned,
    late,
    light: late.length === 0 ? 'green' : share(late) <= 0.1 ? 'amber' : 'red',
  });
}

const weigh = (milestones: readonly Milestone[]): number =>
  milestones.reduce((total, { weight }) => total + weight, 0);
