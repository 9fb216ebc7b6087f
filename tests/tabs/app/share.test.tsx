import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { indicatorsView, masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';
import type { TeamsClient } from '../support/teams-client';

afterEach(closeTab);

const served = () =>
  serve({
    listWorkspaces: () => ({ workspaces: [{ id: 'dezernat-v', name: 'Dezernat V' }] }),
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    viewIndicators: () => indicatorsView(),
  });
const shareIt = async () => userEvent.click(await screen.findByRole('button', { name: 'Teilen' }));
const linksOf = ({ calls }: TeamsClient) =>
  calls.filter(({ func }) => func === 'shareDeepLink').map(({ args }) => args);

test('sharing hands Teams exactly what is on screen: view, month, filters and order', async () => {
  served();
  const client = await openTab('/indicators?workspace=dezernat-v&month=2026-09&office=soziales&sort=light');
  await shareIt();
  const subPageId = 'indicators?workspace=dezernat-v&month=2026-09&office=soziales&sort=light';
  const label = 'Kennzahlen · September 2026 · Amt: Amt für Soziales';
  expect(linksOf(client)).toEqual([[subPageId, label, `${location.origin}/tab/${subPageId}`]]);
  expect(
    await screen.findByText(`Teams zeigt jetzt den Verweis zum Kopieren. Er zeigt: ${label}.`),
  ).toBeVisible();
});

test('a shared link names the workspace even where the address does not', async () => {
  served();
  const client = await openTab('/?field=wohnen');
  await shareIt();
  expect(linksOf(client)).toEqual([
    [
      '?field=wohnen&workspace=dezernat-v',
      'Wohnen',
      `${location.origin}/tab/?field=wohnen&workspace=dezernat-v`,
    ],
  ]);
});

test('what was said of a link goes as soon as something else is on screen', async () => {
  served();
  await openTab('/?workspace=dezernat-v');
  await shareIt();
  await screen.findByText(/Teams zeigt jetzt den Verweis/);
  await userEvent.click(screen.getByRole('button', { name: 'Karten' }));
  expect(screen.queryByText(/Teams zeigt jetzt den Verweis/)).toBeNull();
});

describe('in a client that knows no links into apps', () => {
  test('the address is copied', async () => {
    userEvent.setup();
    served();
    const client = await openTab('/?workspace=dezernat-v&light=red', { withoutLinks: true });
    await shareIt();
    expect(await screen.findByText(/^Der Verweis ist in der Zwischenablage\./)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      `Masterplan Dezernat V · Ampel: deutliche Abweichung\n${location.origin}/tab/?workspace=dezernat-v&light=red`,
    );
    expect(linksOf(client)).toEqual([]);
  });

  test('a clipboard that refuses is told, with another way', async () => {
    const user = userEvent.setup();
    served();
    await openTab('/?workspace=dezernat-v', { withoutLinks: true });
    const button = await screen.findByRole('button', { name: 'Teilen' });
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await user.click(button);
    expect(await screen.findByText(/Der Verweis konnte nicht kopiert werden/)).toBeVisible();
  });
});
