import type { CaseView } from '../../../src/application/deviations/case-view';
import type { TakeStepsError } from '../../../src/application/deviations/take-steps';
import { DECIDED_WORDS, SIDE_WORDS, STEP_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import type { ChatDeps } from '../../bot-deps';
import { type CardElement, text } from '../../cards/parts/card';
import { shortened } from '../../cards/parts/card-size';
import { escapeMarkdown } from '../../cards/parts/escape-markdown';
import { functionName } from '../../cards/parts/function-name';
import type { PostedStep } from '../../cards/case/typed-step';
import { fieldOf } from '../../cards/case/written-steps';
import { textIn } from '../../text/text';
import type { Answer } from '../answer';
import type { Pressed } from '../pressed';
import { refusalFacts } from './refusal-facts';
import { caseNow, stepFormAgain, withoutCase } from './step-form-again';

/** Why a step was not taken, with what is to be done, and everything that was typed. */
export async function refusedStep(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedStep,
  error: TakeStepsError,
): Promise<Answer> {
  const { language } = pressed;
  const sentence = textIn(language).cases.refusals[error.kind](refusalFacts(error, language));
  switch (error.kind) {
    case 'not-permitted':
    case 'deviation-not-found':
      return withoutCase(pressed, posted, sentence);
    case 'invalid-step': {
      const again = {
        notice: sentence,
        problems: error.faults.map((fault) => fieldOf(fault, ofKind(posted.kind), posted.kind)),
      };
      return posted.form === null
        ? caseNow(chat, pressed, posted, again)
        : stepFormAgain(chat, pressed, posted, { form: posted.form, ...again });
    }
    case 'not-your-step':
    case 'own-case':
    case 'not-the-next-step':
    case 'decision-not-possible':
    case 'check-too-early':
      return caseNow(chat, pressed, posted, { notice: sentence });
    case 'case-changed':
      return caseNow(chat, pressed, posted, {
        notice: sentence,
        happened: (view) => happenedSince(view, posted.basedOn, language),
      });
  }
}

/** What the service refuses of two steps is about the first of them. */
const ofKind = (kind: PostedStep['kind']): 'statement' | 'cause' =>
  kind === 'statement' ? 'statement' : 'cause';

/** The steps that others took since the form was made: who, what and when. */
function happenedSince({ steps }: CaseView, basedOn: number, language: Language): CardElement[] {
  const { cases } = textIn(language);
  const later = steps.slice(basedOn);
  if (later.length === 0) return [];
  return [
    text(cases.since, { weight: 'bolder' }),
    ...later.map(({ content, postName, side, at }) => {
      const who = escapeMarkdown(signature(postName, side, language));
      return text(cases.happened(who, stepWord(content, language), at), { spacing: 'small' });
    }),
  ];
}

const signature = (postName: string, side: CaseView['steps'][number]['side'], language: Language): string =>
  postName === '' ? SIDE_WORDS[language][side] : shortened(functionName(postName, language), 120);

const stepWord = (content: CaseView['steps'][number]['content'], language: Language): string => {
  const word = STEP_WORDS[language][content.type];
  return content.type === 'decision' ? `${word} (${DECIDED_WORDS[language][content.decision.option]})` : word;
};
