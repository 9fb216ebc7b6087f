import fc from 'fast-check';
import type { ComputedLimits } from '../../../src/domain/tracking/xmr/limits';
import { pointsOfLatestSignal, signalsOf } from '../../../src/domain/tracking/xmr/signals';
import { inShort, limitsOf, type Values } from './judged-series';

/** Limits −3 and 3, near limits −2 and 2 around 0. */
const AROUND_ZERO: ComputedLimits = {
  mean: 0,
  lower: -3,
  nearLower: -2,
  nearUpper: 2,
  upper: 3,
  movingRange: 3 / 2.66,
  points: 12,
  provisional: false,
  screened: 0,
};
/** So wide that only trends show, with the mean far below. */
const FAR: ComputedLimits = {
  ...AROUND_ZERO,
  mean: 1000,
  lower: -1e4,
  nearLower: -9e3,
  nearUpper: 9e3,
  upper: 1e4,
};

const signals = (values: Values, limits = AROUND_ZERO): string => inShort(signalsOf(values, limits));
/** Trends alone: one-sided runs are taken out of the way. */
const trends = (values: Values): string => signals(values, FAR).replaceAll('side-', '·');

describe('outside a limit', () => {
  test.each([
    [3.1, 'outside+'],
    [-3.1, 'outside-'],
    [3, '·'],
    [-3, '·'],
    [3 + Number.EPSILON, '·'],
  ])('%p between −3 and 3 gives %s', (value, expected) => {
    expect(signals([0, value, 0])).toBe(`· ${expected} ·`);
  });
});

describe('seven points strictly rising or falling', () => {
  test.each([
    { values: [1, 2, 3, 4, 5, 6], expected: '· · · · · ·', because: 'six are too few' },
    {
      values: [1, 2, 3, 4, 5, 6, 7],
      expected: 'trend+ trend+ trend+ trend+ trend+ trend+ trend+',
      because: 'all seven are marked',
    },
    { values: [1, 2, 3, 3, 4, 5, 6], expected: '· · · · · · ·', because: 'a repeated figure ends a trend' },
    {
      values: [2, 1, 2, 3, 4, 5, 6, 7, 3],
      expected: '· trend+ trend+ trend+ trend+ trend+ trend+ trend+ ·',
      because: 'the point it turns at is its first',
    },
    {
      values: [2, 7, 6, 5, 4, 3, 2, 1, 3],
      expected: '· trend- trend- trend- trend- trend- trend- trend- ·',
      because: 'falling is a trend, too',
    },
    {
      values: [1, 2, 3, 4, null, 5, 6, 7, 8],
      expected: '· · · · · · · · ·',
      because: 'a missing month ends a trend',
    },
  ])('$values: $because', ({ values, expected }) => {
    expect(trends(values)).toBe(expected);
  });

  test('two rises with a drop between are two trends', () => {
    expect(trends([1, 2, 3, 4, 5, 6, 7, 3, 4, 5, 6, 7, 8])).toBe(
      'trend+ trend+ trend+ trend+ trend+ trend+ trend+ · · · · · ·',
    );
    expect(trends([1, 2, 3, 4, 5, 6, 7, 3, 4, 5, 6, 7, 8, 9])).toBe(Array(14).fill('trend+').join(' '));
  });

  test('a turning point belongs to the rise and to the fall, and bears the mark of the later', () => {
    const rise = [1, 2, 3, 4, 5, 6, 7, 8];
    const ups = (count: number): string => Array(count).fill('trend+').join(' ');
    const downs = (count: number): string => Array(count).fill('trend-').join(' ');
    expect(trends([...rise, 7, 6, 5, 4, 3])).toBe(`${ups(8)} · · · · ·`);
    expect(trends([...rise, 7, 6, 5, 4, 3, 2])).toBe(`${ups(7)} ${downs(7)}`);
    expect(trends([...rise, 7, 6, 5, 4, 3, 2, 1])).toBe(`${ups(7)} ${downs(8)}`);
    expect(trends([7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7])).toBe(`${downs(6)} ${ups(7)}`);
  });

  test('the months of the latest signal begin with its turning point', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4, 3, 2];
    expect(pointsOfLatestSignal(values, FAR, 'trend')).toEqual([7, 8, 9, 10, 11, 12, 13]);
  });

  test('the top of a short rise is the first point of the fall', () => {
    expect(trends([5, 6, 7, 6, 5, 4, 3, 2, 1])).toBe('· · trend- trend- trend- trend- trend- trend- trend-');
  });

  test('a rise only in the last bits is none', () => {
    const values = Array.from({ length: 8 }, (_, step) => 0.3 + step * 2 ** -54);
    expect(new Set(values).size).toBeGreaterThan(2);
    expect(trends(values)).toBe('· · · · · · · ·');
  });
});

describe('two of three near a limit', () => {
  test.each([
    { values: [2.5, 0.5, 2.5], expected: 'near+ · near+', because: 'only the near ones are marked' },
    { values: [2.5, 2.5, 2.5], expected: 'near+ near+ near+', because: 'three are two and one more' },
    { values: [-2.5, -2.5, -1], expected: 'near- near- ·', because: 'below the mean it is the same' },
    { values: [2.5, -0.5, 2.5], expected: '· · ·', because: 'the third is on the other side' },
    { values: [2.5, 0, 2.5], expected: '· · ·', because: 'the third is on the mean' },
    { values: [2.5, -2.5, -1], expected: '· · ·', because: 'the two are on both sides' },
    { values: [2.5, 1, 1, 2.5], expected: '· · · ·', because: 'they are too far apart' },
    { values: [2.5, null, 2.5, 1], expected: '· · · ·', because: 'a missing month breaks the three' },
    { values: [2.5, 2.5], expected: '· ·', because: 'there is no third' },
    { values: [2, 2, 1], expected: '· · ·', because: 'on the near limit is not beyond it' },
    { values: [3, 2.5, 1], expected: '· · ·', because: 'on the limit is not within it' },
    {
      values: [3.5, 2.5, 2.5],
      expected: 'outside+ near+ near+',
      because: 'one outside may be the third',
    },
    {
      values: [3.5, 3.5, 2.5],
      expected: 'outside+ outside+ ·',
      because: 'those outside do not count as near',
    },
  ])('$values: $because', ({ values, expected }) => {
    expect(signals(values)).toBe(expected);
  });
});

describe('seven on one side of the mean', () => {
  const ones = (count: number, value = 1): number[] => Array<number>(count).fill(value);
  const side = (count: number, sign: '+' | '-'): string => Array(count).fill(`side${sign}`).join(' ');

  test('eight above and one below: the whole run is marked', () => {
    expect(signals([...ones(8), -1])).toBe(`${side(8, '+')} ·`);
    expect(signals([...ones(8, -1), 1])).toBe(`${side(8, '-')} ·`);
  });
  test('seven are marked, six are not', () => {
    expect(signals([...ones(7), -1])).toBe(`${side(7, '+')} ·`);
    expect(signals([...ones(6), -1])).toBe('· · · · · · ·');
  });
  test('a point on the mean breaks the run', () => {
    expect(signals([...ones(3), 0, ...ones(4)])).toBe('· · · · · · · ·');
    expect(signals([...ones(3), Number.EPSILON, ...ones(4)])).toBe('· · · · · · · ·');
  });
  test('a missing month breaks the run', () => {
    expect(signals([...ones(4), null, ...ones(4)])).toBe('· · · · · · · · ·');
  });
});

test('the rules are looked for in their order, and a point shows the first it breaks', () => {
  // All above the mean: seven rising, of them two near the limit and one outside.
  expect(signals([0.5, 1, 1.5, 1.8, 2.2, 2.5, 3.5, 2.5, 2.4])).toBe(
    'trend+ trend+ trend+ trend+ trend+ trend+ outside+ near+ near+',
  );
});

test.each([0.1, 33.3, 1 / 3])('%p repeated has no signal', (value) => {
  const values = Array<number>(40).fill(value);
  expect(signalsOf(values, limitsOf(values)).every((signal) => signal === null)).toBe(true);
});

test('every missing month is without a signal, and every other value has a place in the answer', () => {
  const value = fc.option(fc.integer({ min: -5, max: 5 }), { freq: 6 });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), (values) => {
      const found = signalsOf(values, AROUND_ZERO);
      expect(found).toHaveLength(values.length);
      expect(found.filter((signal, at) => signal !== null && values[at] === null)).toEqual([]);
    }),
  );
});

test('a point is marked as one-sided exactly where seven around it lie on its side', () => {
  const value = fc.constantFrom(1, 1, 1, 1, 1, 1, 1, -1, 0, null);
  const windows = [0, 1, 2, 3, 4, 5, 6];
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      const isAllOnSide = (from: number, side: number): boolean =>
        windows.every((step) => values[from + step] === side);
      const expected = values.map((own, at) => {
        if (own === null || own === 0 || !windows.some((back) => isAllOnSide(at - back, own))) return '·';
        return own > 0 ? 'side+' : 'side-';
      });
      expect(signals(values)).toBe(expected.join(' '));
    }),
    { numRuns: 300 },
  );
});
