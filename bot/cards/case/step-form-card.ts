import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import { type AdaptiveCard, card, type CardAction, type CardElement, execute, openUrl } from '../parts/card';
import type { Verb } from '../parts/verbs';
import { caseHead } from './case-head';
import { factSet } from './fact-set';
import { FIELD_NAMES, stepFields } from './step-fields';
import type { FormKind, StepForm } from './step-form';
import { backToList } from './task-buttons';
import { NOTHING_TYPED, type PostedStep, type TypedStep } from './typed-step';
import { unsavedEntries } from './unsaved-entries';
import type { FieldProblem } from './written-steps';

export interface StepFormView {
  readonly form: StepForm;
  /** Of which case, and on which state of it. */
  readonly of: Pick<PostedStep, 'workspaceId' | 'deviationId' | 'basedOn' | 'listed'>;
  /** What stands in the fields; empty fields when absent. */
  readonly typed?: TypedStep;
  readonly problems?: readonly FieldProblem[];
  /** What has to be said first. */
  readonly notice?: readonly CardElement[];
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toCase'>;
}

/** The form of the step that a case waits for from whoever sees the card, with how it stands above it. */
export function stepFormCard(view: StepFormView): AdaptiveCard {
  const { form, of, typed = NOTHING_TYPED, problems = [], notice = [], language, links } = view;
  const { cases } = textIn(language);
  return card({
    language,
    fallbackText: `${cases.toast(form.heading, form.subjectName)} (${form.goalName})`,
    body: [
      ...caseHead(form, language),
      ...notice,
      ...factSet(form.facts),
      {
        type: 'Container',
        separator: true,
        spacing: 'large',
        items: stepFields({ form, typed, problems, language }),
      },
      ...unsavedEntries(typed, FIELD_NAMES[form.kind], language),
    ],
    actions: [
      sendButton(form, of, language),
      ...otherDecision(form, of, language),
      openUrl(cases.openCase, links.toCase(of.workspaceId, of.deviationId)),
      ...(of.listed ? [backToList(of.workspaceId, language)] : []),
    ],
  });
}

function sendButton(form: StepForm, of: StepFormView['of'], language: Language): CardAction {
  const verb: Verb = 'take-case-step';
  return execute(
    { verb, title: sendTitle(form.kind, language), style: 'positive' },
    { ...of, kind: form.kind, language },
    { form },
  );
}

function sendTitle(kind: FormKind, language: Language): string {
  const { form } = textIn(language).cases;
  const titles: Record<FormKind, string> = {
    statement: form.statement.send,
    cause: form.cause.send,
    countermeasure: form.countermeasure.send,
    decision: form.decision.send,
    'change-conditions': form.decision.send,
    'change-target': form.decision.send,
    implementation: form.implementation.send,
    'effect-check': form.check.send,
    confirmation: form.confirmation.send,
  };
  return titles[kind];
}

/** Back from the second form of a decision to the first. */
function otherDecision({ kind }: StepForm, of: StepFormView['of'], language: Language): CardAction[] {
  if (kind !== 'change-conditions' && kind !== 'change-target') return [];
  const { workspaceId, deviationId, listed } = of;
  const verb: Verb = 'open-case';
  return [
    execute(
      { verb, title: textIn(language).cases.otherDecision },
      { workspaceId, deviationId, listed, language },
    ),
  ];
}
