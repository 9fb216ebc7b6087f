import { formatShortMonth } from '../../../../src/domain/shared/format';
import type { Language } from '../../../../src/domain/shared/language';
import { addMonths, isMonth, type Month, monthOfYear, monthRange } from '../../../../src/domain/shared/month';

/** A stretch of time that is drawn from edge to edge. */
export interface TimeSpan {
  readonly months: readonly Month[];
  /** Place of a day from the left, 0 to 1; days outside stand at the edge. */
  at(day: string): number;
}

/**
 * Whole months around all days.
 *
 * @param days calendar days like `2026-03-31`
 * @returns null without any day
 */
export function spanOf(days: readonly string[]): TimeSpan | null {
  const ordered = [...days].sort();
  const first = monthOf(ordered[0]);
  const last = monthOf(ordered.at(-1));
  if (first === null || last === null) return null;
  const start = momentOf(`${first}-01`);
  const length = momentOf(`${addMonths(last, 1)}-01`) - start;
  return {
    months: monthRange(first, last),
    at: (day) => Math.min(Math.max((momentOf(day) - start) / length, 0), 1),
  };
}

export interface SpanTick {
  readonly at: number;
  readonly label: string;
}

/** Labels that fit on a phone: months, quarters or years, whichever are few enough. */
export function ticksOf(span: TimeSpan, language: Language): SpanTick[] {
  const step = [1, 3, 12].find((months) => span.months.length / months <= MOST_TICKS) ?? 12;
  const chosen = span.months.filter((month) => (monthOfYear(month) - 1) % step === 0);
  const shown = chosen.length > 0 ? chosen : span.months.slice(0, 1);
  const every = Math.ceil(shown.length / MOST_TICKS);
  return shown
    .filter((_, index) => index % every === 0)
    .map((month) => ({
      at: span.at(`${month}-01`),
      label: step === 12 && chosen.length > 0 ? month.slice(0, 4) : formatShortMonth(month, language),
    }));
}

const MOST_TICKS = 4;

const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function monthOf(day: string | undefined): Month | null {
  const month = day?.slice(0, 7) ?? '';
  return isMonth(month) ? month : null;
}
