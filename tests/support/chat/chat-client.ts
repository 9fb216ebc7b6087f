import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import express from 'express';
import type { Messenger } from '../../../src/application/round/messenger';
import { type Bot, createBot, createBotMessenger } from '../../../bot/bot';
import type { BotDeps } from '../../../bot/bot-deps';
import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import type { ConnectorLimits } from './connector-limits';
import { type FakeConnector, startFakeConnector } from './fake-connector';
import type { World } from '../world';

export const TENANT = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000001';

/** Answer of the bot's endpoint to one HTTP request. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Somebody writing in a chat with the bot, as Teams would pass it on. */
export interface Person {
  /** The bot's messages to what was written. */
  write(text: string, own?: Partial<Activity>): Promise<Activity[]>;
  /** The answer to a button that answers in place. */
  press(verb: string, data: unknown, own?: Partial<Activity>): Promise<InvokeBody>;
  /** A button on a client too old for answers in place. */
  pressAsMessage(value: unknown, own?: Partial<Activity>): Promise<Activity[]>;
  /** Any other activity. */
  send(activity: Partial<Activity>): Promise<Activity[]>;
}

export interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: AdaptiveCard | string;
}

export interface Chat {
  readonly bot: Bot & { readonly messenger: Messenger };
  readonly connector: FakeConnector;
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  as(objectId: string, locale?: string): Person;
  close(): Promise<void>;
}

interface ChatPlace {
  readonly limits?: ConnectorLimits;
  /** Folders of the connector's address that the bot knows, such as `emea/`; its root unless told otherwise. */
  readonly regions?: readonly string[];
  readonly foreignRegions?: 'refused' | 'served';
}

/** The bot behind a real web server, with a connector it can write to. */
export async function startChat(
  world: World,
  { limits, regions, foreignRegions, ...own }: Partial<BotDeps> & ChatPlace = {},
): Promise<Chat> {
  const { stopwatch } = own;
  const connector = await startFakeConnector({
    ...(limits !== undefined && { limits }),
    ...(foreignRegions !== undefined && { foreignRegions }),
    ...(stopwatch !== undefined && { now: () => stopwatch.now() }),
  });
  const deps = {
    appId: '',
    appType: 'SingleTenant',
    tenantId: TENANT,
    serviceUrls: (regions ?? ['']).map((region) => `${connector.url}${region}`),
    requireAuthentication: false,
    references: world.references,
    links: {
      toGoal: (workspaceId, goalId) => `https://tab.example/${workspaceId}/goal/${goalId}`,
      toReports: (workspaceId) => `https://tab.example/${workspaceId}/my-reports`,
      toMasterplan: (workspaceId) => `https://tab.example/${workspaceId}/masterplan`,
      toCase: (workspaceId, id) => `https://tab.example/${workspaceId}/deviation/${id}`,
      toDeviations: (workspaceId) => `https://tab.example/${workspaceId}/deviations`,
    },
    sendLimit: { permit: () => Promise.resolve(), slowDown: () => Promise.resolve() },
    clock: world.clock,
    log: world.log,
    ...own,
  } satisfies Omit<BotDeps, 'useCases'>;
  const bot = {
    ...createBot({ useCases: { ...world.useCases, workspaces: world.workspaces }, ...deps }),
    messenger: createBotMessenger(deps),
  };
  const app = express();
  app.use(express.json());
  app.post('/api/messages', (request, response) => bot.process(request, response));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;

  const post: Chat['post'] = async (activity, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };

  const as = (objectId: string, locale = 'de-DE'): Person => {
    const base = activityFrom(objectId, { serviceUrl: connector.url, locale });
    const replies = async (activity: Partial<Activity>): Promise<Activity[]> => {
      const { status, body } = await post({ ...base, deliveryMode: 'expectReplies', ...activity });
      if (status !== 200) throw new Error(`The bot answered ${status}`);
      return (body as { activities: Activity[] }).activities;
    };
    return {
      write: (text, more = {}) => replies({ type: 'message', text, ...more }),
      press: async (verb, data, more = {}) => {
        const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
        const { status, body } = await post({
          ...base,
          type: 'invoke',
          name: 'adaptiveCard/action',
          value,
          ...more,
        });
        if (status !== 200) throw new Error(`The bot answered ${status}`);
        return body as InvokeBody;
      },
      pressAsMessage: (value, more = {}) => replies({ type: 'message', value, ...more }),
      send: replies,
    };
  };

  return {
    bot,
    connector,
    post,
    as,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
      await connector.close();
    },
  };
}

export interface ActivityPlace {
  readonly serviceUrl: string;
  readonly locale?: string;
}

/** A personal chat's activity without a type, as Teams sends it. */
export const activityFrom = (objectId: string, { serviceUrl, locale = 'de-DE' }: ActivityPlace) => ({
  id: '1700000000000',
  channelId: 'msteams',
  serviceUrl,
  locale,
  from: { id: `29:${objectId}`, name: 'Gül Ziegler', aadObjectId: objectId },
  recipient: { id: '28:bot', name: 'Zugkraft' },
  conversation: {
    conversationType: 'personal',
    id: `a:${objectId}`,
    tenantId: TENANT,
    name: '',
    isGroup: false,
  },
  channelData: { tenant: { id: TENANT } },
});
