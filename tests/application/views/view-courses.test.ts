import type { CoursesAsked, SmallCourse } from '../../../src/application/views/view-courses';
import type { Records } from '../../../src/application/ports/records';
import { CoursesView } from '../../../src/contracts/tracking/courses';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { addMonths, type Month, monthRange, toMonth } from '../../../src/domain/shared/month';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const TWELVE = monthRange(toMonth('2025-11'), OCTOBER);

let records: Records;
let service: Service;

function over(...indicators: readonly Indicator[]): void {
  records = createInMemoryRecords({ ...SMALL_PLAN, indicators });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
}

const put = (indicatorId: string, month: Month, value: number | null) =>
  records.readings.saveAll([
    {
      value: reading({ indicatorId, month, value, noDataReason: value === null ? 'Ausfall' : null }),
      basedOn: null,
    },
  ]);

const ask = (asked: Partial<CoursesAsked> = {}, userId: string = PEOPLE.owner) =>
  service.useCases.viewCourses({ userId }, WORKSPACE.id, { month: OCTOBER, keyOnly: false, ...asked });

async function view(asked: Partial<CoursesAsked> = {}) {
  const answer = await ask(asked);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

const only = async (): Promise<SmallCourse> => (await view()).courses[0]!;
const twelve = <T>(value: T): T[] => TWELVE.map(() => value);

test('shows twelve months up to the one looked at, oldest first', async () => {
  over(indicator({ id: 'wartezeit', decimals: 1 }));
  await put('wartezeit', addMonths(OCTOBER, -12), 9);
  await put('wartezeit', addMonths(OCTOBER, -11), 8);
  await put('wartezeit', OCTOBER, 6.04);
  const answer = await view();
  expect(answer.months).toEqual(TWELVE);
  expect(answer.courses[0]?.values).toEqual([8, ...Array.from({ length: 10 }, () => null), 6]);
  expect(CoursesView.parse(answer)).toEqual(answer);
});

test('leaves a gap where a month has no figure, whether nothing or only a reason was reported', async () => {
  over(indicator({ id: 'wartezeit' }));
  await put('wartezeit', addMonths(OCTOBER, -2), 9);
  await put('wartezeit', addMonths(OCTOBER, -1), null);
  await put('wartezeit', OCTOBER, 7);
  expect((await only()).values.slice(-4)).toEqual([null, 9, null, 7]);
});

const TOLERANCE = { in: 'unit', green: 1, red: 2, over: null } as const;

test.each([
  ['higher-is-better', 7, null],
  ['lower-is-better', null, 9],
  ['neutral', 7, 9],
] as const)(
  'where %s, shows the plan and from where to where figures are green',
  async (direction, low, high) => {
    const trajectory = { type: 'constant', target: 8 } as const;
    over(indicator({ id: 'wartezeit', direction, trajectory, tolerance: TOLERANCE }));
    expect(await only()).toMatchObject({ plan: twelve(8), low: twelve(low), high: twelve(high) });
  },
);

test('shows the figures of a small group as a gap', async () => {
  const area = {
    id: 'kalk',
    name: 'Kalk',
    kind: 'district',
    parentId: null,
    outline: [],
    position: 1,
  } as const;
  records = createInMemoryRecords({
    ...SMALL_PLAN,
    areas: [area],
    indicators: [indicator({ id: 'allein', areaId: 'kalk', kind: 'stock', decimals: 0 })],
  });
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
  await put('allein', addMonths(OCTOBER, -1), 12);
  await put('allein', OCTOBER, 3);
  expect((await only()).values.slice(-2)).toEqual([12, null]);
});

test('shows what is expected in the month, and on request key indicators only', async () => {
  over(
    indicator({ id: 'zu-ende', to: toMonth('2026-09') }),
    indicator({ id: 'schluessel', isKey: true }),
    indicator({ id: 'weitere', isKey: false }),
  );
  const ids = async (keyOnly: boolean) =>
    (await view({ keyOnly })).courses.map((course) => course.indicatorId);
  expect(await ids(false)).toEqual(['schluessel', 'weitere']);
  expect(await ids(true)).toEqual(['schluessel']);
});

test('is refused to whoever may not read the workspace', async () => {
  over(indicator({ id: 'wartezeit' }));
  expect(await ask({}, PEOPLE.stranger)).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
});
