import type { Activity } from 'botbuilder';
import { parseReference } from '../../../bot/sending/conversation-reference';
import { wordsOn } from '../../support/chat/card-reading';
import { activityFrom, type Chat, startChat, TENANT } from '../../support/chat/chat-client';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, type World } from '../../support/world';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

const wordsIn = (messages: readonly Activity[]): string =>
  messages
    .map(
      ({ text, attachments }) => `${(text as string | undefined) ?? ''}${wordsOn(attachments?.[0]?.content)}`,
    )
    .join('\n');

const GROUP = {
  conversationType: 'groupChat',
  id: '19:gruppe@thread.v2',
  isGroup: true,
  name: '',
  tenantId: TENANT,
};
const BOT = [{ id: '28:bot', name: 'Zugkraft' }];

describe('The bot answers', () => {
  test.each(['hilfe', 'Hilfe!', 'HELP', '/help', ' hilfe '])('“%s” with what it can do', async (typed) => {
    expect(wordsIn(await chat.as(PEOPLE.owner).write(typed))).toContain('meldung: schickt Ihnen die Karte');
  });

  test.each(['Hallo', 'hi', 'hello', 'Guten Morgen!'])('“%s” with a greeting', async (typed) => {
    expect(wordsIn(await chat.as(PEOPLE.owner).write(typed))).toContain('Guten Tag! Ich bin Zugkraft');
  });

  test.each(['asdf', 'Wie wird das Wetter?', '1234', '😀'])(
    '“%s” by saying that it did not understand, and what it can',
    async (typed) => {
      expect(wordsIn(await chat.as(PEOPLE.owner).write(typed))).toContain('nicht verstanden');
    },
  );

  test('in English to an English client', async () => {
    expect(wordsIn(await chat.as(PEOPLE.owner, 'en-GB').write('hi'))).toContain('Hello! I am Zugkraft');
  });

  test('a command after its own name in a group chat', async () => {
    const mention = {
      type: 'mention',
      mentioned: { id: '28:bot', name: 'Zugkraft' },
      text: '<at>Zugkraft</at>',
    };
    const messages = await chat
      .as(PEOPLE.owner)
      .write('<at>Zugkraft</at> hilfe', { conversation: GROUP, entities: [mention] });
    expect(wordsIn(messages)).toContain('Was Zugkraft kann');
  });

  test('status with what is reported and what is open', async () => {
    const words = wordsIn(await chat.as(PEOPLE.owner).write('status'));
    expect(words).toContain('0 von 3 Angaben gemeldet. Fällig am 11.11.2026.');
    expect(words).toContain('Bewilligte Wohnungen: offen');
  });

  test.each(['meldung', 'status'])('%s with nothing to do to somebody without duties', async (typed) => {
    expect(wordsIn(await chat.as(PEOPLE.headOfDepartment).write(typed))).toContain(
      'derzeit nichts zu melden',
    );
    expect(wordsIn(await chat.as(PEOPLE.stranger).write(typed))).toContain('derzeit nichts zu melden');
  });

  test('does not show a report to a whole group', async () => {
    expect(wordsIn(await chat.as(PEOPLE.owner).write('meldung', { conversation: GROUP }))).toContain(
      'persönlichen Chat',
    );
  });

  test('with an apology when something unforeseen fails, logged once', async () => {
    const failing = createWorld();
    const broken = await startChat(failing, {
      useCases: {
        ...failing.useCases,
        workspaces: failing.workspaces,
        viewDueReport: () => Promise.reject(new Error('unforeseen')),
      },
    });
    expect(wordsIn(await broken.as(PEOPLE.owner).write('status'))).toContain(
      'Das hat leider nicht geklappt, und es wurde nichts gespeichert',
    );
    expect(failing.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    const answer = await broken
      .as(PEOPLE.owner)
      .press('correct-monthly-report', { workspaceId: 'dezernat-v', month: '2026-10' });
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(answer.value).toContain('nichts gespeichert');
    await broken.close();
  });
});

describe('After an installation', () => {
  const install = { type: 'installationUpdate', action: 'add' };
  const added = { type: 'conversationUpdate', membersAdded: BOT };

  test('the bot welcomes once, however often Teams tells it', async () => {
    const person = chat.as(PEOPLE.owner);
    expect(wordsIn(await person.send(install))).toContain('Willkommen bei Zugkraft');
    expect(await person.send(added)).toEqual([]);
    expect(await person.send(install)).toEqual([]);
  });

  test('the bot welcomes once when both arrive at the same moment', async () => {
    const person = chat.as(PEOPLE.owner);
    const both = await Promise.all([person.send(added), person.send(install)]);
    expect(both.flat()).toHaveLength(1);
  });

  test('a team gets one short welcome and nobody a message of their own', async () => {
    const conversation = {
      conversationType: 'channel',
      id: '19:kanal@thread.tacv2',
      isGroup: true,
      name: '',
      tenantId: TENANT,
    };
    const messages = await chat.as(PEOPLE.owner).send({ ...install, conversation });
    expect(messages).toHaveLength(1);
    expect(wordsIn(messages)).toContain('melde der Leitung in ihrem Chat Abweichungen');
    expect(chat.connector.calls).toEqual([]);
  });

  test('an upgrade is no news', async () => {
    expect(await chat.as(PEOPLE.owner).send({ ...install, action: 'add-upgrade' })).toEqual([]);
  });

  test('new members of a team are not written to', async () => {
    const membersAdded = [{ id: '29:neu', name: 'Neu' }];
    expect(
      await chat.as(PEOPLE.owner).send({ type: 'conversationUpdate', membersAdded, conversation: GROUP }),
    ).toEqual([]);
  });

  test('a removal forgets where to write to, and a new installation welcomes again', async () => {
    const person = chat.as(PEOPLE.owner);
    await person.send(install);
    await person.send({ type: 'installationUpdate', action: 'remove' });
    expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
    expect(await person.send(install)).toHaveLength(1);
  });
});

describe('Where to write to', () => {
  test('is kept from every message of a personal chat, under the object id', async () => {
    await chat.as(PEOPLE.owner, 'en-GB').write('hi');
    expect(parseReference(await world.references.find(`user/${PEOPLE.owner}`))).toEqual({
      conversationId: `a:${PEOPLE.owner}`,
      conversationType: 'personal',
      serviceUrl: chat.connector.url,
      botId: '28:bot',
      userId: `29:${PEOPLE.owner}`,
      aadObjectId: PEOPLE.owner,
      tenantId: TENANT,
      locale: 'en-GB',
    });
  });

  test('keeps the language when an activity says none', async () => {
    const person = chat.as(PEOPLE.owner, 'en-GB');
    await person.write('hi');
    const activity = activityFrom(PEOPLE.owner, { serviceUrl: chat.connector.url });
    await chat.post({ ...activity, locale: undefined, type: 'conversationUpdate', membersAdded: [] });
    expect(parseReference(await world.references.find(`user/${PEOPLE.owner}`))?.locale).toBe('en-GB');
  });

  test('is kept for a group under its conversation, without the thread and without any person', async () => {
    await chat
      .as(PEOPLE.owner)
      .write('hilfe', { conversation: { ...GROUP, id: '19:kanal@thread.tacv2;messageid=17' } });
    const kept = parseReference(await world.references.find('chat/19:kanal@thread.tacv2'));
    expect(kept).toMatchObject({ conversationId: '19:kanal@thread.tacv2' });
    expect(JSON.stringify(kept)).not.toContain(PEOPLE.owner);
    expect(await world.references.find(`user/${PEOPLE.owner}`)).toBeNull();
  });

  test('may fail to be kept without keeping anybody from an answer', async () => {
    const references = { ...world.references, put: () => Promise.reject(new Error('storage away')) };
    const other = await startChat(world, { references });
    expect(wordsIn(await other.as(PEOPLE.owner).write('hilfe'))).toContain('Was Zugkraft kann');
    expect(world.lines.map(({ event }) => event)).toContain('conversation-not-kept');
    await other.close();
  });
});
