import { err, ok, type Result } from '../../shared/result';
import type { Day } from '../../shared/day';
import type { StepContent } from './case-step';
import type { DeviationCase } from './deviation-case';
import { decisionOptions, nextSteps } from './next-step';
import type { Stage } from './stage';
import {
  closesAgainstEvidence,
  type StepFault,
  stepFaults,
  type StepRules,
  trimmedStep,
} from './step-faults';

export type StepError =
  /** The case waits for something else. */
  | { readonly kind: 'not-the-next-step'; readonly stage: Stage }
  | { readonly kind: 'decision-not-possible' }
  | { readonly kind: 'check-too-early'; readonly checkOn: Day }
  /** All that is wrong with it. */
  | { readonly kind: 'invalid-step'; readonly faults: readonly StepFault[] };

export interface StepSurroundings extends Omit<StepRules, 'closingNeedsReason'> {
  /** Whether it is about an indicator with a single target. */
  readonly targetCanChange: boolean;
}

/** Whether a step may come next, and says all that it has to say. */
export function checkStep(
  of: DeviationCase,
  content: StepContent,
  surroundings: StepSurroundings,
): Result<StepContent, StepError> {
  const { today, targetCanChange } = surroundings;
  const isNext = content.type === 'worsening' ? of.stage === 'watched' : nextSteps(of).includes(content.type);
  if (!isNext) return err({ kind: 'not-the-next-step', stage: of.stage });
  if (content.type === 'effect-check') {
    const checkOn = of.countermeasure?.checkOn ?? today;
    if (checkOn > today) return err({ kind: 'check-too-early', checkOn });
  }
  if (
    content.type === 'decision' &&
    !decisionOptions(of, targetCanChange).includes(content.decision.option)
  ) {
    return err({ kind: 'decision-not-possible' });
  }
  const faults = stepFaults(content, { ...surroundings, closingNeedsReason: closesAgainstEvidence(of) });
  return faults.length > 0 ? err({ kind: 'invalid-step', faults }) : ok(trimmedStep(content));
}
