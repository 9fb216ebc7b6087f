import { disclose } from '../../../src/application/workspace/disclosure/disclosed-records';
import { CONNECTOR_FAULTS, deliveryErrorOf } from '../../../bot/sending/delivery-errors';
import { type DeviationAlert, deviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { DueReport } from '../../../src/application/reporting/due-report';
import { toMonth } from '../../../src/domain/shared/month';
import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { toDay } from '../../../src/domain/shared/day';
import { buttonOf, inputsOf, wordsOn } from '../../support/chat/card-reading';
import { type Chat, startChat } from '../../support/chat/chat-client';
import type { ConnectorFailure } from '../../support/chat/fake-connector';
import { readingEntry } from '../../support/examples/entries';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, WORKSPACE, type World } from '../../support/world';

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
  const told = await deviationAlert(WORKSPACE.id, disclose(world.records), {
    deviationId: stored.value.id,
    today: toDay('2026-11-05'),
  });
  if (told === null) throw new Error('The indicator is gone');
  return told;
}

const send = async () => chat.bot.messenger.sendMonthlyCard(PEOPLE.owner, await report(), 'holder');

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

describe("A deputy's card", () => {
  test('says by function for whom the deputy is asked', async () => {
    await chat.bot.messenger.sendMonthlyCard(PEOPLE.deputy, await report(), 'deputy');
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.deputy}`);
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain(
      'Sie vertreten „Fachstelle Wohnen“: Diese Meldungen sind noch offen.',
    );
  });

  test('is the only one that says so', async () => {
    await send();
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.owner}`);
    expect(wordsOn(message?.attachments?.[0]?.content)).not.toContain('Sie vertreten');
  });
});

describe('A monthly card that was sent', () => {
  const OWN_CARD = { messageId: 'karte-1', as: 'holder' } as const;
  const update = async () => chat.bot.messenger.updateMonthlyCard(PEOPLE.owner, OWN_CARD, await report());

  async function reportOne(): Promise<void> {
    await world.useCases.submitMonthlyReport({ userId: PEOPLE.deputy }, WORKSPACE.id, {
      month: toMonth('2026-10'),
      reason: '',
      readings: [readingEntry({ value: '7' })],
      statuses: [],
    });
  }

  test('is brought up to date in its place, and says how it stands', async () => {
    await chat.as(PEOPLE.owner, 'en-GB').write('hi');
    await reportOne();
    expect(await update()).toEqual({ ok: true, value: { messageId: 'karte-1' } });
    const [call] = chat.connector.calls.filter(({ method }) => method === 'PUT');
    expect(call?.path).toBe(`/v3/conversations/a:${PEOPLE.owner}/activities/karte-1`);
    const words = wordsOn(call?.body);
    expect(words).toContain('1 of 3 items reported. Please report 2 items by 11/11/2026.');
    expect(words).toContain('● Green: on plan (Reported)\nGreen because');
  });

  test('keeps telling a deputy for whom they are asked', async () => {
    await chat.as(PEOPLE.deputy).write('hi');
    await reportOne();
    const card = { messageId: 'karte-1', as: 'deputy' } as const;
    await chat.bot.messenger.updateMonthlyCard(PEOPLE.deputy, card, await report());
    const [call] = chat.connector.calls.filter(({ method }) => method === 'PUT');
    expect(wordsOn(call?.body)).toContain(
      'Sie vertreten „Fachstelle Wohnen“: Diese Meldungen sind noch offen.',
    );
  });

  test('says that the month is closed, and is no form any more', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    await reportOne();
    world.setClock('2026-11-20T09:00:00.000Z');
    const asked = await world.useCases.viewDueReport(
      { userId: PEOPLE.owner },
      WORKSPACE.id,
      toMonth('2026-10'),
    );
    if (!asked.ok) throw new Error(asked.error.kind);
    await chat.bot.messenger.updateMonthlyCard(PEOPLE.owner, OWN_CARD, asked.value);
    const [call] = chat.connector.calls.filter(({ method }) => method === 'PUT');
    expect(wordsOn(call?.body)).toContain('1 von 3 Angaben gemeldet. Der Monat Oktober 2026 ist seit dem');
    expect(wordsOn(call?.body)).toContain('Wartezeit: Gemeldet · ● Grün: im Plan');
    expect(JSON.stringify(call?.body)).not.toContain('Input.');
    expect(JSON.stringify(call?.body)).toContain('https://tab.example/dezernat-v/my-reports');
  });

  test('may be gone from the chat, which stays known', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, { status: 404, code: 'ActivityNotFoundInConversation' });
    expect(await update()).toEqual({ ok: false, error: { kind: 'message-gone', retryIn: null } });
    expect(await world.references.find(`user/${PEOPLE.owner}`)).not.toBeNull();
  });

  test('may be gone with its whole chat, which is forgotten and not opened anew', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, { status: 404, code: 'ConversationNotFound' });
    expect(await update()).toEqual({ ok: false, error: { kind: 'no-such-chat', retryIn: null } });
    expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
    expect(await update()).toEqual({ ok: false, error: { kind: 'no-such-chat', retryIn: null } });
    expect(chat.connector.calls.filter(({ path }) => path === '/v3/conversations')).toEqual([]);
  });
});

describe('A reminder', () => {
  test('names what is still open, and opens the form in its place', async () => {
    await chat.bot.messenger.sendReminder(PEOPLE.owner, await report());
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.owner}`);
    expect(message?.summary).toBe('Erinnerung: Für Oktober 2026 sind noch 3 Angaben offen');
    const card = message?.attachments?.[0]?.content as AdaptiveCard;
    const { verb, data } = buttonOf(card, 'correct-monthly-report');
    const answer = await chat.as(PEOPLE.owner).press(verb, data);
    expect(inputsOf(answer.value as AdaptiveCard).map(({ id }) => id)).toContain('reading:wartezeit:value');
  });
});

describe('An escalation', () => {
  test('goes to a person, in their language', async () => {
    await chat.as(PEOPLE.headOfOffice, 'en-GB').write('hi');
    await chat.bot.messenger.sendEscalation(PEOPLE.headOfOffice, {
      workspace: { id: WORKSPACE.id, name: WORKSPACE.name },
      month: toMonth('2026-10'),
      officeName: 'Amt für Wohnungswesen',
      due: toDay('2026-11-11'),
      close: toDay('2026-11-17'),
      open: [
        {
          itemId: 'wartezeit',
          name: 'Wartezeit',
          goalId: 'wohnungen',
          goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
          postName: 'Fachstelle Wohnen',
        },
      ],
    });
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.headOfOffice}`);
    expect(message?.summary).toBe('1 item of your unit is still missing for October 2026');
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain(
      'Fachstelle Wohnen\nGoal: Mehr Menschen finden eine bezahlbare Wohnung\n- Wartezeit',
    );
  });
});

describe('The limit of all senders', () => {
  let permits: number;
  let pauses: number[];
  let release: () => void;
  let limited: Chat;
  beforeEach(async () => {
    permits = 0;
    pauses = [];
    release = () => undefined;
    limited = await startChat(world, {
      sendLimit: {
        permit: () => {
          permits += 1;
          return Promise.resolve();
        },
        slowDown: (seconds) => Promise.resolve(void pauses.push(seconds)),
      },
    });
  });
  afterEach(() => limited.close());

  test('is asked before every request: to open a conversation, to send and to update', async () => {
    const { messenger } = limited.bot;
    await messenger.sendMonthlyCard(PEOPLE.owner, await report(), 'holder');
    await messenger.sendReminder(PEOPLE.owner, await report());
    await messenger.updateMonthlyCard(PEOPLE.owner, { messageId: 'message-1', as: 'holder' }, await report());
    await messenger.sendAlert(WORKSPACE, await alert());
    expect(limited.connector.calls).toHaveLength(5);
    expect(permits).toBe(5);
  });

  test('holds a message back until it permits it', async () => {
    const held = await startChat(world, {
      sendLimit: {
        permit: () =>
          new Promise((resolve) => {
            release = resolve;
          }),
        slowDown: () => Promise.resolve(),
      },
    });
    const sending = held.bot.messenger.sendAlert(WORKSPACE, await alert());
    await held.as(PEOPLE.owner).write('hi');
    expect(held.connector.calls).toEqual([]);
    release();
    expect(await sending).toMatchObject({ ok: true });
    await held.close();
  });

  test('keeps nobody waiting who asks', async () => {
    await limited.as(PEOPLE.owner).write('meldung');
    expect(permits).toBe(0);
  });

  test.each([
    { retryAfter: '7', pause: 7 },
    { retryAfter: undefined, pause: 60 },
  ])('hears at once for how long Teams asks to wait ($retryAfter)', async ({ retryAfter, pause }) => {
    await limited.as(PEOPLE.owner).write('hi');
    const failure = { status: 429, code: 'Throttled', ...(retryAfter === undefined ? {} : { retryAfter }) };
    limited.connector.fail(/activities/, failure);
    await limited.bot.messenger.sendMonthlyCard(PEOPLE.owner, await report(), 'holder');
    expect(pauses).toEqual([pause]);
  });

  test('hears nothing of other failures', async () => {
    await limited.as(PEOPLE.owner).write('hi');
    limited.connector.fail(/activities/, { status: 503, code: 'ServiceUnavailable' });
    await limited.bot.messenger.sendMonthlyCard(PEOPLE.owner, await report(), 'holder');
    expect(pauses).toEqual([]);
  });
});

describe('An alert', () => {
  test('goes to the leadership chat, which nobody has to have written in', async () => {
    expect(await chat.bot.messenger.sendAlert(WORKSPACE, await alert())).toMatchObject({ ok: true });
    const [message] = chat.connector.messagesIn(WORKSPACE.leadershipChatId);
    expect(message?.summary).toBe(
      'Abweichung vom Plan: Wartezeit (Mehr Menschen finden eine bezahlbare Wohnung), Oktober 2026',
    );
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain('4,0\u00a0Wochen über Plan (50\u00a0%)');
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
    { failure: { status: 403, code: 'ForbiddenOperationException' }, kind: 'not-installed', retryIn: null },
    { failure: { status: 403, code: 'SomethingNew' }, kind: 'refused', retryIn: null },
    { failure: { status: 404, code: 'ActivityNotFoundInConversation' }, kind: 'message-gone', retryIn: null },
    { failure: { status: 412, code: 'PreconditionFailed' }, kind: 'busy', retryIn: 5 },
    { failure: { status: 413, code: 'RequestEntityTooLarge' }, kind: 'too-large', retryIn: null },
    { failure: { status: 429, code: 'Throttled', retryAfter: '7' }, kind: 'busy', retryIn: 7 },
    { failure: { status: 500, code: 'InternalServerError' }, kind: 'refused', retryIn: null },
    { failure: { status: 502, code: 'BadGateway' }, kind: 'busy', retryIn: 30 },
    { failure: { status: 503, code: 'ServiceUnavailable' }, kind: 'busy', retryIn: 30 },
    { failure: { status: 504, code: 'GatewayTimeout' }, kind: 'busy', retryIn: 30 },
  ];

  test.each(FAILURES)('$failure.status $failure.code is $kind', async ({ failure, kind, retryIn }) => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, failure);
    const before = chat.connector.calls.length;
    expect(await send()).toEqual({ ok: false, error: { kind, retryIn } });
    // Asked once: whether and when to try again is up to the round.
    expect(chat.connector.calls).toHaveLength(before + 1);
  });

  test('is told to the log by its kind only', async () => {
    await chat.as(PEOPLE.owner).write('hi');
    chat.connector.fail(/activities/, { status: 403, code: 'ConversationBlockedByUser' });
    await send();
    expect(world.lines).toContainEqual({
      level: 'warn',
      event: 'message-not-delivered',
      fields: { fault: 'blocked-by-user' },
    });
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
