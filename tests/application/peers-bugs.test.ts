import { milestonesList } from '../../src/adapters/sharepoint/lists/milestones-list';
import type { Light } from '../../src/domain/tracking/light';
import type { Masterplan } from '../../src/domain/masterplan/masterplan';
import { toMonth } from '../../src/domain/shared/month';
import { readingEntry, statusEntry } from '../support/examples/entries';
import { createHouse } from '../support/faults/house';
import { createInMemoryRecords } from '../support/in-memory-records';
import { createService, type Service } from '../support/service';
import { PEOPLE, SMALL_PLAN } from '../support/examples/small-plan';
import { WORKSPACE } from '../support/world';

/** What goes wrong in other apps of this kind, and not here. */

const OCTOBER = toMonth('2026-10');
const WORKING_DAY_1 = '2026-11-02T06:00:00.000Z';
const OWNER = { userId: PEOPLE.owner };

const serviceOver = (plan: Masterplan, now = WORKING_DAY_1): Service =>
  createService({ now, workspaces: [{ workspace: WORKSPACE, records: createInMemoryRecords(plan) }] });

const receivers = ({ messenger }: Pick<Service, 'messenger'>): string[] =>
  messenger.cards.map(({ userId }) => userId).toSorted();

const EVERYBODY = [PEOPLE.owner, PEOPLE.colleague].toSorted();

describe('A job that fires at midnight of the city and asks for the day in UTC sends the card on the 2nd. Ours', () => {
  const reporting = { ...SMALL_PLAN.department.reporting, hour: 0 };
  const plan = { ...SMALL_PLAN, department: { ...SMALL_PLAN.department, reporting } };

  test.each([
    { season: 'summer', first: '2026-07-01', midnight: '2026-06-30T22:00:00.000Z', month: '2026-06' },
    { season: 'winter', first: '2026-12-01', midnight: '2026-11-30T23:00:00.000Z', month: '2026-11' },
  ])(
    'sends it at midnight of the first working day in $season, $first in Berlin',
    async ({ midnight, month }) => {
      const before = serviceOver(plan, new Date(Date.parse(midnight) - 1).toISOString());
      await before.runRound();
      expect(before.messenger.cards.filter(({ report }) => report.month === month)).toEqual([]);
      const at = serviceOver(plan, midnight);
      await at.runRound();
      expect(at.messenger.cards.map(({ report }) => report.month)).toEqual([month, month]);
    },
  );
});

describe('Downtime on the day of the cards loses the month. Ours', () => {
  test.each([
    { back: 'the day after', now: '2026-11-03T09:00:00.000Z' },
    { back: 'after the due day', now: '2026-11-12T09:00:00.000Z' },
    { back: 'in the last hour before the close', now: '2026-11-17T22:30:00.000Z' },
  ])('sends every card all the same when the service is back $back', async ({ now }) => {
    const service = serviceOver(SMALL_PLAN, now);
    await service.runRound();
    expect(receivers(service)).toEqual(EVERYBODY);
  });
});

test('A restart sends again. Ours remembers in the delivery log: ten starts send each card once', async () => {
  const house = createHouse(WORKING_DAY_1);
  for (let start = 0; start < 10; start += 1) {
    house.setClock(new Date(Date.parse(WORKING_DAY_1) + start * 600_000).toISOString());
    await house.start().runRound();
  }
  expect(receivers(house)).toEqual(EVERYBODY);
});

test('A message that got 429 is queued again and then dropped. Ours is tried until it arrives, however often', async () => {
  const service = serviceOver(SMALL_PLAN);
  service.messenger.fail(PEOPLE.owner, { kind: 'busy', retryIn: 20 });
  for (let round = 0; round < 30; round += 1) {
    await service.runRound();
    service.pass(60);
  }
  expect(service.messenger.attempts.filter((to) => to === PEOPLE.owner)).toHaveLength(30);
  expect(await service.jobs.setAsides()).toEqual([]);
  service.messenger.recover(PEOPLE.owner);
  await service.runRound();
  expect(receivers(service)).toEqual(EVERYBODY);
});

test('One recipient who fails stops the others. Ours reaches everybody behind the one', async () => {
  const service = serviceOver(SMALL_PLAN);
  // The owner's card is the first in the queue.
  service.messenger.fail(PEOPLE.owner, new Error('nobody foresaw this'));
  await service.runRound();
  expect(service.messenger.attempts[0]).toBe(PEOPLE.owner);
  expect(receivers(service)).toEqual([PEOPLE.colleague]);
});

describe('Two formulas for progress disagree. Ours', () => {
  const DAY = '2026-11-05T09:00:00.000Z';

  /** Lights of one indicator, or project, by the surface that shows it. */
  type Shown = Readonly<Record<string, Light | undefined>>;

  async function shown(service: Service, id: string): Promise<Shown> {
    const { viewDueReport, viewGoal, viewIndicators } = service.useCases;
    const due = await viewDueReport(OWNER, WORKSPACE.id, null);
    const goal = await viewGoal(OWNER, WORKSPACE.id, { goalId: 'wohnungen', month: null });
    const table = await viewIndicators(OWNER, WORKSPACE.id, null);
    if (!due.ok || !goal.ok || !table.ok) throw new Error('Everybody may see this');
    const measure = goal.value.measures.find((one) => one.measure.id === id);
    const row = table.value.indicators.find(({ indicator }) => indicator.id === id);
    return {
      form: due.value.items.find((item) => item.id === id)?.light,
      goal:
        measure?.progress?.light ??
        goal.value.indicators.find((one) => one.indicator.id === id)?.judgement.light,
      ...(row === undefined ? {} : { table: row.signs.light }),
    };
  }

  test.each([
    { value: '8', light: 'green' },
    { value: '8,6', light: 'amber' },
    { value: '12', light: 'red' },
  ])(
    'shows $value weeks as $light in receipt, form, goal, table and masterplan',
    async ({ value, light }) => {
      const [only] = SMALL_PLAN.indicators.filter(({ id }) => id === 'wartezeit');
      if (only === undefined) throw new Error('The small plan has no waiting time');
      const service = serviceOver({ ...SMALL_PLAN, indicators: [only], measures: [], milestones: [] }, DAY);
      const submitted = await service.useCases.submitMonthlyReport(OWNER, WORKSPACE.id, {
        month: OCTOBER,
        reason: '',
        readings: [readingEntry({ value })],
        statuses: [],
      });
      const masterplan = await service.useCases.viewMasterplan(OWNER, WORKSPACE.id, null);
      expect(submitted).toMatchObject({ value: { report: { items: [{ light }] } } });
      expect(await shown(service, 'wartezeit')).toEqual({ form: light, goal: light, table: light });
      expect(masterplan).toMatchObject({ value: { light, fields: [{ light, goals: [{ light }] }] } });
    },
  );

  test.each([
    { of: 'reported as done', milestonesDone: ['baugrube'], light: 'green' },
    { of: 'not reported', milestonesDone: [], light: 'red' },
  ])(
    'shows a project whose milestone is $of as $light in receipt, form, goal and masterplan',
    async (example) => {
      const { milestonesDone, light } = example;
      const service = serviceOver({ ...SMALL_PLAN, indicators: [] }, DAY);
      const submitted = await service.useCases.submitMonthlyReport(OWNER, WORKSPACE.id, {
        month: OCTOBER,
        reason: '',
        readings: [],
        statuses: [statusEntry({ status: 'on-track', milestonesDone })],
      });
      const masterplan = await service.useCases.viewMasterplan(OWNER, WORKSPACE.id, null);
      expect(submitted).toMatchObject({ value: { report: { items: [{ light }] } } });
      expect(await shown(service, 'neubau')).toEqual({ form: light, goal: light });
      expect(masterplan).toMatchObject({ value: { counts: { [light]: 1 } } });
    },
  );
});

describe('A key result without weight silently counts zero. Ours', () => {
  test('without a weight is a data issue in its column, not a milestone', () => {
    const { Weight, ...fields } = milestonesList.write({
      id: 'richtfest',
      measureId: 'neubau',
      name: 'Richtfest',
      due: '2027-03-31',
      forecast: null,
      done: null,
      weight: 1,
      toleranceDays: 0,
    });
    expect(Weight).toBe(1);
    expect(milestonesList.read(fields)).toEqual({
      value: null,
      problems: [{ column: 'Weight', problem: 'missing' }],
    });
    expect(milestonesList.read({ ...fields, Weight: 0 })).toMatchObject({
      value: null,
      problems: [{ column: 'Weight' }],
    });
  });

  test('gives its project no progress at all rather than one that leaves it out', async () => {
    const milestones = SMALL_PLAN.milestones.map((one, index) => ({
      ...one,
      done: '2026-09-30',
      weight: index === 0 ? Number.NaN : 1,
    }));
    const service = serviceOver({ ...SMALL_PLAN, milestones });
    const goal = await service.useCases.viewGoal(OWNER, WORKSPACE.id, { goalId: 'wohnungen', month: null });
    expect(goal).toMatchObject({ value: { measures: [{ progress: null }] } });
  });
});
