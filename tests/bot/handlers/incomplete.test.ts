import type { Activity } from 'botbuilder';
import { toMonth } from '../../../src/domain/shared/month';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { createInMemoryRecords, type InMemoryRecords } from '../../support/in-memory-records';
import { createService } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { createWorld, WORKSPACE } from '../../support/world';

const OTHER = { ...WORKSPACE, id: 'dezernat-iv', name: 'Dezernat IV' };

const wordsIn = (messages: readonly Activity[]): string => JSON.stringify(messages);

/** A person with duties in two departments. */
let chat: Chat;
let [own, other]: InMemoryRecords[] = [];
beforeEach(async () => {
  const records = [createInMemoryRecords(SMALL_PLAN), createInMemoryRecords(SMALL_PLAN)] as const;
  [own, other] = records;
  const served = [
    { workspace: WORKSPACE, records: records[0] },
    { workspace: OTHER, records: records[1] },
  ];
  const { useCases } = createService({ workspaces: served });
  const all = served.map(({ workspace }) => workspace);
  const workspaces = { all: () => all, find: (id: string) => all.find((one) => one.id === id) ?? null };
  chat = await startChat({ ...createWorld(), useCases, workspaces });
});
afterEach(() => chat.close());

const breakOther = () =>
  other?.setStanding({ kind: 'out', lacks: [{ kind: 'list-missing', list: 'Istwerte' }] });

describe('With a department that lacks a list', () => {
  test.each([
    { typed: 'meldung', locale: 'de-DE', why: 'Dezernat IV kann gerade nicht antworten' },
    { typed: 'report', locale: 'en-US', why: 'Dezernat IV cannot answer at the moment' },
  ])('$typed brings the card of the other one, and says what is missing', async ({ typed, locale, why }) => {
    breakOther();
    const messages = await chat.as(PEOPLE.owner, locale).write(typed);
    expect(messages).toHaveLength(2);
    expect(messages[0]?.attachments).toHaveLength(1);
    expect(messages[1]?.text).toContain(why);
    expect(messages[1]?.text).toContain('Istwerte');
  });

  test.each(['aufgaben', 'status', 'vertretung'])('%s says what is missing there', async (typed) => {
    breakOther();
    expect(wordsIn(await chat.as(PEOPLE.owner).write(typed))).toContain('fehlt die Liste „Istwerte“');
  });

  test('who has no part in it hears nothing of it', async () => {
    breakOther();
    expect(wordsIn(await chat.as(PEOPLE.stranger).write('meldung'))).not.toContain('Istwerte');
  });

  test('a button on its card says what is missing and that nothing was stored', async () => {
    breakOther();
    const data = { workspaceId: OTHER.id, month: toMonth('2026-10') };
    const { value } = await chat.as(PEOPLE.owner).press('correct-monthly-report', data);
    expect(value).toContain('fehlt die Liste „Istwerte“');
    expect(value).toContain('Es wurde nichts gespeichert');
  });

  test('one whose site does not answer keeps nobody from the other', async () => {
    other?.setAway(true);
    const messages = await chat.as(PEOPLE.owner).write('meldung');
    expect(messages).toHaveLength(1);
    expect(messages[0]?.attachments).toHaveLength(1);
    own?.setAway(true);
    expect(wordsIn(await chat.as(PEOPLE.owner).write('meldung'))).toContain('gerade nicht erreichbar');
  });
});
