import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toMonth } from '../../src/domain/shared/month';
import { masterplan } from './support/examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

afterEach(closeTab);

const PATH = '/?workspace=dezernat-v';
const goalNames = (): (string | null)[] =>
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the Masterplan', () => {
  test('shows its fields of action with their goals, each light in words', async () => {
    const { asked } = serve({ viewMasterplan: () => masterplan() });
    await openTab(PATH);
    expect(await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' })).toBeVisible();
    const field = screen.getByRole('region', { name: 'Beschäftigung' });
    expect(within(field).getByRole('link', { name: 'Ausbildung sichern' })).toHaveAttribute(
      'href',
      '/tab/goal/g2?workspace=dezernat-v',
    );
    expect(within(field).getAllByText('deutliche Abweichung').length).toBeGreaterThan(0);
    expect(within(field).getByText('1 offene Abweichung')).toBeVisible();
    expect(screen.getByText('34 von 40 Kennzahlen gemeldet')).toBeVisible();
    expect(asked[0]?.token).toBe('Bearer token');
  });

  test('says that it is loading before anything is known', async () => {
    serve({ viewMasterplan: () => new Promise(() => undefined) });
    await openTab(PATH);
    expect(screen.getByRole('status', { name: 'Wird geladen …' })).toBeInTheDocument();
  });

  test('that cannot be loaded says what to do and is there after trying again', async () => {
    let broken = true;
    serve({ viewMasterplan: () => (broken ? new Refused(403, { kind: 'not-permitted' }) : masterplan()) });
    await openTab(PATH);
    expect(await screen.findByText(/Bitten Sie die Steuerungsunterstützung/)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' })).toBeVisible();
  });

  test('without a field of action is empty, which is not a failure', async () => {
    serve({ viewMasterplan: () => masterplan({ fields: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Der Masterplan ist noch leer')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Noch einmal versuchen' })).toBeNull();
  });

  test('takes the first workspace of the reader when the tab names none', async () => {
    const { asked } = serve({
      listWorkspaces: () => ({
        workspaces: [
          { id: 'w1', name: 'Erstes' },
          { id: 'w2', name: 'Zweites' },
        ],
      }),
      viewMasterplan: () => masterplan(),
    });
    await openTab('/');
    await screen.findByRole('heading', { level: 1 });
    expect(asked.find(({ name }) => name === 'viewMasterplan')?.params).toEqual({ workspaceId: 'w1' });
  });

  test('tells a reader without any workspace whom to ask', async () => {
    serve({ listWorkspaces: () => ({ workspaces: [] }) });
    await openTab('/');
    expect(await screen.findByText('Noch kein Masterplan für Sie')).toBeVisible();
  });

  test('follows the lists by itself and says so once', async () => {
    let plan = masterplan();
    serve({ viewMasterplan: () => plan });
    await openTab(PATH);
    await screen.findByText('34 von 40 Kennzahlen gemeldet');
    expect(screen.queryByText(/wurde aktualisiert/)).toBeNull();
    plan = masterplan({ dataStatus: { ...plan.dataStatus, revision: 'r2', reported: 35 } });
    expect(await screen.findByText('35 von 40 Kennzahlen gemeldet')).toBeVisible();
    expect(screen.getByText(/Der Masterplan wurde aktualisiert/)).toHaveAttribute('role', 'status');
  });

  test('keeps what it shows when the connection breaks, and says how old it is', async () => {
    let broken = false;
    serve({ viewMasterplan: () => (broken ? 'no-connection' : masterplan()) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    broken = true;
    expect(await screen.findByText(/Die Verbindung ist unterbrochen/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ausbildung sichern' })).toBeVisible();
  });

  test('marks the months that are closed, and says that a closed one is shown as it was closed', async () => {
    serve({
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

  test('leads steering support to the rows that cannot be read, and nobody else', async () => {
    const plan = masterplan();
    serve({ viewMasterplan: () => masterplan({ dataStatus: { ...plan.dataStatus, findings: 3 } }) });
    await openTab(PATH);
    expect(await screen.findByRole('link', { name: '3 Zeilen sind nicht lesbar' })).toHaveAttribute(
      'href',
      '/tab/findings?workspace=dezernat-v',
    );
  });
});

describe('filters', () => {
  test('are kept in the address and read from it', async () => {
    serve({ viewMasterplan: () => masterplan() });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Ziele suchen' }), 'ausbildung');
    expect(goalNames()).toEqual(['Ausbildung sichern']);
    expect(screen.getByText('1 von 3 Zielen')).toBeVisible();
    expect(new URLSearchParams(location.search).get('q')).toBe('ausbildung');
    await userEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    expect(goalNames()).toHaveLength(3);

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ampel' }), 'stale');
    expect(goalNames()).toEqual(['Wohnungslosigkeit vermeiden']);
    expect(location.search).toContain('light=stale');
  });

  test('of a shared address hold from the first moment', async () => {
    serve({ viewMasterplan: () => masterplan() });
    await openTab(`${PATH}&office=Amt+f%C3%BCr+Schule&sort=worst`);
    await screen.findByRole('heading', { level: 1 });
    expect(goalNames()).toEqual(['Ausbildung sichern']);
  });

  test('that nothing passes say so and can be taken away', async () => {
    serve({ viewMasterplan: () => masterplan() });
    await openTab(`${PATH}&q=nichts`);
    expect(await screen.findByText('Kein Ziel passt zu Ihrer Auswahl')).toBeVisible();
    const [reset] = screen.getAllByRole('button', { name: 'Filter zurücksetzen' });
    await userEvent.click(reset!);
    expect(goalNames()).toHaveLength(3);
  });

  test('put the most urgent goals first without mixing the fields', async () => {
    serve({ viewMasterplan: () => masterplan() });
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Reihenfolge' }), 'worst');
    expect(goalNames()).toEqual([
      'Ausbildung sichern',
      'Arbeitslosigkeit senken',
      'Wohnungslosigkeit vermeiden',
    ]);
  });

  test('of the month ask for that month and stay on the way to a goal and back', async () => {
    const { asked } = serve({ viewMasterplan: () => masterplan() });
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Berichtsmonat' }), '2026-03');
    await waitFor(() => {
      expect(asked.some(({ query }) => query.get('month') === '2026-03')).toBe(true);
    });
    expect(screen.getByRole('link', { name: 'Ausbildung sichern' })).toHaveAttribute(
      'href',
      '/tab/goal/g2?workspace=dezernat-v&month=2026-03',
    );
  });

  test('a tab set up for one field of action shows that field, and all of them on request', async () => {
    serve({ viewMasterplan: () => masterplan() });
    await openTab(`${PATH}&view=field%3Awohnen`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Wohnen' })).toBeVisible();
    expect(goalNames()).toEqual(['Wohnungslosigkeit vermeiden']);
    await userEvent.click(screen.getByRole('button', { name: 'Alle Handlungsfelder zeigen' }));
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
    serve({ viewMasterplan: () => masterplan() });
    const { calls } = await openTab(PATH);
    expect(calls.map(({ func }) => func)).toEqual(
      expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']),
    );
  });

  test('follows the theme of Teams while it is open', async () => {
    serve({ viewMasterplan: () => masterplan() });
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
    serve({ viewMasterplan: () => masterplan() });
    await openTab(PATH, { tokenFails: true });
    expect(await screen.findByText(/Ihre Anmeldung ist abgelaufen/)).toBeVisible();
  });
});

test.each(['de-de', 'en-us'])('the Masterplan in %s has no accessibility faults', async (locale) => {
  const plan = masterplan();
  serve({
    viewMasterplan: () =>
      masterplan({
        dataStatus: { ...plan.dataStatus, findings: 2 },
        me: { mayAcknowledge: false, duties: 3 },
      }),
  });
  await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
  expect(document.documentElement.lang).toBe(locale.slice(0, 2));
  expect(await accessibilityFaults()).toEqual([]);
});
