import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import type { Deviation, DeviationRule } from '../../../src/domain/deviation/deviation';
import { explainRule } from '../../../src/domain/explanation/explain-deviation';
import { capitalised } from '../../../src/domain/explanation/facts/sentence';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';

/** What an alert is about, as its heading says it; a due date that was missed comes first. */
export function alertTitle({ deviation, view }: DeviationAlert, language: Language): string {
  const title = titleOf(deviation, language);
  if (!view.summary.overdue) return title;
  const missed = textIn(language).cases.titles.overdue(STAGE_WORDS[language][view.summary.stage]);
  return deviation.pendingAlert === 'worsened' ? `${missed}. ${title}` : missed;
}

function titleOf(deviation: Deviation, language: Language): string {
  const { alert: words } = textIn(language);
  if (deviation.status !== 'open') return words[deviation.status];
  const [worst = deviation.rule] = deviation.latest.rules;
  // Only good news is left when the mildest rule is the worst that speaks.
  if (worst === 'over-achievement') return capitalised(explainRule(worst, language));
  if (deviation.pendingAlert === 'worsened') return words.worsened;
  return SPEAKS_FOR_ITSELF.includes(worst) ? capitalised(explainRule(worst, language)) : words.opened;
}

/** What is wrong is no distance from the month's plan, and the figure may even be green. */
const SPEAKS_FOR_ITSELF: readonly DeviationRule[] = [
  'concern',
  'assurance-fails',
  'forecast-storm',
  'milestone-late',
  'report-missing',
];

/** An alert in one line, plain text: beside the card in the list of chats. */
export function alertToast(alert: DeviationAlert, language: Language): string {
  return textIn(language).alert.toast(alertTitle(alert, language), alert);
}
