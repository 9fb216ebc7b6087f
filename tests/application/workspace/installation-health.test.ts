import { installationHealth } from '../../../src/application/workspace/installation-health';
import type { Standing } from '../../../src/application/ports/standing';
import { servedWorkspaces } from '../../../src/config/served-workspaces';

const READY: Standing = { kind: 'ready' };
const STARTING: Standing = { kind: 'starting' };
const OUT: Standing = { kind: 'out', lacks: [{ kind: 'grant-missing' }] };
const DEGRADED: Standing = { kind: 'degraded', lacks: [{ kind: 'list-missing', list: 'Räume' }] };

describe('An installation', () => {
  test.each<{ of: string; standings: readonly Standing[]; leftOut?: number; status: string }>([
    { of: 'every department serves', standings: [READY, READY], status: 'ready' },
    { of: 'one is out', standings: [READY, OUT], status: 'degraded' },
    { of: 'one goes on without something', standings: [READY, DEGRADED], status: 'degraded' },
    { of: 'one is still being read', standings: [READY, STARTING], status: 'degraded' },
    { of: 'one stands twice in the settings', standings: [READY], leftOut: 1, status: 'degraded' },
    { of: 'none was read yet', standings: [STARTING, OUT], status: 'starting' },
    { of: 'none serves', standings: [OUT, OUT], status: 'out' },
  ])('is $status when $of', ({ standings, leftOut = 0, status }) => {
    expect(installationHealth(standings, leftOut).status).toBe(status);
  });

  test('tells how many departments stand how, and no names', () => {
    expect(installationHealth([READY, READY, DEGRADED, OUT, STARTING], 1)).toEqual({
      status: 'degraded',
      workspaces: { ready: 2, degraded: 1, out: 1, starting: 1 },
      leftOut: 1,
    });
  });
});

describe('Departments of the settings', () => {
  const workspace = (id: string, site: string) => ({
    id,
    name: id,
    site,
    teamId: 'team',
    leadershipChatId: 'chat',
    channelId: null,
    openTo: 'team' as const,
    channels: [],
  });
  const served = (...workspaces: ReturnType<typeof workspace>[]) => {
    const { served: all, leftOut } = servedWorkspaces(workspaces);
    return { all: all.map(({ id, isSiteTaken }) => [id, isSiteTaken]), leftOut };
  };

  test('that have an id twice are served once, as they stand first', () => {
    const found = served(workspace('v', 'h:/sites/v'), workspace('v', 'h:/sites/other'));
    expect(found).toEqual({ all: [['v', false]], leftOut: ['v'] });
  });

  test('that share a site are both known, and the lists belong to the first', () => {
    const found = served(workspace('v', 'h:/sites/v'), workspace('iv', 'H:/sites/V/'));
    expect(found).toEqual({
      all: [
        ['v', false],
        ['iv', true],
      ],
      leftOut: [],
    });
  });

  test('each with its own site and id are all served', () => {
    const found = served(workspace('v', 'h:/sites/v'), workspace('iv', 'h:/sites/iv'));
    expect(found).toEqual({
      all: [
        ['v', false],
        ['iv', false],
      ],
      leftOut: [],
    });
  });
});
