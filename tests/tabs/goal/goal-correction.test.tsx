import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { IndicatorView, SeriesPoint } from '../../../src/contracts/tracking/goal';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { dueReport, goalView, indicator } from '../support/examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
// `hidden`: without layout, Tabster sometimes takes the dialog itself for one of the things behind it.
const hidden = true;

const view = (given: Partial<IndicatorView> = {}) =>
  goalView({ indicators: [indicator({ mayCorrect: true, ...given })], deviations: [] });
const card = () => screen.getByRole('article', { name: 'Arbeitslose' });
const dialog = async () => within(await screen.findByRole('dialog', { hidden }));
const value = async () => (await dialog()).getByRole('textbox', { name: 'Wert in Personen', hidden });
const reason = async () => (await dialog()).getByRole('textbox', { name: /Begründung/, hidden });
const send = async () => userEvent.click((await dialog()).getByRole('button', { name: 'Speichern', hidden }));
const saved = {
  outcomes: [{ itemId: 'i1', outcome: 'corrected' as const }],
  problems: [],
  report: dueReport(),
};

async function openTable(locale = 'de-de'): Promise<void> {
  await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
  await userEvent.click(within(card()).getByRole('button', { name: /^(Tabelle|Table)$/ }));
}

async function correct(month: string): Promise<void> {
  await openTable();
  await userEvent.click(within(card()).getByRole('button', { name: `Wert für ${month} korrigieren` }));
}

async function typeValue(typed: string): Promise<void> {
  await userEvent.clear(await value());
  await userEvent.type(await value(), typed);
}

/** The goal as it stands after somebody else saved September. */
const changedBySomebody = (): IndicatorView['series'] =>
  indicator().series.map((point): SeriesPoint =>
    point.month === '2026-09' && point.reading !== null
      ? { ...point, reading: { ...point.reading, version: 'v2', value: 50_111 } }
      : point,
  );

describe('correcting a closed month', () => {
  test('is offered to those who may, and to nobody else', async () => {
    serve({ viewGoal: () => view({ mayCorrect: false }) });
    await openTable();
    expect(within(card()).queryByRole('button', { name: /korrigieren|nachtragen/ })).toBeNull();
  });

  test('needs a reason, and is sent with the version it was based on', async () => {
    const { asked } = serve({ viewGoal: () => view(), submitMonthlyReport: () => saved });
    await correct('September 2026');
    expect(await value()).toHaveValue('51900');
    await typeValue('51.000');
    await send();
    expect(await reason()).toBeInvalid();
    expect(await reason()).toHaveFocus();
    expect(asked.some(({ name }) => name === 'submitMonthlyReport')).toBe(false);
    await userEvent.type(await reason(), 'Doppelt');
    await send();
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
    expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toEqual({
      month: '2026-09',
      reason: 'Doppelt',
      readings: [
        {
          indicatorId: 'i1',
          basedOn: 'v1',
          value: '51.000',
          language: 'de',
          confirmed: null,
          noDataReason: '',
          state: 'final',
          comment: '',
        },
      ],
    });
    expect(sessionStorage).toHaveLength(0);
  });

  test('is sent with the month whose report asks for it when the figure is published later', async () => {
    const late = indicator().indicator;
    const { asked } = serve({
      viewGoal: () => view({ indicator: { ...late, publicationLag: 1 } }),
      submitMonthlyReport: () => saved,
    });
    await openTable();
    // October is asked for in the report of November, which has not begun.
    expect(within(card()).queryByRole('button', { name: 'Wert für Oktober 2026 korrigieren' })).toBeNull();
    await userEvent.click(within(card()).getByRole('button', { name: 'Wert für Juni 2026 korrigieren' }));
    await typeValue('5');
    await userEvent.type(await reason(), 'x');
    await send();
    await waitFor(() => {
      expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toMatchObject({
        month: '2026-07',
      });
    });
  });

  test('hands in a figure that was never reported', async () => {
    const { asked } = serve({ viewGoal: () => view(), submitMonthlyReport: () => saved });
    await openTable();
    await userEvent.click(within(card()).getByRole('button', { name: 'Wert für Juli 2026 nachtragen' }));
    expect(await value()).toHaveValue('');
    await userEvent.type(await value(), '5');
    await userEvent.type(await reason(), 'x');
    await send();
    await waitFor(() => {
      expect(asked.find(({ name }) => name === 'submitMonthlyReport')?.body).toMatchObject({
        readings: [{ basedOn: null, value: '5' }],
      });
    });
  });
});

describe('correcting the month that is reported on now', () => {
  test('asks for a reason only once the service says that it is closed', async () => {
    const { asked } = serve({
      viewGoal: () => view(),
      submitMonthlyReport: ({ body }) =>
        (body as { reason: string }).reason === ''
          ? new Refused(409, {
              kind: 'month-closed',
              month: toMonth('2026-10'),
              closed: toDay('2026-11-17'),
            })
          : saved,
    });
    await correct('Oktober 2026');
    await typeValue('5');
    expect((await dialog()).queryByRole('textbox', { name: /Begründung/, hidden })).toBeNull();
    await send();
    expect(await (await dialog()).findByRole('textbox', { name: /Begründung/, hidden })).toBeInvalid();
    expect(await value()).toHaveValue('5');
    await userEvent.type(await reason(), 'x');
    await send();
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
    expect(asked.filter(({ name }) => name === 'submitMonthlyReport')).toHaveLength(2);
  });

  test('that changes nothing says so instead of saving', async () => {
    const { asked } = serve({ viewGoal: () => view(), submitMonthlyReport: () => saved });
    await correct('Oktober 2026');
    await send();
    expect(await screen.findByText(/Sie haben noch nichts eingetragen/)).toBeVisible();
    expect(asked.some(({ name }) => name === 'submitMonthlyReport')).toBe(false);
  });
});

describe('nothing typed is lost', () => {
  test('when a figure is none, which is said at the field before anything is sent', async () => {
    const { asked } = serve({ viewGoal: () => view(), submitMonthlyReport: () => saved });
    await correct('Oktober 2026');
    await typeValue('1,2,3');
    await send();
    expect(await value()).toBeInvalid();
    expect(await value()).toHaveFocus();
    expect(asked.some(({ name }) => name === 'submitMonthlyReport')).toBe(false);
  });

  test('when saving fails', async () => {
    serve({
      viewGoal: () => view(),
      submitMonthlyReport: () => new Refused(503, { kind: 'storage-unavailable' }),
    });
    await correct('Oktober 2026');
    await typeValue('5');
    await send();
    expect(
      await screen.findByText(/SharePoint antwortet gerade nicht.* Ihre Eingaben sind noch da\./),
    ).toBeVisible();
    expect(await value()).toHaveValue('5');
  });

  test('when the dialog is closed, or Teams unloads the tab; until it is discarded', async () => {
    serve({ viewGoal: () => view() });
    await correct('Oktober 2026');
    await typeValue('5');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Abbrechen', hidden }));
    await closeTab();
    await correct('Oktober 2026');
    expect(await value()).toHaveValue('5');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Verwerfen', hidden }));
    expect(await value()).toHaveValue('58374');
    expect(sessionStorage).toHaveLength(0);
  });

  test('when somebody else saved meanwhile: both stand side by side, and I choose', async () => {
    let series = indicator().series;
    const { asked } = serve({
      viewGoal: () => view({ series }),
      submitMonthlyReport: ({ body }) => {
        const [sent] = (body as { readings: { basedOn: string }[] }).readings;
        if (sent?.basedOn === 'v2') return saved;
        series = changedBySomebody();
        return {
          outcomes: [{ itemId: 'i1', outcome: 'changed-meanwhile' }],
          problems: [],
          report: dueReport(),
        };
      },
    });
    await correct('September 2026');
    await typeValue('5');
    await userEvent.type(await reason(), 'x');
    await send();
    expect(await screen.findByText(/^Gespeichert \(.*\): 50\.111\sPersonen, endgültig$/)).toBeVisible();
    expect(screen.getByText(/^Ihre Eingabe: 5\sPersonen, endgültig$/)).toBeVisible();
    await userEvent.click((await dialog()).getByRole('button', { name: 'Meine Eingabe verwenden', hidden }));
    await send();
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
    expect(asked.filter(({ name }) => name === 'submitMonthlyReport')).toHaveLength(2);
  });

  test('when somebody else saved meanwhile, what they saved may also stay', async () => {
    let series = indicator().series;
    serve({
      viewGoal: () => view({ series }),
      submitMonthlyReport: () => {
        series = changedBySomebody();
        return {
          outcomes: [{ itemId: 'i1', outcome: 'changed-meanwhile' }],
          problems: [],
          report: dueReport(),
        };
      },
    });
    await correct('September 2026');
    await typeValue('5');
    await userEvent.type(await reason(), 'x');
    await send();
    await userEvent.click(
      await (await dialog()).findByRole('button', { name: 'Gespeicherten Stand behalten', hidden }),
    );
    expect(await value()).toHaveValue('50111');
  });
});

test.each(['de-de', 'en-us'])('the correction in %s has no accessibility faults', async (locale) => {
  serve({ viewGoal: () => view() });
  await openTable(locale);
  await userEvent.click(within(card()).getByRole('button', { name: /September 2026/ }));
  await screen.findByRole('dialog', { hidden });
  expect(await accessibilityFaults()).toEqual([]);
});
