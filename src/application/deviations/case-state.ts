import type { DeviationCase } from '../../domain/deviation/case/deviation-case';
import type { Instant } from '../../domain/shared/instant';

/**
 * Stands for all that cards say about where a case stands: they are outdated when it differs from what they were made of.
 * What time alone changes, and figures that go on month by month, are left out.
 */
export const caseState = (of: CaseStanding): string => standing(of, of.deviation.acknowledgement?.at);

/**
 * The same for the card that asks for the next step. It says nothing of an acknowledgement, and bringing it up to date would
 * empty what is being typed into it.
 */
export const taskState = (of: CaseStanding): string => standing(of, undefined);

type CaseStanding = Pick<DeviationCase, 'deviation' | 'stage' | 'steps'>;

const standing = (
  { deviation: { closure }, stage, steps }: CaseStanding,
  acknowledgedAt: Instant | undefined,
): string => [stage, steps.length, acknowledgedAt, closure?.at].join(' ');
