import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { actionsOf, filledIn, inputsOf, partsOf, wordsOn } from '../../support/chat/card-reading';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, type World } from '../../support/world';

const WHOLE = 'show-whole-report';
const SUBMIT = 'submit-monthly-report';
const VALUE = 'reading:bewilligt:value';
const STATE = 'reading:bewilligt:state';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

async function askForForm(objectId: string = PEOPLE.owner): Promise<AdaptiveCard> {
  const [message] = await chat.as(objectId).write('meldung');
  return message?.attachments?.[0]?.content as AdaptiveCard;
}

const press = (form: AdaptiveCard, verb: string, typed = {}, objectId: string = PEOPLE.owner) =>
  chat.as(objectId).press(verb, { ...filledIn(form, verb), ...typed });

async function whole(form: AdaptiveCard, typed = {}): Promise<AdaptiveCard> {
  const answer = await press(form, WHOLE, typed);
  expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
  return answer.value as AdaptiveCard;
}

const valueIn = (form: AdaptiveCard, id: string) => inputsOf(form).find((input) => input.id === id)?.value;
const hiddenOn = (form: AdaptiveCard) => partsOf(form).filter((part) => part['isVisible'] === false);
const reported = async (): Promise<number | null | undefined> =>
  (await world.records.readings.find(readingKey('bewilligt', toMonth('2026-10'))))?.value.value;

describe('The button for all fields', () => {
  test('answers with the same items, nothing hidden, and stores nothing', async () => {
    const form = await askForForm();
    expect(hiddenOn(form)).not.toEqual([]);
    const all = await whole(form);
    expect(hiddenOn(all)).toEqual([]);
    expect(inputsOf(all).map(({ id }) => id)).toEqual(inputsOf(form).map(({ id }) => id));
    expect(actionsOf(all).map(({ title }) => title)).not.toContain('Alle Felder zeigen');
    expect(await world.records.readings.all()).toEqual([]);
  });

  test('keeps what was typed, the choice of a state too, and it can be submitted there', async () => {
    const all = await whole(await askForForm(), { [VALUE]: '1.012', [STATE]: 'final' });
    expect(valueIn(all, VALUE)).toBe('1.012');
    expect(valueIn(all, STATE)).toBe('final');
    await press(all, SUBMIT);
    expect(await reported()).toBe(1012);
  });

  test('shows an item also where a client posts no empty fields', async () => {
    const form = await askForForm();
    const button = actionsOf(form).find(({ title }) => title === 'Alle Felder zeigen');
    if (button?.type !== 'Action.Execute') throw new Error('The card has no such button');
    const answer = await chat.as(PEOPLE.owner).press(WHOLE, button.data);
    expect(inputsOf(answer.value as AdaptiveCard)).toHaveLength(inputsOf(form).length);
  });

  test('keeps the choice of a state alone', async () => {
    expect(valueIn(await whole(await askForForm(), { [STATE]: 'final' }), STATE)).toBe('final');
  });

  test('shows what others reported meanwhile where nothing was typed', async () => {
    const mine = await askForForm();
    await press(await askForForm(PEOPLE.deputy), SUBMIT, { [VALUE]: '900' }, PEOPLE.deputy);
    expect(valueIn(await whole(mine), VALUE)).toBe('900');
  });

  test('does not overwrite what others reported meanwhile by what was typed before', async () => {
    const mine = await askForForm();
    await press(await askForForm(PEOPLE.deputy), SUBMIT, { [VALUE]: '900' }, PEOPLE.deputy);
    const all = await whole(mine, { [VALUE]: '1.012' });
    expect(valueIn(all, VALUE)).toBe('1.012');
    const answer = await press(all, SUBMIT);
    expect(wordsOn(answer.value as AdaptiveCard)).toContain('inzwischen von anderen geändert');
    expect(await reported()).toBe(900);
  });

  test('leaves the card as it is while the storage is away', async () => {
    const form = await askForForm();
    world.records.setAway(true);
    const answer = await press(form, WHOLE, { [VALUE]: '1.012' });
    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(answer.value).toContain('Die Daten sind gerade nicht erreichbar');
  });

  test.each([
    { who: 'a stranger', objectId: PEOPLE.stranger },
    { who: 'a colleague', objectId: PEOPLE.colleague },
  ])('shows nothing of it to $who it was passed on to', async ({ objectId }) => {
    const answer = await press(await askForForm(), WHOLE, {}, objectId);
    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(JSON.stringify(answer.value)).not.toContain('Bewilligte');
  });

  test('answers a client that posts its buttons as messages with the card', async () => {
    const form = await askForForm();
    const button = actionsOf(form).find(({ title }) => title === 'Alle Felder zeigen');
    if (button?.type !== 'Action.Execute') throw new Error('The card has no such button');
    const typed = Object.fromEntries(inputsOf(form).map(({ id, value }) => [id, value ?? '']));
    const [message] = await chat
      .as(PEOPLE.owner)
      .pressAsMessage({ ...button.fallback.data, ...typed, [VALUE]: '1.012' });
    const all = message?.attachments?.[0]?.content as AdaptiveCard;
    expect(valueIn(all, VALUE)).toBe('1.012');
    expect(hiddenOn(all)).toEqual([]);
  });

  test('says so when its post cannot be read', async () => {
    const answer = await chat.as(PEOPLE.owner).press(WHOLE, { month: '2026-10' });
    expect(answer.value).toContain('Diese Karte lässt sich nicht mehr lesen');
  });
});
