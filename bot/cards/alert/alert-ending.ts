import type { Acknowledgement, Deviation } from '../../../src/domain/deviation/deviation';
import { explainRule } from '../../../src/domain/explanation/explain-deviation';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type CardElement, text } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import { functionName } from '../parts/function-name';

/** Which rules speak, what is to be asked now, and who took note of it or closed it. */
export function alertEnding(deviation: Deviation, language: Language): CardElement[] {
  const { alert: words } = textIn(language);
  const { acknowledgement, closure } = deviation;
  return [
    ...(deviation.status === 'open' ? whatNow(deviation, language) : []),
    ...(acknowledgement === null ? [] : [signed(acknowledgement, words.acknowledged, language)]),
    ...(closure === null ? [] : [signed(closure, words.closedBy, language)]),
  ];
}

function whatNow({ subject, latest, proposesClosing }: Deviation, language: Language): CardElement[] {
  const { alert: words } = textIn(language);
  if (proposesClosing) return [text(words.mayClose[subject.type])];
  const [worst] = latest.rules;
  if (worst === undefined) return [];
  const rules = latest.rules.map((rule) => explainRule(rule, language)).join('; ');
  // Nothing has to be mended about good news.
  const question = worst === 'over-achievement' ? '' : ` ${words.question}`;
  return [text(`${words.why}: ${rules}.${question}`)];
}

function signed(
  { postName, at }: Acknowledgement,
  say: (post: string, at: string) => string,
  language: Language,
): CardElement {
  return text(`✓ ${say(escapeMarkdown(functionName(postName, language)), at)}`, { weight: 'bolder' });
}
