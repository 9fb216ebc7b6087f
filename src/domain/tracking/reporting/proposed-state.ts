import type { Month } from '../../shared/month';
import { FIRST_READING_STATE, type Reading, type ReadingState } from '../reading';

/** What a figure will most likely be: the same as the last earlier one. It is a proposal, and shown as one. */
export function proposedState(readings: readonly Reading[], month: Month): ReadingState {
  let last: Reading | null = null;
  for (const reading of readings) {
    if (reading.value === null || reading.month >= month) continue;
    if (last === null || reading.month > last.month) last = reading;
  }
  return last?.state ?? FIRST_READING_STATE;
}
