import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComparisonView } from '../../src/contracts/tracking/comparison';
import { indicatorsView } from './support/examples';
import { candidates, compared, comparisonView, part, pointsOf } from './support/compare-examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

afterEach(closeTab);

const PATH = '/compare?workspace=dezernat-v';
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);
const region = (name: string) => screen.findByRole('article', { name });
const walkKeys = async (slider: HTMLElement, keys: string) => {
  act(() => {
    slider.focus();
  });
  await userEvent.keyboard(keys);
};

const WHOLE = compared({ series: pointsOf([380, 390, 400]) });
const SHARE = compared({
  indicator: { id: 'i9', name: 'Armutsrisiko', unit: '%', decimals: 1, kind: 'rate' },
  series: pointsOf([18, 19, 20]),
});

/** Two indicators; the first one is known for three areas, one of them with a small count. */
const answer = (given: Partial<ComparisonView> = {}) =>
  comparisonView({
    indicators: [
      WHOLE,
      part(WHOLE, 'kalk', [280, 290, 300]),
      part(WHOLE, 'porz', [90, 95, 97]),
      part(WHOLE, 'nippes', [8, 6, 3]),
      SHARE,
    ],
    ...given,
  });

const open = async (more: string, view = answer(), settings = {}) => {
  const served = serve({ viewIndicators: () => candidates(), viewComparison: () => view });
  await openTab(`${PATH}&indicators=i1,i9${more}`, settings);
  return served;
};

describe('Choosing what to compare', () => {
  test('nothing chosen explains what can be done, and offers three ways to begin', async () => {
    const { asked } = serve({ viewIndicators: () => candidates(), viewComparison: () => answer() });
    await openTab(PATH);
    expect(await screen.findByRole('heading', { name: 'Was möchten Sie vergleichen?' })).toBeVisible();
    expect(asked.some(({ name }) => name === 'viewComparison')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Beschäftigung (2)' }));
    expect(inAddress('indicators')).toBe('i1,i2');
    await waitFor(() => {
      expect(asked.at(-1)!.query.get('indicators')).toBe('i1,i2');
    });
  });

  test('what is known by area opens by area', async () => {
    serve({ viewIndicators: () => candidates(), viewComparison: () => answer() });
    await openTab(PATH);
    const group = await screen.findByRole('group', { name: 'Kennzahlen, die nach Räumen bekannt sind' });
    await userEvent.click(within(group).getByRole('button', { name: '1 Kennzahl zeigen' }));
    expect([inAddress('indicators'), inAddress('as')]).toEqual(['i1', 'area']);
    expect(await screen.findByRole('img', { name: /^Karte der Räume/ })).toBeVisible();
  });

  test('indicators are found by their goal, ticked, and taken out again', async () => {
    serve({ viewIndicators: () => candidates(), viewComparison: () => answer() });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Kennzahlen suchen' }), 'vermeiden');
    const list = within(screen.getByRole('group', { name: 'Kennzahlen zur Auswahl' }));
    await waitFor(() => {
      expect(list.getAllByRole('checkbox')).toHaveLength(1);
    });
    await userEvent.click(list.getByRole('checkbox', { name: /^Wohnungslose/ }));
    expect(inAddress('indicators')).toBe('i3');
    expect(screen.getByText('Kennzahlen wählen (1 von höchstens 24)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Wohnungslose aus dem Vergleich nehmen' }));
    expect(inAddress('indicators')).toBeNull();
  });

  test('no more than 24 can be ticked, and it says why', async () => {
    serve({ viewIndicators: () => candidates(), viewComparison: () => answer() });
    const many = Array.from({ length: 24 }, (_, index) => `x${index}`);
    await openTab(`${PATH}&indicators=${many.join(',')}`);
    await userEvent.click(await screen.findByText('Kennzahlen wählen (24 von höchstens 24)'));
    expect(await screen.findByRole('checkbox', { name: /^Wohnungslose/ })).toBeDisabled();
    expect(screen.getByText(/Mehr als 24 Kennzahlen passen nicht/)).toBeVisible();
  });

  test('a link older than the plan says what is missing, and can be set right', async () => {
    serve({ viewIndicators: () => candidates(), viewComparison: () => comparisonView() });
    await openTab(`${PATH}&indicators=i1,weg`);
    expect(await screen.findByText(/Eine Kennzahl aus dem Verweis gibt es/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Aus der Auswahl nehmen' }));
    expect(inAddress('indicators')).toBe('i1');
    expect(screen.queryByText(/aus dem Verweis/)).toBeNull();
  });

  test('a plan without indicators says so', async () => {
    serve({ viewIndicators: () => indicatorsView({ indicators: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Noch keine Kennzahlen')).toBeVisible();
  });

  test('figures that cannot be loaded do not look like figures that are missing', async () => {
    serve({
      viewIndicators: () => candidates(),
      viewComparison: () => new Refused(403, { kind: 'not-permitted' }),
    });
    await openTab(`${PATH}&indicators=i1`);
    expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Arbeitslose aus dem Vergleich nehmen' })).toBeVisible();
  });

  test('another month is asked for and stays in the address', async () => {
    const { asked } = await open('');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Berichtsmonat' }), '2026-09');
    expect(inAddress('month')).toBe('2026-09');
    await waitFor(() => {
      expect(
        asked.some(({ name, query }) => name === 'viewComparison' && query.get('month') === '2026-09'),
      ).toBe(true);
    });
  });
});

describe('Courses', () => {
  test('stand side by side, each with its latest figure, its light and the way to its goal', async () => {
    await open('');
    const card = within(await region('Arbeitslose'));
    expect(card.getByText('400 Personen')).toBeVisible();
    expect(card.getByText('Stand Oktober 2026')).toBeVisible();
    expect(card.getAllByText('im Plan')[0]).toBeVisible();
    expect(card.getByRole('link', { name: 'Arbeitslose' })).toHaveAttribute(
      'href',
      '/tab/goal/g1?workspace=dezernat-v&indicators=i1%2Ci9#indicator-i1',
    );
    expect(within(await region('Armutsrisiko')).getByText('20,0 %')).toBeVisible();
  });

  test('are drawn over the same months, though one began later', async () => {
    const late = { ...SHARE, series: pointsOf([20]) };
    await open('', answer({ indicators: [WHOLE, late] }));
    const sliders = (await screen.findAllByRole('slider')).map((slider) =>
      slider.getAttribute('aria-valuemax'),
    );
    expect(sliders).toEqual(['3', '3']);
  });

  test('are walked through with the arrow keys', async () => {
    await open('');
    const slider = await screen.findByRole('slider', {
      name: 'Arbeitslose: Monate mit den Pfeiltasten durchgehen',
    });
    await walkKeys(slider, '{ArrowLeft}');
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'September 2026: 390\u00a0Personen, Plan 100\u00a0Personen, im Plan',
    );
  });

  test('show open figures hollow, and only them and the latest', async () => {
    const series = pointsOf([1, 2, 3]);
    const view = answer({
      indicators: [{ ...WHOLE, series: [series[0]!, { ...series[1]!, state: 'provisional' }, series[2]!] }],
    });
    await open('', view);
    const card = await region('Arbeitslose');
    expect(card.querySelectorAll('svg[role="img"] [data-point]')).toHaveLength(2);
    expect(within(card).getByText('vorläufig oder geschätzt')).toBeVisible();
  });

  test('of different units offer no common axis, but an index', async () => {
    await open('');
    const axis = within(await screen.findByRole('group', { name: 'Achse' }));
    expect(axis.queryByRole('button', { name: 'Gleiche Achse' })).toBeNull();
    await userEvent.click(axis.getByRole('button', { name: 'Index (erster Monat = 100)' }));
    expect(inAddress('scale')).toBe('index');
    const card = within(await region('Arbeitslose'));
    expect(card.getByText('Index: August 2026 = 100')).toBeVisible();
    expect(card.getByRole('slider').getAttribute('aria-valuetext')).toContain('Index 105,3');
  });

  test('of one unit can share an axis', async () => {
    const small = compared({ indicator: { id: 'i9', name: 'Beratene' }, series: pointsOf([1, 2, 3]) });
    await open('', answer({ indicators: [WHOLE, small] }));
    const top = async (name: string) =>
      [...(await region(name)).querySelectorAll('svg[role="img"] text')].map(
        ({ textContent }) => textContent,
      );
    expect(await top('Beratene')).not.toEqual(await top('Arbeitslose'));
    await userEvent.click(screen.getByRole('button', { name: 'Gleiche Achse' }));
    expect(await top('Beratene')).toEqual(await top('Arbeitslose'));
  });

  test('that can have no index say why', async () => {
    const none = { ...SHARE, series: pointsOf([0, 0, 0]) };
    await open('&scale=index', answer({ indicators: [WHOLE, none] }));
    expect(within(await region('Armutsrisiko')).getByText(/lässt sich kein Index bilden/)).toBeVisible();
  });

  test('can be read as a table', async () => {
    await open('');
    const card = within(await region('Arbeitslose'));
    await userEvent.click(card.getByRole('button', { name: 'Tabelle' }));
    const rows = within(card.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toHaveTextContent('Oktober 2026');
    expect(rows[1]).toHaveTextContent('400');
  });
});

describe('By area', () => {
  const map = () => screen.findByRole('img', { name: /^Karte der Räume/ });
  const mapWalk = () =>
    screen.findByRole('slider', { name: 'Arbeitslose: Räume auf der Karte mit den Pfeiltasten durchgehen' });
  const barWalk = () =>
    screen.findByRole('slider', { name: 'Arbeitslose: Räume in den Balken mit den Pfeiltasten durchgehen' });

  test('map and bars show the same figures, the largest first, against the whole city', async () => {
    await open('&as=area');
    expect(await map()).toHaveAttribute(
      'aria-label',
      'Karte der Räume, Arbeitslose, Oktober 2026. Am höchsten: Kalk (300\u00a0Personen). Am niedrigsten: Porz (97\u00a0Personen).',
    );
    const card = await region('Arbeitslose');
    expect([...card.querySelectorAll('[data-area]')].map((area) => area.getAttribute('data-area'))).toEqual([
      'Kalk',
      'Porz',
      'Nippes',
    ]);
    expect([...card.querySelectorAll('[data-bar]')].map((bar) => bar.getAttribute('data-bar'))).toEqual([
      'Kalk',
      'Porz',
      'Nippes',
    ]);
    expect(within(card).getByText(/Stadt gesamt: 400/)).toBeVisible();
    expect(within(await map()).getByText('1 Kalk')).toBeInTheDocument();
    expect(within(await map()).getByText('300')).toBeInTheDocument();
  });

  test('what is chosen in the bars stands out on the map, and the other way round', async () => {
    await open('&as=area');
    await walkKeys(await barWalk(), '{ArrowDown}');
    expect(inAddress('place')).toBe('Porz');
    expect(await mapWalk()).toHaveAttribute(
      'aria-valuetext',
      'Porz: 97\u00a0Personen, Plan 100\u00a0Personen, im Plan, 24,3\u00a0% der Stadt',
    );
    await userEvent.click((await map()).querySelector('[data-area="Kalk"]')!);
    expect(inAddress('place')).toBe('Kalk');
    expect((await barWalk()).getAttribute('aria-valuetext')).toMatch(/^Kalk:/);
    await walkKeys(await mapWalk(), '{Escape}');
    expect(inAddress('place')).toBeNull();
    expect(screen.getByText('Wählen Sie einen Raum auf der Karte oder in den Balken.')).toBeVisible();
  });

  test('a small count is nowhere on the page', async () => {
    await open('&as=area&place=Nippes');
    const card = await region('Arbeitslose');
    expect(within(card).getByText(/Zahlen, an denen Einzelne erkannt werden könnten/)).toBeVisible();
    expect((await mapWalk()).getAttribute('aria-valuetext')).toMatch(/^Nippes: unter 5, Plan/);
    await userEvent.click(within(card).getByRole('button', { name: 'Tabelle' }));
    const row = within(card).getByRole('rowheader', { name: 'Nippes' }).closest('tr')!;
    expect([...row.cells].map(({ textContent }) => textContent)).toEqual([
      '3',
      'Nippes',
      'unter 5',
      '100\u00a0Personen',
      '–',
      '–',
    ]);
  });

  test('a rate is held against that of the city in percentage points', async () => {
    const view = answer({ indicators: [SHARE, part(SHARE, 'kalk', [20, 21, 25])] });
    await open('&as=area&place=Kalk', view);
    expect(await screen.findByText(/Kalk: 25,0 %.*\+5,0 Prozentpunkte zur Stadt/)).toBeVisible();
  });

  test('the classes of the map are told in a legend', async () => {
    await open('&as=area');
    await map();
    const card = within(await region('Arbeitslose'));
    const entries = card.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(entries.slice(0, 2)).toEqual(['97', '300']);
  });

  test('areas without an outline are bars only, and it says so', async () => {
    await open('&as=area', answer({ areas: [] }));
    expect(await screen.findByText(/kein Umriss hinterlegt/)).toBeVisible();
    expect(screen.queryByRole('img', { name: /^Karte/ })).toBeNull();
    expect(await barWalk()).toBeInTheDocument();
  });

  test('what is not known by area is named; where nothing is, another choice is offered', async () => {
    await open('&as=area');
    expect(await screen.findByText('Nicht nach Räumen bekannt: Armutsrisiko')).toBeVisible();
    await closeTab();
    await open('&as=area', answer({ indicators: [SHARE] }));
    expect(await screen.findByText('Nach Räumen ist keine der gewählten Kennzahlen bekannt')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Die Kennzahl mit Werten nach Räumen zeigen' }));
    expect([inAddress('indicators'), inAddress('as')]).toEqual(['i1', 'area']);
  });
});

describe('Years', () => {
  const twoYears = (kind: 'stock' | 'flow') =>
    answer({
      indicators: [
        compared({
          indicator: { kind },
          series: pointsOf([
            ...[10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
            ...[12, 12, 12, 12, 12, 12, 12, 12, 12, 11],
          ]),
        }),
      ],
    });

  test('are one line each, with the year so far against the one before', async () => {
    await open('&as=years', twoYears('flow'));
    const card = await region('Arbeitslose');
    expect([...card.querySelectorAll('[data-year]')].map((line) => line.getAttribute('data-year'))).toEqual([
      '2025',
      '2026',
    ]);
    expect(card).toHaveTextContent(
      'Januar bis Oktober 2026: zusammen 119 Personen, im Vorjahr 100 Personen (+19 Personen, +19,0 %).',
    );
  });

  test('of a stock hold the latest month against the same one', async () => {
    await open('&as=years', twoYears('stock'));
    expect(await region('Arbeitslose')).toHaveTextContent(
      'Oktober 2026: 11 Personen, im Vorjahr 10 Personen (+1 Personen, +10,0 %).',
    );
  });

  test('are walked through by months, all years at once', async () => {
    await open('&as=years', twoYears('stock'));
    const slider = await screen.findByRole('slider', {
      name: 'Arbeitslose: Monate des Jahres mit den Pfeiltasten durchgehen',
    });
    await walkKeys(slider, '{Home}');
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'Januar · 2026: 12\u00a0Personen · 2025: 10\u00a0Personen',
    );
  });

  test('stand in a table with the difference to the year before', async () => {
    await open('&as=years', twoYears('stock'));
    const card = within(await region('Arbeitslose'));
    await userEvent.click(card.getByRole('button', { name: 'Tabelle' }));
    const october = within(card.getByRole('table'))
      .getByRole('rowheader', { name: 'Oktober' })
      .closest('tr')!;
    expect([...october.cells].map(({ textContent }) => textContent)).toEqual([
      'Oktober',
      '11\u00a0Personen',
      '10\u00a0Personen',
      '+1\u00a0Personen',
      '+10,0\u00a0%',
    ]);
  });

  test('without a year before say so', async () => {
    await open('&as=years');
    expect(await region('Arbeitslose')).toHaveTextContent('Für den Vergleich mit dem Vorjahr fehlen Werte.');
  });
});

test('a link of before, which named the way as the Masterplan names its own, leads on until another is chosen', async () => {
  await open('&show=years');
  const views = within(await screen.findByRole('group', { name: 'Darstellung' }));
  expect(views.getByRole('button', { name: 'Jahre' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(views.getByRole('button', { name: 'Verläufe' }));
  expect(views.getByRole('button', { name: 'Verläufe' })).toHaveAttribute('aria-pressed', 'true');
  expect(inAddress('show')).toBeNull();
});

test('the way to look stays in the address', async () => {
  await open('');
  const views = within(await screen.findByRole('group', { name: 'Darstellung' }));
  await userEvent.click(views.getByRole('button', { name: 'Jahre' }));
  expect(inAddress('as')).toBe('years');
  expect(await screen.findAllByRole('slider', { name: /Monate des Jahres/ })).toHaveLength(2);
  await userEvent.click(views.getByRole('button', { name: 'Verläufe' }));
  expect(inAddress('as')).toBeNull();
});

describe.each([
  { locale: 'de-de', title: 'Kennzahlen vergleichen' },
  { locale: 'en-gb', title: 'Compare indicators' },
])('For everybody, in $locale', ({ locale, title }) => {
  test('nothing chosen is without faults', async () => {
    serve({ viewIndicators: () => candidates() });
    await openTab(PATH, { locale });
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test.each(['courses', 'area', 'years'])(
    '%s are without faults, as drawings and as tables',
    async (show) => {
      await open(`&show=${show}`, answer(), { locale });
      await region('Arbeitslose');
      expect(await accessibilityFaults()).toEqual([]);
      const toggles = await screen.findAllByRole('button', {
        name: locale === 'de-de' ? 'Tabelle' : 'Table',
      });
      for (const toggle of toggles) await userEvent.click(toggle);
      expect(screen.getAllByRole('table').length).toBeGreaterThan(0);
      expect(await accessibilityFaults()).toEqual([]);
    },
  );
});
