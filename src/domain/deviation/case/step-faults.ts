import { addMonths, type Month, toMonth } from '../../shared/month';
import type { Day } from '../../shared/day';
import { checkFigure } from '../../shared/figure';
import type { Countermeasure, Decision, NewTarget, StepContent } from './case-step';
import type { DeviationCase } from './deviation-case';
import { latestEffectCheck } from './latest-effect-check';

export const STEP_FIELDS = [
  'text',
  'reason',
  'name',
  'due',
  'criterion',
  'checkOn',
  'target',
  'from',
  'decisionReference',
] as const;

export type StepField = (typeof STEP_FIELDS)[number];

export const STEP_FAULTS = ['missing', 'too-long', 'in-past', 'too-late', 'before-due', 'too-large'] as const;

export interface StepFault {
  readonly field: StepField;
  readonly fault: (typeof STEP_FAULTS)[number];
}

/** Characters; what people write about a case in one step. */
export const LONGEST_STEP_TEXT = 4_000;

/** Characters of a countermeasure's name, and of a reference to a decision. */
export const LONGEST_STEP_NAME = 200;

/** Months: what is to be done later than that is no answer to a deviation, and a year is most likely mistyped. */
const LATEST_DUE = 60;

/** Months after which an effect is looked at at the latest, counted from the day by which all is done. */
const LATEST_CHECK = 24;

/** What decides about a step beside what is written in it. */
export interface StepRules {
  readonly today: Day;
  /** Whether the council decided the goal: its target then changes only with another decision. */
  readonly isDecidedGoal: boolean;
  /** Whether closing goes against what is seen, so that it needs a reason. */
  readonly closingNeedsReason: boolean;
}

/**
 * Closing while the figure is red, or after a check that found no effect while it is not back in plan, is a decision that
 * has to be explained.
 */
export const closesAgainstEvidence = ({
  deviation,
  steps,
}: Pick<DeviationCase, 'deviation' | 'steps'>): boolean =>
  deviation.latest.light === 'red' ||
  (!deviation.proposesClosing && latestEffectCheck(steps)?.effective === false);

/** All that is wrong with what a step says, each with its field; surfaces choose when to say it. */
export function stepFaults(content: StepContent, rules: StepRules): readonly StepFault[] {
  switch (content.type) {
    case 'worsening':
      return [];
    case 'statement':
    case 'cause':
    case 'implementation':
    case 'effect-check':
    case 'reopening':
    case 'note':
      return required('text', content.text);
    case 'closing':
      return rules.closingNeedsReason ? required('text', content.text) : tooLong('text', content.text);
    case 'countermeasure':
      return taskFaults(content.countermeasure, rules.today);
    case 'decision':
      return decisionFaults(content.decision, rules);
  }
}

function decisionFaults(decision: Decision, rules: StepRules): readonly StepFault[] {
  if (decision.option === 'approve') return tooLong('reason', decision.reason);
  const reason = required('reason', decision.reason);
  switch (decision.option) {
    case 'change-conditions':
      return [...reason, ...taskFaults(decision.task, rules.today)];
    case 'change-target':
      return [...reason, ...targetFaults(decision.target, rules)];
    case 'accept':
    case 'refer':
    case 'send-back':
      return reason;
  }
}

function taskFaults({ name, text, due, criterion, checkOn }: Countermeasure, today: Day): StepFault[] {
  return [
    ...required('name', name, LONGEST_STEP_NAME),
    ...tooLong('text', text),
    ...when(due < today, { field: 'due', fault: 'in-past' }),
    ...when(monthOf(due) > addMonths(monthOf(today), LATEST_DUE), { field: 'due', fault: 'too-late' }),
    ...required('criterion', criterion),
    ...when(checkOn < due, { field: 'checkOn', fault: 'before-due' }),
    ...when(monthOf(checkOn) > addMonths(monthOf(due), LATEST_CHECK), {
      field: 'checkOn',
      fault: 'too-late',
    }),
  ];
}

/** A target never changes for months gone by: they were judged by what was agreed then. */
function targetFaults(
  { value, from, decisionReference }: NewTarget,
  { today, isDecidedGoal }: StepRules,
): StepFault[] {
  const reference = decisionReference ?? '';
  return [
    ...when(!checkFigure(value).ok, { field: 'target', fault: 'too-large' }),
    ...when(from < monthOf(today), { field: 'from', fault: 'in-past' }),
    ...(isDecidedGoal
      ? required('decisionReference', reference, LONGEST_STEP_NAME)
      : tooLong('decisionReference', reference, LONGEST_STEP_NAME)),
  ];
}

const monthOf = (day: Day): Month => toMonth(day.slice(0, 7));

const when = (isSo: boolean, fault: StepFault): StepFault[] => (isSo ? [fault] : []);

const tooLong = (field: StepField, typed: string, longest = LONGEST_STEP_TEXT): StepFault[] =>
  when(typed.trim().length > longest, { field, fault: 'too-long' });

const required = (field: StepField, typed: string, longest = LONGEST_STEP_TEXT): StepFault[] =>
  typed.trim() === '' ? [{ field, fault: 'missing' }] : tooLong(field, typed, longest);

/** As it is kept: without the blanks around what was written. */
export function trimmedStep<C extends StepContent>(content: C): C;
export function trimmedStep(content: StepContent): StepContent {
  switch (content.type) {
    case 'worsening':
      return content;
    case 'countermeasure':
      return { ...content, countermeasure: trimmedTask(content.countermeasure) };
    case 'decision':
      return { ...content, decision: trimmedDecision(content.decision) };
    case 'statement':
    case 'cause':
    case 'implementation':
    case 'effect-check':
    case 'closing':
    case 'reopening':
    case 'note':
      return { ...content, text: content.text.trim() };
  }
}

const trimmedTask = (task: Countermeasure): Countermeasure => ({
  ...task,
  name: task.name.trim(),
  text: task.text.trim(),
  criterion: task.criterion.trim(),
});

function trimmedDecision(decision: Decision): Decision {
  const reason = decision.reason.trim();
  switch (decision.option) {
    case 'change-conditions':
      return { ...decision, reason, task: trimmedTask(decision.task) };
    case 'change-target': {
      const reference = decision.target.decisionReference?.trim() ?? '';
      return {
        ...decision,
        reason,
        target: { ...decision.target, decisionReference: reference === '' ? null : reference },
      };
    }
    case 'approve':
    case 'send-back':
    case 'refer':
    case 'accept':
      return { ...decision, reason };
  }
}
