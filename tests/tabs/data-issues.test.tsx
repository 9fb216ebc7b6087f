import { screen, within } from '@testing-library/react';
import { dataIssue } from '../support/examples/examples';
import { workspaceStatus } from './support/masterplan-examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

afterEach(closeTab);

const PATH = '/data-issues?workspace=dezernat-v';
const ISSUES = {
  dataIssues: [
    dataIssue(),
    dataIssue({
      list: 'Ziele',
      rowKey: 'wohnungen',
      rowTitle: 'Bezahlbar wohnen',
      column: 'FieldId',
      columnTitle: 'Handlungsfeld (Schlüssel)',
      problem: 'unknown-key',
      found: 'wohnenn',
      expected: {
        lists: ['Handlungsfelder'],
        meant: { key: 'wohnen', title: 'Wohnen' },
        keys: [{ key: 'wohnen', title: 'Wohnen' }],
      },
    }),
    dataIssue({
      list: 'Istwerte',
      problem: 'unknown-key',
      severity: 'warning',
      found: 'wohngeld-dauer',
      rows: 35,
      expected: { lists: ['Kennzahlen'], meant: null, keys: [] },
    }),
  ],
};

describe('data quality', () => {
  test('is found at its address of before, with what was chosen there', async () => {
    serve({ viewDataIssues: () => ISSUES });
    await openTab('/findings?workspace=dezernat-v&month=2026-10');
    expect(await screen.findByText('2 Funde')).toBeVisible();
    expect(location.pathname + location.search).toBe('/tab/data-issues?workspace=dezernat-v&month=2026-10');
  });

  test('names list, row, column and what to do for each row that cannot be read', async () => {
    serve({ viewDataIssues: () => ISSUES });
    await openTab(PATH);
    const row = (await screen.findAllByRole('row'))[1]!;
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Kennzahlen');
    expect(row).toHaveTextContent('12');
    expect(row).toHaveTextContent('Einheit');
    expect(row).toHaveTextContent('Angabe fehlt: bitte ausfüllen');
    expect(screen.getByRole('row', { name: /^Ziele Bezahlbar wohnen/ })).toHaveTextContent(
      'Kein Schlüssel der Liste „Handlungsfelder“. Meinten Sie „wohnen“ (Wohnen)?',
    );
  });

  test('tells apart what is to be corrected and what is over', async () => {
    serve({ viewDataIssues: () => ISSUES });
    await openTab(PATH);
    const over = await screen.findByRole('table', { name: 'Aufzeichnungen, die auf nichts verweisen' });
    expect(within(over).getByRole('row', { name: /wohngeld-dauer/ })).toHaveTextContent(
      'Kein Schlüssel der Liste „Kennzahlen“. Betrifft 35 Zeilen.',
    );
    expect(screen.getByText('2 Funde')).toBeVisible();
  });

  test('is good news when all rows can be read', async () => {
    serve({ viewDataIssues: () => ({ dataIssues: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Alle Zeilen sind in Ordnung')).toBeVisible();
  });

  test('says to other members of the team whom it concerns', async () => {
    serve({
      viewDataIssues: () => new Refused(403, { kind: 'not-permitted' }),
      viewWorkspace: () => workspaceStatus(),
    });
    await openTab(PATH);
    expect(await screen.findByText('Diese Ansicht ist für die Steuerungsunterstützung')).toBeVisible();
    expect(screen.queryByText(/nicht freigeschaltet/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Zur Startseite' })).toBeVisible();
  });

  test('is refused in words to those who have no access at all', async () => {
    const refused = () => new Refused(403, { kind: 'not-permitted' });
    serve({ viewDataIssues: refused, viewWorkspace: refused });
    await openTab(PATH);
    expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
  });
});

test('an address that does not exist leads back to the Masterplan', async () => {
  serve({});
  await openTab('/nirgendwo');
  expect(await screen.findByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Masterplan' })).toHaveAttribute(
    'href',
    '/tab/',
  );
});

test.each(['de-de', 'en-us'])('data quality in %s has no accessibility faults', async (locale) => {
  serve({ viewDataIssues: () => ISSUES });
  await openTab(PATH, { locale });
  await screen.findAllByRole('table');
  expect(await accessibilityFaults()).toEqual([]);
});
