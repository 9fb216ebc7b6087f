import type { Month } from '../../shared/month';
import { latestUpTo, type Trajectory } from '../trajectory';

/** What an indicator is to reach, as it was agreed; another thing than what the plan asks of a single month. */
export interface Target {
  /** In the indicator's unit. */
  readonly value: number;
  /** `by`: reached in that month; `from`: holds from that month on; `yearly`: of every year; `always`: to be kept. */
  readonly when: 'by' | 'from' | 'yearly' | 'always';
  /** Null for `yearly` and `always`. */
  readonly month: Month | null;
}

/**
 * @param month whose target is asked for, where a plan has several
 * @returns null for a corridor, and for a plan that has not begun
 */
export function targetOf(trajectory: Trajectory, month: Month): Target | null {
  switch (trajectory.type) {
    case 'constant':
      return { value: trajectory.target, when: 'always', month: null };
    case 'linear':
    case 'seasonal-stock':
      return { value: trajectory.target.value, when: 'by', month: trajectory.target.month };
    case 'step': {
      const point = latestUpTo(trajectory.points, month);
      return point === null ? null : { value: point.value, when: 'from', month: point.month };
    }
    case 'seasonal-flow': {
      const year = latestUpTo(trajectory.yearTargets, month);
      return year === null ? null : { value: year.value, when: 'yearly', month: null };
    }
    case 'band':
      return null;
  }
}
