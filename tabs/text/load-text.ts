import type { Language } from '../../src/domain/shared/language';
import type { Text } from './de';

/** The one language that is read; the other is never fetched. */
export const loadText = async (language: Language): Promise<Text> =>
  language === 'de' ? (await import('./de')).de : (await import('./en')).en;
