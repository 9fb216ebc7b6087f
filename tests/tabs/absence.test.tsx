import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer } from '../../src/contracts/api';
import { toDay } from '../../src/domain/shared/day';
import { dueReport } from './support/examples';
import { type Handlers, Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(closeTab);

type View = Answer<'viewAbsence'>;

const PATH = '/my-reports?workspace=dezernat-v';
// `hidden`: without layout, Tabster sometimes takes the dialog itself for one of the things behind it.
const hidden = true;

const view = (given: Partial<View['posts'][number]> = {}): View => ({
  posts: [{ postName: 'Fachstelle Wohnen', deputy: true, absence: null, ...given }],
});
const AWAY = { from: toDay('2026-12-01'), until: toDay('2026-12-15') };

const serveAbsence = (handlers: Handlers) => serve({ viewMyReport: () => dueReport(), ...handlers });
const panel = async () => within(await screen.findByRole('region', { name: 'Vertretung', hidden }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name, hidden }));
const day = (label: RegExp) => screen.findByLabelText<HTMLInputElement>(label);

async function fill(label: RegExp, value: string): Promise<void> {
  await userEvent.clear(await day(label));
  if (value !== '') await userEvent.type(await day(label), value);
}

describe('who is asked', () => {
  test('is the holder while no absence is entered', async () => {
    serveAbsence({ viewAbsence: () => view() });
    await openTab(PATH);
    expect(
      await screen.findByText('Für Fachstelle Wohnen ist keine Vertretung eingetragen: Gefragt werden Sie.'),
    ).toBeVisible();
    expect((await panel()).queryByRole('button', { name: 'Vertretung beenden' })).toBeNull();
  });

  test('is said for each post: the deputy with the days, or that there is none', async () => {
    serveAbsence({
      viewAbsence: () => ({
        posts: [
          { postName: 'Fachstelle Wohnen', deputy: true, absence: AWAY },
          { postName: 'Wohnberatung', deputy: false, absence: AWAY },
          { postName: 'Sozialplanung', deputy: true, absence: AWAY },
          { postName: 'Leitung 56', deputy: true, absence: null },
        ],
      }),
    });
    await openTab(PATH);
    await screen.findByRole('button', { name: 'Vertretung ändern' });
    expect((await panel()).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Vom 01.12.2026 bis zum 15.12.2026 wird für Fachstelle Wohnen und Sozialplanung die Stellvertretung gefragt.',
      'Für Leitung 56 ist keine Vertretung eingetragen: Gefragt werden Sie.',
      'Für Wohnberatung ist keine Stellvertretung eingetragen: Diese Meldungen gehen weiter an Sie. Die Steuerungsunterstützung kann eine eintragen.',
    ]);
  });

  test('cannot be changed where nobody deputises', async () => {
    serveAbsence({ viewAbsence: () => view({ deputy: false }) });
    await openTab(PATH);
    expect(await screen.findByText(/ist keine Stellvertretung eingetragen/)).toBeVisible();
    expect((await panel()).queryByRole('button')).toBeNull();
  });

  test('is no question for somebody without a post', async () => {
    const { asked } = serveAbsence({ viewAbsence: () => ({ posts: [] }) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => {
      expect(asked.some(({ name }) => name === 'viewAbsence')).toBe(true);
      expect(screen.queryByRole('region', { name: 'Vertretung' })).toBeNull();
    });
  });

  test('is said also when nothing is due', async () => {
    serveAbsence({ viewMyReport: () => dueReport({ items: [] }), viewAbsence: () => view() });
    await openTab(PATH);
    expect(await screen.findByRole('button', { name: 'Vertretung eintragen' })).toBeVisible();
  });

  test('that cannot be loaded does not look like no absence, and can be asked again', async () => {
    let fails = true;
    serveAbsence({
      viewAbsence: () => (fails ? new Refused(403, { kind: 'not-permitted' }) : view()),
    });
    await openTab(PATH);
    expect(await (await panel()).findByText(/nicht freigeschaltet/)).toBeVisible();
    fails = false;
    await press('Noch einmal versuchen');
    expect(await screen.findByText(/Gefragt werden Sie/)).toBeVisible();
  });
});

describe('entering an absence', () => {
  test('sends the days and shows what stands then', async () => {
    const { asked } = serveAbsence({
      viewAbsence: () => view(),
      setAbsence: ({ body }) => view({ absence: (body as { days: typeof AWAY }).days }),
    });
    await openTab(PATH);
    await press('Vertretung eintragen');
    await fill(/Erster Tag/, '2026-12-01');
    await fill(/Letzter Tag/, '2026-12-15');
    await press('Eintragen');
    expect(await screen.findByText('Ihre Vertretung ist eingetragen.')).toBeVisible();
    expect(asked.find(({ name }) => name === 'setAbsence')?.body).toEqual({ days: AWAY });
    expect(
      (await panel()).getByText(/Vom 01.12.2026 bis zum 15.12.2026 wird für Fachstelle Wohnen/),
    ).toBeVisible();
  });

  test('begins today unless another day is chosen', async () => {
    serveAbsence({ viewAbsence: () => view() });
    await openTab(PATH);
    await press('Vertretung eintragen');
    expect((await day(/Erster Tag/)).value).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await day(/Letzter Tag/)).toHaveValue('');
  });

  test.each([
    { from: '', until: '2026-12-15', field: /Erster Tag/, said: 'Bitte geben Sie den ersten Tag an.' },
    { from: '2026-12-01', until: '', field: /Letzter Tag/, said: 'Bitte geben Sie den letzten Tag an.' },
    {
      from: '2026-12-15',
      until: '2026-12-01',
      field: /Letzter Tag/,
      said: 'Das Ende der Vertretung liegt vor ihrem Anfang.',
    },
  ])('from "$from" to "$until" is refused at the field', async ({ from, until, field, said }) => {
    const { asked } = serveAbsence({ viewAbsence: () => view() });
    await openTab(PATH);
    await press('Vertretung eintragen');
    await fill(/Erster Tag/, from);
    await fill(/Letzter Tag/, until);
    await press('Eintragen');
    expect(await screen.findByText(said)).toBeVisible();
    expect(await day(field)).toBeInvalid();
    expect(await day(field)).toHaveFocus();
    expect(asked.some(({ name }) => name === 'setAbsence')).toBe(false);
  });

  test('that is over already is refused at the field, as the service judges the day', async () => {
    serveAbsence({
      viewAbsence: () => view(),
      setAbsence: () => new Refused(422, { kind: 'until-in-past' }),
    });
    await openTab(PATH);
    await press('Vertretung eintragen');
    await fill(/Erster Tag/, '2020-01-01');
    await fill(/Letzter Tag/, '2020-01-31');
    await press('Eintragen');
    expect(
      await screen.findByText('Dieser Tag ist schon vorbei. Wählen Sie heute oder einen späteren Tag.'),
    ).toBeVisible();
    expect(await day(/Letzter Tag/)).toBeInvalid();
    await fill(/Letzter Tag/, '2030-01-31');
    expect(await day(/Letzter Tag/)).toBeValid();
  });

  test.each([
    { answer: new Refused(409, { kind: 'changed-meanwhile' }), said: /Jemand hat inzwischen etwas geändert/ },
    { answer: new Refused(422, { kind: 'no-deputy' }), said: /keine Stellvertretung eingetragen\. Es wurde/ },
    { answer: new Refused(503, { kind: 'storage-unavailable' }), said: /SharePoint antwortet gerade nicht/ },
    { answer: 'no-connection' as const, said: /Zugkraft ist gerade nicht erreichbar/ },
  ])('that fails says why ($said) and keeps what was typed', async ({ answer, said }) => {
    serveAbsence({ viewAbsence: () => view(), setAbsence: () => answer });
    await openTab(PATH);
    await press('Vertretung eintragen');
    await fill(/Erster Tag/, '2026-12-01');
    await fill(/Letzter Tag/, '2026-12-15');
    await press('Eintragen');
    expect(await screen.findByText(said)).toBeVisible();
    expect(await day(/Erster Tag/)).toHaveValue('2026-12-01');
    expect(await day(/Letzter Tag/)).toHaveValue('2026-12-15');
    await press('Abbrechen');
    await press('Vertretung eintragen');
    expect(await day(/Letzter Tag/)).toHaveValue('2026-12-15');
  });

  test('that stands already begins with its days', async () => {
    serveAbsence({ viewAbsence: () => view({ absence: AWAY }) });
    await openTab(PATH);
    await press('Vertretung ändern');
    expect(await day(/Erster Tag/)).toHaveValue('2026-12-01');
    expect(await day(/Letzter Tag/)).toHaveValue('2026-12-15');
  });
});

describe('ending an absence', () => {
  test('is asked once more, and then the holder is asked again', async () => {
    let current = view({ absence: AWAY });
    const { asked } = serveAbsence({
      viewAbsence: () => current,
      setAbsence: () => {
        current = view();
        return current;
      },
    });
    await openTab(PATH);
    await press('Vertretung beenden');
    expect(asked.some(({ name }) => name === 'setAbsence')).toBe(false);
    await press('Ja, Vertretung beenden');
    expect(await screen.findByText('Die Vertretung ist beendet: Gefragt werden wieder Sie.')).toBeVisible();
    expect(asked.find(({ name }) => name === 'setAbsence')?.body).toEqual({ days: null });
    expect(await screen.findByRole('button', { name: 'Vertretung eintragen' })).toHaveFocus();
  });

  test('can be thought better of', async () => {
    const { asked } = serveAbsence({ viewAbsence: () => view({ absence: AWAY }) });
    await openTab(PATH);
    await press('Vertretung beenden');
    await press('Abbrechen');
    expect(await screen.findByRole('button', { name: 'Vertretung beenden' })).toBeVisible();
    expect(asked.some(({ name }) => name === 'setAbsence')).toBe(false);
  });

  test('that fails says so, and the absence stands', async () => {
    serveAbsence({
      viewAbsence: () => view({ absence: AWAY }),
      setAbsence: () => new Refused(409, { kind: 'changed-meanwhile' }),
    });
    await openTab(PATH);
    await press('Vertretung beenden');
    await press('Ja, Vertretung beenden');
    expect(await screen.findByText(/Jemand hat inzwischen etwas geändert/)).toBeVisible();
    expect(screen.getByText(/Vom 01.12.2026 bis zum 15.12.2026/)).toBeVisible();
  });
});

test.each([
  { locale: 'de-de', open: 'Vertretung ändern' },
  { locale: 'en-us', open: 'Change the absence' },
])('the form of an absence in $locale has no accessibility faults', async ({ locale, open }) => {
  serveAbsence({ viewAbsence: () => view({ absence: AWAY }) });
  await openTab(PATH, { locale });
  await screen.findByRole('button', { name: open });
  expect(await accessibilityFaults()).toEqual([]);
  await press(open);
  await screen.findByRole('dialog', { hidden });
  expect(await accessibilityFaults()).toEqual([]);
});
