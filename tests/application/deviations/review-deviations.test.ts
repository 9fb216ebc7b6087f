import type { Records } from '../../../src/application/ports/records';
import { save } from '../../../src/application/ports/repository';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import { toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { readingEntry } from '../../support/examples/entries';
import { reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { refusing } from '../../support/refusing';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const SEPTEMBER = toMonth('2026-09');
/** The plan is 8 weeks, and less is better: red from 8.8 on. */
const RED = 12;

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(SMALL_PLAN);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
});

/** Puts a figure into the list, past the app. */
async function put(value: number, month = OCTOBER): Promise<void> {
  const stored = await records.readings.find(readingKey('wartezeit', month));
  const row = reading({ indicatorId: 'wartezeit', month, value });
  const saved = await save(records.readings, { value: row, basedOn: stored?.version ?? null });
  expect(saved.ok).toBe(true);
}

const review = (by: Service = service, indicatorIds = ['wartezeit']) =>
  by.reviewDeviations(WORKSPACE.id, { indicatorIds, measureIds: [] });

const deviations = () => records.deviations.all();
const deviation = async () => (await deviations())[0]!.value;

test('a figure far from plan opens a deviation whose alert is pending', async () => {
  await put(RED);
  await review();
  expect(await deviation()).toMatchObject({
    id: 'wartezeit|2026-10',
    status: 'open',
    rule: 'red',
    pendingAlert: 'opened',
    latest: { month: OCTOBER, figure: { actual: RED, plan: 8 } },
  });
});

test('one that the list does not take keeps no other from being opened, and is told', async () => {
  const rest = records.deviations;
  records = {
    ...records,
    deviations: refusing(
      rest,
      ({ subject }) => subject.type === 'indicator' && subject.indicatorId === 'bewilligt',
    ),
  };
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  const bad = reading({ indicatorId: 'bewilligt', month: OCTOBER, value: 1 });
  await records.readings.saveAll([{ value: bad, basedOn: null }]);
  await put(RED);
  await expect(review(service, ['bewilligt', 'wartezeit'])).rejects.toThrow('255 characters');
  expect((await deviations()).map(({ value }) => value.id)).toEqual(['wartezeit|2026-10']);
});

test('reviewing again writes nothing', async () => {
  await put(RED);
  await review();
  const before = await deviations();
  service.pass(3600);
  await review();
  expect(await deviations()).toEqual(before);
});

test('reviews at the same moment open one deviation', async () => {
  await put(RED);
  await Promise.all([review(), review(), review()]);
  expect(await deviations()).toHaveLength(1);
});

test('a month that is handed in late is seen as if it had come in time', async () => {
  const term = { start: '2026-09-01', end: '2030-10-31' };
  records = createInMemoryRecords({
    ...SMALL_PLAN,
    department: { ...SMALL_PLAN.department, councilTerm: term },
  });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  await put(RED);
  await review();
  await put(RED, SEPTEMBER);
  await review();
  expect((await deviations()).map(({ value }) => value.openedFor)).toEqual([SEPTEMBER]);
});

test('figures imported from the time before anybody reported open nothing', async () => {
  const term = { start: '2026-08-01', end: '2030-10-31' };
  records = createInMemoryRecords({
    ...SMALL_PLAN,
    department: { ...SMALL_PLAN.department, councilTerm: term },
  });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  const imported = reading({
    indicatorId: 'wartezeit',
    month: SEPTEMBER,
    value: RED,
    reportedAs: 'import',
  });
  await records.readings.saveAll([{ value: imported, basedOn: null }]);
  await put(8);
  await review();
  expect(await deviations()).toEqual([]);
});

test('an indicator that left the plan, or was not reported, is passed over and the others are reviewed', async () => {
  await put(RED);
  await review(service, ['gibt-es-nicht', 'bewilligt', 'wartezeit']);
  expect((await deviations()).map(({ value }) => value.subject)).toEqual([
    { type: 'indicator', indicatorId: 'wartezeit' },
  ]);
});

describe('A correction', () => {
  const report = async (value: string) => {
    const stored = await records.readings.find(readingKey('wartezeit', OCTOBER));
    await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
      month: OCTOBER,
      readings: [readingEntry({ value, basedOn: stored?.version ?? null })],
      statuses: [],
      reason: '',
    });
  };

  test('back to plan withdraws the deviation and its pending alert; nothing is deleted', async () => {
    await report('12');
    await report('8');
    expect(await deviation()).toMatchObject({
      status: 'withdrawn',
      pendingAlert: null,
      latest: { figure: { actual: 8 }, light: 'green' },
    });
  });

  test('back to red opens the same one again, to be told and acknowledged anew', async () => {
    await report('12');
    await service.useCases.acknowledgeDeviation(
      { userId: PEOPLE.headOfOffice },
      WORKSPACE.id,
      'wartezeit|2026-10',
    );
    await report('8');
    await report('13');
    expect(await deviations()).toHaveLength(1);
    expect(await deviation()).toMatchObject({
      status: 'open',
      pendingAlert: 'opened',
      acknowledgement: null,
      latest: { figure: { actual: 13 } },
    });
  });
});

test('what somebody else notes on the deviation at the same moment is kept', async () => {
  await put(RED);
  await review();
  await put(14);
  let isFirst = true;
  const meddled: Records['deviations'] = {
    ...records.deviations,
    saveAll: async (drafts) => {
      if (isFirst) {
        isFirst = false;
        const [stored] = await records.deviations.all();
        const acknowledgement: Deviation['acknowledgement'] = {
          postId: 'leitung-56',
          postName: 'Amtsleitung 56',
          at: '2026-11-05T09:00:00.000Z',
        };
        await records.deviations.saveAll([
          { value: { ...stored!.value, acknowledgement }, basedOn: stored!.version },
        ]);
      }
      return records.deviations.saveAll(drafts);
    },
  };
  const by = createService({
    workspaces: [{ workspace: WORKSPACE, records: { ...records, deviations: meddled } }],
  });
  await review(by);
  expect(await deviation()).toMatchObject({
    latest: { figure: { actual: 14 } },
    acknowledgement: { postName: 'Amtsleitung 56' },
  });
});

test('a deviation that others keep changing is left to the next round instead of being fought over', async () => {
  await put(RED);
  let attempts = 0;
  const contested: Records['deviations'] = {
    ...records.deviations,
    saveAll: (drafts) => {
      attempts += 1;
      return Promise.resolve(
        drafts.map(() => ({
          ok: false as const,
          error: { kind: 'changed-meanwhile' as const, current: null },
        })),
      );
    },
  };
  const by = createService({
    workspaces: [{ workspace: WORKSPACE, records: { ...records, deviations: contested } }],
  });
  await review(by);
  expect(attempts).toBe(4);
});
