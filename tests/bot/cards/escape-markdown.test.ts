import fc from 'fast-check';
import { escapeMarkdown } from '../../../bot/cards/parts/escape-markdown';

describe('What people typed', () => {
  test.each([
    ['*wichtig*', '\\*wichtig\\*'],
    ['soll_ist', 'soll\\_ist'],
    ['[Link](https://boese.example)', '\\[Link\\](https://boese.example)'],
    ['<at>alle</at>', '\\<at\\>alle\\</at\\>'],
    ['# Titel', '\\# Titel'],
    ['- Punkt', '\\- Punkt'],
    ['1. Punkt', '1\\. Punkt'],
    ['    Code', 'Code'],
    ['a &amp; b', 'a \\&amp; b'],
    ['{{DATE(2026-01-01T00:00:00Z)}}', '{\\{DATE(2026-01-01T00:00:00Z)}}'],
    ['C:\\Daten', 'C:\\\\Daten'],
    ['eins\nzwei', 'eins\n\nzwei'],
  ])('%j is shown as typed', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });

  test.each([
    '1.234,5 Personen',
    '-3,5 %',
    'Amt 56 (Wohnen)',
    'Soll & Ist',
    '#12',
    'Wohn- und Sozialamt',
    '3.10. bis 5.10.',
  ])('%j needs no escape and gets none', (typed) => {
    expect(escapeMarkdown(typed)).toBe(typed);
  });

  test('never leaves a formatting character without its backslash', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(escapeMarkdown(typed).replace(/\\./gs, '')).not.toMatch(/[*_`[\]<>~|]/);
      }),
    );
  });
});
