import { DateTime } from 'luxon';
import { type Day, toDay } from '../shared/day';
import type { Instant } from '../shared/instant';
import { type Month, toMonth } from '../shared/month';

/** The departments we serve live by this clock. */
export const DEPARTMENT_ZONE = 'Europe/Berlin';

/** A conversion takes tens of microseconds, and whoever looks at a thousand figures asks for one moment each time. */
let latest: { readonly instant: Instant; readonly local: DateTime } | null = null;

function at(instant: Instant): DateTime {
  if (latest?.instant === instant) return latest.local;
  const local = DateTime.fromISO(instant, { zone: DEPARTMENT_ZONE });
  latest = { instant, local };
  return local;
}

/** Calendar day in the department's zone: 23:30 UTC on 31 October is already 1 November. */
export const dayOf = (instant: Instant): Day => toDay(at(instant).toFormat('yyyy-MM-dd'));

export const monthOf = (instant: Instant): Month => toMonth(at(instant).toFormat('yyyy-MM'));

/** The same few days of the calendar are asked for as often. */
const knownInstants = new Map<string, Instant>();

/** The instant at which a wall clock in the department shows this day and hour. */
export function instantAt(day: Day, hour: number): Instant {
  const known = knownInstants.get(`${day} ${hour}`);
  if (known !== undefined) return known;
  const { year, month, day: dayOfMonth } = DateTime.fromISO(day);
  const local = DateTime.fromObject({ year, month, day: dayOfMonth, hour }, { zone: DEPARTMENT_ZONE });
  const instant = local.toUTC().toISO() ?? '';
  knownInstants.set(`${day} ${hour}`, instant);
  return instant;
}
