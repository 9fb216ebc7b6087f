import type { Language } from './language';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** @param decimals fixed number of decimal places */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value === 0 ? 0 : value);
}

/** @param ratio 0.052 for `5,2 %` */
export function formatRatio(ratio: number, language: Language, decimals = 1): string {
  return withMinusSign(
    new Intl.NumberFormat(LOCALES[language], {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    }).format(ratio),
  );
}

/** With the sign, also for gains: `+12`, `−3,5`. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  return withMinusSign(
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    }).format(value),
  );
}

/** Intl writes a hyphen, which lines break after. */
const withMinusSign = (text: string): string => text.replace(/^-/, '\u2212');

/** `März 2026`, `March 2026`. */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `08.12.2026`, `08/12/2026`. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Date and time in the department's zone: `01.12.2026, 08:00`. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}
