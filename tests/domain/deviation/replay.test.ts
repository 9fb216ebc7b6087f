import fc from 'fast-check';
import { toDay } from '../../../src/domain/shared/day';
import {
  replayIndicator,
  replayMilestone,
  type IndicatorHistory,
} from '../../../src/domain/deviation/replay';
import { proposesClosing } from '../../../src/domain/deviation/episode';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import { indicator, milestone, reading } from '../../support/examples/examples';

const JANUARY = toMonth('2026-01');
const subject = indicator({ kind: 'stock', trajectory: { type: 'constant', target: 100 } });

/** One value a month from January 2026 on; `undefined` was not reported, null has no data. */
const months = (values: readonly (number | null | undefined)[]): Reading[] =>
  values.flatMap((value, index) =>
    value === undefined
      ? []
      : [reading({ month: addMonths(JANUARY, index), value, noDataReason: value === null ? 'fehlt' : null })],
  );

const history = (
  values: readonly (number | null | undefined)[],
  own: Partial<IndicatorHistory> = {},
): IndicatorHistory => ({
  indicator: subject,
  readings: months(values),
  rebases: [],
  watchedFrom: JANUARY,
  missingUpTo: null,
  closedAfter: [],
  ...own,
});

const replay = (values: readonly (number | null | undefined)[], own: Partial<IndicatorHistory> = {}) =>
  replayIndicator(history(values, own));

test('green opens nothing, and amber once opens nothing', () => {
  expect(replay([100, 94, 100, 93, 100])).toBeNull();
});

test('red opens a deviation with plan, actual and deviation in the unit and as a ratio', () => {
  expect(replay([80])).toMatchObject({
    openedFor: '2026-01',
    rule: 'red',
    latest: {
      rules: ['red'],
      light: 'red',
      figure: { actual: 80, plan: 100, deviation: -20, relative: -0.2 },
    },
  });
});

test('amber in two consecutive months opens one; a month between them that has no data breaks the row', () => {
  expect(replay([94, 93])).toMatchObject({ rule: 'amber-twice', openedFor: '2026-02' });
  expect(replay([94, null, 93])).toBeNull();
  expect(replay([94, undefined, 93])).toBeNull();
});

test('one stays open and follows the latest month', () => {
  expect(replay([80, 82, 100])).toMatchObject({
    openedFor: '2026-01',
    latest: { month: '2026-03', light: 'green', rules: [] },
  });
});

test('back to green for two months proposes closing; a relapse, or a month without data, begins to count anew', () => {
  const proposes = (values: readonly (number | null)[]) => {
    const open = replay(values);
    return open === null ? null : proposesClosing(open);
  };
  expect(proposes([80, 100])).toBe(false);
  expect(proposes([80, 100, 100])).toBe(true);
  expect(proposes([80, 100, 94])).toBe(false);
  expect(proposes([80, 100, null, 100])).toBe(false);
  expect(proposes([80, 100, 80, 100, 100])).toBe(true);
});

test('after the leadership closed it, a new departure opens another one', () => {
  const closedAfter = [toMonth('2026-03')];
  expect(replay([80, 100, 100], { closedAfter })).toBeNull();
  expect(replay([80, 100, 100, 100, 70], { closedAfter })).toMatchObject({
    openedFor: '2026-05',
    rule: 'red',
  });
});

test('a steady decline within tolerance is a signal of concern', () => {
  const values = [104, 103.4, 102.8, 102, 101.4, 100.7, 100];
  expect(replay(values)).toMatchObject({ openedFor: '2026-07', rule: 'concern', latest: { light: 'green' } });
  expect(replay(values.slice(0, 6))).toBeNull();
});

test('a process that cannot reach its plan is a deviation once its limits are settled, not before', () => {
  const lenient = indicator({
    kind: 'stock',
    trajectory: { type: 'constant', target: 100 },
    tolerance: { in: 'unit', green: 30, red: 40, over: null },
  });
  const values = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 85 : 86));
  expect(replay(values, { indicator: lenient })).toMatchObject({
    openedFor: '2026-12',
    rule: 'assurance-fails',
  });
  expect(replay(values.slice(0, 11), { indicator: lenient })).toBeNull();
});

test('a plan that was met within a year is not called one that cannot be met', () => {
  const lenient = indicator({
    kind: 'stock',
    trajectory: { type: 'constant', target: 100 },
    tolerance: { in: 'unit', green: 30, red: 40, over: null },
    screening: true,
  });
  const values = [85, 88, 85, 100.5, 85, 88, 85, 88, 85, 88, 85, 88, 85, 88, 85, 88];
  const opened = (count: number) => replay(values.slice(0, count), { indicator: lenient })?.rule ?? null;
  expect(opened(15)).toBeNull();
  expect(opened(16)).toBe('assurance-fails');
});

test('years that lead away from the target are a deviation though every month is within tolerance', () => {
  const fromFour = toMonth('2022-01');
  const values = Array.from({ length: 49 }, (_, index) => 110 - Math.floor(index / 12) * 3);
  const readings = values.map((value, index) => reading({ month: addMonths(fromFour, index), value }));
  const slow = indicator({
    kind: 'stock',
    from: fromFour,
    trajectory: {
      type: 'linear',
      baseline: { month: fromFour, value: 98 },
      target: { month: toMonth('2030-12'), value: 130 },
    },
    tolerance: { in: 'unit', green: 50, red: 60, over: null },
  });
  const open = replay([], { indicator: slow, readings, watchedFrom: toMonth('2026-01') });
  expect(open?.latest.rules).toContain('forecast-storm');
});

test('what is not reported by the day of escalation is missing; handing it in takes the deviation back', () => {
  const missingUpTo = toMonth('2026-02');
  expect(replay([100], { missingUpTo })).toMatchObject({
    openedFor: '2026-02',
    rule: 'report-missing',
    latest: { figure: null },
  });
  expect(replay([100, 100], { missingUpTo })).toBeNull();
  expect(replay([100, null], { missingUpTo })).toBeNull();
  expect(replay([100], { missingUpTo: JANUARY })).toBeNull();
});

test('what is missing ends with the next month that is reported, which opens one of its own when it is off plan', () => {
  const missingUpTo = toMonth('2026-02');
  expect(replay([100, undefined, 100], { missingUpTo })).toBeNull();
  expect(replay([100, undefined, 80], { missingUpTo })).toMatchObject({ openedFor: '2026-03', rule: 'red' });
});

test('months before the indicator is expected, after its end, and before the watch begins are not missed', () => {
  const missingUpTo = toMonth('2026-06');
  const short = indicator({ ...subject, from: toMonth('2026-05'), to: toMonth('2026-05') });
  expect(replay([], { indicator: short, missingUpTo })).toMatchObject({ openedFor: '2026-05' });
  expect(replay([], { indicator: { ...short, to: toMonth('2026-04') }, missingUpTo })).toBeNull();
  expect(replay([80], { watchedFrom: toMonth('2026-02') })).toBeNull();
});

test('over-achievement beyond the bound is a deviation of its own kind', () => {
  const watched = indicator({ ...subject, tolerance: { in: 'percent', green: 0.05, red: 0.1, over: 0.2 } });
  expect(replay([120], { indicator: watched })).toBeNull();
  expect(replay([121], { indicator: watched })).toMatchObject({ rule: 'over-achievement' });
});

const anyHistory = fc.array(
  fc.option(fc.oneof(fc.integer({ min: 60, max: 130 }), fc.constant(null)), { nil: undefined, freq: 8 }),
  { maxLength: 24 },
);

test('the order in which readings arrive does not matter', () => {
  fc.assert(
    fc.property(anyHistory, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (values, order) => {
      const readings = months(values);
      const shuffled = readings
        .map((one, index) => ({ one, at: order[index] ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(replay([], { readings: shuffled })).toEqual(replay(values));
    }),
  );
});

test('turning direction and sign around changes nothing but the sign', () => {
  const mirrored: Indicator = {
    ...subject,
    direction: 'lower-is-better',
    trajectory: { type: 'constant', target: -100 },
  };
  fc.assert(
    fc.property(anyHistory, (values) => {
      const turned = values.map((value) => (value === null || value === undefined ? value : -value));
      const here = replay(values);
      const there = replay(turned, { indicator: mirrored });
      expect(there && { ...there, latest: { ...there.latest, figure: null } }).toEqual(
        here && { ...here, latest: { ...here.latest, figure: null } },
      );
    }),
  );
});

describe('a milestone', () => {
  const late = milestone({ due: '2026-03-31', toleranceDays: 14 });

  test('opens a deviation on the day after its tolerance, not before', () => {
    expect(replayMilestone(late, toDay('2026-04-14'))).toBeNull();
    expect(replayMilestone(late, toDay('2026-04-15'))).toMatchObject({
      openedFor: '2026-04',
      rule: 'milestone-late',
      latest: { due: '2026-03-31', light: 'red' },
    });
  });

  test('done in time, though seen later, opens none; done late proposes closing', () => {
    const today = toDay('2026-06-01');
    expect(replayMilestone({ ...late, done: '2026-04-14' }, today)).toBeNull();
    const done = replayMilestone({ ...late, done: '2026-05-04' }, today);
    expect(done !== null && proposesClosing(done)).toBe(true);
  });
});
