import fc from 'fast-check';
import { storableLine, storableText } from '../../../src/domain/shared/storable-text';

describe('Text that comes in', () => {
  test.each([
    { typed: 'Zeile\vZeile', kept: 'Zeile\nZeile', because: 'Word breaks a line with a vertical tab' },
    { typed: 'Seite\fSeite', kept: 'Seite\nSeite', because: 'a page ends a line' },
    { typed: 'a\u0000b', kept: 'a b', because: 'no list holds it' },
    { typed: 'a\ud800b', kept: 'a b', because: 'half a character is none' },
    { typed: 'a\tb\r\nc 👩‍👧', kept: 'a\tb\r\nc 👩‍👧', because: 'a list holds all of it' },
  ])('$typed is kept as $kept: $because', ({ typed, kept }) => {
    expect(storableText(typed)).toBe(kept);
  });

  test('stays as long as it was, whatever it is, and is the same when it comes in again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const kept = storableText(typed);
        expect(kept).toHaveLength(typed.length);
        expect(storableText(kept)).toBe(kept);
      }),
    );
  });

  test('has one line where it names something', () => {
    expect(storableLine('Amt für\v Soziales\r\n50')).toBe('Amt für  Soziales 50');
  });
});
