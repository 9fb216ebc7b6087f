import type { TakeStepsError } from '../../../src/application/deviations/take-steps';
import { SIDE_WORDS, STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import type { StepRefusalFacts } from '../../text/step-refusal';
import { textIn } from '../../text/text';

export const NO_FACTS: StepRefusalFacts = { stage: '', who: '', checkOn: '' };

/** What a sentence about a refusal can name. */
export const refusalFacts = (error: TakeStepsError, language: Language): StepRefusalFacts => ({
  stage: error.kind === 'not-the-next-step' ? STAGE_WORDS[language][error.stage] : '',
  who:
    error.kind === 'not-your-step' && error.waitsFor !== 'anybody'
      ? SIDE_WORDS[language][error.waitsFor]
      : '',
  checkOn: error.kind === 'check-too-early' ? textIn(language).day(error.checkOn) : '',
});
