import { StorageUnavailable } from '../../../src/application/ports/repository';
import { dayOf } from '../../../src/domain/calendar/local-time';
import { STEP_WORDS } from '../../../src/domain/deviation/case/words';
import type { ChatDeps } from '../../bot-deps';
import { text } from '../../cards/parts/card';
import { NOTHING_TYPED, parsePostedStep, type PostedStep } from '../../cards/case/typed-step';
import { writtenSteps } from '../../cards/case/written-steps';
import { textIn } from '../../text/text';
import { type Answer, withSentence } from '../answer';
import { sayOutOfReach } from '../out-of-reach';
import type { Pressed, VerbHandler } from '../pressed';
import { NO_FACTS } from './refusal-facts';
import { refusedStep } from './refused-step';
import { type Again, caseNow, showCase, stepFormAgain } from './step-form-again';

/**
 * Takes the step that a form stands for: the next form when it is still the same person's turn, else who is next. What
 * cannot be taken leaves everything that was typed on the card.
 */
export const takeStep: VerbHandler = async (chat, pressed) => {
  const { cases, storageAwayForm, storageAwayMessage } = textIn(pressed.language);
  const posted = parsePostedStep(pressed.data);
  if (posted === null) return withSentence(cases.broken);
  try {
    return await take(chat, pressed, posted);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    const { workspaceId: workspace, deviationId: deviation } = posted;
    chat.log.error('case-step-not-stored', error, { workspace, deviation });
    const say = (sentence: string): string => sayOutOfReach(error, sentence, pressed.language);
    if (pressed.place === 'message' || posted.form === null) return withSentence(say(storageAwayMessage));
    return stepFormAgain(chat, pressed, posted, { form: posted.form, notice: say(storageAwayForm) });
  }
};

/** Without the form nobody here knows how the indicator is written; the service decides. */
const MOST_DECIMALS = 15;

async function take(chat: ChatDeps, pressed: Pressed, posted: PostedStep): Promise<Answer> {
  const { actor, language } = pressed;
  const { cases } = textIn(language);
  const again = (why: Again): Answer | Promise<Answer> =>
    posted.form === null
      ? caseNow(chat, pressed, posted, why)
      : stepFormAgain(chat, pressed, posted, { form: posted.form, ...why });
  const written = writtenSteps(posted.kind, posted.typed, {
    today: dayOf(chat.clock.now()),
    isDecidedGoal: posted.form?.isDecidedGoal ?? false,
    closingNeedsReason: posted.form?.closingNeedsReason ?? false,
    format: { unit: posted.form?.unit ?? '', decimals: posted.form?.decimals ?? MOST_DECIMALS },
    language,
  });
  if (!written.ok)
    return again({ notice: cases.refusals['invalid-step'](NO_FACTS), problems: written.error });
  if (written.value.type === 'further-form')
    return again({ notice: cases.form.decision.more, kind: written.value.kind });
  const { steps } = written.value;
  const { workspaceId, deviationId, basedOn } = posted;
  const taken = await chat.useCases.takeSteps(actor, workspaceId, { deviationId, basedOn, steps });
  if (!taken.ok) return refusedStep(chat, pressed, posted, taken.error);
  const saved = cases.saved(steps.map(({ type }) => STEP_WORDS[language][type]));
  return showCase(chat, pressed, posted, {
    view: taken.value,
    notice: [text(`✓ ${saved}`, { weight: 'bolder' })],
    typed: NOTHING_TYPED,
  });
}
