import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { toMonth } from '../../../src/domain/shared/month';
import { buttonOf, inputsOf, wordsOn } from '../../support/chat/card-reading';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { type CaseChat, startCaseChat, TAKE, TYPED } from './case-driver';

let given: CaseChat;
beforeEach(async () => {
  given = await startCaseChat();
});
afterEach(() => given.close());

const { owner, headOfOffice, headOfDepartment } = PEOPLE;
const fieldsOf = (card: AdaptiveCard) => inputsOf(card).map(({ id }) => id);

/** With a cause that the office can do something about, up to its decision. */
async function proposedToOffice(): Promise<void> {
  await given.step(owner, TYPED.officeStatement);
  await given.step(owner, TYPED.countermeasure);
}

/** With a cause that is the department's, up to its decision. */
async function proposedToDepartment(): Promise<void> {
  await given.step(owner, TYPED.statement);
  await given.step(owner, TYPED.countermeasure);
}

async function checked(effective: 'yes' | 'no'): Promise<void> {
  await proposedToOffice();
  await given.step(headOfOffice, { option: 'approve' });
  await given.step(owner, { done: 'Seit 1.12. geöffnet' });
  given.world.setClock('2027-02-01T09:00:00.000Z');
  await given.step(owner, { effective, effect: 'Januar: 8,5 Wochen' });
}

describe('The card of whoever must act', () => {
  test('says that it is their turn, about what, why, and until when', async () => {
    const words = wordsOn(await given.open(owner));
    expect(words).toContain('Sie sind dran: Stellungnahme');
    expect(words).toContain('Wartezeit');
    expect(words).toContain('■ Rot: deutliche Abweichung');
    expect(words).toContain('Am Zug: Fachstelle Wohnen (Ausführende Einheit)');
    expect(words).toContain('Bis: 12.11.2026');
  });

  test('says when the due date was missed', async () => {
    given.world.setClock('2026-11-20T09:00:00.000Z');
    const words = wordsOn(await given.open(owner));
    expect(words).toContain('Frist verpasst: Stellungnahme');
    expect(words).toContain('Bis: überfällig seit 12.11.2026');
  });

  test('takes statement and cause in one form, and offers the countermeasure right after', async () => {
    const next = await given.step(owner, TYPED.statement);
    expect(await given.contents()).toEqual([
      { type: 'statement', text: TYPED.statement.statement },
      { type: 'cause', cause: 'framework-conditions', text: TYPED.statement.causeText },
    ]);
    expect(wordsOn(next)).toContain('✓ Gespeichert: Stellungnahme und Ursache.');
    expect(wordsOn(next)).toContain('Sie sind dran: Gegenmaßnahme');
    expect(fieldsOf(next)).toEqual(['name', 'what', 'due', 'criterion', 'checkOn']);
  });

  test('takes the countermeasure with what is to be seen and when, and says who is next', async () => {
    const first = await given.step(owner, TYPED.statement);
    const shown = await given.send(owner, first, TYPED.countermeasure);
    expect((await given.contents()).at(-1)).toEqual({
      type: 'countermeasure',
      countermeasure: {
        name: 'Zweite Annahmestelle',
        text: 'Am Ebertplatz',
        due: '2026-12-15',
        criterion: 'Wartezeit höchstens 9 Wochen',
        checkOn: '2027-02-01',
      },
    });
    expect(inputsOf(shown)).toEqual([]);
    expect(wordsOn(shown)).toContain(
      'Am Zug: Dezernat V (Dezernatsleitung). Von Ihnen ist dazu gerade nichts',
    );
  });

  test('offers only the cause where the statement alone was given elsewhere', async () => {
    await given.world.useCases.takeSteps({ userId: owner }, 'dezernat-v', {
      deviationId: 'wartezeit|2026-10',
      basedOn: 0,
      steps: [{ type: 'statement', text: 'Im Reiter' }],
    });
    const card = await given.open(owner);
    expect(fieldsOf(card)).toEqual(['cause', 'causeText']);
    await given.send(owner, card, { cause: 'data', causeText: 'Doppelt gezählt' });
    expect((await given.steps()).map(({ type }) => type)).toEqual(['statement', 'cause']);
  });
});

describe('A decision', () => {
  test('shows what was said and proposed, and what this person may choose', async () => {
    await proposedToOffice();
    const card = await given.open(headOfOffice);
    const words = wordsOn(card);
    expect(words).toContain('Stellungnahme: Die Annahme ist doppelt geführt.');
    expect(words).toContain('Ursache: Prozessgestaltung – Jeder Antrag liegt zweimal.');
    expect(words).toContain('Gegenmaßnahme: Zweite Annahmestelle – Am Ebertplatz');
    expect(words).toContain('Wirkung zu erkennen an: Wartezeit höchstens 9 Wochen');
    const [options] = inputsOf(card);
    expect(options).toMatchObject({
      id: 'option',
      choices: [{ value: 'approve' }, { value: 'send-back' }, { value: 'refer' }],
    });
  });

  test.each([
    { option: 'approve', reason: '', next: 'Umsetzung' },
    { option: 'send-back', reason: 'Bitte mit Kosten', next: 'Gegenmaßnahme' },
    { option: 'refer', reason: 'Braucht Stellen', next: 'Entscheidung' },
  ])('of the office to $option is stored with the reason', async ({ option, reason, next }) => {
    await proposedToOffice();
    const shown = await given.step(headOfOffice, { option, reason });
    expect((await given.contents()).at(-1)).toEqual({ type: 'decision', decision: { option, reason } });
    expect((await given.steps()).at(-1)).toMatchObject({ side: 'office', postName: 'Amtsleitung 56' });
    expect(wordsOn(shown)).toContain(`Stand des Vorgangs: ${next}`);
  });

  test('of the department to accept is stored, and nobody has to act', async () => {
    await proposedToDepartment();
    const shown = await given.step(headOfDepartment, { option: 'accept', reason: 'Bis zum Umzug' });
    expect((await given.contents()).at(-1)).toEqual({
      type: 'decision',
      decision: { option: 'accept', reason: 'Bis zum Umzug' },
    });
    expect(wordsOn(shown)).toContain('Zurzeit muss niemand etwas tun.');
  });

  test('to change the conditions asks for the task of the leadership in a second form', async () => {
    await proposedToDepartment();
    const second = await given.step(headOfDepartment, {
      option: 'change-conditions',
      reason: 'Es fehlt Personal',
    });
    expect(await given.steps()).toHaveLength(3);
    expect(wordsOn(second)).toContain('Rahmenbedingungen ändern');
    expect(wordsOn(second)).toContain('Noch nicht gespeichert');
    expect(inputsOf(second).find(({ id }) => id === 'reason')).toMatchObject({ value: 'Es fehlt Personal' });
    const shown = await given.send(headOfDepartment, second, {
      ...TYPED.countermeasure,
      name: 'Zwei Stellen ausschreiben',
    });
    expect((await given.contents()).at(-1)).toEqual({
      type: 'decision',
      decision: {
        option: 'change-conditions',
        reason: 'Es fehlt Personal',
        task: {
          name: 'Zwei Stellen ausschreiben',
          text: 'Am Ebertplatz',
          due: '2026-12-15',
          criterion: 'Wartezeit höchstens 9 Wochen',
          checkOn: '2027-02-01',
        },
      },
    });
    // The leadership carries it out itself, so its next form follows at once.
    expect(fieldsOf(shown)).toEqual(['done']);
  });

  test('to change the target reads the figure the German way and holds from the month chosen', async () => {
    await proposedToDepartment();
    const second = await given.step(headOfDepartment, {
      option: 'change-target',
      reason: 'Zu hoch gesteckt',
    });
    expect(wordsOn(second)).toContain('Bisheriges Ziel: 8,0\u00a0Wochen');
    expect(inputsOf(second).find(({ id }) => id === 'from')).toMatchObject({ value: '2026-12' });
    await given.send(headOfDepartment, second, { target: '9,5', from: '2027-01' });
    expect((await given.contents()).at(-1)).toEqual({
      type: 'decision',
      decision: {
        option: 'change-target',
        reason: 'Zu hoch gesteckt',
        target: { value: 9.5, from: toMonth('2027-01'), decisionReference: null },
      },
    });
    expect(
      (await given.world.records.masterplan()).indicators.find(({ id }) => id === 'wartezeit'),
    ).toMatchObject({ trajectory: { target: 9.5 } });
  });

  test('can be thought over: the way back from the second form leads to the first', async () => {
    await proposedToDepartment();
    const second = await given.step(headOfDepartment, { option: 'change-target' });
    const back = buttonOf(second, 'open-case');
    expect(back.title).toBe('Anders entscheiden');
    const answer = await given.chat.as(headOfDepartment).press('open-case', back.data);
    expect(fieldsOf(answer.value as AdaptiveCard)).toEqual(['option', 'reason']);
  });

  test('about a target that the council decided needs its new decision', async () => {
    await given.close();
    const [goal] = SMALL_PLAN.goals;
    given = await startCaseChat({
      ...SMALL_PLAN,
      goals: [{ ...goal!, status: 'decided', decisionReference: '0815/2025' }],
    });
    await proposedToDepartment();
    const second = await given.step(headOfDepartment, { option: 'change-target', reason: 'Neuer Beschluss' });
    expect(wordsOn(second)).toContain('Über dieses Ziel hat der Rat entschieden (0815/2025)');
    const again = await given.send(headOfDepartment, second, { target: '9' });
    expect(wordsOn(again)).toContain('Fehler: Diese Angabe fehlt noch.');
    await given.send(headOfDepartment, again, { decisionReference: '4711/2026' });
    expect((await given.contents()).at(-1)).toMatchObject({
      decision: { target: { value: 9, decisionReference: '4711/2026' } },
    });
  });
});

describe('What was decided', () => {
  test('is reported as carried out, and the check comes on the day agreed', async () => {
    await proposedToOffice();
    await given.step(headOfOffice, { option: 'approve' });
    const shown = await given.step(owner, { done: 'Seit 1.12. geöffnet' });
    expect((await given.contents()).at(-1)).toEqual({ type: 'implementation', text: 'Seit 1.12. geöffnet' });
    expect(inputsOf(shown)).toEqual([]);
    expect(wordsOn(shown)).toContain('Die Wirkung wird ab dem 01.02.2027 geprüft');
    given.world.setClock('2027-02-01T09:00:00.000Z');
    expect(fieldsOf(await given.open(owner))).toEqual(['effective', 'effect']);
  });

  test.each([
    { typed: 'yes', effective: true, says: 'Wirkung: Sie hat gewirkt. – Januar: 8,5 Wochen' },
    { typed: 'no', effective: false, says: 'Wirkung: Sie hat nicht gewirkt. – Januar: 8,5 Wochen' },
  ] as const)('is checked for its effect ($typed)', async ({ typed, effective, says }) => {
    await checked(typed);
    expect((await given.contents()).at(-1)).toEqual({
      type: 'effect-check',
      effective,
      text: 'Januar: 8,5 Wochen',
    });
    expect(wordsOn(await given.open(headOfOffice))).toContain(says);
  });

  test('is closed by the leadership, while it is red only with a reason', async () => {
    await checked('yes');
    const again = await given.step(headOfOffice, { outcome: 'close' });
    expect(wordsOn(again)).toContain('Fehler: Diese Angabe fehlt noch.');
    const shown = await given.send(headOfOffice, again, {
      outcome: 'close',
      remark: 'Der Wert folgt im Mai.',
    });
    expect((await given.contents()).at(-1)).toEqual({ type: 'closing', text: 'Der Wert folgt im Mai.' });
    expect(wordsOn(shown)).toContain('Stand des Vorgangs: Geschlossen');
    expect(inputsOf(shown)).toEqual([]);
  });

  test('is reopened one level higher when it did not work', async () => {
    await checked('no');
    await given.step(headOfOffice, { outcome: 'reopen', remark: 'Es braucht mehr' });
    expect((await given.contents()).at(-1)).toEqual({ type: 'reopening', text: 'Es braucht mehr' });
    const words = wordsOn(await given.open(owner));
    expect(words).toContain('Sie sind dran: Stellungnahme');
    expect(words).toContain('Wieder geöffnet: einmal');
  });
});

describe('In English', () => {
  test('a case goes through the same forms, and figures are still read the German way', async () => {
    const first = await given.open(owner, 'en');
    expect(wordsOn(first)).toContain('It is your turn: Statement');
    const second = await given.send(owner, first, TYPED.statement);
    expect(wordsOn(second)).toContain('✓ Saved: Statement and Cause.');
    await given.send(owner, second, TYPED.countermeasure);
    const decision = await given.send(headOfDepartment, await given.open(headOfDepartment, 'en'), {
      option: 'change-target',
      reason: 'Too ambitious',
    });
    expect(wordsOn(decision)).toContain('Target so far: 8.0\u00a0Wochen');
    const shown = await given.send(headOfDepartment, decision, { target: '9,5' });
    expect(wordsOn(shown)).toContain('Nobody has to do anything at the moment.');
    expect((await given.contents()).at(-1)).toMatchObject({ decision: { target: { value: 9.5 } } });
  });
});

test('A client too old for answers in place gets the next form as a message', async () => {
  const card = await given.open(owner);
  const [message] = await given.chat.as(owner).pressAsMessage({
    ...buttonOf(card, TAKE).fallback.data,
    ...TYPED.statement,
  });
  expect(wordsOn(message?.attachments)).toContain('Sie sind dran: Gegenmaßnahme');
  expect(await given.steps()).toHaveLength(2);
});

test('and the second form of a decision as well', async () => {
  await proposedToDepartment();
  const card = await given.open(headOfDepartment);
  const person = given.chat.as(headOfDepartment);
  const [message] = await person.pressAsMessage({
    ...buttonOf(card, TAKE).fallback.data,
    option: 'change-conditions',
    reason: 'Es fehlt Personal',
  });
  const second = message?.attachments?.[0]?.content as AdaptiveCard;
  expect(fieldsOf(second)).toEqual(['reason', 'name', 'what', 'due', 'criterion', 'checkOn']);
  await person.pressAsMessage({
    ...buttonOf(second, TAKE).fallback.data,
    reason: 'Es fehlt Personal',
    ...TYPED.countermeasure,
  });
  expect((await given.contents()).at(-1)).toMatchObject({ decision: { option: 'change-conditions' } });
});
