import fc from 'fast-check';
import { processChart } from '../../../src/domain/tracking/xmr/process-chart';
import { inShort, judged, limitsOf, rebase } from './judged-series';
import { indicator } from '../../support/examples/examples';

const steps = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
const higher = steps.map((value) => value + 50);

describe('without a rebase', () => {
  test('one stretch holds all months, and its limits are those of all figures', () => {
    const { chart } = judged({}, [1, 3, null, 2]);
    expect(chart.stretches).toEqual([
      { from: '2024-01', to: '2024-04', limits: limitsOf([1, 3, null, 2]), reason: null },
    ]);
    expect(chart.points.map(({ month, value }) => [month, value])).toEqual([
      ['2024-01', 1],
      ['2024-02', 3],
      ['2024-03', null],
      ['2024-04', 2],
    ]);
  });

  test('no reading gives an empty chart', () => {
    expect(judged({}, []).chart).toEqual({ basis: 'figures', points: [], stretches: [] });
  });

  test('where limits cannot be had there is a stretch, and no point signals', () => {
    const { chart } = judged({ screening: true }, [1, 1, 1, 1, 1, 1, 1, 1, 9]);
    expect(chart.stretches).toEqual([{ from: '2024-01', to: '2024-09', limits: null, reason: null }]);
    expect(chart.points.every(({ signal }) => signal === null)).toBe(true);
  });

  test('the indicator decides about screening', () => {
    const values = [...steps, 30, ...steps];
    expect(judged({ screening: true }, values).chart.stretches[0]?.limits).toEqual(limitsOf(values, true));
    expect(judged({ screening: false }, values).chart.stretches[0]?.limits).toEqual(limitsOf(values, false));
    expect(limitsOf(values, true)).not.toEqual(limitsOf(values, false));
  });

  test('the chart names what was done to the figures and keeps the target of each month', () => {
    const { chart } = judged({ kind: 'cumulative' }, [5, 9]);
    expect(chart.basis).toBe('increments');
    expect(chart.points.map(({ value, target }) => [value, target])).toEqual([
      [5, { type: 'none' }],
      [4, { type: 'none' }],
    ]);
  });
});

describe('what a signal means', () => {
  const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

  test.each([
    ['higher-is-better', 'improvement', 'concern'],
    ['lower-is-better', 'concern', 'improvement'],
    ['neutral', 'neutral', 'neutral'],
  ] as const)('%s: rising is %s, falling is %s', (direction, up, down) => {
    const meanings = (values: readonly number[]): Set<string | undefined> =>
      new Set(
        judged({ direction }, values)
          .chart.points.slice(5, 9)
          .map(({ signal }) => signal?.meaning),
      );
    expect(meanings(rising)).toEqual(new Set([up]));
    expect(meanings(rising.toReversed())).toEqual(new Set([down]));
  });

  test('a trend is high while it rises, even below the mean', () => {
    const { points } = judged({}, rising).chart;
    const limits = limitsOf(rising);
    const below = points.filter(
      ({ value, signal }) => signal?.rule === 'trend' && Number(value) < limits.mean,
    );
    expect(below.length).toBeGreaterThan(0);
    expect(below.every(({ signal }) => signal?.side === 'high')).toBe(true);
  });

  test.each(['higher-is-better', 'lower-is-better', 'neutral'] as const)(
    'towards a corridor is better, away from it worse, in it neither, whatever the direction (%s)',
    (direction) => {
      const trajectory = { type: 'band', low: 5, high: 9 } as const;
      const meanings = (values: readonly number[]) =>
        judged({ trajectory, direction }, values).chart.points.map(
          ({ value, signal }) => `${signal?.rule} ${value} ${signal?.meaning}`,
        );
      const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      const outside = ['outside-limit 10 concern', 'outside-limit 11 concern'];
      const below = ['outside-limit 1 concern', 'outside-limit 2 concern', 'outside-limit 3 concern'];
      const inside = ['trend 5 neutral', 'trend 6 neutral', 'trend 7 neutral', 'trend 8 neutral'];
      const left = 'outside-limit 9 neutral';
      expect(meanings(values)).toEqual([...below, 'trend 4 improvement', ...inside, left, ...outside]);
      expect(meanings(values.toReversed())).toEqual([
        ...outside.toReversed(),
        left,
        ...inside.toReversed(),
        'trend 4 concern',
        ...below.toReversed(),
      ]);
    },
  );
});

describe('a rebase', () => {
  test('begins new limits in its month, with the reason', () => {
    const { chart } = judged({}, [...steps, ...higher], [rebase('2025-01', { reason: 'Umzug' })]);
    expect(chart.stretches).toEqual([
      { from: '2024-01', to: '2024-12', limits: limitsOf(steps), reason: null },
      { from: '2025-01', to: '2025-12', limits: limitsOf(higher), reason: 'Umzug' },
    ]);
    expect(chart.points).toHaveLength(24);
    expect(inShort(chart.points.map(({ signal }) => signal))).toBe(Array(24).fill('·').join(' '));
  });

  test('is never crossed by a run or a moving range', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { chart } = judged({}, values, [rebase('2024-07')]);
    expect(chart.points.some(({ signal }) => signal?.rule === 'trend')).toBe(false);
    expect(judged({}, values).chart.points.some(({ signal }) => signal?.rule === 'trend')).toBe(true);
    const jump = judged({}, [1, 1, 1, 9, 9, 9], [rebase('2024-04')]).chart;
    expect(jump.stretches.map(({ limits }) => limits?.movingRange)).toEqual([0, 0]);
  });

  test('several split the series, in whatever order they come', () => {
    const rebases = [rebase('2024-05'), rebase('2024-09'), rebase('2025-02')];
    const expected = judged({}, [...steps, ...higher], rebases).chart;
    expect(expected.stretches.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01', '2024-04'],
      ['2024-05', '2024-08'],
      ['2024-09', '2025-01'],
      ['2025-02', '2025-12'],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rebases, { minLength: 3 }), (shuffled) => {
        expect(judged({}, [...steps, ...higher], shuffled).chart).toEqual(expected);
      }),
    );
  });

  test('of two decisions on one month the later one gives the reason', () => {
    const first = rebase('2024-07', { reason: 'Umzug', at: '2025-01-01T08:00:00.000Z' });
    const second = rebase('2024-07', { reason: 'Neues Verfahren', at: '2025-02-01T08:00:00.000Z' });
    for (const rebases of [
      [first, second],
      [second, first],
    ]) {
      expect(judged({}, steps, rebases).chart.stretches.map(({ reason }) => reason)).toEqual([
        null,
        'Neues Verfahren',
      ]);
    }
  });

  test.each([
    { from: '2023-06', because: 'lies before the series' },
    { from: '2024-01', because: 'names its first month' },
    { from: '2025-01', because: 'lies after the last figure' },
  ])('that $because begins nothing', ({ from }) => {
    expect(judged({}, steps, [rebase(from)]).chart).toEqual(judged({}, steps).chart);
  });

  test('whose months are still without a figure begins nothing yet', () => {
    const series = judged({}, steps).series;
    const open = { month: series.points[11]!.month, value: null, target: { type: 'none' } } as const;
    const waiting = { ...series, points: [...series.points.slice(0, 11), open] };
    expect(processChart(indicator(), waiting, [rebase('2024-12')]).stretches).toHaveLength(1);
  });

  test('in a missing month begins the new stretch there', () => {
    const values = [1, 2, 1, null, 9, 8, 9];
    const { stretches } = judged({}, values, [rebase('2024-04')]).chart;
    expect(stretches.map(({ from, to, limits }) => [from, to, limits?.points])).toEqual([
      ['2024-01', '2024-03', 3],
      ['2024-04', '2024-07', 3],
    ]);
  });
});
