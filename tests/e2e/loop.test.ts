import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CasePage, CaseView, WrittenStep } from '../../src/contracts/tracking/case';
import { toDay } from '../../src/domain/shared/day';
import { personaBySlug, type PersonaSlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser/browser';
import { openPlayground, type PlaygroundClient } from '../support/chat/playground-client';
import {
  type InvokeAnswer,
  type PlaygroundChat,
  type ShownCard,
  textOf,
} from '../support/chat/playground-chat';
import { type RunningZugkraft, runZugkraft, until } from '../support/running/running-zugkraft';

/** From a missed plan to a closed case, as the people of the sample live it in chat, API, tab and lists. */
let zugkraft: RunningZugkraft;
let stream: PlaygroundClient;
let browser: Browser;
let teams: Page;
let tab: FrameLocator;
/** Where the leadership's chat shows answers to the wrong people, so that the alert stays as the bot wrote it. */
let otherAlert: ShownCard;

const W = '/workspaces/dezernat-v';
/** Of the goal owner's post; nobody has said anything about it yet. */
const OWN = { id: 'auslastung-beschaeftigungsplaetze|2026-10', name: 'Auslastung der geförderten' };
/** Waits for the department's decision. */
const DISPUTED = { id: 'entsiegelte-flaeche|2026-07', name: 'Entsiegelte Fläche seit Jahresbeginn' };
const JOBLESS = { id: 'arbeitslose-koeln|2026-11', name: 'Arbeitslose in Köln' };

beforeAll(async () => {
  zugkraft = await runZugkraft();
  stream = await openPlayground(zugkraft.playgroundUrl);
  browser = await openBrowser();
  teams = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  tab = teams.frameLocator('iframe');
}, 180_000);

afterAll(async () => {
  await stream.close();
  await browser.close();
  await zugkraft.close();
});

const address = (deviationId: string): string => `${W}/deviations/${encodeURIComponent(deviationId)}`;

async function caseOf(deviationId: string): Promise<CaseView> {
  const { body } = await zugkraft.api('reader', address(deviationId));
  return (body as CasePage).case;
}

async function take(persona: PersonaSlug, deviationId: string, ...steps: readonly WrittenStep[]) {
  const basedOn = (await caseOf(deviationId)).steps.length;
  return zugkraft.api(persona, `${address(deviationId)}/steps`, { basedOn, steps });
}

/** Takes steps one person after the other. */
async function work(
  deviationId: string,
  ...turns: readonly (readonly [PersonaSlug, ...(readonly WrittenStep[])])[]
): Promise<void> {
  for (const [persona, ...steps] of turns)
    expect(await take(persona, deviationId, ...steps)).toMatchObject({ status: 200 });
}

const rowsOf = async (list: string, deviationId: string) =>
  (await (await zugkraft.list(list)).items()).filter(
    ({ fields }) => fields['DeviationId'] === deviationId || fields['Key'] === deviationId,
  );

const chatOf = (persona: PersonaSlug): Promise<PlaygroundChat> => stream.chatWith(personaBySlug(persona).id);

const said = ({ value }: InvokeAnswer): string =>
  typeof value === 'string' ? value : textOf(value as Readonly<Record<string, unknown>>);

const shown = (chat: PlaygroundChat, messageId: string): ShownCard => {
  const card = chat.messages().find(({ id }) => id === messageId)?.cards[0];
  if (card === undefined) throw new Error(`There is no card in message ${messageId}`);
  return { messageId, card };
};

const asks =
  (title: string, { name }: { readonly name: string }) =>
  (card: ShownCard['card']) =>
    textOf(card).includes(title) && textOf(card).includes(name);

interface WrongHands {
  readonly card: ShownCard['card'];
  readonly inputs: Readonly<Record<string, string>>;
  readonly step: WrittenStep;
  readonly personas: readonly PersonaSlug[];
}

/** Each of them tries the step through the API, and with the form of whoever may; nothing is taken. */
async function refuses({ card, inputs, step, personas }: WrongHands): Promise<void> {
  const before = (await caseOf(OWN.id)).steps.length;
  expect(await take('stranger', OWN.id, step)).toMatchObject({
    status: 403,
    body: { error: { kind: 'not-permitted' } },
  });
  for (const persona of personas) {
    const answer = await take(persona, OWN.id, step);
    expect([persona, answer]).toMatchObject([
      persona,
      { status: 403, body: { error: { kind: 'not-your-step' } } },
    ]);
    const as = personaBySlug(persona).id;
    const borrowed = { messageId: otherAlert.messageId, card };
    const inChat = await stream.group.execute(borrowed, { action: 'take-case-step', inputs, as });
    expect([persona, said(inChat)]).toEqual([persona, expect.stringContaining('nicht Ihre Aufgabe')]);
  }
  expect((await caseOf(OWN.id)).steps).toHaveLength(before);
}

describe('a missed plan', () => {
  let alert: ShownCard;
  let task: ShownCard;

  beforeAll(async () => {
    otherAlert = await stream.group.waitForCard((card) => !textOf(card).includes(OWN.name));
  }, 60_000);

  test('waits for its owner, who finds it under "aufgaben", and the leadership knows of the missed date', async () => {
    alert = await stream.group.waitForCard(asks('Frist verpasst: Stellungnahme', OWN));
    expect(textOf(alert.card)).not.toContain('Geschlossen');
    await stream.say('aufgaben');
    const list = await stream.personal.waitForCard(asks('Ihre Aufgaben zu Abweichungen', OWN));
    await stream.personal.execute(list, { action: 'open-case' });
    task = shown(stream.personal, list.messageId);
    expect(textOf(task.card)).toContain('Was ist passiert?');
  }, 120_000);

  test('is answered by the operating unit alone, once, with the cause in the same form', async () => {
    const inputs = {
      statement: 'Zwei Träger haben Plätze abgemeldet.',
      cause: 'process-design',
      causeText: 'Freie Plätze werden erst nach drei Wochen gemeldet.',
    };
    await refuses({
      card: task.card,
      inputs,
      step: { type: 'statement', text: 'Das war ich nicht.' },
      personas: ['head-of-office', 'head-of-department', 'steering-support', 'reader'],
    });

    const unfinished = await stream.personal.execute(task, {
      action: 'take-case-step',
      inputs: { ...inputs, causeText: '' },
    });
    expect(said(unfinished)).toContain('Diese Angabe fehlt noch.');
    expect(said(unfinished)).toContain(inputs.statement);
    expect((await caseOf(OWN.id)).steps).toEqual([]);

    const filed = await stream.personal.execute(task, { action: 'take-case-step', inputs });
    expect(said(filed)).toContain('Gespeichert: Stellungnahme und Ursache.');
    const again = await stream.personal.execute(task, { action: 'take-case-step', inputs });
    expect(said(again)).toEqual(said(filed));
    expect(said(again)).toContain('Name der Gegenmaßnahme');
    expect((await caseOf(OWN.id)).steps.map(({ content }) => content.type)).toEqual(['statement', 'cause']);
    task = shown(stream.personal, task.messageId);
  }, 120_000);

  test('gets a countermeasure in the same card, with the day and the sign of its effect set beforehand', async () => {
    const inputs = {
      name: 'Wöchentliche Meldung freier Plätze',
      what: 'Die Träger melden jeden Montag.',
      due: '2026-11-27',
      criterion: 'Mindestens 85 % in zwei Monaten hintereinander',
      checkOn: '2026-11-30',
    };
    await refuses({
      card: task.card,
      inputs,
      step: {
        type: 'countermeasure',
        countermeasure: {
          name: 'n',
          text: '',
          due: toDay(inputs.due),
          criterion: 'c',
          checkOn: toDay(inputs.checkOn),
        },
      },
      personas: ['head-of-office', 'head-of-department', 'steering-support', 'reader'],
    });
    const tooSoon = await stream.personal.execute(task, {
      action: 'take-case-step',
      inputs: { ...inputs, checkOn: '2026-11-26' },
    });
    expect(said(tooSoon)).toMatch(/frühestens am Tag/);
    const proposed = await stream.personal.execute(task, { action: 'take-case-step', inputs });
    expect(said(proposed)).toMatch(/Am Zug: Leitung Amt für Soziales.*\(Dienststellenleitung\)/);
  }, 120_000);

  test('is decided by the head of office, who is asked in their own chat, and by nobody below', async () => {
    const office = await chatOf('head-of-office');
    const decision = await office.waitForCard(asks('Sie sind dran: Entscheidung', OWN));
    expect(textOf(decision.card)).toContain('Wöchentliche Meldung freier Plätze');
    const inputs = { option: 'approve', reason: 'Das setzt an der richtigen Stelle an.' };
    await refuses({
      card: decision.card,
      inputs,
      step: { type: 'decision', decision: { option: 'approve', reason: '' } },
      personas: ['goal-owner', 'deputy', 'steering-support', 'reader'],
    });
    const approved = await office.execute(decision, { action: 'take-case-step', inputs });
    expect(said(approved)).toContain('Gespeichert: Entscheidung.');
    expect(await caseOf(OWN.id)).toMatchObject({ summary: { stage: 'implementation', due: '2026-11-27' } });
  }, 120_000);

  test('comes back to its owner to be implemented', async () => {
    const done = await stream.personal.waitForCard(asks('Sie sind dran: Umsetzung', OWN));
    const inputs = { done: 'Alle Träger melden seit Montag.' };
    await refuses({
      card: done.card,
      inputs,
      step: { type: 'implementation', text: 'Fertig.' },
      personas: ['head-of-office', 'head-of-department', 'steering-support', 'reader'],
    });
    const reported = await stream.personal.execute(done, { action: 'take-case-step', inputs });
    expect(said(reported)).toContain('Die Wirkung wird ab dem 30.11.2026 geprüft');
    const early: WrittenStep = { type: 'effect-check', effective: true, text: 'Sofort gewirkt.' };
    expect(await take('goal-owner', OWN.id, early)).toMatchObject({
      status: 422,
      body: { error: { kind: 'check-too-early', checkOn: '2026-11-30' } },
    });
  }, 120_000);

  test('has its effect checked on the agreed day, not before', async () => {
    await zugkraft.clockTo('2026-11-30T09:00:00+01:00');
    const check = await stream.personal.waitForCard(asks('Sie sind dran: Wirksamkeitsprüfung', OWN));
    const inputs = { effective: 'yes', effect: 'Seit zwei Wochen sind 88 % belegt.' };
    await refuses({
      card: check.card,
      inputs,
      step: { type: 'effect-check', effective: true, text: 'Hat gewirkt.' },
      personas: ['head-of-office', 'head-of-department', 'steering-support', 'reader'],
    });
    const checked = await stream.personal.execute(check, { action: 'take-case-step', inputs });
    expect(said(checked)).toContain('Gespeichert: Wirksamkeit geprüft.');
  }, 120_000);

  test('is closed by the head of office, and both lists say what happened and by which function', async () => {
    const office = await chatOf('head-of-office');
    const confirmation = await office.waitForCard(asks('Sie sind dran: Bestätigung der Leitung', OWN));
    const inputs = { outcome: 'close', remark: 'Die nächste Meldung zeigt es.' };
    await refuses({
      card: confirmation.card,
      inputs,
      step: { type: 'closing', text: 'Die nächste Meldung zeigt es.' },
      personas: ['goal-owner', 'deputy', 'steering-support', 'reader'],
    });
    await office.execute(confirmation, { action: 'take-case-step', inputs });

    const owner = 'Fachstelle Arbeitsmarkt und Beschäftigungsförderung';
    const head = 'Leitung Amt für Soziales, Arbeit und Senioren';
    const steps = await rowsOf('Abweichungsschritte', OWN.id);
    expect(
      steps.map(({ fields: { Position, Type, Side, PostName } }) => [Position, Type, Side, PostName]),
    ).toEqual([
      [1, 'Stellungnahme', 'ausführende Einheit', owner],
      [2, 'Ursache', 'ausführende Einheit', owner],
      [3, 'Gegenmaßnahme', 'ausführende Einheit', owner],
      [4, 'Entscheidung', 'Dienststellenleitung', head],
      [5, 'Umsetzung', 'ausführende Einheit', owner],
      [6, 'Wirksamkeitsprüfung', 'ausführende Einheit', owner],
      [7, 'Abschluss', 'Dienststellenleitung', head],
    ]);
    expect(await rowsOf('Abweichungen', OWN.id)).toMatchObject([
      { fields: { Status: 'geschlossen', ClosedByPostName: head } },
    ]);
  }, 120_000);

  test('leaves no card behind that shows it open: the alert in the leadership’s chat says that it is closed', async () => {
    await until('the alert says that the case is closed', () =>
      Promise.resolve(textOf(shown(stream.group, alert.messageId).card).includes('Geschlossen')),
    );
  }, 120_000);
});

describe('two decisions at the same moment', () => {
  test('are one: the other is told by whom the case was changed', async () => {
    const { steps } = await caseOf(DISPUTED.id);
    const decide = (option: 'approve' | 'send-back') =>
      zugkraft.api('head-of-department', `${address(DISPUTED.id)}/steps`, {
        basedOn: steps.length,
        steps: [{ type: 'decision', decision: { option, reason: `Grund: ${option}` } }],
      });
    const answers = await Promise.all([decide('approve'), decide('send-back')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      error: { kind: 'case-changed', by: 'Dezernatsleitung' },
    });
    const won = answers[0].status === 200 ? 'approve' : 'send-back';
    const after = await caseOf(DISPUTED.id);
    expect(after.steps.slice(steps.length)).toMatchObject([
      { content: { type: 'decision', decision: { option: won } }, postName: 'Dezernatsleitung' },
    ]);
    expect(after.summary.stage).toBe(won === 'approve' ? 'implementation' : 'countermeasure');
  }, 120_000);

  test('are shown in the tab as the one that was taken', async () => {
    const { steps } = await caseOf(DISPUTED.id);
    const decided = steps.at(-1)?.content;
    const reason = decided?.type === 'decision' ? decided.decision.reason : '';
    const sub = encodeURIComponent(`deviation/${DISPUTED.id}?workspace=dezernat-v`);
    await teams.goto(`${zugkraft.appUrl}/_local/teams?persona=reader&locale=de&sub=${sub}`);
    await tab.getByRole('heading', { name: DISPUTED.name, level: 1 }).waitFor();
    const happened = tab.getByRole('region', { name: 'Was bisher geschah' });
    await happened.getByText(reason).waitFor();
    expect(await happened.getByText(/Grund: /).count()).toBe(1);
  }, 120_000);
});

describe('what did not work', () => {
  const countermeasure = (due: string, checkOn: string): WrittenStep => ({
    type: 'countermeasure',
    countermeasure: {
      name: 'Sprechtage in den Stadtteilen',
      text: '',
      due: toDay(due),
      criterion: 'Unter 52.000',
      checkOn: toDay(checkOn),
    },
  });
  const answered = [
    { type: 'statement', text: 'Mehr Meldungen als erwartet.' },
    { type: 'cause', cause: 'process-design', text: 'Die Beratung beginnt zu spät.' },
  ] as const satisfies readonly WrittenStep[];

  const report = async (month: string, value: string): Promise<void> => {
    const readings = [{ indicatorId: 'arbeitslose-koeln', value, state: 'provisional' }];
    expect(await zugkraft.api('goal-owner', `${W}/reports`, { month, readings })).toMatchObject({
      status: 200,
    });
  };

  test('is reopened by the head of office, and from then on the department decides', async () => {
    await zugkraft.clockTo('2026-12-01T09:00:00+01:00');
    await report('2026-11', '61.374');
    await work(
      JOBLESS.id,
      ['goal-owner', ...answered, countermeasure('2026-12-02', '2026-12-03')],
      ['head-of-office', { type: 'decision', decision: { option: 'approve', reason: '' } }],
      ['goal-owner', { type: 'implementation', text: 'Die Sprechtage laufen.' }],
    );
    await zugkraft.clockTo('2026-12-03T09:00:00+01:00');
    await work(
      JOBLESS.id,
      ['deputy', { type: 'effect-check', effective: false, text: 'Es kommt kaum jemand.' }],
      ['head-of-office', { type: 'reopening', text: 'Die Beratung allein reicht nicht.' }],
      ['goal-owner', ...answered, countermeasure('2027-02-26', '2027-03-31')],
    );
    const decision: WrittenStep = { type: 'decision', decision: { option: 'approve', reason: '' } };
    expect(await take('head-of-office', JOBLESS.id, decision)).toMatchObject({
      status: 403,
      body: { error: { kind: 'not-your-step', waitsFor: 'department' } },
    });
    expect(await caseOf(JOBLESS.id)).toMatchObject({
      summary: { stage: 'decision', level: 'department', waitsForName: 'Dezernatsleitung', reopened: 1 },
    });
  }, 120_000);

  test('and is accepted waits for nobody, until worse figures make it wait for the department again', async () => {
    const accepted: WrittenStep = {
      type: 'decision',
      decision: { option: 'accept', reason: 'Der Arbeitsmarkt trägt im Winter nicht mehr.' },
    };
    await work(JOBLESS.id, ['head-of-department', accepted]);
    expect(await caseOf(JOBLESS.id)).toMatchObject({ summary: { stage: 'watched', waitsFor: null } });

    await zugkraft.clockTo('2027-01-04T09:00:00+01:00');
    expect(await caseOf(JOBLESS.id)).toMatchObject({ summary: { stage: 'watched' } });
    await report('2026-12', '75.000');
    await until('the case waits for the department', async () => {
      const { summary } = await caseOf(JOBLESS.id);
      return summary.stage === 'decision' && summary.waitsFor === 'department' && summary.reopened === 2;
    });
    expect((await rowsOf('Abweichungsschritte', JOBLESS.id)).at(-1)?.fields).toMatchObject({
      Type: 'Verschlechterung',
      Side: 'System',
    });
    const department = await chatOf('head-of-department');
    const again = await department.waitForCard(
      (card) => asks('Sie sind dran: Entscheidung', JOBLESS)(card) && textOf(card).includes('2-mal'),
    );
    // What an earlier countermeasure did says nothing about the one that is proposed now.
    expect(textOf(again.card)).not.toContain('Es kommt kaum jemand.');
  }, 120_000);
});
