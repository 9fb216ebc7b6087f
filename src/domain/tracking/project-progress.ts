import type { Milestone } from '../masterplan/measure';
import { err, ok, type Result } from '../shared/result';
import type { Light } from './light';

export interface ProjectProgress {
  /** Weighted share of milestones done, 0 to 1. */
  readonly done: number;
  /** Weighted share of milestones due by today, 0 to 1. */
  readonly planned: number;
  readonly late: readonly Milestone[];
  readonly light: Light;
}

export type ProgressError = { readonly kind: 'weight-missing'; readonly milestoneId: string };

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
