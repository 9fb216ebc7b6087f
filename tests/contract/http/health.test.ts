import type { Standing } from '../../../src/application/ports/standing';
import { installationHealth } from '../../../src/application/workspace/installation-health';
import { type HttpWorld, startHttpWorld } from './http-world';

let standings: readonly Standing[] = [];
let http: HttpWorld;
beforeAll(async () => void (http = await startHttpWorld({}, () => installationHealth(standings, 0))));
afterAll(() => http.close());

const READY: Standing = { kind: 'ready' };
const OUT: Standing = { kind: 'out', lacks: [{ kind: 'grant-missing' }] };

test.each<{ standings: readonly Standing[]; status: number; told: string }>([
  { standings: [READY], status: 200, told: 'ready' },
  { standings: [READY, OUT], status: 200, told: 'degraded' },
  { standings: [{ kind: 'starting' }], status: 503, told: 'starting' },
  { standings: [OUT], status: 503, told: 'out' },
])('/healthz answers $status to an installation that is $told', async ({ standings: now, status, told }) => {
  standings = now;
  const reply = await http.get('/healthz');
  expect(reply.status).toBe(status);
  expect(JSON.parse(reply.text)).toMatchObject({ status: told });
  expect(reply.text).not.toContain('dezernat');
});

test('/healthz/live answers 200 however the departments stand: no restart would bring them back', async () => {
  standings = [OUT];
  const reply = await http.get('/healthz/live');
  expect([reply.status, JSON.parse(reply.text)]).toEqual([200, { status: 'live' }]);
});
