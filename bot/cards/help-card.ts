import type { Language } from '../../src/domain/shared/language';
import { textIn } from '../text/text';
import { type AdaptiveCard, card, type FactSet, heading, text } from './parts/card';

export type HelpOccasion = 'asked' | 'greeting' | 'notUnderstood';

export function helpCard(occasion: HelpOccasion, language: Language): AdaptiveCard {
  const { help } = textIn(language);
  return card({
    language,
    fallbackText: help.fallback,
    body: [
      heading(help.title, 'medium'),
      ...(occasion === 'asked' ? [] : [text(help[occasion])]),
      commandFacts(language),
    ],
  });
}

export const commandFacts = (language: Language): FactSet => ({
  type: 'FactSet',
  facts: textIn(language).help.commands,
});
