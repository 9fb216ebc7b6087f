import fc from 'fast-check';
import { toMonth } from '../../../src/domain/shared/month';
import { assess } from '../../../src/domain/tracking/assessment';
import { DIRECTIONS } from '../../../src/domain/tracking/indicator';
import { lightOf } from '../../../src/domain/tracking/light';
import { toleranceEdges } from '../../../src/domain/tracking/tolerance-edges';
import { indicator, reading } from '../../support/examples/examples';

const bounds = { green: 5, red: 10, over: null };

test.each([
  { direction: 'higher-is-better' as const, above: null, below: { plan: 100, green: 95, red: 90 } },
  { direction: 'lower-is-better' as const, above: { plan: 100, green: 105, red: 110 }, below: null },
  {
    direction: 'neutral' as const,
    above: { plan: 100, green: 105, red: 110 },
    below: { plan: 100, green: 95, red: 90 },
  },
])('the tolerances lie on the side that is worse when $direction', ({ direction, above, below }) => {
  expect(toleranceEdges({ plan: { type: 'value', value: 100 }, bounds }, direction)).toEqual({
    above,
    below,
  });
});

test('a corridor has tolerances on both sides, whichever direction is better', () => {
  expect(toleranceEdges({ plan: { type: 'range', low: 20, high: 40 }, bounds }, 'higher-is-better')).toEqual({
    above: { plan: 40, green: 45, red: 50 },
    below: { plan: 20, green: 15, red: 10 },
  });
});

test('without a plan there is nothing to be tolerant of', () => {
  expect(toleranceEdges({ plan: { type: 'none' }, bounds }, 'neutral')).toEqual({ above: null, below: null });
});

test('what is drawn beyond an edge has the light that begins there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DIRECTIONS),
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -60, max: 60 }),
      (direction, target, offset) => {
        const tolerance = { in: 'unit' as const, green: 5, red: 10, over: null };
        const judged = indicator({ direction, tolerance, trajectory: { type: 'constant', target } });
        const value = target + offset;
        const light = lightOf(assess(judged, reading({ value, month: toMonth('2026-03') })), tolerance);
        const { above, below } = toleranceEdges(
          { plan: { type: 'value', value: target }, bounds },
          direction,
        );
        const beyond = (edge: 'green' | 'red'): boolean =>
          (above !== null && value > above[edge]) || (below !== null && value < below[edge]);
        expect(light).toBe(beyond('red') ? 'red' : beyond('green') ? 'amber' : 'green');
      },
    ),
  );
});
