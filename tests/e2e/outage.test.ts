import { setTimeout as pause } from 'node:timers/promises';
import { LOCAL_TENANT, personaBySlug } from '../../src/local/personas';
import { seedSampleWorkspace } from '../../src/local/sample/seed';
import { SAMPLE_WORKSPACE } from '../../src/local/sample/workspace';
import { startTestTenant, type TestTenant } from '../support/running/local-tenant';
import { runApp, type RunningApp } from '../support/running/running-app';
import { until } from '../support/running/running-zugkraft';

/** The app as production composes it, over a tenant and a storage that can go away. */
let tenant: TestTenant;
let running: RunningApp;

beforeAll(async () => {
  tenant = await startTestTenant();
  const { origin, caPem } = tenant.tenant();
  await seedSampleWorkspace({ graphOrigin: origin, loginOrigin: origin, caPem });
  running = await runApp({
    tenant,
    workspaces: [{ ...SAMPLE_WORKSPACE, site: tenant.site }],
    now: '2026-12-01T08:00:00.000Z',
  });
  await running.app.ready;
}, 180_000);

afterAll(async () => {
  await running.close();
  await tenant.close();
});

async function report(indicatorId: string, value: string): Promise<{ status: number; body: unknown }> {
  const token = await tenant.tenant().issueTabToken(personaBySlug('goal-owner').id);
  const answer = await fetch(`${running.origin}/api/v1/workspaces/dezernat-v/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ month: '2026-11', readings: [{ indicatorId, value }] }),
  });
  return { status: answer.status, body: await answer.json() };
}

test('while Graph is away a report is refused as not stored, reads go on, and afterwards the same report is stored', async () => {
  // Keys and membership are asked for now and then; this caller is known.
  expect((await report('beratungen-uebergang', 'keine')).status).toBe(422);
  const token = await tenant.tenant().issueTabToken(personaBySlug('goal-owner').id);
  await tenant.whileAway(async () => {
    const answer = await fetch(`${running.origin}/api/v1/workspaces/dezernat-v/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        month: '2026-11',
        readings: [{ indicatorId: 'beratungen-uebergang', value: '400' }],
      }),
    });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ error: { kind: 'storage-unavailable' } });
    const view = await fetch(`${running.origin}/api/v1/workspaces/dezernat-v/masterplan`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(view.status).toBe(200);
    expect((await fetch(`${running.origin}/healthz`)).status).toBe(200);
  });
  expect(await report('beratungen-uebergang', '400')).toMatchObject({
    status: 200,
    body: { outcomes: [{ outcome: 'saved' }] },
  });
}, 120_000);

test('while the storage is away a figure is stored all the same, and its alert arrives afterwards, once', async () => {
  await running.stopStorage();
  expect(await report('arbeitslose-koeln', '90.000')).toMatchObject({ status: 200 });
  await pause(3_000);
  expect((await fetch(`${running.origin}/healthz`)).status).toBe(200);
  const alerts = () =>
    running.connector
      .messagesIn(LOCAL_TENANT.leadershipChatId)
      // The digest of the week looks back on what was told before.
      .filter(({ summary }) => !String(summary).startsWith('Abweichungen der Woche'))
      .filter((message) => JSON.stringify(message).includes('Arbeitslose in Köln'));
  expect(alerts()).toEqual([]);

  await running.startStorage();
  await until('the alert arrives', () => Promise.resolve(alerts().length > 0));
  await pause(5_000);
  expect(alerts()).toHaveLength(1);
}, 180_000);
