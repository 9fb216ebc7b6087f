import type { DueReport } from '../../../src/application/reporting/due-report';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import { type AdaptiveCard, card, execute, heading, openUrl, text } from '../parts/card';
import { largestThatFits } from '../parts/card-size';
import { escapeMarkdown } from '../parts/escape-markdown';
import { itemsByGoal } from '../parts/items-by-goal';
import type { Verb } from '../parts/verbs';

export interface ReminderView {
  readonly report: DueReport;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** What is still open from somebody, and the way to report it. It is no form. */
export function reminderCard(view: ReminderView): AdaptiveCard {
  const open = view.report.items.filter(({ current }) => current === null);
  return largestThatFits(open.length, (shown) => build(view, open, shown));
}

function build(
  { report, language, links }: ReminderView,
  open: DueReport['items'],
  shown: number,
): AdaptiveCard {
  const { reminder, status, report: words } = textIn(language);
  const { month, workspace, days } = report;
  const verb: Verb = 'correct-monthly-report';
  const left = open.length - shown;
  return card({
    language,
    fallbackText: `${reminder.toast(month, open.length)}. ${status.due(days.due)}`,
    body: [
      heading(reminder.title(month)),
      text(escapeMarkdown(workspace.name), { isSubtle: true, spacing: 'none' }),
      text(`${reminder.open(open.length)} ${status.due(days.due)} ${reminder.closes(days.close)}`),
      ...itemsByGoal(open.slice(0, shown), language),
      ...(left === 0 ? [] : [text(reminder.more(left))]),
    ],
    actions: [
      execute(
        { verb, title: status.report, style: 'positive' },
        { workspaceId: workspace.id, month, language },
      ),
      openUrl(words.openReports, links.toReports(workspace.id)),
    ],
  });
}
