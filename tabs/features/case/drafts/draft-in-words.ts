import { CAUSE_WORDS, OPTION_WORDS } from '../../../../src/domain/deviation/case/words';
import type { SessionTools } from '../../../shared/service/session';
import { draftIn, type Drafts, type DraftType, type TaskDraft } from './draft';

/** All that was typed for a step, one entry a line, as somebody copies it. */
export function draftInWords(
  drafts: Drafts,
  type: DraftType,
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string {
  const words = text.deviationCase;
  return partsOf()
    .filter((part) => part.trim() !== '')
    .join('\n');

  function partsOf(): string[] {
    switch (type) {
      case 'cause': {
        const { cause, text: typed } = draftIn(drafts, type);
        return [cause === null ? '' : CAUSE_WORDS[language][cause], typed];
      }
      case 'effect-check': {
        const { effective, text: typed } = draftIn(drafts, type);
        return [effective === null ? '' : effective ? words.check.yes : words.check.no, typed];
      }
      case 'countermeasure':
        return task(draftIn(drafts, type));
      case 'decision': {
        const draft = draftIn(drafts, type);
        const { option } = draft;
        return [
          option === null ? '' : OPTION_WORDS[language][option],
          ...(option === 'change-conditions' ? task(draft.task) : []),
          ...(option === 'change-target' ? [draft.value, draft.from, draft.decisionReference] : []),
          draft.reason,
        ];
      }
      case 'statement':
      case 'implementation':
      case 'closing':
      case 'reopening':
      case 'note':
        return [draftIn(drafts, type).text];
    }
  }
}

const task = ({ name, text, due, criterion, checkOn }: TaskDraft): string[] => [
  name,
  text,
  due,
  criterion,
  checkOn,
];
