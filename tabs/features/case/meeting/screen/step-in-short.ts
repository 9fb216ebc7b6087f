import type { CaseStep } from '../../../../../src/contracts/tracking/case';
import { CAUSE_WORDS } from '../../../../../src/domain/deviation/case/words';
import { formatDay } from '../../../../../src/domain/shared/format';
import type { SessionTools } from '../../../../shared/service/session';

/** As much of a text as is read in passing. */
const LONGEST = 220;

/** What a step said, in a line or two; empty where its title says it all. */
export function stepInShort(
  content: CaseStep['content'],
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string {
  const words = text.deviationCase;
  switch (content.type) {
    case 'worsening':
      return '';
    case 'cause':
      return cut(`${CAUSE_WORDS[language][content.cause]}. ${content.text}`);
    case 'countermeasure': {
      const { name, due } = content.countermeasure;
      return cut(`${name}. ${words.countermeasure.due}: ${formatDay(due, language)}`);
    }
    case 'decision':
      return cut(
        [
          content.decision.option === 'change-conditions' ? content.decision.task.name : '',
          content.decision.reason,
        ]
          .filter((part) => part !== '')
          .join('. '),
      );
    case 'effect-check':
      return cut(`${content.effective ? words.effective : words.ineffective} ${content.text}`);
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return cut(content.text);
  }
}

const cut = (said: string): string =>
  said.length <= LONGEST ? said : `${said.slice(0, LONGEST - 1).trimEnd()}…`;
