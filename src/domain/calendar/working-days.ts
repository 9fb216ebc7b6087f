import { isHoliday } from 'feiertagejs';
import { DateTime } from 'luxon';
import { type Day, toDay } from '../shared/day';
import type { Month } from '../shared/month';

/** Monday to Friday without the public holidays of North Rhine-Westphalia. */
export function isWorkingDay(day: Day): boolean {
  const date = DateTime.fromISO(day);
  return date.weekday <= 5 && !isHoliday(date.toJSDate(), 'NW');
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
