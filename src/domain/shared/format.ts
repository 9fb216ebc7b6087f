import type { Language } from './language';
import { singularOf } from './unit-noun';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const numberFormat = madeOnce(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

const dateFormat = madeOnce(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** Making a format costs far more than using it, and a page of sentences uses the same few hundreds of times. */
function madeOnce<Options, Format>(
  make: (locale: string, options: Options) => Format,
): (language: Language, options: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = make(LOCALES[language], options);
    made.set(key, format);
    return format;
  };
}

/** @param decimals fixed number of decimal places */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return numberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value === 0 ? 0 : value);
}

/** @param ratio 0.052 for `5,2 %` */
export function formatRatio(ratio: number, language: Language, decimals = 1): string {
  return withMinusSign(
    numberFormat(language, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    }).format(ratio),
  );
}

/**
 * Without a sign for gains, and with at most one decimal: `12 %`, `5,2 %`.
 *
 * @param ratio 0.052 for `5,2 %`
 */
export function formatPercent(ratio: number, language: Language): string {
  return withMinusSign(
    numberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    }).format(ratio),
  );
}

/** What a figure of an indicator is written with. */
export interface FigureFormat {
  readonly unit: string;
  /** Fixed number of decimal places. */
  readonly decimals: number;
}

/** `1.454 Personen`, `72,5 %`, with a space that does not break; English writes `72.5%`. */
export function formatFigure(value: number, { unit, decimals }: FigureFormat, language: Language): string {
  const number = withMinusSign(
    numberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    }).format(value),
  );
  const noun = unit.trim().replace(/\s+/g, ' ');
  const shown = number === '1' ? (singularOf(noun) ?? noun) : noun;
  if (shown === '') return number;
  return shown === '%' && language === 'en' ? `${number}%` : `${number}\u00a0${shown}`;
}

/** With the sign, also for gains: `+12`, `−3,5`. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  return withMinusSign(
    numberFormat(language, {
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
  return dateFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `Okt. 2026`, `Oct 2026`: where a column has no room for the whole name. */
export function formatShortMonth(month: string, language: Language): string {
  return dateFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `März`, `March`: where the year stands elsewhere in the sentence. */
export function formatMonthName(month: string, language: Language): string {
  return dateFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `08.12.2026`, `08/12/2026`. */
export function formatDay(day: string, language: Language): string {
  return dateFormat(language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Date and time in the department's zone: `01.12.2026, 08:00`. */
export function formatInstant(instant: string, language: Language): string {
  return dateFormat(language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}

/** Time in the department's zone: `08:00`. */
export function formatTime(instant: string, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' }).format(
    new Date(instant),
  );
}
