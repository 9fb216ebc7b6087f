import { explainStepFault } from '../../../src/domain/explanation/explain-step-fault';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type CardElement, type ChoiceInput, text } from '../parts/card';
import type { StepForm } from './step-form';
import type { StepFieldName, TypedStep } from './typed-step';
import type { FieldProblem } from './written-steps';

export interface StepFieldsView {
  readonly form: StepForm;
  readonly typed: TypedStep;
  readonly problems: readonly FieldProblem[];
  readonly language: Language;
}

/** Characters a field of a card takes. Longer texts are written in the tab; a card must stay small enough. */
const LONGEST_IN_CARD = 1_500;

interface Label {
  readonly label: string;
  readonly placeholder?: string;
}

export function long(view: StepFieldsView, id: StepFieldName, label: Label): CardElement[] {
  return [
    {
      type: 'Input.Text',
      id,
      ...label,
      value: view.typed[id],
      isMultiline: true,
      maxLength: LONGEST_IN_CARD,
    },
    ...fieldProblems(view, id),
  ];
}

export function oneLine(
  view: StepFieldsView,
  id: StepFieldName,
  label: Label & { readonly maxLength: number },
): CardElement[] {
  return [{ type: 'Input.Text', id, ...label, value: view.typed[id] }, ...fieldProblems(view, id)];
}

export function day(view: StepFieldsView, id: StepFieldName, label: string): CardElement[] {
  const value = view.typed[id];
  return [{ type: 'Input.Date', id, label, ...(value === '' ? {} : { value }) }, ...fieldProblems(view, id)];
}

export function choice(
  view: StepFieldsView,
  id: StepFieldName,
  look: Omit<ChoiceInput, 'type' | 'id' | 'value'>,
): CardElement[] {
  const value = view.typed[id];
  // A value that is none of the choices would be drawn as nothing and posted all the same.
  const isOffered = look.choices.some((offered) => offered.value === value);
  return [
    { type: 'Input.ChoiceSet', id, ...look, ...(isOffered ? { value } : {}) },
    ...fieldProblems(view, id),
  ];
}

function fieldProblems({ problems, language }: StepFieldsView, id: StepFieldName): CardElement[] {
  const { error } = textIn(language);
  return problems
    .filter(({ field }) => field === id)
    .map(({ fault }) =>
      text(`${error} ${explainStepFault(fault, language)}`, {
        color: 'attention',
        weight: 'bolder',
        spacing: 'small',
      }),
    );
}
