import type { Language } from '../../src/domain/shared/language';
import { textIn } from '../text/text';
import { type AdaptiveCard, card, heading, text } from './parts/card';
import { commandFacts } from './help-card';

/** Personal: what will come and what to write. In a team or group chat: short. */
export function welcomeCard(place: 'personal' | 'group', language: Language): AdaptiveCard {
  const { welcome } = textIn(language);
  return card({
    language,
    fallbackText: welcome.fallback,
    body: [
      heading(welcome.title),
      text(welcome[place]),
      ...(place === 'personal' ? [commandFacts(language)] : []),
    ],
  });
}
