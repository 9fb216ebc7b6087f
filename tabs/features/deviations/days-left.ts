import type { Day } from '../../../src/domain/shared/day';

const DAY_MS = 86_400_000;

/** @returns whole days from today until the due day; negative once it is over */
export const daysLeft = (due: Day, today: Day): number =>
  // Without a time, days are read in UTC, which has no change of clocks.
  Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
