import { createBot } from '../../../bot/bot';
import { activityFrom, type Chat, startChat, TENANT } from '../../support/chat/chat-client';
import { type FakeChannelIdentity, startFakeChannelIdentity } from '../../support/fake-channel-identity';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, type World } from '../../support/world';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

const message = (own: Record<string, unknown> = {}) => ({
  ...activityFrom(PEOPLE.owner, { serviceUrl: chat.connector.url }),
  type: 'message',
  text: 'hilfe',
  ...own,
});

describe('At the door', () => {
  test('a proper activity is let in and answered at its service address', async () => {
    expect((await chat.post(message())).status).toBe(200);
    expect(chat.connector.messagesIn(`a:${PEOPLE.owner}`)).toHaveLength(1);
  });

  test.each([
    { what: 'no service address', own: { serviceUrl: undefined }, code: 'service-url-missing' },
    { what: 'an empty service address', own: { serviceUrl: '' }, code: 'service-url-missing' },
    {
      what: 'a foreign service address',
      own: { serviceUrl: 'http://127.0.0.1:9/' },
      code: 'service-url-not-allowed',
    },
    { what: 'an address that is none', own: { serviceUrl: 'kein-url' }, code: 'service-url-not-allowed' },
    { what: 'a foreign tenant', own: { channelData: { tenant: { id: 'fremd' } } }, code: 'foreign-tenant' },
    {
      what: 'a foreign tenant beside the own one',
      own: { conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'fremd' } },
      code: 'foreign-tenant',
    },
    {
      what: 'no tenant at all',
      own: { channelData: {}, conversation: { id: 'a:x', conversationType: 'personal' } },
      code: 'tenant-missing',
    },
  ])('$what is refused with 403, and nothing is sent or kept', async ({ own, code }) => {
    const reply = await chat.post(message(own));
    expect(reply).toEqual({ status: 403, body: { error: { code } } });
    expect(chat.connector.calls).toEqual([]);
    expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
  });

  test.each([{}, { type: 'message' }, [], { type: 5, conversation: { id: 'a' } }])(
    '%j is no activity: 400',
    async (body) => {
      expect((await chat.post(body)).status).toBe(400);
    },
  );
});

describe('Outside local mode', () => {
  test.each(['', '  '])('the bot refuses to start with the app id “%s”', (appId) => {
    expect(() =>
      createBot({
        appId,
        appType: 'SingleTenant',
        tenantId: TENANT,
        serviceUrls: ['https://smba.trafficmanager.net/emea/'],
        requireAuthentication: true,
        references: world.references,
        useCases: { ...world.useCases, workspaces: world.workspaces },
        links: {
          toGoal: () => '',
          toReports: () => '',
          toMasterplan: () => '',
          toCase: () => '',
          toDeviations: () => '',
        },
        sendLimit: { permit: () => Promise.resolve(), slowDown: () => Promise.resolve() },
        clock: world.clock,
        log: world.log,
      }),
    ).toThrow(/refuses to start/);
  });

  describe('with the tokens of the channel', () => {
    const APP_ID = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000010';
    let identity: FakeChannelIdentity;
    let guarded: Chat;
    let quiet: jest.SpyInstance;
    beforeEach(async () => {
      // The SDK writes refused tokens to the console.
      quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      identity = await startFakeChannelIdentity();
      guarded = await startChat(world, {
        appId: APP_ID,
        appPassword: 'local-secret',
        requireAuthentication: true,
        endpoints: identity.endpoints,
      });
    });
    afterEach(async () => {
      await guarded.close();
      await identity.close();
      quiet.mockRestore();
    });

    /** Status of the answer to a button nobody knows, which needs no message of the bot. */
    async function knock(authorization: string, own: Record<string, unknown> = {}): Promise<number> {
      const { connector } = guarded;
      const activity = {
        ...activityFrom(PEOPLE.owner, { serviceUrl: connector.url }),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {},
        ...own,
      };
      return (await guarded.post(activity, { authorization })).status;
    }

    const proper = () => ({ aud: APP_ID, serviceurl: guarded.connector.url });
    const bearer = (claims: Record<string, unknown>): string => `Bearer ${identity.token(claims)}`;

    test('a proper one is let in', async () => {
      expect(await knock(bearer(proper()))).toBe(200);
    });

    test('a proper one does not help a foreign tenant', async () => {
      expect(await knock(bearer(proper()), { channelData: { tenant: { id: 'fremd' } } })).toBe(403);
    });

    test.each([
      { what: 'no token', of: () => '' },
      { what: 'a token that is none', of: () => 'Bearer quatsch' },
      { what: 'a token for another bot', of: () => bearer({ ...proper(), aud: 'fremd' }) },
      {
        what: 'a token for another service address',
        of: () => bearer({ ...proper(), serviceurl: 'https://boese.example/' }),
      },
      { what: 'a token without a service address', of: () => bearer({ aud: APP_ID }) },
      {
        what: 'an expired token',
        of: () => bearer({ ...proper(), exp: Math.floor(Date.now() / 1000) - 3600 }),
      },
      { what: 'a token of another issuer', of: () => bearer({ ...proper(), iss: 'https://boese.example' }) },
      { what: 'a changed token', of: () => `${bearer(proper()).slice(0, -8)}AAAAAAAA` },
    ])('$what is refused with 401, and nothing is sent or kept', async ({ of }) => {
      expect(await knock(of())).toBe(401);
      expect(guarded.connector.calls).toEqual([]);
      expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
    });
  });
});
