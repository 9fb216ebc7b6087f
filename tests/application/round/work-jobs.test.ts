import type { Job } from '../../../src/application/ports/job-queue';
import type { Records } from '../../../src/application/ports/records';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { toMonth } from '../../../src/domain/shared/month';
import { readingEntry } from '../../support/examples/entries';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const CARD: Job = { type: 'monthly-card', workspaceId: WORKSPACE.id, month: OCTOBER, userId: PEOPLE.owner };
const ALERT: Job = { type: 'alert', workspaceId: WORKSPACE.id, deviationId: 'wartezeit|2026-10' };

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(SMALL_PLAN);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
});

const work = async (by: Service = service) => (await by.workJobs()).map(({ outcome }) => outcome);

const reportRed = (by: Service = service) =>
  by.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [readingEntry({ value: '12' })],
    statuses: [],
    reason: '',
  });

describe('A job', () => {
  test('whose work throws is logged once and ends: the next round queues what is still due', async () => {
    service.messenger.fail(PEOPLE.owner, new Error('nobody foresaw this'));
    await service.jobs.add(CARD);
    expect(await work()).toEqual(['failed']);
    expect(service.lines).toMatchObject([
      {
        level: 'error',
        event: 'job-failed',
        fields: { type: 'monthly-card', workspace: WORKSPACE.id },
      },
    ]);
    service.messenger.recover(PEOPLE.owner);
    expect(await work()).toEqual([]);
    await service.runRound();
    expect(service.messenger.cards.filter(({ userId }) => userId === PEOPLE.owner)).toHaveLength(1);
  });

  test('that meets a workspace that cannot be read waits until it can, and is never set aside', async () => {
    const away = createInMemoryRecords(SMALL_PLAN);
    const by = createService({ workspaces: [{ workspace: WORKSPACE, records: away }] });
    await by.jobs.add(CARD);
    away.setStanding({ kind: 'out', lacks: [{ kind: 'list-missing', list: 'Ziele' }] });
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect(await work(by)).toEqual(['failed']);
      by.pass(200);
    }
    away.setStanding({ kind: 'ready' });
    expect(await work(by)).toEqual(['done']);
  });

  test('that waits twice is done once', async () => {
    await reportRed();
    for (const job of [CARD, ALERT, CARD, ALERT]) await service.jobs.add(job);
    expect((await work()).toSorted()).toEqual(['done', 'done', 'not-needed', 'not-needed']);
    expect(service.messenger.attempts).toHaveLength(2);
  });

  test.each<{ of: string; job: Job }>([
    { of: 'a workspace that is served no more', job: { ...CARD, workspaceId: 'gibt-es-nicht' } },
    { of: 'a person without duties', job: { ...CARD, userId: PEOPLE.stranger } },
    { of: 'a deputy, whose card goes to the holder', job: { ...CARD, userId: PEOPLE.deputy } },
    { of: 'a month that is closed', job: { ...CARD, month: toMonth('2026-09') } },
    { of: 'a month that has not begun', job: { ...CARD, month: toMonth('2026-12') } },
    { of: 'an alert of a workspace that is served no more', job: { ...ALERT, workspaceId: 'gibt-es-nicht' } },
    { of: 'a deviation that does not exist', job: ALERT },
  ])('of $of ends without sending', async ({ job }) => {
    await service.jobs.add(job);
    expect(await work()).toEqual(['not-needed']);
    expect(service.messenger.attempts).toEqual([]);
    expect(service.jobs.waiting()).toEqual([]);
  });

  test('that finds the storage away stops none behind it', async () => {
    const other = { ...WORKSPACE, id: 'dezernat-vi' };
    const masterplan = () => Promise.reject(new StorageUnavailable('away'));
    const by = createService({
      workspaces: [
        { workspace: WORKSPACE, records: { ...records, masterplan } },
        { workspace: other, records: createInMemoryRecords(SMALL_PLAN) },
      ],
    });
    await by.jobs.add(CARD);
    await by.jobs.add({ ...CARD, workspaceId: other.id });
    expect(await work(by)).toEqual(['failed', 'done']);
  });
});

describe('A crash', () => {
  test('after a job was taken and before anything was sent: the job comes to somebody else', async () => {
    await service.jobs.add(CARD);
    await service.jobs.take();
    expect(await work()).toEqual([]);
    service.pass(300);
    expect(await work()).toEqual(['done']);
    expect(service.messenger.cards).toHaveLength(1);
  });

  test('between sending a card and noting it: it comes twice at most, never not at all', async () => {
    service.messenger.meanwhile(() => {
      service.deliveries.loseNextNote();
      return Promise.resolve();
    });
    for (let round = 0; round < 5; round += 1) {
      await service.runRound();
      service.pass(60);
    }
    expect(service.messenger.cards.filter(({ userId }) => userId === PEOPLE.owner)).toHaveLength(2);
    expect(service.messenger.cards.filter(({ userId }) => userId === PEOPLE.colleague)).toHaveLength(1);
  });

  test('between sending an alert and noting it in its row: the next round notes it without sending it again', async () => {
    await reportRed();
    let isFirst = true;
    const deviations: Records['deviations'] = {
      ...records.deviations,
      saveAll: (drafts) => {
        if (!isFirst) return records.deviations.saveAll(drafts);
        isFirst = false;
        return Promise.reject(new StorageUnavailable('away'));
      },
    };
    const by = createService({ workspaces: [{ workspace: WORKSPACE, records: { ...records, deviations } }] });
    for (let round = 0; round < 5; round += 1) {
      await by.runRound();
      by.pass(60);
    }
    expect(by.messenger.alerts).toHaveLength(1);
    expect((await records.deviations.all())[0]?.value.pendingAlert).toBeNull();
  });

  test('between noting a card and ending its job: the job finds nothing left to do', async () => {
    await service.jobs.add(CARD);
    await service.jobs.add(CARD);
    await service.jobs.take();
    expect(await work()).toEqual(['done']);
    service.pass(300);
    expect(await work()).toEqual(['not-needed']);
  });
});

test('an alert that arrived and cannot be noted, because others keep changing the row, holds up nothing', async () => {
  await reportRed();
  let writes = 0;
  const deviations: Records['deviations'] = {
    ...records.deviations,
    saveAll: async () => {
      writes += 1;
      const current = await records.deviations.find('wartezeit|2026-10');
      return [{ ok: false as const, error: { kind: 'changed-meanwhile' as const, current } }];
    },
  };
  const by = createService({ workspaces: [{ workspace: WORKSPACE, records: { ...records, deviations } }] });
  await by.jobs.add(ALERT);
  expect(await work(by)).toEqual(['done']);
  expect(writes).toBe(5);
});
