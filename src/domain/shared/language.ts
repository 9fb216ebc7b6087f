export const LANGUAGES = ['de', 'en'] as const;

/** Language of the surface; German leads. */
export type Language = (typeof LANGUAGES)[number];

/** `de-DE`, `en-us` … to a language we speak; anything else reads German. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'de';
}
