import fc from 'fast-check';
import { monthRange, toMonth } from '../../src/domain/shared/month';
import { alignedYears, changeRatio, yearToDate } from '../../tabs/features/compare/years/aligned-years';
import { areaFigures } from '../../tabs/features/compare/area/area-figures';
import { suggestedFrom } from '../../tabs/features/compare/choosing/candidates';
import { chosenIn, chosenInAddress, MOST, toggled } from '../../tabs/features/compare/choosing/chosen';
import { comparisonOf, overMonths, sharedMonths } from '../../tabs/features/compare/compared/compared';
import { commonBase, indexed, ownBase } from '../../tabs/features/compare/courses/course-index';
import { scaleIn, scalesOffered } from '../../tabs/features/compare/courses/course-scale';
import { drawnCourses } from '../../tabs/features/compare/courses/drawn-courses';
import { innerPoint, isInside } from '../../tabs/features/compare/area/inner-point';
import { outlinePath, projectionFor } from '../../tabs/features/compare/area/map-projection';
import { quantileClasses } from '../../tabs/features/compare/area/quantile-classes';
import { spread } from '../../tabs/features/compare/years/spread';
import { candidates, compared, comparisonView, KALK, part, pointsOf } from './support/compare-examples';

/** As the page takes them: small counts of parts are gone. */
const read = (...indicators: ReturnType<typeof compared>[]) =>
  comparisonOf(
    comparisonView({ indicators }),
    indicators.map(({ indicator }) => indicator.id),
  ).chosen;

describe('The choice in the address', () => {
  const inAddress = (value: string) => chosenIn(new URLSearchParams({ indicators: value }));

  test('holds each indicator once, in the order it was chosen', () => {
    expect(inAddress('b,a,,b')).toEqual(['b', 'a']);
    expect(chosenIn(new URLSearchParams())).toEqual([]);
  });

  test('holds no more than fit side by side', () => {
    const many = Array.from({ length: MOST + 3 }, (_, index) => `i${index}`);
    expect(inAddress(many.join(','))).toHaveLength(MOST);
    expect(chosenInAddress(many)!.split(',')).toHaveLength(MOST);
  });

  test('leaves the address when nothing is chosen', () => {
    expect(chosenInAddress(toggled(['a'], 'a'))).toBeNull();
  });

  test('comes back from the address as it went in', () => {
    const id = fc.stringMatching(/^[a-z0-9 äöü&=%-]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: MOST }), (ids) => {
        const query = new URLSearchParams({ indicators: chosenInAddress(ids) ?? '' }).toString();
        expect(chosenIn(new URLSearchParams(query))).toEqual(ids);
      }),
    );
  });
});

test('suggests key indicators by field, those known by area, and red ones, but no parts of others', () => {
  expect(suggestedFrom(candidates().indicators)).toEqual({
    fields: [{ name: 'Beschäftigung', ids: ['i1', 'i2'] }],
    byArea: ['i1'],
    red: ['i3'],
  });
});

describe('What is compared', () => {
  test('stands in the order asked for, with its parts, and names what is missing', () => {
    const whole = compared();
    const view = comparisonView({
      // A part that was asked for by itself comes twice.
      indicators: [
        whole,
        part(whole, 'kalk', [50]),
        part(whole, 'kalk', [50]),
        compared({ indicator: { id: 'i2' } }),
      ],
    });
    const { chosen, parts, missing } = comparisonOf(view, ['i2', 'weg', 'i1-kalk', 'i1']);
    expect(chosen.map(({ indicator }) => indicator.id)).toEqual(['i2', 'i1-kalk', 'i1']);
    expect(parts.get('i1')!.map(({ indicator }) => indicator.id)).toEqual(['i1-kalk']);
    expect(missing).toEqual(['weg']);
  });

  test('is drawn over the same months, though one began later', () => {
    const [early, late] = read(
      compared({ series: pointsOf([1, 2, 3], {}, toMonth('2026-09')) }),
      compared({ indicator: { id: 'i2' }, series: pointsOf([9]) }),
    );
    const months = sharedMonths([early!, late!]);
    expect(months).toEqual(monthRange(toMonth('2026-07'), toMonth('2026-10')));
    expect(overMonths(late!, months).map((point) => point?.value ?? null)).toEqual([null, null, null, 9]);
  });
});

describe('An index', () => {
  test.each([
    { courses: [[50, 60]], base: 0 },
    {
      courses: [
        [null, 60],
        [1, 2],
      ],
      base: 1,
    },
    {
      courses: [
        [0, 60],
        [1, 2],
      ],
      base: 1,
    },
    { courses: [[-5, -6]], base: null },
    {
      courses: [
        [1, null],
        [null, 1],
      ],
      base: null,
    },
    { courses: [], base: null },
  ])('of $courses begins at place $base', ({ courses, base }) => {
    expect(commonBase(courses)).toBe(base);
  });

  test('tells figures in hundredths of the first one', () => {
    expect(indexed([50, null, 75, 25], 0)).toEqual([100, null, 150, 50]);
    expect(indexed([0, 3], 0)).toEqual([null, null]);
  });

  test('stands at 100 in its base month and does not depend on the unit', () => {
    const values = fc.array(fc.option(fc.integer({ min: 1, max: 1_000_000 })), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1000 }), (figures, times) => {
        const base = ownBase(figures);
        fc.pre(base !== null);
        const once = indexed(figures, base);
        const scaled = indexed(
          figures.map((value) => (value === null ? null : value * times)),
          base,
        );
        expect(once[base]).toBe(100);
        once.forEach((value, index) => {
          if (value === null) expect(scaled[index]).toBeNull();
          else expect(scaled[index]).toBeCloseTo(value, 6);
        });
      }),
    );
  });

  test('takes the plan along', () => {
    const [course] = drawnCourses(read(compared({ series: pointsOf([50, 60]) })), 'index');
    expect(course).toMatchObject({
      base: '2026-09',
      values: [100, 120],
      plans: [
        { type: 'value', value: 200 },
        { type: 'value', value: 200 },
      ],
    });
  });

  test('of a course that never rises above zero is none, and disturbs no other', () => {
    const [first, second] = drawnCourses(
      read(
        compared({ series: pointsOf([50, 75, 100]) }),
        compared({ indicator: { id: 'i2' }, series: pointsOf([0, 0, 0]) }),
      ),
      'index',
    );
    expect(first!.values).toEqual([100, 150, 200]);
    expect(second).toMatchObject({ values: [null, null, null], base: null, fitting: [] });
  });
});

describe('The axis', () => {
  const persons = compared();
  const shares = compared({ indicator: { id: 'i2', unit: '%' }, series: pointsOf([1, 2, 3]) });

  test('is shared only where the unit is', () => {
    expect(scalesOffered([persons, compared({ indicator: { id: 'i3' } })])).toEqual(['own', 'same', 'index']);
    expect(scalesOffered([persons, shares])).toEqual(['own', 'index']);
    expect(scalesOffered([persons])).toEqual(['own', 'index']);
    expect(scaleIn(new URLSearchParams('scale=same'), ['own', 'index'])).toBe('own');
  });

  test('fits one course, or all of them', () => {
    const small = compared({ indicator: { id: 'i2' }, series: pointsOf([1, 2, 3]) });
    const own = drawnCourses(read(persons, small), 'own');
    const same = drawnCourses(read(persons, small), 'same');
    expect(Math.max(...own[0]!.fitting)).toBe(120);
    expect(Math.min(...own[0]!.fitting)).toBe(100);
    expect(Math.min(...same[0]!.fitting)).toBe(1);
    expect(same[0]!.fitting).toEqual(same[1]!.fitting);
  });
});

describe('Classes of values', () => {
  test('hold about equally many, and equal values together', () => {
    const ten = quantileClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5);
    expect(ten.classes).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ]);
    expect(quantileClasses([7, 7, 7], 5).classes).toEqual([{ from: 7, to: 7 }]);
    expect(quantileClasses([], 5).classes).toEqual([]);
  });

  test('never overlap, never rank a larger value lower, and cover every value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const { classes, classOf } = quantileClasses(values, 5);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          const { from, to } = classes[classOf(value)]!;
          expect(from <= value && value <= to).toBe(true);
        }
        classes.slice(1).forEach(({ from }, index) => {
          expect(from).toBeGreaterThan(classes[index]!.to);
        });
      }),
    );
  });
});

describe('The map', () => {
  const room = { width: 400, height: 400 };

  test('draws a degree of longitude narrower than one of latitude, north up', () => {
    const { width, height, place } = projectionFor(KALK.outline, room)!;
    expect((width - 8) / (height - 8)).toBeCloseTo(1.5 * Math.cos((50.95 * Math.PI) / 180), 6);
    expect(place(7, 51)).toEqual({ x: 4, y: 4 });
    expect(place(7, 50.9).y).toBeCloseTo(height - 4, 6);
  });

  test('keeps every corner inside its room', () => {
    const corner = fc.tuple(
      fc.double({ min: 5, max: 15, noNaN: true }),
      fc.double({ min: 47, max: 55, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3 }), (ring) => {
        const projection = projectionFor([ring], room);
        fc.pre(projection !== null);
        expect(projection.width).toBeLessThanOrEqual(room.width + 1e-6);
        expect(projection.height).toBeLessThanOrEqual(room.height + 1e-6);
        for (const [longitude, latitude] of ring) {
          const { x, y } = projection.place(longitude, latitude);
          expect(x >= 4 - 1e-6 && x <= projection.width - 4 + 1e-6).toBe(true);
          expect(y >= 4 - 1e-6 && y <= projection.height - 4 + 1e-6).toBe(true);
        }
      }),
    );
  });

  test('of nothing, or of a single place, is none', () => {
    expect(projectionFor([], room)).toBeNull();
    expect(
      projectionFor(
        [
          [
            [7, 51],
            [7, 51],
          ],
        ],
        room,
      ),
    ).toBeNull();
  });

  test('closes every ring', () => {
    expect(outlinePath(KALK.outline, projectionFor(KALK.outline, room)!)).toMatch(/^M4\.0 .+Z$/);
  });

  test('names a bent area inside of it', () => {
    // A "U", whose middle lies outside.
    const corners = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [1, 1],
      [1, 10],
      [0, 10],
    ].map(([x, y]) => ({ x: x!, y: y! }));
    expect(isInside({ x: 5, y: 5 }, corners)).toBe(false);
    expect(isInside(innerPoint(corners)!, corners)).toBe(true);
  });

  test('names any triangle inside of it', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        fc.pre(Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) > 2_000);
        expect(isInside(innerPoint([a, b, c])!, [a, b, c])).toBe(true);
      }),
    );
  });

  test('finds no inside in a line', () => {
    expect(
      innerPoint([
        { x: 0, y: 0 },
        { x: 5, y: 0 },
      ]),
    ).toBeNull();
  });
});

describe('Figures by area', () => {
  const areas = comparisonView().areas;
  const partsOf = (whole: ReturnType<typeof compared>, values: Record<string, readonly (number | null)[]>) =>
    comparisonOf(
      comparisonView({
        indicators: [whole, ...Object.entries(values).map(([area, figures]) => part(whole, area, figures))],
      }),
      ['i1'],
    );
  const figuresOf = (
    whole: ReturnType<typeof compared>,
    values: Record<string, readonly (number | null)[]>,
  ) => {
    const { chosen, parts } = partsOf(whole, values);
    return areaFigures(chosen[0]!, parts.get('i1')!, areas);
  };

  test('of counts stand as shares of the city against the mean of the areas, the largest first', () => {
    expect(figuresOf(compared({ series: pointsOf([400]) }), { kalk: [100], porz: [300] })).toMatchObject({
      month: '2026-10',
      whole: 400,
      reference: 200,
      figures: [
        { name: 'Porz', rank: 1, share: 0.75, difference: null },
        { name: 'Kalk', rank: 2, share: 0.25, difference: null },
      ],
    });
  });

  test('of rates stand as differences to the city', () => {
    const rate = compared({ indicator: { kind: 'rate', unit: '%', decimals: 1 }, series: pointsOf([20]) });
    expect(figuresOf(rate, { kalk: [25], porz: [18] })).toMatchObject({
      reference: 20,
      figures: [
        { name: 'Kalk', difference: 5, share: null },
        { name: 'Porz', difference: -2, share: null },
      ],
    });
  });

  test('are those of the latest month any area has one for', () => {
    expect(
      figuresOf(compared({ series: pointsOf([400, 500, 600]) }), {
        kalk: [1, 90, null],
        porz: [70, null, null],
      }),
    ).toMatchObject({
      month: '2026-09',
      whole: 500,
      figures: [{ name: 'Kalk' }, { name: 'Porz', rank: 2, share: null }],
    });
  });

  test('tell nothing of small counts but that they are small', () => {
    const found = figuresOf(compared({ series: pointsOf([107]) }), { kalk: [4], porz: [100], nippes: [3] });
    expect(found).toMatchObject({
      reference: 100,
      figures: [
        { name: 'Porz' },
        { name: 'Kalk', share: null, point: { value: null, withheld: { counts: { from: 1, below: 5 } } } },
        { name: 'Nippes', share: null, point: { value: null, withheld: { counts: { from: 1, below: 5 } } } },
      ],
    });
  });

  test('are none where no area was ever reported', () => {
    expect(figuresOf(compared(), { kalk: [null] })).toBeNull();
  });

  test('keep the name of an indicator whose area is not known', () => {
    expect(figuresOf(compared(), { fort: [9] })!.figures[0]).toMatchObject({
      name: 'Arbeitslose: fort',
      outline: [],
    });
  });
});

describe('Years side by side', () => {
  const course = (values: readonly (number | null)[]) => read(compared({ series: pointsOf(values) }))[0]!;
  const fromJanuary = (before: readonly number[], now: readonly (number | null)[]) =>
    alignedYears(course([...before, ...now]));

  test('run from January to December, the latest first', () => {
    const years = alignedYears(course(Array.from({ length: 14 }, (_, index) => index)));
    expect(years.map(({ year }) => year)).toEqual([2026, 2025]);
    expect(years[0]!.points.map((point) => point?.value ?? null)).toEqual([
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      null,
      null,
    ]);
    expect(years[1]!.points.slice(-2).map((point) => point?.value)).toEqual([2, 3]);
  });

  test('lose and double no month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), (count) => {
        const given = course(Array.from({ length: count }, (_, index) => index));
        const found = alignedYears(given).flatMap(({ points }) => points.filter((point) => point !== null));
        expect(found.map(({ month }) => month).sort()).toEqual(given.series.map(({ month }) => month));
      }),
    );
  });

  const TWELVE = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

  test('add up quantities over the months both years know', () => {
    const [now, before] = fromJanuary(TWELVE, [2, null, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(yearToDate(now!, before, 'flow')).toEqual({
      how: 'sum',
      months: [0, 2, 3, 4, 5, 6, 7, 8, 9],
      now: 18,
      before: 9,
    });
  });

  test.each(['stock', 'rate', 'cumulative'] as const)('hold the latest %s against the same month', (kind) => {
    const [now, before] = fromJanuary(TWELVE, [2, 3, 4, 5, 6, 7, 8, 9, null, null]);
    expect(yearToDate(now!, before, kind)).toEqual({
      how: 'same-month',
      months: [7],
      now: 9,
      before: 1,
    });
  });

  test('say nothing where the year before knows nothing', () => {
    const [now] = alignedYears(course([1, 2]));
    expect(yearToDate(now!, undefined, 'flow')).toBeNull();
    expect(yearToDate(now!, { year: 2024, points: now!.points }, 'flow')).toBeNull();
    expect(yearToDate(now!, { year: 2025, points: now!.points.map(() => null) }, 'stock')).toBeNull();
  });

  test.each([
    { now: 110, before: 100, ratio: 0.1 },
    { now: -90, before: -100, ratio: 0.1 },
    { now: 5, before: 0, ratio: null },
  ])('$now after $before is a change of $ratio', ({ now, before, ratio }) => {
    expect(changeRatio(now, before)).toBe(ratio);
  });

  test('name lines that end close to each other one below the other', () => {
    expect(spread([10, 11, 40], 14)).toEqual([10, 24, 40]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 })), (heights) => {
        const sorted = spread(heights, 14).sort((a, b) => a - b);
        sorted.slice(1).forEach((height, index) => {
          expect(height - sorted[index]!).toBeGreaterThanOrEqual(14);
        });
      }),
    );
  });
});
