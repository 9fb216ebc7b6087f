import { judged, judgedReadings, limitsOf, months, readingsFrom, rebase, type Values } from './judged-series';
import { reading } from '../../support/examples/examples';
import { toMonth } from '../../../src/domain/shared/month';
import type { Variation } from '../../../src/domain/tracking/xmr/variation';

const steps = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
const variationOf = (values: Values): Variation => judged({}, values).variation;

test('usual variation is that of the latest figure, with its limits', () => {
  expect(variationOf(steps)).toEqual({
    type: 'common-cause',
    month: '2024-12',
    value: 2,
    limits: limitsOf(steps),
  });
});

describe('the months that make the signal', () => {
  test('outside a limit: the latest alone', () => {
    expect(variationOf([...steps, 30, 31])).toMatchObject({
      type: 'special-cause',
      meaning: 'improvement',
      rule: 'outside-limit',
      side: 'high',
      month: '2025-02',
      months: ['2025-02'],
    });
  });

  test('trend: the run, even where a point of it shows another rule', () => {
    const values = [9, 9, 9, 9, 9, 9, 9, 2, 3, 4, 5, 6, 7, 8];
    const { chart, variation } = judged({}, values);
    expect(variation).toMatchObject({
      rule: 'trend',
      side: 'high',
      months: months('2024-08', '2024-09', '2024-10', '2024-11', '2024-12', '2025-01', '2025-02'),
    });
    expect(chart.points[7]?.signal?.rule).toBe('outside-limit');
  });

  test('trend: of two rises with a drop between only the later one', () => {
    const { chart, variation } = judged(
      {},
      [1, 30, 1, 30, 11, 12, 13, 14, 15, 16, 17, 12, 13, 14, 15, 16, 17, 18],
    );
    expect(chart.points.slice(4).every(({ signal }) => signal?.rule === 'trend')).toBe(true);
    expect(variation).toMatchObject({
      rule: 'trend',
      side: 'high',
      months: months('2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'),
    });
  });

  test('near a limit: the near ones among the last three', () => {
    // Mean 11.4, upper near limit 19.25, upper limit 23.18.
    const values = [10, 13, 8, 11, 8, 12, 9, 13, 8, 9, 7, 11, 20, 12, 20];
    expect(variationOf(values)).toMatchObject({
      rule: 'near-limit',
      side: 'high',
      months: months('2025-01', '2025-03'),
    });
  });

  test('one side: the run, from its first point on', () => {
    const values = [...steps, 3, 0, 2.2, 2.4, 2.1, 2.3, 2.2, 2.1, 2.3];
    expect(variationOf(values)).toMatchObject({
      rule: 'one-side',
      side: 'high',
      months: months('2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'),
    });
  });
});

test('a direction turns the signal of the latest figure into improvement or concern', () => {
  const values = [...steps, 30];
  expect(judged({ direction: 'lower-is-better' }, values).variation).toMatchObject({ meaning: 'concern' });
  expect(judged({ direction: 'neutral' }, values).variation).toMatchObject({ meaning: 'neutral' });
});

test('a month without data after the latest figure does not hide what that figure shows', () => {
  const noData = reading({ month: toMonth('2025-02'), value: null, noDataReason: 'Ausfall' });
  const { variation } = judgedReadings({}, [...readingsFrom('2024-01', [...steps, 30]), noData]);
  expect(variation).toMatchObject({ rule: 'outside-limit', month: '2025-01', months: ['2025-01'] });
});

describe('after a rebase', () => {
  test('the new limits count', () => {
    const values = [...steps, 51, 52, 51, 52];
    expect(judged({}, values).variation.type).toBe('special-cause');
    expect(judged({}, values, [rebase('2025-01')]).variation).toEqual({
      type: 'common-cause',
      month: '2025-04',
      value: 52,
      limits: limitsOf([51, 52, 51, 52]),
    });
  });

  test('a run begins there at the earliest', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { variation } = judged({}, values, [rebase('2024-04')]);
    expect(variation).toMatchObject({ type: 'special-cause' });
    expect(variation.type === 'special-cause' && variation.months.every((month) => month >= '2024-04')).toBe(
      true,
    );
  });

  test('one figure is too few', () => {
    expect(judged({}, [...steps, 50], [rebase('2025-01')]).variation).toEqual({
      type: 'undetermined',
      because: 'too-few-figures',
    });
  });
});

describe('not determined', () => {
  test.each([
    { values: [], because: 'no-figures' },
    { values: [5], because: 'too-few-figures' },
    { values: [5, null, 7], because: 'too-few-figures' },
    { values: [5, 5, 5, null, 6, 6], because: 'no-width' },
  ])('$values: $because', ({ values, because }) => {
    expect(variationOf(values)).toEqual({ type: 'undetermined', because });
  });

  test('readings that all say "no data" are no figures', () => {
    const noData = reading({ value: null, noDataReason: 'Ausfall' });
    expect(judgedReadings({}, [noData]).variation).toEqual({ type: 'undetermined', because: 'no-figures' });
  });

  test('screening that leaves no width while a figure differs', () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 2];
    expect(judged({ screening: true }, values).variation).toEqual({
      type: 'undetermined',
      because: 'no-width',
    });
  });
});

test.each([0.1, 33.3, 0])('%p every month is usual variation', (value) => {
  expect(variationOf(Array<number>(36).fill(value))).toMatchObject({
    type: 'common-cause',
    limits: { lower: value, mean: value, upper: value },
  });
});

test('a cumulative figure that grows by a third of a unit each month is usual variation', () => {
  const values = Array.from({ length: 36 }, (_, step) => (step + 1) / 3);
  const { variation } = judged({ kind: 'cumulative', cumulatesSince: 'start' }, values);
  expect(variation).toMatchObject({ type: 'common-cause', limits: { movingRange: 0, points: 35 } });
});

test('a flow that follows its season exactly is usual variation', () => {
  const weights = [0.13, 0.11, 0.07, 0.09, 0.08, 0.06, 0.05, 0.04, 0.08, 0.09, 0.1, 0.1];
  const yearTargets = [{ month: toMonth('2024-01'), value: 1000 }];
  const trajectory = { type: 'seasonal-flow', weights, yearTargets, accumulates: false } as const;
  const values = Array.from({ length: 36 }, (_, step) => 777.7 * Number(weights[step % 12]));
  expect(judged({ trajectory }, values).variation).toMatchObject({
    type: 'common-cause',
    limits: { movingRange: 0 },
  });
  expect(judged({}, values).variation.type).toBe('common-cause');
  expect(judged({}, values).chart.stretches[0]?.limits?.movingRange).toBeGreaterThan(1);
});
