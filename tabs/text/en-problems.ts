import type { ProblemKind } from '../../src/contracts/problem';

export const problems: Record<ProblemKind | 'unreachable', string> = {
  'not-signed-in': 'Your sign-in has expired. Reload the tab and Teams will sign you in again.',
  'not-permitted': 'You have no access to this department. Ask the steering support to add you to the team.',
  'not-leadership':
    'Deviations are acknowledged by the leadership. Ask the steering support if you lack this role.',
  'not-responsible':
    'You are neither owner nor deputy for one of these entries. Reload the page; the responsibility may have changed.',
  'goal-not-found': 'This goal no longer exists. The Masterplan shows the current goals.',
  'deviation-not-found': 'This deviation no longer exists. Reload the page.',
  'not-found': 'There is no such thing here. The Masterplan shows the current state.',
  'changed-meanwhile': 'Somebody changed something meanwhile. Look at the new state, then decide.',
  'nothing-entered': 'You have not entered anything yet. Enter at least one figure or status.',
  'month-in-future': 'This month is still running. You can report on it as soon as it is over.',
  'month-not-open': 'The report for this month is not open yet.',
  'month-closed': 'The month is closed. Ask the steering support for a correction.',
  'invalid-entries': 'Some entries do not fit yet. What to do is written at the field.',
  'bad-request': 'The request was not understood. Reload the page and try again.',
  'storage-unavailable': 'SharePoint does not answer at the moment. Try again in a few minutes.',
  unexpected: 'An error occurred on our side. Try again; if it persists, tell your IT.',
  unreachable: 'Zugkraft cannot be reached at the moment. Check your connection and try again.',
};
