import type { Records } from '../../../src/application/ports/records';
import type { ChangesView as Changes } from '../../../src/application/views/view-changes';
import { ChangesView } from '../../../src/contracts/tracking/changes';
import { toMonth } from '../../../src/domain/shared/month';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(SMALL_PLAN);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
});

async function put(indicatorId: string, month: string, value: number): Promise<void> {
  await records.readings.saveAll([
    { value: reading({ indicatorId, month: toMonth(month), value }), basedOn: null },
  ]);
}

async function changes(month: string | null = null): Promise<Changes> {
  const asked = month === null ? null : toMonth(month);
  const answer = await service.useCases.viewChanges({ userId: PEOPLE.owner }, WORKSPACE.id, asked);
  if (!answer.ok) throw new Error(answer.error.kind);
  ChangesView.parse(answer.value);
  return answer.value;
}

test('nothing has changed where nothing was reported', async () => {
  expect(await changes()).toMatchObject({ month: '2026-10', before: '2026-09', lights: [], opened: [] });
});

test('a light that got worse stands before one that got better, and each says from what to what', async () => {
  await put('bewilligt', '2026-09', 500);
  await put('bewilligt', '2026-10', 1000);
  await put('wartezeit', '2026-09', 8);
  await put('wartezeit', '2026-10', 20);
  const ofIndicators = (await changes()).lights.filter(({ type }) => type === 'indicator');
  expect(ofIndicators).toMatchObject([
    { id: 'wartezeit', from: 'green', to: 'red', meaning: 'worse', goalId: 'wohnungen', fieldId: 'wohnen' },
    { id: 'bewilligt', from: 'red', to: 'green', meaning: 'better' },
  ]);
});

test('no data after "not reported" is neither better nor worse', async () => {
  await put('bewilligt', '2026-09', 1000);
  const [light] = (await changes('2026-09')).lights.filter(({ id }) => id === 'bewilligt');
  expect(light).toMatchObject({ from: 'none', to: 'green', meaning: 'neutral' });
});

test('an earlier month tells what that month brought', async () => {
  const lightOf = async (month: string) => (await changes(month)).lights.find(({ id }) => id === 'bewilligt');
  await put('bewilligt', '2026-08', 1000);
  await put('bewilligt', '2026-09', 500);
  await put('bewilligt', '2026-10', 500);
  expect(await lightOf('2026-09')).toMatchObject({ from: 'green', to: 'red' });
  expect(await lightOf('2026-10')).toBeUndefined();
});

test('a milestone counts in the month in which it was reached', async () => {
  const [first] = SMALL_PLAN.milestones;
  records = createInMemoryRecords({ ...SMALL_PLAN, milestones: [{ ...first!, done: '2026-10-07' }] });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  expect((await changes()).milestones).toMatchObject([
    { name: 'Baugrube', measureName: 'Neubau Lindenhof', done: '2026-10-07' },
  ]);
  expect((await changes('2026-09')).milestones).toEqual([]);
});

test('a figure for a part of the city is no news of its own', async () => {
  const part = indicator({ id: 'teil', goalId: 'wohnungen', breakdownOf: 'bewilligt', areaId: 'kalk' });
  records = createInMemoryRecords({ ...SMALL_PLAN, indicators: [...SMALL_PLAN.indicators, part] });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  await put('teil', '2026-10', 1);
  expect((await changes()).lights).toEqual([]);
});

test('all who look get the very same answer, and another one once a figure came', async () => {
  const first = await changes();
  expect(await changes()).toBe(first);
  await put('bewilligt', '2026-10', 900);
  expect(await changes()).not.toBe(first);
});
