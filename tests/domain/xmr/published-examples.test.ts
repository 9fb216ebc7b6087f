import { processLimits } from '../../../src/domain/tracking/xmr/limits';
import { signalsOf } from '../../../src/domain/tracking/xmr/signals';
import { inShort, judged, limitsOf, rebase } from './judged-series';

const signals = (values: readonly number[]): string => inShort(signalsOf(values, limitsOf(values)));

/**
 * "SPC Charts – XmR – Testing" of the Making Data Count team, NHS England: checks that a locally made XmR chart agrees
 * with their Single Chart Tool v5.0, which does not screen. With it their test data and the points that stand out, both
 * as kept in the repository NHSDigital/fdp-react-design-system. Their tool counts six points in a row unless told seven;
 * only runs that do not depend on that are taken.
 */
describe('Making Data Count, checks for XmR charts', () => {
  test('process limits: fifteen points have the mean 23.20 and the limits 8.76 and 37.64', () => {
    const { mean, lower, upper, movingRange } = limitsOf([
      20, 24, 20, 26, 22, 16, 18, 16, 31, 28, 34, 26, 30, 19, 18,
    ]);
    expect(movingRange).toBeCloseTo(5.43, 2);
    expect([mean, lower, upper].map((figure) => figure.toFixed(2))).toEqual(['23.20', '8.76', '37.64']);
  });

  test.each([
    {
      name: 'single point at the ends',
      values: [45, 29, 20, 22, 25, 20, 27, 24, 22, 23, 20, 26, 20, 15, 5],
      expected: 'outside+ · · · · · · · · · · · · · outside-',
    },
    {
      name: 'single point in the middle',
      values: [29, 32, 35, 45, 43, 23, 18, 20, 16, 7, 28, 26, 22, 19, 20],
      expected: '· · · outside+ outside+ · · · · outside- · · · · ·',
    },
    {
      name: 'shift at the end',
      values: [31, 35, 34, 29, 29, 32, 26, 26, 32, 35, 30, 18, 31, 25, 27, 22, 18, 25, 25, 17],
      expected: '· · · · · · · · · · · · · side- side- side- side- side- side- side-',
    },
    {
      name: 'shift in the middle',
      values: [31, 22, 19, 21, 18, 18, 22, 22, 29, 25, 23, 26, 31, 26, 28, 29, 32, 24, 31, 22],
      expected: '· side- side- side- side- side- side- side- · · · · · · · · · · · ·',
    },
    {
      name: 'trend without a pause',
      values: [11, 14, 18, 20, 22, 23, 18, 21, 17, 23, 26, 20, 16, 25, 23, 22, 19, 16, 15, 12],
      expected: '· · · · · · · · · · · · · trend- trend- trend- trend- trend- trend- trend-',
    },
    {
      name: 'trend with pauses',
      values: [23, 30, 28, 25, 25, 20, 18, 24, 16, 13, 14, 18, 18, 24, 26, 29, 19, 20, 28, 16],
      expected: '· · · · · · · · · · · · · · · · · · · ·',
    },
    {
      name: 'two-sigma, two on one side twice',
      values: [42, 40, 39, 26, 39, 24, 22, 29, 32, 22, 20, 23, 25, 26, 22, 24, 27, 7, 19, 24, 7, 7, 32],
      expected: 'near+ near+ near+ · near+ · · · · · · · · · · · · · · · near- near- ·',
    },
    {
      name: 'two-sigma, where one is outside the limit',
      values: [42, 40, 39, 26, 39, 24, 22, 29, 32, 22, 20, 23, 25, 26, 22, 24, 27, 7, 19, 24, 7, 2, 32],
      expected: 'near+ near+ near+ · near+ · · · · · · · · · · · · · · · · outside- ·',
    },
    {
      name: 'two-sigma, where the third is beyond the mean',
      values: [42, 40, 39, 24, 39, 24, 22, 29, 32, 22, 20, 23, 25, 26, 22, 24, 27, 7, 19, 26, 7, 7, 32],
      expected: 'near+ near+ near+ · · · · · · · · · · · · · · · · · · · ·',
    },
  ])('special cause: $name', ({ values, expected }) => {
    expect(signals(values)).toBe(expected);
  });

  const before = [16, 24, 22, 19, 19, 18, 24, 25, 18, 17, 16, 25, 15, 23, 19];
  const after = [35, 32, 35, 31, 27, 33, 28, 38, 35, 30, 28, 29, 27, 24, 23];
  const all = [...before, ...after];

  test('recalculation: without one, everything stands out but the last two points', () => {
    const { points } = judged({}, all).chart;
    const meanings = points.map(({ signal }) => signal?.meaning ?? 'neither');
    expect(meanings).toEqual([
      ...Array<string>(15).fill('concern'),
      ...Array<string>(13).fill('improvement'),
      'neither',
      'neither',
    ]);
  });

  test('recalculation: with one, each section has its mean and limits, and nothing stands out by seven in a row', () => {
    const { chart } = judged({}, all, [rebase('2025-04')]);
    expect(chart.stretches.map(({ limits }) => limits?.mean)).toEqual([20, expect.closeTo(30.33, 2)]);
    expect(chart.stretches.map(({ limits }) => limits)).toEqual([limitsOf(before), limitsOf(after)]);
    expect(chart.points.filter(({ signal }) => signal !== null)).toEqual([]);
  });

  test.each([
    { direction: 'higher-is-better', target: 40, icon: 'fails' },
    { direction: 'higher-is-better', target: 30, icon: 'hit-or-miss' },
    { direction: 'higher-is-better', target: 10, icon: 'passes' },
    { direction: 'lower-is-better', target: 40, icon: 'passes' },
    { direction: 'lower-is-better', target: 30, icon: 'hit-or-miss' },
    { direction: 'lower-is-better', target: 10, icon: 'fails' },
    { direction: 'neutral', target: 40, icon: 'none' },
  ] as const)(
    'assurance icon: $direction with the target $target is $icon',
    ({ direction, target, icon }) => {
      expect(judged({ direction, trajectory: { type: 'constant', target } }, all).assurance.type).toBe(icon);
    },
  );

  const seventeen = [16, 20, 22, 18, 21, 18, 26, 28, 24, 26, 19, 18, 25, 32, 43, 28, 22];

  test.each([
    { direction: 'higher-is-better', last: 45, icon: 'improvement', side: 'high' },
    { direction: 'higher-is-better', last: 5, icon: 'concern', side: 'low' },
    { direction: 'lower-is-better', last: 45, icon: 'concern', side: 'high' },
    { direction: 'lower-is-better', last: 5, icon: 'improvement', side: 'low' },
    { direction: 'neutral', last: 45, icon: 'neutral', side: 'high' },
    { direction: 'neutral', last: 5, icon: 'neutral', side: 'low' },
  ] as const)(
    'variation icon: $direction, the last point $last is $icon',
    ({ direction, last, icon, side }) => {
      expect(judged({ direction }, [...seventeen, last]).variation).toMatchObject({ meaning: icon, side });
    },
  );

  test('variation icon: the last point 25 is common cause, whatever stood out before', () => {
    const { chart, variation } = judged({}, [...seventeen, 25]);
    expect(variation.type).toBe('common-cause');
    expect(chart.points.some(({ signal }) => signal !== null)).toBe(true);
  });
});

/** Reference result of the XmR chart in NHSDigital/fdp-react-design-system (golden-all.json), 24 points. */
test('the reference series of the NHS design system has its limits and its signals', () => {
  const values = [
    55, 60, 51, 50, 51, 60, 50, 51, 52, 52, 60, 50, 60, 50, 49, 45, 51, 45, 44, 43, 40, 35, 30, 25,
  ];
  const limits = limitsOf(values);
  expect(limits.mean).toBeCloseTo(48.291666666666664, 9);
  expect(limits.movingRange).toBeCloseTo(4.869565217391305, 9);
  expect([limits.lower, limits.upper]).toEqual([
    expect.closeTo(35.33862318840579, 9),
    expect.closeTo(61.24471014492754, 9),
  ]);
  expect([limits.nearLower, limits.nearUpper]).toEqual([
    expect.closeTo(39.65630434782608, 9),
    expect.closeTo(56.92702898550725, 9),
  ]);
  expect(inShort(signalsOf(values, limits))).toBe(
    [
      ...Array<string>(10).fill('side+'),
      ...['near+', 'side+', 'near+', 'side+', 'side+', '·'],
      ...Array<string>(5).fill('trend-'),
      ...Array<string>(3).fill('outside-'),
    ].join(' '),
  );
});

/** Twenty normal numbers of R's seed 123 and the snapshots of NHSRplotthedots, test-ptd_spc_standard and test-ptd_spc. */
describe('NHSRplotthedots', () => {
  const normal = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
    -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
    0.49785048, -1.96661716, 0.7013559, -0.47279141,
  ];
  const jump = normal.with(14, 10);

  test.each([
    {
      name: 'random figures',
      values: normal,
      screening: true,
      mean: 0.1416238,
      lower: -3.01138,
      upper: 3.294627,
    },
    {
      name: 'a screened jump',
      values: jump,
      screening: true,
      mean: 0.6694159,
      lower: -2.383666,
      upper: 3.722497,
    },
    {
      name: 'the jump kept',
      values: jump,
      screening: false,
      mean: 0.6694159,
      lower: -4.596625,
      upper: 5.935457,
    },
  ])('$name: limits $lower and $upper', ({ values, screening, mean, lower, upper }) => {
    const limits = limitsOf(values, screening);
    expect(limits.mean).toBeCloseTo(mean, 6);
    expect(limits.lower).toBeCloseTo(lower, 5);
    expect(limits.upper).toBeCloseTo(upper, 5);
  });

  test.each([
    { half: normal.slice(0, 10), mean: 0.0746, lower: -2.6, upper: 2.75 },
    { half: normal.slice(10), mean: 0.209, lower: -3.28, upper: 3.7 },
  ])('ten points have the mean $mean, and their limits are provisional', ({ half, mean, lower, upper }) => {
    const limits = limitsOf(half, true);
    expect(limits.mean).toBeCloseTo(mean, 3);
    expect(limits.lower).toBeCloseTo(lower, 2);
    expect(limits.upper).toBeCloseTo(upper, 2);
    expect(limits.provisional).toBe(true);
  });

  test('two points near their limits on both sides of the mean are common cause', () => {
    const values = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5];
    const limits = processLimits(values, { screening: true });
    expect(limits.ok && inShort(signalsOf(values, limits.value).slice(-2))).toBe('· ·');
  });

  test.each([
    { values: [0, 1, 2, 3, 4, 5, 6, 7], middle: 'trend+' },
    { values: [0, -1, -2, -3, -4, -5, -6, -7], middle: 'trend-' },
  ])('$values is a trend (issue 167: the falling one was missed)', ({ values, middle }) => {
    expect(signals(values).split(' ').slice(1, -1)).toEqual(Array(6).fill(middle));
  });
});

/** IT.NRW, Landesdatenbank, table 13211-03ir: unemployed persons in Cologne, 2010-01 to 2011-12. */
describe('unemployed persons in Cologne', () => {
  const persons = [
    55567, 54221, 52854, 52028, 51050, 50920, 53186, 53545, 51303, 50505, 49878, 49294, 52773, 52145, 52507,
    51902, 51057, 49946, 50717, 50373, 47923, 46677, 44258, 44579,
  ];

  test.each([true, false])('limits 47781.35, 50800.33 and 53819.32, with screening: %p', (screening) => {
    const { movingRange, lower, mean, upper } = limitsOf(persons, screening);
    expect([movingRange, lower, mean, upper].map((figure) => figure.toFixed(2))).toEqual([
      '1134.96',
      '47781.35',
      '50800.33',
      '53819.32',
    ]);
  });

  test('fewer of them than usual at the end is an improvement', () => {
    const { variation } = judged({ direction: 'lower-is-better', kind: 'stock' }, persons);
    expect(variation).toMatchObject({
      type: 'special-cause',
      meaning: 'improvement',
      rule: 'outside-limit',
      side: 'low',
      month: '2025-12',
      months: ['2025-12'],
    });
  });

  test('nine months above the mean begin the series, seven below it end it', () => {
    expect(signals(persons)).toBe(
      [
        ...['outside+', 'outside+', 'side+', 'side+', 'side+', 'side+', 'near+', 'near+', 'side+'],
        ...Array<string>(8).fill('·'),
        ...['side-', 'side-', 'side-', 'side-', 'outside-', 'outside-', 'outside-'],
      ].join(' '),
    );
  });
});
