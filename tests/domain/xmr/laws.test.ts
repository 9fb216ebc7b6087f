import fc from 'fast-check';
import { addMonths } from '../../../src/domain/shared/month';
import type { Direction } from '../../../src/domain/tracking/indicator';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';
import type { Signal } from '../../../src/domain/tracking/xmr/signals';
import { reading } from '../../support/examples/examples';
import { anyCase, type Case, START } from './any-case';
import { type Judged, judgedReadings } from './judged-series';

const judge = ({ own, readings, rebases }: Case): Judged => judgedReadings(own, readings, rebases);

/** Everything that is said in words, with the numbers left out. */
const inWords = ({ chart, variation, assurance }: Judged): unknown => ({
  signals: chart.points.map(({ signal }) => signal),
  variation: { ...variation, value: null, limits: null },
  assurance: { ...assurance, limits: null, target: null },
});

/** The same readings and the same plan in a unit that is `factor` times as small. */
function scaled(of: Case, factor: number): Case {
  const value = (amount: number): number => amount * factor + 0;
  const plan = <P extends { readonly value: number }>(point: P): P => ({
    ...point,
    value: value(point.value),
  });
  const scaledTrajectory = (given: Trajectory): Trajectory => {
    switch (given.type) {
      case 'constant':
        return { ...given, target: value(given.target) };
      case 'band': {
        const [low, high] = [value(given.low), value(given.high)];
        return { ...given, low: Math.min(low, high), high: Math.max(low, high) };
      }
      case 'step':
        return { ...given, points: given.points.map(plan) };
      case 'seasonal-flow':
        return { ...given, yearTargets: given.yearTargets.map(plan) };
      case 'linear':
      case 'seasonal-stock':
        return { ...given, baseline: plan(given.baseline), target: plan(given.target) };
    }
  };
  return {
    ...of,
    own: { ...of.own, trajectory: scaledTrajectory(of.own.trajectory!) },
    readings: of.readings.map((given) =>
      given.value === null ? given : plan({ ...given, value: given.value }),
    ),
  };
}

test('the unit changes no signal, no variation and no assurance', () => {
  const factor = fc.constantFrom(1000, 100, 0.01, 1e-9, 1e9, 1 / 3, 7.3, Math.PI);
  fc.assert(
    fc.property(anyCase, factor, (of, by) => {
      expect(inWords(judge(scaled(of, by)))).toEqual(inWords(judge(of)));
    }),
    { numRuns: 250 },
  );
});

test('turning sign and direction together changes no meaning: only high and low change places', () => {
  const turned: Record<Direction, Direction> = {
    'higher-is-better': 'lower-is-better',
    'lower-is-better': 'higher-is-better',
    neutral: 'neutral',
  };
  const sides = { high: 'low', low: 'high' } as const;
  const turn = <S extends Signal>(signal: S): S => ({ ...signal, side: sides[signal.side] });
  fc.assert(
    fc.property(anyCase, (of) => {
      const mirrored = scaled(of, -1);
      const there = judge({ ...mirrored, own: { ...mirrored.own, direction: turned[of.own.direction!] } });
      const here = judge(of);
      expect(inWords(there)).toEqual(
        inWords({
          ...here,
          chart: {
            ...here.chart,
            points: here.chart.points.map((point) => ({
              ...point,
              signal: point.signal && turn(point.signal),
            })),
          },
          variation: here.variation.type === 'special-cause' ? turn(here.variation) : here.variation,
        }),
      );
    }),
    { numRuns: 250 },
  );
});

test('the order in which readings and rebases arrive changes nothing', () => {
  fc.assert(
    fc.property(anyCase, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (of, random) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: Number(random.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const rebases = [...new Map(of.rebases.map((given) => [given.from, given])).values()];
      const again = { ...of, readings: shuffled(of.readings), rebases: shuffled(rebases) };
      expect(judge(again)).toEqual(judge({ ...of, rebases }));
    }),
  );
});

test('what is judged is not changed by judging', () => {
  fc.assert(
    fc.property(anyCase, (of) => {
      const before = structuredClone(of);
      judge(of);
      expect(of).toEqual(before);
    }),
  );
});

test('a constant series has no signal, whatever its figure and its gaps', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, fc.array(fc.boolean(), { minLength: 2, maxLength: 60 }), (constant, present) => {
      const { chart, variation } = judgedReadings(
        { kind: 'stock' },
        present.flatMap((is, step) =>
          is ? [reading({ month: addMonths(START, step), value: constant })] : [],
        ),
      );
      expect(chart.points.every(({ signal }) => signal === null)).toBe(true);
      expect(variation.type).not.toBe('special-cause');
    }),
  );
});

test('every month of a signal carries a figure, the last of them is the latest, and all lie in one stretch', () => {
  fc.assert(
    fc.property(anyCase, (of) => {
      const { chart, variation } = judge(of);
      if (variation.type !== 'special-cause') return;
      const latest = chart.points.findLast(({ value }) => value !== null);
      expect(variation.months.at(-1)).toBe(latest?.month);
      const stretch = chart.stretches.at(-1);
      for (const month of variation.months) {
        expect(chart.points.find((point) => point.month === month)?.value).not.toBeNull();
        expect(month >= stretch!.from && month <= stretch!.to).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('limits contain their mean in every stretch', () => {
  fc.assert(
    fc.property(anyCase, (of) => {
      for (const { limits } of judge(of).chart.stretches) {
        if (limits === null) continue;
        expect(limits.lower <= limits.mean && limits.mean <= limits.upper).toBe(true);
      }
    }),
  );
});
