import { getHolidays } from 'feiertagejs';
import { DateTime } from 'luxon';
import { type Day, toDay } from '../shared/day';
import type { Month } from '../shared/month';

/** Computing the holidays of a year takes milliseconds, and a month asks for them day by day. */
const holidaysByYear = new Map<string, ReadonlySet<string>>();

function holidaysOf(year: string): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const holidays = new Set(getHolidays(year, 'NW').map(({ dateString }) => dateString));
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** Monday to Friday without the public holidays of North Rhine-Westphalia. */
export function isWorkingDay(day: Day): boolean {
  return DateTime.fromISO(day).weekday <= 5 && !holidaysOf(day.slice(0, 4)).has(day);
}

/**
 * The n-th working day of a month, counted from 1.
 *
 * @throws RangeError when the month has no such working day (none has more than 23)
 */
export function workingDayOf(month: Month, n: number): Day {
  let date = DateTime.fromISO(`${month}-01`);
  let count = 0;
  while (date.toFormat('yyyy-MM') === month) {
    const day = toDay(date.toFormat('yyyy-MM-dd'));
    if (isWorkingDay(day)) count += 1;
    if (count === n) return day;
    date = date.plus({ days: 1 });
  }
  throw new RangeError(`${month} has no working day ${n}`);
}
