declare const month: unique symbol;

/** A calendar month as `2026-03`. Text order is time order. */
export type Month = string & { readonly [month]: true };

const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): text is Month {
  return PATTERN.test(text);
}

/** @throws RangeError when the text is no month: use it for constants, `isMonth` at borders. */
export function toMonth(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`Not a month: ${text}`);
  return text;
}

const ZERO = '0'.charCodeAt(0);

/** Months since year 0, so that differences are counts of months. */
export function monthIndex(value: Month): number {
  // Digit by digit: series of many indicators ask this a million times, and substrings cost more than sums.
  const year =
    value.charCodeAt(0) * 1000 + value.charCodeAt(1) * 100 + value.charCodeAt(2) * 10 + value.charCodeAt(3);
  const month = value.charCodeAt(5) * 10 + value.charCodeAt(6);
  return (year - ZERO * 1111) * 12 + month - ZERO * 11 - 1;
}

export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  const number = String((index % 12) + 1).padStart(2, '0');
  return toMonth(`${year}-${number}`);
}

export function addMonths(value: Month, count: number): Month {
  return monthAt(monthIndex(value) + count);
}

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

export const yearOf = (value: Month): number => Number(value.slice(0, 4));

/** 1 for January to 12 for December. */
export const monthOfYear = (value: Month): number => Number(value.slice(5));

/** `first` to `last`, both included; empty when `last` is earlier. */
export function monthRange(first: Month, last: Month): Month[] {
  const start = monthIndex(first);
  return Array.from({ length: Math.max(0, monthIndex(last) - start + 1) }, (_, step) =>
    monthAt(start + step),
  );
}
