import type { Day } from '../../shared/day';
import { checkFigure } from '../../shared/figure';
import { toMonth } from '../../shared/month';
import { err, ok, type Result } from '../../shared/result';
import type { Countermeasure, Decision, NewTarget, StepContent } from './case-step';
import type { DeviationCase } from './deviation-case';
import type { Stage } from './stage';
import { decisionOptions, nextSteps } from './next-step';

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

export type StepError =
  /** The case waits for something else. */
  | { readonly kind: 'not-the-next-step'; readonly stage: Stage }
  | { readonly kind: 'decision-not-possible' }
  | { readonly kind: 'check-too-early'; readonly checkOn: Day }
  | {
      readonly kind: 'invalid-step';
      readonly field: StepField;
      readonly fault: 'missing' | 'too-long' | 'in-past' | 'before-due' | 'too-large';
    };

/** Characters; what people write about a case in one step. */
export const LONGEST_STEP_TEXT = 4_000;
const LONGEST_NAME = 200;

export interface StepSurroundings {
  readonly today: Day;
  /** Whether the council decided the goal: its target then changes only with another decision. */
  readonly isDecidedGoal: boolean;
  /** Whether it is about an indicator with a single target. */
  readonly targetCanChange: boolean;
}

/** Whether a step may come next, and says all that it has to say. */
export function checkStep(
  of: DeviationCase,
  content: StepContent,
  surroundings: StepSurroundings,
): Result<StepContent, StepError> {
  const isNext = content.type === 'worsening' ? of.stage === 'watched' : nextSteps(of).includes(content.type);
  if (!isNext) return err({ kind: 'not-the-next-step', stage: of.stage });
  switch (content.type) {
    case 'worsening':
      return ok(content);
    case 'statement':
    case 'cause':
    case 'implementation':
    case 'reopening':
    case 'note':
      return withText(content);
    case 'effect-check': {
      const checkOn = of.countermeasure?.checkOn ?? surroundings.today;
      return checkOn > surroundings.today ? err({ kind: 'check-too-early', checkOn }) : withText(content);
    }
    case 'closing':
      return content.text.length > LONGEST_STEP_TEXT
        ? invalid('text', 'too-long')
        : ok({ ...content, text: content.text.trim() });
    case 'countermeasure': {
      const checked = checkCountermeasure(content.countermeasure, surroundings.today);
      return checked.ok ? ok({ ...content, countermeasure: checked.value }) : checked;
    }
    case 'decision': {
      const checked = checkDecision(of, content.decision, surroundings);
      return checked.ok ? ok({ ...content, decision: checked.value }) : checked;
    }
  }
}

const invalid = (
  field: StepField,
  fault: Extract<StepError, { kind: 'invalid-step' }>['fault'],
): Result<never, StepError> => err({ kind: 'invalid-step', field, fault });

function filled(field: StepField, typed: string, longest = LONGEST_STEP_TEXT): Result<string, StepError> {
  const text = typed.trim();
  if (text === '') return invalid(field, 'missing');
  return text.length > longest ? invalid(field, 'too-long') : ok(text);
}

function withText<C extends StepContent & { readonly text: string }>(content: C): Result<C, StepError> {
  const text = filled('text', content.text);
  return text.ok ? ok({ ...content, text: text.value }) : text;
}

function checkCountermeasure(typed: Countermeasure, today: Day): Result<Countermeasure, StepError> {
  const name = filled('name', typed.name, LONGEST_NAME);
  if (!name.ok) return name;
  if (typed.due < today) return invalid('due', 'in-past');
  const criterion = filled('criterion', typed.criterion);
  if (!criterion.ok) return criterion;
  if (typed.checkOn < typed.due) return invalid('checkOn', 'before-due');
  const text = typed.text.trim();
  if (text.length > LONGEST_STEP_TEXT) return invalid('text', 'too-long');
  return ok({ ...typed, name: name.value, text, criterion: criterion.value });
}

function checkDecision(
  of: DeviationCase,
  decision: Decision,
  surroundings: StepSurroundings,
): Result<Decision, StepError> {
  if (!decisionOptions(of, surroundings.targetCanChange).includes(decision.option))
    return err({ kind: 'decision-not-possible' });
  if (decision.option === 'approve') {
    const reason = decision.reason.trim();
    return reason.length > LONGEST_STEP_TEXT ? invalid('reason', 'too-long') : ok({ ...decision, reason });
  }
  const reason = filled('reason', decision.reason);
  if (!reason.ok) return reason;
  switch (decision.option) {
    case 'change-conditions': {
      const task = checkCountermeasure(decision.task, surroundings.today);
      return task.ok ? ok({ ...decision, reason: reason.value, task: task.value }) : task;
    }
    case 'change-target': {
      const target = checkTarget(decision.target, surroundings);
      return target.ok ? ok({ ...decision, reason: reason.value, target: target.value }) : target;
    }
    case 'accept':
    case 'refer':
    case 'send-back':
      return ok({ ...decision, reason: reason.value });
  }
}

/** A target never changes for months gone by: they were judged by what was agreed then. */
function checkTarget(
  target: NewTarget,
  { today, isDecidedGoal }: StepSurroundings,
): Result<NewTarget, StepError> {
  if (!checkFigure(target.value).ok) return invalid('target', 'too-large');
  if (target.from < toMonth(today.slice(0, 7))) return invalid('from', 'in-past');
  const reference = target.decisionReference?.trim() ?? '';
  if (isDecidedGoal && reference === '') return invalid('decisionReference', 'missing');
  if (reference.length > LONGEST_NAME) return invalid('decisionReference', 'too-long');
  return ok({ ...target, decisionReference: reference === '' ? null : reference });
}
