import type { Records } from '../../../src/application/ports/records';
import { save, StorageUnavailable } from '../../../src/application/ports/repository';
import { toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { readingEntry } from '../../support/examples/entries';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const ID = 'wartezeit|2026-10';

let records: Records;
let service: Service;
beforeEach(async () => {
  records = createInMemoryRecords(SMALL_PLAN);
  service = serviceOver(records);
  await report('12', null);
});

const serviceOver = (over: Records): Service =>
  createService({ workspaces: [{ workspace: WORKSPACE, records: over }] });

const report = (value: string, basedOn: string | null) =>
  service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: toMonth('2026-10'),
    readings: [readingEntry({ value, basedOn })],
    statuses: [],
    reason: '',
  });

const acknowledge = (userId: string = PEOPLE.headOfOffice, by: Service = service, id = ID) =>
  by.useCases.acknowledgeDeviation({ userId }, WORKSPACE.id, id);

const stored = async () => (await records.deviations.find(ID))!.value;

test('is kept with function and time, and answered with the deviation as it now stands', async () => {
  const answer = await acknowledge();
  expect(answer).toMatchObject({
    ok: true,
    value: { goalName: 'Mehr Menschen finden eine bezahlbare Wohnung', officeName: 'Amt für Wohnungswesen' },
  });
  expect(answer.ok && answer.value.deviation).toEqual(await stored());
  expect((await stored()).acknowledgement).toEqual({
    postId: 'leitung-56',
    postName: 'Amtsleitung 56',
    at: '2026-11-05T09:00:00.000Z',
  });
});

test('the first stays, whoever acknowledges later', async () => {
  await acknowledge(PEOPLE.headOfOffice);
  service.pass(3600);
  const second = await acknowledge(PEOPLE.headOfDepartment);
  expect(second).toMatchObject({
    ok: true,
    value: { deviation: { acknowledgement: { postId: 'leitung-56', at: '2026-11-05T09:00:00.000Z' } } },
  });
});

test('at the same moment one is kept, and both are shown that one', async () => {
  const [first, second] = await Promise.all([
    acknowledge(PEOPLE.headOfOffice),
    acknowledge(PEOPLE.headOfDepartment),
  ]);
  const { acknowledgement } = await stored();
  expect(acknowledgement).not.toBeNull();
  expect(first).toMatchObject({ value: { deviation: { acknowledgement } } });
  expect(second).toMatchObject({ value: { deviation: { acknowledgement } } });
});

test('a leader without a post is named by the role that lets them, whatever other roles they have', async () => {
  const roles = [
    { id: 'rolle-0', userId: PEOPLE.headOfDepartment, role: 'reader' as const, officeId: null },
    ...SMALL_PLAN.roles,
  ];
  const masterplan = async () => ({ ...(await records.masterplan()), roles });
  await acknowledge(PEOPLE.headOfDepartment, serviceOver({ ...records, masterplan }));
  expect((await stored()).acknowledgement).toMatchObject({
    postId: 'rolle-1',
    postName: 'head-of-department',
  });
});

test.each([
  { who: 'the owner', userId: PEOPLE.owner, kind: 'not-leadership' },
  { who: 'a colleague', userId: PEOPLE.colleague, kind: 'not-leadership' },
  { who: 'a stranger', userId: PEOPLE.stranger, kind: 'not-permitted' },
])('$who is refused, and nothing is noted', async ({ userId, kind }) => {
  expect(await acknowledge(userId)).toEqual({ ok: false, error: { kind } });
  expect((await stored()).acknowledgement).toBeNull();
});

test('who may not acknowledge does not learn which deviations there are', async () => {
  expect(await acknowledge(PEOPLE.owner, service, 'gibt-es-nicht')).toEqual({
    ok: false,
    error: { kind: 'not-leadership' },
  });
});

test('a deviation that does not exist is not found', async () => {
  expect(await acknowledge(PEOPLE.headOfOffice, service, 'gibt-es-nicht')).toEqual({
    ok: false,
    error: { kind: 'deviation-not-found' },
  });
});

test('neither is one whose indicator left the plan', async () => {
  const masterplan = async () => ({ ...(await records.masterplan()), indicators: [] });
  expect(await acknowledge(PEOPLE.headOfOffice, serviceOver({ ...records, masterplan }))).toEqual({
    ok: false,
    error: { kind: 'deviation-not-found' },
  });
});

describe('When the deviation changes at the same moment', () => {
  /** Storage in which somebody corrects the figure just before each of the first `times` saves. */
  function meddled(times: number): Service {
    let left = times;
    const deviations: Records['deviations'] = {
      ...records.deviations,
      saveAll: async (drafts) => {
        if (left > 0) {
          left -= 1;
          const figure = await records.readings.find(readingKey('wartezeit', toMonth('2026-10')));
          await report(String(20 + left), figure!.version);
        }
        return records.deviations.saveAll(drafts);
      },
    };
    return serviceOver({ ...records, deviations });
  }

  test('both are kept', async () => {
    expect((await acknowledge(PEOPLE.headOfOffice, meddled(2))).ok).toBe(true);
    expect(await stored()).toMatchObject({
      latest: { figure: { actual: 20 } },
      acknowledgement: { postName: 'Amtsleitung 56' },
    });
  });

  test('for ever, the leader is told to try again', async () => {
    expect(await acknowledge(PEOPLE.headOfOffice, meddled(3))).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile' },
    });
    expect((await stored()).acknowledgement).toBeNull();
  });
});

test('a storage that cannot be asked is no answer', async () => {
  const deviations: Records['deviations'] = {
    ...records.deviations,
    find: () => Promise.reject(new StorageUnavailable('away')),
  };
  await expect(acknowledge(PEOPLE.headOfOffice, serviceOver({ ...records, deviations }))).rejects.toThrow(
    'away',
  );
});

test('taking note does not hold up an alert that is still pending', async () => {
  await acknowledge();
  expect((await stored()).pendingAlert).toBe('opened');
});

test('what was acknowledged stays so when the figure gets worse', async () => {
  await acknowledge();
  const told = (await records.deviations.find(ID))!;
  const alerted = { ...told.value.latest, at: '2026-11-05T09:00:00.000Z' };
  await save(records.deviations, {
    value: { ...told.value, pendingAlert: null, alerted },
    basedOn: told.version,
  });
  const figure = await records.readings.find(readingKey('wartezeit', toMonth('2026-10')));
  await report('16', figure!.version);
  expect(await stored()).toMatchObject({
    pendingAlert: 'worsened',
    acknowledgement: { postName: 'Amtsleitung 56' },
  });
});
