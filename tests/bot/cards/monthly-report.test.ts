import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { subjectId } from '../../../src/domain/deviation/deviation';
import { readingKey } from '../../../src/domain/tracking/reading';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { buttonOf, filledIn, inputsOf, partsOf, wordsOn } from '../../support/chat/card-reading';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { reading } from '../../support/examples/examples';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, type World } from '../../support/world';

const SUBMIT = 'submit-monthly-report';
const VALUE = 'reading:bewilligt:value';
const WAITING = 'reading:wartezeit:value';

let world: World;
let chat: Chat;
beforeEach(async () => {
  world = createWorld();
  chat = await startChat(world);
});
afterEach(() => chat.close());

/** The form that `meldung` sends. */
async function askForForm(objectId: string = PEOPLE.owner, locale = 'de-DE'): Promise<AdaptiveCard> {
  const [message] = await chat.as(objectId, locale).write('meldung');
  return message?.attachments?.[0]?.content as AdaptiveCard;
}

/** Fills in the form, presses its button and gives back the card that takes its place. */
async function submit(
  form: AdaptiveCard,
  typed: Record<string, string>,
  objectId: string = PEOPLE.owner,
): Promise<AdaptiveCard> {
  const answer = await chat.as(objectId).press(SUBMIT, filledIn(form, SUBMIT, typed));
  expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  return answer.value as AdaptiveCard;
}

const stored = async (indicatorId: string) =>
  (await world.records.readings.find(readingKey(indicatorId, toMonth('2026-10'))))?.value ?? null;

const moveAway = (indicatorId: string): void => {
  world.records.moveIndicator(indicatorId, 'beratung');
};

/** What a button posts that stands inside the card. */
function pressable(card: AdaptiveCard, title: string): Record<string, unknown> {
  const button = partsOf(card).find((part) => part['type'] === 'Action.Execute' && part['title'] === title);
  if (button === undefined) throw new Error(`The card has no button ${title}`);
  return button['data'] as Record<string, unknown>;
}

const allReadings = () => world.records.readings.all();
const valueIn = (card: AdaptiveCard, id: string) => inputsOf(card).find((input) => input.id === id)?.value;

describe('The monthly report in the chat', () => {
  test('shows all items of the person, and nothing of anybody else', async () => {
    const words = wordsOn(await askForForm());
    expect(words).toContain('Monatsmeldung Oktober 2026');
    expect(words).toContain('Bewilligte Wohnungen');
    expect(words).toContain('Wartezeit');
    expect(words).toContain('Neubau Lindenhof');
    expect(words).not.toContain('Beratungen');
  });

  test('stores German figures and answers with each value beside its light', async () => {
    const receipt = await submit(await askForForm(), {
      [VALUE]: '1.012',
      [WAITING]: '9,5',
      'reading:wartezeit:comment': 'Ferienzeit',
    });
    const words = wordsOn(receipt);
    expect(words).toContain('● Grün: im Plan');
    expect(words).toContain('■ Rot: deutliche Abweichung');
    expect(words).toMatch(/Rot, weil der vorläufige Wert 9,5 um 18,8\s% über dem Plan von 8,0 liegt/);
    expect(words).toContain('Noch offen: 1 Angabe');
    expect(await stored('bewilligt')).toMatchObject({
      value: 1012,
      state: 'provisional',
      reportedAs: 'holder',
    });
    expect(await stored('wartezeit')).toMatchObject({ value: 9.5, comment: 'Ferienzeit' });
    expect((await world.records.deviations.all()).map(({ value }) => subjectId(value.subject))).toEqual([
      'wartezeit',
    ]);
  });

  describe('A figure far from the last one', () => {
    const july = { indicatorId: 'bewilligt', month: toMonth('2026-07') };
    beforeEach(async () => {
      const before = [980, 1010, 995].map((value, at) => ({
        value: reading({ ...july, month: addMonths(july.month, at), value }),
        basedOn: null,
      }));
      await world.records.readings.saveAll(before);
    });

    test('is asked back once; nothing of it is stored, all else is', async () => {
      const again = await submit(await askForForm(), { [VALUE]: '10', [WAITING]: '7,5' });
      expect(wordsOn(again)).toContain(
        'Rückfrage: 10\u00a0Wohnungen liegt weit vom letzten Wert entfernt (995\u00a0Wohnungen, September 2026). Stimmt das?',
      );
      expect(valueIn(again, VALUE)).toBe('10');
      expect(await stored('bewilligt')).toBeNull();
      expect(await stored('wartezeit')).toMatchObject({ value: 7.5 });
    });

    test('is stored when it is sent again, and when its button is pressed', async () => {
      const again = await submit(await askForForm(), { [VALUE]: '10' });
      const button = pressable(again, '10\u00a0Wohnungen stimmt');
      const answer = await chat.as(PEOPLE.owner).press(SUBMIT, { ...filledIn(again, SUBMIT), ...button });
      expect(wordsOn(answer.value)).toContain('Danke für die Meldung');
      expect(await stored('bewilligt')).toMatchObject({ value: 10 });
      const corrected = await submit(await askForForm(), { [VALUE]: '11' });
      expect(await stored('bewilligt')).toMatchObject({ value: 10 });
      await submit(corrected, {});
      expect(await stored('bewilligt')).toMatchObject({ value: 11 });
    });

    test('is asked back anew when it is another one', async () => {
      const again = await submit(await askForForm(), { [VALUE]: '10' });
      const third = await submit(again, { [VALUE]: '12' });
      expect(wordsOn(third)).toContain('Rückfrage: 12\u00a0Wohnungen');
      expect(await stored('bewilligt')).toBeNull();
    });
  });

  test('English thousands are no thousandth: what is meant is one press away', async () => {
    const again = await submit(await askForForm(), { [VALUE]: '1,012' });
    expect(wordsOn(again)).toContain(
      'Diese Kennzahl hat keine Nachkommastellen. Meinten Sie 1.012\u00a0Wohnungen?',
    );
    const button = pressable(again, '1.012\u00a0Wohnungen stimmt');
    await chat.as(PEOPLE.owner).press(SUBMIT, { ...filledIn(again, SUBMIT), ...button });
    expect(await stored('bewilligt')).toMatchObject({ value: 1012 });
  });

  test('stores a project with its milestones', async () => {
    const receipt = await submit(await askForForm(), {
      'status:neubau:status': 'at-risk',
      'status:neubau:progress': 'Baugrube fertig',
      'status:neubau:supportNeeded': 'Freigabe der Mittel',
      'status:neubau:milestonesDone': 'baugrube',
    });
    expect(wordsOn(receipt)).toContain('braucht Aufmerksamkeit');
    expect((await world.records.milestones.find('baugrube'))?.value.done).toBe('2026-11-05');
    expect((await world.records.statusReports.all())[0]?.value).toMatchObject({
      supportNeeded: 'Freigabe der Mittel',
    });
  });

  test('says in words which milestone is late', async () => {
    const milestones = inputsOf(await askForForm()).find(({ id }) => id === 'status:neubau:milestonesDone');
    expect(milestones).toMatchObject({
      choices: [
        { title: 'Baugrube (überfällig, Termin 30.09.2026)' },
        { title: 'Richtfest (fällig am 31.03.2027)' },
      ],
    });
  });

  test('stores a missing figure with its reason', async () => {
    const receipt = await submit(await askForForm(), {
      'reading:bewilligt:noDataReason': 'Erhebung fiel aus',
    });
    expect(await stored('bewilligt')).toMatchObject({ value: null, noDataReason: 'Erhebung fiel aus' });
    expect(wordsOn(receipt)).toContain('○ keine Ampel: keine Daten');
  });

  test('lets the deputy report, and notes that it was the deputy', async () => {
    await submit(await askForForm(PEOPLE.deputy), { [VALUE]: '1000' }, PEOPLE.deputy);
    expect(await stored('bewilligt')).toMatchObject({ reportedAs: 'deputy' });
  });

  test('changes nothing when the same post arrives twice', async () => {
    const form = await askForForm();
    await submit(form, { [VALUE]: '1.012' });
    const before = await allReadings();
    const receipt = await submit(form, { [VALUE]: '1.012' });
    expect(wordsOn(receipt)).toContain('Ergebnis: unverändert');
    expect(await allReadings()).toEqual(before);
    expect(await world.records.history.all()).toEqual([]);
  });

  test('opens the filled form for a correction, and the correction keeps what stood before', async () => {
    const receipt = await submit(await askForForm(), { [VALUE]: '1.012' });
    const { data, title } = buttonOf(receipt, 'correct-monthly-report');
    expect(title).toBe('Ergänzen oder korrigieren');
    const answer = await chat.as(PEOPLE.owner).press('correct-monthly-report', data);
    const form = answer.value as AdaptiveCard;
    expect(valueIn(form, VALUE)).toBe('1012');
    expect(wordsOn(form)).toContain('● Grün: im Plan (Gemeldet)\nGrün, weil');
    const corrected = await submit(form, { [VALUE]: '1.015' });
    expect(wordsOn(corrected)).toContain('Ergebnis: korrigiert');
    expect((await world.records.history.all()).map(({ value }) => value.before['value'])).toEqual([1012]);
  });

  test('does not overwrite what somebody else saved meanwhile, and gives back what was typed', async () => {
    const [mine, theirs] = [await askForForm(), await askForForm(PEOPLE.deputy)];
    await submit(theirs, { [VALUE]: '900' }, PEOPLE.deputy);
    const receipt = await submit(mine, { [VALUE]: '1.012' });
    expect(wordsOn(receipt)).toContain('nicht gespeichert: inzwischen von anderen geändert');
    expect(wordsOn(receipt)).toContain('Ihre Eingabe: 1.012');
    expect(await stored('bewilligt')).toMatchObject({ value: 900 });
  });

  test('takes the button of an older client, which posts a message', async () => {
    const form = await askForForm();
    const { fallback } = buttonOf(form, SUBMIT);
    const inputs = Object.fromEntries(inputsOf(form).map(({ id, value }) => [id, value ?? '']));
    const [message] = await chat
      .as(PEOPLE.owner)
      .pressAsMessage({ ...fallback.data, ...inputs, [VALUE]: '1.012' });
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain('● Grün: im Plan');
    expect(await stored('bewilligt')).toMatchObject({ value: 1012 });
  });

  test('speaks the language of the card, whatever the client says', async () => {
    const form = await askForForm(PEOPLE.owner, 'en-GB');
    expect(wordsOn(form)).toContain('Monthly report October 2026');
    expect(wordsOn(await submit(form, { [VALUE]: '1,012' }))).toContain('● Green: on plan');
  });
});

describe('What cannot be stored', () => {
  test.each([
    { typed: 'etwa tausend', sentence: 'Das ist keine Zahl' },
    { typed: '1e999', sentence: 'Das ist keine Zahl' },
    { typed: '9999999999999999', sentence: 'Diese Zahl ist zu groß' },
    { typed: '12,5,3', sentence: 'Das ist keine Zahl' },
  ])(
    '“$typed” comes back alone beside its field, and what is right is stored',
    async ({ typed, sentence }) => {
      const again = await submit(await askForForm(), { [VALUE]: typed, [WAITING]: '7,5' });
      expect(wordsOn(again)).toContain(`Fehler: ${sentence}`);
      expect(wordsOn(again)).toContain('1 Angabe ist gespeichert. Hier steht nur noch, was fehlt');
      expect(wordsOn(again)).toContain('Wartezeit: ● Grün: im Plan');
      expect(valueIn(again, VALUE)).toBe(typed);
      expect(inputsOf(again).some(({ id }) => id === WAITING)).toBe(false);
      expect(await stored('wartezeit')).toMatchObject({ value: 7.5 });
      expect(await stored('bewilligt')).toBeNull();
    },
  );

  test('of which everything is wrong comes back with everything that was typed', async () => {
    const again = await submit(await askForForm(), {
      [VALUE]: 'viele',
      [WAITING]: '7,5 Tage',
      'reading:wartezeit:comment': 'Ferienzeit',
    });
    expect(wordsOn(again)).toContain('Es wurde noch nichts gespeichert');
    expect(valueIn(again, VALUE)).toBe('viele');
    expect(valueIn(again, 'reading:wartezeit:comment')).toBe('Ferienzeit');
    expect(await allReadings()).toEqual([]);
  });

  test('an indicator that moved to another post is explained beside what is stored', async () => {
    const form = await askForForm();
    moveAway('bewilligt');
    const receipt = await submit(form, {
      [VALUE]: '1.012',
      'reading:bewilligt:comment': 'Zwei neue Häuser',
      [WAITING]: '7,5',
    });
    const words = wordsOn(receipt);
    expect(words).toContain('Danke für die Meldung Oktober 2026');
    expect(words).toContain(
      '1 Angabe wurde nicht gespeichert, weil sie nicht (mehr) zu Ihrer Funktion gehört.',
    );
    expect(words).toContain('Bewilligte Wohnungen\nErgebnis: nicht gespeichert: gehört nicht (mehr)');
    expect(words).toContain('Ihre Eingabe: 1.012 (vorläufig) / Kommentar: Zwei neue Häuser');
    expect(words).toContain('Noch offen: 1 Angabe');
    expect(await stored('wartezeit')).toMatchObject({ value: 7.5 });
    expect(await stored('bewilligt')).toBeNull();
  });

  test('an indicator that moved stands beside the form in which something else is to be mended', async () => {
    const form = await askForForm();
    moveAway('bewilligt');
    const again = await submit(form, { [VALUE]: '1.012', [WAITING]: 'viele' });
    expect(wordsOn(again)).toContain('Ihre Eingabe: 1.012');
    expect(valueIn(again, WAITING)).toBe('viele');
    expect(inputsOf(again).some(({ id }) => id === VALUE)).toBe(false);
  });

  test('what others changed and what is wrong come back together, each with what was typed', async () => {
    const [mine, theirs] = [await askForForm(), await askForForm(PEOPLE.deputy)];
    await submit(theirs, { [VALUE]: '900' }, PEOPLE.deputy);
    const again = await submit(mine, { [VALUE]: '1.012', [WAITING]: 'viele' });
    expect(wordsOn(again)).toContain('inzwischen von anderen geändert. Ihre Eingabe: 1.012');
    expect(valueIn(again, VALUE)).toBe('900');
    expect(valueIn(again, WAITING)).toBe('viele');
  });

  test('what somebody left as the card was sent is not said, even when others changed it', async () => {
    await submit(await askForForm(), { [VALUE]: '1.012', [WAITING]: '7' });
    const mine = await askForForm();
    await submit(await askForForm(PEOPLE.deputy), { [VALUE]: '900' }, PEOPLE.deputy);
    const receipt = await submit(mine, { [WAITING]: '7,5' });
    expect(wordsOn(receipt)).toContain('Ergebnis: korrigiert');
    expect(wordsOn(receipt)).not.toContain('nicht gespeichert');
    expect(await stored('bewilligt')).toMatchObject({ value: 900 });
    expect(await stored('wartezeit')).toMatchObject({ value: 7.5 });
  });

  test('a form that was only looked at is answered with what is reported', async () => {
    await submit(await askForForm(), { [VALUE]: '1.012' });
    const receipt = await submit(await askForForm(), {});
    expect(wordsOn(receipt)).toContain('1 von 3 Angaben gemeldet.');
    expect(wordsOn(receipt)).toContain('Bereits gemeldet\nBewilligte Wohnungen: ● Grün: im Plan');
    expect(await world.records.history.all()).toEqual([]);
  });

  test('what is typed after everything moved away stands in the answer', async () => {
    const form = await askForForm();
    moveAway('bewilligt');
    moveAway('wartezeit');
    const answer = await submit(form, { [VALUE]: '1.012' });
    expect(wordsOn(answer)).toContain('Meldung Oktober 2026: nichts gespeichert');
    expect(wordsOn(answer)).toContain('Ihre Eingabe: 1.012');
    expect(wordsOn(answer)).toContain('Noch offen: 1 Angabe');
  });

  test('an empty form is sent back with a hint', async () => {
    const form = await askForForm();
    moveAway('bewilligt');
    const again = await submit(form, {});
    expect(wordsOn(again)).toContain('Es ist noch nichts eingetragen');
    expect(wordsOn(again)).not.toContain('Bewilligte Wohnungen');
    expect(await allReadings()).toEqual([]);
  });

  test('a figure beside a reason for missing data is one too many', async () => {
    const again = await submit(await askForForm(), {
      [VALUE]: '5',
      'reading:bewilligt:noDataReason': 'krank',
    });
    expect(wordsOn(again)).toContain('ein Wert und ein Grund für fehlende Daten');
  });

  test('a comment that is too long is named', async () => {
    const again = await submit(await askForForm(), {
      [VALUE]: '5',
      'reading:bewilligt:comment': 'x'.repeat(2001),
    });
    expect(wordsOn(again)).toContain('Der Text ist zu lang');
  });

  test('a project text without a status asks for it', async () => {
    const again = await submit(await askForForm(), { 'status:neubau:progress': 'läuft' });
    expect(wordsOn(again)).toContain('Wählen Sie, wie das Projekt steht');
    expect(valueIn(again, 'status:neubau:progress')).toBe('läuft');
  });

  test('once mended, the form that came back is stored', async () => {
    const again = await submit(await askForForm(), { [VALUE]: 'viel' });
    expect(wordsOn(await submit(again, { [VALUE]: '1.012' }))).toContain('● Grün: im Plan');
    expect(await stored('bewilligt')).toMatchObject({ value: 1012 });
  });

  test.each([
    { month: '2026-11', sentence: 'weil der Monat noch nicht vorbei ist' },
    { month: '2026-09', sentence: 'abgeschlossen' },
  ])('a report for $month is refused', async ({ month, sentence }) => {
    const data = { ...filledIn(await askForForm(), SUBMIT, { [VALUE]: '5' }), month };
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, data);
    expect(wordsOn(answer.value)).toContain(sentence);
    expect(await allReadings()).toEqual([]);
  });

  test('a card from before the month closed says so and leads to the tab', async () => {
    const form = await askForForm();
    world.setClock('2026-11-20T09:00:00.000Z');
    const closed = await submit(form, {
      [VALUE]: '5',
      'status:neubau:progress': 'Baugrube fertig',
      'status:neubau:milestonesDone': 'baugrube',
    });
    expect(wordsOn(closed)).toContain('Bewilligte Wohnungen\nIhre Eingabe: 5 (vorläufig)');
    expect(wordsOn(closed)).toContain('Ihre Eingabe: Erreicht: Baugrube fertig / Erledigt: Baugrube');
    expect(wordsOn(closed)).toContain('Der Monat Oktober 2026 ist seit dem 17.11.2026 abgeschlossen');
    expect(wordsOn(closed)).toContain('Eine Korrektur mit Begründung ist in der Registerkarte möglich.');
    expect(closed.actions).toMatchObject([
      { type: 'Action.OpenUrl', url: 'https://tab.example/dezernat-v/my-reports' },
    ]);
    expect(await allReadings()).toEqual([]);
  });

  test('a closed month is not changed by a reason that is posted with a card', async () => {
    const data = filledIn(await askForForm(), SUBMIT, { [VALUE]: '5', reason: 'Zahlendreher' });
    world.setClock('2026-11-20T09:00:00.000Z');
    await chat.as(PEOPLE.owner).press(SUBMIT, data);
    expect(await allReadings()).toEqual([]);
  });

  test('a month that has not opened yet says when it does', async () => {
    world.setClock('2026-11-01T09:00:00.000Z');
    const [message] = await chat.as(PEOPLE.owner).write('meldung');
    expect(wordsOn(message?.attachments?.[0]?.content)).toContain('kann ab dem 02.11.2026 gemeldet werden');
  });

  test("somebody else's indicator is refused, and what is theirs is stored", async () => {
    const data = filledIn(await askForForm(), SUBMIT, { [VALUE]: '5', 'reading:beratungen:value': '7' });
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, data);
    expect(wordsOn(answer.value)).toContain('gehört nicht (mehr) zu Ihrer Funktion');
    expect((await allReadings()).map(({ value }) => value.indicatorId)).toEqual(['bewilligt']);
  });

  test('an indicator that does not exist gets the very same answer', async () => {
    const data = filledIn(await askForForm(), SUBMIT, { 'reading:erfunden:value': '7' });
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, data);
    expect(wordsOn(answer.value)).toContain('gehört nicht (mehr) zu Ihrer Funktion');
  });

  test.each([
    { who: 'a stranger', objectId: PEOPLE.stranger, sentence: 'keinen Zugang' },
    {
      who: 'a member without the post',
      objectId: PEOPLE.colleague,
      sentence: 'gehört nicht (mehr) zu Ihrer Funktion',
    },
  ])('$who cannot use a card that was passed on', async ({ objectId, sentence }) => {
    const data = filledIn(await askForForm(), SUBMIT, { [VALUE]: '5' });
    const answer = await chat.as(objectId).press(SUBMIT, data);
    expect(wordsOn(answer.value)).toContain(sentence);
    expect(wordsOn(answer.value)).toContain('Ihre Eingabe: 5');
    expect(await allReadings()).toEqual([]);
  });

  test('who acts is never taken from what is posted', async () => {
    const data = {
      ...filledIn(await askForForm(), SUBMIT, { [VALUE]: '5' }),
      userId: PEOPLE.owner,
      aadObjectId: PEOPLE.owner,
    };
    await chat.as(PEOPLE.colleague).press(SUBMIT, data);
    expect(await allReadings()).toEqual([]);
  });

  test('a sender without an object id is told that nobody knows them', async () => {
    const data = filledIn(await askForForm(), SUBMIT, { [VALUE]: '5' });
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, data, { from: { id: '29:gast', name: 'Gast' } });
    expect(answer.value).toContain('nicht erkennen, wer Sie sind');
    expect(await allReadings()).toEqual([]);
  });

  test('a workspace that is not served is refused like a foreign one', async () => {
    const data = { ...filledIn(await askForForm(), SUBMIT, { [VALUE]: '5' }), workspaceId: 'anderswo' };
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, data);
    expect(wordsOn(answer.value)).toContain('keinen Zugang');
  });

  test.each([
    { what: 'no data', broken: null },
    { what: 'a text', broken: 'kaputt' },
    { what: 'an invalid month', broken: { workspaceId: 'dezernat-v', month: '2026-13', basedOn: {} } },
    {
      what: 'an unknown state',
      broken: {
        workspaceId: 'dezernat-v',
        month: '2026-10',
        basedOn: {},
        [VALUE]: '5',
        'reading:bewilligt:state': 'sicher',
      },
    },
    {
      what: 'an object as a figure',
      broken: { workspaceId: 'dezernat-v', month: '2026-10', basedOn: {}, [VALUE]: { a: 1 } },
    },
  ])('a card that carries $what stays where it is, with a clear sentence', async ({ broken }) => {
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, broken);
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(answer.value).toContain('Diese Karte lässt sich nicht mehr lesen');
    expect(await allReadings()).toEqual([]);
  });

  test('a forged form inside the post changes nothing that counts', async () => {
    const form = await askForForm();
    const data = filledIn(form, SUBMIT, { [WAITING]: 'viel' });
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, { ...data, form: { items: 'alles grün' } });
    expect(wordsOn(answer.value)).toContain('Fehler: Das ist keine Zahl');
    expect(await allReadings()).toEqual([]);
  });

  test.each([
    { verb: 'delete-everything', data: {} },
    { verb: '', data: {} },
    { verb: 'toString', data: {} },
  ])('the unknown verb “$verb” is answered with HTTP 200 and an error card', async ({ verb, data }) => {
    const answer = await chat.as(PEOPLE.owner).press(verb, data);
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(wordsOn(answer.value)).toContain('Diese Schaltfläche kenne ich nicht');
  });

  test('an invoke without any action is answered the same way', async () => {
    const answer = await chat.as(PEOPLE.owner).press(SUBMIT, {}, { value: {} });
    expect(wordsOn(answer.value)).toContain('Diese Schaltfläche kenne ich nicht');
  });
});

describe('While the storage is away', () => {
  test('the same form comes back with all that was typed, and can be sent again', async () => {
    const form = await askForForm();
    world.records.setAway(true);
    const again = await submit(form, { [VALUE]: '1.012', 'reading:bewilligt:comment': 'Zwei neue Häuser' });
    expect(wordsOn(again)).toContain('Die Daten sind gerade nicht erreichbar. Es wurde nichts gespeichert.');
    expect(wordsOn(again)).toContain('Bewilligte Wohnungen');
    expect(valueIn(again, VALUE)).toBe('1.012');
    expect(valueIn(again, 'reading:bewilligt:comment')).toBe('Zwei neue Häuser');
    world.records.setAway(false);
    expect(wordsOn(await submit(again, {}))).toContain('● Grün: im Plan');
  });

  test('it is logged once, without what was typed', async () => {
    const form = await askForForm();
    world.records.setAway(true);
    await submit(form, { 'reading:bewilligt:comment': 'vertraulich' });
    const errors = world.lines.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('vertraulich');
  });

  test('an older client is told that the card keeps what was typed', async () => {
    const { fallback } = buttonOf(await askForForm(), SUBMIT);
    world.records.setAway(true);
    const [message] = await chat.as(PEOPLE.owner).pressAsMessage({ ...fallback.data, [VALUE]: '5' });
    expect(message?.text).toContain('Ihre Eingaben stehen noch in der Karte');
  });

  test('a correction and a command say that the data cannot be reached, not that nothing is due', async () => {
    world.records.setAway(true);
    const answer = await chat
      .as(PEOPLE.owner)
      .press('correct-monthly-report', { workspaceId: 'dezernat-v', month: '2026-10' });
    expect(answer.value).toContain('nicht erreichbar');
    const [message] = await chat.as(PEOPLE.owner).write('status');
    expect(message?.text).toContain('nicht erreichbar');
  });
});
