import { LONGEST_STEP_NAME } from '../../../src/domain/deviation/case/step-faults';
import { formatNumber } from '../../../src/domain/shared/format';
import { addMonths, type Month, monthRange, toMonth } from '../../../src/domain/shared/month';
import { textIn } from '../../text/text';
import { type CardElement, text } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import type { StepForm } from './step-form';
import { choice, oneLine, type StepFieldsView } from './step-input';

/** Months ahead from which a new target can hold; later ones are set in the tab. */
const MONTHS_AHEAD = 24;

/** The new target, from when on, and on which decision of the council it stands. */
export function targetFields(view: StepFieldsView): CardElement[] {
  const { form, typed, language } = view;
  const { cases, month } = textIn(language);
  const { decision } = cases.form;
  const first = toMonth(form.today.slice(0, 7));
  return [
    ...(form.present === '' ? [] : [text(`${cases.present}: ${escapeMarkdown(form.present)}`)]),
    ...oneLine(view, 'target', {
      // A number field would silently drop a comma.
      label: decision.value(form.unit),
      placeholder: decision.example(formatNumber(1250, 0, language)),
      maxLength: 40,
    }),
    ...choice(
      { ...view, typed: { ...typed, from: typed.from === '' ? nextMonth(form) : typed.from } },
      'from',
      {
        label: decision.from,
        choices: monthRange(first, addMonths(first, MONTHS_AHEAD)).map((value) => ({
          title: month(value),
          value,
        })),
        style: 'compact',
      },
    ),
    ...(form.isDecidedGoal
      ? [text(escapeMarkdown(decision.referenceNeeded(form.decisionReference)), { isSubtle: true })]
      : []),
    ...oneLine(view, 'decisionReference', {
      label: form.isDecidedGoal ? decision.reference : decision.referenceOptional,
      maxLength: LONGEST_STEP_NAME,
    }),
  ];
}

/** What was judged by the old target stays so; a month that runs is better left as it is. */
const nextMonth = ({ today }: StepForm): Month => addMonths(toMonth(today.slice(0, 7)), 1);
