import { getHolidays } from 'feiertagejs';
import { type Day, toDay } from '../shared/day';
import { type Month, monthOfYear, yearOf } from '../shared/month';

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
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day.slice(0, 4)).has(day);
}

/** A round asks for the same few days again for every figure. */
const knownDays = new Map<string, Day>();

/**
 * The n-th working day of a month, counted from 1.
 *
 * @throws RangeError when the month has no such working day (none has more than 23)
 */
export function workingDayOf(month: Month, n: number): Day {
  const known = knownDays.get(`${month} ${n}`);
  if (known !== undefined) return known;
  const day = countedDay(month, n);
  knownDays.set(`${month} ${n}`, day);
  return day;
}

function countedDay(month: Month, n: number): Day {
  let count = 0;
  for (let dayOfMonth = 1; dayOfMonth <= daysIn(month); dayOfMonth += 1) {
    const day = toDay(`${month}-${String(dayOfMonth).padStart(2, '0')}`);
    if (isWorkingDay(day)) count += 1;
    if (count === n) return day;
  }
  throw new RangeError(`${month} has no working day ${n}`);
}

/** The n-th working day after a day, which itself is not counted. */
export function addWorkingDays(day: Day, n: number): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  for (let left = n; left > 0;) {
    moment.setUTCDate(moment.getUTCDate() + 1);
    if (isWorkingDay(toDay(moment.toISOString().slice(0, 10)))) left -= 1;
  }
  return toDay(moment.toISOString().slice(0, 10));
}

/** The day before the first of the next month. */
const daysIn = (month: Month): number =>
  new Date(Date.UTC(yearOf(month), monthOfYear(month), 0)).getUTCDate();
