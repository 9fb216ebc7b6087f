import { CHANNEL_HEADER } from '../../../src/contracts/channel-header';
import { PEOPLE } from '../../support/examples/small-plan';
import { teamOf } from '../../support/team-of';
import { createWorld, WORKSPACE } from '../../support/world';
import { as, type HttpWorld, startHttpWorld } from './http-world';

const CHANNEL = '19:shared@thread.tacv2';
const W = `/api/v1/workspaces/${WORKSPACE.id}`;

let http: HttpWorld;
beforeEach(async () => {
  const { teamId } = WORKSPACE;
  const membership = teamOf((userId) => userId === PEOPLE.colleague, {
    [CHANNEL]: { teamId, channelId: CHANNEL, people: [PEOPLE.stranger] },
  });
  const workspace = { ...WORKSPACE, channels: [{ id: CHANNEL, teamId }] };
  http = await startHttpWorld(createWorld({ membership, workspace }).useCases);
});
afterEach(() => http.close());

const within = (channelId: string) => ({ [CHANNEL_HEADER]: channelId });

test('the channel in which the tab stands decides who is answered', async () => {
  expect(await http.get(W, { ...as(PEOPLE.stranger), ...within(CHANNEL) })).toMatchObject({ status: 200 });
  expect(await http.get(W, { ...as(PEOPLE.colleague), ...within(CHANNEL) })).toMatchObject({ status: 403 });
  expect(await http.get(W, as(PEOPLE.stranger))).toMatchObject({ status: 403 });
  expect(await http.get(W, as(PEOPLE.colleague))).toMatchObject({ status: 200 });
});

test('so it does for what may be chosen when a tab is set up', async () => {
  const chosen = async (headers: Readonly<Record<string, string>>) =>
    JSON.parse((await http.get('/api/v1/workspaces', headers)).text) as unknown;
  const own = { workspaces: [{ id: WORKSPACE.id, name: WORKSPACE.name }] };
  expect(await chosen({ ...as(PEOPLE.stranger), ...within(CHANNEL) })).toEqual(own);
  expect(await chosen(as(PEOPLE.stranger))).toEqual({ workspaces: [] });
});

test.each(['', 'general', '19:a/b@thread.tacv2', `19:${'a'.repeat(300)}@thread.tacv2`])(
  'what is no id of a channel is refused (%j)',
  async (claim) => {
    expect(await http.get(W, { ...as(PEOPLE.colleague), ...within(claim) })).toMatchObject({ status: 400 });
  },
);

test('a channel that cannot be asked is told as the cause', async () => {
  const membership = { ...teamOf(() => true), inChannel: () => Promise.resolve('not-askable' as const) };
  await http.close();
  http = await startHttpWorld(createWorld({ membership }).useCases);
  const reply = await http.get(W, { ...as(PEOPLE.colleague), ...within(CHANNEL) });
  expect([reply.status, JSON.parse(reply.text)]).toEqual([
    403,
    { error: { kind: 'not-permitted', because: 'channel-not-askable' } },
  ]);
});
