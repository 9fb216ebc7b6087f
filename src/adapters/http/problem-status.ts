import type { ProblemKind } from '../../contracts/problem';

/** What each refusal is in HTTP. */
export const STATUS_OF: Readonly<Record<ProblemKind, number>> = {
  'bad-request': 400,
  'invalid-entries': 422,
  'nothing-entered': 422,
  'month-in-future': 422,
  'month-not-open': 422,
  'reason-missing': 422,
  'reason-too-long': 422,
  'no-figure-in-month': 422,
  'month-closed': 409,
  'closing-not-proposed': 409,
  'changed-meanwhile': 409,
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-leadership': 403,
  'not-steering': 403,
  'not-responsible': 403,
  'goal-not-found': 404,
  'indicator-not-found': 404,
  'no-year-target': 404,
  'deviation-not-found': 404,
  'not-found': 404,
  'storage-unavailable': 503,
  unexpected: 500,
};
