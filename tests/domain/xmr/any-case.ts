import fc from 'fast-check';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { DIRECTIONS, type Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';
import type { Rebase } from '../../../src/domain/tracking/xmr/rebase';
import { reading } from '../../support/examples/examples';
import { rebase } from './judged-series';

/** An indicator with its plan, what was reported, and where limits begin anew. */
export interface Case {
  readonly own: Partial<Indicator>;
  readonly readings: readonly Reading[];
  readonly rebases: readonly Rebase[];
}

export const START = toMonth('2024-01');
/** As people report: whole numbers or tenths, seldom missing, at times without data. */
const figure = fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10);
const readings = fc
  .array(fc.option(fc.option(figure, { freq: 12 }), { freq: 12, nil: undefined }), { maxLength: 40 })
  .map((values) =>
    values.flatMap((value, step) =>
      value === undefined ? [] : [reading({ month: addMonths(START, step), value })],
    ),
  );
const planValue = fc
  .record({ month: fc.integer({ min: -6, max: 40 }), value: figure })
  .map(({ month, value }) => ({
    month: addMonths(START, month),
    value,
  }));
const season = fc.array(
  fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100),
  {
    minLength: 12,
    maxLength: 12,
  },
);
const trajectory: fc.Arbitrary<Trajectory> = fc.oneof(
  figure.map((target) => ({ type: 'constant' as const, target })),
  fc
    .tuple(figure, figure)
    .map(([a, b]) => ({ type: 'band' as const, low: Math.min(a, b), high: Math.max(a, b) })),
  fc.record({ type: fc.constant('linear' as const), baseline: planValue, target: planValue }),
  fc.record({ type: fc.constant('step' as const), points: fc.array(planValue, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('seasonal-flow' as const),
    weights: season,
    yearTargets: fc.array(planValue, { minLength: 1, maxLength: 2 }),
    accumulates: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('seasonal-stock' as const),
    baseline: planValue,
    target: planValue,
    factors: season,
  }),
);
export const anyCase: fc.Arbitrary<Case> = fc.record({
  own: fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    kind: fc.constantFrom('stock', 'flow', 'cumulative', 'rate'),
    cumulatesSince: fc.constantFrom('january', 'start'),
    screening: fc.boolean(),
    trajectory,
  }),
  readings,
  rebases: fc.array(
    fc.integer({ min: -3, max: 42 }).map((step) => rebase(addMonths(START, step))),
    { maxLength: 2 },
  ),
});
