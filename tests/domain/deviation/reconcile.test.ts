import { caseOf } from '../../../src/domain/deviation/case/deviation-case';
import type { Instant } from '../../../src/domain/shared/instant';
import { STATEMENT, stepsOf } from '../../support/examples/case-examples';
import fc from 'fast-check';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import { reconcile } from '../../../src/domain/deviation/reconcile';
import { triggerIn, type IndicatorHistory, replayIndicator } from '../../../src/domain/deviation/replay';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import type { Reading } from '../../../src/domain/tracking/reading';
import { indicator, reading } from '../../support/examples/examples';

const JANUARY = toMonth('2026-01');
const NOW = '2026-02-02T07:00:00.000Z';
const watched = indicator({
  kind: 'stock',
  trajectory: { type: 'constant', target: 100 },
  tolerance: { in: 'percent', green: 0.05, red: 0.1, over: 0.25 },
});
const subject = { type: 'indicator', indicatorId: watched.id } as const;
const at = (index: number, value: number): Reading => reading({ month: addMonths(JANUARY, index), value });

/** The record after a review of these readings. */
function review(record: readonly Deviation[], readings: readonly Reading[], now: Instant = NOW): Deviation[] {
  const closedAfter = record.flatMap(({ closure }) => (closure === null ? [] : [closure.forMonth]));
  const history: IndicatorHistory = {
    indicator: watched,
    readings,
    rebases: [],
    watchedFrom: JANUARY,
    missingUpTo: null,
    closedAfter,
  };
  const change = reconcile({
    subject,
    episode: replayIndicator(history),
    triggerIn: (month) => triggerIn(history, month),
    recorded: record,
    tolerance: watched.tolerance,
    now,
  });
  if (change === null) return [...record];
  return review([...record.filter(({ id }) => id !== change.id), change], readings, now);
}

/** Everybody who has to be told has been. */
const told = (record: readonly Deviation[]): Deviation[] =>
  record.map((deviation) =>
    deviation.pendingAlert === null
      ? deviation
      : { ...deviation, pendingAlert: null, alerted: { ...deviation.latest, at: NOW } },
  );

/** Values reported one month after the other, each reviewed and told at once. */
const monthByMonth = (values: readonly number[]): Deviation[] =>
  values.reduce<Deviation[]>(
    (record, _, last) =>
      told(
        review(
          record,
          values.slice(0, last + 1).map((value, index) => at(index, value)),
        ),
      ),
    [],
  );

test('a new deviation waits to be told', () => {
  expect(review([], [at(0, 80)])).toMatchObject([
    {
      id: 'beratungen|2026-01',
      status: 'open',
      openedFor: '2026-01',
      openedAt: NOW,
      pendingAlert: 'opened',
      proposesClosing: false,
    },
  ]);
});

test('reviewing the same figures again changes nothing', () => {
  const record = review([], [at(0, 80)]);
  expect(review(record, [at(0, 80)])).toEqual(record);
});

test('the leadership is told again only when it worsens: from amber to red, or by another red tolerance', () => {
  const toldAbout = (values: readonly number[]) => monthByMonth(values)[0]?.alerted?.month;
  expect(toldAbout([94, 93, 80])).toBe('2026-03');
  expect(toldAbout([80, 79])).toBe('2026-01');
  expect(toldAbout([80, 70])).toBe('2026-02');
  expect(toldAbout([80, 75, 71])).toBe('2026-01');
  expect(toldAbout([80, 75, 70])).toBe('2026-03');
});

test('an alert that was not sent yet falls away when the figure is back before', () => {
  const open = told(review([], [at(0, 88)]));
  const worse = review(open, [at(0, 88), at(1, 60)]);
  expect(worse).toMatchObject([{ pendingAlert: 'worsened' }]);
  expect(review(worse, [at(0, 88), at(1, 100)])).toMatchObject([{ pendingAlert: null, status: 'open' }]);
});

test('over-achievement alarms nobody until it turns into something worse', () => {
  const over = review([], [at(0, 130)]);
  expect(over).toMatchObject([{ rule: 'over-achievement', pendingAlert: null }]);
  expect(review(over, [at(0, 130), at(1, 80)])).toMatchObject([{ pendingAlert: 'opened' }]);
});

test('a correction that leaves nothing withdraws it, and one back to red opens the same one again', () => {
  const open = told(review([], [at(0, 80)]));
  const withdrawn = review(open, [at(0, 100)]);
  expect(withdrawn).toMatchObject([
    { status: 'withdrawn', pendingAlert: null, latest: { light: 'green', figure: { actual: 100 } } },
  ]);
  expect(review(withdrawn, [at(0, 80)])).toMatchObject([
    { id: open[0]?.id, status: 'open', openedAt: open[0]?.openedAt, pendingAlert: 'opened' },
  ]);
});

test('what opens again after it was withdrawn counts from that day: nobody is late at once', () => {
  const withdrawn = review(told(review([], [at(0, 80)])), [at(0, 100)]);
  const later = '2027-03-05T09:00:00.000Z';
  const [again] = review(withdrawn, [at(0, 80)], later);
  expect(again).toMatchObject({ status: 'open', openedAt: later });
  expect(caseOf(again!, [], 'office').due).toBe('2027-03-12');
  expect(caseOf(again!, stepsOf([STATEMENT], { at: NOW }), 'office').due).toBe('2027-03-12');
});

test('an earlier month that is handed in late moves the beginning of the one that is open', () => {
  const open = told(review([], [at(2, 80)]));
  const moved = review(open, [at(2, 80), at(0, 80), at(1, 80)]);
  expect(moved).toMatchObject([{ id: 'beratungen|2026-03', openedFor: '2026-01', pendingAlert: null }]);
});

test('acknowledgement stays whatever the figures do', () => {
  const acknowledgement = { postId: 'leitung', postName: 'Leitung', at: NOW };
  const known = told(review([], [at(0, 80)])).map((deviation) => ({ ...deviation, acknowledgement }));
  expect(review(known, [at(0, 80), at(1, 40)])).toMatchObject([
    { acknowledgement, pendingAlert: 'worsened' },
  ]);
});

test('a closed one stays closed; the next departure opens another', () => {
  const closure = { postId: 'leitung', postName: 'Leitung', at: NOW, forMonth: toMonth('2026-03') };
  const figures = [at(0, 80), at(1, 100), at(2, 100)];
  const closed = told(review([], figures)).map((deviation): Deviation => ({
    ...deviation,
    status: 'closed',
    closure,
  }));
  expect(review(closed, figures)).toEqual(closed);
  expect(review(closed, [...figures, at(3, 70)])).toMatchObject([
    { status: 'closed' },
    { id: 'beratungen|2026-04', status: 'open', pendingAlert: 'opened' },
  ]);
});

test('the same readings in any portions lead to the same deviations', () => {
  const values = fc.array(fc.integer({ min: 60, max: 140 }), { minLength: 1, maxLength: 18 });
  fc.assert(
    fc.property(values, fc.array(fc.nat(18), { maxLength: 5 }), (reported, cuts) => {
      const readings = reported.map((value, index) => at(index, value));
      const portions = [...cuts, readings.length].sort((a, b) => a - b);
      const inPortions = portions.reduce<Deviation[]>(
        (record, end) => told(review(record, readings.slice(0, end))),
        [],
      );
      const atOnce = told(review([], readings));
      // When the leadership was told depends on when the figures came, all else on what they say.
      const silent = (record: readonly Deviation[]) => record.map((row) => ({ ...row, alerted: null }));
      expect(silent(inPortions)).toEqual(silent(atOnce));
    }),
  );
});

test('in whatever order the months arrive, what is open in the end is the same', () => {
  const values = fc.array(fc.integer({ min: 60, max: 140 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (reported, order) => {
      const readings = reported.map((value, index) => at(index, value));
      const arrivals = readings
        .map((one, index) => ({ one, turn: order[index] ?? 0 }))
        .sort((a, b) => a.turn - b.turn)
        .map(({ one }) => one);
      const record = arrivals.reduce<Deviation[]>(
        (rows, _, last) => told(review(rows, arrivals.slice(0, last + 1))),
        [],
      );
      const open = (rows: readonly Deviation[]) =>
        rows
          .filter(({ status }) => status === 'open')
          .map(({ openedFor, rule, latest, proposesClosing }) => ({
            openedFor,
            rule,
            latest,
            proposesClosing,
          }));
      expect(open(record)).toEqual(open(review([], readings)));
    }),
  );
});
