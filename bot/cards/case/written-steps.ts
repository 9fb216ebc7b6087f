import { z } from 'zod';
import type { WrittenStep } from '../../../src/application/deviations/take-steps';
import {
  type Countermeasure,
  type Decision,
  DECISION_OPTIONS,
  type DecisionOption,
} from '../../../src/domain/deviation/case/case-step';
import { CAUSES } from '../../../src/domain/deviation/case/cause';
import type { StepError } from '../../../src/domain/deviation/case/check-step';
import { LONGEST_STEP_TEXT } from '../../../src/domain/deviation/case/check-step';
import { isDay } from '../../../src/domain/shared/day';
import { isMonth } from '../../../src/domain/shared/month';
import { parseNumberText } from '../../../src/domain/shared/number-text';
import { err, ok, type Result } from '../../../src/domain/shared/result';
import type { StepFault } from '../../text/step-fault';
import type { FormKind } from './step-form';
import type { StepFieldName, TypedStep } from './typed-step';

/** What is wrong with a field of a form. */
export interface FieldProblem {
  readonly field: StepFieldName;
  readonly fault: StepFault;
}

/** The steps that a filled form stands for, or the form that is to be filled in before there are any. */
export type Written =
  | { readonly type: 'steps'; readonly steps: readonly WrittenStep[] }
  | { readonly type: 'further-form'; readonly kind: 'change-conditions' | 'change-target' };

type Read<T> = Result<T, readonly FieldProblem[]>;

/** @errors everything that is missing or cannot be read, so that it is told at once; the domain checks the rest */
export function writtenSteps(kind: FormKind, typed: TypedStep): Read<Written> {
  switch (kind) {
    case 'statement': {
      const problems = required(typed, 'statement');
      const cause = causeStep(typed);
      if (problems.length > 0 || !cause.ok) return err([...problems, ...(cause.ok ? [] : cause.error)]);
      return steps({ type: 'statement', text: typed.statement }, cause.value);
    }
    case 'cause': {
      const cause = causeStep(typed);
      return cause.ok ? steps(cause.value) : cause;
    }
    case 'countermeasure': {
      const countermeasure = countermeasureIn(typed);
      return countermeasure.ok
        ? steps({ type: 'countermeasure', countermeasure: countermeasure.value })
        : countermeasure;
    }
    case 'decision':
      return decisionIn(typed);
    case 'change-conditions': {
      const problems = required(typed, 'reason');
      const task = countermeasureIn(typed);
      if (problems.length > 0 || !task.ok) return err([...problems, ...(task.ok ? [] : task.error)]);
      return decided({ option: 'change-conditions', reason: typed.reason, task: task.value });
    }
    case 'change-target':
      return newTargetIn(typed);
    case 'implementation': {
      const problems = required(typed, 'done');
      return problems.length > 0 ? err(problems) : steps({ type: 'implementation', text: typed.done });
    }
    case 'effect-check': {
      const problems = [...chosen(typed, 'effective', YES_OR_NO), ...required(typed, 'effect')];
      if (problems.length > 0) return err(problems);
      return steps({ type: 'effect-check', effective: typed.effective === 'yes', text: typed.effect });
    }
    case 'confirmation': {
      const reopens = typed.outcome === 'reopen';
      const problems = [...chosen(typed, 'outcome', OUTCOMES), ...(reopens ? required(typed, 'remark') : [])];
      if (problems.length > 0) return err(problems);
      return steps({ type: reopens ? 'reopening' : 'closing', text: typed.remark });
    }
  }
}

export const YES_OR_NO = ['yes', 'no'] as const;
export const OUTCOMES = ['close', 'reopen'] as const;

const steps = (...taken: readonly WrittenStep[]): Read<Written> => ok({ type: 'steps', steps: taken });
const decided = (decision: Decision): Read<Written> => steps({ type: 'decision', decision });

const required = (typed: TypedStep, ...fields: readonly StepFieldName[]): FieldProblem[] =>
  fields.filter((field) => typed[field].trim() === '').map((field) => ({ field, fault: 'missing' }));

const chosen = (typed: TypedStep, field: StepFieldName, choices: readonly string[]): FieldProblem[] =>
  choices.includes(typed[field]) ? [] : [{ field, fault: 'missing' }];

function causeStep(typed: TypedStep): Read<WrittenStep> {
  const cause = z.enum(CAUSES).safeParse(typed.cause);
  const missing = required(typed, 'causeText');
  if (!cause.success) return err([{ field: 'cause', fault: 'missing' }, ...missing]);
  return missing.length > 0 ? err(missing) : ok({ type: 'cause', cause: cause.data, text: typed.causeText });
}

function countermeasureIn(typed: TypedStep): Read<Countermeasure> {
  const { name, what, due, criterion, checkOn } = typed;
  const problems = [
    ...required(typed, 'name'),
    ...noDay(due, 'due'),
    ...required(typed, 'criterion'),
    ...noDay(checkOn, 'checkOn'),
  ];
  if (!isDay(due) || !isDay(checkOn) || problems.length > 0) return err(problems);
  return ok({ name, text: what, due, criterion, checkOn });
}

const noDay = (text: string, field: StepFieldName): FieldProblem[] =>
  isDay(text) ? [] : [{ field, fault: 'no-day' }];

function decisionIn(typed: TypedStep): Read<Written> {
  const option = optionIn(typed);
  if (option === null) return err([{ field: 'option', fault: 'missing' }]);
  if (option === 'change-conditions' || option === 'change-target')
    return ok({ type: 'further-form', kind: option });
  const problems = option === 'approve' ? [] : required(typed, 'reason');
  return problems.length > 0 ? err(problems) : decided({ option, reason: typed.reason });
}

export function optionIn({ option }: Pick<TypedStep, 'option'>): DecisionOption | null {
  const parsed = z.enum(DECISION_OPTIONS).safeParse(option);
  return parsed.success ? parsed.data : null;
}

function newTargetIn(typed: TypedStep): Read<Written> {
  const { target, from, reason, decisionReference } = typed;
  const value = parseNumberText(target);
  const problems: FieldProblem[] = [
    ...required(typed, 'reason'),
    ...(value.ok ? [] : [{ field: 'target', fault: FIGURE_FAULTS[value.error.kind] } as const]),
    ...(isMonth(from) ? [] : [{ field: 'from', fault: 'missing' } as const]),
  ];
  if (!value.ok || !isMonth(from) || problems.length > 0) return err(problems);
  const reference = decisionReference.trim() === '' ? null : decisionReference;
  return decided({
    option: 'change-target',
    reason,
    target: { value: value.value, from, decisionReference: reference },
  });
}

const FIGURE_FAULTS = {
  empty: 'missing',
  'not-a-number': 'not-a-number',
  'too-large': 'too-large',
} as const satisfies Record<string, StepFault>;

/** Where on the form stands what the domain refused. */
export function problemOf(
  { field, fault }: Extract<StepError, { kind: 'invalid-step' }>,
  kind: FormKind,
  typed: TypedStep,
): FieldProblem {
  if (field !== 'text') return { field, fault };
  // The form of the statement has two texts; one of them is the one that is too long.
  if (kind === 'statement') {
    const isStatement = typed.statement.trim().length > LONGEST_STEP_TEXT || typed.statement.trim() === '';
    return { field: isStatement ? 'statement' : 'causeText', fault };
  }
  return { field: TEXT_OF[kind], fault };
}

const TEXT_OF: Record<Exclude<FormKind, 'statement'>, StepFieldName> = {
  cause: 'causeText',
  countermeasure: 'what',
  decision: 'reason',
  'change-conditions': 'what',
  'change-target': 'reason',
  implementation: 'done',
  'effect-check': 'effect',
  confirmation: 'remark',
};
