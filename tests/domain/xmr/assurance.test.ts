import { toMonth } from '../../../src/domain/shared/month';
import type { Direction } from '../../../src/domain/tracking/indicator';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';
import { judged, limitsOf, rebase } from './judged-series';

// Mean 15, limits 1.7 and 28.3.
const values = [10, 15, 20, 15, 10, 15, 20, 15, 10, 15, 20, 15];
const { lower, upper } = limitsOf(values);

const against = (trajectory: Trajectory, direction: Direction = 'higher-is-better'): string =>
  judged({ trajectory, direction }, values).assurance.type;
const target = (value: number): Trajectory => ({ type: 'constant', target: value });
const band = (low: number, high: number): Trajectory => ({ type: 'band', low, high });

describe('against a value', () => {
  test.each([
    { value: 1, higher: 'passes', lowerIsBetter: 'fails' },
    { value: 15, higher: 'hit-or-miss', lowerIsBetter: 'hit-or-miss' },
    { value: 30, higher: 'fails', lowerIsBetter: 'passes' },
    { value: lower, higher: 'hit-or-miss', lowerIsBetter: 'hit-or-miss' },
    { value: upper, higher: 'hit-or-miss', lowerIsBetter: 'hit-or-miss' },
    { value: lower - Number.EPSILON, higher: 'hit-or-miss', lowerIsBetter: 'hit-or-miss' },
    { value: lower - 0.001, higher: 'passes', lowerIsBetter: 'fails' },
    { value: upper + 0.001, higher: 'fails', lowerIsBetter: 'passes' },
  ])(
    '$value: $higher when higher is better, $lowerIsBetter when lower is',
    ({ value, higher, lowerIsBetter }) => {
      expect(against(target(value))).toBe(higher);
      expect(against(target(value), 'lower-is-better')).toBe(lowerIsBetter);
    },
  );

  test('a neutral direction gives none', () => {
    expect(judged({ trajectory: target(1), direction: 'neutral' }, values).assurance).toEqual({
      type: 'none',
      because: 'neutral-direction',
    });
  });

  test('target and limits that were compared are told', () => {
    expect(judged({ trajectory: target(1) }, values).assurance).toEqual({
      type: 'passes',
      target: { type: 'value', value: 1 },
      limits: limitsOf(values),
    });
  });
});

describe('against a range', () => {
  test.each([
    { low: 0, high: 40, verdict: 'passes', because: 'it encloses the limits' },
    { low: 12, high: 18, verdict: 'hit-or-miss', because: 'the limits enclose it' },
    { low: 0, high: 18, verdict: 'hit-or-miss', because: 'it overlaps them from below' },
    { low: 18, high: 40, verdict: 'hit-or-miss', because: 'it overlaps them from above' },
    { low: 30, high: 40, verdict: 'fails', because: 'it lies above them' },
    { low: -9, high: 1, verdict: 'fails', because: 'it lies below them' },
    { low: lower, high: upper, verdict: 'hit-or-miss', because: 'it touches both' },
    { low: upper, high: 40, verdict: 'hit-or-miss', because: 'it touches the upper one' },
  ])('$low to $high $verdict, as $because', ({ low, high, verdict }) => {
    for (const direction of ['higher-is-better', 'lower-is-better', 'neutral'] as const) {
      expect(against(band(low, high), direction)).toBe(verdict);
    }
  });
});

test('the target is that of the latest month with a figure', () => {
  const falling: Trajectory = {
    type: 'linear',
    baseline: { month: toMonth('2024-01'), value: 40 },
    target: { month: toMonth('2025-12'), value: -6 },
  };
  expect(judged({ trajectory: falling }, values.slice(0, 2)).assurance.type).toBe('fails');
  const { assurance } = judged({ trajectory: falling }, [...values, ...values]);
  expect(assurance).toMatchObject({ type: 'passes', target: { type: 'value', value: -6 } });
});

test('a cumulative figure is held against what the plan adds in the month', () => {
  const growing: Trajectory = {
    type: 'linear',
    baseline: { month: toMonth('2023-12'), value: 0 },
    target: { month: toMonth('2024-12'), value: 120 },
  };
  const ahead = values.map((_, at) => 12 * (at + 1));
  expect(judged({ kind: 'cumulative', trajectory: growing }, ahead).assurance).toMatchObject({
    type: 'passes',
    target: { type: 'value', value: 10 },
    limits: { lower: 12, upper: 12 },
  });
  const steady = values.map((_, at) => 10 * (at + 1));
  expect(judged({ kind: 'cumulative', trajectory: growing }, steady).assurance.type).toBe('hit-or-miss');
});

test('after a rebase the latest limits count', () => {
  const raised = [...values, ...values.map((value) => value + 50)];
  expect(judged({ trajectory: target(40) }, raised).assurance.type).toBe('hit-or-miss');
  expect(judged({ trajectory: target(40) }, raised, [rebase('2025-01')]).assurance.type).toBe('passes');
});

describe('none', () => {
  test('without a target in the month', () => {
    const later: Trajectory = { type: 'step', points: [{ month: toMonth('2027-01'), value: 5 }] };
    expect(judged({ trajectory: later }, values).assurance).toEqual({ type: 'none', because: 'no-target' });
  });

  test.each([{ readings: [] }, { readings: [5] }, { readings: [5, 5, null, 6, 6] }])(
    'undetermined when variation is: $readings',
    ({ readings }) => {
      expect(judged({}, readings).assurance).toEqual({ type: 'none', because: 'undetermined' });
    },
  );
});
