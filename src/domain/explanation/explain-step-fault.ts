import type { DraftFault } from '../deviation/case/step-draft';
import type { Language } from '../shared/language';
import { SENTENCES } from './wording/sentences';

/** Says what is wrong with a field of a step, the same in card and tab. */
export const explainStepFault = (fault: DraftFault, language: Language): string =>
  SENTENCES[language].stepFaults[fault];
