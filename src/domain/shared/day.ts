declare const day: unique symbol;

/** A calendar day as `2026-03-31`, without time or zone. Text order is time order. */
export type Day = string & { readonly [day]: true };

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function isDay(text: string): text is Day {
  if (!PATTERN.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** @throws RangeError when there is no such day: use it for constants, `isDay` at borders. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}
