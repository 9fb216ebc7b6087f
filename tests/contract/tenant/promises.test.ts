import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL_TENANT, PERSONAS, personaBySlug } from '../../../src/local/personas';
import { graphError, matching, rowsIn, startWorld, textIn, type World } from './tenant-world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

test('each of the 54 rows of the contract table has a test', () => {
  const titles = readdirSync(__dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'))
    .join('\n');
  const tested = new Set([...titles.matchAll(/['"`]row (\d+) \([A-Z]/g)].map(([, row]) => Number(row)));
  expect([...tested].sort((a, b) => a - b)).toEqual(Array.from({ length: 54 }, (_, at) => at + 1));
});

describe('people', () => {
  const stranger = personaBySlug('stranger').id;
  const reader = personaBySlug('reader').id;

  test('users are found by object id and by principal name', async () => {
    const byId = await world.get(`/users/${reader}`);
    expect(byId.body).toMatchObject({
      id: reader,
      givenName: 'Lena',
      surname: 'Lang',
      displayName: 'Lena Lang',
    });
    const byName = await world.get(`/users/${textIn(byId.body, 'userPrincipalName')}`);
    expect(byName.body).toEqual(byId.body);
    expect(rowsIn(await world.get('/users?$select=id'))).toHaveLength(PERSONAS.length);
  });

  test('an unknown user is not found', async () => {
    const reply = await world.get(`/users/${LOCAL_TENANT.appId}`);
    expect(reply.status).toBe(404);
    expect(reply.body).toEqual(graphError('Request_ResourceNotFound'));
  });

  test('an app without the permission may not ask', async () => {
    const reply = await world.get('/users', { as: world.provisioning });
    expect(reply.status).toBe(403);
    expect(reply.body).toEqual(graphError('Authorization_RequestDenied'));
  });

  test('the team has the personas that are members, the stranger is none of them', async () => {
    const members = rowsIn(await world.get(`/teams/${LOCAL_TENANT.teamId}/members`));
    expect(members.map((member) => member['userId']).sort()).toEqual(
      PERSONAS.filter(({ isTeamMember }) => isTeamMember).map(({ id }) => id),
    );
    expect(members[0]).toMatchObject({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      tenantId: LOCAL_TENANT.tenantId,
    });
    const filter = `(microsoft.graph.aadUserConversationMember/userId eq '${reader}')`;
    expect(rowsIn(await world.get(`/teams/${LOCAL_TENANT.teamId}/members?$filter=${filter}`))).toHaveLength(
      1,
    );
  });

  test('the same membership is seen through the group and the channels', async () => {
    const group = rowsIn(await world.get(`/groups/${LOCAL_TENANT.teamId}/transitiveMembers`)).map(
      (member) => member['id'],
    );
    expect(group).toContain(reader);
    expect(group).not.toContain(stranger);
    const [channel] = rowsIn(await world.get(`/teams/${LOCAL_TENANT.teamId}/channels`));
    const path = `/teams/${LOCAL_TENANT.teamId}/channels/${encodeURIComponent(textIn(channel ?? {}, 'id'))}/allMembers`;
    expect(rowsIn(await world.get(path)).map((member) => member['userId'])).toEqual(group);
  });

  test.each([
    ['a member', reader, [LOCAL_TENANT.teamId]],
    ['the stranger', stranger, []],
  ])('checkMemberGroups tells that of %s', async (_, user, expected) => {
    const body = { groupIds: [LOCAL_TENANT.teamId, LOCAL_TENANT.appId] };
    const reply = await world.call('POST', `/users/${user}/checkMemberGroups`, { body });
    expect(reply).toMatchObject({ status: 200, body: { value: expected } });
  });

  test('members come and go', async () => {
    const as = await world.forge({ roles: ['TeamMember.ReadWrite.All', 'GroupMember.Read.All'] });
    const members = `/teams/${LOCAL_TENANT.teamId}/members`;
    const body = {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: [],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${stranger}')`,
    };
    const joined = await world.call('POST', members, { as, body });
    expect(joined.status).toBe(201);
    expect(rowsIn(await world.get(members)).map((member) => member['userId'])).toContain(stranger);
    expect(
      (await world.call('DELETE', `${members}/${encodeURIComponent(textIn(joined.body, 'id'))}`, { as }))
        .status,
    ).toBe(204);
    expect(rowsIn(await world.get(members)).map((member) => member['userId'])).not.toContain(stranger);
    expect((await world.call('POST', members, { body })).status).toBe(403);
  });

  test('the app is installed for a user once, and has a chat then', async () => {
    const filter = `externalId eq '${LOCAL_TENANT.appId}'`;
    const [app] = rowsIn(await world.get(`/appCatalogs/teamsApps?$filter=${filter}`));
    const installed = `/users/${reader}/teamwork/installedApps`;
    const body = {
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${textIn(app ?? {}, 'id')}`,
    };
    expect((await world.call('POST', installed, { body })).status).toBe(201);
    expect((await world.call('POST', installed, { body })).status).toBe(409);
    const [one] = rowsIn(
      await world.get(`${installed}?$expand=teamsApp&$filter=teamsApp/externalId eq '${LOCAL_TENANT.appId}'`),
    );
    const chat = await world.get(`${installed}/${textIn(one ?? {}, 'id')}/chat`);
    expect(chat.body).toMatchObject({ chatType: 'oneOnOne', id: matching(/^19:/) });
  });
});

describe('methods and addresses', () => {
  test('a method that an address does not take is 405', async () => {
    expect((await world.call('DELETE', '/users')).status).toBe(405);
    expect((await world.get('/$batch')).status).toBe(405);
  });

  test('an unknown segment is named', async () => {
    const reply = await world.get('/sites/root/fantasie');
    expect(reply.body).toEqual(graphError('BadRequest', "Resource not found for the segment 'fantasie'."));
  });
});
