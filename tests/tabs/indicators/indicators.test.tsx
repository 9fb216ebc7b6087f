import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toMonth } from '../../../src/domain/shared/month';
import { indicatorRow, indicatorsView, judgementView, masterplan, plainJudgement } from '../support/examples';
import { workspaceStatus } from '../support/masterplan-examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/indicators?workspace=dezernat-v';
const IN_PLAN = ['Beratungen', 'Arbeitslose', 'Wohnungslose', 'Zwangsräumungen'];

const table = () => screen.findByRole('table');
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1);
const names = async () =>
  (await rows()).map((row) => within(within(row).getByRole('rowheader')).getByRole('link').textContent);
const head = async (name: string) => within(await table()).getByRole('columnheader', { name });
const sign = async (indicator: string, name: string) => {
  const row = (await rows()).find((candidate) => within(candidate).queryByText(indicator) !== null);
  return within(row!).getByRole('img', { name });
};
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);

describe('the table of all indicators', () => {
  test('is one of the views everybody has', async () => {
    serve({ viewMasterplan: () => masterplan(), viewIndicators: () => indicatorsView() });
    await openTab('/?workspace=dezernat-v');
    await screen.findByRole('heading', { level: 1 });
    const views = within(screen.getByRole('navigation', { name: 'Ansichten' }));
    await userEvent.click(views.getByRole('link', { name: 'Tracking' }));
    await userEvent.click(views.getByRole('link', { name: 'Kennzahlen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kennzahlen' })).toBeVisible();
    expect(views.getByRole('link', { name: 'Kennzahlen' })).toHaveAttribute('aria-current', 'page');
  });

  test('shows figure, plan and distance, and every sign with its word as its name', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    expect(await names()).toEqual(IN_PLAN);
    const row = (await rows())[1]!;
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(1, 7)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Beschäftigung',
      'Arbeitslosigkeit senken',
      'Okt. 2026',
      '58.374\u00a0Personen',
      '52.000\u00a0Personen',
      '+6.374',
    ]);
    expect(
      within(row)
        .getAllByRole('img')
        .map((image) => image.getAttribute('aria-label')),
    ).toEqual([
      'deutliche Abweichung',
      'gestiegen (schlechter)',
      'auffällig verschlechtert (nach oben)',
      'mal ja, mal nein',
      'keine Vorausschau',
    ]);
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/tab/goal/g1?workspace=dezernat-v#indicator-i1',
    );
  });

  test('tells what was not reported from what has a figure', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    const row = (await rows())[3]!;
    expect(row).toHaveTextContent('nicht gemeldet');
    expect(row).toHaveTextContent('kein Planwert');
  });

  test('that cannot be loaded does not look like one without indicators', async () => {
    serve({ viewIndicators: () => new Refused(403, { kind: 'not-permitted' }) });
    await openTab(PATH);
    expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
    expect(screen.queryByText('Noch keine Kennzahlen')).toBeNull();
  });

  test('without an indicator says so', async () => {
    serve({ viewIndicators: () => indicatorsView({ indicators: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Noch keine Kennzahlen')).toBeVisible();
  });

  test('shows another month on request, and a closed one as it was closed', async () => {
    const { asked } = serve({
      viewIndicators: ({ query }) =>
        query.get('month') === '2026-09'
          ? indicatorsView({
              month: toMonth('2026-09'),
              asOf: { closedAt: '2026-10-16T10:00:00.000Z', corrections: 1 },
            })
          : indicatorsView(),
    });
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Berichtsmonat' }), '2026-09');
    expect(
      await screen.findByText('Stand bei Monatsabschluss am 16.10.2026; seither 1 Korrektur.'),
    ).toBeVisible();
    expect(asked.some(({ query }) => query.get('month') === '2026-09')).toBe(true);
  });

  test('can be cut down to names and signs', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('switch', { name: 'Nur Zeichen' }));
    expect(within(await table()).getAllByRole('columnheader')).toHaveLength(7);
    expect(inAddress('signs')).toBe('1');
  });

  test('draws the first twenty, and the others when they are asked for', async () => {
    const many = Array.from({ length: 35 }, (_, index) =>
      indicatorRow({ indicator: { id: `n${index}`, name: `Kennzahl ${index}` } }),
    );
    serve({ viewIndicators: () => indicatorsView({ indicators: many }) });
    await openTab(PATH);
    await waitFor(async () => {
      expect(await rows()).toHaveLength(20);
    });
    expect(screen.getByText('35 Kennzahlen')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '15 weitere zeigen' }));
    expect(await rows()).toHaveLength(35);
  });

  test('explains all its signs', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await userEvent.click(await screen.findByText('Was bedeuten die Zeichen?'));
    for (const word of [
      'deutliche Abweichung',
      'auffällig verschlechtert (nach unten)',
      'zuverlässig',
      'falsche Richtung',
    ]) {
      expect(await screen.findByText(word, { selector: 'dt' })).toBeVisible();
    }
  });
});

describe('a sign', () => {
  test('shows its sentence to the keyboard: one tab stop, and the arrow keys from sign to sign', async () => {
    serve({ viewIndicators: () => indicatorsView(), viewJudgement: () => judgementView() });
    await openTab(PATH);
    const first = await sign('Beratungen', 'im Plan');
    const stops = () =>
      within(screen.getByRole('table'))
        .getAllByRole('img')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([first]);
    act(() => {
      first.focus();
    });
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    const concern = await sign('Arbeitslose', 'auffällig verschlechtert (nach oben)');
    expect(concern).toHaveFocus();
    expect(stops()).toEqual([concern]);
    expect(
      await screen.findByText(/^Auffällige Verschlechterung: nach oben außerhalb der üblichen Grenzen/),
    ).toBeVisible();
    expect(concern).toHaveAccessibleDescription(/^Auffällige Verschlechterung/);
    expect(screen.getByText(/^Auffällige Verschlechterung/)).toHaveAttribute('aria-live', 'polite');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(/^Auffällige Verschlechterung/)).toBeNull();
    await userEvent.keyboard('{Home}');
    expect(await sign('Arbeitslose', 'deutliche Abweichung')).toHaveFocus();
  });

  test('asks for its sentence once for all signs of an indicator, and only when somebody looks', async () => {
    const { asked } = serve({ viewIndicators: () => indicatorsView(), viewJudgement: () => judgementView() });
    const questions = () => asked.filter(({ name }) => name === 'viewJudgement');
    await openTab(`${PATH}&month=2026-10`);
    const trend = await sign('Arbeitslose', 'gestiegen (schlechter)');
    expect(questions()).toEqual([]);
    await userEvent.hover(trend);
    await screen.findByText(/^Gegenüber September 2026/);
    await userEvent.hover(await sign('Arbeitslose', 'auffällig verschlechtert (nach oben)'));
    await screen.findByText(/^Auffällige Verschlechterung/);
    expect(questions()).toMatchObject([{ params: { indicatorId: 'i1' } }]);
    expect(questions()[0]?.query.get('month')).toBe('2026-10');
  });

  test('says where its sentence can be read when it cannot be had', async () => {
    serve({
      viewIndicators: () => indicatorsView(),
      viewJudgement: () => new Refused(404, { kind: 'indicator-not-found' }),
    });
    await openTab(PATH);
    await userEvent.hover(await sign('Arbeitslose', 'gestiegen (schlechter)'));
    expect(await screen.findByText(/^Die Begründung ist gerade nicht zu erreichen/)).toBeVisible();
  });

  test('shows its sentence where the pointer rests, and takes it away again', async () => {
    serve({ viewIndicators: () => indicatorsView(), viewJudgement: () => judgementView() });
    await openTab(PATH);
    await userEvent.hover(await sign('Arbeitslose', 'gestiegen (schlechter)'));
    const sentence = /^Gegenüber September 2026 um 6\.474\sPersonen gestiegen/;
    expect(await screen.findByText(sentence)).toBeVisible();
    await userEvent.unhover(await sign('Arbeitslose', 'gestiegen (schlechter)'));
    await waitFor(() => {
      expect(screen.queryByText(sentence)).toBeNull();
    });
  });
});

describe('ordering', () => {
  test('is done from the heads with the keyboard: worst first, the other way round, as in the Masterplan', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    within(await head('Ampel'))
      .getByRole('button')
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(await names()).toEqual(['Arbeitslose', 'Wohnungslose', 'Zwangsräumungen', 'Beratungen']);
    expect(await head('Ampel')).toHaveAttribute('aria-sort', 'descending');
    expect(inAddress('order')).toBe('light');
    await userEvent.keyboard(' ');
    expect(await names()).toEqual(['Beratungen', 'Zwangsräumungen', 'Wohnungslose', 'Arbeitslose']);
    expect(await head('Ampel')).toHaveAttribute('aria-sort', 'ascending');
    expect(inAddress('order')).toBe('-light');
    await userEvent.keyboard('{Enter}');
    expect(await names()).toEqual(IN_PLAN);
    expect(await head('Ampel')).toHaveAttribute('aria-sort', 'none');
    expect(inAddress('order')).toBeNull();
  });

  test.each([
    { column: 'name', order: ['Arbeitslose', 'Beratungen', 'Wohnungslose', 'Zwangsräumungen'] },
    { column: 'variation', order: ['Arbeitslose', 'Beratungen', 'Wohnungslose', 'Zwangsräumungen'] },
    { column: '-variation', order: ['Beratungen', 'Arbeitslose', 'Wohnungslose', 'Zwangsräumungen'] },
    { column: 'assurance', order: ['Wohnungslose', 'Arbeitslose', 'Beratungen', 'Zwangsräumungen'] },
    { column: 'difference', order: ['Arbeitslose', 'Beratungen', 'Wohnungslose', 'Zwangsräumungen'] },
    { column: '-value', order: ['Arbeitslose', 'Beratungen', 'Wohnungslose', 'Zwangsräumungen'] },
    { column: 'unbekannt', order: IN_PLAN },
  ])('by $column from the address leaves what nobody can say last', async ({ column, order }) => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&order=${column}`);
    expect(await names()).toEqual(order);
  });
});

describe('filters', () => {
  test('are kept in the address, counted, and taken away together', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Kennzahlen suchen' }), 'wohn');
    await waitFor(async () => {
      expect(await names()).toEqual(['Wohnungslose', 'Zwangsräumungen']);
    });
    expect(screen.getByText('2 von 4 Kennzahlen')).toHaveAttribute('role', 'status');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ampel' }), 'amber');
    await userEvent.click(screen.getByText('Weitere Filter'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Verlässlichkeit' }), 'fails');
    expect(await names()).toEqual(['Wohnungslose']);
    expect([inAddress('q'), inAddress('light'), inAddress('assurance')]).toEqual(['wohn', 'amber', 'fails']);
    expect(screen.getByText('Weitere Filter (1 gesetzt)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    await waitFor(async () => {
      expect(await names()).toEqual(IN_PLAN);
    });
    expect(location.search).toBe('?workspace=dezernat-v');
  });

  test.each([
    { query: 'field=wohnen', left: ['Wohnungslose', 'Zwangsräumungen'] },
    { query: 'office=wohnen', left: ['Wohnungslose', 'Zwangsräumungen'] },
    { query: 'group=Langzeitarbeitslose', left: ['Beratungen', 'Arbeitslose'] },
    { query: 'variation=concern', left: ['Arbeitslose'] },
    { query: 'forecast=none', left: IN_PLAN },
    { query: 'kind=flow', left: ['Beratungen', 'Zwangsräumungen'] },
    { query: 'key=1', left: ['Arbeitslose'] },
    { query: 'q=jobcenter+senken', left: ['Beratungen', 'Arbeitslose'] },
    { query: 'light=blau', left: IN_PLAN },
  ])('of a shared address hold from the first moment: $query', async ({ query, left }) => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&${query}`);
    expect(await names()).toEqual(left);
  });

  test('that nothing passes say so and can be taken away', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&q=nichts`);
    expect(await screen.findByText('Keine Kennzahl passt zu Ihrer Auswahl')).toBeVisible();
    const [reset] = screen.getAllByRole('button', { name: 'Filter zurücksetzen' });
    await userEvent.click(reset!);
    expect(await names()).toEqual(IN_PLAN);
  });

  test('of a tab set up for one field of action begin with that field', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&view=field%3Awohnen`);
    expect(await names()).toEqual(['Wohnungslose', 'Zwangsräumungen']);
    expect(screen.getByRole('combobox', { name: 'Handlungsfeld' })).toHaveValue('wohnen');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Handlungsfeld' }), '');
    expect(await names()).toEqual(IN_PLAN);
  });
});

describe('on a phone', () => {
  beforeEach(() => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'matchMedia');
  });

  test('each indicator is a card with its signs in words, and the order can be chosen', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    const cards = async () => (await screen.findAllByRole('heading', { level: 2 })).slice(0, 4);
    expect((await cards()).map(({ textContent }) => textContent)).toEqual(IN_PLAN);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('auffällig verschlechtert (nach oben)', { selector: 'span' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reihenfolge' }), 'light');
    expect((await cards())[0]).toHaveTextContent('Arbeitslose');
    expect(inAddress('order')).toBe('light');
    expect(screen.getByRole('button', { name: /^Filter ?: Reihenfolge: / })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('has no accessibility faults', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('what changes in the lists appears by itself', async () => {
  let judgement = plainJudgement('green');
  serve({
    viewIndicators: () => indicatorsView({ indicators: [indicatorRow({ judgement })] }),
    viewWorkspace: () => workspaceStatus({}, judgement.light),
  });
  await openTab(PATH);
  await sign('Arbeitslose', 'im Plan');
  judgement = plainJudgement('red');
  expect(await screen.findByRole('img', { name: 'deutliche Abweichung' })).toBeVisible();
});

test.each(['de-de', 'en-us'])(
  'the table of all indicators in %s has no accessibility faults',
  async (locale) => {
    serve({ viewIndicators: () => indicatorsView(), viewJudgement: () => judgementView() });
    await openTab(PATH, { locale });
    await table();
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    act(() => {
      screen.getAllByRole('img')[0]!.focus();
    });
    expect(await accessibilityFaults()).toEqual([]);
  },
);
