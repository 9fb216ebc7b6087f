import type { DueReport, DueReportItem } from '../../../../src/application/reporting/due-report';
import { isStored } from '../../../../src/application/reporting/save-with-history';
import type { Submitted } from '../../../../src/application/reporting/submit-monthly-report';
import type { Language } from '../../../../src/domain/shared/language';
import type { BotLinks } from '../../../bot-deps';
import { textIn } from '../../../text/text';
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
} from '../../parts/card';
import { largestThatFits, shortened } from '../../parts/card-size';
import { escapeMarkdown } from '../../parts/escape-markdown';
import { lightLine } from '../../parts/light-line';
import { lightFacts } from '../light-facts';
import { itemsWith } from './outcome-of-entry';
import { outcomeInWords } from './outcome-words';
import type { PostedReport } from '../posted-form';
import { receiptFacts } from './receipt-facts';
import { itemsIn } from './refused-report-card';
import { reportedSummary } from '../reported-summary';
import { sentence } from '../../parts/sentence';
import { typedEntry } from '../typed-entry';
import type { Verb } from '../../parts/verbs';

export interface ReceiptView {
  readonly submitted: Submitted;
  /** What was posted, to give back what could not be stored. */
  readonly posted: Pick<PostedReport, 'entries' | 'form'>;
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
  const missed = itemsWith(submitted, 'changed-meanwhile').size;
  const refused = itemsWith(submitted, 'refused').size;
  const gone = itemsWith(submitted, 'not-responsible').size;
  const stored = outcomes.filter(({ outcome }) => isStored(outcome)).length;
  const done = report.items.filter(({ current }) => current !== null).length;
  const summary = [
    receipt.summary(stored, { missed, refused, gone }),
    ...(isPaged ? [status.done(done, report.items.length)] : []),
  ];
  return card({
    language,
    fallbackText: receipt.fallback(report.month),
    body: [
      heading(
        missed + refused + gone > 0 && stored === 0
          ? receipt.titleNothingSaved(report.month)
          : receipt.title(report.month),
      ),
      text(summary.join(' ').trim()),
      ...shown.outcomes.map((outcome) => section(view, outcome)),
      ...(shown.before.length === 0 ? [] : [lightFacts(receipt.before, shown.before, language)]),
      ...(shown.left === 0 ? [] : [text(receipt.more(shown.left))]),
      ...openItems(report, language),
    ],
    actions: [
      ...correctButton(report, language),
      openUrl(textIn(language).report.openReports, links.toReports(report.workspace.id)),
    ],
  });
}

function section(view: ReceiptView, { itemId, outcome, column }: Submitted['outcomes'][number]): Container {
  const { submitted, posted, language } = view;
  const { receipt } = textIn(language);
  const item = submitted.report.items.find(({ id }) => id === itemId);
  const known = itemsIn(posted.entries, posted.form).find(({ id }) => id === itemId);
  const typed = known === undefined ? null : typedEntry(posted.entries, item ?? known, language);
  const missed = !isStored(outcome);
  return {
    type: 'Container',
    separator: true,
    items: [
      heading(escapeMarkdown(item?.name ?? known?.name ?? itemId), 'default'),
      text(`${receipt.outcome}: ${outcomeInWords({ outcome, column }, language)}`, {
        spacing: 'small',
        ...(missed ? { color: 'attention', weight: 'bolder' } : {}),
      }),
      ...(missed && typed !== null
        ? [text(`${receipt.yourEntry}: ${escapeMarkdown(typed)}`, { spacing: 'small' })]
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
  const { receipt, report: words } = textIn(language);
  if (report.items.length === 0) return [text(words.nothing(report.month))];
  const open = report.items.filter(({ current }) => current === null);
  const names = open.slice(0, 20).map(({ name }) => escapeMarkdown(shortened(name, 80)));
  return [
    {
      type: 'Container',
      separator: true,
      items:
        open.length === 0
          ? [text(words.complete, { weight: 'bolder' })]
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
  if (report.phase !== 'open' || report.items.length === 0) return [];
  const title = report.items.some(({ current }) => current === null) ? receipt.complete : receipt.correct;
  const verb: Verb = 'correct-monthly-report';
  return [execute({ verb, title }, { workspaceId: report.workspace.id, month: report.month, language })];
}
