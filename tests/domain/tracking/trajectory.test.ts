import fc from 'fast-check';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { planAt, type Trajectory } from '../../../src/domain/tracking/trajectory';

const month = toMonth;
const amountIn = (trajectory: Trajectory, at: string): number => {
  const plan = planAt(trajectory, month(at));
  return plan.type === 'value' ? plan.value : NaN;
};
const value = (amount: number) => ({ type: 'value', value: amount });

describe('linear', () => {
  const linear: Trajectory = {
    type: 'linear',
    baseline: { month: month('2026-01'), value: 100 },
    target: { month: month('2026-11'), value: 0 },
  };
  test.each([
    ['2026-01', 100],
    ['2026-06', 50],
    ['2026-11', 0],
    ['2025-06', 100],
    ['2027-03', 0],
  ])('in %s the plan is %p', (at, expected) => {
    expect(planAt(linear, month(at))).toEqual(value(expected));
  });

  test('reaches exactly its target, whatever the rounding on the way', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 240 }),
        (target, months) => {
          const end = addMonths(month('2026-01'), months);
          const plan: Trajectory = {
            type: 'linear',
            baseline: { month: month('2026-01'), value: 0.1 },
            target: { month: end, value: target },
          };
          expect(planAt(plan, end)).toEqual(value(target));
        },
      ),
    );
  });
});

describe('step', () => {
  const step: Trajectory = {
    type: 'step',
    points: [
      { month: month('2026-07'), value: 30 },
      { month: month('2026-01'), value: 10 },
    ],
  };
  test.each([
    ['2026-01', value(10)],
    ['2026-06', value(10)],
    ['2026-07', value(30)],
    ['2030-01', value(30)],
    ['2025-12', { type: 'none' }],
  ])('in %s the last dated point counts', (at, expected) => {
    expect(planAt(step, month(at))).toEqual(expected);
  });
});

test('a constant plan asks for the same in every month', () => {
  expect(planAt({ type: 'constant', target: 52 }, month('2031-05'))).toEqual(value(52));
});

test('a band asks for a range', () => {
  expect(planAt({ type: 'band', low: 2, high: 5 }, month('2026-05'))).toEqual({
    type: 'range',
    low: 2,
    high: 5,
  });
});

describe('seasonal flow', () => {
  const weights = [0.2, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 0.1, 0.1];
  const yearTargets = [
    { month: month('2025-01'), value: 1000 },
    { month: month('2026-01'), value: 1200 },
  ];
  test('spreads the target of the year over its months', () => {
    const plan: Trajectory = { type: 'seasonal-flow', weights, yearTargets, accumulates: false };
    expect(planAt(plan, month('2026-01'))).toEqual(value(240));
    expect(planAt(plan, month('2025-03'))).toEqual(value(100));
  });
  test('counts up from January when cumulative, to the whole target in December', () => {
    const plan: Trajectory = { type: 'seasonal-flow', weights, yearTargets, accumulates: true };
    expect(amountIn(plan, '2026-02')).toBeCloseTo(360, 9);
    expect(amountIn(plan, '2026-12')).toBeCloseTo(1200, 9);
  });
  test('asks for nothing before the first year', () => {
    const plan: Trajectory = { type: 'seasonal-flow', weights, yearTargets, accumulates: false };
    expect(planAt(plan, month('2024-12'))).toEqual({ type: 'none' });
  });
});

test('a seasonal stock follows the line times the factor of the month', () => {
  const plan: Trajectory = {
    type: 'seasonal-stock',
    baseline: { month: month('2026-01'), value: 100 },
    target: { month: month('2027-01'), value: 220 },
    factors: [1.1, ...Array.from({ length: 10 }, () => 1), 0.9],
  };
  expect(amountIn(plan, '2026-01')).toBeCloseTo(110, 9);
  expect(amountIn(plan, '2026-12')).toBeCloseTo(189, 9);
});
