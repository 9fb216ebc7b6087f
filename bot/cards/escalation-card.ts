import type { UnitReport } from '../../src/application/reporting/unit-report';
import { groupBy } from '../../src/domain/shared/group-by';
import type { Language } from '../../src/domain/shared/language';
import type { BotLinks } from '../bot-deps';
import { textIn } from '../text/text';
import { type AdaptiveCard, card, type Container, heading, openUrl, text } from './parts/card';
import { largestThatFits, shortened } from './parts/card-size';
import { escapeMarkdown } from './parts/escape-markdown';
import { itemsByGoal } from './parts/items-by-goal';

export interface EscalationView {
  readonly report: UnitReport;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toMasterplan'>;
}

/** What of a unit is not reported, by function, in the plan's order: it names no people and ranks nobody. */
export function escalationCard(view: EscalationView): AdaptiveCard {
  return largestThatFits(view.report.open.length, (shown) => build(view, shown));
}

function build({ report, language, links }: EscalationView, shown: number): AdaptiveCard {
  const { escalation, reminder } = textIn(language);
  const { workspace, month, officeName, due, close, open } = report;
  const byPost = groupBy(open.slice(0, shown), ({ postName }) => postName);
  const left = open.length - shown;
  return card({
    language,
    fallbackText: `${escalation.toast(month, open.length)}. ${escalation.ask}`,
    body: [
      heading(escalation.title(month)),
      text(escapeMarkdown([officeName, workspace.name].filter((name) => name !== '').join(' · ')), {
        isSubtle: true,
        spacing: 'none',
      }),
      text(`${escalation.open(open.length)} ${escalation.days(due, close)}`),
      text(escalation.ask),
      ...[...byPost].map(([postName, items]) => section(postName, items, language)),
      ...(left === 0 ? [] : [text(reminder.more(left))]),
    ],
    actions: [openUrl(escalation.openMasterplan, links.toMasterplan(workspace.id))],
  });
}

const section = (postName: string, items: UnitReport['open'], language: Language): Container => ({
  type: 'Container',
  separator: true,
  spacing: 'medium',
  items: [heading(escapeMarkdown(shortened(postName, 120)), 'default'), ...itemsByGoal(items, language)],
});
