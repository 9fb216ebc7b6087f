import type { Activity } from 'botbuilder';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, type World } from '../../support/world';
import { monthlyReport } from '../cards/monthly-report-example';

const OWN = `a:${PEOPLE.owner}`;
const MEETING = '19:meeting_Njc4@thread.v2';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

const send = async () =>
  chat.bot.messenger.sendMonthlyCard(PEOPLE.owner, await monthlyReport(world), 'holder');

const keptChat = async (): Promise<unknown> => {
  const text = await world.references.find(`user/${PEOPLE.owner}`);
  return text === null ? null : (JSON.parse(text) as { conversationId: string }).conversationId;
};

const opened = () => chat.connector.calls.filter(({ path }) => path === '/v3/conversations').length;

describe('Only the bot\u2019s own chat with a person is kept for them', () => {
  test.each([
    { what: 'a meeting that does not say what it is', conversation: { id: MEETING } },
    {
      what: 'a group',
      conversation: { id: '19:ab@thread.v2', conversationType: 'groupChat', isGroup: true },
    },
    {
      what: 'a channel',
      conversation: { id: '19:ab@thread.tacv2', conversationType: 'channel', isGroup: true },
    },
    {
      what: 'a chat of two people, in which the app is used',
      conversation: { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal' },
    },
  ])('$what is not', async ({ conversation }) => {
    const told: Partial<Activity['conversation']> = { ...conversation, tenantId: LOCAL_TENANT.tenantId };
    // The SDK's types promise more than a client says.
    const there = told as Activity['conversation'];
    await chat.as(PEOPLE.owner).write('hi');
    await chat.as(PEOPLE.owner).write('hi', { conversation: there });
    expect(await keptChat()).toBe(OWN);
    expect(await send()).toMatchObject({ ok: true });
    expect(chat.connector.messagesIn(OWN)).toHaveLength(1);
  });

  test.each([
    { what: 'a meeting', own: { conversationId: MEETING } },
    { what: 'a group', own: { conversationId: 'a:gruppe', conversationType: 'groupChat' } },
    { what: 'somebody else\u2019s', own: { conversationId: 'a:fremd', aadObjectId: PEOPLE.colleague } },
  ])('$what that an earlier version kept is not written to', async ({ own }) => {
    await chat.as(PEOPLE.owner).write('hi');
    const before = JSON.parse((await world.references.find(`user/${PEOPLE.owner}`)) ?? '') as object;
    await world.references.put(`user/${PEOPLE.owner}`, JSON.stringify({ ...before, ...own }));
    expect(await send()).toMatchObject({ ok: true });
    expect(chat.connector.messagesIn(own.conversationId)).toEqual([]);
    expect(chat.connector.messagesIn(OWN)).toHaveLength(1);
    expect(await keptChat()).toBe(OWN);
  });
});

describe('A chat whose roster does not know the bot any more', () => {
  const NOT_IN_ROSTER = { status: 403, code: 'BotNotInConversationRoster' };
  beforeEach(() => chat.as(PEOPLE.owner).write('hi'));

  test('is forgotten and opened anew', async () => {
    chat.connector.fail(/activities/, NOT_IN_ROSTER, 1);
    expect(await send()).toMatchObject({ ok: true });
    expect(opened()).toBe(1);
    expect(await keptChat()).toBe(OWN);
  });

  test('is opened anew once only', async () => {
    chat.connector.fail(/activities/, NOT_IN_ROSTER);
    expect(await send()).toEqual({ ok: false, error: { kind: 'not-in-chat', retryIn: null } });
    expect(opened()).toBe(1);
  });

  test('is forgotten by an update, too, which opens none', async () => {
    chat.connector.fail(/activities/, NOT_IN_ROSTER);
    const card = { messageId: 'karte-1', as: 'holder' } as const;
    await chat.bot.messenger.updateMonthlyCard(PEOPLE.owner, card, await monthlyReport(world));
    expect(await keptChat()).toBeNull();
    expect(opened()).toBe(0);
  });

  test('of somebody without the app is not opened: they get it first', async () => {
    chat.connector.disturb(({ path }) =>
      path === '/v3/conversations'
        ? { answer: { status: 403, code: 'ForbiddenOperationException' } }
        : { answer: NOT_IN_ROSTER },
    );
    expect(await send()).toEqual({ ok: false, error: { kind: 'not-installed', retryIn: null } });
  });
});

test('Somebody whom the directory does not know has no account', async () => {
  chat.connector.fail(/^\/v3\/conversations$/, { status: 404, code: 'NotFound' });
  expect(await send()).toEqual({ ok: false, error: { kind: 'no-account', retryIn: null } });
});
