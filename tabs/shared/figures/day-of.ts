import { formatDay } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';

/** Sweden writes days as ISO does. */
const IN_DEPARTMENT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day of a moment by the department's clock: `2026-11-16`, also for half past midnight there. */
export const dayOf = (instant: string): string => IN_DEPARTMENT.format(new Date(instant));

/** The same as people read it: `16.11.2026`. */
export const formatDayOf = (instant: string, language: Language): string =>
  formatDay(dayOf(instant), language);
