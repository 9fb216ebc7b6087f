import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { indicatorsView, masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(async () => {
  await closeTab();
  localStorage.clear();
});

const channel = { id: '19:general@thread.tacv2' };
const OF_TAB = '/?workspace=dezernat-v';
const SHARED = {
  path: 'indicators?light=red&workspace=dezernat-v',
  label: 'Kennzahlen · Ampel: deutliche Abweichung',
  sharedAt: '2026-11-05T09:00:00.000Z',
};

const served = (views = [SHARED]) =>
  serve({
    listWorkspaces: () => ({ workspaces: [{ id: 'dezernat-v', name: 'Dezernat V' }] }),
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    viewIndicators: () => indicatorsView(),
    viewSharedViews: () => ({ views }),
    shareView: () => ({}),
  });
const name = 'Zuletzt in diesem Kanal geteilt';
const offer = () => screen.findByRole('navigation', { name });
const heading = () => screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' });

test('a channel tab that was opened without its view offers what was last shared there', async () => {
  served();
  await openTab(OF_TAB, { channel });
  await userEvent.click(within(await offer()).getByRole('link', { name: SHARED.label }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Kennzahlen' })).toBeVisible();
  expect(location.search).toBe('?light=red&workspace=dezernat-v');
  expect(screen.queryByRole('navigation', { name })).toBeNull();
});

test('the view has its answers before that is asked for', async () => {
  const { asked } = served();
  await openTab(OF_TAB, { channel });
  await offer();
  const order = asked.map(({ name: endpoint }) => endpoint);
  expect(order.indexOf('viewSharedViews')).toBeGreaterThan(order.indexOf('viewMasterplan'));
  expect(order.indexOf('viewSharedViews')).toBeGreaterThan(order.indexOf('viewWorkspace'));
});

test('hidden, it stays away until something new is shared', async () => {
  served();
  await openTab(OF_TAB, { channel });
  await userEvent.click(within(await offer()).getByRole('button', { name: 'Zuletzt Geteiltes ausblenden' }));
  expect(screen.queryByRole('navigation', { name })).toBeNull();
  await closeTab();
  const { asked } = served();
  await openTab(OF_TAB, { channel });
  await waitFor(() => {
    expect(asked.some(({ name: endpoint }) => endpoint === 'viewSharedViews')).toBe(true);
  });
  expect(screen.queryByRole('navigation', { name })).toBeNull();
  await closeTab();
  served([{ ...SHARED, sharedAt: '2026-11-06T09:00:00.000Z' }]);
  await openTab(OF_TAB, { channel });
  expect(await offer()).toBeVisible();
});

test.each([
  { where: 'the personal app', settings: {} },
  { where: 'a tab that its link has led to its view', settings: { channel, subEntityId: 'accessibility' } },
])('nothing is offered in $where', async ({ settings }) => {
  const { asked } = served();
  await openTab(OF_TAB, settings);
  await screen.findByRole('heading', { level: 1 });
  expect(asked.filter(({ name: endpoint }) => endpoint === 'viewSharedViews')).toEqual([]);
});

test('what is shared in a channel is remembered for it, with view and filter in words', async () => {
  const { asked } = served([]);
  await openTab('/?workspace=dezernat-v&light=red', { channel });
  await heading();
  await userEvent.click(await screen.findByRole('button', { name: 'Teilen' }));
  await waitFor(() => {
    expect(asked.find(({ name: endpoint }) => endpoint === 'shareView')).toMatchObject({
      channel: channel.id,
      params: { workspaceId: 'dezernat-v' },
      body: {
        path: '?workspace=dezernat-v&light=red',
        label: 'Masterplan Dezernat V · Ampel: deutliche Abweichung',
      },
    });
  });
});

test('an offer that cannot be had disturbs nobody', async () => {
  const refused = () => new Refused(503, { kind: 'storage-unavailable' });
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    viewSharedViews: refused,
  });
  await openTab(OF_TAB, { channel });
  expect(await heading()).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(['de-de', 'en-us'])('the offer has no accessibility faults in %s', async (locale) => {
  served();
  await openTab(OF_TAB, { channel, locale });
  await screen.findByRole('link', { name: SHARED.label });
  expect(await accessibilityFaults()).toEqual([]);
});
