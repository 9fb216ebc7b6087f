import type { LogFields } from '../../src/application/ports/log';
import { personaBySlug } from '../../src/local/personas';
import { seedSampleWorkspace } from '../../src/local/sample/seed';
import { SAMPLE_WORKSPACE } from '../../src/local/sample/workspace';
import { SILENT_LOG, startTestTenant, type TestTenant } from '../support/running/local-tenant';
import { runApp, type RunningApp } from '../support/running/running-app';
import { until } from '../support/running/running-zugkraft';

/** One department that is whole, and three that stand wrongly in the settings or have no grant. */
let tenant: TestTenant;
let running: RunningApp;
const told: string[] = [];
const note = (event: string, fields: LogFields = {}) =>
  void told.push([event, ...Object.values(fields).map(String)].join(' '));

beforeAll(async () => {
  tenant = await startTestTenant();
  const { origin, caPem } = tenant.tenant();
  await seedSampleWorkspace({ graphOrigin: origin, loginOrigin: origin, caPem });
  const whole = { ...SAMPLE_WORKSPACE, site: tenant.site };
  const host = 'zugkraft.sharepoint.com';
  running = await runApp({
    tenant,
    workspaces: [
      { ...whole, id: 'ohne-freigabe', site: `${host}:/sites/dezernat-iv` },
      { ...whole, id: 'ohne-site', site: `${host}:/sites/gibt-es-nicht` },
      whole,
      { ...whole, id: 'selbe-site' },
      { ...whole, site: `${host}:/sites/zweimal` },
    ],
    now: '2026-12-01T08:00:00.000Z',
    log: { ...SILENT_LOG, error: (event, _error, fields) => note(event, fields), info: note, warn: note },
  });
}, 180_000);

afterAll(async () => {
  await running.close();
  await tenant.close();
});

const health = async () => {
  const answer = await fetch(`${running.origin}/healthz`);
  return { code: answer.status, body: (await answer.json()) as unknown };
};

test('the one that is whole is served and sends its cards; the others say what they lack', async () => {
  await running.app.ready;
  await until('the card arrives', () => {
    const cards = running.connector.calls.filter((call) => JSON.stringify(call).includes('AdaptiveCard'));
    return Promise.resolve(cards.length > 0);
  });
  expect(await health()).toEqual({
    code: 200,
    body: { status: 'degraded', workspaces: { starting: 0, ready: 1, degraded: 0, out: 3 }, leftOut: 1 },
  });
  expect((await fetch(`${running.origin}/healthz/live`)).status).toBe(200);

  const token = await tenant.tenant().issueTabToken(personaBySlug('goal-owner').id);
  const ask = async (path: string) => {
    const answer = await fetch(`${running.origin}/api/v1/workspaces${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { code: answer.status, body: (await answer.json()) as unknown };
  };
  const lacking = (kind: string) => ({
    code: 503,
    body: { error: { kind: 'workspace-incomplete', lacks: [{ kind }] } },
  });
  expect(await ask('/ohne-freigabe/masterplan')).toEqual(lacking('grant-missing'));
  expect(await ask('/ohne-site/masterplan')).toEqual(lacking('site-missing'));
  expect(await ask('/selbe-site/masterplan')).toEqual(lacking('site-twice'));
  expect((await ask('/dezernat-v/masterplan')).code).toBe(200);
  expect(await ask('')).toMatchObject({
    code: 200,
    body: {
      workspaces: [{ id: 'dezernat-v' }, { id: 'ohne-freigabe' }, { id: 'ohne-site' }, { id: 'selbe-site' }],
    },
  });
}, 120_000);

test('the log tells at the start which department lacks what, and which stands there twice', () => {
  expect(told).toContain('workspace-left-out dezernat-v');
  for (const standing of [
    'ohne-freigabe out grant-missing',
    'ohne-site out site-missing',
    'selbe-site out site-twice',
    'dezernat-v ready',
  ])
    expect(told).toContain(`workspace-standing ${standing}`);
});
