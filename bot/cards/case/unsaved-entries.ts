import { CAUSE_WORDS, OPTION_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type CardElement, text } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import { STEP_FIELDS, type StepFieldName, type TypedStep } from './typed-step';
import { optionIn } from './written-steps';

/**
 * What was typed and found no field on the card that is shown now, in whole, so that it can be copied from there.
 *
 * @param kept fields that show it already
 */
export function unsavedEntries(
  typed: TypedStep,
  kept: readonly StepFieldName[],
  language: Language,
): CardElement[] {
  const lines = STEP_FIELDS.filter((field) => !kept.includes(field) && typed[field].trim() !== '').map(
    (field) =>
      text(`${label(field, language)}: ${escapeMarkdown(readable(field, typed, language))}`, {
        spacing: 'small',
      }),
  );
  if (lines.length === 0) return [];
  return [
    {
      type: 'Container',
      separator: true,
      items: [text(textIn(language).cases.yours, { weight: 'bolder' }), ...lines],
    },
  ];
}

function readable(field: StepFieldName, typed: TypedStep, language: Language): string {
  const { form } = textIn(language).cases;
  const value = typed[field];
  if (field === 'option') {
    const option = optionIn(typed);
    return option === null ? value : OPTION_WORDS[language][option];
  }
  const words: Partial<Record<StepFieldName, Readonly<Record<string, string>>>> = {
    cause: CAUSE_WORDS[language],
    effective: form.check,
    outcome: form.confirmation,
  };
  return words[field]?.[value] ?? value;
}

function label(field: StepFieldName, language: Language): string {
  const { form } = textIn(language).cases;
  const labels: Record<StepFieldName, string> = {
    statement: form.statement.statement,
    cause: form.cause.cause,
    causeText: form.cause.causeText,
    name: form.countermeasure.name,
    what: form.countermeasure.what,
    due: form.countermeasure.due,
    criterion: form.countermeasure.criterion,
    checkOn: form.countermeasure.checkOn,
    option: form.decision.option,
    reason: form.decision.reason,
    target: form.decision.value(''),
    from: form.decision.from,
    decisionReference: form.decision.reference,
    done: form.implementation.done,
    effective: form.check.effective,
    effect: form.check.effect,
    outcome: form.confirmation.outcome,
    remark: form.confirmation.remark,
  };
  return labels[field];
}
