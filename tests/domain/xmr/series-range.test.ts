import { ANY_VALUE, type ValueRange } from '../../../src/domain/tracking/value-range';
import { reachableLimits, seriesRange } from '../../../src/domain/tracking/xmr/series-range';
import { inShort, judged, limitsOf } from './judged-series';

const count = { least: 0, most: null };
const share = { least: 0, most: 100 };

describe('limits are drawn and told', () => {
  test('no further than 0 for a count', () => {
    const values = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9];
    const raw = limitsOf(values);
    expect([raw.lower < 0, raw.nearLower < 0]).toEqual([true, true]);
    expect(reachableLimits({ ...raw, range: count })).toEqual({
      mean: raw.mean,
      lower: 0,
      nearLower: 0,
      nearUpper: raw.nearUpper,
      upper: raw.upper,
    });
  });

  test('between 0 and 100 for a share', () => {
    const raw = limitsOf([91, 99, 91, 99, 91, 99]);
    expect(raw.upper).toBeGreaterThan(100);
    expect(reachableLimits({ ...raw, range: share }).upper).toBe(100);
    expect(reachableLimits({ ...raw, range: count }).upper).toBe(raw.upper);
  });

  test('as they are where nobody said how far the figures reach', () => {
    const raw = limitsOf([1, 9, 1, 9]);
    expect(reachableLimits({ ...raw, range: ANY_VALUE })).toMatchObject({
      lower: raw.lower,
      upper: raw.upper,
    });
  });
});

test('what is judged by stays as it was computed: near a limit is no less near for it', () => {
  const values = [9, 6, 9, 6, 9, 6, 9, 6, 9, 6, 9, 6, 9, 6, 1, 0.5, 0];
  const own = { direction: 'lower-is-better' } as const;
  const signals = (range: ValueRange) =>
    inShort(judged({ ...own, range }, values).chart.points.map(({ signal }) => signal));
  expect(signals(count)).toBe(signals(ANY_VALUE));
});

describe('how far the values of a series reach', () => {
  test.each([
    { basis: 'figures', expected: share },
    { basis: 'increments', expected: share },
    { basis: 'deseasonalised', expected: count },
    { basis: 'deseasonalised-increments', expected: count },
  ] as const)('$basis of a share', ({ basis, expected }) => {
    expect(seriesRange(share, basis, [5, 7])).toEqual(expected);
  });

  test('divided by a season only 0 stays an end', () => {
    expect(seriesRange({ least: 1, most: 6 }, 'deseasonalised', [2])).toEqual(ANY_VALUE);
    expect(seriesRange({ least: 1, most: 6 }, 'figures', [2])).toEqual({ least: 1, most: 6 });
  });

  test('an end beyond which a figure lies is none', () => {
    expect(seriesRange(share, 'figures', [5, null, 103])).toEqual(count);
    expect(seriesRange(share, 'figures', [-1, 5])).toEqual({ least: null, most: 100 });
    expect(seriesRange(share, 'figures', [0, 100])).toEqual(share);
  });

  test('a chart knows it', () => {
    expect(judged({ range: count }, [1, 2, 3]).chart.stretches[0]?.limits?.range).toEqual(count);
    expect(judged({ range: count }, [1, -2, 3]).chart.stretches[0]?.limits?.range).toEqual(ANY_VALUE);
  });
});
