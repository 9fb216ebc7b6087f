import type { EntryProblem } from '../../../src/application/reporting/submit-monthly-report';
import type { ReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import { meantFigures, shownWith } from '../../../src/domain/explanation/explain-entry-fault';
import { LONGEST_TEXT } from '../../../src/domain/shared/longest-text';
import { formatNumber } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { READING_STATES } from '../../../src/domain/tracking/reading';
import { textIn } from '../../text/text';
import { type CardElement, type ExecuteAction, text } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import { planText } from '../parts/figures';
import { formatFigure } from '../../../src/domain/shared/format';
import { details, fieldWithDetails } from './details';
import { fieldErrors } from './field-error';
import { goalLine } from './goal-line';
import { inputId } from './posted-form';
import type { FormReading } from './report-form';

export interface FieldView<Entry> {
  readonly language: Language;
  readonly problems: readonly EntryProblem[];
  readonly entry: Entry | undefined;
  /** Whether all fields are shown at once. */
  readonly whole: boolean;
  /** Says that a figure is meant which was asked back; null where the card offers no button for it. */
  readonly say: ((figure: number, title: string) => ExecuteAction) | null;
}

/** Plan, last figure and the field for the figure; what is said about it seldom is one press away. */
export function readingFields(item: FormReading, view: FieldView<ReadingEntry>): CardElement[] {
  const { language, problems, entry, whole } = view;
  const { report } = textIn(language);
  const more = {
    item,
    whole,
    isOpen: needsWords(item, view),
    fields: [...goalLine(item, language), ...moreFields(item, view)],
    language,
  };
  return [
    text(escapeMarkdown(known(item, language)), { isSubtle: true, spacing: 'none' }),
    fieldWithDetails(
      {
        // A number field would silently drop a German comma.
        type: 'Input.Text',
        id: inputId('reading', item.id, 'value'),
        label: report.valueInUnit(item.month, item.unit),
        placeholder: report.example(formatNumber(exampleFor(item), item.decimals, language)),
        value: entry?.value ?? '',
        maxLength: 40,
      },
      more,
    ),
    ...fieldErrors(problems, 'value', language, item),
    ...meantButtons(item, view),
    details(more),
  ];
}

/** One press for each figure that may be meant. */
function meantButtons(
  item: FormReading,
  { problems, say, language }: FieldView<ReadingEntry>,
): CardElement[] {
  if (say === null) return [];
  const { isMeant } = textIn(language).report;
  const actions = problems
    .flatMap(meantFigures)
    .map((figure) => say(figure, isMeant(formatFigure(figure, shownWith(figure, item), language))));
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }];
}

/** `Plan: 52.374 Wohnungen · Letzter Wert: 51.000 Wohnungen (September 2026) · vorläufig` */
function known(item: FormReading, language: Language): string {
  const { report, plan: planWord, to, readingStates } = textIn(language);
  const last =
    item.last === null
      ? report.lastNone
      : report.ofMonth(formatFigure(item.last.value, item, language), item.last.month);
  return [
    `${planWord}: ${planText(item.plan, item, { language, to }) ?? report.planNone}`,
    `${report.last}: ${last}`,
    `${report.state}: ${readingStates[item.state]}`,
  ].join(' · ');
}

function moreFields(
  item: FormReading,
  { language, problems, entry }: FieldView<ReadingEntry>,
): CardElement[] {
  const { report, readingStates } = textIn(language);
  const id = (field: 'noDataReason' | 'state' | 'comment'): string => inputId('reading', item.id, field);
  return [
    {
      type: 'Input.ChoiceSet',
      id: id('state'),
      label: report.state,
      value: entry?.state ?? item.state,
      choices: READING_STATES.map((state) => ({ title: readingStates[state], value: state })),
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

/**
 * Whether a word on the figure is needed, or one stands there: nothing that is said is ever hidden, so that a client that
 * does not post what it hides takes nothing away.
 */
function needsWords(item: FormReading, { problems, entry }: FieldView<ReadingEntry>): boolean {
  const isAboutWords = problems.some(
    ({ field, fault }) => field !== 'value' || fault === 'value-missing' || fault === 'value-and-reason',
  );
  if (isAboutWords || item.explain) return true;
  if (entry === undefined) return false;
  return entry.comment.trim() !== '' || entry.noDataReason.trim() !== '' || entry.state !== item.state;
}

/** Of the size people know: the last figure, or the plan. */
function exampleFor({ last, plan, decimals }: FormReading): number {
  if (last !== null) return last.value;
  if (plan.type === 'value') return plan.value;
  return plan.type === 'range' ? plan.low : decimals === 0 ? 1250 : 12.5;
}
