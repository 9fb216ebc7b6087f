import type { CaseStep } from '../../../../src/contracts/tracking/case';
import { DECIDED_WORDS, STEP_WORDS } from '../../../../src/domain/deviation/case/words';
import type { SessionTools } from '../../../shared/service/session';

/** A step that was taken, in short: `Entscheidung: Gegenmaßnahme zugestimmt`. */
export const stepTitle = (
  content: CaseStep['content'],
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string =>
  content.type === 'decision'
    ? text.deviationCase.decided(DECIDED_WORDS[language][content.decision.option])
    : STEP_WORDS[language][content.type];
