import { type EntryProblem, LONGEST_TEXT, type ReadingEntry } from '../../../src/application/reported-entry';
import { formatNumber } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { READING_STATES } from '../../../src/domain/tracking/reading';
import { textIn } from '../../text/text';
import { type CardElement, text } from '../card';
import { escapeMarkdown } from '../escape-markdown';
import { fieldErrors } from './field-error';
import { planText, withUnit } from '../figures';
import { inputId } from './posted-form';
import type { FormReading } from './report-form';

export interface FieldView<Entry> {
  readonly language: Language;
  readonly problems: readonly EntryProblem[];
  readonly entry: Entry | undefined;
}

/** Plan and last figure, then the fields for the figure of the month. */
export function readingFields(item: FormReading, view: FieldView<ReadingEntry>): CardElement[] {
  const { language, problems, entry } = view;
  const { report, plan: planWord, to, readingStates } = textIn(language);
  const id = (field: 'value' | 'noDataReason' | 'state' | 'comment'): string =>
    inputId('reading', item.id, field);
  const last =
    item.last === null
      ? report.lastNone
      : report.ofMonth(withUnit(item.last.value, item, language), item.last.month);
  return [
    {
      type: 'FactSet',
      spacing: 'small',
      facts: [
        {
          title: planWord,
          value: escapeMarkdown(planText(item.plan, item, { language, to }) ?? report.planNone),
        },
        { title: report.last, value: escapeMarkdown(last) },
      ],
    },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            {
              // A number field would silently drop a German comma.
              type: 'Input.Text',
              id: id('value'),
              label: report.valueInUnit(item.month, item.unit),
              placeholder: report.example(formatNumber(exampleFor(item), item.decimals, 'de')),
              value: entry?.value ?? '',
              maxLength: 40,
            },
          ],
        },
        ...(item.unit === ''
          ? []
          : [
              {
                type: 'Column' as const,
                width: 'auto' as const,
                verticalContentAlignment: 'bottom' as const,
                items: [text(escapeMarkdown(item.unit))],
              },
            ]),
      ],
    },
    ...fieldErrors(problems, 'value', language),
    {
      type: 'Input.ChoiceSet',
      id: id('state'),
      label: report.state,
      value: entry?.state ?? item.state,
      choices: READING_STATES.map((state) => ({ title: readingStates[state], value: state })),
      style: 'compact',
    },
    {
      type: 'Input.Text',
      id: id('comment'),
      label: report.comment,
      placeholder: report.commentExample,
      value: entry?.comment ?? '',
      maxLength: LONGEST_TEXT,
    },
    ...fieldErrors(problems, 'comment', language),
    {
      type: 'Input.Text',
      id: id('noDataReason'),
      label: report.noData,
      placeholder: report.noDataExample,
      value: entry?.noDataReason ?? '',
      maxLength: LONGEST_TEXT,
    },
    ...fieldErrors(problems, 'noDataReason', language),
  ];
}

/** Of the size people know: the last figure, or the plan. Written the German way, as the field is read. */
function exampleFor({ last, plan, decimals }: FormReading): number {
  if (last !== null) return last.value;
  if (plan.type === 'value') return plan.value;
  return plan.type === 'range' ? plan.low : decimals === 0 ? 1250 : 12.5;
}
