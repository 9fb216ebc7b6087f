import type { Signs } from '../../../src/domain/explanation/facts/signs';
import {
  ASSURANCE_WORDS,
  OUTLOOK_WORDS,
  TREND_WORDS,
  VARIATION_WORDS,
} from '../../../src/domain/explanation/wording/words';
import type { Language } from '../../../src/domain/shared/language';
import type { Text } from '../../text/de/text';
import type { Part } from './parts';

/** The word of a sign. A trend also says whether it is for the better, a signal to which side it lies. */
export function partWord(
  part: Part,
  { light, trend, trendMeaning, variation, signalSide, assurance, forecast }: Signs,
  { text, language }: { readonly text: Text; readonly language: Language },
): string {
  const words = text.judgement;
  switch (part) {
    case 'light':
      return text.lights[light];
    case 'trend': {
      const word = TREND_WORDS[language][trend];
      return trend === 'none' || trendMeaning === 'neutral'
        ? word
        : words.aside(word, words.meanings[trendMeaning]);
    }
    case 'variation': {
      const word = VARIATION_WORDS[language][variation];
      return signalSide === null ? word : words.aside(word, words.sides[signalSide]);
    }
    case 'assurance':
      return ASSURANCE_WORDS[language][assurance];
    case 'forecast':
      return OUTLOOK_WORDS[language][forecast];
  }
}
