import type { WrittenStep } from '../../../src/application/deviations/take-steps';
import { DECISION_OPTIONS, type DecisionOption } from '../../../src/domain/deviation/case/case-step';
import {
  type DraftFault,
  type DraftProblem,
  type DraftRules,
  readStepDraft,
  type StepDraft,
} from '../../../src/domain/deviation/case/step-draft';
import { err, ok, type Result } from '../../../src/domain/shared/result';
import type { FormKind } from './step-form';
import type { StepFieldName, TypedStep } from './typed-step';

/** What is wrong with a field of a form. */
export interface FieldProblem {
  readonly field: StepFieldName;
  readonly fault: DraftFault;
}

/** The steps that a filled form stands for, or the form that is to be filled in before there are any. */
export type Written =
  | { readonly type: 'steps'; readonly steps: readonly WrittenStep[] }
  | { readonly type: 'further-form'; readonly kind: 'change-conditions' | 'change-target' };

/** @errors everything that is wrong, each beside the field in which it was typed */
export function writtenSteps(
  kind: FormKind,
  typed: TypedStep,
  rules: DraftRules,
): Result<Written, readonly FieldProblem[]> {
  const { option } = typed;
  if (kind === 'decision' && (option === 'change-conditions' || option === 'change-target'))
    return ok({ type: 'further-form', kind: option });
  const problems: FieldProblem[] = [];
  const steps: WrittenStep[] = [];
  for (const draft of draftsOf(kind, typed)) {
    const read = readStepDraft(draft, rules);
    if (read.ok) steps.push(read.value);
    else problems.push(...read.error.map((problem) => fieldOf(problem, draft.type, kind)));
  }
  if (kind === 'confirmation' && !OUTCOMES.some((outcome) => outcome === typed.outcome))
    return err([{ field: 'outcome', fault: 'missing' }]);
  return problems.length > 0 ? err(problems) : ok({ type: 'steps', steps });
}

export const YES_OR_NO = ['yes', 'no'] as const;
export const OUTCOMES = ['close', 'reopen'] as const;

export const optionIn = ({ option }: Pick<TypedStep, 'option'>): DecisionOption | null =>
  DECISION_OPTIONS.find((known) => known === option) ?? null;

function draftsOf(kind: FormKind, typed: TypedStep): readonly StepDraft[] {
  const { name, what, due, criterion, checkOn, reason, target, from, decisionReference } = typed;
  const task = { name, text: what, due, criterion, checkOn };
  const cause: StepDraft = { type: 'cause', cause: typed.cause, text: typed.causeText };
  const deciding = (option: string): StepDraft => ({
    type: 'decision',
    option,
    reason,
    task,
    target: { value: target, from, decisionReference },
  });
  switch (kind) {
    case 'statement':
      return [{ type: 'statement', text: typed.statement }, cause];
    case 'cause':
      return [cause];
    case 'countermeasure':
      return [{ type: 'countermeasure', task }];
    case 'decision':
      return [deciding(typed.option)];
    case 'change-conditions':
    case 'change-target':
      return [deciding(kind)];
    case 'implementation':
      return [{ type: 'implementation', text: typed.done }];
    case 'effect-check': {
      const isAnswered = YES_OR_NO.some((answer) => answer === typed.effective);
      const effective = isAnswered ? typed.effective === 'yes' : null;
      return [{ type: 'effect-check', effective, text: typed.effect }];
    }
    case 'confirmation':
      return [{ type: typed.outcome === 'reopen' ? 'reopening' : 'closing', text: typed.remark }];
  }
}

/** Where on the form stands what is wrong with a step of it. */
export function fieldOf(
  { field, fault }: DraftProblem,
  step: StepDraft['type'],
  kind: FormKind,
): FieldProblem {
  if (field !== 'text') return { field, fault };
  return { field: step === 'statement' ? 'statement' : TEXT_OF[kind], fault };
}

const TEXT_OF: Record<FormKind, StepFieldName> = {
  statement: 'causeText',
  cause: 'causeText',
  countermeasure: 'what',
  decision: 'reason',
  'change-conditions': 'what',
  'change-target': 'reason',
  implementation: 'done',
  'effect-check': 'effect',
  confirmation: 'remark',
};
