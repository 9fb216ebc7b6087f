import { createCheckedTokens } from '../../../src/adapters/http/checked-tokens';

const SECOND = 1000;
const HOUR = 3_600_000;

let time: number;
beforeEach(() => {
  time = Date.parse('2026-11-20T08:00:00Z');
});

const start = () => createCheckedTokens<string>(() => time);

describe('A token that was checked', () => {
  test('is believed for a minute, and then checked again', () => {
    const checked = start();
    checked.put('token', 'Gül', time + HOUR);
    time += 59 * SECOND;
    expect(checked.find('token')).toBe('Gül');
    time += SECOND;
    expect(checked.find('token')).toBeNull();
  });

  test('is never believed longer than it is valid', () => {
    const checked = start();
    checked.put('token', 'Gül', time + 5 * SECOND);
    time += 5 * SECOND;
    expect(checked.find('token')).toBeNull();
  });

  test('speaks for nobody else', () => {
    const checked = start();
    checked.put('token', 'Gül', time + HOUR);
    expect(checked.find('Token')).toBeNull();
    expect(checked.find('')).toBeNull();
  });

  test('makes room for newer ones, the oldest first', () => {
    const checked = start();
    for (let at = 0; at <= 1_000; at += 1) checked.put(`token ${String(at)}`, 'Gül', time + HOUR);
    expect(checked.find('token 0')).toBeNull();
    expect(checked.find('token 1')).toBe('Gül');
    expect(checked.find('token 1000')).toBe('Gül');
  });
});
