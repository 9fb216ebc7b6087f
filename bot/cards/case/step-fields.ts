import { DECISION_OPTIONS, type DecisionOption } from '../../../src/domain/deviation/case/case-step';
import { LONGEST_STEP_NAME } from '../../../src/domain/deviation/case/step-faults';
import { CAUSES } from '../../../src/domain/deviation/case/cause';
import { CAUSE_WORDS, OPTION_WORDS } from '../../../src/domain/deviation/case/words';
import { textIn } from '../../text/text';
import { type CardElement, text } from '../parts/card';
import type { FormKind } from './step-form';
import { choice, day, long, oneLine, type StepFieldsView } from './step-input';
import { targetFields } from './target-fields';
import type { StepFieldName } from './typed-step';
import { OUTCOMES, YES_OR_NO } from './written-steps';

/** The fields of a form, each with what is wrong with it right below. */
export const stepFields = (view: StepFieldsView): CardElement[] => FIELDS[view.form.kind](view);

/** Which fields a form has: what was typed elsewhere stays in those that it shares. */
export const FIELD_NAMES: Record<FormKind, readonly StepFieldName[]> = {
  statement: ['statement', 'cause', 'causeText'],
  cause: ['cause', 'causeText'],
  countermeasure: ['name', 'what', 'due', 'criterion', 'checkOn'],
  decision: ['option', 'reason'],
  'change-conditions': ['reason', 'name', 'what', 'due', 'criterion', 'checkOn'],
  'change-target': ['reason', 'target', 'from', 'decisionReference'],
  implementation: ['done'],
  'effect-check': ['effective', 'effect'],
  confirmation: ['outcome', 'remark'],
};

const FIELDS: Record<FormKind, (view: StepFieldsView) => CardElement[]> = {
  statement: (view) => {
    const { statement } = textIn(view.language).cases.form;
    return [
      ...long(view, 'statement', { label: statement.statement, placeholder: statement.hint }),
      ...causeFields(view),
    ];
  },
  cause: (view) => causeFields(view),
  countermeasure: (view) => countermeasureFields(view, textIn(view.language).cases.form.countermeasure.name),
  decision: (view) => {
    const { decision, cause } = textIn(view.language).cases.form;
    const options = DECISION_OPTIONS.filter((option) => view.form.options.includes(option));
    return [
      ...choice(view, 'option', {
        label: decision.option,
        placeholder: cause.choose,
        choices: options.map((option) => ({ title: OPTION_WORDS[view.language][option], value: option })),
        style: 'expanded',
        wrap: true,
      }),
      ...long(view, 'reason', { label: decision.reason, placeholder: decision.reasonHint }),
    ];
  },
  'change-conditions': (view) => {
    const { decision } = textIn(view.language).cases.form;
    return [
      ...chosenOption(view, 'change-conditions'),
      ...long(view, 'reason', { label: decision.reason }),
      ...countermeasureFields(view, decision.taskName),
    ];
  },
  'change-target': (view) => {
    const { decision } = textIn(view.language).cases.form;
    return [
      ...chosenOption(view, 'change-target'),
      ...long(view, 'reason', { label: decision.reason }),
      ...targetFields(view),
    ];
  },
  implementation: (view) =>
    long(view, 'done', { label: textIn(view.language).cases.form.implementation.done }),
  'effect-check': (view) => {
    const { check } = textIn(view.language).cases.form;
    return [
      ...choice(view, 'effective', {
        label: check.effective,
        choices: YES_OR_NO.map((value) => ({ title: check[value], value })),
        style: 'expanded',
      }),
      ...long(view, 'effect', { label: check.effect }),
    ];
  },
  confirmation: (view) => {
    const { confirmation } = textIn(view.language).cases.form;
    return [
      text(confirmation.explain, { isSubtle: true }),
      ...choice(view, 'outcome', {
        label: confirmation.outcome,
        choices: OUTCOMES.map((value) => ({ title: confirmation[value], value })),
        style: 'expanded',
      }),
      ...long(view, 'remark', {
        label: confirmation.remark,
        placeholder: view.form.closingNeedsReason ? confirmation.remarkNeeded : confirmation.remarkHint,
      }),
    ];
  },
};

function causeFields(view: StepFieldsView): CardElement[] {
  const { cause } = textIn(view.language).cases.form;
  return [
    text(cause.hint, { isSubtle: true }),
    ...choice(view, 'cause', {
      label: cause.cause,
      placeholder: cause.choose,
      choices: CAUSES.map((value) => ({ title: CAUSE_WORDS[view.language][value], value })),
      style: 'compact',
    }),
    ...long(view, 'causeText', { label: cause.causeText }),
  ];
}

/** What is to be done, by when, and how it will be seen whether it worked. */
function countermeasureFields(view: StepFieldsView, nameLabel: string): CardElement[] {
  const { countermeasure } = textIn(view.language).cases.form;
  return [
    ...oneLine(view, 'name', { label: nameLabel, maxLength: LONGEST_STEP_NAME }),
    ...long(view, 'what', { label: countermeasure.what }),
    ...day(view, 'due', countermeasure.due),
    ...long(view, 'criterion', {
      label: countermeasure.criterion,
      placeholder: countermeasure.criterionHint,
    }),
    ...day(view, 'checkOn', countermeasure.checkOn),
  ];
}

const chosenOption = ({ language }: StepFieldsView, option: DecisionOption): CardElement[] => [
  text(OPTION_WORDS[language][option], { weight: 'bolder' }),
];
