import type { CaseView } from '../../../src/application/deviations/case-view';
import { dayOf } from '../../../src/domain/calendar/local-time';
import type { ChatDeps } from '../../bot-deps';
import { type CardElement, text } from '../../cards/parts/card';
import { caseCard } from '../../cards/case/case-card';
import type { FormKind, StepForm } from '../../cards/case/step-form';
import { stepFormCard } from '../../cards/case/step-form-card';
import type { PostedStep, TypedStep } from '../../cards/case/typed-step';
import { unsavedEntries } from '../../cards/case/unsaved-entries';
import type { FieldProblem } from '../../cards/case/written-steps';
import { errorCard } from '../../cards/parts/error-card';
import { textIn } from '../../text/text';
import { type Answer, withCard } from '../answer';
import type { Pressed } from '../pressed';
import { NO_FACTS } from './refusal-facts';

export interface Again {
  /** Markdown. */
  readonly notice: string;
  readonly problems?: readonly FieldProblem[];
  /** Another form than the one that was posted. */
  readonly kind?: FormKind;
}

const warning = (notice: string): CardElement => text(notice, { color: 'attention', weight: 'bolder' });

/** The form as its author saw it, with all that was typed, and still based on the same state. */
export function stepFormAgain(
  chat: ChatDeps,
  { language }: Pressed,
  posted: PostedStep,
  again: Again & { readonly form: StepForm },
): Answer {
  const { workspaceId, deviationId, basedOn, listed, typed } = posted;
  const { form, notice, problems = [], kind = posted.kind } = again;
  return withCard(
    stepFormCard({
      form: { ...form, kind },
      of: { workspaceId, deviationId, basedOn, listed },
      typed,
      problems,
      notice: [warning(notice)],
      language,
      links: chat.links,
    }),
  );
}

/** The case as it stands now, for whoever posted, with all that was typed. */
export async function caseNow(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedStep,
  again: Again & { readonly happened?: (view: CaseView) => readonly CardElement[] },
): Promise<Answer> {
  const { actor, language } = pressed;
  const { workspaceId, deviationId, typed } = posted;
  const page = await chat.useCases.viewCase(actor, workspaceId, deviationId);
  if (!page.ok)
    return withoutCase(pressed, posted, textIn(language).cases.refusals[page.error.kind](NO_FACTS));
  const view = page.value.case;
  const { notice, problems, kind = posted.kind, happened = () => [] } = again;
  return showCase(chat, pressed, posted, {
    view,
    notice: [warning(notice), ...happened(view)],
    typed,
    kind,
    ...(problems === undefined ? {} : { problems }),
  });
}

export function showCase(
  { clock, links }: ChatDeps,
  { language }: Pressed,
  { listed }: PostedStep,
  shown: {
    readonly view: CaseView;
    readonly notice: readonly CardElement[];
    readonly typed: TypedStep;
    readonly kind?: FormKind;
    readonly problems?: readonly FieldProblem[];
  },
): Answer {
  return withCard(caseCard({ ...shown, listed, language, today: dayOf(clock.now()), links }));
}

/** Why there is no case to show, and what was typed. */
export function withoutCase({ language }: Pressed, { typed }: PostedStep, sentence: string): Answer {
  const error = errorCard(sentence, language);
  return withCard({ ...error, body: [...error.body, ...unsavedEntries(typed, [], language)] });
}
