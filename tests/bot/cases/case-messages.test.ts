import { disclose } from '../../../src/application/workspace/disclosure/disclosed-records';
import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { tasksDue } from '../../../src/application/deviations/case-tasks';
import type { CaseTask } from '../../../src/application/deviations/case-task';
import { caseView } from '../../../src/application/deviations/case-view';
import { digest } from '../../../src/application/deviations/digest';
import { deviationAlert } from '../../../src/application/deviations/deviation-alert';
import { loadCases } from '../../../src/application/deviations/load-case';
import { accessOf } from '../../../src/application/policies/access';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { buttonOf, inputsOf, partsOf, wordsOn } from '../../support/chat/card-reading';
import { readingEntry } from '../../support/examples/entries';
import { PEOPLE } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';
import { asCard, CASE, type CaseChat, startCaseChat, TAKE, TYPED } from './case-driver';

let given: CaseChat;
beforeEach(async () => {
  given = await startCaseChat();
});
afterEach(() => given.close());

const { owner, colleague, headOfOffice } = PEOPLE;
const today = toDay('2026-11-05');

async function tasksOf(userId: string): Promise<CaseTask[]> {
  const { records, clock } = given.world;
  const plan = await records.masterplan();
  const cases = await loadCases(records, plan);
  const due = tasksDue({ workspaceId: WORKSPACE.id, plan, absences: [], cases, now: clock.now() });
  const access = accessOf(plan, userId, true);
  return due
    .filter((one) => one.userId === userId)
    .flatMap(({ deviationId, occasion }) => {
      const loaded = cases.find(({ of }) => of.deviation.id === deviationId);
      return loaded === undefined
        ? []
        : [{ occasion, view: caseView(loaded, { workspaceId: WORKSPACE.id, plan, access, today }) }];
    });
}

async function alertsNow() {
  const { records } = given.world;
  const all = await records.deviations.all();
  const told = await Promise.all(
    all.map(({ value }) => deviationAlert(WORKSPACE.id, disclose(records), { deviationId: value.id, today })),
  );
  return told.flatMap((one) => one ?? []);
}

/** A second deviation of the same owner. */
async function openAnother(): Promise<void> {
  await given.world.useCases.submitMonthlyReport({ userId: owner }, WORKSPACE.id, {
    month: toMonth('2026-10'),
    reason: '',
    readings: [readingEntry({ indicatorId: 'bewilligt', value: '100' })],
    statuses: [],
  });
}

const cardIn = (message: { attachments?: { content?: unknown }[] | undefined } | undefined): AdaptiveCard => {
  const [attachment] = message?.attachments ?? [];
  if (attachment?.content === undefined) throw new Error('The message has no card');
  return attachment.content as AdaptiveCard;
};
const lastTo = (conversation: string) => given.chat.connector.messagesIn(conversation).at(-1);
const lastUpdate = () => given.chat.connector.calls.findLast(({ method }) => method === 'PUT');

describe('A task', () => {
  test('comes to whoever must act as the form, with its toast, and can be answered there', async () => {
    await given.chat.bot.messenger.sendTasks(owner, await tasksOf(owner));
    const message = lastTo(`a:${owner}`);
    expect(message?.summary).toBe('Sie sind dran: Stellungnahme – Wartezeit');
    await given.send(owner, cardIn(message), TYPED.statement);
    expect(await given.steps()).toHaveLength(2);
  });

  test('comes in the language of the client', async () => {
    await given.chat.as(owner, 'en-GB').write('hi');
    await given.chat.bot.messenger.sendTasks(owner, await tasksOf(owner));
    expect(lastTo(`a:${owner}`)?.summary).toBe('It is your turn: Statement – Wartezeit');
  });

  test('that is done shows how it stands, without a form, in the place of the card', async () => {
    await given.chat.as(owner).write('hi');
    const before = await tasksOf(owner);
    await given.step(owner, TYPED.statement);
    await given.step(owner, TYPED.countermeasure);
    const { records } = given.world;
    const plan = await records.masterplan();
    const [loaded] = await loadCases(records, plan);
    const access = accessOf(plan, owner, true);
    const view = caseView(loaded!, { workspaceId: WORKSPACE.id, plan, access, today });
    expect(before).toHaveLength(1);
    expect(
      await given.chat.bot.messenger.updateTasks(owner, 'karte-1', [{ occasion: 'begins', view }]),
    ).toEqual({ ok: true, value: { messageId: 'karte-1' } });
    expect(lastUpdate()?.path).toBe(`/v3/conversations/a:${owner}/activities/karte-1`);
    expect(JSON.stringify(lastUpdate()?.body)).not.toContain('Input.');
    expect(wordsOn(lastUpdate()?.body)).toContain('Stand des Vorgangs: Entscheidung');
  });

  test('cannot be updated where nobody ever wrote', async () => {
    expect(await given.chat.bot.messenger.updateTasks(owner, 'karte-1', await tasksOf(owner))).toEqual({
      ok: false,
      error: { kind: 'no-such-chat', retryIn: null },
    });
  });
});

describe('Several tasks', () => {
  beforeEach(openAnother);

  const opening = (card: AdaptiveCard) =>
    partsOf(card).filter(({ verb, type }) => type === 'Action.Execute' && verb === 'open-case');

  test('come as a list; each opens in its place, and from there a button leads back to what is left', async () => {
    await given.chat.bot.messenger.sendTasks(owner, await tasksOf(owner));
    const list = cardIn(lastTo(`a:${owner}`));
    expect(opening(list)).toHaveLength(2);
    const mine = opening(list).find(({ title }) => title === 'Bearbeiten: Wartezeit');
    const opened = asCard((await given.chat.as(owner).press('open-case', mine?.['data'])).value);
    const second = await given.send(owner, opened, TYPED.officeStatement);
    const done = await given.send(owner, second, TYPED.countermeasure);
    const back = buttonOf(done, 'list-case-tasks');
    const left = asCard((await given.chat.as(owner).press('list-case-tasks', back.data)).value);
    expect(opening(left).map(({ title }) => title)).toEqual(['Bearbeiten: Bewilligte Wohnungen']);
  });

  test.each(['aufgaben', 'Aufgaben!', 'tasks'])('can be asked for by writing “%s”', async (typed) => {
    const [message] = await given.chat.as(owner).write(typed);
    expect(wordsOn(message?.attachments)).toContain('2 Abweichungen warten auf Sie.');
  });

  test('are shown to nobody in a chat of many', async () => {
    const conversation = { conversationType: 'groupChat', id: '19:x@thread.v2', isGroup: true, name: '' };
    const [message] = await given.chat.as(owner).write('aufgaben', { conversation });
    expect(message?.text).toContain('gehören in unseren persönlichen Chat');
  });

  test('of somebody who has none are said to be none', async () => {
    const [message] = await given.chat.as(colleague).write('aufgaben');
    expect(message?.text).toBe('Zurzeit wartet keine Abweichung auf Sie.');
  });

  test('are not said to be none while the lists cannot be reached', async () => {
    given.world.records.setAway(true);
    const [message] = await given.chat.as(owner).write('aufgaben');
    expect(message?.text).toContain('Die Daten sind gerade nicht erreichbar');
  });
});

describe('The leadership', () => {
  test('gets many alerts as one message, which is brought up to date in its place', async () => {
    await openAnother();
    const { messenger } = given.chat.bot;
    await messenger.sendAlertBundle(WORKSPACE, await alertsNow());
    const message = lastTo(WORKSPACE.leadershipChatId);
    expect(message?.summary).toMatch(/^2 Abweichungen, zuerst: /);
    await given.step(owner, TYPED.officeStatement);
    await messenger.updateAlerts(WORKSPACE, 'buendel-1', await alertsNow());
    expect(lastUpdate()?.path).toBe(`/v3/conversations/${WORKSPACE.leadershipChatId}/activities/buendel-1`);
    expect(wordsOn(lastUpdate()?.body)).toContain('2 Abweichungen');
    expect(wordsOn(lastUpdate()?.body)).toContain('Gegenmaßnahme');
  });

  test('sees on a single alert how its case stands now', async () => {
    await given.step(owner, TYPED.officeStatement);
    await given.chat.bot.messenger.updateAlerts(WORKSPACE, 'alarm-1', await alertsNow());
    const words = wordsOn(lastUpdate()?.body);
    expect(words).toContain('Abweichung vom Plan');
    expect(words).toContain('Schritt: Gegenmaßnahme');
    expect(words).toContain('Ursache: Prozessgestaltung – Jeder Antrag liegt zweimal.');
  });

  test('sees the same when taking note of it', async () => {
    await given.step(owner, TYPED.officeStatement);
    const answer = await given.chat
      .as(headOfOffice)
      .press('acknowledge-deviation', { ...CASE, language: 'de' });
    expect(wordsOn(answer.value)).toContain('✓ Zur Kenntnis genommen: Amtsleitung 56');
    expect(wordsOn(answer.value)).toContain('Schritt: Gegenmaßnahme');
  });

  test('gets the digest of the week', async () => {
    const { records, clock } = given.world;
    const plan = await records.masterplan();
    const told = digest(await loadCases(records, plan), {
      workspace: WORKSPACE,
      plan,
      day: toDay('2026-11-09'),
      now: clock.now(),
    });
    await given.chat.bot.messenger.sendDigest(WORKSPACE, told!);
    const message = lastTo(WORKSPACE.leadershipChatId);
    expect(message?.summary).toBe('Abweichungen der Woche (Dezernat V): 1 neu');
    expect(wordsOn(cardIn(message))).toContain('Neu (1)');
    expect(inputsOf(cardIn(message))).toEqual([]);
  });
});

test('A case opened from a message of its own has no way back to a list', async () => {
  const card = await given.open(owner);
  expect(() => buttonOf(card, 'list-case-tasks')).toThrow('The card has no button');
  expect(buttonOf(card, TAKE).title).toBe('Stellungnahme und Ursache senden');
});

test.each([
  { locale: 'de-DE', word: 'hilfe', says: 'aufgaben: zeigt, welche Abweichungen auf Sie warten' },
  { locale: 'en-GB', word: 'help', says: 'tasks: shows which deviations wait for you' },
])('The help names the tasks ($locale)', async ({ locale, word, says }) => {
  const [message] = await given.chat.as(owner, locale).write(word);
  expect(wordsOn(message?.attachments)).toContain(says);
});
