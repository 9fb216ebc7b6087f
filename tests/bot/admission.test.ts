import { isAllowedServiceUrl } from '../../bot/admission';
import { createBot } from '../../bot/bot';
import { activityFrom, type Chat, startChat, TENANT } from '../support/chat-client';
import { PEOPLE } from '../support/small-plan';
import { createWorld, type World } from '../support/world';

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
    { what: 'a foreign service address', own: { serviceUrl: 'http://127.0.0.1:9/' }, code: 'service-url-not-allowed' },
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

  test.each([{}, { type: 'message' }, [], { type: 5, conversation: { id: 'a' } }])('%j is no activity: 400', async (body) => {
    expect((await chat.post(body)).status).toBe(400);
  });

  test('an address is allowed with what lies below it, and nothing else', () => {
    const allowed = ['https://smba.trafficmanager.net/emea/'];
    expect(isAllowedServiceUrl('https://smba.trafficmanager.net/emea', allowed)).toBe(true);
    expect(isAllowedServiceUrl('https://smba.trafficmanager.net/emea/3f9d/', allowed)).toBe(true);
    for (const other of [
      'http://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net/emeaX/',
      'https://smba.trafficmanager.net/emea/../amer/',
      'https://smba.trafficmanager.net.boese.example/emea/',
      'https://smba.trafficmanager.net@boese.example/emea/',
      'https://jemand@smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net:444/emea/',
    ]) {
      expect(isAllowedServiceUrl(other, allowed)).toBe(false);
    }
  });
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
        links: { toGoal: () => '', toReports: () => '' },
        log: world.log,
      }),
    ).toThrow(/refuses to start/);
  });

  test.each([
    { what: 'no token', authorization: '' },
    { what: 'a token that is none', authorization: 'Bearer quatsch' },
    {
      what: 'a token of somebody else',
      authorization: `Bearer ${[{ alg: 'none' }, { iss: 'https://boese.example', aud: 'x' }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.x`,
    },
  ])('$what is refused with 401, and nothing is sent', async ({ authorization }) => {
    const guarded = await startChat(world, {
      appId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000010',
      appPassword: 'local-secret',
      requireAuthentication: true,
      serviceUrls: [chat.connector.url],
    });
    const status = await new Promise<number>((resolve) => {
      let code = 0;
      const response = { status: (value: number) => (code = value), json: () => resolve(code), end: () => resolve(code) };
      void guarded.bot.process({ body: message(), headers: { authorization } }, response);
    });
    expect(status).toBe(401);
    expect(chat.connector.calls).toEqual([]);
    await guarded.close();
  });
});
