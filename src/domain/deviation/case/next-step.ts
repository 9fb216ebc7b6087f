import type { DecisionOption, Side, StepContent, StepType } from './case-step';
import type { DeviationCase } from './deviation-case';
import type { Stage } from './stage';

/** Steps a stage allows, the one it waits for first. A note may be added to every open case. */
const STEPS_OF: Readonly<Record<Stage, readonly StepType[]>> = {
  statement: ['statement'],
  cause: ['cause'],
  countermeasure: ['countermeasure', 'cause'],
  decision: ['decision'],
  implementation: ['implementation'],
  'effect-check': ['effect-check'],
  confirmation: ['closing', 'reopening'],
  watched: ['reopening'],
  closed: [],
  withdrawn: [],
};

/** Steps that may come next. What proposes closing may be closed whatever it waits for. */
export function nextSteps(of: DeviationCase): readonly StepType[] {
  if (of.deviation.status !== 'open' || of.stage === 'closed') return [];
  const steps = STEPS_OF[of.stage];
  const closes = of.deviation.proposesClosing && !steps.includes('closing');
  return [...steps, ...(closes ? (['closing'] as const) : []), 'note'];
}

/** Whom the stage waits for; null when for nobody. */
export function waitsFor(of: DeviationCase): Exclude<Side, 'support' | 'system'> | null {
  switch (of.stage) {
    case 'statement':
    case 'cause':
    case 'countermeasure':
    case 'effect-check':
      return 'operating-unit';
    case 'implementation':
      return of.carriedOutBy;
    case 'decision':
    case 'confirmation':
      return of.level;
    case 'watched':
    case 'closed':
    case 'withdrawn':
      return null;
  }
}

/** Whose step it is. Reopening and closing are the leadership's, whatever the case waits for. */
export function sideOfStep(
  of: DeviationCase,
  type: StepContent['type'],
): Exclude<Side, 'support'> | 'anybody' {
  switch (type) {
    case 'statement':
    case 'cause':
    case 'countermeasure':
    case 'effect-check':
      return 'operating-unit';
    case 'implementation':
      return of.carriedOutBy;
    case 'decision':
    case 'closing':
    case 'reopening':
      return of.level;
    case 'worsening':
      return 'system';
    case 'note':
      return 'anybody';
  }
}

/**
 * What the level that decides can choose from.
 *
 * @param targetCanChange whether it is about an indicator with a single target
 */
export function decisionOptions(of: DeviationCase, targetCanChange: boolean): readonly DecisionOption[] {
  if (of.stage !== 'decision') return [];
  const approves: readonly DecisionOption[] = of.countermeasure === null ? [] : ['approve'];
  if (of.level === 'office') return [...approves, 'send-back', 'refer'];
  const target: readonly DecisionOption[] = targetCanChange ? ['change-target'] : [];
  return [...approves, 'change-conditions', ...target, 'accept', 'send-back'];
}
