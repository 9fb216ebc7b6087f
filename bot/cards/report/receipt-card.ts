import type { DueReport, DueReportItem } from '../../../src/application/due-report';
import { isStored, type ItemOutcome, type Outcome } from '../../../src/application/save-with-history';
import type { Submitted } from '../../../src/application/submit-monthly-report';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import {
  type AdaptiveCard,
  card,
  type CardAction,
  type CardElement,
  type Container,
  execute,
  heading,
  openUrl,
  text,
} from '../card';
import { largestThatFits, shortened } from '../card-size';
import { escapeMarkdown } from '../escape-markdown';
import { lightLine, lightWords } from '../light-line';
import { outcomeInWords } from './outcome-words';
import { receiptFacts } from './receipt-facts';
import type { Entries } from './report-form';
import { reportedSummary } from './reported-summary';
import { sentence } from '../sentence';
import { typedEntry } from './typed-entry';
import type { Verb } from '../verbs';

export interface ReceiptView {
  readonly submitted: Submitted;
  /** What was posted, to give back what could not be stored. */
  readonly entries: Entries;
  /** After the last of several pages: what was stored with the pages before is summed up as well. */
  readonly isPaged?: boolean;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** What became of each item, how it now stands, and what is still open. */
export function receiptCard(view: ReceiptView): AdaptiveCard {
  const { outcomes } = view.submitted;
  const before = reportedBefore(view);
  return largestThatFits(outcomes.length + before.length, (shown) =>
    build(view, {
      outcomes: outcomes.slice(0, shown),
      before: before.slice(0, Math.max(0, shown - outcomes.length)),
      left: Math.max(0, outcomes.length + before.length - shown),
    }),
  );
}

/** What the pages before hold. */
function reportedBefore({ submitted, isPaged = false }: ReceiptView): DueReportItem[] {
  if (!isPaged) return [];
  const now = new Set(submitted.outcomes.map(({ itemId }) => itemId));
  return submitted.report.items.filter(({ id, current }) => current !== null && !now.has(id));
}

interface Shown {
  readonly outcomes: Submitted['outcomes'];
  readonly before: readonly DueReportItem[];
  /** How many there was no room for. */
  readonly left: number;
}

function build(view: ReceiptView, shown: Shown): AdaptiveCard {
  const { submitted, language, links, isPaged = false } = view;
  const { receipt, status } = textIn(language);
  const { report, outcomes } = submitted;
  const count = (wanted: Outcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const [missed, refused] = [count('changed-meanwhile'), count('refused')];
  const stored = outcomes.length - missed - refused;
  const done = report.items.filter(({ current }) => current !== null).length;
  const summary = [
    receipt.summary(stored, missed, refused),
    ...(isPaged ? [status.done(done, report.items.length)] : []),
  ];
  return card({
    language,
    fallbackText: receipt.fallback(report.month),
    body: [
      heading(
        missed + refused > 0 && stored === 0
          ? receipt.titleNothingSaved(report.month)
          : receipt.title(report.month),
      ),
      text(summary.join(' ').trim()),
      ...shown.outcomes.map((outcome) => section(view, outcome)),
      ...(shown.before.length === 0 ? [] : [pagesBefore(shown.before, language)]),
      ...(shown.left === 0 ? [] : [text(receipt.more(shown.left))]),
      ...openItems(report, language),
    ],
    actions: [
      ...correctButton(report, language),
      openUrl(textIn(language).report.openReports, links.toReports(report.workspace.id)),
    ],
  });
}

function pagesBefore(items: readonly DueReportItem[], language: Language): Container {
  const facts = items.map(({ name, light }) => ({
    title: escapeMarkdown(shortened(name, 80)),
    value: lightWords(light, language),
  }));
  return {
    type: 'Container',
    separator: true,
    items: [heading(textIn(language).receipt.before, 'default'), { type: 'FactSet', facts }],
  };
}

function section(view: ReceiptView, { itemId, outcome, column }: ItemOutcome): Container {
  const { submitted, language } = view;
  const { receipt } = textIn(language);
  const item = submitted.report.items.find(({ id }) => id === itemId);
  const typed = typedEntry(view.entries, itemId);
  const lost = !isStored(outcome) && typed !== null;
  return {
    type: 'Container',
    separator: true,
    items: [
      heading(escapeMarkdown(item?.name ?? itemId), 'default'),
      text(`${receipt.outcome}: ${outcomeInWords({ outcome, column }, language)}`, {
        spacing: 'small',
        ...(!isStored(outcome) ? { color: 'attention', weight: 'bolder' } : {}),
      }),
      ...(lost
        ? [text(`${receipt.yourEntry}: ${escapeMarkdown(shortened(typed))}`, { spacing: 'small' })]
        : []),
      ...(item === undefined ? [] : standing(item, language)),
    ],
  };
}

function standing(item: DueReportItem, language: Language): CardElement[] {
  if (item.current === null) return [];
  const summary = reportedSummary(item, language);
  return [
    lightLine(item.light, language),
    ...(summary === null ? [] : [sentence(summary)]),
    { type: 'FactSet', spacing: 'small', facts: receiptFacts(item, language) },
  ];
}

function openItems(report: DueReport, language: Language): CardElement[] {
  const { receipt } = textIn(language);
  const open = report.items.filter(({ current }) => current === null);
  const names = open.slice(0, 20).map(({ name }) => escapeMarkdown(shortened(name, 80)));
  return [
    {
      type: 'Container',
      separator: true,
      items:
        open.length === 0
          ? [text(textIn(language).report.complete, { weight: 'bolder' })]
          : [
              text(receipt.open(open.length), { weight: 'bolder' }),
              text(names.map((name) => `- ${name}`).join('\n'), { spacing: 'small' }),
            ],
    },
    ...(report.phase === 'open' ? [text(receipt.correctUntil(report.days.close), { isSubtle: true })] : []),
  ];
}

function correctButton(report: DueReport, language: Language): CardAction[] {
  const { receipt } = textIn(language);
  if (report.phase !== 'open') return [];
  const title = report.items.some(({ current }) => current === null) ? receipt.complete : receipt.correct;
  const verb: Verb = 'correct-monthly-report';
  return [execute({ verb, title }, { workspaceId: report.workspace.id, month: report.month, language })];
}
