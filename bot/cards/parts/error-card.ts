import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type AdaptiveCard, card, heading, type OpenUrlAction, text } from './card';

/** Says what did not work and what to do; optionally with a way on. */
export function errorCard(sentence: string, language: Language, way?: OpenUrlAction): AdaptiveCard {
  return card({
    language,
    fallbackText: sentence,
    body: [heading(textIn(language).errorTitle, 'medium'), text(sentence)],
    ...(way === undefined ? {} : { actions: [way] }),
  });
}
