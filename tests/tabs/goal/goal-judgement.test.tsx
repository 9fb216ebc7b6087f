import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toMonth } from '../../../src/domain/shared/month';
import { goalView, indicator, indicatorsView, judgement, LIMITS, plainJudgement } from '../support/examples';
import { serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
const opened = () => screen.findByRole('heading', { level: 1, name: 'Arbeitslosigkeit senken' });
const card = () => screen.getByRole('article', { name: 'Arbeitslose' });
const withFirst = (given: Parameters<typeof indicator>[0]) => goalView({ indicators: [indicator(given)] });

describe('what is said about an indicator', () => {
  test('stands side by side, each part with its sign and its word', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    const said = within(card())
      .getAllByRole('term')
      .slice(0, 5)
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(said).toEqual([
      ['Ampel', 'deutliche Abweichung'],
      ['Trend', 'gestiegen (schlechter)'],
      ['Streuung', 'auffällig verschlechtert (nach oben)'],
      ['Verlässlichkeit', 'mal ja, mal nein'],
      ['Vorausschau', 'keine Vorausschau'],
    ]);
    const signs = [...card().querySelectorAll('dl [data-sign]')].map((sign) =>
      sign.getAttribute('data-sign'),
    );
    expect(signs).toEqual([
      'trend-rising-worse',
      'variation-concern-high',
      'assurance-hit-or-miss',
      'forecast-none',
    ]);
  });

  test('gives the reason of every part when asked why', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    const trend = within(card()).getByText(
      'Gegenüber September 2026 um 6.474 Personen gestiegen (schlechter).',
    );
    expect(trend).not.toBeVisible();
    await userEvent.click(within(card()).getByText('Warum?'));
    expect(trend).toBeVisible();
    expect(within(card()).getByText(/Vorausschau.* vier Jahreswerte.* 2\./)).toBeVisible();
  });

  test('draws what the process can be relied on in a sign of its own shape', async () => {
    const target = { type: 'value', value: 52_000 } as const;
    const shapes = new Set<string>();
    for (const type of ['passes', 'fails', 'hit-or-miss'] as const) {
      serve({
        viewGoal: () => withFirst({ judgement: judgement({ assurance: { type, target, limits: LIMITS } }) }),
      });
      await openTab(PATH);
      await opened();
      shapes.add(card().querySelector(`[data-sign="assurance-${type}"]`)?.innerHTML ?? '');
      await closeTab();
    }
    expect(shapes.size).toBe(3);
  });
});

describe('a closed month', () => {
  const asOf = { closedAt: '2026-11-16T23:30:00.000Z', corrections: 2 };

  test('says that it is shown as it was closed, by the day in the department, and what was corrected since', async () => {
    serve({ viewGoal: () => goalView({ asOf }) });
    await openTab(PATH);
    await opened();
    expect(screen.getByText('Stand bei Monatsabschluss am 17.11.2026; seither 2 Korrekturen.')).toBeVisible();
  });

  test('shows beside its judgement what the corrected figures say', async () => {
    serve({
      viewGoal: () => ({ ...withFirst({ today: plainJudgement('green') }), asOf }),
    });
    await openTab(PATH);
    await opened();
    expect(within(card()).getByText('Bei Monatsabschluss: deutliche Abweichung')).toBeVisible();
    expect(within(card()).getByText('Nach Korrektur: im Plan')).toBeVisible();
    expect(within(card()).getByText(/^Grün, weil 51\.900/)).toBeVisible();
  });

  test('keeps the figure it was closed with beside the corrected one, in chart and table', async () => {
    const before = indicator();
    const series = before.series.map((point) =>
      point.month === '2026-09' ? { ...point, frozen: { value: 55_000, light: 'amber' as const } } : point,
    );
    serve({ viewGoal: () => withFirst({ series }) });
    await openTab(PATH);
    await opened();
    expect(card().querySelectorAll('[role=img] [data-point="frozen"]')).toHaveLength(1);
    expect(within(card()).getByText('Stand bei Monatsabschluss')).toBeVisible();
    const explorer = within(card()).getByRole('slider', { name: /Arbeitslose: Monate/ });
    explorer.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(explorer.getAttribute('aria-valuetext')).toMatch(/bei Monatsabschluss 55\.000\sPersonen$/);
    await userEvent.click(within(card()).getByRole('button', { name: 'Tabelle' }));
    const table = within(card()).getByRole('table', { name: /nach Monaten/ });
    expect(within(table).getByRole('columnheader', { name: 'Bei Abschluss' })).toBeVisible();
    const september = within(table).getByRole('rowheader', { name: 'September 2026' }).closest('tr')!;
    expect(september).toHaveTextContent('55.000');
    expect(september).toHaveTextContent('51.900');
  });
});

test('the chart of the course shows how far off is green and from where it is red', async () => {
  serve({ viewGoal: () => goalView() });
  await openTab(PATH);
  await opened();
  expect(card().querySelectorAll('[data-zone="tolerance"]')).toHaveLength(1);
  expect(within(card()).getByText('grüne Toleranz')).toBeVisible();
  expect(within(card()).getByText('rote Toleranz')).toBeVisible();
});

test('a link to an indicator leads to its place on the page of the goal', async () => {
  serve({ viewIndicators: () => indicatorsView(), viewGoal: () => goalView() });
  await openTab('/indicators?workspace=dezernat-v');
  await userEvent.click(await screen.findByRole('link', { name: 'Arbeitslose' }));
  await opened();
  await waitFor(() => {
    expect(card()).toHaveFocus();
  });
  expect(location.hash).toBe('#indicator-i1');
});

test('sentences speak of the month they are about', async () => {
  const stale = judgement({
    light: 'stale',
    lightReason: { type: 'overdue', expected: toMonth('2026-10') },
    month: toMonth('2026-09'),
    variation: { type: 'undetermined', because: 'too-few-figures' },
  });
  serve({ viewGoal: () => withFirst({ judgement: stale }) });
  await openTab(PATH);
  await opened();
  expect(
    within(card()).getByText(/^Der Wert für Oktober 2026 steht aus; gezeigt wird September 2026\./, {
      selector: 'p',
    }),
  ).toBeVisible();
});

test.each(['de-de', 'en-us'])('reasons opened in %s have no accessibility faults', async (locale) => {
  serve({
    viewGoal: () => ({
      ...withFirst({ today: plainJudgement('green') }),
      asOf: { closedAt: '2026-11-16T11:00:00.000Z', corrections: 1 },
    }),
  });
  await openTab(PATH, { locale });
  await opened();
  await userEvent.click(screen.getByText(locale === 'de-de' ? 'Warum?' : 'Why?'));
  expect(await accessibilityFaults()).toEqual([]);
});
