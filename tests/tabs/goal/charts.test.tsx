import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GoalView, IndicatorView } from '../../../src/contracts/tracking/goal';
import { type Month, monthRange, toMonth } from '../../../src/domain/shared/month';
import { de } from '../../../tabs/text/de/text';
import { deviation, goalView, indicator } from '../support/examples';
import { serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

const PATH = '/goal/g1?workspace=dezernat-v';
const card = () => screen.getByRole('article', { name: 'Arbeitslose' });
const drawing = (of: 'Verlauf' | 'Prozess' = 'Verlauf') =>
  within(card()).getByRole('img', { name: new RegExp(of) });
const marks = () =>
  within(within(card()).getByRole('region', { name: /^Marken im Diagramm\s+Arbeitslose$/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const view = (given: Partial<IndicatorView> = {}, of: Partial<GoalView> = {}): GoalView =>
  goalView({
    deviations: [],
    areaNames: [],
    participants: [],
    indicators: [
      {
        ...indicator(),
        ahead: [],
        breakdowns: [],
        indicator: { ...indicator().indicator, effectLevel: null, areaId: null },
        ...given,
      },
    ],
    ...of,
  });

async function open(goal: GoalView, locale = 'de-de') {
  serve({ viewGoal: () => goal });
  const client = await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
  return client;
}

/** Half a year that goes on falling, a little faster or slower than expected. */
const AHEAD: IndicatorView['ahead'] = monthRange(toMonth('2026-11'), toMonth('2027-04')).map(
  (month, index) => ({
    month,
    plan: { type: 'value', value: 51_000 },
    expected: 58_000 - 100 * index,
    low: 58_000 - 400 * index,
    high: 58_000 + 200 * index,
  }),
);

afterEach(closeTab);

describe('the forecast in the course', () => {
  test('is drawn behind the latest figure, with how far it may be wrong, and explained', async () => {
    await open(view({ ahead: AHEAD }));
    expect(drawing().querySelectorAll('[data-zone="forecast"]')).toHaveLength(1);
    expect(within(card()).getByText('Vorausschau, wenn es so weitergeht')).toBeVisible();
    expect(
      within(card()).getByText('Spanne, wenn jedes Jahr wie das bisher schlechteste oder beste läuft'),
    ).toBeVisible();
  });

  test('is said in the summary, never without its spread', async () => {
    await open(view({ ahead: AHEAD }));
    expect(drawing()).toHaveAccessibleName(
      /Wenn es so weitergeht, im April 2027 57\.500\sPersonen \(Spanne 56\.000 bis 59\.000\sPersonen\)\.$/,
    );
  });

  test('is walked through after the latest figure, where the walk begins', async () => {
    await open(view({ ahead: AHEAD }));
    const explorer = within(card()).getByRole('slider');
    explorer.focus();
    expect(explorer.getAttribute('aria-valuetext')).toMatch(/^Oktober 2026: Ist 58\.374/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(explorer).toHaveAttribute(
      'aria-valuetext',
      'Dezember 2026: Vorausschau 57.900\u00a0Personen, Spanne 57.600 bis 58.200\u00a0Personen, Plan 51.000\u00a0Personen',
    );
  });

  test('ends two years ahead, even where the target lies further', async () => {
    const far = monthRange(toMonth('2026-11'), toMonth('2031-12')).map((month) => ({
      ...AHEAD[0]!,
      month,
    }));
    await open(view({ ahead: far }));
    expect(within(card()).getByRole('slider')).toHaveAttribute('aria-valuemax', String(5 + 24));
  });

  test('is left out where nothing is expected of the months ahead', async () => {
    await open(view({ ahead: AHEAD.map((month) => ({ ...month, expected: null, low: null, high: null })) }));
    expect(drawing().querySelector('[data-zone="forecast"]')).toBeNull();
    expect(within(card()).queryByText(/wenn es so weitergeht/)).toBeNull();
    expect(within(card()).getByRole('slider')).toHaveAttribute('aria-valuemax', '5');
  });
});

describe('the marks in the charts', () => {
  const told = indicator().series.map((point) =>
    point.reading === null
      ? point
      : {
          ...point,
          reading: { ...point.reading, comment: point.month === '2026-09' ? 'Zuzug  im\nSommer' : '' },
        },
  );
  const eventful: Partial<IndicatorView> = {
    series: told,
    formerPlans: [
      {
        until: toMonth('2026-07'),
        target: { value: 50_000, when: 'by', month: toMonth('2030-10') },
        reason: 'Beschluss',
        decisionReference: null,
        postName: 'Dezernatsleitung',
        changedAt: '2026-08-01T08:00:00.000Z',
      },
    ],
    rebases: [
      {
        from: toMonth('2026-06'),
        reason: 'Neue Zählweise',
        limitsBase: null,
        postName: 'Amtsleitung',
        at: '2026-07-01T08:00:00.000Z',
      },
    ],
  };
  const closure = {
    postId: 'p',
    postName: 'Leitung',
    at: '2026-10-20T08:00:00.000Z',
    forMonth: toMonth('2026-10'),
  };
  const deviations = [
    deviation({ openedFor: toMonth('2026-08'), status: 'closed', closure }),
    deviation({ id: 'd2', subject: { type: 'indicator', indicatorId: 'other' } }),
  ];

  test('tell in the order of time what happened to the indicator, and to it alone', async () => {
    await open(view(eventful, { deviations }));
    expect(marks()).toEqual([
      'Juni 2026: Grenzen neu berechnet: Neue Zählweise',
      expect.stringMatching(/^Aug\. 2026: Abweichung eröffnet: /),
      'Aug. 2026: Neues Ziel gilt; vorher galt 50.000\u00a0Personen bis Oktober 2030. Grund: Beschluss',
      'Sept. 2026: Kommentar: Zuzug im Sommer',
      'Okt. 2026: Abweichung geschlossen',
    ]);
  });

  test('stand as letters in the course and are spoken with their month', async () => {
    await open(view(eventful, { deviations }));
    const letters = [...drawing().querySelectorAll('[data-mark] text')].map((text) => text.textContent);
    expect(letters).toEqual(['A', 'B', 'C', 'D', 'E']);
    const explorer = within(card()).getByRole('slider');
    explorer.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(explorer.getAttribute('aria-valuetext')).toMatch(/Marken: D Kommentar: Zuzug im Sommer$/);
  });

  test('leave new limits to the numbers of the process', async () => {
    await open(view(eventful, { deviations }));
    await userEvent.click(within(card()).getByRole('button', { name: 'Prozess (XmR)' }));
    const letters = [...drawing('Prozess').querySelectorAll('[data-mark] text')];
    expect(letters.map((text) => text.textContent)).toEqual(['B', 'C', 'D', 'E']);
  });

  test('are the latest six of many comments', async () => {
    const [point] = told;
    const months: Month[] = monthRange(toMonth('2025-11'), toMonth('2026-10'));
    const series = months.map((month) => ({
      ...point!,
      month,
      reading: { ...point!.reading!, comment: `Zu ${month}` },
    }));
    await open(view({ series }));
    expect(marks()).toHaveLength(6);
    expect(marks()[0]).toBe('Mai 2026: Kommentar: Zu 2026-05');
  });
});

describe('the tools of a chart', () => {
  const tools = (of = 'Verlauf') =>
    within(within(card()).getByRole('group', { name: `Werkzeuge: Arbeitslose: ${of}` }));
  let files: { name: string; content: Blob }[] = [];
  let painted: string[] = [];

  beforeEach(() => {
    files = [];
    painted = [];
    let content = new Blob();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, content });
    });
    // jsdom keeps no files, loads no pictures and paints none.
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        content = blob;
        return 'blob:file';
      },
      revokeObjectURL: () => undefined,
    });
    HTMLImageElement.prototype.decode = function () {
      painted.push(decodeURIComponent(this.src));
      return Promise.resolve();
    };
    HTMLCanvasElement.prototype.toBlob = (answer) => {
      answer(new Blob(['PNG'], { type: 'image/png' }));
    };
    jest
      .spyOn(HTMLCanvasElement.prototype, 'getContext')
      .mockReturnValue({ drawImage: () => undefined } as unknown as RenderingContext);
  });

  afterEach(() => {
    localStorage.clear();
    jest.restoreAllMocks();
  });

  const contentOf = (file: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as string);
      };
      reader.readAsText(file);
    });

  test('show the table in place of the drawing, and the drawing again', async () => {
    await open(view());
    const toggle = tools().getByRole('button', { name: 'Tabelle' });
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(within(card()).getByRole('table', { name: /nach Monaten/ })).toBeVisible();
    expect(within(card()).queryByRole('img', { name: /Verlauf/ })).toBeNull();
    expect(tools().queryByRole('button', { name: 'Bild (PNG)' })).toBeNull();
    await userEvent.click(toggle);
    expect(drawing()).toBeVisible();
  });

  test('save the figures as a file that says the same as the table', async () => {
    await open(view({ ahead: AHEAD.slice(0, 1) }));
    await userEvent.click(tools().getByRole('button', { name: 'CSV' }));
    expect(await within(card()).findByText('Gespeichert: arbeitslose-verlauf-2026-10.csv')).toHaveAttribute(
      'role',
      'status',
    );
    const [file] = files;
    const lines = (await contentOf(file!.content)).replace(/^\ufeff/, '').split('\r\n');
    expect(lines).toEqual([
      'Monat;Einheit;Plan;Ist;Bei Abschluss;Ampel;Art;Keine Daten, weil;Kommentar;Vorausschau;Vorausschau von;Vorausschau bis',
      '2026-06\t;Personen;52000;51900;;im Plan;endgültig;;;;;',
      '2026-07\t;Personen;52000;;;nicht gemeldet;;;;;;',
      '2026-08\t;Personen;52000;;;keine Daten;endgültig;Umstellung der Statistik;;;;',
      '2026-09\t;Personen;52000;51900;;im Plan;endgültig;;;;;',
      '2026-10\t;Personen;52000;58374;;deutliche Abweichung;vorläufig;;Zuzug;;;',
      '2026-11\t;Personen;51000;;;;;;;58000;58000;58000',
      '',
    ]);
  });

  test('save them the other way once that is chosen, remembered, whatever language Teams speaks', async () => {
    await open(view(), 'en-us');
    const save = () => userEvent.click(within(card()).getByRole('button', { name: 'CSV' }));
    await save();
    await userEvent.click(await screen.findByRole('button', { name: /^Rather for English Excel/ }));
    await save();
    const written = await Promise.all(
      files.map(async ({ content }) => (await contentOf(content)).slice(0, 20)),
    );
    expect(written.map((text) => text.includes(';'))).toEqual([true, false, false]);
    expect(screen.getByRole('button', { name: /^Rather for German Excel/ })).toBeVisible();
  });

  test('save the process with its limits and signals', async () => {
    await open(view());
    await userEvent.click(within(card()).getByRole('button', { name: 'Prozess (XmR)' }));
    await userEvent.click(tools('Prozess (XmR)').getByRole('button', { name: 'CSV' }));
    expect(files[0]?.name).toBe('arbeitslose-prozess-xmr-2026-10.csv');
    const lines = (await contentOf(files[0]!.content)).trim().split('\r\n');
    expect(lines[0]).toMatch(/Monat;Einheit;Istwert;Plan;Mittel;untere Grenze;obere Grenze;Signal$/);
    expect(lines.at(-1)).toBe(
      '2026-10\t;Personen;58374;52000;51950;50000;54000;auffällig verschlechtert: über der oberen Grenze',
    );
  });

  test('save the drawing as a picture with title, legend, marks and source, on no style from outside', async () => {
    await open(view({ ahead: AHEAD }));
    await userEvent.click(tools().getByRole('button', { name: 'Bild (PNG)' }));
    expect(await within(card()).findByText('Gespeichert: arbeitslose-verlauf-2026-10.png')).toBeVisible();
    expect(files[0]?.content.type).toBe('image/png');
    const [picture = ''] = painted;
    expect(picture).toMatch(/^data:image\/svg\+xml/);
    for (const said of [
      'Arbeitslose: Verlauf',
      'Vorausschau, wenn es so weitergeht',
      'vorläufig oder geschätzt',
      'A · Okt. 2026 · Kommentar: Zuzug',
      'Quelle: Bundesagentur für Arbeit · Stand Oktober 2026',
    ]) {
      expect(picture).toContain(`>${said}<`);
    }
    expect(picture).not.toContain('var(');
    expect(picture).not.toContain('class=');
  });

  test('leave the line under the pointer out of the picture', async () => {
    await open(view());
    within(card()).getByRole('slider').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(drawing().querySelector('[data-passing]')).not.toBeNull();
    await userEvent.click(tools().getByRole('button', { name: 'Bild (PNG)' }));
    await within(card()).findByText(/^Gespeichert/);
    expect(painted[0]).not.toContain('data-passing');
  });

  test('say in words that the browser allows no picture', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await open(view());
    await userEvent.click(tools().getByRole('button', { name: 'Bild (PNG)' }));
    expect(await within(card()).findByText(/^Das Bild konnte nicht erstellt werden/)).toBeVisible();
    expect(files).toEqual([]);
  });

  test('lead others to this chart, in the month that is shown', async () => {
    serve({ viewGoal: () => view() });
    const { calls } = await openTab(`${PATH}&month=2026-10`);
    await screen.findByRole('heading', { level: 1 });
    await userEvent.click(tools().getByRole('button', { name: 'Link kopieren' }));
    expect(calls.find(({ func }) => func === 'shareDeepLink')?.args.slice(0, 2)).toEqual([
      'goal/g1?workspace=dezernat-v&month=2026-10#indicator-i1',
      'Arbeitslose',
    ]);
    expect(await within(card()).findByText(de.share.shared)).toBeVisible();
  });

  test('say in words that the browser allows no file', async () => {
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('forbidden');
      },
    });
    await open(view());
    await userEvent.click(tools().getByRole('button', { name: 'CSV' }));
    expect(await within(card()).findByText(/^Die Datei konnte nicht gespeichert werden/)).toBeVisible();
  });
});

test.each(['de-de', 'en-us'])(
  'a chart with forecast, marks and tools in %s has no accessibility faults, nor has its table',
  async (locale) => {
    await open(view({ ahead: AHEAD }, { deviations: [deviation()] }), locale);
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(within(card()).getByRole('button', { name: /^(Tabelle|Table)$/ }));
    expect(await accessibilityFaults()).toEqual([]);
  },
);
