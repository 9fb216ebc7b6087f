import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import { type AdaptiveCard, card, type Container, heading, openUrl, text } from '../parts/card';
import { largestThatFits } from '../parts/card-size';
import { caseName, caseStanding } from './case-line';

export interface AlertBundleView {
  readonly workspaceId: string;
  /** Worst first. */
  readonly alerts: readonly DeviationAlert[];
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toDeviations'>;
}

/** Lines that are read; what comes after them is looked up. */
const MOST_LINES = 20;

/** Many alerts in one card, each in a line with how it stands and whose turn it is. */
export function alertBundleCard(view: AlertBundleView): AdaptiveCard {
  return largestThatFits(Math.min(view.alerts.length, MOST_LINES), (shown) => build(view, shown));
}

/** The bundle in one line, plain text: beside the card in the list of chats. */
export const alertBundleToast = (alerts: readonly DeviationAlert[], language: Language): string =>
  textIn(language).cases.bundle.toast(alerts.length, alerts[0]?.subjectName ?? '');

function build({ workspaceId, alerts, language, links }: AlertBundleView, shown: number): AdaptiveCard {
  const { cases } = textIn(language);
  const { bundle } = cases;
  const overdue = alerts.filter(({ view }) => view.summary.overdue).length;
  const left = alerts.length - shown;
  return card({
    language,
    fallbackText: alertBundleToast(alerts, language),
    body: [
      heading(bundle.title(alerts.length)),
      text([bundle.intro, ...(overdue === 0 ? [] : [bundle.overdue(overdue)])].join(' ')),
      ...alerts.slice(0, shown).map((alert) => line(alert, language)),
      ...(left === 0 ? [] : [text(cases.more(left))]),
    ],
    actions: [openUrl(cases.openDeviations, links.toDeviations(workspaceId))],
  });
}

const line = ({ view }: DeviationAlert, language: Language): Container => ({
  type: 'Container',
  separator: true,
  spacing: 'small',
  items: [text(caseName(view.summary)), text(caseStanding(view.summary, language), { spacing: 'none' })],
});
