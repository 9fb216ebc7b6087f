import type { ProcessChart } from '../../../src/contracts/tracking/judgement';

/** The latest months of a process; limits stay as they were computed from all of them. */
export const latestPart = (process: ProcessChart, months: number): ProcessChart => ({
  ...process,
  points: process.points.slice(-months),
});
