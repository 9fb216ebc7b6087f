import { dayOf, instantAt, monthOf } from '../../src/domain/calendar/local-time';
import {
  DEFAULT_REPORTING_RULES,
  latestDueMonth,
  reportingDays,
  reportingMonth,
  reportingPhase,
} from '../../src/domain/calendar/reporting-calendar';
import { isWorkingDay, workingDayOf } from '../../src/domain/calendar/working-days';
import { toDay } from '../../src/domain/shared/day';
import { toMonth } from '../../src/domain/shared/month';

test.each([
  ['2026-01-01', 'Neujahr'],
  ['2026-04-03', 'Karfreitag'],
  ['2026-04-06', 'Ostermontag'],
  ['2026-05-01', 'Tag der Arbeit'],
  ['2026-05-14', 'Christi Himmelfahrt'],
  ['2026-05-25', 'Pfingstmontag'],
  ['2026-06-04', 'Fronleichnam'],
  ['2027-11-01', 'Allerheiligen'],
  ['2026-12-25', '1. Weihnachtstag'],
  ['2026-08-01', 'a Saturday'],
  ['2026-08-02', 'a Sunday'],
])('nobody works on %s: %s', (day) => {
  expect(isWorkingDay(toDay(day))).toBe(false);
});

test.each(['2026-01-06', '2026-10-30', '2026-08-03', '2026-12-24'])(
  '%s is a working day in North Rhine-Westphalia',
  (day) => {
    expect(isWorkingDay(toDay(day))).toBe(true);
  },
);

test.each([
  ['2026-12', 1, '2026-12-01'],
  ['2026-11', 1, '2026-11-02'],
  ['2027-11', 1, '2027-11-02'],
  ['2027-01', 1, '2027-01-04'],
  ['2026-05', 1, '2026-05-04'],
  ['2026-12', 8, '2026-12-10'],
])('in %s working day %i is %s', (month, n, day) => {
  expect(workingDayOf(toMonth(month), n)).toBe(day);
});

test('asking for a working day a month does not have is a mistake of the caller', () => {
  expect(() => workingDayOf(toMonth('2026-02'), 24)).toThrow(RangeError);
});

test('November is reported in December: card, reminder, due, escalation and close by working days', () => {
  expect(reportingDays(toMonth('2026-11'), DEFAULT_REPORTING_RULES)).toEqual({
    month: '2026-11',
    card: '2026-12-01',
    reminder: '2026-12-08',
    due: '2026-12-10',
    escalation: '2026-12-14',
    close: '2026-12-16',
  });
});

test.each([
  ['2026-12-01T05:59:59.000Z', 'before-card'],
  ['2026-12-01T06:00:00.000Z', 'open'],
  ['2026-12-16T22:59:59.000Z', 'open'],
  ['2026-12-16T23:00:00.000Z', 'closed'],
  ['2026-11-30T22:59:59.000Z', 'future'],
])('at %s November 2026 is %s, by the clock of Berlin', (now, phase) => {
  expect(reportingPhase(toMonth('2026-11'), now, DEFAULT_REPORTING_RULES)).toBe(phase);
});

test('the month turns at midnight in Berlin, not in Greenwich', () => {
  expect(monthOf('2026-10-31T22:59:59.000Z')).toBe('2026-10');
  expect(monthOf('2026-10-31T23:00:00.000Z')).toBe('2026-11');
  expect(dayOf('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
  expect(reportingMonth('2026-12-31T23:30:00.000Z')).toBe('2026-12');
});

test('seven in the morning is seven in summer and in winter', () => {
  expect(instantAt(toDay('2026-12-01'), 7)).toBe('2026-12-01T06:00:00.000Z');
  expect(instantAt(toDay('2026-07-01'), 7)).toBe('2026-07-01T05:00:00.000Z');
});

test.each([
  ['2026-12-01T07:00:00.000Z', '2026-10'],
  ['2026-12-10T22:59:00.000Z', '2026-10'],
  ['2026-12-10T23:00:00.000Z', '2026-11'],
])('at %s the latest month that was due is %s', (now, month) => {
  expect(latestDueMonth(now, DEFAULT_REPORTING_RULES)).toBe(month);
});
