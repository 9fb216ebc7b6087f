import fc from 'fast-check';
import { processLimits, SETTLED_POINTS } from '../../../src/domain/tracking/xmr/limits';
import { limitsOf } from './judged-series';

const unscreened = { screening: false };

describe('one jump far beyond the usual', () => {
  // Example of the vignette "Deviations from Excel defaults" of NHSRplotthedots, nhs-r-community.
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  test('is left out of the width with screening, and counted', () => {
    const limits = limitsOf(values, true);
    expect(limits.mean).toBeCloseTo(1.94, 2);
    expect(limits.lower).toBeCloseTo(-0.72, 2);
    expect(limits.upper).toBeCloseTo(4.6, 2);
    expect(limits).toMatchObject({ movingRange: 1, screened: 2, points: 18, provisional: false });
  });

  test('widens the limits without screening', () => {
    const limits = limitsOf(values);
    expect(limits.mean).toBeCloseTo(1.94, 2);
    expect(limits.lower).toBeCloseTo(-3.06, 2);
    expect(limits.upper).toBeCloseTo(6.95, 2);
    expect(limits.screened).toBe(0);
  });
});

test('jumps are left out once, not again by the narrower width', () => {
  // Ranges: sixteen of 1, one of 5, one of 50. Their mean drops only the 50; that of the rest would drop the 5, too.
  const values = [...Array.from({ length: 17 }, (_, at) => at % 2), 5, 55];
  const limits = limitsOf(values, true);
  expect(limits.screened).toBe(1);
  expect(limits.movingRange).toBeCloseTo(21 / 17);
});

test.each([
  { jump: 3267, screened: 1, because: 'it is 3.267 mean ranges' },
  { jump: 3260, screened: 0, because: 'it is a little less' },
])(
  'of eight ranges with the mean 1000 one of $jump: $screened left out, as $because',
  ({ jump, screened }) => {
    const other = (8000 - jump) / 7;
    const limits = limitsOf([0, other, 0, other, 0, other, 0, other, other - jump], true);
    expect(limits.screened).toBe(screened);
  },
);

test('near limits lie two thirds of the way to the limits', () => {
  const { mean, upper, lower, nearUpper, nearLower } = limitsOf([0, 3, 0, 3]);
  expect((nearUpper - mean) / (upper - mean)).toBeCloseTo(2 / 3);
  expect((mean - nearLower) / (mean - lower)).toBeCloseTo(2 / 3);
  expect(upper - mean).toBeCloseTo(2.66 * 3);
});

test('a missing month breaks the moving range and is no point', () => {
  expect(limitsOf([1, 3, null, 9, 11])).toMatchObject({ movingRange: 2, points: 4, mean: 6 });
});

test.each([
  [11, true],
  [12, false],
])('limits of %i points: provisional is %p', (count, provisional) => {
  const values = Array.from({ length: count }, (_, at) => at % 2);
  expect(limitsOf([null, ...values, null])).toMatchObject({ points: count, provisional });
  expect(count < SETTLED_POINTS).toBe(provisional);
});

test.each([0.1, 33.3, 0, -7.7, 1e15])('of %p repeated, all limits are exactly that value', (value) => {
  for (const screening of [true, false]) {
    expect(limitsOf(Array<number>(36).fill(value), screening)).toMatchObject({
      mean: value,
      lower: value,
      nearLower: value,
      nearUpper: value,
      upper: value,
      movingRange: 0,
      screened: 0,
    });
  }
});

describe('no limits', () => {
  test.each([
    { values: [], error: 'no-figures', because: 'there is nothing' },
    { values: [null, null], error: 'no-figures', because: 'there are only gaps' },
    { values: [5], error: 'too-few-figures', because: 'there is one figure' },
    { values: [5, null, 6, null, 9], error: 'too-few-figures', because: 'no two months follow each other' },
    { values: [5, 5, null, 6, 6], error: 'no-width', because: 'the only change hides in a gap' },
  ])('$error when $because', ({ values, error }) => {
    expect(processLimits(values, unscreened)).toEqual({ ok: false, error });
  });

  test('no-width when screening leaves out the only change', () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 2];
    expect(processLimits(values, { screening: true })).toEqual({ ok: false, error: 'no-width' });
    expect(processLimits(values, unscreened)).toMatchObject({ ok: true });
  });
});

test('a series that differs only in the last bits counts as constant', () => {
  const values = [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2];
  expect(values[0]).not.toBe(values[1]);
  expect(limitsOf(values)).toMatchObject({ movingRange: 0 });
});

test('limits contain the mean, the near limits lie between, and the mean lies within the figures', () => {
  const figure = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { freq: 8 });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 60 }), fc.boolean(), (values, screening) => {
      const limits = processLimits(values, { screening });
      if (!limits.ok) return;
      const { lower, nearLower, mean, nearUpper, upper } = limits.value;
      expect([lower, nearLower, mean, nearUpper, upper]).toEqual(
        [lower, nearLower, mean, nearUpper, upper].sort((a, b) => a - b),
      );
      const figures = values.filter((value) => value !== null);
      const slack = 1e-12 * Math.max(...figures.map(Math.abs));
      expect(mean).toBeGreaterThanOrEqual(Math.min(...figures) - slack);
      expect(mean).toBeLessThanOrEqual(Math.max(...figures) + slack);
    }),
  );
});
