import fc from 'fast-check';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { type GradeOverride, gradeYear, GRADES, type YearTarget } from '../../../src/domain/tracking/grade';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import { indicator, reading } from '../../support/examples/examples';

const DECEMBER = toMonth('2026-12');

const wanted = (own: Partial<YearTarget> = {}): YearTarget => ({
  indicatorId: 'beratungen',
  year: 2026,
  target: 100,
  lower: 80,
  upper: 110,
  ...own,
});

const override = (own: Partial<GradeOverride> = {}): GradeOverride => ({
  indicatorId: 'beratungen',
  year: 2026,
  grade: 'fully',
  reason: 'Umstellung der Zählung',
  postId: 'leitung',
  postName: 'Leitung',
  at: '2027-01-15T08:00:00.000Z',
  withdrawnAt: null,
  ...own,
});

const december = (value: number | null): Reading[] => [reading({ month: DECEMBER, value })];

const monthly = (from: string, values: readonly (number | null)[]): Reading[] =>
  values.map((value, index) => reading({ month: addMonths(toMonth(from), index), value }));

const grade = (
  own: Partial<Indicator>,
  target: YearTarget,
  readings: readonly Reading[],
  { active = null, upTo = DECEMBER }: { active?: GradeOverride | null; upTo?: typeof DECEMBER } = {},
) => gradeYear(indicator({ kind: 'rate', ...own }), target, { readings, override: active, upTo });

describe('with a target of 100, a lower threshold of 80 and an upper one of 110', () => {
  test.each([
    { actual: 120, suggested: 'exceeded', because: 'better-than-target', beyondUpper: true },
    { actual: 110, suggested: 'exceeded', because: 'better-than-target', beyondUpper: false },
    { actual: 101, suggested: 'exceeded', because: 'better-than-target', beyondUpper: false },
    { actual: 100.4, suggested: 'fully', because: 'on-target', beyondUpper: false },
    { actual: 100, suggested: 'fully', because: 'on-target', beyondUpper: false },
    { actual: 99.5, suggested: 'fully', because: 'on-target', beyondUpper: false },
    { actual: 99, suggested: 'largely', because: 'up-to-target', beyondUpper: false },
    { actual: 91, suggested: 'largely', because: 'up-to-target', beyondUpper: false },
    { actual: 90, suggested: 'partly', because: 'up-to-midpoint', beyondUpper: false },
    { actual: 80, suggested: 'partly', because: 'up-to-midpoint', beyondUpper: false },
    { actual: 79.9, suggested: 'not', because: 'worse-than-lower', beyondUpper: false },
  ])('$actual is graded $suggested', ({ actual, because, ...expected }) => {
    expect(grade({}, wanted(), december(actual))).toMatchObject({
      ...expected,
      actual,
      suggestedBecause: because,
      grade: expected.suggested,
    });
  });

  test('the thresholds are turned round where lower is better', () => {
    const days = wanted({ target: 40, lower: 50, upper: 38 });
    const gradeOf = (actual: number) =>
      grade({ direction: 'lower-is-better' }, days, december(actual)).suggested;
    expect([37, 39, 40, 44, 45, 50, 51].map(gradeOf)).toEqual([
      'exceeded',
      'exceeded',
      'fully',
      'largely',
      'partly',
      'partly',
      'not',
    ]);
  });
});

describe('equal to the target is what looks equal', () => {
  test.each([
    { decimals: 1, target: 8.7, actual: 8.65, suggested: 'fully' },
    { decimals: 1, target: 8.7, actual: 8.64, suggested: 'largely' },
    { decimals: 2, target: 1.01, actual: 1.005, suggested: 'fully' },
    { decimals: 2, target: 8.7, actual: 8.69, suggested: 'largely' },
    { decimals: 0, target: 0, actual: -0.4, suggested: 'fully' },
    { decimals: 0, target: 3, actual: -3, suggested: 'not' },
    { decimals: 0, target: -3, actual: -2.5, suggested: 'fully' },
  ])('$actual beside $target with $decimals decimals is $suggested', ({ decimals, target, ...row }) => {
    const narrow = wanted({ target, lower: target - 1, upper: target + 1 });
    expect(grade({ decimals }, narrow, december(row.actual)).suggested).toBe(row.suggested);
  });

  test('and then it is not beyond an upper threshold that looks the same', () => {
    const noRoom = wanted({ upper: 100 });
    expect(grade({}, noRoom, december(100.3))).toMatchObject({ suggested: 'fully', beyondUpper: false });
    expect(grade({}, noRoom, december(101))).toMatchObject({ suggested: 'exceeded', beyondUpper: true });
  });
});

describe('the result of a year', () => {
  const rising: readonly (number | null)[] = Array.from({ length: 12 }, (_, month) => month + 1);
  test('is the sum of its months for a flow', () => {
    const readings = [...monthly('2025-12', [1000]), ...monthly('2026-01', rising)];
    expect(grade({ kind: 'flow' }, wanted(), readings)).toMatchObject({
      actual: 78,
      month: '2026-12',
      suggested: 'not',
    });
  });
  test.each([
    { kind: 'stock', cumulatesSince: 'january' },
    { kind: 'rate', cumulatesSince: 'january' },
    { kind: 'cumulative', cumulatesSince: 'january' },
    { kind: 'cumulative', cumulatesSince: 'start' },
  ] as const)("is December's figure for $kind since $cumulatesSince", (own) => {
    expect(grade(own, wanted(), monthly('2026-01', rising)).actual).toBe(12);
  });
  test('of a flow is not complete while one month lacks or has no data', () => {
    const withGap = monthly('2026-01', rising.with(4, null));
    for (const readings of [monthly('2026-02', rising.slice(1)), withGap]) {
      expect(grade({ kind: 'flow' }, wanted(), readings)).toMatchObject({
        actual: null,
        month: '2026-12',
        suggested: 'none',
        suggestedBecause: 'year-not-complete',
        grade: 'none',
        needsCountermeasure: false,
      });
    }
  });
  test('is not complete before its December is looked at', () => {
    const november = { upTo: toMonth('2026-11') };
    expect(grade({}, wanted(), monthly('2026-01', rising), november)).toMatchObject({
      actual: null,
      month: '2026-11',
      suggestedBecause: 'year-not-complete',
    });
  });
  test('is unknown without any figure in it', () => {
    const others = [reading({ month: toMonth('2025-12') }), reading({ month: toMonth('2027-01') })];
    expect(grade({}, wanted(), others, { upTo: toMonth('2027-06') })).toMatchObject({
      actual: null,
      month: null,
      suggestedBecause: 'year-not-complete',
    });
  });
  test('is zero when zero was reported', () => {
    expect(grade({}, wanted(), december(0))).toMatchObject({ actual: 0, suggested: 'not' });
    expect(grade({}, wanted(), december(null))).toMatchObject({ actual: null, suggested: 'none' });
  });
  test('is graded without the last bits of its sum', () => {
    // Twelve times 1.3 add up to a little more than 15.6, twelve times 0.3 to a little less than 3.6.
    const midpoint = wanted({ target: 20, lower: 11.2, upper: 20 });
    const year = (each: number) =>
      monthly(
        '2026-01',
        rising.map(() => each),
      );
    expect(grade({ kind: 'flow', decimals: 1 }, midpoint, year(1.3)).suggested).toBe('partly');
    const threshold = wanted({ target: 20, lower: 3.6, upper: 20 });
    expect(grade({ kind: 'flow', decimals: 1 }, threshold, year(0.3)).suggested).toBe('partly');
  });
});

describe('nothing is suggested', () => {
  test('without a direction', () => {
    expect(grade({ direction: 'neutral' }, wanted(), december(100))).toMatchObject({
      actual: 100,
      suggested: 'none',
      suggestedBecause: 'neutral-direction',
      beyondUpper: false,
    });
  });
  test.each([
    { direction: 'higher-is-better', lower: 100, upper: 110, because: 'the lower one is the target' },
    { direction: 'higher-is-better', lower: 101, upper: 110, because: 'the lower one is better' },
    { direction: 'higher-is-better', lower: 80, upper: 99, because: 'the upper one is worse' },
    { direction: 'higher-is-better', lower: NaN, upper: 110, because: 'the lower one is no number' },
    { direction: 'lower-is-better', lower: 80, upper: 110, because: 'the direction is the other one' },
  ] as const)('when $because', ({ direction, lower, upper }) => {
    expect(grade({ direction }, wanted({ lower, upper }), december(120))).toMatchObject({
      suggested: 'none',
      suggestedBecause: 'thresholds-out-of-order',
      grade: 'none',
      beyondUpper: false,
    });
  });
});

describe("a human's grade", () => {
  test('replaces the suggested one, which stays visible with its reason', () => {
    const active = override({ grade: 'largely' });
    expect(grade({}, wanted(), december(70), { active })).toMatchObject({
      suggested: 'not',
      suggestedBecause: 'worse-than-lower',
      grade: 'largely',
      override: active,
      needsCountermeasure: false,
    });
  });
  test('can ask for a countermeasure that the figures do not', () => {
    const active = override({ grade: 'partly' });
    expect(grade({}, wanted(), december(120), { active }).needsCountermeasure).toBe(true);
  });
  test('stands even while the year is not complete', () => {
    expect(grade({}, wanted(), [], { active: override({ grade: 'not' }) })).toMatchObject({
      actual: null,
      suggested: 'none',
      grade: 'not',
      needsCountermeasure: true,
    });
  });
  test('counts as none once it was taken back', () => {
    const active = override({ withdrawnAt: '2027-02-01T08:00:00.000Z' });
    expect(grade({}, wanted(), december(70), { active })).toMatchObject({ grade: 'not', override: null });
  });
});

test.each(GRADES.map((given) => ({ given, needs: given === 'partly' || given === 'not' })))(
  '$given needs a countermeasure: $needs',
  ({ given, needs }) => {
    const active = override({ grade: given });
    expect(grade({}, wanted(), december(100), { active }).needsCountermeasure).toBe(needs);
  },
);

describe('laws', () => {
  const step = fc.integer({ min: 1, max: 200 });
  const cases = fc.record({
    target: fc.integer({ min: -500, max: 500 }),
    toLower: step,
    toUpper: fc.integer({ min: 0, max: 200 }),
    toActual: fc.integer({ min: -300, max: 300 }),
  });
  type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;
  const gradeOf = ({ target, toLower, toUpper, toActual }: Case, factor: number, decimals: number) => {
    const { suggested, suggestedBecause, beyondUpper } = grade(
      { direction: factor > 0 ? 'higher-is-better' : 'lower-is-better', decimals },
      wanted({
        target: target * factor,
        lower: (target - toLower) * factor,
        upper: (target + toUpper) * factor,
      }),
      december((target + toActual) * factor),
    );
    return { suggested, suggestedBecause, beyondUpper };
  };

  test('scaling the unit and its decimals changes no grade', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(gradeOf(given, 0.001, 3)).toEqual(gradeOf(given, 1, 0));
        expect(gradeOf(given, 7, 0)).toEqual(gradeOf(given, 1, 0));
      }),
    );
  });

  test('reversing sign and direction changes no grade', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(gradeOf(given, -1, 0)).toEqual(gradeOf(given, 1, 0));
        expect(gradeOf(given, -0.001, 2)).toEqual(gradeOf(given, 0.001, 2));
      }),
    );
  });

  test('a better result never gets a worse grade', () => {
    const best = (name: string) => GRADES.findIndex((each) => each === name);
    fc.assert(
      fc.property(cases, step, (given, more) => {
        const better = gradeOf({ ...given, toActual: given.toActual + more }, 1, 0);
        expect(best(better.suggested)).toBeLessThanOrEqual(best(gradeOf(given, 1, 0).suggested));
      }),
    );
  });

  test('the order in which readings arrive does not matter', () => {
    const readings = monthly('2026-01', [5, 9, 2, 8, 7, 10, 11, 3, 6, 12, 1, 4]);
    const inOrder = grade({ kind: 'flow' }, wanted(), readings);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: 12 }), (shuffled) => {
        expect(grade({ kind: 'flow' }, wanted(), shuffled)).toEqual(inOrder);
      }),
    );
  });
});
