import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { toMonth } from '../../../src/domain/shared/month';
import { actionsOf, wordsOn } from '../../support/chat/card-reading';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, WORKSPACE, type World } from '../../support/world';

const ACKNOWLEDGE = 'acknowledge-deviation';
const BUTTON = { workspaceId: WORKSPACE.id, deviationId: 'wartezeit|2026-10', language: 'de' };

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
  await world.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: toMonth('2026-10'),
    reason: '',
    readings: [
      { indicatorId: 'wartezeit', value: '12', noDataReason: '', state: 'final', comment: '', basedOn: null },
    ],
    statuses: [],
  });
});
afterEach(() => chat.close());

const acknowledgement = async () =>
  (await world.records.deviations.find(BUTTON.deviationId))?.value.acknowledgement;

describe('Taking note of a deviation', () => {
  test('is stored for the leadership, by function and time', async () => {
    world.setClock('2026-11-06T10:30:00.000Z');
    const answer = await chat.as(PEOPLE.headOfOffice).press(ACKNOWLEDGE, BUTTON);
    expect(wordsOn(answer.value)).toContain('✓ Zur Kenntnis genommen: Amtsleitung 56, 06.11.2026, 11:30 Uhr');
    expect(await acknowledgement()).toEqual({
      postId: 'leitung-56',
      postName: 'Amtsleitung 56',
      at: '2026-11-06T10:30:00.000Z',
    });
  });

  test('shows a leader without a post by their role', async () => {
    const answer = await chat.as(PEOPLE.headOfDepartment).press(ACKNOWLEDGE, BUTTON);
    expect(wordsOn(answer.value)).toContain('Zur Kenntnis genommen: Dezernatsleitung');
  });

  test('changes the alert for everybody in the chat', async () => {
    const conversation = {
      conversationType: 'groupChat',
      id: WORKSPACE.leadershipChatId,
      isGroup: true,
      name: '',
    };
    await chat.as(PEOPLE.headOfOffice).press(ACKNOWLEDGE, BUTTON, { conversation, replyToId: 'alert-1' });
    const update = chat.connector.calls.find(({ method }) => method === 'PUT');
    expect(update?.path).toBe(`/v3/conversations/${WORKSPACE.leadershipChatId}/activities/alert-1`);
    expect(wordsOn(update?.body)).toContain('Zur Kenntnis genommen: Amtsleitung 56');
  });

  test('stays stored when the alert of the others cannot be changed', async () => {
    chat.connector.fail(/activities/, { status: 404, code: 'ActivityNotFoundInConversation' });
    const answer = await chat.as(PEOPLE.headOfOffice).press(ACKNOWLEDGE, BUTTON, { replyToId: 'alert-1' });
    expect(wordsOn(answer.value)).toContain('Zur Kenntnis genommen: Amtsleitung 56');
    expect(await acknowledgement()).not.toBeNull();
  });

  test('keeps the first when it comes twice', async () => {
    await chat.as(PEOPLE.headOfOffice).press(ACKNOWLEDGE, BUTTON);
    world.setClock('2026-11-09T08:00:00.000Z');
    const answer = await chat.as(PEOPLE.headOfDepartment).press(ACKNOWLEDGE, BUTTON);
    expect(wordsOn(answer.value)).toContain('Amtsleitung 56, 05.11.2026');
    expect(actionsOf(answer.value as AdaptiveCard).map(({ title }) => title)).toEqual([
      'Vorgang öffnen',
      'Ziel im Masterplan öffnen',
    ]);
  });

  test.each([
    { who: 'the owner', objectId: PEOPLE.owner, sentence: 'nur die Leitung des Dezernats und der Ämter' },
    { who: 'a stranger', objectId: PEOPLE.stranger, sentence: 'keinen Zugang' },
  ])('is refused for $who, and leaves the alert as it is', async ({ objectId, sentence }) => {
    const answer = await chat.as(objectId).press(ACKNOWLEDGE, BUTTON);
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(answer.value).toContain(sentence);
    expect(await acknowledgement()).toBeNull();
  });

  test.each([
    {
      what: 'an unknown deviation',
      data: { ...BUTTON, deviationId: 'erfunden' },
      sentence: 'gibt es nicht (mehr)',
    },
    { what: 'no deviation', data: { workspaceId: WORKSPACE.id }, sentence: 'lässt sich nicht mehr lesen' },
    { what: 'a foreign workspace', data: { ...BUTTON, workspaceId: 'anderswo' }, sentence: 'keinen Zugang' },
  ])('with $what is answered clearly', async ({ data, sentence }) => {
    expect((await chat.as(PEOPLE.headOfOffice).press(ACKNOWLEDGE, data)).value).toContain(sentence);
  });

  test('is not claimed while the storage is away', async () => {
    world.records.setAway(true);
    expect((await chat.as(PEOPLE.headOfOffice).press(ACKNOWLEDGE, BUTTON)).value).toContain(
      'Es wurde nichts gespeichert',
    );
  });
});
