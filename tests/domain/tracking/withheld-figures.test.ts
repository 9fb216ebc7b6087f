import type { Area } from '../../../src/domain/masterplan/area';
import { addMonths, monthRange, toMonth } from '../../../src/domain/shared/month';
import { secretsOf } from '../../../src/domain/tracking/disclosure/secrecy';
import { sumsOf } from '../../../src/domain/tracking/disclosure/sums';
import { withheldFigures } from '../../../src/domain/tracking/disclosure/withheld-figures';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { indicator, reading } from '../../support/examples/examples';

const JANUARY = toMonth('2026-01');

const area = (id: string, kind: Area['kind'], parentId: string | null): Area => ({
  id,
  name: id,
  kind,
  parentId,
  outline: [],
  position: 1,
});
const AREAS = [
  area('koeln', 'city', null),
  area('kalk', 'district', 'koeln'),
  area('porz', 'district', 'koeln'),
  area('nippes', 'district', 'koeln'),
  area('vingst', 'quarter', 'kalk'),
  area('brueck', 'quarter', 'kalk'),
];

type Courses = Readonly<Record<string, readonly (number | null)[]>>;

/** Figures from January on; told as `·` where they are withheld, as `<n` where they are known to be below n. */
function told(indicators: readonly Indicator[], courses: Courses): Record<string, string> {
  const plan = { indicators, areas: AREAS };
  const readingsOf = (id: string) =>
    (courses[id] ?? []).map((value, index) =>
      reading({ indicatorId: id, month: addMonths(JANUARY, index), value }),
    );
  const withheld = withheldFigures(
    { indicators, secrets: secretsOf(plan), sums: sumsOf(plan) },
    ({ id }) => ({ readings: readingsOf(id) }),
  );
  return Object.fromEntries(
    Object.entries(courses).map(([id, values]) => {
      const months = monthRange(JANUARY, addMonths(JANUARY, values.length - 1));
      const words = months.map((month, index) => {
        const found = withheld.get(id)?.get(month);
        if (found === undefined) return String(values[index]);
        return found.counts === null ? '·' : `<${String(found.counts.below)}`;
      });
      return [id, words.join(' ')];
    }),
  );
}

const inKalk = (own: Partial<Indicator> = {}) => [indicator({ id: 'kalk', areaId: 'kalk', ...own })];

const SPLIT = [
  indicator({ id: 'stadt' }),
  ...['kalk', 'porz', 'nippes'].map((id) => indicator({ id, areaId: id, breakdownOf: 'stadt' })),
];

describe('A figure alone', () => {
  test('is withheld where it counts 1 to 4; zero, five and no data are told', () => {
    expect(told(inKalk(), { kalk: [0, 1, 4, 5, null, 12] })).toEqual({ kalk: '0 <5 <5 5 null 12' });
  });

  test('is withheld from 1 to 9 where its source is the labour agency', () => {
    expect(told(inKalk({ secrecy: '1-9' }), { kalk: [9, 10, 0] })).toEqual({ kalk: '<10 10 0' });
  });

  test('is withheld at zero where zero itself tells', () => {
    expect(told(inKalk({ secrecy: '0-4' }), { kalk: [0, 7] })).toEqual({ kalk: '<5 7' });
  });
});

describe('A sum over months', () => {
  const sum = { kind: 'cumulative' } as const;

  test('tells no month that added 1 to 4', () => {
    expect(told(inKalk(sum), { kalk: [10, 12, 20, 21, 22, 27] })).toEqual({ kalk: '10 · 20 · · 27' });
  });

  test('tells a month that added nothing, unless zero itself tells', () => {
    expect(told(inKalk(sum), { kalk: [10, 10] })).toEqual({ kalk: '10 10' });
    expect(told(inKalk({ ...sum, secrecy: '0-4' }), { kalk: [10, 10] })).toEqual({ kalk: '10 ·' });
  });

  test('tells no correction downwards by so few', () => {
    expect(told(inKalk(sum), { kalk: [10, 8, 20] })).toEqual({ kalk: '10 · 20' });
  });

  test('begins anew each January, or never', () => {
    const course = { kalk: [5, ...Array.from({ length: 11 }, () => 30), 32] };
    expect(told(inKalk(sum), course)['kalk']).toMatch(/30 32$/);
    expect(told(inKalk({ ...sum, cumulatesSince: 'start' }), course)['kalk']).toMatch(/30 ·$/);
  });

  test('is compared with the latest month that is told, over a gap', () => {
    expect(told(inKalk(sum), { kalk: [10, null, 12, 16] })).toEqual({ kalk: '10 null · 16' });
  });
});

describe('A whole and its parts', () => {
  test('of which one is withheld hide a second one, the same each month', () => {
    expect(told(SPLIT, { stadt: [100, 90], kalk: [3, 4], porz: [40, 40], nippes: [57, 46] })).toEqual({
      stadt: '100 90',
      kalk: '<5 <5',
      porz: '· ·',
      nippes: '57 46',
    });
  });

  test('of which two are withheld hide each other', () => {
    expect(told(SPLIT, { stadt: [100], kalk: [3], porz: [2], nippes: [95] })).toMatchObject({ nippes: '95' });
  });

  test('hide a third one where the two can only be as they are', () => {
    expect(told(SPLIT, { stadt: [97], kalk: [1], porz: [1], nippes: [95] })).toMatchObject({ nippes: '·' });
    expect(told(SPLIT, { stadt: [103], kalk: [4], porz: [4], nippes: [95] })).toMatchObject({ nippes: '·' });
  });

  test('hide the whole where no part is left to hide behind', () => {
    expect(told(SPLIT, { stadt: [3], kalk: [3], porz: [0], nippes: [0] })).toEqual({
      stadt: '·',
      kalk: '<5',
      porz: '0',
      nippes: '0',
    });
  });

  test('hide a part where so few are in none of them', () => {
    expect(told(SPLIT, { stadt: [102], kalk: [30], porz: [30], nippes: [40] })).toEqual({
      stadt: '102',
      kalk: '·',
      porz: '30',
      nippes: '40',
    });
  });

  test('tell everything where the whole is not known, but what is secret itself', () => {
    expect(told(SPLIT, { stadt: [null], kalk: [3], porz: [30], nippes: [40] })).toMatchObject({
      porz: '30',
      nippes: '40',
    });
  });

  test('of ratios add up to nothing', () => {
    const rates = SPLIT.map((one): Indicator => ({ ...one, kind: 'rate' }));
    expect(told(rates, { stadt: [3], kalk: [3], porz: [4], nippes: [2] })).toMatchObject({ kalk: '3' });
  });

  test('go level by level: what a district hides its quarters hide too', () => {
    const deep = [
      ...SPLIT,
      indicator({ id: 'vingst', areaId: 'vingst', breakdownOf: 'stadt' }),
      indicator({ id: 'brueck', areaId: 'brueck', breakdownOf: 'stadt' }),
    ];
    expect(
      told(deep, { stadt: [100], kalk: [20], porz: [30], nippes: [50], vingst: [3], brueck: [17] }),
    ).toEqual({ stadt: '100', kalk: '20', porz: '30', nippes: '50', vingst: '<5', brueck: '·' });
    expect(
      told(deep, { stadt: [53], kalk: [20], porz: [3], nippes: [30], vingst: [8], brueck: [12] }),
    ).toEqual({ stadt: '53', kalk: '·', porz: '<5', nippes: '30', vingst: '·', brueck: '12' });
  });

  test('of groups hide a group of the same kind', () => {
    const groups = [
      indicator({ id: 'alle' }),
      ...['jung', 'alt', 'frauen', 'maenner'].map((id) => indicator({ id, breakdownOf: 'alle' })),
    ];
    expect(told(groups, { alle: [100], jung: [97], alt: [3], frauen: [50], maenner: [50] })).toEqual({
      alle: '100',
      jung: '·',
      alt: '<5',
      frauen: '50',
      maenner: '50',
    });
  });

  test('that are sums over months hide no second one that its neighbours tell', () => {
    const sums = SPLIT.map((one): Indicator => ({ ...one, kind: 'cumulative' }));
    const courses = { stadt: [90, 92, 110], kalk: [30, 32, 37], porz: [20, 20, 20], nippes: [40, 40, 53] };
    expect(told(sums, courses)).toEqual({
      stadt: '90 92 110',
      kalk: '30 · 37',
      porz: '20 · 20',
      nippes: '40 · 53',
    });
  });
});
