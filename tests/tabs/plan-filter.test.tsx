import fc from 'fast-check';
import { EFFECT_LEVELS, INDICATOR_KINDS, RESULT_LEVELS } from '../../src/domain/tracking/indicator';
import { LIGHTS } from '../../src/domain/tracking/light';
import { goalsPassing, indicatorsPassing, searchedOf } from '../../tabs/shared/plan-filter/passing';
import {
  addressOf,
  filterIn,
  isFiltering,
  NO_FILTER,
  type PlanFilter,
} from '../../tabs/shared/plan-filter/plan-filter';
import { sayFilter } from '../../tabs/shared/plan-filter/say-filter';
import { de } from '../../tabs/text/de/text';
import { en } from '../../tabs/text/en/text';
import { goalPart, goalSummary, indicatorRow, masterplan, plainJudgement } from './support/examples';

const filterWith = (given: Partial<PlanFilter>): PlanFilter => ({ ...NO_FILTER, ...given });
const { areas } = masterplan();

/** What the address says after the changes, which may take names out. */
function changed(address: string, changes: Record<string, string | null>): URLSearchParams {
  const params = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return params;
}

const anyName = fc.string({ minLength: 1, unit: 'grapheme' });
const anyFilter: fc.Arbitrary<PlanFilter> = fc.record({
  search: fc.string({ unit: 'grapheme' }),
  field: fc.option(anyName),
  office: fc.option(anyName),
  group: fc.option(anyName),
  area: fc.option(anyName),
  resultLevel: fc.option(fc.constantFrom(...RESULT_LEVELS)),
  effectLevel: fc.option(fc.constantFrom(...EFFECT_LEVELS)),
  light: fc.option(fc.constantFrom(...LIGHTS)),
  kind: fc.option(fc.constantFrom(...INDICATOR_KINDS)),
  keyOnly: fc.boolean(),
});

describe('a filter in the address', () => {
  test('is read back as it was set, whatever was set before', () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (before, filter) => {
        const address = changed('month=2026-10', addressOf(before)).toString();
        const params = changed(address, addressOf(filter));
        expect(filterIn(params)).toEqual(filter);
        expect(params.get('month')).toBe('2026-10');
      }),
    );
  });

  test('leaves nothing behind once it is reset', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const address = changed('month=2026-10', addressOf(filter)).toString();
        expect(changed(address, addressOf(NO_FILTER)).toString()).toBe('month=2026-10');
      }),
    );
  });

  test('changes by one name and keeps the others', () => {
    const params = changed('office=schule&light=red', addressOf({ light: null }));
    expect(filterIn(params)).toEqual(filterWith({ office: 'schule' }));
  });

  test.each(['light=purple', 'level=income', 'effect=planet', 'kind=mood', 'key=yes', 'light='])(
    'ignores %s, which nobody knows',
    (address) => {
      expect(filterIn(new URLSearchParams(address))).toEqual(NO_FILTER);
    },
  );
});

describe('the field of a former setting', () => {
  const FORMER = 'view=field%3Awohnen';

  test('counts until another one is chosen', () => {
    expect(filterIn(new URLSearchParams(FORMER)).field).toBe('wohnen');
    expect(filterIn(new URLSearchParams(`${FORMER}&field=bildung`)).field).toBe('bildung');
  });

  test('stays while something else is chosen, and can be taken out', () => {
    const params = changed(FORMER, addressOf({ light: 'red' }));
    expect(filterIn(params)).toEqual(filterWith({ field: 'wohnen', light: 'red' }));
    expect(filterIn(changed(params.toString(), addressOf({ field: null }))).field).toBeNull();
  });

  test('is no other way of looking that happens to have the same name', () => {
    expect(filterIn(new URLSearchParams('view=area'))).toEqual(NO_FILTER);
  });
});

describe('a goal', () => {
  const goal = {
    ...goalSummary({
      id: 'g1',
      name: 'Arbeitslosigkeit senken',
      officeIds: ['soziales', 'schule'],
      targetGroups: ['Langzeitarbeitslose'],
      areaIds: ['dellbrueck'],
      parts: [
        goalPart({ light: 'red', isKey: true, kind: 'rate', resultLevel: 'output' }),
        goalPart({ isKey: false, kind: 'flow', resultLevel: 'impact', effectLevel: 'society' }),
      ],
    }),
    fieldId: 'beschaeftigung',
  };
  const passes = (filter: Partial<PlanFilter>): boolean =>
    goalsPassing(filterWith(filter), areas)(goal, searchedOf(goal));

  test.each<Partial<PlanFilter>>([
    {},
    { field: 'beschaeftigung' },
    { light: 'red' },
    { office: 'schule' },
    { group: 'Langzeitarbeitslose' },
    { search: 'SENKEN arbeits' },
    { search: 'jobcenter' },
    { search: '  ' },
    { kind: 'rate', keyOnly: true },
    { kind: 'flow', resultLevel: 'impact', effectLevel: 'society' },
  ])('passes when %j is asked', (filter) => {
    expect(passes(filter)).toBe(true);
  });

  test.each<Partial<PlanFilter>>([
    { field: 'wohnen' },
    { light: 'green' },
    { office: 'wohnen' },
    { group: 'Kinder' },
    { search: 'senken Wohnung' },
    { kind: 'stock' },
    { effectLevel: 'target-group' },
    { office: 'schule', light: 'green' },
  ])('does not pass when %j is asked', (filter) => {
    expect(passes(filter)).toBe(false);
  });

  test('passes only when one of its indicators has everything that is asked of indicators', () => {
    expect(passes({ kind: 'flow' })).toBe(true);
    expect(passes({ keyOnly: true })).toBe(true);
    expect(passes({ kind: 'flow', keyOnly: true })).toBe(false);
    expect(passes({ resultLevel: 'output', effectLevel: 'society' })).toBe(false);
  });

  test.each([
    { area: 'dellbrueck', passing: true, because: 'it is there' },
    { area: 'muelheim', passing: true, because: 'the quarter lies in the district' },
    { area: 'stadt', passing: true, because: 'the quarter lies in the city too' },
    { area: 'gibt-es-nicht', passing: false, because: 'nobody knows the area' },
  ])('of a quarter passes for $area: $passing, since $because', ({ area, passing }) => {
    expect(passes({ area })).toBe(passing);
  });

  test('of the whole city does not pass for one of its quarters', () => {
    const ofCity = { ...goal, areaIds: ['stadt'] };
    expect(goalsPassing(filterWith({ area: 'dellbrueck' }), areas)(ofCity, '')).toBe(false);
  });
});

describe('an indicator', () => {
  const row = indicatorRow({
    indicator: { kind: 'stock', resultLevel: 'outcome', effectLevel: 'target-group', isKey: true },
    areaIds: ['muelheim'],
    judgement: plainJudgement('green'),
  });
  const passes = (filter: Partial<PlanFilter>): boolean =>
    indicatorsPassing(filterWith(filter), areas)(row, 'arbeitslose');

  test('passes when it has all that is asked', () => {
    expect(
      passes({
        search: 'Arbeitslose',
        field: 'beschaeftigung',
        office: 'soziales',
        group: 'Langzeitarbeitslose',
        area: 'stadt',
        resultLevel: 'outcome',
        effectLevel: 'target-group',
        light: 'green',
        kind: 'stock',
        keyOnly: true,
      }),
    ).toBe(true);
  });

  test.each<Partial<PlanFilter>>([
    { search: 'Wohnung' },
    { field: 'wohnen' },
    { office: 'schule' },
    { group: 'Kinder' },
    { area: 'dellbrueck' },
    { resultLevel: 'input' },
    { effectLevel: 'society' },
    { light: 'red' },
    { kind: 'rate' },
  ])('does not pass when %j is asked', (filter) => {
    expect(passes(filter)).toBe(false);
  });

  test('that is no key indicator does not pass where only those are asked for', () => {
    const other = indicatorRow({ indicator: { isKey: false } });
    expect(indicatorsPassing(filterWith({ keyOnly: true }), areas)(other, '')).toBe(false);
  });
});

describe('in words', () => {
  const choices = {
    fields: [{ id: 'wohnen', name: 'Wohnen' }],
    offices: [{ id: 'soziales', name: 'Amt für Soziales' }],
    groups: ['Kinder'],
    areas,
  };

  test('a filter is said by the names of what is chosen, in the order of the bar', () => {
    const filter = filterWith({
      keyOnly: true,
      search: 'Wohnung',
      office: 'soziales',
      area: 'muelheim',
      light: 'red',
      effectLevel: 'target-group',
    });
    expect(sayFilter(filter, choices, de).map(({ sentence }) => sentence)).toEqual([
      'Suche: Wohnung',
      'Ampel: deutliche Abweichung',
      'Amt: Amt für Soziales',
      'Raum: Mülheim',
      'Wirkungsebene: Zielgruppe',
      'Nur Schlüsselkennzahlen',
    ]);
  });

  test('an id that the plan does not know is said as it is, so that it can be taken out', () => {
    const [said] = sayFilter(filterWith({ office: 'aufgeloest' }), choices, de);
    expect(said).toMatchObject({ sentence: 'Amt: aufgeloest', none: { office: null } });
  });

  test.each([
    { language: 'German', text: de },
    { language: 'English', text: en },
  ])('$language says everything that filters once, and taking all of it out filters nothing', ({ text }) => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const said = sayFilter(filter, choices, text);
        expect(said.length > 0).toBe(isFiltering(filter));
        expect(new Set(said.map(({ name }) => name)).size).toBe(said.length);
        const left = said.reduce((rest, { none }) => ({ ...rest, ...none }), filter);
        expect(isFiltering(left)).toBe(false);
      }),
    );
  });
});
