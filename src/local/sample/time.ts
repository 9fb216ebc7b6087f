import { instantAt } from '../../domain/calendar/local-time';
import { type Day, toDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { toMonth } from '../../domain/shared/month';

/** Last month of the sample; the next one is reported by whoever tries it out. */
export const SAMPLE_END = toMonth('2026-10');

/** The moment at which the sample stands: nothing in it happened later. */
export const SAMPLE_NOW: Instant = instantAt(toDay('2026-11-20'), 9);

/** So many days later. */
export const dayAfter = (day: Day, days: number): Day =>
  toDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
