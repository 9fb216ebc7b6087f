import type { Activity } from 'botbuilder';
import { type Chat, startChat, TENANT } from '../support/chat/chat-client';
import { PEOPLE, SMALL_PLAN } from '../support/examples/small-plan';
import { createWorld, type World } from '../support/world';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

async function write(typed: string, objectId: string = PEOPLE.owner, locale = 'de-DE'): Promise<string> {
  const messages = await chat.as(objectId, locale).write(typed);
  expect(messages).toHaveLength(1);
  return messages[0]?.text ?? '';
}

const absences = async () => (await world.records.absences.all()).map(({ value }) => value);

describe('An absence told in the chat', () => {
  test.each(['Vertretung bis 15.12.', 'vertretung bis 15.12.2026', 'Vertretung bis zum 15.12.2026!'])(
    '“%s” is entered from today on, and answered by function',
    async (typed) => {
      const answer = await write(typed);
      expect(answer).toBe(
        'Vom 05.11.2026 bis zum 15.12.2026 wird für „Fachstelle Wohnen“ die Stellvertretung gefragt.',
      );
      expect(await absences()).toMatchObject([
        { postId: 'fachstelle', from: '2026-11-05', until: '2026-12-15' },
      ]);
    },
  );

  test('is entered in English as well', async () => {
    const answer = await write('deputy from 1/12 to 15/12', PEOPLE.owner, 'en-GB');
    expect(answer).toBe('From 01/12/2026 to 15/12/2026 the deputy is asked for “Fachstelle Wohnen”.');
    expect(await absences()).toMatchObject([{ from: '2026-12-01', until: '2026-12-15' }]);
  });

  test('counts the days by the clock of the department', async () => {
    world.setClock('2026-11-05T23:30:00.000Z');
    await write('Vertretung bis 15.12.');
    expect(await absences()).toMatchObject([{ from: '2026-11-06' }]);
  });

  test('is shown, with what else can be written', async () => {
    await write('Vertretung vom 1.12. bis 15.12.');
    const answer = await write('Vertretung');
    expect(answer).toContain('Vom 01.12.2026 bis zum 15.12.2026 wird für „Fachstelle Wohnen“');
    expect(answer).toContain('„Vertretung beenden“');
  });

  test('ends', async () => {
    await write('Vertretung bis 15.12.');
    const answer = await write('Vertretung beenden');
    expect(answer).toBe('Für „Fachstelle Wohnen“ ist keine Vertretung eingetragen: Gefragt werden Sie.');
    expect(await write('Vertretung')).toContain('Gefragt werden Sie');
  });

  test.each([
    { typed: 'Vertretung vom 15.12.2026 bis 1.12.2026', sentence: 'liegt vor ihrem Anfang' },
    { typed: 'Vertretung bis 15.12.2020', sentence: 'Dieser Tag ist schon vorbei' },
    { typed: 'Vertretung vom 1.10.2026 bis 4.11.2026', sentence: 'Dieser Tag ist schon vorbei' },
    { typed: 'Vertretung bis irgendwann', sentence: 'nicht verstanden' },
    { typed: 'Vertretung bis 31.11.', sentence: 'nicht verstanden' },
  ])('“$typed” is not entered: $sentence', async ({ typed, sentence }) => {
    expect(await write(typed)).toContain(sentence);
    expect(await absences()).toEqual([]);
  });

  test('is not entered where nobody deputises', async () => {
    expect(await write('Vertretung bis 15.12.', PEOPLE.colleague)).toContain(
      'keine Stellvertretung eingetragen',
    );
    expect(await absences()).toEqual([]);
  });

  test.each([
    {
      locale: 'de-DE',
      typed: 'Vertretung',
      sentence:
        'Für „Wohnberatung“ ist keine Stellvertretung eingetragen: Gefragt werden Sie. Ändern kann das die Steuerungsunterstützung.',
    },
    {
      locale: 'en-GB',
      typed: 'deputy',
      sentence: '“Wohnberatung” has no deputy: you are asked. Steering support can change that.',
    },
  ])(
    'is not offered to whoever has no deputy, who learns whom to ask ($locale)',
    async ({ locale, typed, sentence }) => {
      expect(await write(typed, PEOPLE.colleague, locale)).toBe(sentence);
    },
  );

  test('says which reports still go to the absent where only some functions have a deputy', async () => {
    const plan = {
      ...SMALL_PLAN,
      posts: SMALL_PLAN.posts.map((post) =>
        post.id === 'beratung' ? { ...post, name: 'Beratung *neu*', holder: PEOPLE.owner } : post,
      ),
    };
    const two = await startChat(createWorld({ plan }));
    const [message] = await two.as(PEOPLE.owner).write('Vertretung bis 15.12.');
    expect(message?.text).toContain('für „Fachstelle Wohnen“ die Stellvertretung gefragt');
    expect(message?.text).toContain('Für „Beratung \\*neu\\*“ ist keine Stellvertretung eingetragen');
    await two.close();
  });

  test.each([
    { who: 'a stranger', objectId: PEOPLE.stranger },
    { who: 'somebody without a function', objectId: PEOPLE.headOfDepartment },
  ])('says to $who that there is nothing to deputise for', async ({ objectId }) => {
    expect(await write('Vertretung bis 15.12.', objectId)).toContain('keine Funktion eingetragen');
    expect(await write('Vertretung', objectId)).toContain('keine Funktion eingetragen');
  });

  test('never names a person', async () => {
    for (const typed of ['Vertretung bis 15.12.', 'Vertretung', 'Vertretung beenden']) {
      const answer = await write(typed);
      for (const id of Object.values(PEOPLE)) expect(answer).not.toContain(id);
      expect(answer).not.toContain('Gül Ziegler');
    }
  });

  test('belongs in the personal chat', async () => {
    const conversation: Activity['conversation'] = {
      conversationType: 'groupChat',
      id: '19:gruppe@thread.v2',
      isGroup: true,
      name: '',
      tenantId: TENANT,
    };
    const [message] = await chat.as(PEOPLE.owner).write('Vertretung bis 15.12.', { conversation });
    expect(message?.text).toContain('persönlichen Chat');
    expect(await absences()).toEqual([]);
  });

  test('is not claimed while the storage is away', async () => {
    world.records.setAway(true);
    expect(await write('Vertretung bis 15.12.')).toContain('Es wurde nichts gespeichert');
  });

  test('is mentioned in the help', async () => {
    const [message] = await chat.as(PEOPLE.owner).write('hilfe');
    expect(JSON.stringify(message)).toContain('vertretung bis 15.12.');
  });
});
