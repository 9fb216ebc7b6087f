import fc from 'fast-check';
import { exactChart } from './exact-chart';
import { inShort, judged, limitsOf, type Values } from './judged-series';
import { processLimits } from '../../../src/domain/tracking/xmr/limits';

const engineSignals = (values: Values, screening: boolean): string =>
  inShort(judged({ screening }, values).chart.points.map(({ signal }) => signal));

/** The exact chart knows the months around the figures; the engine's begins and ends with a figure. */
const trimmed = (values: Values): Values =>
  values.slice(
    values.findIndex((value) => value !== null),
    values.findLastIndex((value) => value !== null) + 1,
  );

/** Series in which the rules have something to find: runs up, down and along, jumps, repetitions and gaps. */
const piece = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(-3, -2, -1, 1, 2, 3))
    .map(([length, step]) => Array<number | null>(length).fill(step)),
  fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 8 }),
  fc.integer({ min: -60, max: 60 }).map((jump) => [jump]),
  fc.constant([null]),
  fc.integer({ min: 1, max: 9 }).map((length) => Array<number | null>(length).fill(0)),
);
const series = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => {
  let value = 0;
  return pieces.flat().map((step) => (step === null ? null : (value += step)));
});

test.each([true, false])('the engine signals what the exact chart signals; screening %p', (screening) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(series, (values) => {
      const { signals } = exactChart(trimmed(values), screening);
      for (const signal of signals) seen.add(signal);
      expect(engineSignals(values, screening)).toBe(signals.join(' '));
    }),
    { numRuns: 800 },
  );
  // Nothing was compared where nothing was found.
  expect([...seen].sort()).toEqual(
    ['outside', 'trend', 'near', 'side']
      .flatMap((rule) => [`${rule}+`, `${rule}-`])
      .concat('·')
      .sort(),
  );
});

test('the engine has limits where the exact chart has, and the same', () => {
  fc.assert(
    fc.property(series, fc.boolean(), (values, screening) => {
      const { limits } = exactChart(values, screening);
      const engine = processLimits(values, { screening });
      expect(engine.ok).toBe(limits !== null);
      if (!engine.ok || limits === null) return;
      for (const line of ['mean', 'lower', 'upper'] as const)
        expect(engine.value[line]).toBeCloseTo(Number(limits[line]) / Number(limits.unit), 8);
    }),
    { numRuns: 500 },
  );
});

describe('a turning point', () => {
  const up = (count: number): string[] => Array<string>(count).fill('trend+');
  const down = (count: number): string[] => Array<string>(count).fill('trend-');
  /** Wide around, so that nothing but trends shows: far jumps at the end, a gap before them. */
  const noise = [null, 900, -900, 900, -900, 900, -900];

  test.each([
    {
      values: [0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0],
      trends: [...up(6), ...down(7)],
      because: 'seven rise to it and seven fall from it: the mark of the later',
    },
    {
      values: [6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6],
      trends: [...down(6), ...up(7)],
      because: 'the same at the bottom',
    },
    {
      values: [0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1],
      trends: [...up(7), ...Array<string>(5).fill('·')],
      because: 'six fall from it: it is the top of a rise alone',
    },
    {
      values: [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0],
      trends: [...Array<string>(5).fill('·'), ...down(7)],
      because: 'six rise to it: it begins the fall',
    },
    {
      values: [0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6],
      trends: [...up(6), ...down(6), ...up(7)],
      because: 'each of three in a row hands its last point on',
    },
    {
      values: [0, 1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1, 0],
      trends: [...up(7), ...down(7)],
      because: 'a level top is two points, one for each',
    },
    {
      values: [3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5, 6, 7, 8],
      trends: [...up(7), ...up(7)],
      because: 'a drop between two rises takes no point from either',
    },
    {
      values: [9, 8, 7, 6, 5, 4, 3, 11, 10, 9, 8, 7, 6, 5],
      trends: [...down(7), ...down(7)],
      because: 'nor does a leap between two falls',
    },
    {
      values: [0, 1, 2, 3, 4, 5, 6, null, 6, 5, 4, 3, 2, 1, 0],
      trends: [...up(7), '·', ...down(7)],
      because: 'a gap at the top parts them',
    },
  ])('$values: $because', ({ values, trends }) => {
    const of = [...values, ...noise];
    expect(limitsOf(of).nearUpper).toBeGreaterThan(11);
    const found = (signals: readonly string[]): string[] =>
      signals.slice(0, values.length).map((signal) => (signal.startsWith('side') ? '·' : signal));
    expect(found(engineSignals(of, false).split(' '))).toEqual(trends);
    expect(found(exactChart(of, false).signals)).toEqual(trends);
  });
});
