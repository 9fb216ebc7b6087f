import { DateTime } from 'luxon';

/** Graph gives the times of list items to the second. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+/, '');
}

/**
 * What SharePoint puts into the answer to a POST: the wall clock of the site, wrongly marked as UTC.
 * With a site in UTC it is right by accident.
 */
export function isoSecondsAfterPost(milliseconds: number, siteTimeZone: string): string {
  return `${DateTime.fromMillis(milliseconds, { zone: siteTimeZone }).toFormat("yyyy-MM-dd'T'HH:mm:ss")}Z`;
}

/** Midnight of a date at the site, in UTC: what a date-only column gives back. */
export function siteMidnight(date: string, siteTimeZone: string): string {
  if (siteTimeZone === 'UTC') return `${date}T00:00:00Z`; // zones are slow, and a page holds thousands of dates
  return isoSeconds(DateTime.fromISO(date, { zone: siteTimeZone }).toMillis());
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** @returns null when the text is no ISO date or is outside what SharePoint stores */
export function parseInstant(text: string, siteTimeZone: string): DateTime | null {
  if (!DATE.test(text) && !DATE_TIME.test(text)) return null;
  // A time without offset is one of the site; an offset wins over it.
  const instant = DateTime.fromISO(text, { zone: siteTimeZone });
  return instant.isValid && instant.year >= 1900 && instant.year <= 8900 ? instant : null;
}
