import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { YearGrade } from '../../../src/contracts/tracking/judgement';
import { goalView, indicator, yearGrade } from '../support/examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
const STEERING = { mayAcknowledge: false, mayClose: false, maySteer: true };
// `hidden`: without layout, Tabster sometimes takes the dialog itself for one of the things behind it.
const hidden = true;

const OVERRIDDEN = yearGrade({
  grade: 'largely',
  needsCountermeasure: false,
  override: {
    indicatorId: 'i1',
    year: 2025,
    grade: 'largely',
    reason: 'Zuzug von außen',
    postId: 'p',
    postName: 'Dezernatsleitung',
    at: '2026-02-03T10:00:00.000Z',
    withdrawnAt: null,
  },
});

const view = (grades: readonly YearGrade[], me = STEERING) =>
  goalView({ indicators: [indicator({ grades })], me });
const grades = async () => within(await screen.findByRole('region', { name: 'Zielerreichung nach Jahren' }));

describe('the grade of a year', () => {
  test('says year, grade and why, and that a countermeasure is required', async () => {
    serve({
      viewGoal: () => view([yearGrade({ year: 2024 }), yearGrade()], { ...STEERING, maySteer: false }),
    });
    await openTab(PATH);
    const items = (await grades()).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('2025: teilweise erreicht');
    expect(items[1]).toHaveTextContent('2024: teilweise erreicht');
    expect(within(items[0]!).getByText('Maßnahme erforderlich')).toBeVisible();
    expect(items[0]).toHaveTextContent(
      /weil das Ergebnis \(54\.500\sPersonen\).*Zielwert \(53\.000\sPersonen\)/,
    );
    expect(within(items[0]!).queryByRole('button')).toBeNull();
  });

  test('is not there when the indicator has no yearly target', async () => {
    serve({ viewGoal: () => view([]) });
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: /Zielerreichung/ })).toBeNull();
  });

  test('given by hand shows its reason, by whom and what was suggested', async () => {
    serve({ viewGoal: () => view([OVERRIDDEN]) });
    await openTab(PATH);
    const [item] = (await grades()).getAllByRole('listitem');
    expect(within(item!).getByText('von Hand festgelegt')).toBeVisible();
    expect(within(item!).getByText('Grund: Zuzug von außen · Dezernatsleitung, 03.02.2026')).toBeVisible();
    expect(item).toHaveTextContent(/vorgeschlagen war „teilweise erreicht“/);
  });
});

describe('grading otherwise', () => {
  test('needs a reason and keeps what was typed when it fails', async () => {
    let refused = false;
    const { asked } = serve({
      viewGoal: () => view([yearGrade()]),
      overrideGrade: () => {
        if (refused) return { year: 2025 };
        refused = true;
        return new Refused(404, { kind: 'no-year-target', year: 2025 });
      },
    });
    await openTab(PATH);
    await userEvent.click(
      (await grades()).getByRole('button', { name: 'Arbeitslose: 2025 anders einstufen' }),
    );
    const dialog = within(await screen.findByRole('dialog', { hidden }));
    expect(dialog.getByText('Vorschlag nach den Zahlen: teilweise erreicht.')).toBeVisible();
    await userEvent.selectOptions(dialog.getByRole('combobox', { hidden }), 'largely');
    const save = () => userEvent.click(dialog.getByRole('button', { name: 'Einstufung speichern', hidden }));
    await save();
    const reason = dialog.getByRole('textbox', { hidden });
    expect(reason).toBeInvalid();
    expect(asked.some(({ name }) => name === 'overrideGrade')).toBe(false);
    await userEvent.type(reason, 'Zuzug');
    await save();
    expect(await dialog.findByText(/kein Zielwert hinterlegt/)).toBeVisible();
    expect(reason).toHaveValue('Zuzug');
    await save();
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
    const sent = asked.findLast(({ name }) => name === 'overrideGrade');
    expect(sent?.params).toEqual({ workspaceId: 'dezernat-v', indicatorId: 'i1', year: '2025' });
    expect(sent?.body).toEqual({ grade: 'largely', reason: 'Zuzug' });
  });

  test('is taken back after asking once more', async () => {
    let current = OVERRIDDEN;
    const { asked } = serve({
      viewGoal: () => view([current]),
      overrideGrade: () => {
        current = yearGrade();
        return { year: 2025 };
      },
    });
    await openTab(PATH);
    await userEvent.click(
      (await grades()).getByRole('button', { name: 'Arbeitslose: Einstufung 2025 zurücknehmen' }),
    );
    await userEvent.click((await grades()).getByRole('button', { name: 'Ja, zurücknehmen' }));
    await waitFor(() => {
      expect(screen.queryByText('von Hand festgelegt')).toBeNull();
    });
    expect(asked.find(({ name }) => name === 'overrideGrade')?.body).toEqual({ grade: null, reason: '' });
  });
});

test.each(['de-de', 'en-us'])(
  'grades in %s have no accessibility faults, nor has their dialog',
  async (locale) => {
    serve({ viewGoal: () => view([OVERRIDDEN, yearGrade({ year: 2024 })]) });
    await openTab(PATH, { locale });
    await screen.findByRole('heading', { level: 1 });
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /2024:? (anders einstufen|grade otherwise)/ }));
    await screen.findByRole('dialog', { hidden });
    expect(await accessibilityFaults()).toEqual([]);
  },
);
