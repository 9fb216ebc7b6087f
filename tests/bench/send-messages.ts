import { setTimeout as wait } from 'node:timers/promises';
import { createBotMessenger } from '../../bot/bot';
import { userKey } from '../../bot/sending/conversation-reference';
import { createAzureStorage } from '../../src/adapters/azure/azure-storage';
import type { DueReport } from '../../src/application/reporting/due-report';
import type { Messenger } from '../../src/application/round/messenger';
import { startStorage } from '../contract/azure/azure-world';
import { TENANT } from '../support/chat/chat-client';
import { TEAMS_LIMITS } from '../support/chat/connector-limits';
import { startFakeConnector } from '../support/chat/fake-connector';
import { PEOPLE } from '../support/examples/small-plan';
import { createWorld, WORKSPACE } from '../support/world';
import type { Figures } from './main';

const MESSAGES = 5_000;
/** Messages before the clock starts. */
const WARM_UP = 300;

const INSTANCES = 3;
const SENDERS_PER_INSTANCE = 16;

/** Milliseconds that Teams takes for a message. */
const LATENCY = 200;

/** Requests a second that Teams permits. */
const PERMITTED = 50;

/**
 * A city's monthly cards through the real messenger and the real shared limit, three instances over one storage, to a
 * connector with the limits of Teams.
 */
export async function sendMessages(): Promise<Figures> {
  const world = createWorld();
  const connector = await startFakeConnector({ limits: TEAMS_LIMITS, latency: LATENCY, keepsCards: false });
  const storage = await startStorage();
  try {
    for (const person of [...peopleFrom('early', WARM_UP), ...peopleFrom('person', MESSAGES)])
      await world.references.put(userKey(person), JSON.stringify(referenceTo(person, connector.url)));
    const due = await world.useCases.viewDueReport({ userId: PEOPLE.owner }, WORKSPACE.id, null);
    if (!due.ok) throw new Error(due.error.kind);

    const messengers = Array.from({ length: INSTANCES }, () =>
      messengerOf(world, connector.url, storage.connection),
    );
    // A program is slow at first; an instance that has run for a while is past that.
    await sendFrom(messengers, peopleFrom('early', WARM_UP), due.value);
    const start = performance.now();
    await sendFrom(messengers, peopleFrom('person', MESSAGES), due.value);
    const seconds = (performance.now() - start) / 1000;

    const { requests, throttled, messages: arrived, duplicates } = connector.counts();
    const messages = arrived - WARM_UP;
    const chats = peopleFrom('person', MESSAGES).map((person) => connector.messagesIn(`a:${person}`));
    return {
      'messages a second': messages / seconds,
      'share of the permitted rate, per cent': (100 * messages) / seconds / PERMITTED,
      'answered 429, per cent of the requests': (100 * throttled) / requests,
      lost: chats.filter((chat) => chat.length === 0).length,
      duplicates,
      seconds,
    };
  } finally {
    await connector.close();
    await storage.close();
  }
}

const peopleFrom = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

/** Each instance's senders take the next of all people. */
async function sendFrom(
  messengers: readonly Messenger[],
  people: string[],
  report: DueReport,
): Promise<void> {
  await Promise.all(
    messengers.flatMap((messenger) =>
      Array.from({ length: SENDERS_PER_INSTANCE }, () => sendAll(messenger, people, report)),
    ),
  );
}

/** Takes people off the list until it is empty; whoever could not be reached for the moment goes to its end. */
async function sendAll(messenger: Messenger, people: string[], report: DueReport): Promise<void> {
  for (let person = people.shift(); person !== undefined; person = people.shift()) {
    const sent = await messenger.sendMonthlyCard(person, report, 'holder');
    if (sent.ok) continue;
    if (sent.error.retryIn === null) throw new Error(`Not sent: ${sent.error.kind}`);
    people.push(person);
    await wait(sent.error.retryIn * 1000);
  }
}

/** As one instance of the service has it. */
function messengerOf(
  world: ReturnType<typeof createWorld>,
  connectorUrl: string,
  connection: Parameters<typeof createAzureStorage>[0],
): Messenger {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return createBotMessenger({
    appId: '',
    appType: 'SingleTenant',
    tenantId: TENANT,
    serviceUrls: [connectorUrl],
    requireAuthentication: false,
    references: world.references,
    links: {
      toGoal: () => 'https://tab.example/goal',
      toReports: () => 'https://tab.example/my-reports',
      toMasterplan: () => 'https://tab.example/masterplan',
      toCase: () => 'https://tab.example/deviation',
      toDeviations: () => 'https://tab.example/deviations',
    },
    sendLimit: createAzureStorage(connection).sendLimit({ perSecond: PERMITTED, log }),
    clock: world.clock,
    log,
  });
}

const referenceTo = (person: string, serviceUrl: string) => ({
  conversationId: `a:${person}`,
  conversationType: 'personal',
  serviceUrl,
  botId: '28:bot',
  userId: `29:${person}`,
  aadObjectId: person,
  tenantId: TENANT,
  locale: 'de-DE',
});
