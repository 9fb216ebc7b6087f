import type { Trajectory } from '../trajectory';

/**
 * What a month's figure is divided by so that months can be compared: 12·w of a flow (1 in an average month), f of a
 * stock.
 *
 * @param monthNumber 1 for January
 * @returns 1 for a plan without a season; null where the season leaves nothing to compare
 */
export function seasonOf(trajectory: Trajectory, monthNumber: number): number | null {
  switch (trajectory.type) {
    case 'seasonal-flow':
      return usable(12 * (trajectory.weights[monthNumber - 1] ?? 0));
    case 'seasonal-stock':
      return usable(trajectory.factors[monthNumber - 1] ?? 0);
    case 'linear':
    case 'step':
    case 'constant':
    case 'band':
      return 1;
  }
}

const usable = (season: number): number | null => (season === 0 ? null : season);
