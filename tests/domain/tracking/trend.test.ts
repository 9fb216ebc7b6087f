import fc from 'fast-check';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import type { Direction, Indicator } from '../../../src/domain/tracking/indicator';
import type { Plan } from '../../../src/domain/tracking/trajectory';
import { trendOf } from '../../../src/domain/tracking/trend';
import type { ProcessSeries, SeriesBasis } from '../../../src/domain/tracking/xmr/process-series';
import { indicator } from '../../support/examples/examples';

const NO_PLAN: Plan = { type: 'none' };

const series = (
  values: readonly (number | null)[],
  target: Plan = NO_PLAN,
  basis: SeriesBasis = 'figures',
): ProcessSeries => ({
  basis,
  points: values.map((value, index) => ({ month: addMonths(toMonth('2026-01'), index), value, target })),
});

const trend = (own: Partial<Indicator>, values: readonly (number | null)[], target?: Plan) =>
  trendOf(indicator(own), series(values, target));

test('compares the latest figure with the one before it', () => {
  expect(trend({}, [90, 100, 120])).toEqual({
    type: 'rising',
    meaning: 'better',
    change: 20,
    from: '2026-02',
    to: '2026-03',
    basis: 'figures',
  });
});

test('skips months without a figure, before and after', () => {
  expect(trend({}, [90, null, null, 80, null])).toMatchObject({
    type: 'falling',
    change: -10,
    from: '2026-01',
    to: '2026-04',
  });
});

test('says which series it compared', () => {
  const increments = series([3, 5], NO_PLAN, 'deseasonalised-increments');
  expect(trendOf(indicator(), increments)).toMatchObject({ basis: 'deseasonalised-increments' });
});

test.each([[[]], [[100]], [[null, 100, null]], [[null, null]]])('%j has no trend', (values) => {
  expect(trend({}, values)).toEqual({ type: 'none' });
});

describe('a change that does not show is none', () => {
  test.each([
    { decimals: 0, values: [100, 100], type: 'steady' },
    { decimals: 0, values: [100, 100.4], type: 'steady' },
    { decimals: 0, values: [100, 99.6], type: 'steady' },
    { decimals: 0, values: [100, 100.5], type: 'rising' },
    { decimals: 0, values: [100, 99.5], type: 'falling' },
    { decimals: 1, values: [8.6, 8.64], type: 'steady' },
    { decimals: 1, values: [0.3, 0.35], type: 'rising' },
    { decimals: 2, values: [8.6, 8.64], type: 'rising' },
    { decimals: 2, values: [1e15, 1e15], type: 'steady' },
    { decimals: 15, values: [0.1 + 0.2, 0.3], type: 'steady' },
  ])('$values with $decimals decimals is $type', ({ decimals, values, type }) => {
    expect(trend({ decimals }, values)).toMatchObject({ type });
  });
  test('and neither better nor worse', () => {
    expect(trend({}, [100, 100.25])).toMatchObject({ meaning: 'neutral', change: 0.25 });
  });
});

test.each([
  { direction: 'higher-is-better', up: 'better', down: 'worse' },
  { direction: 'lower-is-better', up: 'worse', down: 'better' },
  { direction: 'neutral', up: 'neutral', down: 'neutral' },
] as const)('$direction: a rise is $up, a fall is $down', ({ direction, up, down }) => {
  expect(trend({ direction }, [100, 101])).toMatchObject({ type: 'rising', meaning: up });
  expect(trend({ direction }, [101, 100])).toMatchObject({ type: 'falling', meaning: down });
});

describe('a band from 20 to 50, whatever the direction', () => {
  const asked: Plan = { type: 'range', low: 20, high: 50 };
  const trajectory = { type: 'band', low: 20, high: 50 } as const;
  test.each([
    { values: [10, 15], meaning: 'better', because: 'it comes nearer' },
    { values: [15, 30], meaning: 'better', because: 'it comes in' },
    { values: [60, 50], meaning: 'better', because: 'the bound is inside' },
    { values: [30, 52], meaning: 'worse', because: 'it leaves upwards' },
    { values: [30, 18], meaning: 'worse', because: 'it leaves downwards' },
    { values: [55, 60], meaning: 'worse', because: 'it goes further out' },
    { values: [20, 50], meaning: 'neutral', because: 'it stays inside' },
    { values: [18, 52], meaning: 'neutral', because: 'it is as far out on the other side' },
    { values: [19.7, 50.3], meaning: 'neutral', because: 'the last bits do not count' },
    { values: [19, 54], meaning: 'worse', because: 'it is further out on the other side' },
  ])('$values is $meaning: $because', ({ values, meaning }) => {
    for (const direction of ['higher-is-better', 'lower-is-better', 'neutral'] as const) {
      expect(trend({ direction, trajectory, decimals: 1 }, values, asked)).toMatchObject({ meaning });
    }
  });
  test('asks nothing of increments, so that they mean nothing', () => {
    expect(trend({ trajectory }, [3, 9], NO_PLAN)).toMatchObject({ type: 'rising', meaning: 'neutral' });
  });
});

describe('laws', () => {
  const figures = fc.array(fc.option(fc.integer({ min: -500, max: 500 })), { maxLength: 20 });
  const directions = fc.constantFrom<Direction>('higher-is-better', 'lower-is-better', 'neutral');

  test('reversing sign and direction changes no meaning', () => {
    const reversed: Record<Direction, Direction> = {
      'higher-is-better': 'lower-is-better',
      'lower-is-better': 'higher-is-better',
      neutral: 'neutral',
    };
    fc.assert(
      fc.property(figures, directions, (values, direction) => {
        const plain = trend({ direction }, values);
        const mirrored = trend(
          { direction: reversed[direction] },
          values.map((value) => (value === null ? null : 0 - value)),
        );
        if (plain.type === 'none' || mirrored.type === 'none') {
          expect(mirrored).toEqual(plain);
          return;
        }
        expect(mirrored.meaning).toBe(plain.meaning);
        expect(mirrored.change).toBe(0 - plain.change);
      }),
    );
  });

  test('a unit a thousand times smaller changes nothing when it shows three decimals less', () => {
    fc.assert(
      fc.property(figures, directions, (values, direction) => {
        const plain = trend(
          { direction, decimals: 3 },
          values.map((value) => value && value / 1000),
        );
        const scaled = trend({ direction, decimals: 0 }, values);
        const of = (made: typeof plain) => (made.type === 'none' ? made : [made.type, made.meaning]);
        expect(of(scaled)).toEqual(of(plain));
      }),
    );
  });
});
