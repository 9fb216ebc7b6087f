import { screen, within } from '@testing-library/react';
import { toMonth } from '../../../src/domain/shared/month';
import { COLUMNS } from '../../../tabs/features/indicators/columns/columns';
import { indicators as german } from '../../../tabs/text/de/indicators';
import { indicatorRow, indicatorsView, stored } from '../support/examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const judged = (deviation: number, relative: number) => ({
  type: 'judged' as const,
  plan: { type: 'value' as const, value: 100 },
  actual: 100,
  deviation,
  relative,
  scale: 100,
});

/** Each differs from the others in every column; of the last, nothing can be said. */
const ROWS = [
  indicatorRow({
    indicator: {
      id: 'n0',
      name: 'Mitte',
      unit: 'Tage',
      kind: 'rate',
      resultLevel: 'outcome',
      effectLevel: 'individual-case',
      source: '',
    },
    fieldName: 'Wohnen',
    goalName: 'Ziel 10',
    officeName: 'Amt 3',
    ownerPostName: 'Leitung 2',
    areaIds: ['a1'],
    targetGroups: ['Jugend'],
    month: toMonth('2026-10'),
    reading: { ...stored(20).value, comment: 'b', source: 'Quelle 2' },
    plan: { type: 'range', low: 30, high: 40 },
    assessment: judged(-5, -0.2),
    signs: {
      light: 'amber',
      trend: 'rising',
      trendMeaning: 'better',
      variation: 'common-cause',
      signalSide: null,
      assurance: 'passes',
      forecast: 'cloud',
    },
  }),
  indicatorRow({
    indicator: {
      id: 'n1',
      name: 'Ahorn',
      unit: 'Euro',
      kind: 'stock',
      resultLevel: 'impact',
      effectLevel: 'society',
      source: 'Quelle 3',
    },
    fieldName: 'Arbeit',
    goalName: 'Ziel 2',
    officeName: 'Amt 1',
    ownerPostName: 'Leitung 3',
    areaIds: ['a2'],
    targetGroups: ['Alte'],
    month: toMonth('2026-09'),
    reading: { ...stored(30).value, comment: 'c', source: '' },
    plan: { type: 'value', value: 10 },
    assessment: judged(-50, -0.5),
    signs: {
      light: 'green',
      trend: 'falling',
      trendMeaning: 'worse',
      variation: 'improvement',
      signalSide: 'high',
      assurance: 'hit-or-miss',
      forecast: 'storm',
    },
  }),
  indicatorRow({
    indicator: {
      id: 'n2',
      name: 'Zeder',
      unit: 'Personen',
      kind: 'flow',
      resultLevel: 'output',
      effectLevel: 'target-group',
      source: 'Quelle 9',
    },
    fieldName: 'Bildung',
    goalName: 'Ziel 3',
    officeName: 'Amt 2',
    ownerPostName: 'Leitung 1',
    areaIds: ['a3'],
    targetGroups: ['Kinder'],
    month: toMonth('2026-08'),
    reading: { ...stored(10).value, comment: 'a', source: 'Quelle 1' },
    plan: { type: 'value', value: 20 },
    assessment: judged(3, 0.1),
    signs: {
      light: 'red',
      trend: 'steady',
      trendMeaning: 'neutral',
      variation: 'concern',
      signalSide: 'low',
      assurance: 'fails',
      forecast: 'sun',
    },
  }),
  indicatorRow({
    indicator: {
      id: 'n3',
      name: 'Ohne',
      unit: '',
      kind: 'cumulative',
      resultLevel: 'input',
      effectLevel: null,
      source: '',
    },
    fieldName: '',
    goalName: '',
    officeName: '',
    ownerPostName: '',
    areaIds: [],
    targetGroups: [],
    month: null,
    reading: null,
    plan: { type: 'none' },
    assessment: { type: 'none' },
    signs: {
      light: 'none',
      trend: 'none',
      trendMeaning: 'neutral',
      variation: 'undetermined',
      signalSide: null,
      assurance: 'none',
      forecast: 'none',
    },
  }),
];

const AREAS = [
  { id: 'a1', name: 'Kalk', kind: 'district' as const, parentId: null },
  { id: 'a2', name: 'Porz', kind: 'district' as const, parentId: null },
  { id: 'a3', name: 'Deutz', kind: 'district' as const, parentId: null },
];

describe('each column of all indicators', () => {
  test.each([
    { column: 'name', first: 'Ahorn Mitte Ohne Zeder', reversed: 'Zeder Ohne Mitte Ahorn' },
    { column: 'field', first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'goal', first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'office', first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'owner', first: 'Zeder Mitte Ahorn Ohne', reversed: 'Ahorn Mitte Zeder Ohne' },
    { column: 'area', first: 'Zeder Mitte Ahorn Ohne', reversed: 'Ahorn Mitte Zeder Ohne' },
    { column: 'groups', first: 'Ahorn Mitte Zeder Ohne', reversed: 'Zeder Mitte Ahorn Ohne' },
    { column: 'resultLevel', first: 'Ohne Zeder Mitte Ahorn', reversed: 'Ahorn Mitte Zeder Ohne' },
    { column: 'effectLevel', first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'kind', first: 'Ahorn Zeder Ohne Mitte', reversed: 'Mitte Ohne Zeder Ahorn' },
    { column: 'unit', first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'month', first: 'Zeder Ahorn Mitte Ohne', reversed: 'Mitte Ahorn Zeder Ohne' },
    { column: 'value', first: 'Zeder Mitte Ahorn Ohne', reversed: 'Ahorn Mitte Zeder Ohne' },
    { column: 'plan', first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'comment', first: 'Zeder Mitte Ahorn Ohne', reversed: 'Ahorn Mitte Zeder Ohne' },
    { column: 'source', first: 'Zeder Mitte Ahorn Ohne', reversed: 'Ahorn Mitte Zeder Ohne' },
    {
      column: 'difference',
      worst: true,
      first: 'Ahorn Mitte Zeder Ohne',
      reversed: 'Zeder Mitte Ahorn Ohne',
    },
    { column: 'share', worst: true, first: 'Ahorn Mitte Zeder Ohne', reversed: 'Zeder Mitte Ahorn Ohne' },
    { column: 'light', worst: true, first: 'Zeder Mitte Ohne Ahorn', reversed: 'Ahorn Ohne Mitte Zeder' },
    { column: 'trend', worst: true, first: 'Ahorn Zeder Mitte Ohne', reversed: 'Mitte Zeder Ahorn Ohne' },
    { column: 'variation', worst: true, first: 'Zeder Mitte Ahorn Ohne', reversed: 'Ahorn Mitte Zeder Ohne' },
    { column: 'assurance', worst: true, first: 'Zeder Ahorn Mitte Ohne', reversed: 'Mitte Ahorn Zeder Ohne' },
    { column: 'forecast', worst: true, first: 'Ahorn Mitte Zeder Ohne', reversed: 'Zeder Mitte Ahorn Ohne' },
  ] as const)(
    'orders both ways round and says which: $column',
    async ({ column, first, reversed, ...more }) => {
      serve({ viewIndicators: () => indicatorsView({ areas: AREAS, indicators: ROWS }) });
      const rising = 'worst' in more ? 'descending' : 'ascending';
      const falling = 'worst' in more ? 'ascending' : 'descending';
      expect(await orderedBy(column)).toEqual({
        names: first,
        heard: { [german.columns[column]]: rising },
      });
      await closeTab();
      expect(await orderedBy(`-${column}`)).toEqual({
        names: reversed,
        heard: { [german.columns[column]]: falling },
      });
    },
  );
});

async function orderedBy(order: string): Promise<unknown> {
  await openTab(`/indicators?workspace=dezernat-v&cols=${COLUMNS.join(',')}&order=${order}`);
  const table = within(await screen.findByRole('table'));
  const heads = table
    .getAllByRole('columnheader')
    .map((head) => [head.textContent, head.getAttribute('aria-sort')] as const);
  return {
    names: table
      .getAllByRole('rowheader')
      .map((name) => within(name).getByRole('link').textContent)
      .join(' '),
    heard: Object.fromEntries(heads.filter(([, sort]) => sort !== null && sort !== 'none')),
  };
}
