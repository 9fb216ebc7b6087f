import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Playground, startPlayground } from '../../src/local/children/playground';
import { LOCAL_TEAM } from '../../src/local/host/local-team';
import { LOCAL_TENANT, type PersonaSlug, personaBySlug } from '../../src/local/personas';
import { textOf } from '../support/chat/playground-chat';
import { openPlayground, type PlaygroundClient } from '../support/chat/playground-client';

const owner = personaBySlug('goal-owner');
const deputy = personaBySlug('deputy');
const head = personaBySlug('head-of-department');

interface Heard {
  readonly type: string;
  readonly action?: string;
  readonly text?: string;
  readonly from: { readonly id: string };
  readonly conversation: { readonly id: string };
  readonly value?: { readonly action: { readonly verb?: string; readonly data?: object } };
}

/** The smallest bot: remembers what it heard, and answers each invoke with a card that says who pressed what. */
const heard: Heard[] = [];
let bot: Server;
let directory: string;
let playground: Playground;
let client: PlaygroundClient;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};
const cardOf = (text: string, more: object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }, ...more],
});

const start = async (persona: PersonaSlug, port: number): Promise<Playground> =>
  startPlayground({
    port,
    botEndpoint: `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`,
    dataDir: directory,
    persona,
    appId: LOCAL_TENANT.appId,
    tenantId: LOCAL_TENANT.tenantId,
    chatId: LOCAL_TENANT.leadershipChatId,
    teamId: LOCAL_TENANT.teamId,
    channelId: LOCAL_TEAM.channelId,
  });

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** What the Bot Framework does to send a message. */
async function botSends(conversation: string, activity: object): Promise<string> {
  const answer = await botCalls(`/v3/conversations/${encodeURIComponent(conversation)}/activities`, {
    type: 'message',
    conversation: { id: conversation },
    ...activity,
  });
  return (JSON.parse(answer) as { id: string }).id;
}

async function botCalls(path: string, body: object): Promise<string> {
  const answer = await fetch(`${playground.serviceUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.text();
}

const attached = (content: object) => ({
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});
const hears = async (wanted: (activity: Heard) => boolean): Promise<Heard> => {
  const giveUp = Date.now() + 15_000;
  while (Date.now() < giveUp) {
    const found = heard.find(wanted);
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`The bot heard only ${JSON.stringify(heard)}`);
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'zugkraft-playground-'));
  bot = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const activity = JSON.parse(body === '' ? '{}' : body) as Heard;
      heard.push(activity);
      const value = cardOf(`${activity.from.id} pressed ${activity.value?.action.verb ?? ''}`);
      const answer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(activity.type === 'invoke' ? answer : {}));
    });
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  playground = await start('goal-owner', await freePort());
  client = await openPlayground(playground.url);
});

afterAll(async () => {
  await client.close();
  await playground.stop();
  bot.closeAllConnections();
  await new Promise((resolve) => bot.close(resolve));
  rmSync(directory, { recursive: true });
});

test('the bot hears of its installation in both chats when we say so', async () => {
  await playground.install();
  for (const conversation of ['a:personal-goal-owner', LOCAL_TENANT.leadershipChatId]) {
    const activity = await hears(
      ({ type, conversation: { id } }) => type === 'installationUpdate' && id === conversation,
    );
    expect(activity).toMatchObject({ action: 'add', from: { id: owner.id, aadObjectId: owner.id } });
  }
});

test('what the current user says reaches the bot, in the group with a mention', async () => {
  await client.say('Hilfe');
  await client.group.say('Status');
  expect(await hears(({ text }) => text === 'Hilfe')).toMatchObject({ from: { id: owner.id } });
  expect(await hears(({ text }) => text === '<at>Zugkraft</at> Status')).toMatchObject({
    conversation: { id: LOCAL_TENANT.leadershipChatId, conversationType: 'groupChat' },
  });
});

test('a card is read, filled in and replaced by the answer', async () => {
  const inputs = [
    { type: 'Input.Text', id: 'value' },
    { type: 'Input.Text', id: 'comment', value: 'as before' },
    { type: 'Input.Toggle', id: 'none', title: 'No data' },
  ];
  const action = {
    type: 'Action.Execute',
    verb: 'report',
    id: 'send',
    title: 'Send',
    data: { month: '2026-11' },
  };
  await botSends(
    client.personal.conversationId,
    attached({ ...cardOf('Report'), body: inputs, actions: [action] }),
  );
  const shown = await client.personal.waitForCard((card) => textOf(card).includes('Send'));
  const answer = await client.personal.execute(shown, { action: 'report', inputs: { value: '5,2' } });

  expect(answer).toMatchObject({ status: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect((await hears(({ type }) => type === 'invoke')).value?.action.data).toEqual({
    month: '2026-11',
    value: '5,2',
    comment: 'as before',
    none: 'false',
  });
  await client.personal.waitForCard((card) => textOf(card) === `${owner.id} pressed report`);
});

test('in the leadership chat another member can press the button', async () => {
  const action = { type: 'Action.Execute', verb: 'acknowledge', title: 'Seen' };
  await botSends(client.group.conversationId, attached({ ...cardOf('Deviation'), actions: [action] }));
  const alert = await client.group.waitForCard((card) => textOf(card).includes('Deviation'));
  const answer = await client.group.execute(alert, { action: 'acknowledge', as: head.id });
  expect(textOf(answer.value as Record<string, unknown>)).toBe(`${head.id} pressed acknowledge`);
});

test("another user's chat is read and answered too, though the page never shows it", async () => {
  const opened = await botCalls('/v3/conversations', { isGroup: false, members: [{ id: deputy.id }] });
  const { id } = JSON.parse(opened) as { id: string };
  const action = { type: 'Action.Execute', verb: 'stand-in', title: 'Send' };
  await botSends(id, attached({ ...cardOf('For the deputy'), actions: [action] }));

  const chat = await client.chatWith(deputy.id);
  const card = await chat.waitForCard((shown) => textOf(shown).includes('For the deputy'));
  const answer = await chat.execute(card, { action: 'stand-in' });
  expect(textOf(answer.value as Record<string, unknown>)).toBe(`${deputy.id} pressed stand-in`);
});

test('nobody presses a button in a chat that is not theirs', async () => {
  const messageId = await botSends(client.personal.conversationId, attached(cardOf('Private')));
  const answer = await client.personal.invoke(
    messageId,
    { action: { type: 'Action.Execute', verb: 'pry' } },
    head.id,
  );
  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('a taken port is refused instead of moving elsewhere without a word', async () => {
  const port = Number(new URL(playground.url).port);
  await expect(start('goal-owner', port)).rejects.toThrow(
    new RegExp(`Port ${port} ist belegt.*PLAYGROUND_PORT`),
  );
});

test('every persona can be the current user', async () => {
  const other = await start('stranger', await freePort());
  const chats = await openPlayground(other.url);
  expect(chats.personal.conversationId).toBe('a:personal-stranger');
  await chats.close();
  await other.stop();
});
