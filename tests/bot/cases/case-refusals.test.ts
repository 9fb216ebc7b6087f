import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { LONGEST_STEP_TEXT } from '../../../src/domain/deviation/case/step-faults';
import { buttonOf, filledIn, inputsOf, wordsOn } from '../../support/chat/card-reading';
import { PEOPLE } from '../../support/examples/small-plan';
import { asCard, CASE, type CaseChat, startCaseChat, TAKE, TYPED } from './case-driver';

let given: CaseChat;
beforeEach(async () => {
  given = await startCaseChat();
});
afterEach(() => given.close());

const { owner, deputy, colleague, headOfOffice, headOfDepartment, stranger } = PEOPLE;
const valueOf = (card: AdaptiveCard, id: string) => inputsOf(card).find((input) => input.id === id)?.value;

/** The stages of a case that the office decides about, with what takes each of them to the next. */
const WAY = [
  { stage: 'statement', by: owner, typed: TYPED.officeStatement },
  { stage: 'countermeasure', by: owner, typed: TYPED.countermeasure },
  { stage: 'decision', by: headOfOffice, typed: { option: 'approve', reason: 'Einverstanden' } },
  { stage: 'implementation', by: owner, typed: { done: 'Geöffnet' } },
  { stage: 'effect check', by: owner, typed: { effective: 'yes', effect: '8,5 Wochen' } },
  { stage: 'confirmation', by: headOfOffice, typed: { outcome: 'reopen', remark: 'Reicht nicht' } },
] as const;

async function upTo(stage: (typeof WAY)[number]['stage']): Promise<(typeof WAY)[number]> {
  for (const step of WAY) {
    if (step.stage === 'effect check') given.world.setClock('2027-02-01T09:00:00.000Z');
    if (step.stage === stage) return step;
    await given.step(step.by, step.typed);
  }
  throw new Error(`No stage ${stage}`);
}

const WRONG = [
  { stage: 'statement', who: 'a colleague', person: colleague },
  { stage: 'statement', who: 'the head of office', person: headOfOffice },
  { stage: 'countermeasure', who: 'the head of department', person: headOfDepartment },
  { stage: 'decision', who: 'the owner', person: owner },
  { stage: 'decision', who: 'a colleague', person: colleague },
  { stage: 'implementation', who: 'the head of office', person: headOfOffice },
  { stage: 'effect check', who: 'a colleague', person: colleague },
  { stage: 'confirmation', who: 'the owner', person: owner },
] as const;

test.each(WRONG)('The $stage is refused to $who, who is shown no form', async ({ stage, person }) => {
  const { by, typed } = await upTo(stage);
  const before = await given.steps();
  expect(inputsOf(await given.open(person))).toEqual([]);
  const shown = await given.send(person, await given.open(by), typed);
  expect(wordsOn(shown)).toContain('Dieser Schritt ist nicht Ihre Aufgabe; am Zug: ');
  expect(inputsOf(shown)).toEqual([]);
  expect(await given.steps()).toEqual(before);
});

test('What somebody typed who may not send it is shown to them, so that it can be copied', async () => {
  const shown = await given.send(colleague, await given.open(owner), TYPED.statement);
  const words = wordsOn(shown);
  expect(words).toContain('Ihre Eingaben, nicht gespeichert');
  expect(words).toContain('Was ist passiert?: Zwei Stellen sind seit August unbesetzt.');
  expect(words).toContain('Woran liegt es vor allem?: Rahmenbedingungen');
});

test('The deputy of the function that answers for it may act in its name', async () => {
  await given.step(deputy, TYPED.statement);
  expect(await given.steps()).toMatchObject([{ postName: 'Fachstelle Wohnen' }, {}]);
});

test.each(['open-case', TAKE, 'list-case-tasks'])('A stranger is refused %s', async (verb) => {
  const posted = filledIn(await given.open(owner), TAKE, TYPED.statement);
  const answer = await given.chat.as(stranger).press(verb, posted);
  expect(wordsOn(answer.value)).toContain('Sie haben keinen Zugang zu diesem Dezernat');
  expect(await given.steps()).toEqual([]);
});

test('Nothing in the posted data says who acts', async () => {
  const posted = filledIn(await given.open(owner), TAKE, TYPED.statement);
  const claimed = { ...posted, userId: owner, aadObjectId: owner, from: owner, postId: 'fachstelle' };
  await given.chat.as(colleague).press(TAKE, claimed);
  expect(await given.steps()).toEqual([]);
});

describe('What is missing or wrong', () => {
  test('is said at each field at once, and keeps what was typed', async () => {
    const again = await given.step(owner, { ...TYPED.statement, cause: '', causeText: ' ' });
    expect(wordsOn(again).match(/Fehler: Diese Angabe fehlt noch\./g)).toHaveLength(2);
    expect(wordsOn(again)).toContain('Es wurde noch nichts gespeichert');
    expect(valueOf(again, 'statement')).toBe(TYPED.statement.statement);
    await given.send(owner, again, { cause: 'data', causeText: 'Doppelt' });
    expect(await given.steps()).toHaveLength(2);
  });

  test.each([
    {
      what: 'no days',
      own: { due: '', checkOn: '2027-02-30' },
      says: 'Diese Angabe fehlt noch.',
      times: 2,
    },
    {
      what: 'a due day gone by',
      own: { due: '2026-11-04' },
      says: 'Das liegt in der Vergangenheit.',
      times: 1,
    },
    {
      what: 'a check before the due day',
      own: { checkOn: '2026-12-14' },
      says: 'Prüfen lässt sich die Wirkung erst',
      times: 1,
    },
    { what: 'a year mistyped', own: { checkOn: '2099-02-15' }, says: 'Prüfen Sie das Jahr.', times: 1 },
    { what: 'no name', own: { name: '  ' }, says: 'Diese Angabe fehlt noch.', times: 1 },
    { what: 'a long name', own: { name: 'x'.repeat(201) }, says: 'Der Text ist zu lang.', times: 1 },
  ])('of a countermeasure: $what', async ({ own, says, times }) => {
    const form = await given.step(owner, TYPED.statement);
    const again = await given.send(owner, form, { ...TYPED.countermeasure, ...own });
    expect(wordsOn(again).split(says)).toHaveLength(times + 1);
    expect(valueOf(again, 'criterion')).toBe(TYPED.countermeasure.criterion);
    expect(await given.steps()).toHaveLength(2);
  });

  test.each([
    { field: 'statement', other: 'causeText' },
    { field: 'causeText', other: 'statement' },
  ])('of two texts: the one that is too long ($field)', async ({ field }) => {
    const again = await given.step(owner, { ...TYPED.statement, [field]: 'x'.repeat(LONGEST_STEP_TEXT + 1) });
    const parts = JSON.stringify(again);
    expect(wordsOn(again).match(/Fehler: Der Text ist zu lang/g)).toHaveLength(1);
    const fault = parts.indexOf('Fehler: Der Text');
    const after = parts.lastIndexOf('"id":"', fault);
    expect(parts.slice(after, after + 30)).toContain(`"id":"${field}"`);
    expect(await given.steps()).toEqual([]);
  });

  test.each([
    { target: '', says: 'Diese Angabe fehlt noch.' },
    { target: 'neun', says: 'Das ist keine Zahl. Schreiben Sie zum Beispiel 52.374 oder 8,6.' },
    { target: '1' + '0'.repeat(16), says: 'Diese Zahl ist zu groß.' },
  ])('of a new target: “$target”', async ({ target, says }) => {
    await given.step(owner, TYPED.statement);
    await given.step(owner, TYPED.countermeasure);
    const form = await given.step(headOfDepartment, { option: 'change-target', reason: 'Zu hoch' });
    const again = await given.send(headOfDepartment, form, { target });
    expect(wordsOn(again)).toContain(`Fehler: ${says}`);
    expect(valueOf(again, 'reason')).toBe('Zu hoch');
    expect(await given.steps()).toHaveLength(3);
  });

  test.each([
    { typed: {}, says: 1 },
    { typed: { option: 'refer' }, says: 1 },
    { typed: { option: 'erfunden' }, says: 1 },
  ])('of a decision: $typed', async ({ typed, says }) => {
    await upTo('decision');
    const again = await given.step(headOfOffice, typed);
    expect(wordsOn(again).match(/Fehler: Diese Angabe fehlt noch\./g)).toHaveLength(says);
    expect(await given.steps()).toHaveLength(3);
  });

  test('is a decision that is not this level’s to take', async () => {
    const { by } = await upTo('decision');
    const again = await given.step(by, { option: 'accept', reason: 'Egal' });
    expect(wordsOn(again)).toContain('So kann hier nicht entschieden werden');
    expect(valueOf(again, 'reason')).toBe('Egal');
    expect(await given.steps()).toHaveLength(3);
  });

  test('is a check before its day', async () => {
    await upTo('effect check');
    const form = await given.open(owner);
    given.world.setClock('2027-01-31T09:00:00.000Z');
    const shown = await given.send(owner, form, { effective: 'yes', effect: 'Schon gut' });
    expect(wordsOn(shown)).toContain('Prüfen können Sie ab dem 01.02.2027');
    expect(wordsOn(shown)).toContain('Woran sehen Sie das?: Schon gut');
    expect(await given.steps()).toHaveLength(5);
  });

  test('is a step that the case does not wait for', async () => {
    const form = await given.open(owner);
    await given.step(owner, TYPED.statement);
    const posted = filledIn(form, TAKE, TYPED.statement);
    const answer = await given.chat.as(owner).press(TAKE, { ...posted, basedOn: 2 });
    expect(wordsOn(answer.value)).toContain('Dieser Schritt ist gerade nicht möglich');
    expect(wordsOn(answer.value)).toContain('Sie sind dran: Gegenmaßnahme');
    expect(await given.steps()).toHaveLength(2);
  });

  test('is a deviation that does not exist', async () => {
    const posted = filledIn(await given.open(owner), TAKE, TYPED.statement);
    const answer = await given.chat.as(owner).press(TAKE, { ...posted, deviationId: 'erfunden' });
    expect(wordsOn(answer.value)).toContain('Diese Abweichung gibt es nicht (mehr)');
    expect(wordsOn(answer.value)).toContain('Zwei Stellen sind seit August unbesetzt.');
  });

  test.each([
    { what: 'nothing', data: {} },
    { what: 'no number of steps', data: { ...CASE, kind: 'statement', basedOn: 'zwei' } },
    { what: 'an unknown form', data: { ...CASE, kind: 'erfunden', basedOn: 0 } },
    { what: 'a field that is none', data: { ...CASE, kind: 'statement', basedOn: 0, statement: { a: 1 } } },
  ])('is a button with $what: the card stays as it is', async ({ data }) => {
    const answer = await given.chat.as(owner).press(TAKE, data);
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(answer.value).toContain('lässt sich nicht mehr lesen');
    expect(await given.steps()).toEqual([]);
  });

  test('is a form that was changed on the way: it is made anew from what is stored', async () => {
    const posted = filledIn(await given.open(owner), TAKE, { ...TYPED.statement, cause: '' });
    const answer = await given.chat.as(owner).press(TAKE, { ...posted, form: { heading: 7 } });
    expect(wordsOn(answer.value)).toContain('Sie sind dran: Stellungnahme');
    expect(wordsOn(answer.value)).toContain('Fehler: Diese Angabe fehlt noch.');
    expect(valueOf(asCard(answer.value), 'statement')).toBe(TYPED.statement.statement);
  });
});

describe('When somebody was faster', () => {
  test('the card says who did what and when, and the form comes back with what was typed', async () => {
    const seen = await given.open(owner);
    await given.world.useCases.takeSteps({ userId: deputy }, CASE.workspaceId, {
      deviationId: CASE.deviationId,
      basedOn: 0,
      steps: [{ type: 'note', text: 'Bin dran' }],
    });
    const again = await given.send(owner, seen, TYPED.statement);
    expect(wordsOn(again)).toContain('Inzwischen ist etwas geschehen');
    expect(wordsOn(again)).toContain('Fachstelle Wohnen: Notiz (05.11.2026, 10:00 Uhr)');
    expect(valueOf(again, 'statement')).toBe(TYPED.statement.statement);
    expect(valueOf(again, 'cause')).toBe('framework-conditions');
    await given.send(owner, again);
    expect((await given.steps()).map(({ type }) => type)).toEqual(['note', 'statement', 'cause']);
  });

  test('with the same step, what was typed is shown beside the next form', async () => {
    const seen = await given.open(owner);
    await given.step(deputy, TYPED.officeStatement);
    const shown = await given.send(owner, seen, TYPED.statement);
    expect(wordsOn(shown)).toContain('Sie sind dran: Gegenmaßnahme');
    expect(wordsOn(shown)).toContain('Was ist passiert?: Zwei Stellen sind seit August unbesetzt.');
    expect(await given.steps()).toHaveLength(2);
  });

  test('with a decision, what was decided is said', async () => {
    await upTo('decision');
    const seen = await given.open(headOfOffice);
    await given.world.useCases.takeSteps({ userId: headOfDepartment }, CASE.workspaceId, {
      deviationId: CASE.deviationId,
      basedOn: 3,
      steps: [{ type: 'decision', decision: { option: 'refer', reason: 'Zu uns' } }],
    });
    const shown = await given.send(headOfOffice, seen, { option: 'send-back', reason: 'Bitte mit Kosten' });
    expect(wordsOn(shown)).toContain(
      'Dezernatsleitung: Entscheidung (an die Dezernatsleitung weitergeleitet)',
    );
    expect(wordsOn(shown)).toContain('Begründung: Bitte mit Kosten');
    expect(inputsOf(shown)).toEqual([]);
  });

  test('in the second form of a decision, that form comes back', async () => {
    await given.step(owner, TYPED.statement);
    await given.step(owner, TYPED.countermeasure);
    const second = await given.step(headOfDepartment, { option: 'change-conditions', reason: 'Personal' });
    await given.world.useCases.takeSteps({ userId: owner }, CASE.workspaceId, {
      deviationId: CASE.deviationId,
      basedOn: 3,
      steps: [{ type: 'note', text: 'Dringend' }],
    });
    const again = await given.send(headOfDepartment, second, TYPED.countermeasure);
    expect(wordsOn(again)).toContain('Fachstelle Wohnen: Notiz');
    expect(valueOf(again, 'name')).toBe(TYPED.countermeasure.name);
    await given.send(headOfDepartment, again);
    expect((await given.steps()).at(-1)).toMatchObject({ type: 'decision', side: 'department' });
  });

  test('the same form sent twice is stored once and goes on', async () => {
    const form = await given.open(owner);
    await given.send(owner, form, TYPED.statement);
    const twice = await given.send(owner, form, TYPED.statement);
    expect(wordsOn(twice)).toContain('Sie sind dran: Gegenmaßnahme');
    expect(await given.steps()).toHaveLength(2);
  });
});

describe('While the lists cannot be reached', () => {
  test('the form stays with everything that was typed, and can be sent again', async () => {
    const form = await given.open(owner);
    given.world.records.setAway(true);
    const again = await given.send(owner, form, TYPED.statement);
    expect(wordsOn(again)).toContain('Ihre Eingaben stehen noch hier');
    expect(wordsOn(again)).toContain('Sie sind dran: Stellungnahme');
    expect(valueOf(again, 'causeText')).toBe(TYPED.statement.causeText);
    expect(given.world.lines.filter(({ level }) => level === 'error').map(({ event }) => event)).toEqual([
      'case-step-not-stored',
    ]);
    given.world.records.setAway(false);
    await given.send(owner, again);
    expect(await given.steps()).toHaveLength(2);
  });

  test('an older client is told that the card still holds what was typed', async () => {
    const form = await given.open(owner);
    given.world.records.setAway(true);
    const [message] = await given.chat
      .as(owner)
      .pressAsMessage({ ...buttonOf(form, TAKE).fallback.data, ...TYPED.statement });
    expect(message?.text).toContain('Ihre Eingaben stehen noch in der Karte');
  });

  test.each(['open-case', 'list-case-tasks'])('%s says so and leaves the card', async (verb) => {
    given.world.records.setAway(true);
    const answer = await given.chat.as(owner).press(verb, CASE);
    expect(answer.value).toContain('Die Daten sind gerade nicht erreichbar');
  });
});

test('In English refusals are English', async () => {
  const form = await given.open(owner, 'en');
  expect(wordsOn(await given.send(colleague, form, TYPED.statement))).toContain(
    'This step is not yours; whose turn: Operating unit. Nothing was stored.',
  );
  expect(wordsOn(await given.send(owner, form, {}))).toContain('Error: This is still missing.');
});
