import type { CaseStep, StepContent } from './case-step';

type EffectCheck = Extract<StepContent, { readonly type: 'effect-check' }>;

/**
 * What the check said of the countermeasure that stands now.
 *
 * @param steps in order of their positions
 * @returns null while it was not checked, even where an earlier countermeasure was
 */
export function latestEffectCheck(steps: readonly CaseStep[]): EffectCheck | null {
  const contents = steps.map(({ content }) => content);
  const last = contents.findLast((content) => content.type === 'effect-check' || setsAnother(content));
  return last?.type === 'effect-check' ? last : null;
}

const setsAnother = (content: StepContent): boolean =>
  content.type === 'countermeasure' ||
  (content.type === 'decision' && content.decision.option === 'change-conditions');
