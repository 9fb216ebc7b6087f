import type { Language } from '../../src/domain/shared/language';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** `Okt. 2026`, `Oct 2026`: where a column has no room for the whole name. */
export const shortMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
