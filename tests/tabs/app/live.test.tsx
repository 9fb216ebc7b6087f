import { act, screen, waitFor } from '@testing-library/react';
import { toDay } from '../../../src/domain/shared/day';
import { masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { type Asked, type Handlers, Refused, serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/?workspace=dezernat-v';
const served = (handlers: Handlers = {}) =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    ...handlers,
  });
const times = (asked: readonly Asked[], name: Asked['name']): number =>
  asked.filter((one) => one.name === name).length;
/** The reader comes back to the tab, which then asks at once instead of at the next turn. */
const comeBack = () => {
  act(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
};
const opened = () => screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' });

test('a lost connection is said with the age of what is on screen, and that it is back too', async () => {
  let broken = false;
  served({ viewWorkspace: () => (broken ? 'no-connection' : workspaceStatus()) });
  await openTab(PATH);
  await opened();
  broken = true;
  comeBack();
  const year = new Date().getFullYear();
  expect(
    await screen.findByText(
      new RegExp(`Die Verbindung ist unterbrochen\\. Sie sehen den Stand vom .*${year}.* Uhr\\.`),
    ),
  ).toBeVisible();
  expect(screen.queryByText(/Die Verbindung ist wieder da/)).toBeNull();
  broken = false;
  comeBack();
  expect(await screen.findByText(/Die Verbindung ist wieder da/)).toHaveAttribute('role', 'status');
  expect(screen.queryByText(/Die Verbindung ist unterbrochen/)).toBeNull();
});

test('a connection that was never there claims no age of what is on screen', async () => {
  served({ viewWorkspace: () => 'no-connection' });
  await openTab(PATH);
  await opened();
  expect(
    await screen.findByText(
      'Die Verbindung ist unterbrochen. Wir versuchen es weiter; was Sie eingegeben haben, bleibt erhalten.',
    ),
  ).toBeVisible();
});

test('a first question that gets no answer is asked again before the reader hears of it', async () => {
  const failed: string[] = [];
  let questions = 0;
  const watch = new MutationObserver(() => {
    if (screen.queryByText(/nicht erreichbar/) !== null) failed.push('said');
  });
  watch.observe(document.body, { subtree: true, childList: true });
  served({
    viewMasterplan: () => {
      questions += 1;
      return questions === 1 ? 'no-connection' : masterplan();
    },
  });
  await openTab(PATH);
  await opened();
  watch.disconnect();
  expect(questions).toBe(2);
  expect(failed).toEqual([]);
});

test('an answer that came while its view was being drawn is not asked for again', async () => {
  const { asked } = served();
  await openTab(PATH);
  await opened();
  await screen.findByText(/Kennzahlen für .* gemeldet/);
  expect(times(asked, 'viewMasterplan')).toBe(1);
});

test('a refusal is no lost connection', async () => {
  const { asked } = served({ viewWorkspace: () => new Refused(403, { kind: 'not-permitted' }) });
  await openTab(PATH);
  await opened();
  comeBack();
  await waitFor(() => {
    expect(times(asked, 'viewWorkspace')).toBeGreaterThan(1);
  });
  expect(screen.queryByText(/Die Verbindung ist unterbrochen/)).toBeNull();
});

test('while the lists stay as they are, only the small status is asked for again', async () => {
  const { asked } = served();
  await openTab(PATH);
  await opened();
  await waitFor(() => {
    expect(times(asked, 'viewWorkspace')).toBeGreaterThan(2);
  });
  expect(times(asked, 'viewMasterplan')).toBe(1);
  expect(times(asked, 'viewChanges')).toBe(1);
});

test.each([
  { news: 'a new revision of the lists', status: () => workspaceStatus({}, 'r2') },
  { news: 'a new day', status: () => ({ ...workspaceStatus(), today: toDay('2026-11-04') }) },
])('$news asks anew for what is on screen, once', async ({ status }) => {
  let present = workspaceStatus();
  const { asked } = served({ viewWorkspace: () => present });
  await openTab(PATH);
  await opened();
  present = status();
  await waitFor(() => {
    expect(times(asked, 'viewMasterplan')).toBe(2);
  });
  expect(times(asked, 'viewChanges')).toBe(2);
  const before = times(asked, 'viewWorkspace');
  await waitFor(() => {
    expect(times(asked, 'viewWorkspace')).toBeGreaterThan(before);
  });
  expect(times(asked, 'viewMasterplan')).toBe(2);
});
