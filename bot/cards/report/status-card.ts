import type { DueReport } from '../../../src/application/reporting/due-report';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import {
  type AdaptiveCard,
  card,
  type CardAction,
  type CardElement,
  execute,
  heading,
  openUrl,
  text,
} from '../parts/card';
import { largestThatFits, shortened } from '../parts/card-size';
import { escapeMarkdown } from '../parts/escape-markdown';
import { lightWords } from '../parts/light-line';
import type { Verb } from '../parts/verbs';

export interface StatusView {
  readonly report: DueReport;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** What is reported and what is open from one person in one workspace. */
export function statusCard(view: StatusView): AdaptiveCard {
  return largestThatFits(view.report.items.length, (shown) => build(view, shown));
}

function build({ report, language, links }: StatusView, shown: number): AdaptiveCard {
  const { status, report: words } = textIn(language);
  const { month, items, workspace } = report;
  const done = items.filter(({ current }) => current !== null).length;
  const left = items.length - shown;
  const facts = items.slice(0, shown).map(({ name, current, light }) => ({
    title: escapeMarkdown(shortened(name, 80)),
    value: current === null ? status.open : `${words.reported} · ${lightWords(light, language)}`,
  }));
  return card({
    language,
    fallbackText: `${status.title(month)}: ${status.done(done, items.length)}`,
    body: [
      heading(status.title(month), 'medium'),
      text(escapeMarkdown(workspace.name), { isSubtle: true, spacing: 'none' }),
      text(`${status.done(done, items.length)} ${deadline(report, language)}`),
      ...(facts.length === 0 ? [] : [{ type: 'FactSet', facts } satisfies CardElement]),
      ...(left === 0 ? [] : [text(words.more(left))]),
    ],
    actions: [...reportButton(report, language), openUrl(words.openReports, links.toReports(workspace.id))],
  });
}

function deadline({ phase, month, days }: DueReport, language: Language): string {
  const { status } = textIn(language);
  if (phase === 'open') return status.due(days.due);
  return phase === 'closed' ? status.closed(month, days.close) : status.opens(month, days.card);
}

function reportButton({ phase, workspace, month }: DueReport, language: Language): CardAction[] {
  if (phase !== 'open') return [];
  const verb: Verb = 'correct-monthly-report';
  return [
    execute({ verb, title: textIn(language).status.report }, { workspaceId: workspace.id, month, language }),
  ];
}
