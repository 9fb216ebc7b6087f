import type { Delivery } from '../../../src/application/ports/delivery-log';
import { bundleKey, digestKey, overdueKey } from '../../../src/application/ports/delivery-log';
import { toDay } from '../../../src/domain/shared/day';
import { indicator } from '../../support/examples/examples';
import { WORKSPACE } from '../../support/world';
import {
  CASE_ID,
  CASE_PLAN,
  type CaseWorld,
  createCaseWorld,
  PEOPLE_OF_CASES,
} from '../deviations/case-world';

const CHAT = WORKSPACE.leadershipChatId;
const SUPPORT = { userId: PEOPLE_OF_CASES.support };

let world: CaseWorld;
beforeEach(async () => {
  world = createCaseWorld();
  await world.open();
});

const round = () => world.service.runRound();

async function alerts() {
  const view = await world.service.useCases.viewDeliveries(SUPPORT, WORKSPACE.id, null);
  if (!view.ok) throw new Error(view.error.kind);
  return view.value.alerts;
}

const again = (...keys: readonly string[]) => world.service.useCases.sendAgain(SUPPORT, WORKSPACE.id, keys);

describe('Messages about cases', () => {
  test('are seen by function and by what they speak of, never by person', async () => {
    await round();
    const seen = await alerts();
    expect(seen.map(({ kind, to, state }) => [kind, to, state]).toSorted()).toEqual([
      ['alert', ['Wartezeit'], 'sent'],
      ['task', ['Fachstelle Wohnen'], 'sent'],
    ]);
    // The key is for asking again; it is never put before anybody.
    const shown = JSON.stringify(seen.map((one) => ({ ...one, key: '' })));
    for (const userId of Object.values(PEOPLE_OF_CASES)) expect(shown).not.toContain(userId);
  });

  test('that stand for nothing to tell are not shown', async () => {
    world = createCaseWorld({ now: '2026-11-09T06:00:00.000Z' });
    await round();
    expect(await world.service.deliveries.find(digestKey(WORKSPACE.id, toDay('2026-11-09')))).not.toBeNull();
    expect(await alerts()).toEqual([]);
  });

  test('that are a digest speak of no single case', async () => {
    world.service.setClock('2026-11-09T06:00:00.000Z');
    await round();
    expect((await alerts()).filter(({ kind }) => kind === 'digest')).toMatchObject([
      { to: [], state: 'sent' },
    ]);
  });
});

describe('What did not arrive', () => {
  const noteFailed = (key: string, kind: Delivery['kind'], userId: string | null = null) =>
    world.service.deliveries.note({
      key,
      workspaceId: WORKSPACE.id,
      kind,
      month: null,
      userId,
      messageId: null,
      reason: 'no-such-chat',
      at: '2026-11-05T09:00:00.000Z',
      updatedAt: null,
      answeredAt: null,
      attempts: 1,
      shows: null,
    });

  test.each([
    {
      what: 'a due date that was missed',
      kind: 'alert' as const,
      key: overdueKey(WORKSPACE.id, CASE_ID, toDay('2026-11-12')),
      job: { type: 'overdue-alert', deviationId: CASE_ID, due: '2026-11-12' },
    },
    {
      what: 'many at once',
      kind: 'alert' as const,
      key: bundleKey(WORKSPACE.id, '2026-11-05T08:00:00.000Z'),
      job: { type: 'alert-bundle' },
    },
    {
      what: 'a digest',
      kind: 'digest' as const,
      key: digestKey(WORKSPACE.id, toDay('2026-11-02')),
      job: { type: 'digest', day: '2026-11-02' },
    },
  ])('can be asked for again: $what', async ({ kind, key, job }) => {
    world.service.setClock('2026-11-13T09:00:00.000Z');
    await noteFailed(key, kind);
    expect(await again(key)).toEqual({ ok: true, value: { queued: 1 } });
    expect(world.service.jobs.waiting()).toEqual([{ workspaceId: WORKSPACE.id, ...job }]);
  });

  test('is not asked for again where nobody has to answer, though a day has passed', async () => {
    const generous = indicator({
      id: 'mehr',
      goalId: 'wohnungen',
      tolerance: { in: 'percent', green: 0.05, red: 0.1, over: 0.2 },
    });
    world = createCaseWorld({ plan: { ...CASE_PLAN, indicators: [generous] } });
    await world.put('mehr', '2026-10', 200);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    world.service.setClock('2026-12-20T09:00:00.000Z');
    const keys = [
      overdueKey(WORKSPACE.id, 'mehr|2026-10', toDay('2026-11-12')),
      bundleKey(WORKSPACE.id, '2026-11-05T08:00:00.000Z'),
    ];
    for (const key of keys) await noteFailed(key, 'alert');
    expect(await again(...keys)).toEqual({ ok: true, value: { queued: 0 } });
    expect(world.service.jobs.waiting()).toEqual([]);
  });

  test('to a person comes with all that waits for them', async () => {
    world.service.messenger.fail(PEOPLE_OF_CASES.owner, { kind: 'blocked', retryIn: null });
    await round();
    const failed = (await alerts()).filter(({ kind, state }) => kind === 'task' && state === 'failed');
    expect(failed).toMatchObject([{ to: ['Fachstelle Wohnen'], reason: 'blocked', sendable: true }]);
    world.service.messenger.recover(PEOPLE_OF_CASES.owner);
    expect(await again(...failed.map(({ key }) => key))).toMatchObject({ value: { queued: 1 } });
    await world.service.workJobs();
    expect(world.service.messenger.tasks).toHaveLength(1);
    expect((await alerts()).every(({ state }) => state === 'sent')).toBe(true);
  });

  test('as one message is made good with the next one, and is then no failure any more', async () => {
    const many = Array.from({ length: 8 }, (_, index) => indicator({ id: `k${index}`, goalId: 'wohnungen' }));
    world = createCaseWorld({ plan: { ...CASE_PLAN, indicators: many } });
    for (const { id } of many) await world.put(id, '2026-10', 10);
    world.service.messenger.fail(CHAT, { kind: 'no-such-chat', retryIn: null });
    await round();
    expect((await alerts()).filter(({ state }) => state === 'failed')).toMatchObject([
      { kind: 'alert', to: ['Dezernat V'], reason: 'no-such-chat' },
    ]);
    world.service.messenger.recover(CHAT);
    world.service.setClock('2026-11-05T10:00:00.000Z');
    await round();
    expect(world.service.messenger.bundles).toHaveLength(1);
    expect((await alerts()).filter(({ state }) => state !== 'sent')).toEqual([]);
  });

  test('is none of those who do not keep the Masterplan', async () => {
    await noteFailed(overdueKey(WORKSPACE.id, CASE_ID, toDay('2026-11-12')), 'alert');
    const keys = [overdueKey(WORKSPACE.id, CASE_ID, toDay('2026-11-12'))];
    for (const who of ['owner', 'headOfOffice', 'headOfDepartment', 'stranger'] as const) {
      const actor = { userId: PEOPLE_OF_CASES[who] };
      expect(await world.service.useCases.sendAgain(actor, WORKSPACE.id, keys)).toEqual({
        ok: false,
        error: { kind: 'not-permitted' },
      });
    }
    expect(world.service.jobs.waiting()).toEqual([]);
  });
});
