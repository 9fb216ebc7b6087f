import type { Workspace } from '../../../src/application/ports/workspaces';
import { PEOPLE } from '../../support/examples/small-plan';
import { teamOf } from '../../support/team-of';
import { createWorld, WORKSPACE } from '../../support/world';

const TEAM_ONLY = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000301';
const BOTH = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000302';
const CHANNEL_ONLY = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000303';

const OPENED = '19:opened@thread.tacv2';
const UNNAMED = '19:unnamed@thread.tacv2';
const GENERAL = '19:general@thread.tacv2';
const ELSEWHERE = '19:elsewhere@thread.tacv2';

const { teamId } = WORKSPACE;
const inTeam = [TEAM_ONLY, BOTH];
const membership = teamOf((userId) => inTeam.includes(userId), {
  [GENERAL]: { teamId, channelId: GENERAL, people: inTeam },
  [OPENED]: { teamId, channelId: OPENED, people: [BOTH, CHANNEL_ONLY] },
  [UNNAMED]: { teamId, channelId: UNNAMED, people: [BOTH, CHANNEL_ONLY] },
  [ELSEWHERE]: { teamId: 'another-team', channelId: ELSEWHERE, people: [CHANNEL_ONLY] },
});

const OPEN: Workspace = { ...WORKSPACE, channels: [{ id: OPENED, teamId }] };

async function answer(userId: string, channelId: string | null, workspace = OPEN, asked = membership) {
  const { useCases } = createWorld({ workspace, membership: asked });
  const actor = channelId === null ? { userId } : { userId, channelId };
  const result = await useCases.viewWorkspace(actor, workspace.id);
  return result.ok ? 'in' : (result.error.because ?? 'out');
}

test.each([
  { who: 'somebody of the channel only', userId: CHANNEL_ONLY, gets: 'in' },
  { who: 'somebody of both', userId: BOTH, gets: 'in' },
  { who: 'somebody of the team only', userId: TEAM_ONLY, gets: 'not-in-channel' },
])('in a channel that the settings name, $who is $gets', async ({ userId, gets }) => {
  expect(await answer(userId, OPENED)).toBe(gets);
});

test('a channel that no setting names lets in only those who are in the team as well, and says so', async () => {
  expect(await answer(BOTH, UNNAMED)).toBe('in');
  expect(await answer(TEAM_ONLY, UNNAMED)).toBe('not-in-channel');
  expect(await answer(CHANNEL_ONLY, UNNAMED)).toBe('channel-not-open');
});

test('in a standard channel the team is let in', async () => {
  expect(await answer(TEAM_ONLY, GENERAL)).toBe('in');
  expect(await answer(CHANNEL_ONLY, GENERAL)).toBe('out');
});

test('a channel of another team gives nobody anything', async () => {
  expect(await answer(CHANNEL_ONLY, ELSEWHERE)).toBe('out');
  expect(await answer(TEAM_ONLY, ELSEWHERE)).toBe('in');
});

test('a channel that another team shares counts where the settings name it', async () => {
  const shared = { ...WORKSPACE, channels: [{ id: ELSEWHERE, teamId: 'another-team' }] };
  expect(await answer(CHANNEL_ONLY, ELSEWHERE, shared)).toBe('in');
  expect(await answer(TEAM_ONLY, ELSEWHERE, shared)).toBe('not-in-channel');
});

test('a role opens the workspace in any channel', async () => {
  expect(await answer(PEOPLE.headOfDepartment, OPENED)).toBe('in');
});

test('without a channel the team decides', async () => {
  expect(await answer(TEAM_ONLY, null)).toBe('in');
  expect(await answer(CHANNEL_ONLY, null)).toBe('out');
});

describe('a workspace open to its channels only', () => {
  const closed: Workspace = { ...OPEN, openTo: 'channels' };

  test.each([
    { channelId: null, tells: 'out' },
    { channelId: OPENED, tells: 'not-in-channel' },
    { channelId: GENERAL, tells: 'out' },
    { channelId: ELSEWHERE, tells: 'out' },
  ])(
    'lets in those of the channel and never those of the team only, whatever channel they claim ($channelId)',
    async ({ channelId, tells }) => {
      expect(await answer(TEAM_ONLY, channelId, closed)).toBe(tells);
      expect(await answer(CHANNEL_ONLY, channelId, closed)).toBe('in');
    },
  );
});

describe('a channel whose members may not be asked for', () => {
  const refusing = { ...membership, inChannel: () => Promise.resolve('not-askable' as const) };

  test.each([OPENED, UNNAMED])('lets nobody in and names the cause (%s)', async (channelId) => {
    for (const userId of [BOTH, TEAM_ONLY, CHANNEL_ONLY])
      expect(await answer(userId, channelId, OPEN, refusing)).toBe('channel-not-askable');
  });

  test('leaves the personal app open to the team', async () => {
    expect(await answer(TEAM_ONLY, null, OPEN, refusing)).toBe('in');
  });

  test('closes a workspace that is open to its channels only', async () => {
    const closed: Workspace = { ...OPEN, openTo: 'channels' };
    expect(await answer(BOTH, null, closed, refusing)).toBe('channel-not-askable');
  });
});

test('a channel that the settings name and nobody finds is told as such', async () => {
  const misnamed = { ...WORKSPACE, channels: [{ id: '19:gone@thread.tacv2', teamId }] };
  expect(await answer(BOTH, '19:gone@thread.tacv2', misnamed)).toBe('channel-not-askable');
});
