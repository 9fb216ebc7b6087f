import { CONNECTOR_FAULTS, deliveryErrorOf } from '../../bot/delivery-errors';
import { type DeviationAlert, deviationAlert } from '../../src/application/deviation-alert';
import type { DueReport } from '../../src/application/due-report';
import { toMonth } from '../../src/domain/shared/month';
import { wordsOn } from '../support/card-reading';
import { type Chat, startChat } from '../support/chat-client';
import type { ConnectorFailure } from '../support/fake-connector';
import { PEOPLE } from '../support/small-plan';
import { createWorld, WORKSPACE, type World } from '../support/world';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

async function report(): Promise<DueReport> {
  const result = await world.useCases.viewDueReport({ userId: PEOPLE.owner }, WORKSPACE.id, null);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function alert(): Promise<DeviationAlert> {
  await world.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: toMonth('2026-10'),
    reason: '',
    readings: [
      { indicatorId: 'wartezeit', value: '12', noDataReason: '', state: 'final', comment: '', basedOn: null },
    ],
    statuses: [],
  });
  const [stored] = await world.records.deviations.all();
  if (stored === undefined) throw new Error('No deviation opened');
  const told = await deviationAlert(WORKSPACE.id, world.records, stored.value);
  if (told === null) throw new Error('The indicator is gone');
  return told;
}

const send = async () => chat.bot.messenger.sendMonthlyCard(PEOPLE.owner, await report());

describe('A monthly card', () => {
  test('goes to the conversation a person once wrote in, in their language, with its toast beside it', async () => {
    await chat.as(PEOPLE.owner, 'en-GB').write('hi');
    expect(await send()).toEqual({ ok: true, value: { messageId: 'message-1' } });
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.owner}`);
    expect(message).toMatchObject({ type: 'message', summary: 'Monthly report October 2026: 3 items open' });
    expect(message?.text).toBeUndefined();
    expect(message?.attachments).toHaveLength(1);
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain('Bewilligte Wohnungen');
    expect(chat.connector.calls.filter(({ path }) => path === '/v3/conversations')).toEqual([]);
  });

  test('opens the conversation with somebody who never wrote, in German, and keeps it for the next time', async () => {
    await send();
    expect(await send()).toMatchObject({ ok: true });
    const created = chat.connector.calls.filter(({ path }) => path === '/v3/conversations');
    expect(created).toHaveLength(1);
    expect(created[0]?.body).toMatchObject({ isGroup: false, members: [{ id: PEOPLE.owner }] });
    const messages = chat.connector.messagesIn(`a:${PEOPLE.owner}`);
    expect(messages.map(({ summary }) => summary)).toEqual(
      Array(2).fill('Monatsmeldung Oktober 2026: 3 Angaben offen'),
    );
  });

  test('opens a new conversation when the kept one is gone', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, { status: 404, code: 'ConversationNotFound' }, 1);
    expect(await send()).toMatchObject({ ok: true });
  });

  test('is not sent to an address that is no longer allowed', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    const kept = await world.references.find(`user/${PEOPLE.owner}`);
    await world.references.put(
      `user/${PEOPLE.owner}`,
      kept?.replace(chat.connector.url, 'http://127.0.0.1:9/') ?? '',
    );
    expect(await send()).toMatchObject({ ok: true });
    expect(chat.connector.messagesIn(`a:${PEOPLE.owner}`)).toHaveLength(1);
  });
});

describe('An alert', () => {
  test('goes to the leadership chat, which nobody has to have written in', async () => {
    expect(await chat.bot.messenger.sendAlert(WORKSPACE, await alert())).toMatchObject({ ok: true });
    const [message] = chat.connector.messagesIn(WORKSPACE.leadershipChatId);
    expect(message?.summary).toBe(
      'Abweichung vom Plan: Wartezeit (Mehr Menschen finden eine bezahlbare Wohnung), Oktober 2026',
    );
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain('4,0\u00a0Wochen über Plan (50,0\u00a0%)');
  });

  test('says when the bot is no member of the chat', async () => {
    chat.connector.fail(/activities/, { status: 403, code: 'BotNotInConversationRoster' });
    const sent = await chat.bot.messenger.sendAlert(WORKSPACE, await alert());
    expect(sent).toEqual({ ok: false, error: { kind: 'not-in-chat', retryIn: null } });
  });
});

describe('What the connector refuses', () => {
  const FAILURES: readonly { failure: ConnectorFailure; kind: string; retryIn: number | null }[] = [
    { failure: { status: 400, code: 'BadArgument' }, kind: 'refused', retryIn: null },
    { failure: { status: 401, code: 'BotNotRegistered' }, kind: 'refused', retryIn: null },
    { failure: { status: 403, code: 'BotDisabledByAdmin' }, kind: 'blocked', retryIn: null },
    { failure: { status: 403, code: 'ConversationBlockedByUser' }, kind: 'blocked', retryIn: null },
    { failure: { status: 403, code: 'MessageWritesBlocked' }, kind: 'blocked', retryIn: null },
    { failure: { status: 403, code: 'BotNotInConversationRoster' }, kind: 'not-in-chat', retryIn: null },
    { failure: { status: 403, code: 'ForbiddenOperationException' }, kind: 'not-installed', retryIn: null },
    { failure: { status: 403, code: 'SomethingNew' }, kind: 'refused', retryIn: null },
    { failure: { status: 412, code: 'PreconditionFailed' }, kind: 'busy', retryIn: 5 },
    { failure: { status: 413, code: 'RequestEntityTooLarge' }, kind: 'refused', retryIn: null },
    { failure: { status: 429, code: 'Throttled', retryAfter: '0' }, kind: 'busy', retryIn: 0 },
    { failure: { status: 503, code: 'ServiceUnavailable', retryAfter: '0' }, kind: 'busy', retryIn: 30 },
  ];

  test.each(FAILURES)('$failure.status $failure.code is $kind', async ({ failure, kind, retryIn }) => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, failure);
    expect(await send()).toEqual({ ok: false, error: { kind, retryIn } });
  });

  test.each([
    { failure: { status: 403, code: 'ForbiddenOperationException' }, kind: 'not-installed' },
    { failure: { status: 429, code: 'Throttled', retryAfter: '0' }, kind: 'busy' },
  ])('also when it refuses to open a conversation ($failure.code)', async ({ failure, kind }) => {
    chat.connector.fail(/^\/v3\/conversations$/, failure);
    expect(await send()).toMatchObject({ ok: false, error: { kind } });
    expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
  });

  test('a conversation that stays gone is forgotten', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, { status: 404, code: 'ConversationNotFound' });
    expect(await send()).toEqual({ ok: false, error: { kind: 'no-such-chat', retryIn: null } });
  });

  test('has one meaning for each of its faults', () => {
    for (const fault of CONNECTOR_FAULTS) expect(deliveryErrorOf(fault, new Error())).toHaveProperty('kind');
    expect(deliveryErrorOf('throttled', new Error())).toEqual({ kind: 'busy', retryIn: 60 });
  });
});
