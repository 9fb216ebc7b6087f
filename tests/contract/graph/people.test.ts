import { createDirectory } from '../../../src/adapters/graph/directory';
import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import { LOCAL_TENANT, personaBySlug } from '../../../src/local/personas';
import { principalNameOf } from '../../../src/local/tenant/identity/token-issuer';
import {
  byHand,
  type HandEdits,
  SILENT_LOG,
  startTestWorkspace,
  type TestTenant,
} from '../../support/running/local-tenant';

const OWNER = personaBySlug('goal-owner');
const STRANGER = personaBySlug('stranger');
const clock = { now: () => '2026-04-01T08:00:00.000Z' };

let workspace: TestTenant;
let posts: HandEdits;

beforeAll(async () => {
  workspace = await startTestWorkspace();
  posts = await byHand(workspace, 'Stellen');
});
afterAll(() => workspace.close());
afterEach(async () => {
  await workspace.fault({ reset: true });
  for (const { id } of await posts.items()) await posts.remove(id);
});

function open(): SharePointRecords {
  const graph = workspace.graph('app');
  const directory = createDirectory({ graph, teamId: LOCAL_TENANT.teamId });
  return createSharePointRecords({ graph, site: workspace.site, clock, log: SILENT_LOG, directory });
}

/** Who holds a post in whose row this was typed, and what is found about it. */
async function typed(holder: string) {
  await posts.add({ Key: 'stelle', Title: 'Fachstelle', OfficeId: 'amt', Holder: holder });
  const records = open();
  const [post] = (await records.masterplan()).posts;
  const dataIssues = (await records.dataIssues()).filter(({ column }) => column === 'Holder');
  return { holder: post?.holder, problems: dataIssues.map(({ problem }) => problem) };
}

describe('Who holds a post', () => {
  test.each([
    { way: 'in capitals', holder: OWNER.id.toUpperCase() },
    { way: 'in braces', holder: `{${OWNER.id}}` },
    { way: 'with blanks around', holder: ` ${OWNER.id} ` },
    { way: 'by address', holder: principalNameOf(OWNER) },
    { way: 'by address in capitals', holder: principalNameOf(OWNER).toUpperCase() },
  ])('is the same person $way', async ({ holder }) => {
    expect(await typed(holder)).toEqual({ holder: OWNER.id, problems: [] });
  });

  test.each([
    { who: 'a name', holder: 'Stefan Unger', keeps: null, problem: 'not-a-person' },
    { who: 'an address of nobody', holder: 'weg@zugkraft.example', keeps: null, problem: 'unknown-person' },
    {
      who: 'an id of nobody',
      holder: '00000000-0000-4000-8000-000000000000',
      keeps: '00000000-0000-4000-8000-000000000000',
      problem: 'unknown-person',
    },
  ])('is found to be nobody by $who', async ({ holder, keeps, problem }) => {
    expect(await typed(holder)).toEqual({ holder: keeps, problems: [problem] });
  });

  test('is known among the members of the team where the directory may not be asked', async () => {
    await workspace.fault({ refuseUsers: true });
    expect(await typed(principalNameOf(OWNER))).toEqual({ holder: OWNER.id, problems: [] });
  });

  test('is never guessed: whose address it is cannot be found out there for others', async () => {
    await workspace.fault({ refuseUsers: true });
    expect(await typed(principalNameOf(STRANGER))).toEqual({
      holder: null,
      problems: ['unresolved-address'],
    });
  });

  test('is not said to be nobody where the directory may not be asked', async () => {
    await workspace.fault({ refuseUsers: true });
    expect(await typed(STRANGER.id)).toEqual({ holder: STRANGER.id, problems: [] });
  });

  test('is asked for once, not with every look at the lists', async () => {
    await posts.add({ Key: 'stelle', Title: 'Fachstelle', OfficeId: 'amt', Holder: principalNameOf(OWNER) });
    const asked = () => workspace.counters().byKind['users.read'] ?? 0;
    const before = asked();
    const records = open();
    await records.sync();
    await records.sync();
    expect(asked()).toBe(before + 1);
  });
});
