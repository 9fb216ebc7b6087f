import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toMonth } from '../../src/domain/shared/month';
import { workspaceStatus } from './support/masterplan-examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';
import { departmentView } from './support/units-examples';

afterEach(closeTab);

const PATH = '/department?workspace=dezernat-v';
const table = () => screen.findByRole('table', { name: 'Handlungsfelder nach Ämtern' });
const cellLink = async (name: RegExp) => within(await table()).getByRole('link', { name });
const served = (given = departmentView()) =>
  serve({ viewWorkspace: () => workspaceStatus(), viewDepartment: () => given });

/** Path and query of a link, without what every address has. */
function target(link: HTMLElement): { path: string; query: Record<string, string> } {
  const url = new URL(link.getAttribute('href') ?? '', location.origin);
  const { workspace: _workspace, ...query } = Object.fromEntries(url.searchParams);
  expect(_workspace).toBe('dezernat-v');
  return { path: url.pathname, query };
}

describe('the matrix of fields and offices', () => {
  test('has fields as rows and offices as columns, in the plan’s order, and what is together last', async () => {
    served();
    await openTab(PATH);
    const columns = within(await table()).getAllByRole('columnheader');
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      'Handlungsfeld',
      'Amt 50 Amt für Soziales',
      'Amt 56 Amt für Wohnungswesen',
      'Zusammen',
    ]);
    expect(
      within(await table())
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Beschäftigung', 'Wohnen', 'Zusammen']);
  });

  test('says of each cell in words what its signs show', async () => {
    served();
    await openTab(PATH);
    const row = within(await table()).getByRole('row', { name: /^Wohnen/ });
    const names = [
      'Wohnen',
      'Wohnen, Amt für Soziales: deutliche Abweichung; 5 im Plan, 1 leichte Abweichung, 2 deutliche Abweichung',
      'Wohnen, Amt für Wohnungswesen: keine Schlüsselkennzahl; 3 im Plan',
      'Wohnen, Ganzes Dezernat: deutliche Abweichung; 8 im Plan, 1 leichte Abweichung, 2 deutliche Abweichung',
    ];
    const links = within(row).getAllByRole('link');
    expect(links).toHaveLength(names.length);
    names.forEach((name, place) => {
      expect(links[place]).toHaveAccessibleName(name);
    });
  });

  test('says where an office is not involved', async () => {
    served();
    await openTab(PATH);
    const row = within(await table()).getByRole('row', { name: /^Beschäftigung/ });
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('nicht beteiligt');
  });

  test('adds up the whole department with the worst of its lights', async () => {
    served();
    await openTab(PATH);
    expect(
      await cellLink(
        /^Ganzes Dezernat, Ganzes Dezernat: deutliche Abweichung; 10 im Plan, 1 leichte Abweichung, 2 deutliche/,
      ),
    ).toBeVisible();
  });

  test('leads to the indicators behind a cell, whatever was filtered before', async () => {
    served();
    await openTab(`${PATH}&q=alt&light=red`);
    expect(target(await cellLink(/^Wohnen, Amt für Soziales/))).toEqual({
      path: '/tab/indicators',
      query: { field: 'wohnen', office: 'soziales' },
    });
    expect(target(await cellLink(/^Ganzes Dezernat, Amt für Soziales/)).query).toEqual({
      office: 'soziales',
    });
  });

  test('leads from the head of a column to the office', async () => {
    served();
    await openTab(PATH);
    expect(target(await cellLink(/^Amt 56/)).path).toBe('/tab/office/amt%2056');
  });

  describe('on a phone', () => {
    beforeEach(() => {
      window.matchMedia = (media) =>
        Object.assign(new EventTarget(), { matches: media.includes('48rem'), media }) as MediaQueryList;
    });
    afterEach(() => {
      Reflect.deleteProperty(window, 'matchMedia');
    });

    test('is a list by field with the offices that answer for something in it', async () => {
      served();
      await openTab(PATH);
      const field = (await screen.findByRole('heading', { level: 3, name: 'Wohnen' })).closest('section')!;
      expect(screen.queryByRole('table')).not.toBeInTheDocument();
      expect(within(field).getAllByRole('link')).toHaveLength(2);
      expect(within(field).getByRole('link', { name: /Amt für Wohnungswesen/ })).toHaveTextContent(
        'Amt für Wohnungswesen',
      );
      expect(await accessibilityFaults()).toEqual([]);
    });
  });
});

describe('what needs the leadership', () => {
  const urgent = async () =>
    within(await screen.findByRole('region', { name: 'Was die Leitung jetzt braucht' }));

  test('is listed with step, whose turn it is and since when it is late, and leads to the deviation', async () => {
    served();
    await openTab(PATH);
    const item = (await urgent()).getByRole('listitem');
    expect(item).toHaveTextContent('Schritt: Entscheidung');
    expect(item).toHaveTextContent('Am Zug: Dezernatsleitung');
    expect(item).toHaveTextContent('überfällig, fällig war der 14.11.2026');
    expect(target(within(item).getByRole('link', { name: 'Wohnungslose' })).path).toBe(
      '/tab/deviation/i3%7C2026-09',
    );
  });

  test('may be nothing, and says so', async () => {
    served(departmentView({ urgent: [] }));
    await openTab(PATH);
    expect((await urgent()).getByText(/Keine Abweichung wartet auf das Dezernat/)).toBeVisible();
  });
});

test('shows per office how complete it reports and what is late', async () => {
  served();
  await openTab(PATH);
  const offices = await screen.findByRole('table', { name: 'Meldungen und Abweichungen nach Ämtern' });
  const rows = within(offices).getAllByRole('row').slice(1);
  expect(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      ...within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ]),
  ).toEqual([
    ['Amt für Soziales (Amt 50)', '31 von 40 gemeldet', '2', '1'],
    ['Amt für Wohnungswesen (Amt 56)', '3 von 3 gemeldet', '0', '0'],
  ]);
  const open = within(offices).getByRole('link', { name: '2 offene Abweichungen, Amt für Soziales' });
  expect(target(open)).toEqual({ path: '/tab/deviations', query: { 'd-office': 'Amt für Soziales' } });
});

test('another month is asked for, kept in the address and named', async () => {
  const { asked } = serve({
    viewWorkspace: () => workspaceStatus(),
    viewDepartment: ({ query }) => departmentView(query.has('month') ? { month: toMonth('2026-09') } : {}),
  });
  await openTab(PATH);
  await userEvent.selectOptions(await screen.findByLabelText('Berichtsmonat'), '2026-09');
  expect(await screen.findByText(/Sie sehen den Stand der Kennzahlen für September 2026/)).toBeVisible();
  expect(new URLSearchParams(location.search).get('month')).toBe('2026-09');
  await waitFor(() => {
    expect(
      asked.some(({ name, query }) => name === 'viewDepartment' && query.get('month') === '2026-09'),
    ).toBe(true);
  });
});

test('a department without offices says what to do', async () => {
  served(departmentView({ offices: [] }));
  await openTab(PATH);
  expect(await screen.findByText('Noch kein Amt eingetragen')).toBeVisible();
});

test('is refused in words to those who may not read it', async () => {
  serve({ viewDepartment: () => new Refused(403, { kind: 'not-permitted' }) });
  await openTab(PATH);
  expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
});

test.each([
  ['de-de', 'Handlungsfelder nach Ämtern'],
  ['en-us', 'Fields of action by office'],
])('the department in %s has no accessibility faults', async (locale, name) => {
  served();
  await openTab(PATH, { locale });
  await screen.findByRole('table', { name });
  expect(await accessibilityFaults()).toEqual([]);
});
