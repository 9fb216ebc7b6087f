import fc from 'fast-check';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { rollUp, worst } from '../../../src/domain/tracking/roll-up';

test('a goal shows its worst key indicator, whatever the others do', () => {
  const parts = [
    { light: 'green', isKey: true },
    { light: 'amber', isKey: true },
    { light: 'red', isKey: false },
  ] as const;
  expect(rollUp(parts)).toEqual({
    light: 'amber',
    counts: { green: 1, amber: 1, red: 1, none: 0, stale: 0 },
  });
});

test('unreported counts as unreported and is no green', () => {
  expect(worst(['green', 'none'])).toBe('none');
  expect(worst(['green', 'stale'])).toBe('stale');
  expect(worst(['stale', 'red'])).toBe('red');
});

test('without a key indicator there is nothing to show, yet everything is counted', () => {
  expect(rollUp([{ light: 'green', isKey: false }])).toMatchObject({ light: 'none', counts: { green: 1 } });
});

test('adding a green part never worsens the light', () => {
  const part = fc.record({ light: fc.constantFrom(...LIGHTS), isKey: fc.constant(true) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      expect(rollUp([...parts, { light: 'green', isKey: true }]).light).toBe(rollUp(parts).light);
    }),
  );
});
