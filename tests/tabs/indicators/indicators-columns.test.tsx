import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { COLUMNS } from '../../../tabs/features/indicators/columns/columns';
import { indicators as german } from '../../../tabs/text/de/indicators';
import { indicatorsView } from '../support/examples';
import { indicatorsByArea } from '../support/indicators-examples';
import { serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(async () => {
  await closeTab();
  localStorage.clear();
});

const PATH = '/indicators?workspace=dezernat-v';
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);
const table = () => screen.findByRole('table');
const heads = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .slice(1)
    .map(({ textContent }) => textContent);
const USUAL = ['field', 'goal', 'month', 'value', 'plan', 'difference'] as const;
const SIGNS = ['light', 'trend', 'variation', 'assurance', 'forecast'] as const;
const named = (columns: readonly (keyof typeof german.columns)[]) =>
  columns.map((column) => german.columns[column]);

const choose = async (...names: string[]) => {
  await userEvent.click(await screen.findByRole('button', { name: 'Spalten' }));
  for (const name of names) await userEvent.click(screen.getByRole('checkbox', { name }));
};

describe('the columns of the table of all indicators', () => {
  test('are the usual ones until somebody chooses others, which stand in their order', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    expect(await heads()).toEqual(named(['name', ...USUAL, ...SIGNS]));
    await choose('Quelle', 'Amt', 'Ziel');
    expect(await heads()).toEqual(
      named(['name', 'field', 'office', 'month', 'value', 'plan', 'difference', ...SIGNS, 'source']),
    );
    expect(inAddress('cols')).toBe(
      'name,field,office,month,value,plan,difference,light,trend,variation,assurance,forecast,source',
    );
  });

  test('come back as somebody last chose them, and go back to the usual ones', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await choose('Amt');
    await closeTab();
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    expect(await heads()).toContain('Amt');
    await userEvent.click(screen.getByRole('button', { name: 'Spalten' }));
    await userEvent.click(screen.getByRole('button', { name: 'Übliche Spalten' }));
    expect(await heads()).toEqual(named(['name', ...USUAL, ...SIGNS]));
    expect(inAddress('cols')).toBeNull();
    await closeTab();
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    expect(await heads()).not.toContain('Amt');
  });

  test('of a shared address hold over what somebody chose before', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await choose('Amt');
    await closeTab();
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&cols=unit,unbekannt,value`);
    expect(await heads()).toEqual(['Kennzahl', 'Einheit', 'Ist']);
  });

  test('say all that is known of an indicator', async () => {
    serve({ viewIndicators: () => indicatorsByArea() });
    await openTab(`${PATH}&parts=1&q=vingst&cols=${COLUMNS.join(',')}`);
    const row = within(await table()).getAllByRole('row')[1]!;
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(({ textContent }) => textContent)
        .filter((content) => content !== ''),
    ).toEqual([
      'Beschäftigung',
      'Arbeitslosigkeit senken',
      'Amt für Soziales',
      'Leitung Jobcenter',
      'Vingst',
      'Langzeitarbeitslose',
      'Outcome',
      '–',
      'Bestand',
      'Personen',
      'Okt. 2026',
      '51.900\u00a0Personen',
      '52.000\u00a0Personen',
      '\u2212100',
      '\u22120,2\u00a0%',
      '–',
      'Bundesagentur für Arbeit',
    ]);
  });

  test('can all be ordered by, and say so', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&cols=${COLUMNS.join(',')}`);
    for (const column of COLUMNS) {
      const head = within(await table()).getByRole('columnheader', { name: german.columns[column] });
      await userEvent.click(within(head).getByRole('button'));
      expect(head).toHaveAttribute('aria-sort', expect.stringMatching(/^(as|des)cending$/));
      expect(inAddress('order')).toBe(column);
      expect(within(await table()).getAllByRole('row')).toHaveLength(5);
    }
  });

  test.each([
    { locale: 'de-de', button: 'Spalten' },
    { locale: 'en-us', button: 'Columns' },
  ])('are chosen without accessibility faults in $locale', async ({ locale, button }) => {
    serve({ viewIndicators: () => indicatorsByArea() });
    await openTab(`${PATH}&cols=${COLUMNS.join(',')}`, { locale });
    await userEvent.click(await screen.findByRole('button', { name: button }));
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(COLUMNS.length);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
