import type { CaseSummary } from '../../../../src/contracts/case';
import { STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import { formatDay } from '../../../../src/domain/shared/format';
import type { SessionTools } from '../../../shared/session';

/** Light, goal, office, step and whose turn it is, in one line. */
export function caseInShort(
  { deviation, goalName, officeName, stage, waitsForName, due }: CaseSummary,
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string {
  const turn = text.units.turn(waitsForName);
  return [
    text.lights[deviation.latest.light],
    goalName,
    officeName,
    text.units.step(STAGE_WORDS[language][stage]),
    waitsForName === '' ? '' : turn,
    due === null || waitsForName === '' ? '' : text.units.due(formatDay(due, language)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
