import type { DeviationCase } from '../../domain/deviation/case/deviation-case';

/**
 * Stands for all that cards say about where a case stands: they are outdated when it differs from what they were made of.
 * What time alone changes, and figures that go on month by month, are left out.
 */
export const caseState = ({
  deviation: { acknowledgement, closure },
  stage,
  steps,
}: Pick<DeviationCase, 'deviation' | 'stage' | 'steps'>): string =>
  [stage, steps.length, acknowledgement?.at, closure?.at].join(' ');
