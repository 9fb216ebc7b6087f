import { screen } from '@testing-library/react';
import { masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { Refused, serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const CHANNEL = { id: '19:shared@thread.tacv2', ownerTenantId: 'city' };
const OPEN = '/?workspace=dezernat-v';

const served = () =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
  });

test('the tab says with each question in which channel it stands', async () => {
  const { asked } = served();
  await openTab(OPEN, { channel: CHANNEL });
  await screen.findByRole('heading', { level: 1 });
  expect(new Set(asked.map(({ channel }) => channel))).toEqual(new Set([CHANNEL.id]));
});

test('the personal app names none', async () => {
  const { asked } = served();
  await openTab(OPEN);
  await screen.findByRole('heading', { level: 1 });
  expect(new Set(asked.map(({ channel }) => channel))).toEqual(new Set([null]));
});

test.each([
  { because: 'channel-not-open', says: /nicht freigegeben.*Mitglieder des Teams/ },
  { because: 'not-in-channel', says: /nicht in diesem Kanal.*Besitzerinnen und Besitzer/ },
  { because: 'channel-not-askable', says: /wer in diesem Kanal ist.*ChannelMember\.Read\.All/ },
] as const)('$because is told as the reason', async ({ because, says }) => {
  const refusal = () => new Refused(403, { kind: 'not-permitted', because });
  serve({ viewWorkspace: refusal, viewMasterplan: refusal, viewChanges: refusal });
  await openTab(OPEN, { channel: CHANNEL });
  expect(await screen.findByText(says)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kein Zugang');
});

describe('somebody of another organisation', () => {
  const reads = /Konto einer anderen Organisation.*nur für Konten der Stadt/;

  test('reads why not when Teams has no token for them', async () => {
    served();
    await openTab(OPEN, { channel: CHANNEL, tenantId: 'elsewhere', tokenFails: true });
    expect(await screen.findByText(reads)).toBeVisible();
  });

  test('reads why not when the service does not take their token', async () => {
    const refusal = () => new Refused(401, { kind: 'other-tenant' });
    serve({ viewWorkspace: refusal, viewMasterplan: refusal, viewChanges: refusal });
    await openTab(OPEN, { channel: CHANNEL, tenantId: 'elsewhere' });
    expect(await screen.findByText(reads)).toBeVisible();
  });
});

test('one of the city whose sign-in fails is told that, not that they are from elsewhere', async () => {
  served();
  await openTab(OPEN, { channel: CHANNEL, tenantId: 'city', tokenFails: true });
  expect(await screen.findByText(/Anmeldung ist abgelaufen/)).toBeVisible();
});
