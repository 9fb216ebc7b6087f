import type { CaseStep, NewTarget } from '../../../src/domain/deviation/case/case-step';
import { withDecidedTargets } from '../../../src/domain/deviation/case/target-change';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { planOf, retargeted } from '../../../src/domain/tracking/former-plan';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Plan, Trajectory } from '../../../src/domain/tracking/trajectory';
import { newTarget, stepsOf } from '../../support/examples/case-examples';
import { indicator } from '../../support/examples/examples';

const YEAR = Array.from({ length: 24 }, (_, index) => addMonths(toMonth('2026-01'), index));
const JULY = toMonth('2026-07');

const TRAJECTORIES: readonly Trajectory[] = [
  { type: 'constant', target: 100 },
  {
    type: 'linear',
    baseline: { month: toMonth('2026-01'), value: 0 },
    target: { month: toMonth('2027-01'), value: 120 },
  },
  {
    type: 'step',
    points: [
      { month: toMonth('2026-01'), value: 10 },
      { month: toMonth('2026-06'), value: 20 },
      { month: toMonth('2026-09'), value: 30 },
    ],
  },
  {
    type: 'seasonal-flow',
    weights: Array.from({ length: 12 }, (_, index) => (index + 1) / 78),
    yearTargets: [
      { month: toMonth('2026-01'), value: 780 },
      { month: toMonth('2027-01'), value: 1560 },
    ],
    accumulates: false,
  },
  {
    type: 'seasonal-stock',
    baseline: { month: toMonth('2026-01'), value: 0 },
    target: { month: toMonth('2027-01'), value: 120 },
    factors: Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 0.5 : 1.5)),
  },
];

const decides = (target: NewTarget, at = '2026-06-10T09:00:00.000Z', deviationId = 'beratungen|2026-05') =>
  stepsOf([{ type: 'decision', decision: { option: 'change-target', reason: `Weil ${at}`, target } }], {
    deviationId,
    at,
  });

const changed = (trajectory: Trajectory, steps: readonly CaseStep[]): Indicator =>
  withDecidedTargets([indicator({ trajectory })], steps)[0]!;

const plans = (of: Pick<Indicator, 'trajectory' | 'formerPlans'>): Plan[] =>
  YEAR.map((month) => planOf(of, month));

describe('A target that was changed', () => {
  test.each(TRAJECTORIES)('leaves the months before as they were: $type', (trajectory) => {
    const after = plans(changed(trajectory, decides(newTarget({ value: 1000, from: JULY }))));
    const before = plans(indicator({ trajectory }));
    expect(after.slice(0, 6)).toEqual(before.slice(0, 6));
    expect(after[23]).not.toEqual(before[23]);
  });

  test.each([
    { of: TRAJECTORIES[0]!, july: 1000, atTheEnd: 1000, because: 'it is the target of every month' },
    { of: TRAJECTORIES[1]!, july: 500, atTheEnd: 1000, because: 'it is reached when it was to be reached' },
    { of: TRAJECTORIES[2]!, july: 1000, atTheEnd: 1000, because: 'steps to come went to the old target' },
    { of: TRAJECTORIES[3]!, july: (1000 * 7) / 78, atTheEnd: (1000 * 12) / 78, because: 'it is a year’s' },
    { of: TRAJECTORIES[4]!, july: 250, atTheEnd: 1500, because: 'its seasons stay' },
  ])('asks for it from its month on, $of.type: $because', ({ of, july, atTheEnd }) => {
    const after = plans(changed(of, decides(newTarget({ value: 1000, from: JULY }))));
    expect(after[6]).toMatchObject({ type: 'value', value: expect.closeTo(july) as number });
    expect(after[23]).toMatchObject({ type: 'value', value: expect.closeTo(atTheEnd) as number });
  });

  test('of a band is none: it has no single target', () => {
    const band: Trajectory = { type: 'band', low: 1, high: 2 };
    expect(retargeted(band, 3, JULY)).toBeNull();
    expect(changed(band, decides(newTarget({ from: JULY })))).toEqual(indicator({ trajectory: band }));
  });

  test('keeps the former plan with reason, decision and function', () => {
    const target = newTarget({ value: 90, from: JULY, decisionReference: '1234/2026' });
    expect(changed(TRAJECTORIES[0]!, decides(target)).formerPlans).toEqual([
      {
        until: '2026-06',
        trajectory: TRAJECTORIES[0],
        reason: 'Weil 2026-06-10T09:00:00.000Z',
        decisionReference: '1234/2026',
        postName: 'Fachstelle Wohnen',
        changedAt: '2026-06-10T09:00:00.000Z',
      },
    ]);
  });

  test('concerns its own indicator, however its key is written', () => {
    const others = [indicator({ id: 'a|b' }), indicator({ id: 'a' })];
    const [own, other] = withDecidedTargets(
      others,
      decides(newTarget({ from: JULY }), undefined, 'a|b|2026-05'),
    );
    expect(own?.formerPlans).toHaveLength(1);
    expect(other).toEqual(others[1]);
  });

  test('is no matter of any other decision', () => {
    const steps = stepsOf([
      { type: 'decision', decision: { option: 'accept', reason: 'So ist es.' } },
      { type: 'note', text: 'Ziel ändern?' },
    ]);
    expect(withDecidedTargets([indicator()], steps)).toEqual([indicator()]);
  });
});

describe('A target that was changed twice', () => {
  const first = decides(newTarget({ value: 200, from: JULY }), '2026-06-10T09:00:00.000Z');
  const value = (plan: Plan | undefined) => (plan?.type === 'value' ? plan.value : null);
  const valuesAfter = (second: readonly CaseStep[]) =>
    plans(changed(TRAJECTORIES[0]!, [...second, ...first])).map(value);

  test('has judged each month by what held then', () => {
    const second = decides(newTarget({ value: 300, from: toMonth('2026-10') }), '2026-09-10T09:00:00.000Z');
    const values = valuesAfter(second);
    expect([values[5], values[6], values[8], values[9]]).toEqual([100, 200, 200, 300]);
  });

  test.each([
    { from: '2026-07', because: 'the same month' },
    { from: '2026-06', because: 'a month before the first change' },
  ])('judges by the latest decision from $because, and by the first plan before', ({ from }) => {
    const second = decides(newTarget({ value: 300, from: toMonth(from) }), '2026-06-20T09:00:00.000Z');
    const values = valuesAfter(second);
    const start = YEAR.indexOf(toMonth(from));
    expect(values.slice(0, start)).toEqual(Array.from({ length: start }, () => 100));
    expect(new Set(values.slice(start))).toEqual(new Set([300]));
  });
});
