import fc from 'fast-check';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';
import { type ProcessSeries, processSeries } from '../../../src/domain/tracking/xmr/process-series';
import { indicator, reading } from '../../support/examples/examples';
import { readingsFrom, type Values } from './judged-series';

const seriesOf = (own: Partial<Indicator>, readings: readonly Reading[], upTo = '2099-12'): ProcessSeries =>
  processSeries(indicator(own), readings, toMonth(upTo));

const fromJanuary = (own: Partial<Indicator>, values: Values): ProcessSeries =>
  seriesOf(own, readingsFrom('2025-01', values));

const values = (series: ProcessSeries): (number | null)[] => series.points.map(({ value }) => value);
const targets = (series: ProcessSeries): (number | string)[] =>
  series.points.map(({ target }) => (target.type === 'value' ? target.value : target.type));

const linear: Trajectory = {
  type: 'linear',
  baseline: { month: toMonth('2025-01'), value: 100 },
  target: { month: toMonth('2025-11'), value: 0 },
};

describe('figures as they are', () => {
  test.each(['stock', 'flow', 'rate'] as const)('a %s is judged by its figures and its plan', (kind) => {
    const series = fromJanuary({ kind, trajectory: linear }, [7, 8, 9]);
    expect(series.basis).toBe('figures');
    expect(series.points).toEqual([
      { month: '2025-01', value: 7, target: { type: 'value', value: 100 } },
      { month: '2025-02', value: 8, target: { type: 'value', value: 90 } },
      { month: '2025-03', value: 9, target: { type: 'value', value: 80 } },
    ]);
  });

  test('a missing month stands in the series without a value, and so does one without data', () => {
    const noData = reading({ month: toMonth('2025-04'), value: null, noDataReason: 'Ausfall' });
    const series = seriesOf({}, [...readingsFrom('2025-01', [1, null, 3]), noData]);
    expect(series.points.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04']);
    expect(values(series)).toEqual([1, null, 3, null]);
  });

  test('months run on across the turn of the year', () => {
    const series = seriesOf({}, readingsFrom('2024-11', [1, null, null, 4]));
    expect(series.points.map(({ month }) => month)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  });

  test('later months than the one looked at are not seen', () => {
    const series = seriesOf({}, readingsFrom('2025-01', [1, 2, 3]), '2025-02');
    expect(values(series)).toEqual([1, 2]);
    expect(seriesOf({}, readingsFrom('2025-01', [1]), '2024-12').points).toEqual([]);
  });

  test('the plan of each month stands beside it: a range, a step, none before the first point', () => {
    const band = fromJanuary({ trajectory: { type: 'band', low: 2, high: 5 } }, [1]);
    expect(band.points[0]?.target).toEqual({ type: 'range', low: 2, high: 5 });
    const step: Trajectory = { type: 'step', points: [{ month: toMonth('2025-02'), value: 30 }] };
    expect(targets(fromJanuary({ trajectory: step }, [1, 2, 3]))).toEqual(['none', 30, 30]);
  });

  test('the order in which readings arrive does not matter', () => {
    const readings = readingsFrom('2024-10', [1, null, 3, 4, null, null, 7]);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(seriesOf({}, shuffled)).toEqual(seriesOf({}, readings));
      }),
    );
  });
});

describe('cumulative since January', () => {
  const own = { kind: 'cumulative', cumulatesSince: 'january', trajectory: linear } as const;

  test('increments: January counts as it is, other months by how much they add', () => {
    const series = seriesOf(own, readingsFrom('2024-11', [80, 95, 10, 25, 25]));
    expect(series.basis).toBe('increments');
    expect(values(series)).toEqual([null, 15, 10, 15, 0]);
  });

  test('after a missing month nobody knows what the month added, except in January', () => {
    expect(values(fromJanuary(own, [10, null, 40, 50]))).toEqual([10, null, null, 10]);
    expect(values(seriesOf(own, readingsFrom('2024-11', [80, null, 10])))).toEqual([null, null, 10]);
  });

  test('the plan grows likewise: by itself in January, by its increment in other months', () => {
    const growing: Trajectory = {
      type: 'linear',
      baseline: { month: toMonth('2024-12'), value: 0 },
      target: { month: toMonth('2025-12'), value: 120 },
    };
    expect(targets(fromJanuary({ ...own, trajectory: growing }, [1, 2, 3]))).toEqual([10, 10, 10]);
    expect(targets(seriesOf({ ...own, trajectory: growing }, readingsFrom('2024-12', [1, 2])))).toEqual([
      0, 10,
    ]);
  });

  test('a plan that stands still leaves open when a sum has to grow', () => {
    const own = { kind: 'cumulative', cumulatesSince: 'start' } as const;
    const constant: Trajectory = { type: 'constant', target: 100 };
    expect(targets(fromJanuary({ ...own, trajectory: constant }, [1, 2, 3]))).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  test('a band has no increment to ask for, and a step none of its first month', () => {
    const band: Trajectory = { type: 'band', low: 2, high: 5 };
    expect(targets(fromJanuary({ ...own, trajectory: band }, [1, 2]))).toEqual(['none', 'none']);
    const step: Trajectory = {
      type: 'step',
      points: [
        { month: toMonth('2025-02'), value: 30 },
        { month: toMonth('2025-03'), value: 45 },
      ],
    };
    expect(targets(fromJanuary({ ...own, trajectory: step }, [1, 2, 3]))).toEqual(['none', 'none', 15]);
  });
});

describe('cumulative since the start', () => {
  const own = { kind: 'cumulative', cumulatesSince: 'start', trajectory: linear } as const;

  test('January adds like any month, and what the first month added is not known', () => {
    expect(values(seriesOf(own, readingsFrom('2024-11', [80, 95, 110, 120])))).toEqual([null, 15, 15, 10]);
  });

  test('the plan of January is its growth, too', () => {
    expect(targets(seriesOf(own, readingsFrom('2025-01', [1, 2])))).toEqual([0, -10]);
  });
});

test('a steady growth has exactly the same increment each month, as on paper', () => {
  const steady = Array.from({ length: 24 }, (_, step) => Number((100000.1 + step / 10).toFixed(1)));
  const series = seriesOf({ kind: 'cumulative', cumulatesSince: 'start' }, readingsFrom('2025-01', steady));
  expect(values(series).slice(1)).toEqual(Array(23).fill(0.1));
});

test('an increment that is no decimal keeps all its digits', () => {
  const series = seriesOf(
    { kind: 'cumulative', cumulatesSince: 'start' },
    readingsFrom('2025-01', [100, 100 + 1 / 3]),
  );
  expect(values(series)).toEqual([null, expect.closeTo(1 / 3, 13)]);
});

test('increments of decimals are the decimals that were added', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 30 }),
      fc.integer({ min: 0, max: 6 }),
      (added, decimals) => {
        let total = 0;
        const readings = added.map((hundredths, step) => {
          total += hundredths;
          return reading({ month: addMonths(toMonth('2025-01'), step), value: total / 10 ** decimals });
        });
        const series = seriesOf({ kind: 'cumulative', cumulatesSince: 'start' }, readings);
        expect(values(series).slice(1)).toEqual(added.slice(1).map((value) => value / 10 ** decimals + 0));
      },
    ),
  );
});

describe('seasonal flow', () => {
  const weights = [0.2, 0.1, 0.1, 0.05, 0.05, 0, 0.1, 0.1, 0.05, 0.05, 0.1, 0.1];
  const trajectory: Trajectory = {
    type: 'seasonal-flow',
    weights,
    yearTargets: [
      { month: toMonth('2025-01'), value: 1200 },
      { month: toMonth('2026-01'), value: 2400 },
    ],
    accumulates: false,
  };

  test('each month is divided by twelve times its share, and a twelfth of the year is asked of it', () => {
    const series = fromJanuary({ trajectory }, [240, 120, 60]);
    expect(series.basis).toBe('deseasonalised');
    expect(values(series)).toEqual([expect.closeTo(100), expect.closeTo(100), expect.closeTo(50)]);
    expect(targets(series)).toEqual([100, 100, 100]);
  });

  test('the target of the year counts, and none before the first year', () => {
    expect(targets(seriesOf({ trajectory }, readingsFrom('2024-12', [1, 2])))).toEqual(['none', 100]);
    expect(targets(seriesOf({ trajectory }, readingsFrom('2025-12', [1, 2])))).toEqual([100, 200]);
  });

  test('a month in which nothing is planned cannot be compared', () => {
    const series = seriesOf({ trajectory }, readingsFrom('2025-05', [60, 5, 120]));
    expect(values(series)).toEqual([expect.closeTo(100), null, expect.closeTo(100)]);
    expect(targets(series)).toEqual([100, 100, 100]);
  });

  test('cumulative figures become increments first', () => {
    const own = { kind: 'cumulative', cumulatesSince: 'january' } as const;
    const series = fromJanuary(
      { ...own, trajectory: { ...trajectory, accumulates: true } },
      [240, 360, 480, 540],
    );
    expect(series.basis).toBe('deseasonalised-increments');
    expect(values(series)).toEqual(Array(4).fill(expect.closeTo(100)));
    expect(targets(series)).toEqual([100, 100, 100, 100]);
  });
});

describe('seasonal stock', () => {
  const factors = [1.2, 0.8, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const trajectory: Trajectory = {
    type: 'seasonal-stock',
    baseline: { month: toMonth('2025-01'), value: 100 },
    target: { month: toMonth('2025-11'), value: 0 },
    factors,
  };

  test('each month is divided by its factor and held against the plan without it', () => {
    const series = fromJanuary({ kind: 'stock', trajectory }, [120, 72, 5, 70]);
    expect(series.basis).toBe('deseasonalised');
    expect(values(series)).toEqual([100, expect.closeTo(90), null, 70]);
    expect(targets(series)).toEqual([100, 90, 80, 70]);
  });

  test('the increments of a cumulative figure are not divided by a season of levels', () => {
    const series = fromJanuary({ kind: 'cumulative', cumulatesSince: 'start', trajectory }, [120, 125]);
    expect(series).toMatchObject({ basis: 'increments' });
    expect(values(series)).toEqual([null, 5]);
    expect(targets(series)).toEqual([expect.closeTo(20), expect.closeTo(-48)]);
  });
});
