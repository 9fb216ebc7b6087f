import { DateTime } from 'luxon';
import { type Day, toDay } from '../shared/day';
import type { Instant } from '../shared/instant';
import { type Month, toMonth } from '../shared/month';

/** The departments we serve live by this clock. */
export const DEPARTMENT_ZONE = 'Europe/Berlin';

const at = (instant: Instant): DateTime => DateTime.fromISO(instant, { zone: DEPARTMENT_ZONE });

/** Calendar day in the department's zone: 23:30 UTC on 31 October is already 1 November. */
export const dayOf = (instant: Instant): Day => toDay(at(instant).toFormat('yyyy-MM-dd'));

export const monthOf = (instant: Instant): Month => toMonth(at(instant).toFormat('yyyy-MM'));

/** The instant at which a wall clock in the department shows this day and hour. */
export function instantAt(day: Day, hour: number): Instant {
  const { year, month, day: dayOfMonth } = DateTime.fromISO(day);
  return (
    DateTime.fromObject({ year, month, day: dayOfMonth, hour }, { zone: DEPARTMENT_ZONE }).toUTC().toISO() ??
    ''
  );
}
