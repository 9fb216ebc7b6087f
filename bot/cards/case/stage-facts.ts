import type { CaseView } from '../../../src/application/deviations/case-view';
import type { Decision } from '../../../src/domain/deviation/case/case-step';
import { latestEffectCheck } from '../../../src/domain/deviation/case/latest-effect-check';
import {
  CAUSE_WORDS,
  DECIDED_WORDS,
  STAGE_WORDS,
  STEP_WORDS,
} from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { shortened } from '../parts/card-size';
import { formatFigure } from '../../../src/domain/shared/format';
import { functionName } from '../parts/function-name';
import { turnOf } from './turn';

/** A fact as people read it; plain text, to be escaped where it is drawn. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** Where a case stands and whose turn it is; nothing where nobody has to answer for it. */
export function stageFacts({ summary }: Pick<CaseView, 'summary'>, language: Language): Fact[] {
  const { cases: words, day } = textIn(language);
  const { stage, due, overdue, reopened, demanded } = summary;
  if (!demanded) return [];
  const turn = turnOf(summary, language);
  return [
    { title: words.stage, value: STAGE_WORDS[language][stage] },
    { title: words.waitsFor, value: turn === '' ? words.nobody : turn },
    ...(due === null ? [] : [{ title: words.due, value: overdue ? words.overdueSince(due) : day(due) }]),
    ...(reopened === 0 ? [] : [{ title: words.reopened, value: words.times(reopened) }]),
  ];
}

/** What was said, proposed, decided and found about a case so far, each in its latest state. */
export function workFacts({ summary, steps, countermeasure }: CaseView, language: Language): Fact[] {
  const { cases: words, day } = textIn(language);
  const contents = steps.map(({ content }) => content);
  const statement = contents.findLast((content) => content.type === 'statement');
  const cause = contents.findLast((content) => content.type === 'cause');
  const check = latestEffectCheck(steps);
  const decided = steps.findLast(({ content }) => content.type === 'decision');
  // Whoever leaves it as it is has set the proposal aside.
  const standing = summary.stage === 'watched' ? null : countermeasure;
  const facts: Fact[] = [
    { title: STEP_WORDS[language].statement, value: statement?.text ?? '' },
    {
      title: STEP_WORDS[language].cause,
      value:
        summary.cause === null ? '' : withReason(CAUSE_WORDS[language][summary.cause], cause?.text ?? ''),
    },
    ...(standing === null
      ? []
      : [
          {
            title: STEP_WORDS[language].countermeasure,
            value: withReason(standing.name, standing.text),
          },
          { title: words.doneUntil, value: day(standing.due) },
          { title: words.criterion, value: standing.criterion },
          { title: words.checkOn, value: day(standing.checkOn) },
        ]),
    ...(decided?.content.type === 'decision'
      ? [
          {
            title: STEP_WORDS[language].decision,
            value: decisionSentence(decided.content.decision, {
              decidedBy: decided.postName,
              summary,
              language,
            }),
          },
        ]
      : []),
    ...(check === null
      ? []
      : [
          {
            title: words.effect,
            value: withReason(check.effective ? words.effective : words.ineffective, check.text),
          },
        ]),
  ];
  return facts
    .filter(({ value }) => value !== '')
    .map(({ title, value }) => ({ title, value: shortened(value) }));
}

const withReason = (what: string, why: string): string => (why === '' ? what : `${what} – ${why}`);

function decisionSentence(
  decision: Decision,
  view: { readonly decidedBy: string; readonly summary: CaseView['summary']; readonly language: Language },
): string {
  const { summary, language, decidedBy } = view;
  const { cases: words, month } = textIn(language);
  const parts = [DECIDED_WORDS[language][decision.option]];
  if (decision.option === 'change-target') {
    const { value, from, decisionReference } = decision.target;
    const scale = summary.indicator ?? { unit: '', decimals: 0 };
    parts.push(words.newTarget(formatFigure(value, scale, language), month(from)));
    if (decisionReference !== null) parts.push(`${words.reference}: ${decisionReference}`);
  }
  const what = parts.join(', ');
  const signed = decidedBy === '' ? what : `${functionName(decidedBy, language)}: ${what}`;
  return withReason(signed, decision.reason);
}
