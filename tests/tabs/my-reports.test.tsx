import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MonthlyReport } from '../../src/contracts/reporting/monthly-report';
import { toDay } from '../../src/domain/shared/day';
import { toMonth } from '../../src/domain/shared/month';
import { dueReading, dueReport, dueStatus, masterplan, stored } from './support/examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(closeTab);

const PATH = '/my-reports?workspace=dezernat-v';
const item = (name = 'Arbeitslose') => screen.findByRole('article', { name });
const valueField = async () => within(await item()).getByRole('textbox', { name: 'Wert in Personen' });
const save = () => userEvent.click(screen.getByRole('button', { name: /speichern$/i }));

describe('my reports', () => {
  test('show what is due with plan, last figure and the days that count', async () => {
    serve({ viewMyReport: () => dueReport() });
    await openTab(PATH);
    expect(
      await screen.findByText('Bitte melden Sie bis 11.11.2026. Korrekturen sind bis 17.11.2026 möglich.'),
    ).toBeVisible();
    expect(screen.getByText('Meldung für Oktober 2026 · 0 von 2 gemeldet')).toBeVisible();
    expect(
      within(await item()).getByText('Plan: 52.000 Personen · zuletzt 51.900 Personen (September 2026)'),
    ).toBeVisible();
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'stand though an indicator has the key %s',
    async (id) => {
      serve({ viewMyReport: () => dueReport({ items: [dueReading({ id })] }) });
      await openTab(PATH);
      expect(await valueField()).toHaveValue('');
      await userEvent.type(await valueField(), '5');
      expect(screen.getByText('1 Eintrag ist noch nicht gespeichert.')).toBeVisible();
    },
  );

  test('say so when nothing is due', async () => {
    serve({ viewMyReport: () => dueReport({ items: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Von Ihnen ist nichts fällig')).toBeVisible();
  });

  test('that cannot be loaded do not look like nothing being due', async () => {
    serve({ viewMyReport: () => new Refused(403, { kind: 'not-permitted' }) });
    await openTab(PATH);
    expect(await screen.findByRole('heading', { level: 1, name: 'Kein Zugang' })).toBeVisible();
    expect(screen.queryByText('Von Ihnen ist nichts fällig')).toBeNull();
  });

  test('of a closed month can be looked at and say where a correction is asked for', async () => {
    serve({
      viewMyReport: () => dueReport({ phase: 'closed', items: [dueReading({ current: stored(52_374) })] }),
    });
    await openTab(PATH);
    expect(await screen.findByText(/seit dem 17.11.2026 abgeschlossen/)).toBeVisible();
    expect(within(await item()).getByText('52.374 Personen, endgültig')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('of a month to come say when they open', async () => {
    serve({ viewMyReport: () => dueReport({ phase: 'before-card' }) });
    await openTab(PATH);
    expect(
      await screen.findByText('Die Meldung öffnet am 02.11.2026 und ist bis 11.11.2026 fällig.'),
    ).toBeVisible();
  });
});

describe('a figure', () => {
  test.each([
    { typed: '52.374', decimals: 0, read: '52.374 Personen' },
    { typed: '450 Pers.', decimals: 0, read: '450 Personen' },
    { typed: '8,6', decimals: 1, read: '8,6 Personen' },
    { typed: '1.234,5', decimals: 1, read: '1.234,5 Personen' },
  ])('$typed is read the German way, and says how', async ({ typed, decimals, read }) => {
    serve({ viewMyReport: () => dueReport({ items: [dueReading({ decimals })] }) });
    await openTab(PATH);
    await userEvent.type(await valueField(), typed);
    expect(screen.getByText(`Gelesen als ${read}`)).toBeVisible();
  });

  test('is read as the page writes it, also in English', async () => {
    serve({ viewMyReport: () => dueReport() });
    await openTab(PATH, { locale: 'en' });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Figure in Personen' }), '48,814');
    expect(screen.getByText('Read as 48,814 Personen')).toBeVisible();
  });

  test('without decimals offers what is meant as a button', async () => {
    serve({ viewMyReport: () => dueReport() });
    await openTab(PATH);
    await userEvent.type(await valueField(), '52,374');
    await save();
    expect(screen.getByText(/hat keine Nachkommastellen\. Meinten Sie 52\.374\sPersonen\?/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^52\.374\sPersonen stimmt$/ }));
    expect(await valueField()).toHaveValue('52374');
    expect(await valueField()).toBeValid();
  });

  test('far from the last one is asked back once, and saved when it is saved again', async () => {
    const { asked } = serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: ({ body }) => {
        const { readings = [] } = body as MonthlyReport;
        return readings[0]?.confirmed === 551
          ? { outcomes: [{ itemId: 'i1', outcome: 'saved' }], problems: [], report: dueReport() }
          : new Refused(400, {
              kind: 'invalid-entries',
              problems: [
                {
                  itemId: 'i1',
                  field: 'value',
                  fault: 'unlikely',
                  figures: [551],
                  than: { month: toMonth('2026-09'), value: 48_626 },
                },
              ],
            });
      },
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '551');
    await save();
    expect(await screen.findByText(/551\sPersonen liegt weit vom letzten Wert entfernt/)).toBeVisible();
    expect(await valueField()).toHaveFocus();
    await save();
    expect(await screen.findByText('Danke, Ihre Meldung ist gespeichert')).toBeVisible();
    expect(asked.filter(({ name }) => name === 'submitMonthlyReport')).toHaveLength(2);
  });

  test('that is none is refused at the field before anything is sent', async () => {
    const { asked } = serve({ viewMyReport: () => dueReport() });
    await openTab(PATH);
    await userEvent.type(await valueField(), '12,3,4');
    await save();
    expect(await valueField()).toBeInvalid();
    expect(screen.getByText(/Das ist keine Zahl/)).toBeVisible();
    expect(await valueField()).toHaveFocus();
    expect(asked.some(({ name }) => name === 'submitMonthlyReport')).toBe(false);
  });

  test('and a reason for having none exclude each other', async () => {
    serve({ viewMyReport: () => dueReport() });
    await openTab(PATH);
    await userEvent.type(await valueField(), '5');
    await userEvent.type(
      within(await item()).getByRole('textbox', { name: 'Keine Daten, weil …' }),
      'Umstellung',
    );
    expect(screen.getByText(/ein Wert und ein Grund für fehlende Daten/)).toBeVisible();
  });

  test('is saved as typed, with the version it was based on, and the receipt says so', async () => {
    const { asked } = serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: () => ({
        outcomes: [{ itemId: 'i1', outcome: 'saved' }],
        problems: [],
        report: dueReport({ items: [dueReading({ current: stored(52_374), light: 'green' }), dueStatus()] }),
      }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '52.374');
    await userEvent.selectOptions(
      within(await item()).getByRole('combobox', { name: 'Art des Werts' }),
      'provisional',
    );
    expect(screen.getByText('1 Eintrag ist noch nicht gespeichert.')).toBeVisible();
    await save();
    expect(await screen.findByText('Danke, Ihre Meldung ist gespeichert')).toBeVisible();
    expect(within(await item()).getByText('gespeichert')).toBeVisible();
    expect(within(await item()).getByText('im Plan')).toBeVisible();
    expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toEqual({
      month: '2026-10',
      readings: [
        {
          indicatorId: 'i1',
          basedOn: null,
          value: '52.374',
          language: 'de',
          confirmed: null,
          noDataReason: '',
          state: 'provisional',
          comment: '',
        },
      ],
      statuses: [],
    });
    expect(sessionStorage).toHaveLength(0);
  });

  test('corrected is sent with the version that was seen', async () => {
    const { asked } = serve({
      viewMyReport: () => dueReport({ items: [dueReading({ current: stored(52_374, 'v7') })] }),
      submitMonthlyReport: () => ({
        outcomes: [{ itemId: 'i1', outcome: 'corrected' }],
        problems: [],
        report: dueReport({ items: [dueReading({ current: stored(52_000, 'v8') })] }),
      }),
    });
    await openTab(PATH);
    const field = await valueField();
    expect(field).toHaveValue('52374');
    await userEvent.clear(field);
    await userEvent.type(field, '52.000');
    await save();
    expect(await screen.findByText('korrigiert')).toBeVisible();
    expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toMatchObject({
      readings: [{ basedOn: 'v7', value: '52.000' }],
    });
  });

  test('somebody else changed meanwhile stands beside mine, and I choose', async () => {
    let kept = 'v1';
    const report = () =>
      dueReport({ items: [dueReading({ current: stored(kept === 'v1' ? 50_000 : 51_111, kept) })] });
    const { asked } = serve({
      viewMyReport: report,
      submitMonthlyReport: ({ body }) => {
        const [sent] = (body as { readings: { basedOn: string }[] }).readings;
        if (sent?.basedOn === 'v2') {
          return {
            outcomes: [{ itemId: 'i1', outcome: 'corrected' }],
            problems: [],
            report: dueReport({ items: [dueReading({ current: stored(52_374, 'v3') })] }),
          };
        }
        kept = 'v2';
        return { outcomes: [{ itemId: 'i1', outcome: 'changed-meanwhile' }], problems: [], report: report() };
      },
    });
    await openTab(PATH);
    const field = await valueField();
    await userEvent.clear(field);
    await userEvent.type(field, '52.374');
    await save();
    expect(await screen.findByText('Nicht alles konnte gespeichert werden')).toBeVisible();
    expect(screen.getByText(/^Gespeichert \(.*\): 51\.111 Personen, endgültig$/)).toBeVisible();
    expect(screen.getByText('Ihre Eingabe: 52.374 Personen, endgültig')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Meine Eingabe verwenden' }));
    await save();
    expect(await screen.findByText('Danke, Ihre Meldung ist gespeichert')).toBeVisible();
    expect(asked.filter(({ name }) => name === 'submitMonthlyReport')).toHaveLength(2);
  });

  test('somebody else changed meanwhile may also stay as it is', async () => {
    serve({
      viewMyReport: () => dueReport({ items: [dueReading()] }),
      submitMonthlyReport: () => ({
        outcomes: [{ itemId: 'i1', outcome: 'changed-meanwhile' }],
        problems: [],
        report: dueReport({ items: [dueReading({ current: stored(51_111, 'v2') })] }),
      }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '5');
    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Gespeicherten Stand behalten' }));
    expect(await valueField()).toHaveValue('51111');
    expect(screen.queryByRole('button', { name: 'Verwerfen' })).toBeNull();
  });
});

test('what SharePoint refuses is named with its column and stays typed, and the rest is said to be stored', async () => {
  serve({
    viewMyReport: () => dueReport({ items: [dueReading()] }),
    submitMonthlyReport: () => ({
      outcomes: [{ itemId: 'i1', outcome: 'refused', column: 'Kommentar' }],
      problems: [],
      report: dueReport({ items: [dueReading()] }),
    }),
  });
  await openTab(PATH);
  await userEvent.type(await valueField(), '5');
  await save();
  expect(await screen.findByText('Nicht alles konnte gespeichert werden')).toBeVisible();
  expect(
    screen.getByText(/nicht angenommen \(Spalte „Kommentar“\).*alles andere ist gespeichert/),
  ).toBeVisible();
  expect(screen.getByText('nicht angenommen')).toBeVisible();
  expect(await valueField()).toHaveValue('5');
});

test('a project is reported with status, words, needs and milestones', async () => {
  const { asked } = serve({
    viewMyReport: () => dueReport(),
    submitMonthlyReport: () => ({
      outcomes: [{ itemId: 'm1', outcome: 'saved' }],
      problems: [],
      report: dueReport(),
    }),
  });
  await openTab(PATH);
  const project = within(await item('Jobbörse im Quartier'));
  expect(project.getByText('Räume gefunden (erledigt am 20.05.2026)')).toBeVisible();
  expect(project.getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.type(project.getByRole('textbox', { name: /Was wurde erreicht/ }), 'Vertrag da');
  await save();
  expect(await project.findByText('Wählen Sie, wie das Projekt steht.')).toBeVisible();
  await userEvent.selectOptions(
    project.getByRole('combobox', { name: 'Wie steht das Projekt?' }),
    'on-track',
  );
  await userEvent.click(project.getByRole('checkbox', { name: 'Eröffnung (überfällig seit 30.09.2026)' }));
  await save();
  await waitFor(() => {
    expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toEqual({
      month: '2026-10',
      readings: [],
      statuses: [
        {
          measureId: 'm1',
          basedOn: null,
          status: 'on-track',
          progress: 'Vertrag da',
          supportNeeded: '',
          milestonesDone: ['ms2'],
        },
      ],
    });
  });
});

describe('nothing typed is lost', () => {
  test('when one of several entries is wrong: the others are saved, and it stays', async () => {
    const { asked } = serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: () => ({
        outcomes: [{ itemId: 'm1', outcome: 'saved' }],
        problems: [],
        report: dueReport(),
      }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), 'viele');
    await userEvent.selectOptions(
      within(await item('Jobbörse im Quartier')).getByRole('combobox', { name: 'Wie steht das Projekt?' }),
      'on-track',
    );
    await save();
    expect(await screen.findByText('Nicht alles konnte gespeichert werden')).toBeVisible();
    expect(await valueField()).toHaveValue('viele');
    expect(await valueField()).toBeInvalid();
    await waitFor(async () => {
      expect(await valueField()).toHaveFocus();
    });
    expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toMatchObject({
      readings: [],
      statuses: [{ measureId: 'm1' }],
    });
  });

  test('when the service stores only a part, and says what is wrong with the rest', async () => {
    serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: () => ({
        outcomes: [
          { itemId: 'm1', outcome: 'saved' },
          { itemId: 'i1', outcome: 'invalid' },
        ],
        problems: [{ itemId: 'i1', field: 'value', fault: 'too-large' }],
        report: dueReport(),
      }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '5');
    await save();
    expect(await screen.findByText(/Diese Zahl ist zu groß/)).toBeVisible();
    expect(await valueField()).toHaveValue('5');
    expect(within(await item()).getByText('nicht gespeichert')).toBeVisible();
  });

  test('when an indicator goes to another post before it is saved', async () => {
    serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: () => ({
        outcomes: [{ itemId: 'i1', outcome: 'not-responsible' }],
        problems: [],
        report: dueReport({ items: [dueStatus()] }),
      }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '52.374');
    await save();
    expect(await screen.findByText('Arbeitslose: nicht mehr von Ihnen zu melden')).toBeVisible();
    expect(screen.getByText(/Ihre Eingabe: 52\.374, vorläufig/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Eingabe zu Arbeitslose verwerfen' }));
    expect(screen.queryByText(/nicht mehr von Ihnen/)).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  test('when saving fails', async () => {
    serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: () => new Refused(503, { kind: 'storage-unavailable' }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '52.374');
    await save();
    expect(
      await screen.findByText(/SharePoint antwortet gerade nicht.* Ihre Eingaben sind noch da\./),
    ).toBeVisible();
    expect(await valueField()).toHaveValue('52.374');
  });

  test('when the service finds fault with it, which then stands at the field', async () => {
    serve({
      viewMyReport: () => dueReport(),
      submitMonthlyReport: () =>
        new Refused(422, {
          kind: 'invalid-entries',
          problems: [{ itemId: 'i1', field: 'comment', fault: 'too-long' }],
        }),
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '1');
    await userEvent.type(within(await item()).getByRole('textbox', { name: /Kommentar/ }), 'x');
    await save();
    expect(await screen.findByText(/Der Text ist zu lang/)).toBeVisible();
    expect(await valueField()).toHaveValue('1');
  });

  test('when the report is fetched again in the background', async () => {
    let version = 'v1';
    serve({ viewMyReport: () => dueReport({ items: [dueReading({ current: stored(50_000, version) })] }) });
    await openTab(PATH);
    const field = await valueField();
    await userEvent.clear(field);
    await userEvent.type(field, '52.374');
    version = 'v2';
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(await screen.findByText('Inzwischen steht hier etwas anderes')).toBeVisible();
    expect(await valueField()).toHaveValue('52.374');
  });

  test('when somebody looks at the Masterplan in between, or Teams unloads the tab', async () => {
    serve({ viewMyReport: () => dueReport(), viewMasterplan: () => masterplan() });
    await openTab(PATH);
    await userEvent.type(await valueField(), '52.374');
    await userEvent.click(
      within(screen.getByRole('navigation', { name: 'Ansichten' })).getByRole('link', { name: 'Masterplan' }),
    );
    await screen.findByRole('heading', { level: 1, name: /Masterplan/ });
    await closeTab();
    await openTab(PATH);
    expect(await valueField()).toHaveValue('52.374');
    expect(screen.getByText('Ihre noch nicht gespeicherten Eingaben sind wieder da.')).toBeVisible();
  });

  test('unawares: the browser asks before the page goes, and only then', async () => {
    serve({ viewMyReport: () => dueReport() });
    await openTab(PATH);
    const field = await valueField();
    const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await userEvent.type(field, '5');
    expect(leave()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Verwerfen' }));
    expect(await valueField()).toHaveValue('');
    expect(leave()).toBe(true);
  });

  test('when the month closed while somebody was typing', async () => {
    let phase: 'open' | 'closed' = 'open';
    serve({
      viewMyReport: () => dueReport({ phase }),
      submitMonthlyReport: () => {
        phase = 'closed';
        return new Refused(409, {
          kind: 'month-closed',
          month: dueReport().month,
          closed: toDay('2026-11-17'),
        });
      },
    });
    await openTab(PATH);
    await userEvent.type(await valueField(), '52.374');
    await save();
    expect(await screen.findByText(/Der Monat ist abgeschlossen/)).toBeVisible();
    await closeTab();
    await openTab(PATH);
    expect(await screen.findByText(/Ihre Eingabe: 52\.374 Personen/)).toBeVisible();
  });
});

test('saving without an entry says that nothing was entered', async () => {
  const { asked } = serve({ viewMyReport: () => dueReport() });
  await openTab(PATH);
  await item();
  await save();
  expect(await screen.findByText(/Sie haben noch nichts eingetragen/)).toBeVisible();
  expect(asked.some(({ name }) => name === 'submitMonthlyReport')).toBe(false);
});

test.each(['de-de', 'en-us'])('my reports in %s have no accessibility faults', async (locale) => {
  serve({ viewMyReport: () => dueReport() });
  await openTab(PATH, { locale });
  await item();
  expect(await accessibilityFaults()).toEqual([]);
});
