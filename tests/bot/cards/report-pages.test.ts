import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { LARGEST_CARD, sizeOf } from '../../../bot/cards/parts/card-size';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { actionsOf, buttonOf, filledIn, inputsOf, wordsOn } from '../../support/chat/card-reading';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { indicator, milestone } from '../../support/examples/examples';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { createWorld, WORKSPACE, type World } from '../../support/world';

const SUBMIT = 'submit-monthly-report';
const TURN = 'turn-report-page';
const NEXT = 'Speichern und weiter';
const BACK = 'Zurück';
const WHOLE = 'Alle Felder zeigen';

const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));

/** The owner reports thirty indicators and ten projects. */
const FORTY: Masterplan = {
  ...SMALL_PLAN,
  indicators: numbers(30).map((number) =>
    indicator({
      id: `kennzahl-${number}`,
      goalId: 'wohnungen',
      name: `Kennzahl ${number}: Anteil der Haushalte mit Wohnberechtigungsschein`,
      unit: 'Haushalte',
    }),
  ),
  measures: numbers(10).flatMap((number) =>
    SMALL_PLAN.measures.map((measure) => ({
      ...measure,
      id: `projekt-${number}`,
      name: `Projekt ${number}: barrierefreier Umbau der Beratungsstelle`,
    })),
  ),
  milestones: numbers(10).flatMap((number) =>
    ['Planung', 'Bau', 'Eröffnung'].map((name) =>
      milestone({
        id: `${name}-${number}`,
        measureId: `projekt-${number}`,
        name: `${name} ${number}`,
        due: '2027-03-31',
      }),
    ),
  ),
};

const valueOf = (number: string): string => `reading:kennzahl-${number}:value`;

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld({ plan: FORTY });
  chat = await startChat(world);
});
afterEach(() => chat.close());

async function askForForm(objectId: string = PEOPLE.owner): Promise<AdaptiveCard> {
  const [message] = await chat.as(objectId).write('meldung');
  return message?.attachments?.[0]?.content as AdaptiveCard;
}

/** What a client posts when the button with this title is pressed. */
function postedBy(form: AdaptiveCard, title: string, typed: Record<string, string> = {}) {
  const button = actionsOf(form).find((action) => action.title === title);
  if (button?.type !== 'Action.Execute') throw new Error(`The card has no button ${title}`);
  const inputs = Object.fromEntries(inputsOf(form).map(({ id, value }) => [id, value ?? '']));
  return { verb: button.verb, data: { ...button.data, ...inputs, ...typed }, fallback: button.fallback.data };
}

async function press(
  form: AdaptiveCard,
  title: string,
  typed: Record<string, string> = {},
  objectId: string = PEOPLE.owner,
): Promise<AdaptiveCard> {
  const { verb, data } = postedBy(form, title, typed);
  const answer = await chat.as(objectId).press(verb, data);
  expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  return answer.value as AdaptiveCard;
}

const itemsOn = (form: AdaptiveCard): string[] =>
  inputsOf(form)
    .map(({ id }) => id)
    .filter((id) => id.endsWith(':value') || id.endsWith(':status'));

const titlesOn = (form: AdaptiveCard): string[] => actionsOf(form).map(({ title }) => title);
const valueIn = (form: AdaptiveCard, id: string) => inputsOf(form).find((input) => input.id === id)?.value;
const stored = async (number: string) =>
  (await world.records.readings.find(readingKey(`kennzahl-${number}`, toMonth('2026-10'))))?.value ?? null;

/** Every item of a page filled in, each figure with a comment. */
const fill = (form: AdaptiveCard): Record<string, string> =>
  Object.fromEntries(
    inputsOf(form).flatMap(({ id }): [string, string][] => {
      if (id.endsWith(':value')) return [[id, '101']];
      if (id.endsWith(':comment')) return [[id, 'Zwei neue Häuser sind bezogen']];
      return id.endsWith(':status') ? [[id, 'on-track']] : [];
    }),
  );

describe('A monthly card with forty items', () => {
  test('shows the first page, says which it is, and is small enough', async () => {
    const form = await askForForm();
    expect(wordsOn(form)).toMatch(/Seite 1 von [345]\n/);
    expect(wordsOn(form)).toContain('Bitte melden Sie 40 Angaben bis zum 11.11.2026');
    expect(itemsOn(form).length).toBeGreaterThanOrEqual(8);
    expect(titlesOn(form)).toEqual([NEXT, WHOLE, 'Meine Meldungen']);
    expect(sizeOf(form)).toBeLessThan(LARGEST_CARD);
  });

  test('is reported page by page to the receipt, with every page small enough', async () => {
    let form = await askForForm();
    const seen = itemsOn(form);
    for (let turned = 0; titlesOn(form).includes(NEXT) && turned < 10; turned += 1) {
      form = await press(form, NEXT, fill(form));
      seen.push(...itemsOn(form));
      expect(sizeOf(form)).toBeLessThan(LARGEST_CARD);
    }
    expect(titlesOn(form)).toEqual(['Absenden', BACK, WHOLE, 'Meine Meldungen']);
    expect(new Set(seen).size).toBe(40);
    const receipt = await press(form, 'Absenden', fill(form));
    expect(wordsOn(receipt)).toContain('40 von 40 Angaben gemeldet.');
    expect(wordsOn(receipt)).toContain('Bereits gemeldet');
    expect(wordsOn(receipt)).toContain('Für diesen Monat ist alles gemeldet.');
    expect(sizeOf(receipt)).toBeLessThan(LARGEST_CARD);
    expect(await world.records.readings.all()).toHaveLength(30);
    expect(await world.records.statusReports.all()).toHaveLength(10);
  });

  test('stores what was entered on a page when it is turned, and counts it', async () => {
    const second = await press(await askForForm(), NEXT, { [valueOf('01')]: '1.012', [valueOf('03')]: '7' });
    expect(await stored('01')).toMatchObject({ value: 1012 });
    expect(await stored('03')).toMatchObject({ value: 7 });
    expect(await stored('02')).toBeNull();
    expect(wordsOn(second)).toContain('Seite 2 von');
    expect(wordsOn(second)).toContain('2 von 40 Angaben gemeldet. Bitte melden Sie 38 Angaben bis zum');
  });

  test('just turns a page on which nothing was entered', async () => {
    const second = await press(await askForForm(), NEXT);
    expect(wordsOn(second)).toContain('Seite 2 von');
    expect(wordsOn(second)).not.toContain('noch nichts eingetragen');
    expect(await world.records.readings.all()).toEqual([]);
  });

  test('turns back to what was entered, in the order it had', async () => {
    const first = await askForForm();
    const second = await press(first, NEXT, { [valueOf('02')]: '1.012' });
    const again = await press(second, BACK, { [itemsOn(second)[0] ?? '']: '55' });
    expect(wordsOn(again)).toContain('Seite 1 von');
    expect(itemsOn(again)).toContain(valueOf('01'));
    expect(itemsOn(again)[1]).toBe(valueOf('02'));
    expect(valueIn(again, valueOf('02'))).toBe('1012');
    const there = await press(again, NEXT);
    expect(wordsOn(there)).toContain('Seite 2 von');
    expect(valueIn(there, itemsOn(second)[0] ?? '')).toBe('55');
  });

  test('stays on what is wrong of the page, and stores the rest of it', async () => {
    const again = await press(await askForForm(), NEXT, {
      [valueOf('01')]: 'viele',
      [valueOf('02')]: '12',
    });
    expect(wordsOn(again)).toContain('Seite 1 von');
    expect(wordsOn(again)).toContain('Fehler: Das ist keine Zahl');
    expect(valueIn(again, valueOf('01'))).toBe('viele');
    expect(itemsOn(again)).toEqual([valueOf('01')]);
    expect(await stored('02')).toMatchObject({ value: 12 });
    const second = await press(again, NEXT, { [valueOf('01')]: '5' });
    expect(wordsOn(second)).toContain('Seite 2 von');
    expect(await stored('01')).toMatchObject({ value: 5 });
  });

  test('stays on the page and gives back what was typed where somebody else saved first', async () => {
    const form = await askForForm();
    await press(await askForForm(PEOPLE.deputy), NEXT, { [valueOf('01')]: '900' }, PEOPLE.deputy);
    const again = await press(form, NEXT, { [valueOf('01')]: '1.012', [valueOf('02')]: '3' });
    expect(wordsOn(again)).toContain('Seite 1 von');
    expect(wordsOn(again)).toContain('inzwischen von anderen geändert. Ihre Eingabe: 1.012');
    expect(valueIn(again, valueOf('01'))).toBe('900');
    expect(await stored('01')).toMatchObject({ value: 900 });
    expect(await stored('02')).toMatchObject({ value: 3 });
    await press(again, NEXT, { [valueOf('01')]: '1.012' });
    expect(await stored('01')).toMatchObject({ value: 1012 });
  });

  test('stores a page once when Teams repeats the button', async () => {
    const { verb, data } = postedBy(await askForForm(), NEXT, { [valueOf('01')]: '1.012' });
    const first = await chat.as(PEOPLE.owner).press(verb, data);
    const second = await chat.as(PEOPLE.owner).press(verb, data);
    expect(second).toEqual(first);
    expect(await world.records.history.all()).toEqual([]);
  });

  test('keeps what was typed while the storage is away, and turns once it is back', async () => {
    const form = await askForForm();
    world.records.setAway(true);
    const again = await press(form, NEXT, { [valueOf('01')]: '1.012' });
    expect(wordsOn(again)).toContain('Die Daten sind gerade nicht erreichbar');
    expect(wordsOn(again)).toContain('Seite 1 von');
    expect(valueIn(again, valueOf('01'))).toBe('1.012');
    world.records.setAway(false);
    expect(wordsOn(await press(again, NEXT))).toContain('Seite 2 von');
    expect(await stored('01')).toMatchObject({ value: 1012 });
  });

  test('ends with the receipt also when its last page was left empty', async () => {
    let form = await press(await askForForm(), NEXT, { [valueOf('01')]: '1.012' });
    while (titlesOn(form).includes(NEXT)) form = await press(form, NEXT);
    const receipt = await press(form, 'Absenden');
    expect(wordsOn(receipt)).toContain('1 von 40 Angaben gemeldet.');
    expect(wordsOn(receipt)).toContain('Noch offen: 39 Angaben');
  });

  test('asks for an entry when all its pages were left empty', async () => {
    let form = await askForForm();
    while (titlesOn(form).includes(NEXT)) form = await press(form, NEXT);
    expect(wordsOn(await press(form, 'Absenden'))).toContain('Es ist noch nichts eingetragen');
  });

  test('says that the month is closed when an old page is turned, and leads to the tab', async () => {
    const form = await askForForm();
    world.setClock('2026-11-20T09:00:00.000Z');
    const closed = await press(form, NEXT, { [valueOf('01')]: '5' });
    expect(wordsOn(closed)).toContain('Der Monat Oktober 2026 ist seit dem 17.11.2026 abgeschlossen');
    expect(titlesOn(closed)).toEqual(['Meine Meldungen']);
    expect(await world.records.readings.all()).toEqual([]);
  });

  test('shows what is still open first when it is asked for again', async () => {
    await press(await askForForm(), NEXT, { [valueOf('01')]: '5' });
    const form = await askForForm();
    expect(itemsOn(form)[0]).toBe(valueOf('02'));
    expect(itemsOn(form)).not.toContain(valueOf('01'));
  });

  test.each([
    { who: 'a stranger', objectId: PEOPLE.stranger, sentence: 'keinen Zugang' },
    { who: 'a colleague', objectId: PEOPLE.colleague, sentence: 'gehört nicht (mehr) zu Ihrer Funktion' },
  ])('cannot be turned by $who it was passed on to', async ({ objectId, sentence }) => {
    const answer = await press(await askForForm(), NEXT, { [valueOf('01')]: '5' }, objectId);
    expect(wordsOn(answer)).toContain(sentence);
    expect(await world.records.readings.all()).toEqual([]);
  });

  test('shows a colleague nothing of it who turns it without an entry', async () => {
    const answer = await press(await askForForm(), NEXT, {}, PEOPLE.colleague);
    expect(wordsOn(answer)).not.toContain('Kennzahl 0');
  });

  test.each([
    { what: 'no page', data: { workspaceId: WORKSPACE.id, month: '2026-10', basedOn: {} } },
    { what: 'no workspace', data: { month: '2026-10', basedOn: {}, to: 'reading:kennzahl-20' } },
    {
      what: 'a page that is a number',
      data: { workspaceId: WORKSPACE.id, month: '2026-10', basedOn: {}, to: 2 },
    },
  ])('cannot be turned by a button that names $what', async ({ data }) => {
    const answer = await chat.as(PEOPLE.owner).press(TURN, data);
    expect(answer.value).toContain('Diese Karte lässt sich nicht mehr lesen');
  });

  test('turns also on a client that posts its buttons as messages', async () => {
    const form = await askForForm();
    const { fallback } = postedBy(form, NEXT);
    const [message] = await chat.as(PEOPLE.owner).pressAsMessage({ ...fallback, [valueOf('01')]: '1.012' });
    const second = message?.attachments?.[0]?.content as AdaptiveCard;
    expect(await stored('01')).toMatchObject({ value: 1012 });
    expect(itemsOn(second)).toContain(String(fallback['to']) + ':value');
  });

  test("keeps a deputy's card to what the deputy is asked for", async () => {
    const view = await world.useCases.viewDueReport({ userId: PEOPLE.deputy }, WORKSPACE.id, null);
    if (!view.ok) throw new Error(view.error.kind);
    const asked = { ...view.value, items: view.value.items.slice(5, 30) };
    await chat.bot.messenger.sendMonthlyCard(PEOPLE.deputy, asked, 'deputy');
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.deputy}`);
    let form = message?.attachments?.[0]?.content as AdaptiveCard;
    const seen = new Set(itemsOn(form));
    while (titlesOn(form).includes(NEXT)) {
      form = await press(form, NEXT, {}, PEOPLE.deputy);
      for (const id of itemsOn(form)) seen.add(id);
      expect(wordsOn(form)).toContain('Sie vertreten „Fachstelle Wohnen“: Diese Meldungen sind noch offen.');
    }
    expect(seen.size).toBe(25);
    expect(seen).not.toContain(valueOf('05'));
  });

  test('shows all fields of the page one is on, with what was typed there, and goes on so', async () => {
    const second = await press(await askForForm(), NEXT);
    const [, other = ''] = itemsOn(second);
    const whole = await press(second, WHOLE, { [other]: '55' });
    expect(titlesOn(whole)).toEqual([NEXT, BACK, 'Meine Meldungen']);
    expect([...itemsOn(whole)].sort()).toEqual([...itemsOn(second)].sort());
    expect(wordsOn(whole)).toContain('Seite 2 von');
    expect(valueIn(whole, other)).toBe('55');
    expect(sizeOf(whole)).toBeLessThan(LARGEST_CARD);
    expect(await world.records.readings.all()).toEqual([]);
    let form = whole;
    while (titlesOn(form).includes(NEXT)) {
      form = await press(form, NEXT);
      expect(titlesOn(form)).not.toContain('Mehr …');
    }
    expect(await world.records.readings.all()).toHaveLength(1);
  });

  test("shows all fields of a deputy's card without what else is theirs", async () => {
    const view = await world.useCases.viewDueReport({ userId: PEOPLE.deputy }, WORKSPACE.id, null);
    if (!view.ok) throw new Error(view.error.kind);
    const asked = { ...view.value, items: view.value.items.slice(5, 8) };
    await chat.bot.messenger.sendMonthlyCard(PEOPLE.deputy, asked, 'deputy');
    const [message] = chat.connector.messagesIn(`a:${PEOPLE.deputy}`);
    const form = message?.attachments?.[0]?.content as AdaptiveCard;
    const whole = await press(form, WHOLE, { [itemsOn(form)[0] ?? '']: '7' }, PEOPLE.deputy);
    expect(itemsOn(whole)).toEqual(itemsOn(form));
    expect(valueIn(whole, itemsOn(form)[0] ?? '')).toBe('7');
    expect(wordsOn(whole)).toContain('Sie vertreten „Fachstelle Wohnen“');
  });
});

test('A card whose items all fit has no pages', async () => {
  const small = await startChat(createWorld());
  const [message] = await small.as(PEOPLE.owner).write('meldung');
  const form = message?.attachments?.[0]?.content as AdaptiveCard;
  expect(wordsOn(form)).not.toContain('Seite');
  expect(filledIn(form, SUBMIT)).not.toHaveProperty('to');
  expect(() => buttonOf(form, TURN)).toThrow();
  await small.close();
});
