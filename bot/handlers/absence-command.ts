import { type Day, isDay } from '../../src/domain/shared/day';

/** What somebody asks for about who is asked in their absence. */
export type AbsenceCommand =
  | { readonly type: 'view' }
  | { readonly type: 'end' }
  /** First and last day, both included; not checked any further. */
  | { readonly type: 'set'; readonly from: Day; readonly until: Day }
  /** It speaks of the deputy, but of no day that exists or in no way we know. */
  | { readonly type: 'unclear' };

const COMMAND = /^(?:vertretung|deputy)(?:\s+(.+))?$/;
const END = /^(?:beenden|beendet|ende|endet|aus|end|ends|ended|stop|off)$/;
const FROM_UNTIL = /^(?:vom|von|ab|from)\s+(.+?)\s+(?:bis\s+zum|bis|to|until|till)\s+(.+)$/;
const UNTIL = /^(?:bis\s+zum|bis|to|until|till)\s+(.+)$/;

/**
 * @param typed in lower case, without a sign at its end
 * @param today in the department's zone
 * @returns null when it is about something else
 */
export function parseAbsenceCommand(typed: string, today: Day): AbsenceCommand | null {
  const command = COMMAND.exec(typed.trim());
  if (command === null) return null;
  const rest = command[1]?.trim() ?? '';
  if (rest === '') return { type: 'view' };
  if (END.test(rest)) return { type: 'end' };
  const [, first, last] = FROM_UNTIL.exec(rest) ?? [null, null, UNTIL.exec(rest)?.[1]];
  const lastDay = last === undefined ? null : parseTypedDay(last);
  const until = lastDay === null ? null : (exactDay(lastDay) ?? nextDay(lastDay, today));
  if (until === null) return { type: 'unclear' };
  // A day that is over is that, and no matter of order.
  if (first == null) return { type: 'set', from: until < today ? until : today, until };
  const firstDay = parseTypedDay(first);
  const from = firstDay === null ? null : (exactDay(firstDay) ?? firstBefore(firstDay, { until, today }));
  return from === null ? { type: 'unclear' } : { type: 'set', from, until };
}

interface TypedDay {
  /** Null when it was left out. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** `15.12.`, `15.12.2026`, `15. 12. 26`, `15/12`, `15/12/2026` */
const DAY_FIRST = /^(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?)?\.?$/;

function parseTypedDay(text: string): TypedDay | null {
  const iso = ISO.exec(text.trim());
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const typed = DAY_FIRST.exec(text.trim());
  if (typed === null) return null;
  const year = typed[3];
  return {
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
    month: Number(typed[2]),
    day: Number(typed[1]),
  };
}

/** @returns null without a year, or when there is no such day */
const exactDay = (typed: TypedDay): Day | null => (typed.year === null ? null : dayIn(typed.year, typed));

function dayIn(year: number, { month, day }: TypedDay): Day | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** From one 29 February to the next are at most eight years. */
const YEARS_AHEAD = 8;

/** The next such day, today included. */
function nextDay(typed: TypedDay, today: Day): Day | null {
  if (typed.year !== null) return null;
  return (
    Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => dayIn(yearOf(today) + ahead, typed)).find(
      (day) => day !== null && day >= today,
    ) ?? null
  );
}

/** Nobody enters an absence that began longer ago, in months. */
const LATEST_ENTRY = 6;

/**
 * The first day of an absence whose last is known: the latest such day before it, even when it has already begun. One
 * that began long ago is none: there the next such day is meant, and the order of the two is wrong.
 */
function firstBefore(typed: TypedDay, { until, today }: { until: Day; today: Day }): Day | null {
  if (typed.year !== null) return null;
  const before = [0, 1, 2, 3, 4].map((back) => dayIn(yearOf(until) - back, typed));
  const latest = before.find((day) => day !== null && day <= until) ?? null;
  return latest !== null && monthsFrom(latest, today) <= LATEST_ENTRY ? latest : nextDay(typed, today);
}

/** Negative when `from` is still to come. */
const monthsFrom = (from: Day, to: Day): number =>
  (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
