import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalClock } from '../../src/local/local-clock';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zugkraft-clock-'));
  jest.useFakeTimers({ now: Date.parse('2027-02-01T10:00:00Z') });
});

afterEach(() => {
  jest.useRealTimers();
  rmSync(directory, { recursive: true });
});

const laterBy = (minutes: number) => jest.setSystemTime(Date.now() + minutes * 60_000);

test('begins on a Friday in November and runs on at real speed', () => {
  const clock = LocalClock.open(directory);
  expect(clock.now()).toBe('2026-11-20T08:00:00.000Z');
  laterBy(3);
  expect(clock.now()).toBe('2026-11-20T08:03:00.000Z');
});

test('can be set forward and back', () => {
  const clock = LocalClock.open(directory);
  clock.set('2026-12-01T08:00:00+01:00');
  expect(clock.now()).toBe('2026-12-01T07:00:00.000Z');
  clock.set('2025-07-01T08:00:00+02:00');
  expect(clock.now()).toBe('2025-07-01T06:00:00.000Z');
});

test('goes on after a restart that nobody prepared', () => {
  LocalClock.open(directory).set('2026-12-01T08:00:00+01:00');
  laterBy(10);
  expect(LocalClock.open(directory).now()).toBe('2026-12-01T07:10:00.000Z');
});

test('goes on from its first start too, not from the sample time again', () => {
  LocalClock.open(directory);
  laterBy(90);
  expect(LocalClock.open(directory).now()).toBe('2026-11-20T09:30:00.000Z');
});

test('leaves nothing beside its file', () => {
  LocalClock.open(directory).set('2026-12-01T08:00:00+01:00');
  expect(readdirSync(directory)).toEqual(['clock.json']);
});

test('names its file when something else is in it, and leaves it alone', () => {
  const file = join(directory, 'clock.json');
  writeFileSync(file, '{"shown":"yesterday"}');
  expect(() => LocalClock.open(directory)).toThrow(file);
  expect(readFileSync(file, 'utf8')).toBe('{"shown":"yesterday"}');
});
