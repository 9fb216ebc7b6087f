import type { Records } from '../../../src/application/ports/records';
import type { Area } from '../../../src/domain/masterplan/area';
import { toMonth } from '../../../src/domain/shared/month';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { readingKey } from '../../../src/domain/tracking/reading';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const READER = { userId: PEOPLE.colleague };
const OWNER = { userId: PEOPLE.owner };
const KALK: Area = { id: 'kalk', name: 'Kalk', kind: 'district', parentId: null, outline: [], position: 1 };

let records: Records;
let service: Service;

function over(own: Partial<Indicator> = {}): void {
  const figure = indicator({ id: 'faelle', goalId: 'wohnungen', name: 'Fälle', areaId: 'kalk', ...own });
  records = createInMemoryRecords({ ...SMALL_PLAN, areas: [KALK], indicators: [figure] });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
}

beforeEach(() => over());

async function report(value: number, reason = ''): Promise<void> {
  const stored = await records.readings.find(readingKey('faelle', OCTOBER));
  const answer = await service.useCases.submitMonthlyReport(OWNER, WORKSPACE.id, {
    month: OCTOBER,
    reason,
    readings: [
      {
        indicatorId: 'faelle',
        value: String(value),
        noDataReason: '',
        state: 'final',
        comment: `Es sind ${String(value)}`,
        confirmed: value,
        basedOn: stored?.version ?? null,
      },
    ],
    statuses: [],
  });
  if (!answer.ok) throw new Error(answer.error.kind);
}

async function changes(): Promise<unknown> {
  const answer = await service.useCases.viewReadingHistory(READER, WORKSPACE.id, {
    indicatorId: 'faelle',
    month: OCTOBER,
  });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

test('a history tells no figure below five that was corrected, nor what people wrote about it', async () => {
  await report(3);
  await report(120);
  expect(await changes()).toMatchObject([
    {
      before: { value: null, withheld: true, comment: '' },
      after: { value: 120, comment: '' },
      reason: '',
    },
  ]);
  const goal = await service.useCases.viewGoalHistory(READER, WORKSPACE.id, 'wohnungen');
  expect(JSON.stringify(goal)).not.toMatch(/"value":3\b|Es sind/);
});

test('a history tells figures that tell of nobody, and those of the city, as ever', async () => {
  await report(90);
  await report(120);
  expect(await changes()).toMatchObject([{ before: { value: 90 }, after: { value: 120 } }]);
  over({ areaId: null });
  await report(3);
  await report(120);
  expect(await changes()).toMatchObject([{ before: { value: 3, comment: 'Es sind 3' } }]);
});

test('a closed month tells no figure below five that it was frozen with', async () => {
  await report(3);
  service.setClock('2026-11-30T09:00:00.000Z');
  await service.runRound();
  await report(120, 'Nachgezählt');
  const asked = { goalId: 'wohnungen', month: OCTOBER };
  const view = await service.useCases.viewGoal(READER, WORKSPACE.id, asked);
  if (!view.ok) throw new Error(view.error.kind);
  expect(view.value.asOf).not.toBeNull();
  const [shown] = view.value.indicators;
  expect(shown?.judgement.reading).toMatchObject({ value: 120 });
  expect(shown?.series.at(-1)).toMatchObject({ frozen: null, reading: { value: 120 } });
  expect(JSON.stringify(view)).not.toMatch(/"(value|actual)":3\b/);
});

test('a deviation that was opened by a figure below five tells the figure nowhere, and stays', async () => {
  await report(3);
  const [stored] = await records.deviations.all();
  expect(stored?.value).toMatchObject({
    rule: 'red',
    status: 'open',
    latest: { light: 'red', figure: null },
  });
  // As rows were before the gate stood there.
  const figure = { actual: 3, plan: 100, deviation: -97, relative: -0.97 };
  await records.deviations.saveAll([
    { value: { ...stored!.value, latest: { ...stored!.value.latest, figure } }, basedOn: stored!.version },
  ]);
  const page = await service.useCases.viewCase(READER, WORKSPACE.id, stored!.value.id);
  expect(page).toMatchObject({ value: { case: { summary: { deviation: { latest: { figure: null } } } } } });
});

test('whoever reports a figure sees it in their form, and elsewhere what all see', async () => {
  await report(3);
  const form = await service.useCases.viewDueReport(OWNER, WORKSPACE.id, null);
  expect(form).toMatchObject({ value: { items: [{ current: { value: { value: 3 } } }, {}] } });
  const asked = { goalId: 'wohnungen', month: OCTOBER };
  const view = await service.useCases.viewGoal(OWNER, WORKSPACE.id, asked);
  expect(view).toMatchObject({
    value: { indicators: [{ judgement: { reading: { value: null, withheld: { counts: { below: 5 } } } } }] },
  });
});

test('a light is told only where every count it may be has the same', async () => {
  over({ trajectory: { type: 'constant', target: 2 } });
  await report(1);
  const asked = { indicatorId: 'faelle', month: OCTOBER };
  expect(await service.useCases.viewJudgement(READER, WORKSPACE.id, asked)).toMatchObject({
    value: { judgement: { light: 'none', lightReason: { type: 'withheld' }, assessment: { type: 'none' } } },
  });
  expect(await records.deviations.all()).toEqual([]);
});

test('a figure that is told keeps being told while another of its months is withheld', async () => {
  await records.readings.saveAll([
    { value: reading({ indicatorId: 'faelle', month: toMonth('2026-09'), value: 4 }), basedOn: null },
  ]);
  await report(120);
  const asked = { indicatorId: 'faelle', month: OCTOBER };
  expect(await service.useCases.viewJudgement(READER, WORKSPACE.id, asked)).toMatchObject({
    value: { judgement: { light: 'green', reading: { value: 120 }, trend: { type: 'none' } } },
  });
});
