import fc from 'fast-check';
import { explainEntryFault, meantFigures } from '../../../src/domain/explanation/explain-entry-fault';
import { LANGUAGES } from '../../../src/domain/shared/language';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { ENTRY_FAULTS } from '../../../src/domain/tracking/reporting/entry-fault';
import { expectedFigure } from '../../../src/domain/tracking/reporting/expected-figure';
import { readReadingEntry, type ReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import { readStatusEntry } from '../../../src/domain/tracking/reporting/status-entry';
import { readingEntry, statusEntry } from '../../support/examples/entries';
import { indicator, reading } from '../../support/examples/examples';

const MONTH = toMonth('2026-12');

/** Reads an entry for December 2026 after these figures, the last one of November. */
const read = (
  entry: Partial<ReadingEntry>,
  { own = {}, before = [] }: { own?: Partial<Indicator>; before?: readonly (number | null)[] } = {},
  month = MONTH,
) => {
  const of = indicator({ unit: 'Personen', decimals: 0, kind: 'stock', ...own });
  const readings = before.map((value, at) => reading({ month: addMonths(month, at - before.length), value }));
  return readReadingEntry(readingEntry(entry), of, expectedFigure(of, readings, month));
};

const faultsOf = (read: ReturnType<typeof readReadingEntry>) =>
  read.ok ? [] : read.error.map(({ field, fault }) => `${field}: ${fault}`);

const steady = { before: [48_000, 48_626, 48_300, 48_626] };

test('all that is wrong is said at once, each with its field', () => {
  const long = 'x'.repeat(2001);
  expect(faultsOf(read({ value: 'viele', comment: long, noDataReason: long }))).toEqual([
    'comment: too-long',
    'noDataReason: too-long',
    'value: not-a-number',
  ]);
});

test('what is too long only before it is trimmed is not too long', () => {
  expect(read({ value: '5', comment: `${' '.repeat(300)}${'x'.repeat(2000)}` })).toMatchObject({ ok: true });
});

test('an entry in which nothing was said is untouched, not wrong', () => {
  expect(read({})).toEqual({ ok: true, value: 'untouched' });
  expect(faultsOf(read({ comment: 'später' }))).toEqual(['value: value-missing']);
});

test('“k. A.” asks for the reason, and with one is no figure', () => {
  expect(faultsOf(read({ value: 'k. A.' }))).toEqual(['value: no-figure']);
  expect(read({ value: '-', noDataReason: 'Software fiel aus' })).toEqual({
    ok: true,
    value: { value: null, noDataReason: 'Software fiel aus' },
  });
});

describe('A figure that cannot be', () => {
  const count = { range: { least: 0, most: null } };
  const percent = { unit: '%', decimals: 1, range: { least: 0, most: 100 } };

  test('is refused: no count is negative, no share beyond 100', () => {
    expect(faultsOf(read({ value: '-5' }, { own: count }))).toEqual(['value: below-least']);
    expect(faultsOf(read({ value: '101' }, { own: percent }))).toEqual(['value: above-most']);
    expect(read({ value: '100' }, { own: percent })).toMatchObject({ ok: true });
  });

  test('comes with the other way to read it, where that can be', () => {
    const shares = read({ value: '76.712' }, { own: percent, before: [76.4, 76.9, 76.7] });
    if (shares.ok) throw new Error('Taken');
    expect(shares.error).toEqual([
      { field: 'value', fault: 'above-most', figures: [100, 76.712], than: null },
    ]);
    expect(meantFigures(shares.error[0]!)).toEqual([76.712]);
  });

  test('what adds up within a year does not fall, and begins anew in January', () => {
    const own = { ...count, kind: 'cumulative', cumulatesSince: 'january' } as const;
    const before = [60, 120, 180];
    expect(faultsOf(read({ value: '20' }, { own, before }))).toEqual(['value: falls-within-year']);
    expect(read({ value: '240' }, { own, before })).toMatchObject({ ok: true });
    const january = toMonth('2027-01');
    expect(read({ value: '58' }, { own, before }, january)).toMatchObject({ ok: true });
  });

  test('but may, where what is added can be negative', () => {
    const own = { kind: 'cumulative', cumulatesSince: 'january' } as const;
    expect(faultsOf(read({ value: '150' }, { own, before: [60, 120, 180] }))).not.toContain(
      'value: falls-within-year',
    );
  });
});

describe('A figure far from the last one', () => {
  test.each(['86', '4.862', '-48.626', '551'])('is asked back: %s after 48.626', (value) => {
    expect(faultsOf(read({ value }, steady))).toEqual(['value: unlikely']);
  });

  test.each(['48.374', '52.374', '30.000', '90.000'])('is not what is only high or low: %s', (value) => {
    expect(read({ value }, steady)).toMatchObject({ ok: true });
  });

  test('is believed when it is said again, and only that figure', () => {
    expect(read({ value: '551', confirmed: 551 }, steady)).toMatchObject({ ok: true });
    expect(faultsOf(read({ value: '552', confirmed: 551 }, steady))).toEqual(['value: unlikely']);
  });

  test('is another order of magnitude while little is known', () => {
    expect(faultsOf(read({ value: '5' }, { before: [400] }))).toEqual(['value: unlikely']);
    expect(read({ value: '50' }, { before: [400] })).toMatchObject({ ok: true });
    expect(read({ value: '7' }, { before: [] })).toMatchObject({ ok: true });
    expect(read({ value: '7' }, { before: [0] })).toMatchObject({ ok: true });
  });

  test('of a count that adds up is what one month adds: a forgotten year’s reset is asked back', () => {
    const own = { kind: 'cumulative', cumulatesSince: 'january' } as const;
    const before = [54, 108, 160, 215, 270, 322, 376, 430, 485, 540, 594, 647];
    expect(faultsOf(read({ value: '700' }, { own, before }, toMonth('2027-01')))).toEqual([
      'value: unlikely-growth',
    ]);
    expect(read({ value: '58' }, { own, before }, toMonth('2027-01'))).toMatchObject({ ok: true });
  });
});

test('two ways to read it are asked back where nothing tells which', () => {
  const own = { unit: '', decimals: 1 };
  const open = read({ value: '1.234' }, { own });
  if (open.ok) throw new Error('Taken');
  expect(open.error).toMatchObject([{ fault: 'ambiguous', figures: [1234, 1.234] }]);
  expect(read({ value: '1.234' }, { own, before: [1200, 1210] })).toMatchObject({ value: { value: 1234 } });
  expect(read({ value: '1.234', confirmed: 1234 }, { own })).toMatchObject({ ok: true });
});

test('every fault has its sentence in both languages, with the figures it names', () => {
  for (const language of LANGUAGES) {
    for (const fault of ENTRY_FAULTS) {
      const than = { month: toMonth('2026-11'), value: 48_626 };
      const said = explainEntryFault(
        { fault, figures: [5, 52_374], than },
        { unit: 'Personen', decimals: 0 },
        language,
      );
      expect(said).toMatch(/^[A-Z„“–\d][^{}]*[.?]$/);
      expect(said).not.toMatch(/undefined|null|NaN| {2}/);
    }
  }
  const told = {
    fault: 'unlikely',
    figures: [551],
    than: { month: toMonth('2026-11'), value: 48_626 },
  } as const;
  expect(explainEntryFault(told, { unit: 'Personen', decimals: 0 }, 'de').replaceAll('\u00a0', ' ')).toBe(
    '551 Personen liegt weit vom letzten Wert entfernt (48.626 Personen, November 2026). Stimmt das?',
  );
});

test('whatever is typed: it is read, refused with a field, or untouched', () => {
  const entry = fc.record({ value: fc.string(), comment: fc.string(), noDataReason: fc.string() });
  fc.assert(
    fc.property(entry, (typed) => {
      const told = read(typed, steady);
      if (!told.ok) expect(told.error.length).toBeGreaterThan(0);
    }),
  );
});

test('a project’s entry names all its faults, and is untouched when nothing was said', () => {
  const long = 'x'.repeat(2001);
  const faults = readStatusEntry(
    statusEntry({ progress: long, supportNeeded: long, milestonesDone: ['fremd'] }),
    ['eigen'],
  );
  expect(faults.ok ? [] : faults.error.map(({ field, fault }) => `${field}: ${fault}`)).toEqual([
    'progress: too-long',
    'supportNeeded: too-long',
    'milestonesDone: unknown-milestone',
    'status: status-missing',
  ]);
  expect(readStatusEntry(statusEntry(), [])).toEqual({ ok: true, value: 'untouched' });
});
