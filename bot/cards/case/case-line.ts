import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { explainRule } from '../../../src/domain/explanation/explain-deviation';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { shortened } from '../parts/card-size';
import { escapeMarkdown } from '../parts/escape-markdown';
import { lightWords } from '../parts/light-line';
import { turnOf } from './turn';

const LONGEST_NAME = 120;

/** Name and goal of a case. Markdown. */
export const caseName = ({ subjectName, goalName }: CaseSummary): string =>
  `**${inOneLine(subjectName)}** (${inOneLine(goalName)})`;

/** Bold does not reach across lines, nor does it begin or end at a space. */
const inOneLine = (name: string): string =>
  escapeMarkdown(shortened(name.replace(/\s+/g, ' ').trim(), LONGEST_NAME));

/** How a case stands, why it is open, whose turn it is and until when, in one line. Markdown. */
export function caseStanding(summary: CaseSummary, language: Language): string {
  const { deviation, demanded, stage } = summary;
  const [worst] = deviation.latest.rules;
  return [
    lightWords(deviation.latest.light, language),
    // That it is red the light says already.
    ...(worst === undefined || worst === 'red' ? [] : [explainRule(worst, language)]),
    ...(demanded ? [STAGE_WORDS[language][stage]] : []),
    ...waiting(summary, language),
  ].join(' · ');
}

/** Whose turn it is and until when; nothing when it waits for nobody. Markdown. */
export function waiting(summary: CaseSummary, language: Language): string[] {
  const { cases } = textIn(language);
  const turn = turnOf(summary, language);
  const { due, overdue } = summary;
  return [
    ...(turn === '' ? [] : [`${cases.waitsFor}: ${escapeMarkdown(shortened(turn, LONGEST_NAME))}`]),
    ...(due === null ? [] : [overdue ? `**${cases.overdueSince(due)}**` : cases.until(due)]),
  ];
}
