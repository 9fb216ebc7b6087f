import { explainTarget } from '../../../src/domain/explanation/explain-target';
import { formatShortMonth } from '../../../src/domain/shared/format';
import type { GoalView, IndicatorView } from '../../../src/contracts/tracking/goal';
import { explainRule } from '../../../src/domain/explanation/explain-deviation';
import { addMonths } from '../../../src/domain/shared/month';
import type { SessionTools } from '../service/session';
import { type DatedMark, lettered } from './mark';

/** `limits` stand in the chart of the process already, under their numbers. */
export interface IndicatorMark extends DatedMark {
  readonly kind: 'deviation' | 'target' | 'limits' | 'comment';
}

type Words = Pick<SessionTools, 'text' | 'language'>;
type Found = Omit<IndicatorMark, 'sign' | 'when'>;
type DeviationOfGoal = GoalView['deviations'][number];

/** Months with a comment that are marked, the latest ones; where many comment every month, the rest is in the table. */
const COMMENTS = 6;

/** Of a comment that a mark repeats, in UTF-16 units. */
const LONGEST_COMMENT = 160;

/**
 * What happened to an indicator on its way: deviations opened and closed, targets changed, limits computed anew and
 * what was said about single months. Lettered in the order of time.
 *
 * @param deviations of its goal; those of other indicators are left out
 */
export function marksOf(
  view: IndicatorView,
  deviations: readonly DeviationOfGoal[],
  words: Words,
): IndicatorMark[] {
  const own = deviations.filter(
    ({ subject }) => subject.type === 'indicator' && subject.indicatorId === view.indicator.id,
  );
  const found = [
    ...own.flatMap((deviation) => ofDeviation(deviation, words)),
    ...ofTargets(view, words),
    ...ofLimits(view, words),
    ...ofComments(view, words),
  ];
  return lettered(found.map((mark) => ({ ...mark, when: formatShortMonth(mark.month, words.language) })));
}

function ofDeviation({ openedFor, rule, closure }: DeviationOfGoal, { text, language }: Words): Found[] {
  const words = text.chart.marks;
  const opened: Found = {
    kind: 'deviation',
    month: openedFor,
    name: words.opened(explainRule(rule, language)),
  };
  if (closure === null) return [opened];
  return [opened, { kind: 'deviation', month: closure.forMonth, name: words.closed }];
}

function ofTargets({ formerPlans, indicator }: IndicatorView, { text, language }: Words): Found[] {
  return formerPlans.map(({ until, target, reason }) => ({
    kind: 'target',
    month: addMonths(until, 1),
    name: text.chart.marks.target(target === null ? '–' : explainTarget(target, indicator, language), reason),
  }));
}

function ofLimits({ rebases }: IndicatorView, { text }: Words): Found[] {
  return rebases.map(({ from, reason }) => ({
    kind: 'limits',
    month: from,
    name: text.chart.marks.limits(reason),
  }));
}

function ofComments({ series }: IndicatorView, { text }: Words): Found[] {
  return series
    .flatMap(({ month, reading }): Found[] => {
      const comment = reading?.comment.trim() ?? '';
      if (comment === '') return [];
      return [{ kind: 'comment', month, name: text.chart.marks.comment(shortened(comment)) }];
    })
    .slice(-COMMENTS);
}

function shortened(comment: string): string {
  const line = comment.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_COMMENT) return line;
  // Half of a surrogate pair at the end would be no character.
  return `${line.slice(0, LONGEST_COMMENT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
