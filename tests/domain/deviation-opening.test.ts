import type { Deviation } from '../../src/domain/deviation/deviation';
import { deviationAfter } from '../../src/domain/deviation/opening';
import { addMonths, toMonth } from '../../src/domain/shared/month';
import type { Reading } from '../../src/domain/tracking/reading';
import { indicator, reading } from '../support/examples';

const JANUARY = toMonth('2026-01');
const subject = indicator({ trajectory: { type: 'constant', target: 100 } });
const months = (values: readonly (number | null)[]): Reading[] =>
  values.map((value, index) =>
    reading({ month: addMonths(JANUARY, index), value, noDataReason: value === null ? 'fehlt' : null }),
  );

/** Reports the values one month after the other and returns every deviation as it stands in the end. */
function replay(values: readonly (number | null)[], alertAll = true): Deviation[] {
  const deviations = new Map<string, Deviation>();
  const readings = months(values);
  readings.forEach(({ month }, index) => {
    const change = deviationAfter({
      indicator: subject,
      readings: readings.slice(0, index + 1),
      month,
      open: [...deviations.values()].find(({ status }) => status === 'open') ?? null,
      withdrawnForMonth: null,
      now: '2026-02-02T07:00:00.000Z',
    });
    if (change.type === 'none') return;
    const { deviation } = change;
    const told = alertAll && deviation.pendingAlert !== null;
    deviations.set(
      deviation.id,
      told
        ? {
            ...deviation,
            pendingAlert: null,
            alerted: { ...deviation.latest, at: '2026-02-02T07:00:01.000Z' },
          }
        : deviation,
    );
  });
  return [...deviations.values()];
}

test('green opens nothing, and amber once opens nothing', () => {
  expect(replay([100, 94, 100, 93, 100])).toEqual([]);
});

test('red opens a deviation with plan, actual and deviation in the unit and as a ratio', () => {
  expect(replay([80], false)).toMatchObject([
    {
      id: 'beratungen|2026-01',
      rule: 'red',
      status: 'open',
      openedFor: '2026-01',
      pendingAlert: 'opened',
      latest: { actual: 80, plan: 100, deviation: -20, relative: -0.2, light: 'red' },
    },
  ]);
});

test('amber in two consecutive months opens one', () => {
  expect(replay([94, 93])).toMatchObject([{ rule: 'amber-twice', openedFor: '2026-02' }]);
});

test('amber, a month without data, amber are not consecutive', () => {
  expect(replay([94, null, 93])).toEqual([]);
});

test('one stays open per indicator and follows the latest figure', () => {
  expect(replay([80, 82, 100])).toMatchObject([
    { openedFor: '2026-01', latest: { month: '2026-03', light: 'green' } },
  ]);
});

test('the leadership is told again only when it worsens: from amber to red, or by another red tolerance', () => {
  expect(replay([94, 93], false)[0]?.pendingAlert).toBe('opened');
  const toldAbout = (values: readonly number[]) => replay(values)[0]?.alerted?.month;
  expect(toldAbout([94, 93, 80])).toBe('2026-03');
  expect(toldAbout([80, 79])).toBe('2026-01');
  expect(toldAbout([80, 70])).toBe('2026-02');
  expect(toldAbout([80, 75, 71])).toBe('2026-01');
  expect(toldAbout([80, 75, 70])).toBe('2026-03');
});

test('correcting the figure that opened it withdraws it; a second correction back to red opens the same one again', () => {
  const red = reading({ month: JANUARY, value: 80 });
  const [open] = replay([80]);
  if (open === undefined) throw new Error('nothing opened');
  const now = '2026-02-03T07:00:00.000Z';
  const corrected = { ...red, value: 100 };
  const withdrawn = deviationAfter({
    indicator: subject,
    readings: [corrected],
    month: JANUARY,
    open,
    withdrawnForMonth: null,
    now,
  });
  expect(withdrawn).toMatchObject({ type: 'update', deviation: { status: 'withdrawn', pendingAlert: null } });
  if (withdrawn.type === 'none') throw new Error('not withdrawn');
  expect(
    deviationAfter({
      indicator: subject,
      readings: [red],
      month: JANUARY,
      open: null,
      withdrawnForMonth: withdrawn.deviation,
      now,
    }),
  ).toMatchObject({ type: 'update', deviation: { id: open.id, status: 'open', pendingAlert: 'opened' } });
});

test('reviewing the same figures again changes nothing', () => {
  const [open] = replay([80]);
  if (open === undefined) throw new Error('nothing opened');
  const again = deviationAfter({
    indicator: subject,
    readings: months([80]),
    month: JANUARY,
    open,
    withdrawnForMonth: null,
    now: '2026-02-05T07:00:00.000Z',
  });
  expect(again).toEqual({ type: 'none' });
});
