import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { deviation, goalView } from '../support/examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
const LEADERSHIP = { mayAcknowledge: false, mayClose: true, maySteer: false };
const SETTLED = { month: toMonth('2026-10'), rules: [], light: 'green' as const, figure: null, due: null };
const CLOSURE = {
  postId: 'p',
  postName: 'Dezernatsleitung',
  at: '2026-11-05T09:00:00.000Z',
  forMonth: toMonth('2026-10'),
};

const list = async () => within(await screen.findByRole('region', { name: 'Abweichungen' }));

describe('a deviation', () => {
  test('of an indicator says why it is open, and what only the leadership can change', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    const item = (await list()).getByRole('listitem');
    expect(within(item).getByRole('heading', { name: 'Arbeitslose' })).toBeVisible();
    expect(item).toHaveTextContent(/58\.374 liegt um 12,3\s% über dem Plan von 52\.000/);
    expect(item).toHaveTextContent(/das kann nur die Leitung ändern/);
    expect(item).toHaveTextContent('Eröffnet für Oktober 2026: rot.');
  });

  test('of a milestone names the day it was due', async () => {
    const late = deviation({
      subject: { type: 'milestone', milestoneId: 'ms2', measureId: 'm1' },
      subjectName: 'Eröffnung',
      rule: 'milestone-late',
      latest: {
        month: toMonth('2026-10'),
        rules: ['milestone-late'],
        light: 'red',
        figure: null,
        due: toDay('2026-09-30'),
      },
    });
    serve({ viewGoal: () => goalView({ deviations: [late] }) });
    await openTab(PATH);
    expect((await list()).getByText(/Der Meilenstein war am 30\.09\.2026 fällig/)).toBeVisible();
  });

  test('for a report that is missing needs no figure', async () => {
    const missing = deviation({
      rule: 'report-missing',
      latest: {
        month: toMonth('2026-10'),
        rules: ['report-missing'],
        light: 'stale',
        figure: null,
        due: null,
      },
    });
    serve({ viewGoal: () => goalView({ deviations: [missing] }) });
    await openTab(PATH);
    expect((await list()).getByText(/Die Meldung für Oktober 2026 fehlt/)).toBeVisible();
  });

  test('that is closed says by which function and when', async () => {
    serve({
      viewGoal: () =>
        goalView({ deviations: [deviation({ status: 'closed', latest: SETTLED, closure: CLOSURE })] }),
    });
    await openTab(PATH);
    expect((await list()).getByText('geschlossen')).toBeVisible();
    expect((await list()).getByText('Geschlossen: Dezernatsleitung, 05.11.2026, 10:00 Uhr')).toBeVisible();
  });
});

describe('closing a deviation', () => {
  const proposing = deviation({ latest: SETTLED, proposesClosing: true });

  test('is proposed to all, but offered to the leadership only', async () => {
    serve({ viewGoal: () => goalView({ deviations: [proposing] }) });
    await openTab(PATH);
    expect((await list()).getByText(/^Seit zwei Monaten wieder im Plan/)).toBeVisible();
    expect((await list()).queryByRole('button', { name: /schließen/ })).toBeNull();
  });

  test('is not offered while it is not proposed', async () => {
    serve({ viewGoal: () => goalView({ me: LEADERSHIP }) });
    await openTab(PATH);
    await list();
    expect(screen.queryByRole('button', { name: /schließen/ })).toBeNull();
  });

  test('asks once more, then puts it on record', async () => {
    let current = proposing;
    const { asked } = serve({
      viewGoal: () => goalView({ deviations: [current], me: LEADERSHIP }),
      closeDeviation: () => {
        current = { ...current, status: 'closed', closure: CLOSURE };
        return { deviation: current };
      },
    });
    await openTab(PATH);
    await userEvent.click((await list()).getByRole('button', { name: 'Abweichung schließen: Arbeitslose' }));
    expect(asked.some(({ name }) => name === 'closeDeviation')).toBe(false);
    await userEvent.click((await list()).getByRole('button', { name: 'Ja, schließen' }));
    await waitFor(async () => {
      expect((await list()).getByText('geschlossen')).toBeVisible();
    });
    expect(asked.find(({ name }) => name === 'closeDeviation')?.params).toEqual({
      workspaceId: 'dezernat-v',
      deviationId: 'd1',
    });
  });

  test('that is refused says why', async () => {
    serve({
      viewGoal: () => goalView({ deviations: [proposing], me: LEADERSHIP }),
      closeDeviation: () => new Refused(409, { kind: 'closing-not-proposed' }),
    });
    await openTab(PATH);
    await userEvent.click((await list()).getByRole('button', { name: /^Abweichung schließen/ }));
    await userEvent.click((await list()).getByRole('button', { name: 'Ja, schließen' }));
    expect(await screen.findByText(/lässt sich noch nicht schließen/)).toBeVisible();
  });
});

test.each(['de-de', 'en-us'])('deviations in %s have no accessibility faults', async (locale) => {
  serve({
    viewGoal: () =>
      goalView({
        deviations: [
          deviation({ latest: SETTLED, proposesClosing: true }),
          deviation({ id: 'd2', status: 'closed', latest: SETTLED, closure: CLOSURE }),
        ],
        me: { mayAcknowledge: true, mayClose: true, maySteer: false },
      }),
  });
  await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
  expect(await accessibilityFaults()).toEqual([]);
});
