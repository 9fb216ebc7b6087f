import type { CaseView } from '../../../src/application/deviations/case-view';
import { explainTrigger } from '../../../src/domain/explanation/explain-deviation';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import { type AdaptiveCard, card, type CardElement, openUrl, text } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import { caseHead } from './case-head';
import { factSet } from './fact-set';
import { stageFacts, workFacts } from './stage-facts';
import {
  type CaseMoment,
  checkedLater,
  type FormKind,
  furtherForm,
  headingOf,
  stepFormOf,
} from './step-form';
import { stepFormCard } from './step-form-card';
import { backToList } from './task-buttons';
import { NOTHING_TYPED, type TypedStep } from './typed-step';
import { turnOf } from './turn';
import { unsavedEntries } from './unsaved-entries';
import type { FieldProblem } from './written-steps';

export interface CaseCardView extends CaseMoment {
  readonly view: CaseView;
  /** Whether it was opened from a list, to which there is a way back. */
  readonly listed?: boolean;
  /** What was typed before: it stays in the fields that are still there, and is shown in words otherwise. */
  readonly typed?: TypedStep;
  /** The form that was filled in before; a decision's second form comes back as long as it can be decided so. */
  readonly kind?: FormKind;
  readonly problems?: readonly FieldProblem[];
  /** What has to be said first. */
  readonly notice?: readonly CardElement[];
  readonly links: Pick<BotLinks, 'toCase'>;
}

/** A case as somebody sees it: the form where it is their turn, else how it stands and who is next. */
export function caseCard(given: CaseCardView): AdaptiveCard {
  const { view, language, links, typed = NOTHING_TYPED, notice = [], listed = false } = given;
  const { workspaceId, summary, steps } = view;
  const of = { workspaceId, deviationId: summary.id, basedOn: steps.length, listed };
  const form = stepFormOf(view, given);
  if (form !== null) {
    return stepFormCard({
      form: furtherForm(form, given.kind),
      of,
      typed,
      problems: given.problems ?? [],
      notice: [...notice, ...why(given)],
      language,
      links,
    });
  }
  const { cases } = textIn(language);
  const { subjectName, goalName } = summary;
  const heading = headingOf(view, given);
  return card({
    language,
    fallbackText: `${cases.toast(heading, subjectName)} (${goalName})`,
    body: [
      ...caseHead({ heading, subjectName, goalName, light: summary.deviation.latest.light }, language),
      ...notice,
      ...factSet([...stageFacts(view, language), ...workFacts(view, language)]),
      text(escapeMarkdown(whoIsNext(given)), { weight: 'bolder' }),
      ...unsavedEntries(typed, [], language),
    ],
    actions: [
      openUrl(cases.openCase, links.toCase(workspaceId, summary.id)),
      ...(listed ? [backToList(workspaceId, language)] : []),
    ],
  });
}

/** Why there is a deviation at all, in the words it has everywhere, and whether it may be closed instead. */
function why({ view, language }: CaseCardView): CardElement[] {
  const { deviation, indicator, stage } = view.summary;
  const { mayClose } = textIn(language).alert;
  const closes = stage !== 'confirmation' && view.next.includes('closing');
  return [
    text(escapeMarkdown(explainTrigger(deviation.latest, indicator, language)), { spacing: 'small' }),
    ...(closes ? [text(mayClose[deviation.subject.type], { spacing: 'small' })] : []),
  ];
}

function whoIsNext({ view, language, today }: CaseCardView): string {
  const { cases } = textIn(language);
  if (checkedLater(view, today)) return cases.checkLater(view.countermeasure?.checkOn ?? today);
  if (view.summary.decidedBy === 'nobody') return cases.nobodyDecides;
  const turn = turnOf(view.summary, language);
  return turn === '' ? cases.nobodys : cases.othersTurn(turn);
}
