import { PEOPLE } from '../../support/examples/small-plan';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { createWorld, WORKSPACE, type World } from '../../support/world';
import { monthlyReport } from '../cards/monthly-report-example';

const CHAT_OF_OWNER = `a:${PEOPLE.owner}`;

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world, { regions: ['emea/', 'teams/', 'de/', 'fr/'] });
});
afterEach(() => chat.close());

const sendTo = async (userId: string, by: Chat = chat) =>
  by.bot.messenger.sendMonthlyCard(userId, await monthlyReport(world), 'holder');

const regionsAsked = (path: RegExp): (string | null)[] =>
  chat.connector.calls.filter((call) => path.test(call.path)).map(({ region }) => region);
const OPENED = /^\/v3\/conversations$/;
const SENT = /\/activities/;

const kept = async (key: string) => {
  const text = await world.references.find(key);
  return text === null ? null : (JSON.parse(text) as { conversationId: string; serviceUrl: string });
};
const addressIn = (region: string): string => `${chat.connector.url}${region}/`;

describe('Somebody of another region', () => {
  test.each(['de', 'fr', 'teams'])('is let in and answered when they write from /%s/', async (region) => {
    const { bot, connector } = chat;
    expect(bot).toBeDefined();
    const answers = await chat.as(PEOPLE.owner).write('hilfe', { serviceUrl: `${connector.url}${region}/` });
    expect(answers).toHaveLength(1);
    expect(await kept(`user/${PEOPLE.owner}`)).toMatchObject({ serviceUrl: addressIn(region) });
  });

  test('gets their first message where their region answers, which is remembered', async () => {
    chat.connector.settle(CHAT_OF_OWNER, 'fr');
    expect(await sendTo(PEOPLE.owner)).toMatchObject({ ok: true });
    expect(regionsAsked(OPENED)).toEqual(['teams', 'emea', 'de', 'fr']);
    expect(await kept(`user/${PEOPLE.owner}`)).toMatchObject({ serviceUrl: addressIn('fr') });
    await sendTo(PEOPLE.owner);
    expect(regionsAsked(OPENED)).toHaveLength(4);
    expect(regionsAsked(SENT)).toEqual(['fr', 'fr']);
  });

  test('does not move others, who are found where they were', async () => {
    chat.connector.settle(CHAT_OF_OWNER, 'fr');
    await chat.as(PEOPLE.colleague).write('hi', { serviceUrl: addressIn('de') });
    await sendTo(PEOPLE.owner);
    await sendTo(PEOPLE.colleague);
    expect(regionsAsked(SENT).at(-1)).toBe('de');
  });

  test('is lost only when every address has refused', async () => {
    chat.connector.settle(CHAT_OF_OWNER, 'jp');
    expect(await sendTo(PEOPLE.owner)).toEqual({ ok: false, error: { kind: 'refused', retryIn: null } });
    expect(regionsAsked(OPENED)).toEqual(['teams', 'emea', 'de', 'fr']);
    expect(world.lines.map(({ fields }) => fields?.['fault'])).toContain('foreign-region');
  });

  test('is served at the first address where the connector does not mind the region', async () => {
    const easy = await startChat(world, { regions: ['emea/', 'teams/'], foreignRegions: 'served' });
    easy.connector.settle(CHAT_OF_OWNER, 'fr');
    expect(await sendTo(PEOPLE.owner, easy)).toMatchObject({ ok: true });
    expect(easy.connector.calls.map(({ region }) => region)).toEqual(['teams', 'teams']);
    await easy.close();
  });

  test('waits for an address that is busy: nobody else can say that it was the wrong one', async () => {
    chat.connector.settle(CHAT_OF_OWNER, 'fr');
    chat.connector.disturb(({ region }) =>
      region === 'emea' ? { answer: { status: 503, code: 'ServiceUnavailable' } } : null,
    );
    expect(await sendTo(PEOPLE.owner)).toMatchObject({ ok: false, error: { kind: 'busy' } });
    expect(regionsAsked(OPENED)).toEqual(['teams', 'emea']);
  });
});

describe('Somebody whose region changes', () => {
  beforeEach(() => chat.as(PEOPLE.owner).write('hi', { serviceUrl: addressIn('emea') }));

  test('gets the next message in the same chat at the other address, which is remembered', async () => {
    chat.connector.settle(CHAT_OF_OWNER, 'de');
    expect(await sendTo(PEOPLE.owner)).toMatchObject({ ok: true });
    expect(regionsAsked(SENT)).toEqual(['emea', 'teams', 'de']);
    expect(regionsAsked(OPENED)).toEqual([]);
    expect(await kept(`user/${PEOPLE.owner}`)).toMatchObject({
      conversationId: CHAT_OF_OWNER,
      serviceUrl: addressIn('de'),
    });
  });

  test('has cards brought up to date there, too', async () => {
    await sendTo(PEOPLE.owner);
    chat.connector.settle(CHAT_OF_OWNER, 'de');
    const card = { messageId: 'message-1', as: 'holder' } as const;
    const updated = await chat.bot.messenger.updateMonthlyCard(
      PEOPLE.owner,
      card,
      await monthlyReport(world),
    );
    expect(updated).toMatchObject({ ok: true });
    expect(await kept(`user/${PEOPLE.owner}`)).toMatchObject({ serviceUrl: addressIn('de') });
  });
});

test('The chat of the leadership is found in its region, which is remembered', async () => {
  chat.connector.settle(WORKSPACE.leadershipChatId, 'fr');
  expect(await chat.bot.messenger.sendAlertBundle(WORKSPACE, [])).toMatchObject({ ok: true });
  expect(await kept(`chat/${WORKSPACE.leadershipChatId}`)).toMatchObject({ serviceUrl: addressIn('fr') });
});

describe('A chat that is lost', () => {
  test('is opened anew where the person was found last', async () => {
    chat.connector.settle(CHAT_OF_OWNER, 'fr');
    await chat.as(PEOPLE.owner).write('hi', { serviceUrl: addressIn('fr') });
    chat.connector.fail(SENT, { status: 404, code: 'ConversationNotFound' }, 1);
    expect(await sendTo(PEOPLE.owner)).toMatchObject({ ok: true });
    expect(regionsAsked(OPENED)).toEqual(['fr']);
  });

  test('is opened there also when the first attempt to open it fails', async () => {
    await chat.as(PEOPLE.owner).write('hi', { serviceUrl: addressIn('fr') });
    chat.connector.disturb(({ path }) =>
      OPENED.test(path)
        ? { answer: { status: 403, code: 'ForbiddenOperationException' } }
        : { answer: { status: 404, code: 'ConversationNotFound' } },
    );
    expect(await sendTo(PEOPLE.owner)).toMatchObject({ ok: false, error: { kind: 'not-installed' } });
    chat.connector.disturb(() => null);
    expect(await sendTo(PEOPLE.owner)).toMatchObject({ ok: true });
    expect(regionsAsked(OPENED)).toEqual(['fr', 'fr']);
  });

  test('leaves nothing behind when the app is taken away', async () => {
    await chat.as(PEOPLE.owner).write('hi', { serviceUrl: addressIn('fr') });
    chat.connector.fail(SENT, { status: 404, code: 'ConversationNotFound' });
    await chat.bot.messenger.updateMonthlyCard(
      PEOPLE.owner,
      { messageId: 'message-1', as: 'holder' },
      await monthlyReport(world),
    );
    expect(await world.references.find(`region/${PEOPLE.owner}`)).toBe(addressIn('fr'));
    await chat
      .as(PEOPLE.owner)
      .send({ type: 'installationUpdate', action: 'remove', serviceUrl: addressIn('fr') });
    expect(await world.references.find(`region/${PEOPLE.owner}`)).toBeNull();
    expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
  });
});
