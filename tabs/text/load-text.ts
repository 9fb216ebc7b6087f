import type { Language } from '../../src/domain/shared/language';
import type { Text } from './de/text';

/** The one language that is read; the other is never fetched. */
export const loadText = async (language: Language): Promise<Text> =>
  language === 'de' ? (await import('./de/text')).de : (await import('./en/text')).en;
