import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GoalSummary } from '../../src/contracts/tracking/masterplan';
import { toMonth } from '../../src/domain/shared/month';
import { goalPart, goalSummary, masterplan } from './support/examples';
import { changesView, workspaceStatus } from './support/masterplan-examples';
import { type Handlers, Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

afterEach(closeTab);

const PATH = '/?workspace=dezernat-v';
const CARDS = `${PATH}&show=cards`;

const served = (handlers: Handlers = {}): ReturnType<typeof serve> =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    ...handlers,
  });

const panel = (name: string): HTMLElement => screen.getByRole('region', { name });
/** Those of the wall or of the cards, which name the goals as links into their pages. */
const goalNames = (): (string | null)[] =>
  ['Beschäftigung', 'Wohnen'].flatMap((field) =>
    screen
      .queryAllByRole('region', { name: field })
      .flatMap((region) => within(region).queryAllByRole('link'))
      .filter((link) => link.getAttribute('href')?.startsWith('/tab/goal/'))
      .map(({ textContent }) => textContent),
  );
const inAddress = (name: string): string | null => new URLSearchParams(location.search).get(name);
const many = (count: number): GoalSummary[] =>
  Array.from({ length: count }, (_, index) => goalSummary({ id: `m${index}`, name: `Ziel ${index + 1}` }));

/** The example with more goals in its first field. */
function withGoals(count: number) {
  const plan = masterplan();
  const [first, ...others] = plan.fields;
  return { ...plan, fields: [{ ...first!, goals: many(count) }, ...others] };
}

describe('the Masterplan', () => {
  test('shows its fields of action on a wall, each with its goals, lights and what moved', async () => {
    const { asked } = served();
    await openTab(PATH);
    expect(await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' })).toBeVisible();
    const field = within(panel('Beschäftigung'));
    expect(field.getByRole('link', { name: 'Ausbildung sichern' })).toHaveAttribute(
      'href',
      '/tab/goal/g2?workspace=dezernat-v',
    );
    expect(field.getByText('deutliche Abweichung')).toBeVisible();
    expect(field.getByText('2 Ziele')).toBeVisible();
    expect(
      field.getByRole('img', { name: 'Kennzahlen und Projekte: 3 im Plan, 1 deutliche Abweichung' }),
    ).toBeVisible();
    expect(field.getByText('2 besser')).toBeVisible();
    expect(field.getByText('1 schlechter')).toBeVisible();
    expect(field.getByText('1 offene Abweichung')).toBeVisible();
    expect(
      field.getByRole('img', { name: 'Schlüsselkennzahlen: 1 im Plan, 1 deutliche Abweichung' }),
    ).toBeVisible();
    expect(asked[0]?.token).toBe('Bearer token');
  });

  test('keeps what is not reported apart from what is on plan, in numbers', async () => {
    const plan = masterplan();
    const parts = [goalPart(), goalPart({ light: 'stale' }), goalPart({ light: 'none' })];
    served({
      viewMasterplan: () => ({
        ...plan,
        fields: [{ ...plan.fields[1]!, goals: [goalSummary({ id: 'g3', name: 'Bezahlbar wohnen', parts })] }],
      }),
    });
    await openTab(PATH);
    expect(await screen.findByText('1 von 3 nicht gemeldet')).toBeVisible();
    expect(screen.getByText('1 von 3 ohne Daten')).toBeVisible();
    expect(within(panel('Wohnen')).getAllByText('veraltet')).not.toHaveLength(0);
  });

  test('draws the first goals of a large field and leads to all of them', async () => {
    served({ viewMasterplan: () => withGoals(80) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    expect(within(panel('Beschäftigung')).getAllByRole('link', { name: /^Ziel \d+$/ })).toHaveLength(6);
    await userEvent.click(screen.getByRole('link', { name: 'Beschäftigung: Alle 80 Ziele' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Beschäftigung' })).toBeVisible();
    expect(inAddress('field')).toBe('beschaeftigung');
    expect(screen.getAllByRole('link', { name: /^Ziel \d+$/ })).toHaveLength(60);
    await userEvent.click(screen.getByRole('button', { name: '20 weitere Ziele zeigen' }));
    expect(screen.getAllByRole('link', { name: /^Ziel \d+$/ })).toHaveLength(80);
  });

  test('shows its goals as cards on request, and does so again for whoever gets the link', async () => {
    served();
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Karten' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Ausbildung sichern' })).toBeVisible();
    expect(screen.getAllByText('Zielverantwortung: Leitung Jobcenter', { exact: false })).toHaveLength(3);
    expect(inAddress('show')).toBe('cards');
    await closeTab();
    await openTab(CARDS);
    expect(await screen.findByRole('heading', { level: 3, name: 'Ausbildung sichern' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Karten' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('draws many cards in parts', async () => {
    served({ viewMasterplan: () => withGoals(100) });
    await openTab(CARDS);
    await screen.findByRole('heading', { level: 1 });
    expect(goalNames()).toHaveLength(60);
    expect(within(panel('Beschäftigung')).getByText('100 Ziele')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Wohnen' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '41 weitere Ziele zeigen' }));
    expect(goalNames()).toHaveLength(101);
  });

  test('on paper shows every goal', async () => {
    served({ viewMasterplan: () => withGoals(9) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    expect(goalNames()).toHaveLength(7);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(goalNames()).toHaveLength(10);
  });

  test('says that it is loading before anything is known', async () => {
    served({ viewMasterplan: () => new Promise(() => undefined) });
    await openTab(PATH);
    expect(screen.getByRole('status', { name: 'Wird geladen …' })).toBeInTheDocument();
  });

  test('that cannot be loaded says what to do and is there after trying again', async () => {
    let broken = true;
    served({ viewMasterplan: () => (broken ? new Refused(403, { kind: 'not-permitted' }) : masterplan()) });
    await openTab(PATH);
    expect(await screen.findByText(/Bitten Sie die Steuerungsunterstützung/)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' })).toBeVisible();
  });

  test('without a field of action is empty, which is not a failure', async () => {
    served({ viewMasterplan: () => masterplan({ fields: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Der Masterplan ist noch leer')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Noch einmal versuchen' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Was sich geändert hat' })).toBeNull();
  });

  test('says of a field without goals that there are none yet', async () => {
    served({ viewMasterplan: () => withGoals(0) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    expect(
      within(panel('Beschäftigung')).getByText('In diesem Handlungsfeld steht noch kein Ziel.'),
    ).toBeVisible();
  });

  test('takes the first workspace of the reader when the tab names none', async () => {
    const { asked } = served({
      listWorkspaces: () => ({
        workspaces: [
          { id: 'w1', name: 'Erstes' },
          { id: 'w2', name: 'Zweites' },
        ],
      }),
    });
    await openTab('/');
    await screen.findByRole('heading', { level: 1 });
    expect(asked.find(({ name }) => name === 'viewMasterplan')?.params).toEqual({ workspaceId: 'w1' });
  });

  test('tells a reader without any workspace whom to ask', async () => {
    served({ listWorkspaces: () => ({ workspaces: [] }) });
    await openTab('/');
    expect(await screen.findByText('Noch kein Masterplan für Sie')).toBeVisible();
  });

  test('follows the lists by itself and says so once', async () => {
    let plan = masterplan();
    served({
      viewMasterplan: () => plan,
      viewWorkspace: () => workspaceStatus({}, plan.dataStatus.revision),
    });
    await openTab(PATH);
    await screen.findByText('34 von 40 Kennzahlen für Oktober 2026 gemeldet');
    expect(screen.queryByText(/wurde aktualisiert/)).toBeNull();
    plan = masterplan({ dataStatus: { ...plan.dataStatus, revision: 'r2', reported: 35 } });
    expect(await screen.findByText('35 von 40 Kennzahlen für Oktober 2026 gemeldet')).toBeVisible();
    expect(screen.getByText(/Der Masterplan wurde aktualisiert/)).toHaveAttribute('role', 'status');
  });

  test('keeps what it shows when the connection breaks, and says how old it is', async () => {
    let broken = false;
    served({ viewWorkspace: () => (broken ? 'no-connection' : workspaceStatus()) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    broken = true;
    expect(await screen.findByText(/Die Verbindung ist unterbrochen/)).toBeVisible();
    expect(within(panel('Beschäftigung')).getByRole('link', { name: 'Ausbildung sichern' })).toBeVisible();
  });

  test('marks the months that are closed, and says that a closed one is shown as it was closed', async () => {
    served({
      viewMasterplan: () =>
        masterplan({
          month: toMonth('2026-09'),
          asOf: { closedAt: '2026-10-16T10:00:00.000Z', corrections: 0 },
        }),
    });
    await openTab(PATH);
    const months = within(await screen.findByRole('combobox', { name: 'Berichtsmonat' }));
    expect(months.getByRole('option', { name: 'September 2026 (abgeschlossen)' })).toHaveValue('2026-09');
    expect(months.getByRole('option', { name: 'Oktober 2026' })).toHaveValue('2026-10');
    expect(
      screen.getByText('Stand bei Monatsabschluss am 16.10.2026; seither keine Korrekturen.'),
    ).toBeVisible();
    expect(screen.queryByText(/Sie sehen den Stand der Kennzahlen/)).toBeNull();
  });

  test('says of an earlier month that is still open which month it is', async () => {
    served({ viewMasterplan: () => masterplan({ month: toMonth('2026-07') }) });
    await openTab(PATH);
    expect(await screen.findByText('Sie sehen den Stand der Kennzahlen für Juli 2026.')).toBeVisible();
  });

  test('leads to the reports that are still open', async () => {
    served({
      viewWorkspace: () =>
        workspaceStatus({ duties: { all: 5, open: 3, due: workspaceStatus().me.duties.due } }),
    });
    await openTab(`${PATH}&month=2026-03`);
    expect(await screen.findByRole('link', { name: 'Zu Ihren 3 Meldungen' })).toHaveAttribute(
      'href',
      '/tab/my-reports?workspace=dezernat-v',
    );
  });

  test('leads steering support to unreadable rows and to deliveries', async () => {
    served({ viewWorkspace: () => workspaceStatus({ mayKeepPlan: true, dataIssues: 3 }) });
    await openTab(PATH);
    expect(await screen.findByRole('link', { name: '3 Zeilen sind zu berichtigen' })).toHaveAttribute(
      'href',
      '/tab/data-issues?workspace=dezernat-v',
    );
    expect(screen.getByRole('link', { name: 'Zustellung' })).toHaveAttribute(
      'href',
      '/tab/deliveries?workspace=dezernat-v',
    );
  });

  test('shows nobody else unreadable rows and deliveries', async () => {
    served({
      viewWorkspace: () =>
        workspaceStatus({ duties: { all: 1, open: 1, due: workspaceStatus().me.duties.due } }),
    });
    await openTab(PATH);
    await screen.findByRole('link', { name: 'Zu Ihrer Meldung' });
    expect(screen.queryByRole('link', { name: /zu berichtigen|Zustellung/ })).toBeNull();
  });
});

describe('filters', () => {
  test('are kept in the address and read from it', async () => {
    served();
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Ziele suchen' }), 'ausbildung');
    await waitFor(() => {
      expect(goalNames()).toEqual(['Ausbildung sichern']);
    });
    expect(screen.getByRole('search')).toHaveTextContent('1 von 3 Zielen');
    expect(inAddress('q')).toBe('ausbildung');
    await userEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    expect(goalNames()).toHaveLength(3);

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ampel' }), 'stale');
    expect(goalNames()).toEqual(['Wohnungslosigkeit vermeiden']);
    expect(inAddress('light')).toBe('stale');
  });

  test.each([
    { query: 'office=schule', because: 'an office' },
    { query: 'area=muelheim', because: 'an area, with all that lies in it' },
    { query: 'kind=rate', because: 'a kind of indicator' },
    { query: 'light=red', because: 'a light' },
    { query: 'field=beschaeftigung&q=sichern', because: 'a field and a word' },
  ])('of a shared address hold from the first moment: $because', async ({ query }) => {
    served();
    await openTab(`${PATH}&${query}`);
    await screen.findByRole('heading', { level: 1 });
    expect(goalNames()).toEqual(['Ausbildung sichern']);
    expect(location.search).toBe(`?workspace=dezernat-v&${query}`);
  });

  test('let each field count only the goals that are shown', async () => {
    served();
    await openTab(`${PATH}&group=Langzeitarbeitslose`);
    await screen.findByRole('heading', { level: 1 });
    const field = within(panel('Beschäftigung'));
    expect(field.getByText('1 von 2 Zielen')).toBeVisible();
    expect(field.getByText('im Plan')).toBeVisible();
    expect(field.queryByText('deutliche Abweichung')).toBeNull();
    expect(field.getByRole('img', { name: 'Kennzahlen und Projekte: 2 im Plan' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Wohnen' })).toBeNull();
  });

  test('that nothing passes say so and can be taken away', async () => {
    served();
    await openTab(`${PATH}&q=nichts`);
    expect(await screen.findByText('Kein Ziel passt zu Ihrer Auswahl')).toBeVisible();
    const [reset] = screen.getAllByRole('button', { name: 'Filter zurücksetzen' });
    await userEvent.click(reset!);
    expect(goalNames()).toHaveLength(3);
  });

  test('put the most urgent goals first without mixing the fields', async () => {
    served();
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Reihenfolge' }), 'worst');
    expect(goalNames()).toEqual([
      'Ausbildung sichern',
      'Arbeitslosigkeit senken',
      'Wohnungslosigkeit vermeiden',
    ]);
    expect(inAddress('sort')).toBe('worst');
  });

  test('of the month ask for that month and stay on the way to a goal and back', async () => {
    const { asked } = served();
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Berichtsmonat' }), '2026-03');
    await waitFor(() => {
      expect(asked.some(({ query }) => query.get('month') === '2026-03')).toBe(true);
    });
    expect(within(panel('Beschäftigung')).getByRole('link', { name: 'Ausbildung sichern' })).toHaveAttribute(
      'href',
      '/tab/goal/g2?workspace=dezernat-v&month=2026-03',
    );
  });

  test('by one field of action show that field, and all of them on request', async () => {
    served();
    await openTab(`${PATH}&field=wohnen`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Wohnen' })).toBeVisible();
    expect(goalNames()).toEqual(['Wohnungslosigkeit vermeiden']);
    await userEvent.click(screen.getByRole('button', { name: 'Alle Handlungsfelder' }));
    expect(goalNames()).toHaveLength(3);
    expect(inAddress('field')).toBeNull();
  });
});

describe('what has changed', () => {
  const changes = () => screen.findByRole('region', { name: 'Was sich seit September 2026 geändert hat' });

  test('names lights, deviations, milestones and targets, each leading to where it is looked at', async () => {
    served();
    await openTab(PATH);
    const section = within(await changes());
    const link = async (kind: string, name: string): Promise<string | null> =>
      within(await section.findByRole('region', { name: kind }))
        .getByRole('link', { name })
        .getAttribute('href');
    const query = '?workspace=dezernat-v';
    expect(await link('Ampel schlechter (1)', 'Ausbildung sichern')).toBe(`/tab/goal/g2${query}`);
    expect(await link('Ampel besser (1)', 'Unversorgte Bewerberinnen und Bewerber')).toBe(
      `/tab/goal/g2${query}#indicator-i7`,
    );
    expect(await link('Ampel anders (1)', 'Wohnungslose Haushalte')).toBe(
      `/tab/goal/g3${query}#indicator-i8`,
    );
    expect(await link('Neue Abweichungen (1)', 'Ausbildungsplätze')).toBe(`/tab/deviation/d7${query}`);
    expect(await link('Geschlossene Abweichungen (1)', 'Räumungsklagen')).toBe(`/tab/deviation/d3${query}`);
    expect(await link('Erreichte Meilensteine (1)', 'Räume gefunden')).toBe(`/tab/goal/g2${query}`);
    expect(await link('Neue Zielwerte (1)', 'Sozialwohnungen')).toBe(`/tab/goal/g3${query}#indicator-i9`);
  });

  test('says from which light to which, and why a deviation was opened', async () => {
    served();
    await openTab(PATH);
    const worse = within(await screen.findByRole('region', { name: 'Ampel schlechter (1)' })).getByRole(
      'listitem',
    );
    expect(worse).toHaveTextContent('zuvor:im Planjetzt:deutliche Abweichung');
    expect(screen.getByRole('region', { name: 'Neue Abweichungen (1)' })).toHaveTextContent(
      'Grund: rot, Verfahren erreicht den Plan so nicht',
    );
    expect(screen.getByRole('region', { name: 'Neue Zielwerte (1)' })).toHaveTextContent(
      'Gilt ab Oktober 2026. Begründung: Ratsbeschluss vom September',
    );
  });

  test('follows the field of action that is looked at', async () => {
    served();
    await openTab(`${PATH}&field=wohnen`);
    const section = within(await changes());
    expect(await section.findByRole('link', { name: 'Räumungsklagen' })).toBeVisible();
    expect(section.queryByRole('link', { name: 'Ausbildungsplätze' })).toBeNull();
    expect(section.queryByRole('region', { name: /schlechter/ })).toBeNull();
  });

  test('is nothing in a field of action where nothing happened, and says so of that field only', async () => {
    served({ viewChanges: () => changesView({ closed: [], targets: [], lights: [] }) });
    await openTab(`${PATH}&field=wohnen`);
    expect(await screen.findByText(/hat sich in diesem Handlungsfeld keine Ampel geändert/)).toBeVisible();
  });

  test('shows five of a kind at first and the others on request', async () => {
    const [change] = changesView().closed;
    served({
      viewChanges: () =>
        changesView({
          closed: Array.from({ length: 8 }, (_, index) => ({ ...change!, deviationId: `d${index}` })),
        }),
    });
    await openTab(PATH);
    const closed = within(await screen.findByRole('region', { name: 'Geschlossene Abweichungen (8)' }));
    expect(closed.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(closed.getByRole('button', { name: '3 weitere Änderungen zeigen' }));
    expect(closed.getAllByRole('listitem')).toHaveLength(8);
  });

  test('is nothing in a quiet month, and says so', async () => {
    served({
      viewChanges: () => changesView({ lights: [], opened: [], closed: [], milestones: [], targets: [] }),
    });
    await openTab(PATH);
    expect(await screen.findByText(/Gegenüber September 2026 hat sich keine Ampel geändert/)).toBeVisible();
  });

  test('that cannot be loaded leaves the wall as it is', async () => {
    served({ viewChanges: () => new Refused(403, { kind: 'not-permitted' }) });
    await openTab(PATH);
    const section = within(await changes());
    expect(await section.findByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
    expect(goalNames()).toHaveLength(3);
  });
});

describe('the tab in Teams', () => {
  test('outside Teams says where it works', async () => {
    serve({});
    await openTab(PATH, { outside: true });
    expect(screen.getByRole('heading', { name: /Microsoft Teams/ })).toBeVisible();
  });

  test('tells Teams that it is there, so that Teams takes its own spinner away', async () => {
    served();
    const { calls } = await openTab(PATH);
    expect(calls.map(({ func }) => func)).toEqual(
      expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']),
    );
  });

  test('follows the theme of Teams while it is open', async () => {
    served();
    const client = await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    const background = (): string =>
      getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue(
        '--colorNeutralBackground1',
      );
    expect(background()).toBe('#ffffff');
    act(() => {
      client.push('themeChange', ['dark']);
    });
    await waitFor(() => {
      expect(background()).toBe('#292929');
    });
  });

  test('a refused token is asked for anew once before the reader is bothered', async () => {
    let refused = 0;
    serve({
      viewMasterplan: () => {
        if (refused > 0) return masterplan();
        refused += 1;
        return new Refused(401, { kind: 'not-signed-in' });
      },
    });
    const { calls } = await openTab(PATH);
    expect(await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' })).toBeVisible();
    expect(calls.filter(({ func }) => func === 'authentication.getAuthToken')).toHaveLength(2);
  });

  test('without consent says that the sign-in failed', async () => {
    served();
    await openTab(PATH, { tokenFails: true });
    expect(await screen.findByText(/Ihre Anmeldung ist abgelaufen/)).toBeVisible();
  });
});

describe.each(['de-de', 'en-us'])('the Masterplan in %s has no accessibility faults', (locale) => {
  test.each(['', '&show=cards', '&field=wohnen', '&q=nichts'])('at %p', async (query) => {
    served({
      viewWorkspace: () =>
        workspaceStatus({
          mayKeepPlan: true,
          dataIssues: 2,
          duties: { all: 3, open: 3, due: workspaceStatus().me.duties.due },
        }),
    });
    await openTab(`${PATH}${query}`, { locale });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => {
      expect(document.getElementById('changes')).not.toBeNull();
    });
    await screen.findAllByRole('link', { name: /Räumungsklagen/ });
    expect(document.documentElement.lang).toBe(locale.slice(0, 2));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('the Masterplan in English says all of it in English', async () => {
  served();
  await openTab(PATH, { locale: 'en-us' });
  expect(await screen.findByText('34 of 40 indicators reported for October 2026')).toBeVisible();
  const field = within(panel('Wohnen'));
  expect(field.getByText('1 of 1 not reported')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cards' })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'What has changed since September 2026' })).toBeVisible();
});
