import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goalView, indicator, masterplan, plainJudgement, processChart } from '../support/examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
const LEADERSHIP = { mayAcknowledge: true, mayClose: true, maySteer: true };
const opened = () => screen.findByRole('heading', { level: 1, name: 'Arbeitslosigkeit senken' });
const card = () => screen.getByRole('article', { name: 'Arbeitslose' });

describe('a goal', () => {
  test('shows whom it serves, who answers for it and what the council decided', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    expect(screen.getByText('beschlossen (1234/2025)')).toBeVisible();
    expect(screen.getByText('Weniger Menschen ohne Arbeit')).toBeVisible();
  });

  test('opens from a deep link of Teams', async () => {
    const { asked } = serve({ viewGoal: () => goalView() });
    await openTab('/', { subEntityId: 'goal/g1?workspace=dezernat-v' });
    await opened();
    expect(asked.find(({ name }) => name === 'viewGoal')?.params).toEqual({
      workspaceId: 'dezernat-v',
      goalId: 'g1',
    });
  });

  test('is shared by a link of Teams that leads back to it', async () => {
    serve({ viewGoal: () => goalView() });
    const { calls } = await openTab(PATH);
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Teilen' }));
    expect(calls.find(({ func }) => func === 'shareDeepLink')?.args[0]).toBe('goal/g1?workspace=dezernat-v');
  });

  test('that no longer exists says so instead of showing nothing', async () => {
    serve({ viewGoal: () => new Refused(404, { kind: 'goal-not-found' }) });
    await openTab(PATH);
    expect(await screen.findByText(/Dieses Ziel gibt es nicht mehr/)).toBeVisible();
  });

  test('is reached from the Masterplan, and the way back keeps the filters', async () => {
    serve({ viewMasterplan: () => masterplan(), viewGoal: () => goalView() });
    await openTab('/?workspace=dezernat-v&q=arbeitslos');
    await userEvent.click(await screen.findByRole('link', { name: 'Arbeitslosigkeit senken' }));
    await opened();
    expect(screen.getByRole('main')).toHaveFocus();
    const trail = screen.getByRole('navigation', { name: 'Sie sind hier' });
    await userEvent.click(within(trail).getByRole('link', { name: 'Masterplan' }));
    expect(await screen.findByRole('textbox', { name: 'Ziele suchen' })).toHaveValue('arbeitslos');
  });
});

describe('an indicator', () => {
  test('says first what its light means and why, in one sentence', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    expect(
      within(card()).getByText(
        /^Rot, weil der vorläufige Wert 58\.374 um 12,3\s% über dem Plan von 52\.000 liegt; zugleich auffällige Verschlechterung/,
      ),
    ).toBeVisible();
    expect(within(card()).getByText('Plan 52.000 Personen')).toBeVisible();
  });

  test('with invented figures is marked as an example', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    expect(within(screen.getByRole('article', { name: 'Beratungen' })).getByText('Beispiel')).toBeVisible();
    expect(within(card()).queryByText('Beispiel')).toBeNull();
  });

  test('is drawn with a summary and explored with the arrow keys, month by month', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    expect(
      within(card()).getByRole('img', { name: /Arbeitslose, Verlauf von Juni 2026 bis Oktober 2026\./ }),
    ).toBeVisible();
    const explorer = within(card()).getByRole('slider', { name: /Arbeitslose: Monate mit den Pfeiltasten/ });
    explorer.focus();
    expect(explorer).toHaveAttribute(
      'aria-valuetext',
      'Oktober 2026: Ist 58.374\u00a0Personen, Plan 52.000\u00a0Personen, deutliche Abweichung, vorläufig. Marken: A Abweichung eröffnet: rot, B Kommentar: Zuzug',
    );
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(explorer).toHaveAttribute(
      'aria-valuetext',
      'August 2026: keine Daten, Umstellung der Statistik, Plan 52.000\u00a0Personen',
    );
    await userEvent.keyboard('{ArrowLeft}');
    expect(explorer).toHaveAttribute(
      'aria-valuetext',
      'Juli 2026: nicht gemeldet, Plan 52.000\u00a0Personen',
    );
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(explorer).toHaveAttribute('aria-valuenow', '1');
  });

  test('has a point of its own outline for a clear deviation, hollow while provisional', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    const drawing = within(card()).getByRole('img', { name: /Verlauf/ });
    const red = drawing.querySelector('[data-point="red"]');
    const green = drawing.querySelector('[data-point="green"]');
    expect(red?.getAttribute('d')).not.toBe(green?.getAttribute('d'));
    expect(red?.getAttribute('fill')).not.toBe(red?.getAttribute('stroke'));
    expect(green?.getAttribute('fill')).toBe(green?.getAttribute('stroke'));
    expect(drawing.querySelectorAll('[data-point="no-data"]')).toHaveLength(1);
  });

  test('has a table that agrees with the chart and tells unreported, without data and figures apart', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    await userEvent.click(within(card()).getByRole('button', { name: 'Tabelle' }));
    const table = within(card()).getByRole('table', { name: /nach Monaten/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Oktober 2026',
      'September 2026',
      'August 2026',
      'Juli 2026',
      'Juni 2026',
    ]);
    expect(rows[0]).toHaveTextContent('58.374');
    expect(rows[0]).toHaveTextContent('+6.374');
    expect(rows[2]).toHaveTextContent('keine Daten');
    expect(rows[2]).toHaveTextContent('Umstellung der Statistik');
    expect(rows[3]).toHaveTextContent('nicht gemeldet');
  });

  test('shows each correction with before and after, by function and time', async () => {
    serve({
      viewGoal: () => goalView(),
      viewReadingHistory: () => ({
        changes: [
          {
            before: { value: 57_000, noDataReason: null, state: 'estimated', comment: '' },
            after: { value: 58_374, noDataReason: null, state: 'provisional', comment: '' },
            at: '2026-11-05T09:00:00.000Z',
            postName: 'Leitung Jobcenter',
            reason: 'Nachmeldung der Statistik',
          },
        ],
      }),
    });
    await openTab(PATH);
    await opened();
    await userEvent.click(within(card()).getByRole('button', { name: 'Tabelle' }));
    await userEvent.click(
      within(card()).getByRole('button', { name: '1 Korrektur für Oktober 2026 ansehen' }),
    );
    // `hidden`: without layout, Tabster sometimes takes the dialog itself for one of the things behind it.
    const hidden = true;
    const dialog = await screen.findByRole('dialog', { hidden });
    expect(await within(dialog).findByText('57.000 Personen → 58.374 Personen')).toBeVisible();
    expect(within(dialog).getByText('geschätzt → vorläufig')).toBeVisible();
    expect(within(dialog).getByText('Grund: Nachmeldung der Statistik')).toBeVisible();
    expect(within(dialog).getByText(/05\.11\.2026, 10:00 Uhr, Leitung Jobcenter/)).toBeVisible();
    expect(within(dialog).queryByText('Kommentar:')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Schließen', hidden }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
  });

  test('without any figure says that nothing is drawn yet', async () => {
    const bare = indicator({
      judgement: plainJudgement('none', {
        lightReason: { type: 'no-reading' },
        month: null,
        reading: null,
        assessment: { type: 'none' },
      }),
      process: processChart({ points: [], stretches: [] }),
      series: [],
    });
    serve({ viewGoal: () => goalView({ indicators: [bare] }) });
    await openTab(PATH);
    await opened();
    expect(within(card()).getByText('noch kein Istwert')).toBeVisible();
    expect(within(card()).getByText(/noch keine Werte/)).toBeVisible();
  });

  test('a goal without one says what that means', async () => {
    serve({ viewGoal: () => goalView({ indicators: [], deviations: [] }) });
    await openTab(PATH);
    await opened();
    expect(screen.getByText('Noch keine Kennzahl')).toBeVisible();
  });
});

test('a project shows its milestones in words and what it needs from the leadership', async () => {
  serve({ viewGoal: () => goalView() });
  await openTab(PATH);
  await opened();
  const project = screen.getByRole('article', { name: 'Jobbörse im Quartier' });
  expect(within(project).getByText('50 % erledigt, 100 % bis heute geplant')).toBeVisible();
  const [done, late] = within(project).getAllByRole('listitem');
  expect(done).toHaveTextContent('erledigt am 20.05.2026');
  expect(late).toHaveTextContent('überfällig · fällig am 30.09.2026 · erwartet am 15.12.2026');
  expect(within(project).getByText('Freigabe der Stelle')).toBeVisible();
});

describe('acknowledging a deviation', () => {
  test('is offered to the leadership only', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    expect(screen.getByText(/noch nicht zur Kenntnis genommen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /zur Kenntnis nehmen/i })).toBeNull();
  });

  test('asks once more, then puts it on record with the function', async () => {
    let view = goalView({ me: LEADERSHIP });
    const [deviation] = view.deviations;
    const { asked } = serve({
      viewGoal: () => view,
      acknowledgeDeviation: () => {
        const acknowledged = {
          ...deviation!,
          acknowledgement: { postId: 'p', postName: 'Dezernatsleitung', at: '2026-11-05T09:00:00.000Z' },
        };
        view = { ...view, deviations: [acknowledged] };
        return { deviation: acknowledged };
      },
    });
    await openTab(PATH);
    await opened();
    await userEvent.click(
      screen.getByRole('button', { name: 'Abweichung bei „Arbeitslose“ zur Kenntnis nehmen' }),
    );
    expect(asked.some(({ name }) => name === 'acknowledgeDeviation')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, zur Kenntnis nehmen' }));
    expect(
      await screen.findByText('Zur Kenntnis genommen: Dezernatsleitung, 05.11.2026, 10:00 Uhr'),
    ).toBeVisible();
    expect(asked.find(({ name }) => name === 'acknowledgeDeviation')?.params).toEqual({
      workspaceId: 'dezernat-v',
      deviationId: 'd1',
    });
  });

  test('that fails says why and can be tried again', async () => {
    serve({
      viewGoal: () => goalView({ me: LEADERSHIP }),
      acknowledgeDeviation: () => new Refused(503, { kind: 'storage-unavailable' }),
    });
    await openTab(PATH);
    await opened();
    await userEvent.click(screen.getByRole('button', { name: /zur Kenntnis nehmen/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, zur Kenntnis nehmen' }));
    expect(await screen.findByText(/SharePoint antwortet gerade nicht/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ja, zur Kenntnis nehmen' })).toBeEnabled();
  });
});

test.each(['de-de', 'en-us'])(
  'a goal in %s has no accessibility faults, as charts and as tables',
  async (locale) => {
    serve({ viewGoal: () => goalView({ me: LEADERSHIP }) });
    await openTab(PATH, { locale });
    await opened();
    expect(await accessibilityFaults()).toEqual([]);
    for (const button of screen.getAllByRole('button', { name: locale === 'de-de' ? 'Tabelle' : 'Table' })) {
      await userEvent.click(button);
    }
    expect(await accessibilityFaults()).toEqual([]);
  },
);
