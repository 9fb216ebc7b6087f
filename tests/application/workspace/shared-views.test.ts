import type { Actor } from '../../../src/application/policies/access';
import { PEOPLE } from '../../support/examples/small-plan';
import { teamOf } from '../../support/team-of';
import { createWorld, type World, WORKSPACE } from '../../support/world';

const CHANNEL = '19:general@thread.tacv2';
const OTHER = '19:other@thread.tacv2';
const { teamId } = WORKSPACE;

const colleague = { userId: PEOPLE.colleague, channelId: CHANNEL };
const owner = { userId: PEOPLE.owner, channelId: CHANNEL };
const KENNZAHLEN = { path: 'indicators?light=red', label: 'Kennzahlen · Ampel: rot' };

let world: World;
beforeEach(() => {
  const people = [PEOPLE.colleague, PEOPLE.owner];
  const membership = teamOf((userId) => people.some((member) => member === userId), {
    [CHANNEL]: { teamId, channelId: CHANNEL, people },
    [OTHER]: { teamId, channelId: OTHER, people: [PEOPLE.owner] },
  });
  world = createWorld({ membership });
});

const share = (actor: Actor, view: { path: string; label: string } = KENNZAHLEN) =>
  world.useCases.shareView(actor, WORKSPACE.id, view);
const labels = async (actor: Actor) => {
  const result = await world.useCases.viewSharedViews(actor, WORKSPACE.id);
  return result.ok ? result.value.map(({ label }) => label) : result.error.kind;
};

test('what one shares in a channel is offered to the others there, and says not who it was', async () => {
  await share(owner);
  const result = await world.useCases.viewSharedViews(colleague, WORKSPACE.id);
  expect(result).toEqual({ ok: true, value: [{ ...KENNZAHLEN, sharedAt: '2026-11-05T09:00:00.000Z' }] });
});

test('it is offered in no other channel, not in the personal app, and to nobody who is not let in', async () => {
  await share(owner);
  expect(await labels({ ...owner, channelId: OTHER })).toEqual([]);
  expect(await labels({ userId: PEOPLE.owner })).toEqual([]);
  expect(await labels({ ...colleague, channelId: OTHER })).toBe('not-permitted');
  expect(await labels({ userId: PEOPLE.stranger, channelId: CHANNEL })).toBe('not-permitted');
});

test('nobody shares where they are not let in', async () => {
  expect(await share({ userId: PEOPLE.stranger, channelId: CHANNEL })).toMatchObject({ ok: false });
  expect(await labels(owner)).toEqual([]);
});

test('the newest comes first, a view shared again once, and five are kept', async () => {
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    world.setClock(`2026-11-0${day}T09:00:00.000Z`);
    await share(owner, { path: `goal/${day}`, label: `Ziel ${day}` });
  }
  world.setClock('2026-11-08T09:00:00.000Z');
  await share(owner, { path: 'goal/4', label: 'Ziel 4' });
  expect(await labels(colleague)).toEqual(['Ziel 4', 'Ziel 7', 'Ziel 6', 'Ziel 5', 'Ziel 3']);
});

test('after two weeks a view is offered no longer', async () => {
  await share(owner);
  world.setClock('2026-11-19T08:59:00.000Z');
  expect(await labels(owner)).toHaveLength(1);
  world.setClock('2026-11-19T09:00:00.000Z');
  expect(await labels(owner)).toEqual([]);
});
