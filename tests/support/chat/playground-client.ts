import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { PlaygroundChat } from './playground-chat';

/**
 * The Playground without its page: reads and writes its chats as the page does. Open it before the bot speaks: the
 * Playground keeps no history, and hands what nobody has read yet to the first reader alone.
 */
export interface PlaygroundClient {
  /** The current user's chat with the bot. */
  readonly personal: PlaygroundChat;
  /** The leadership's chat. */
  readonly group: PlaygroundChat;
  /** Writes in the personal chat. */
  say(text: string): Promise<void>;
  /** Another user's chat with the bot, which the page never shows; waits until the bot has opened it. */
  chatWith(userId: string): Promise<PlaygroundChat>;
  /** Tells the bot that it was installed in the personal and the group chat. */
  install(): Promise<void>;
  close(): Promise<void>;
}

interface Configuration {
  readonly config: {
    readonly currentUser: { readonly id: string };
    readonly bot: { readonly id: string; readonly name: string };
    readonly personalChat: { readonly id: string };
    readonly groupChats: readonly { readonly id: string }[];
  };
}

/** What the stream of the current user's chats carries. */
interface StreamAction {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: {
    readonly messageId: string;
    readonly from: { readonly id: string };
    readonly text?: string;
    readonly attachments: readonly Attachment[];
  };
}

/** What the log stream carries about one request of the bot or to it. */
interface LogAction {
  readonly log?: {
    readonly activityName?: string;
    readonly from?: string;
    readonly request?: { readonly body?: BotRequest };
    readonly response?: { readonly body?: { readonly id?: string } };
  };
}

interface BotRequest {
  readonly type?: string;
  readonly text?: string;
  readonly attachments?: readonly Attachment[];
  readonly conversation?: { readonly id?: string };
  readonly members?: readonly { readonly id: string }[];
}

interface Attachment {
  readonly content?: Readonly<Record<string, unknown>>;
}

export async function openPlayground(origin: string): Promise<PlaygroundClient> {
  const answer = await fetch(`${origin}/_internal/v1/testConfig`);
  const { config } = (await answer.json()) as Configuration;
  const groupId = config.groupChats[0]?.id ?? '';
  const chat = (conversationId: string, userId: string): PlaygroundChat =>
    new PlaygroundChat({ origin, conversationId, userId, bot: config.bot });
  const personal = chat(config.personalChat.id, config.currentUser.id);
  const group = chat(groupId, config.currentUser.id);
  const others = new Map<string, PlaygroundChat>();

  const streamed = [personal, group];
  const stream = await listen(`${origin}/_ws_conversation/v1/conversations/stream`, (data) => {
    const { action, actionConversationId, message } = data as StreamAction;
    const place = streamed.find(({ conversationId }) => conversationId === actionConversationId);
    if (message === undefined || place === undefined || !['createMessage', 'updateMessage'].includes(action))
      return;
    place.put({
      id: message.messageId,
      from: message.from.id === config.bot.id ? 'bot' : 'user',
      text: message.text ?? '',
      cards: cardsOf(message.attachments),
    });
  });
  const log = await listen(`${origin}/_ws/log/stream`, (data) => {
    const { log: entry } = data as LogAction;
    const body = entry?.request?.body;
    const id = entry?.response?.body?.id;
    if (entry?.from !== BOT_APP || body === undefined || id === undefined) return;
    const member = body.members?.[0]?.id;
    if (member !== undefined && member !== config.currentUser.id && !others.has(member))
      others.set(member, chat(id, member));
    const place = [...others.values()].find(({ conversationId }) => conversationId === body.conversation?.id);
    if (body.type === 'message')
      place?.put({ id, from: 'bot', text: body.text ?? '', cards: cardsOf(body.attachments ?? []) });
  });

  return {
    personal,
    group,
    say: (text) => personal.say(text),
    async chatWith(userId) {
      const giveUp = Date.now() + 20_000;
      while (Date.now() < giveUp) {
        const found = others.get(userId);
        if (found !== undefined) return found;
        await pause(50);
      }
      throw new Error(`The bot has opened no chat with ${userId}`);
    },
    async install() {
      await personal.install();
      await group.install();
    },
    async close() {
      await Promise.all([stream, log].map(hangUp));
    },
  };
}

/** How the log names the bot's side. */
const BOT_APP = 'User Application';

const cardsOf = (attachments: readonly Attachment[]) =>
  attachments.flatMap(({ content }) => (content?.['type'] === 'AdaptiveCard' ? [content] : []));

async function listen(url: string, heard: (data: unknown) => void): Promise<WebSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'));
  // Before it is open: what nobody has read yet comes at once.
  socket.on('message', (data: Buffer) => heard(JSON.parse(data.toString('utf8'))));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  return socket;
}

function hangUp(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
    socket.terminate();
  });
}
