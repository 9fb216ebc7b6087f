import type { ChannelRefusal, ProblemKind } from '../../../src/contracts/problem';

export const problems: Record<ProblemKind | 'unreachable', string> = {
  'not-signed-in': 'Your sign-in has expired. Reload the tab and Teams will sign you in again.',
  'other-tenant':
    'You are signed in with an account of another organisation. Zugkraft opens for accounts of the city only. The steering support can tell you on request what is written here.',
  'not-permitted':
    'You have no access to this department. Ask the steering support to add you to the team or to this channel.',
  'not-leadership': 'This is a matter for the leadership. Ask the steering support if you lack this role.',
  'not-steering':
    'This is decided by the leadership and the steering support. Ask them if something has to change.',
  'reason-missing': 'Please give a reason for the decision; it stays on record.',
  'reason-too-long': 'The reason is too long. At most 2,000 characters fit.',
  'indicator-not-found': 'This indicator no longer exists. The Masterplan shows the current indicators.',
  'no-figure-in-month': 'There is no figure for this month. Choose a month with a figure.',
  'no-year-target': 'There is no target for this year. The steering support can enter it in SharePoint.',
  'closing-not-proposed':
    'The deviation cannot be closed yet: the figures have not been back on plan long enough. Reload the page.',
  'not-responsible':
    'You are neither owner nor deputy for one of these entries. Reload the page; the responsibility may have changed.',
  'goal-not-found': 'This goal no longer exists. The Masterplan shows the current goals.',
  'office-not-found': 'This office no longer exists. The view “Department” shows the offices of today.',
  'deviation-not-found': 'This deviation no longer exists. The current ones are under “Deviations”.',
  'job-not-found':
    'This job is no longer here; it may already be running again. The page shows the current state.',
  'no-post':
    'No function is entered for you that somebody could stand in for. If that is wrong, please contact the steering support.',
  'no-deputy': 'Your function has no deputy. Nothing was changed; please contact the steering support.',
  'until-before-from': 'The end lies before the beginning.',
  'until-in-past': 'That day is over already. Choose today or a later day.',
  'not-your-step': 'This step is not yours at the moment. Reload the page to see whose turn it is.',
  'own-case':
    'Nobody decides their own case: you can speak for the operating unit here. The deputy of the post that decides does, or the next higher level.',
  'not-the-next-step': 'The deviation meanwhile waits for another step. Reload the page.',
  'case-changed': 'Somebody took a step meanwhile. Look at the new state, then decide.',
  'decision-not-possible':
    'This cannot be decided here. Reload the page and choose one of the options offered.',
  'nothing-discussed': 'No deviation has been discussed yet. Mark at least one.',
  'no-channel':
    'No channel is entered for this department. Your IT can add it to the department’s setting (`channelId`); the Word file works without it.',
  'not-posted': 'Teams did not accept the message. Try again in a few minutes.',
  'check-too-early':
    'It is too early for the effect check. It is possible from the day that was agreed for it.',
  'invalid-step': 'One entry does not fit yet. What to do is written at the field.',
  'not-found': 'There is no such thing here. The Masterplan shows the current state.',
  'changed-meanwhile': 'Somebody changed something meanwhile. Look at the new state, then decide.',
  'nothing-entered': 'You have not entered anything yet. Enter at least one figure or status.',
  'month-in-future': 'This month is still running. You can report on it as soon as it is over.',
  'month-not-open': 'The report for this month is not open yet.',
  'month-closed': 'The month is closed. Correct a figure on the page of its goal, and give a reason.',
  'invalid-entries': 'Some entries do not fit yet. What to do is written at the field.',
  'bad-request': 'The request was not understood. Reload the page and try again.',
  'too-large': 'That is too much at once; nothing was stored. Shorten the text, or report in several steps.',
  'workspace-incomplete':
    'This department cannot answer that at the moment, as it lacks something in SharePoint. As soon as it is back, it goes on by itself.',
  'storage-unavailable': 'SharePoint does not answer at the moment. Try again in a few minutes.',
  unexpected: 'An error occurred on our side. Try again; if it persists, tell your IT.',
  unreachable: 'Zugkraft cannot be reached at the moment. Check your connection and try again.',
};

/** Where the channel in which the tab stands is the reason. */
export const channelRefusals: Record<ChannelRefusal, string> = {
  'channel-not-open':
    'This channel is not open to this department: only members of the team read here. The administration can name the channel in the settings of the workspace.',
  'not-in-channel':
    'You are not in this channel, and only those who are in it read here. Ask its owners to add you. Members of the team read in the personal app where the department opens it.',
  'channel-not-askable':
    'Zugkraft may not see who is in this channel and therefore lets nobody in. The administration has to add the app to this channel or grant the permission “ChannelMember.Read.All”. In the personal app members of the team go on reading.',
};
