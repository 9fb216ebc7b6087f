import type { DueReport } from '../../src/application/due-report';
import type { EntryProblem } from '../../src/application/reported-entry';
import type { Language } from '../../src/domain/shared/language';
import type { BotLinks } from '../bot-deps';
import { textIn } from '../text/text';
import {
  type AdaptiveCard,
  card,
  type CardElement,
  type Container,
  execute,
  heading,
  openUrl,
  text,
} from './card';
import { LARGEST_CARD, largestThatFits, sizeOf } from './card-size';
import { escapeMarkdown } from './escape-markdown';
import { lightLine } from './light-line';
import { basedOnOf } from './posted-form';
import { readingFields } from './reading-fields';
import { type Entries, entriesFrom, type FormItem, type ReportForm, toReportForm } from './report-form';
import { reportedSummary } from './reported-summary';
import { sentence } from './sentence';
import { statusFields } from './status-fields';
import type { Verb } from './verbs';

export interface MonthlyReportView {
  readonly form: ReportForm;
  /** What stands in the fields; empty fields for items without. */
  readonly entries: Entries;
  /** Why the light of an item is what it is, by its id. The form does not carry them: they would cost it two items. */
  readonly summaries?: ReadonlyMap<string, string>;
  /** What is wrong with the entries, said beside the fields. */
  readonly problems?: readonly EntryProblem[];
  /** What has to be said first: why the form comes back. */
  readonly notice?: string;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** The form filled with what is reported so far, each figure with its light and why. */
export function filledReportCard({
  report,
  language,
  links,
}: Pick<MonthlyReportView, 'language' | 'links'> & { readonly report: DueReport }): AdaptiveCard {
  const summaries = report.items.flatMap((item): [string, string][] => {
    const summary = reportedSummary(item, language);
    return summary === null ? [] : [[item.id, summary]];
  });
  return monthlyReportCard({
    form: toReportForm(report),
    entries: entriesFrom(report),
    summaries: new Map(summaries),
    language,
    links,
  });
}

/** The form of a month: all items of a person in one workspace, or as many as a card can carry. */
export function monthlyReportCard(view: MonthlyReportView): AdaptiveCard {
  const { items } = view.form;
  const whole = build(view, items);
  // A form that comes back never leaves out what was typed; it stays well below what Teams refuses.
  if (sizeOf(whole) < LARGEST_CARD || view.notice !== undefined) return whole;
  // Where not all fit, what is still open comes first, so that the rest comes up once that is reported.
  const ordered = [
    ...items.filter(({ light }) => light === null),
    ...items.filter(({ light }) => light !== null),
  ];
  return largestThatFits(items.length, (shown) => build(view, ordered.slice(0, shown)));
}

function build(view: MonthlyReportView, shown: readonly FormItem[]): AdaptiveCard {
  const { form, language, links } = view;
  const words = textIn(language);
  const { report } = words;
  const open = form.items.filter(({ light }) => light === null).length;
  const left = form.items.length - shown.length;
  const carried: ReportForm = { ...form, items: [...shown] };
  return card({
    language,
    fallbackText: report.fallback(form.month, form.due),
    body: [
      heading(report.title(form.month)),
      text(escapeMarkdown(form.workspace.name), { isSubtle: true, spacing: 'none' }),
      ...(view.notice === undefined ? [] : [text(view.notice, { color: 'attention', weight: 'bolder' })]),
      text(`${open === 0 ? report.complete : report.intro(open, form.due)} ${report.closes(form.close)}`),
      ...shown.map((item) => section(view, item)),
      ...(left === 0 ? [] : [text(report.more(left), { weight: 'bolder' })]),
    ],
    actions: [
      execute(
        { verb: 'submit-monthly-report' satisfies Verb, title: report.submit, style: 'positive' },
        {
          workspaceId: form.workspace.id,
          month: form.month,
          language,
          basedOn: basedOnOf(entriesOf(view.entries, shown)),
        },
        { form: carried },
      ),
      openUrl(report.openReports, links.toReports(form.workspace.id)),
    ],
  });
}

function section(view: MonthlyReportView, item: FormItem): Container {
  const { language, entries } = view;
  const words = textIn(language);
  const summary = view.summaries?.get(item.id);
  const problems = (view.problems ?? []).filter(({ itemId }) => itemId === item.id);
  const fields: CardElement[] =
    item.type === 'reading'
      ? readingFields(item, {
          language,
          problems,
          entry: entries.readings.find(({ indicatorId }) => indicatorId === item.id),
        })
      : statusFields(item, {
          language,
          problems,
          entry: entries.statuses.find(({ measureId }) => measureId === item.id),
        });
  return {
    type: 'Container',
    separator: true,
    spacing: 'large',
    items: [
      heading(escapeMarkdown(item.name), 'medium'),
      ...(item.goalName === ''
        ? []
        : [text(`${words.goal}: ${escapeMarkdown(item.goalName)}`, { isSubtle: true, spacing: 'none' })]),
      ...(item.light === null ? [] : [lightLine(item.light, language, ` (${words.report.reported})`)]),
      ...(summary === undefined || item.type !== 'reading' ? [] : [sentence(summary)]),
      ...fields,
    ],
  };
}

function entriesOf({ readings, statuses }: Entries, shown: readonly FormItem[]): Entries {
  const isShown = (type: FormItem['type'], id: string): boolean =>
    shown.some((item) => item.type === type && item.id === id);
  return {
    readings: readings.filter(({ indicatorId }) => isShown('reading', indicatorId)),
    statuses: statuses.filter(({ measureId }) => isShown('status', measureId)),
  };
}
