import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toMonth } from '../../../src/domain/shared/month';
import { goalView, indicator, processChart } from '../support/examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
const STEERING = { mayAcknowledge: false, mayClose: false, maySteer: true };
const REBASE = {
  from: toMonth('2026-06'),
  reason: 'Neue Zählweise',
  limitsBase: null,
  postName: 'Amtsleitung',
  at: '2026-07-01T22:30:00.000Z',
};
// `hidden`: without layout, Tabster sometimes takes the dialog itself for one of the things behind it.
const hidden = true;

const card = () => screen.getByRole('article', { name: 'Arbeitslose' });
const view = (given: Parameters<typeof indicator>[0] = {}, me = STEERING) =>
  goalView({ indicators: [indicator(given)], me });

async function openProcess(locale = 'de-de'): Promise<void> {
  await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
  await userEvent.click(screen.getByRole('button', { name: /^(Prozess|Process) \(XmR\)$/ }));
}

describe('the XmR chart', () => {
  test('says what it shows, and speaks each month with its limits and signal', async () => {
    serve({ viewGoal: () => view() });
    await openProcess();
    expect(
      within(card()).getByRole('img', {
        name: /^Arbeitslose, Prozess \(XmR\) von November 2025 bis Oktober 2026\. Auffällige Verschlechterung/,
      }),
    ).toBeVisible();
    const explorer = within(card()).getByRole('slider', { name: /Arbeitslose, Prozess/ });
    explorer.focus();
    expect(explorer).toHaveAttribute(
      'aria-valuetext',
      'Oktober 2026: 58.374\u00a0Personen, Mittel 51.950, Grenzen 50.000 bis 54.000\u00a0Personen, Plan 52.000\u00a0Personen, auffällig verschlechtert: über der oberen Grenze. Marken: A Abweichung eröffnet: rot, B Kommentar: Zuzug',
    );
    await userEvent.keyboard('{Home}');
    expect(explorer.getAttribute('aria-valuetext')).toMatch(/^November 2025: 51\.900.*Mittel 52\.000/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(explorer.getAttribute('aria-valuetext')).toMatch(/^Januar 2026: kein vergleichbarer Wert/);
  });

  test('marks signals by shape, leaves gaps open and breaks where limits begin anew', async () => {
    serve({ viewGoal: () => view() });
    await openProcess();
    const drawing = within(card()).getByRole('img', { name: /Prozess/ });
    expect(drawing.querySelectorAll('circle[data-signal="none"]')).toHaveLength(10);
    expect(drawing.querySelectorAll('path[data-signal="concern"]')).toHaveLength(1);
    expect(
      [...drawing.querySelectorAll('[data-break]')].map((mark) => mark.getAttribute('data-break')),
    ).toEqual(['2026-06']);
    expect(drawing.querySelectorAll('[data-limits="provisional"]')).toHaveLength(1);
  });

  test('names what its values are when they are not the figures themselves', async () => {
    serve({ viewGoal: () => view({ process: processChart({ basis: 'increments' }) }) });
    await openProcess();
    expect(within(card()).getByText(/^Grundlage: Zuwachs je Monat\./)).toBeVisible();
  });

  test('draws the latest three years first, and all months on request', async () => {
    const [point] = processChart().points;
    const points = Array.from({ length: 40 }, (_, index) => ({
      ...point!,
      month: toMonth(`${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`),
    }));
    serve({ viewGoal: () => view({ process: { basis: 'figures', points, stretches: [] } }) });
    await openProcess();
    const slider = () => within(card()).getByRole('slider', { name: /Prozess/ });
    expect(slider()).toHaveAttribute('aria-valuemax', '36');
    await userEvent.click(within(card()).getByRole('button', { name: 'Alle 40 Monate zeigen: Arbeitslose' }));
    expect(slider()).toHaveAttribute('aria-valuemax', '40');
  });

  test('has a table that agrees with it', async () => {
    serve({ viewGoal: () => view() });
    await openProcess();
    const explorer = within(card()).getByRole('slider', { name: /Prozess/ });
    explorer.focus();
    await userEvent.keyboard('{End}');
    const spoken: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      spoken.push(explorer.getAttribute('aria-valuetext') ?? '');
      await userEvent.keyboard('{ArrowLeft}');
    }
    await userEvent.click(within(card()).getByRole('button', { name: 'Tabelle' }));
    const table = within(card()).getByRole('table', { name: /Werte und Signale des Prozesses/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(12);
    rows.forEach((row, index) => {
      const [value, target, signal] = within(row).getAllByRole('cell');
      expect(spoken[index]).toContain(
        `${within(row).getByRole('rowheader').textContent}: ${value!.textContent}`,
      );
      expect(spoken[index]).toContain(`Plan ${target!.textContent}`);
      expect(spoken[index]?.includes('auffällig verschlechtert: über der oberen Grenze')).toBe(
        signal!.textContent !== '–',
      );
    });
  });
});

describe('letting limits begin anew', () => {
  test('is offered only to those who steer; the reason is there for everybody', async () => {
    serve({ viewGoal: () => view({ rebases: [REBASE] }, { ...STEERING, maySteer: false }) });
    await openProcess();
    expect(within(card()).getByText(/^: Neue Zählweise$/)).toBeVisible();
    expect(within(card()).getByText('1 · Neue Grenzen ab Juni 2026')).toBeVisible();
    expect(within(card()).getByText('Amtsleitung, 02.07.2026')).toBeVisible();
    expect(within(card()).queryByRole('button', { name: /Grenzen/ })).toBeNull();
  });

  test('asks for month and reason, and sends nothing without a reason', async () => {
    const { asked } = serve({
      viewGoal: () => view(),
      rebaseProcess: () => ({ from: toMonth('2026-08') }),
    });
    await openProcess();
    await userEvent.click(within(card()).getByRole('button', { name: 'Grenzen neu berechnen: Arbeitslose' }));
    const dialog = within(await screen.findByRole('dialog', { hidden }));
    const month = dialog.getByRole('combobox', { name: 'Neue Grenzen ab', hidden });
    const months = within(month).getAllByRole('option', { hidden });
    expect(months[0]).toHaveTextContent('Oktober 2026');
    expect(months.map(({ textContent }) => textContent)).not.toContain('Januar 2026');
    expect(months.map(({ textContent }) => textContent)).not.toContain('November 2025');
    await userEvent.selectOptions(month, '2026-08');
    await userEvent.click(dialog.getByRole('button', { name: 'Grenzen neu berechnen', hidden }));
    const reason = dialog.getByRole('textbox', { name: /Begründung/, hidden });
    expect(reason).toBeInvalid();
    expect(reason).toHaveFocus();
    expect(asked.some(({ name }) => name === 'rebaseProcess')).toBe(false);
    await userEvent.type(reason, 'Umzug');
    await userEvent.click(dialog.getByRole('button', { name: 'Grenzen neu berechnen', hidden }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
    const sent = asked.find(({ name }) => name === 'rebaseProcess');
    expect(sent?.params).toEqual({ workspaceId: 'dezernat-v', indicatorId: 'i1' });
    expect(sent?.body).toEqual({ from: '2026-08', reason: 'Umzug', limitsBase: null });
  });

  test('that is refused keeps what was typed and says why', async () => {
    serve({
      viewGoal: () => view(),
      rebaseProcess: () => new Refused(409, { kind: 'changed-meanwhile' }),
    });
    await openProcess();
    await userEvent.click(within(card()).getByRole('button', { name: /neu berechnen/ }));
    const dialog = within(await screen.findByRole('dialog', { hidden }));
    await userEvent.type(dialog.getByRole('textbox', { hidden }), 'Umzug');
    await userEvent.click(dialog.getByRole('button', { name: 'Grenzen neu berechnen', hidden }));
    expect(await dialog.findByText(/Jemand hat inzwischen etwas geändert/)).toBeVisible();
    expect(dialog.getByRole('textbox', { hidden })).toHaveValue('Umzug');
  });

  test('is taken back after asking once more', async () => {
    let rebases = [REBASE];
    const { asked } = serve({
      viewGoal: () => view({ rebases }),
      withdrawRebase: () => {
        rebases = [];
        return { from: REBASE.from };
      },
    });
    await openProcess();
    await userEvent.click(
      within(card()).getByRole('button', {
        name: 'Neue Grenzen ab Juni 2026 bei „Arbeitslose“ zurücknehmen',
      }),
    );
    expect(asked.some(({ name }) => name === 'withdrawRebase')).toBe(false);
    await userEvent.click(within(card()).getByRole('button', { name: 'Ja, zurücknehmen' }));
    await waitFor(() => {
      expect(within(card()).queryByText(/Amtsleitung/)).toBeNull();
    });
    expect(asked.find(({ name }) => name === 'withdrawRebase')?.params).toEqual({
      workspaceId: 'dezernat-v',
      indicatorId: 'i1',
      from: '2026-06',
    });
  });
});

test.each(['de-de', 'en-us'])(
  'the process in %s has no accessibility faults, nor has its dialog',
  async (locale) => {
    serve({ viewGoal: () => view({ rebases: [REBASE] }) });
    await openProcess(locale);
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(within(card()).getByRole('button', { name: /neu berechnen|anew/ }));
    await screen.findByRole('dialog', { hidden });
    expect(await accessibilityFaults()).toEqual([]);
  },
);

test('limits that do not move are marked in the picture, told below, and chosen with a rebase', async () => {
  const base = { from: toMonth('2026-06'), to: toMonth('2026-07') };
  const shown = view({ rebases: [{ ...REBASE, limitsBase: 12 }] });
  const [first] = shown.indicators;
  if (first === undefined) throw new Error('no indicator');
  const { process } = first;
  const stretches = process.stretches.map((stretch) => ({
    ...stretch,
    limits:
      stretch.from === REBASE.from && stretch.limits !== null ? { ...stretch.limits, base } : stretch.limits,
  }));
  const { asked } = serve({
    viewGoal: () => ({ ...shown, indicators: [{ ...first, process: { ...process, stretches } }] }),
    rebaseProcess: () => ({ from: toMonth('2026-08') }),
  });
  await openProcess();
  expect(card().querySelectorAll('[data-base]')).toHaveLength(1);
  expect(within(card()).getByText('Basis der Grenzen')).toBeVisible();
  expect(within(card()).getByText(/Grenzen aus den ersten 12 Werten \(Juni bis Juli 2026\)/)).toBeVisible();
  await userEvent.click(within(card()).getByRole('button', { name: /neu berechnen/ }));
  const dialog = within(await screen.findByRole('dialog', { hidden }));
  const choice = dialog.getByRole('combobox', { name: 'Grenzen aus', hidden });
  expect(within(choice).getAllByRole('option', { hidden })[0]).toHaveTextContent(
    'allen Werten (wie für die Kennzahl festgelegt)',
  );
  await userEvent.selectOptions(choice, '18');
  await userEvent.type(dialog.getByRole('textbox', { hidden }), 'Umzug');
  await userEvent.click(dialog.getByRole('button', { name: 'Grenzen neu berechnen', hidden }));
  await waitFor(() => {
    expect(asked.find(({ name }) => name === 'rebaseProcess')?.body).toMatchObject({ limitsBase: 18 });
  });
});
