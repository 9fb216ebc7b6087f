import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import { STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import { formatDay } from '../../../../src/domain/shared/format';
import type { SessionTools } from '../../../shared/service/session';
import { turnName } from '../../../shared/units/turn-name';

/** Light, goal, office, step and whose turn it is, in one line. */
export function caseInShort(
  summary: CaseSummary,
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string {
  const { deviation, goalName, officeName, stage, due } = summary;
  const turn = turnName(summary, { text });
  return [
    text.lights[deviation.latest.light],
    goalName,
    officeName,
    text.units.step(STAGE_WORDS[language][stage]),
    turn === '' ? '' : text.units.turn(turn),
    due === null || turn === '' ? '' : text.units.due(formatDay(due, language)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
