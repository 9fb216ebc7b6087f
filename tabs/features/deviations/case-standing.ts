import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { type Stage, STAGES } from '../../../src/domain/deviation/case/stage';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import type { SessionTools } from '../../shared/service/session';

const ENDED: readonly Stage[] = ['closed', 'withdrawn'];

/** Steps at which a case is open, in the order in which they are taken. */
export const OPEN_STAGES = STAGES.filter((stage) => !ENDED.includes(stage));

export const isEnded = ({ stage }: Pick<CaseSummary, 'stage'>): boolean => ENDED.includes(stage);

/** Open, but nobody has to answer for it. */
export const isForInformation = (one: CaseSummary): boolean => !isEnded(one) && !one.demanded;

/** Where a case stands, in a word; a step is only named where somebody has to take it. */
export const standingWord = (
  one: CaseSummary,
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string => (isForInformation(one) ? text.deviations.noAnswer : STAGE_WORDS[language][one.stage]);
