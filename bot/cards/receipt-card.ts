import type { DueReport, DueReportItem } from '../../src/application/due-report';
import type { Outcome } from '../../src/application/save-with-history';
import type { Submitted } from '../../src/application/submit-monthly-report';
import type { Language } from '../../src/domain/shared/language';
import type { BotLinks } from '../bot-deps';
import { textIn } from '../text/text';
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
} from './card';
import { largestThatFits, shortened } from './card-size';
import { escapeMarkdown } from './escape-markdown';
import { lightLine } from './light-line';
import { receiptFacts } from './receipt-facts';
import type { Entries } from './report-form';
import { reportedSummary } from './reported-summary';
import { sentence } from './sentence';
import type { Verb } from './verbs';

export interface ReceiptView {
  readonly submitted: Submitted;
  /** What was posted, to give back what could not be stored. */
  readonly entries: Entries;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** What became of each item, how it now stands, and what is still open. */
export function receiptCard(view: ReceiptView): AdaptiveCard {
  const { submitted } = view;
  return largestThatFits(submitted.outcomes.length, (shown) =>
    build(view, submitted.outcomes.slice(0, shown)),
  );
}

function build(view: ReceiptView, shown: Submitted['outcomes']): AdaptiveCard {
  const { submitted, language, links } = view;
  const { receipt } = textIn(language);
  const { report, outcomes } = submitted;
  const missed = outcomes.filter(({ outcome }) => outcome === 'changed-meanwhile').length;
  const stored = outcomes.length - missed;
  const left = outcomes.length - shown.length;
  return card({
    language,
    fallbackText: receipt.fallback(report.month),
    body: [
      heading(stored === 0 ? receipt.titleNothingSaved(report.month) : receipt.title(report.month)),
      text(receipt.summary(stored, missed)),
      ...shown.map((outcome) => section(view, outcome)),
      ...(left === 0 ? [] : [text(receipt.more(left))]),
      ...openItems(report, language),
    ],
    actions: [
      ...correctButton(report, language),
      openUrl(textIn(language).report.openReports, links.toReports(report.workspace.id)),
    ],
  });
}

function section(view: ReceiptView, { itemId, outcome }: { itemId: string; outcome: Outcome }): Container {
  const { submitted, language } = view;
  const { outcomes, receipt } = textIn(language);
  const item = submitted.report.items.find(({ id }) => id === itemId);
  const typed = typedValue(view.entries, itemId);
  const lost = outcome === 'changed-meanwhile' && typed !== null;
  return {
    type: 'Container',
    separator: true,
    items: [
      heading(escapeMarkdown(item?.name ?? itemId), 'default'),
      text(`${receipt.outcome}: ${outcomes[outcome]}`, {
        spacing: 'small',
        ...(outcome === 'changed-meanwhile' ? { color: 'attention', weight: 'bolder' } : {}),
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

/** The figure, or else the text, that was typed for an item. */
function typedValue({ readings, statuses }: Entries, itemId: string): string | null {
  const reading = readings.find(({ indicatorId }) => indicatorId === itemId);
  const status = statuses.find(({ measureId }) => measureId === itemId);
  const texts =
    reading === undefined
      ? [status?.progress, status?.supportNeeded]
      : [reading.value, reading.noDataReason, reading.comment];
  const typed = texts.filter((one) => one !== undefined && one.trim() !== '').join(' / ');
  return typed === '' ? null : typed;
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
