import { explainTarget } from '../../../../src/domain/explanation/explain-target';
import type { CasePage, CaseStep } from '../../../../src/contracts/tracking/case';
import { formatDay, formatMonth } from '../../../../src/domain/shared/format';
import { addMonths, type Month, toMonth } from '../../../../src/domain/shared/month';
import { type DatedMark, lettered } from '../../../shared/chart/mark';
import { dayOf, formatDayOf } from '../../../shared/figures/day-of';
import type { SessionTools } from '../../../shared/service/session';

type Words = Pick<SessionTools, 'text' | 'language'>;
type Found = Omit<DatedMark, 'sign'>;

/**
 * What of a case belongs into the chart of its indicator: the opening, what was agreed, until when and whether it worked,
 * in every round, and each change of the target. Lettered in the order of time.
 */
export const marksOf = (page: CasePage, words: Words): DatedMark[] =>
  lettered([opening(page, words), ...agreements(page.case.steps, words), ...targets(page, words)]);

/** Stands at the month whose figures opened it, which ended before anybody could know. */
function opening({ case: { summary } }: CasePage, { text, language }: Words): Found {
  const { openedFor, openedAt } = summary.deviation;
  return {
    month: openedFor,
    name: text.deviationCase.marks.opened(formatMonth(openedFor, language)),
    when: formatDayOf(openedAt, language),
  };
}

function agreements(steps: readonly CaseStep[], { text, language }: Words): Found[] {
  const words = text.deviationCase.marks;
  return steps.flatMap(({ content, at }, index): Found[] => {
    const task = agreedIn(steps, index);
    if (task === null || content.type !== 'decision') return [];
    const check = checkAfter(steps, index);
    return [
      { month: monthOf(dayOf(at)), name: words.agreed(task.name), when: formatDayOf(at, language) },
      { month: monthOf(task.due), name: words.due(task.name), when: formatDay(task.due, language) },
      check === null
        ? {
            month: monthOf(task.checkOn),
            name: words.willCheck(task.name),
            when: formatDay(task.checkOn, language),
          }
        : {
            month: monthOf(dayOf(check.at)),
            name: words.checked(task.name, check.effective),
            when: formatDayOf(check.at, language),
          },
    ];
  });
}

type Task = Extract<CaseStep['content'], { type: 'countermeasure' }>['countermeasure'];

/** What a decision agreed: the countermeasure it approves, or the leadership's own task. */
function agreedIn(steps: readonly CaseStep[], index: number): Task | null {
  const content = steps[index]?.content;
  if (content?.type !== 'decision') return null;
  const { decision } = content;
  if (decision.option === 'change-conditions') return decision.task;
  if (decision.option !== 'approve') return null;
  return (
    steps
      .slice(0, index)
      .map(taskIn)
      .findLast((task) => task !== null) ?? null
  );
}

/** What stands as the countermeasure after a step; null where the step says nothing about it. */
function taskIn({ content }: CaseStep): Task | null {
  if (content.type === 'countermeasure') return content.countermeasure;
  return content.type === 'decision' && content.decision.option === 'change-conditions'
    ? content.decision.task
    : null;
}

/** The check of its effect, before the next decision; null while there is none. */
function checkAfter(
  steps: readonly CaseStep[],
  index: number,
): { readonly at: string; readonly effective: boolean } | null {
  const later = steps.slice(index + 1);
  const nextDecision = later.findIndex(({ content }) => content.type === 'decision');
  const within = nextDecision < 0 ? later : later.slice(0, nextDecision);
  const check = within.find(({ content }) => content.type === 'effect-check');
  return check?.content.type === 'effect-check' ? { at: check.at, effective: check.content.effective } : null;
}

function targets({ indicator }: CasePage, { text, language }: Words): Found[] {
  if (indicator === null) return [];
  return indicator.formerPlans.map(({ until, target }) => {
    const month = addMonths(until, 1);
    return {
      month,
      name: text.deviationCase.marks.target(
        target === null ? '–' : explainTarget(target, indicator.indicator, language),
      ),
      when: formatMonth(month, language),
    };
  });
}

const monthOf = (day: string): Month => toMonth(day.slice(0, 7));
