import type { EntryProblem } from '../../../src/application/reporting/submit-monthly-report';
import { meantFigures } from '../../../src/domain/explanation/explain-entry-fault';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import {
  type AdaptiveCard,
  card,
  type CardElement,
  type Container,
  heading,
  openUrl,
  text,
} from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import { lightLine } from '../parts/light-line';
import { readingFields } from './reading-fields';
import { meantButton, reportButtons } from './report-buttons';
import type { Entries, FormItem, ReportForm } from './report-form';
import { sentence } from '../parts/sentence';
import { statusFields } from './status-fields';

export interface MonthlyReportView {
  readonly form: ReportForm;
  /** What stands in the fields; empty fields for items without. */
  readonly entries: Entries;
  /** Why the light of an item is what it is, by its id. The form does not carry them: they would cost it two items. */
  readonly summaries?: ReadonlyMap<string, string>;
  /** What is wrong with the entries, said beside the fields. */
  readonly problems?: readonly EntryProblem[];
  /** What became of what was typed for an item, by its id, as Markdown. */
  readonly remarks?: ReadonlyMap<string, string>;
  /** What has to be said first: why the form comes back. */
  readonly notice?: string | undefined;
  /** What stands between that and the first item. */
  readonly before?: readonly CardElement[];
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** The form of a month, or a page of it. It shows all it is given, however much that is. */
export function monthlyReportCard(view: MonthlyReportView): AdaptiveCard {
  const { form, entries, language, links, notice } = view;
  const { report } = textIn(language);
  return card({
    language,
    fallbackText: report.fallback(form.month, form.due),
    body: [
      heading(report.title(form.month)),
      text(escapeMarkdown(form.workspace.name), { isSubtle: true, spacing: 'none' }),
      ...(notice === undefined ? [] : [text(notice, { color: 'attention', weight: 'bolder' })]),
      ...standing(form, language),
      ...(view.before ?? []),
      ...form.items.map((item) => section(view, item)),
    ],
    actions: [
      ...reportButtons(form, entries, language),
      openUrl(report.openReports, links.toReports(form.workspace.id)),
    ],
  });
}

/** For whom, how much of it is reported, until when, and which page this is. */
function standing({ items, paging, due, close, deputyFor }: ReportForm, language: Language): CardElement[] {
  const { report, status } = textIn(language);
  const all = paging?.keys.length ?? items.length;
  const done = paging?.done ?? items.filter(({ light }) => light !== null).length;
  const open = all - done;
  const sentences = [
    ...(done === 0 ? [] : [status.done(done, all)]),
    open === 0 ? report.complete : report.intro(open, due),
    report.closes(close),
  ];
  return [
    ...(deputyFor.length === 0
      ? []
      : [text(report.deputy(deputyFor.map(escapeMarkdown), open), { weight: 'bolder' })]),
    text(sentences.join(' ')),
    text(report.leaving, { isSubtle: true, spacing: 'small' }),
    ...(paging === null
      ? []
      : [
          text(report.page(paging.page, paging.pages), { weight: 'bolder' }),
          text(report.turning, { isSubtle: true, spacing: 'none' }),
        ]),
  ];
}

/** A button carries the whole form along, so that only so many fit; sending again says the same. */
const MOST_OFFERED = 3;

const offered = ({ problems = [] }: MonthlyReportView): ReadonlySet<string> =>
  new Set(
    problems
      .filter((problem) => meantFigures(problem).length > 0)
      .map(({ itemId }) => itemId)
      .slice(0, MOST_OFFERED),
  );

function section(view: MonthlyReportView, item: FormItem): Container {
  const { language, entries } = view;
  const words = textIn(language);
  const summary = view.summaries?.get(item.id);
  const remark = view.remarks?.get(item.id);
  const problems = (view.problems ?? []).filter(({ itemId }) => itemId === item.id);
  const fields: CardElement[] =
    item.type === 'reading'
      ? readingFields(item, {
          language,
          problems,
          whole: view.form.whole,
          say: offered(view).has(item.id) ? meantButton(view.form, entries, item.id, language) : null,
          entry: entries.readings.find(({ indicatorId }) => indicatorId === item.id),
        })
      : statusFields(item, {
          language,
          problems,
          whole: view.form.whole,
          say: null,
          entry: entries.statuses.find(({ measureId }) => measureId === item.id),
        });
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      heading(escapeMarkdown(item.name), 'medium'),
      ...(item.light === null ? [] : [lightLine(item.light, language, ` (${words.report.reported})`)]),
      ...(summary === undefined || item.type !== 'reading' ? [] : [sentence(summary)]),
      ...(remark === undefined ? [] : [text(remark, { color: 'attention', weight: 'bolder' })]),
      ...fields,
    ],
  };
}
