/** What all instances know together. Times in milliseconds since 1970 by the storage's clock. */
export interface SendSchedule {
  /** From here on no moment is taken. */
  readonly free: number;
  /** Since when it goes slower because Teams asked for it, and how many requests a second it was then. */
  readonly slowed: { readonly at: number; readonly rate: number } | null;
}

export const EMPTY_SCHEDULE: SendSchedule = { free: 0, slowed: null };

/** Seconds from standing still to the full rate. */
const RECOVERY = 60;

/** Milliseconds in which a second complaint shows that the first was no chance. */
const REPEATED = 10_000;

const AFTER_ONE_COMPLAINT = 0.9;
const AFTER_ANOTHER = 0.5;

/** However often Teams complains, this share of the full rate is tried. */
const LEAST_SHARE = 1 / 16;

/** Seconds: the shortest and the longest wait that Teams is believed. Nothing may stop everybody for ever. */
const SHORTEST_PAUSE = 1;
const LONGEST_PAUSE = 600;

/** Milliseconds. A schedule that is full for longer was made by a clock gone wrong. */
const FARTHEST = 2 * LONGEST_PAUSE * 1000;

/** Seconds Teams asks to wait, made believable. */
export const pauseOf = (seconds: number): number =>
  Math.min(Math.max(SHORTEST_PAUSE, Number.isFinite(seconds) ? seconds : 0), LONGEST_PAUSE);

/** Requests a second at a moment: the full rate, or on the way back to it. */
function rateAt({ slowed }: SendSchedule, now: number, full: number): number {
  if (slowed === null) return full;
  const recovered = (full / RECOVERY) * (Math.max(0, now - slowed.at) / 1000);
  return Math.min(full, slowed.rate + recovered);
}

/** Takes the next `count` moments, evenly apart. */
export function reserve(
  schedule: SendSchedule,
  { now, count, full }: { readonly now: number; readonly count: number; readonly full: number },
): { readonly schedule: SendSchedule; readonly moments: readonly number[] } {
  const start = schedule.free > now + FARTHEST ? now : Math.max(now, schedule.free);
  const interval = 1000 / rateAt(schedule, start, full);
  return {
    schedule: { ...schedule, free: start + count * interval },
    moments: Array.from({ length: count }, (_, index) => start + index * interval),
  };
}

/**
 * Nobody sends for so long, and then a little slower; at half the rate when it happens again soon. Complaints during the
 * pause lengthen it and no more: they are about requests that were under way.
 */
export function slowedDown(
  schedule: SendSchedule,
  { now, seconds, full }: { readonly now: number; readonly seconds: number; readonly full: number },
): SendSchedule {
  const end = now + pauseOf(seconds) * 1000;
  const { slowed } = schedule;
  const free = Math.max(end, schedule.free > now + FARTHEST ? now : schedule.free);
  if (slowed !== null && now < slowed.at)
    return { free, slowed: { ...slowed, at: Math.max(end, slowed.at) } };
  const isRepeated = slowed !== null && now < slowed.at + REPEATED;
  const rate = rateAt(schedule, now, full) * (isRepeated ? AFTER_ANOTHER : AFTER_ONE_COMPLAINT);
  return { free, slowed: { at: end, rate: Math.max(rate, full * LEAST_SHARE) } };
}
