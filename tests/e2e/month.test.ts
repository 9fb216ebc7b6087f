import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser/browser';
import { openPlayground, type PlaygroundClient } from '../support/chat/playground-client';
import { textOf } from '../support/chat/playground-chat';
import { type RunningZugkraft, runZugkraft, until } from '../support/running/running-zugkraft';
import { personaBySlug } from '../../src/local/personas';

/** One month as people live it: in the Playground's page, in the tab inside the host page, in the lists. */
let zugkraft: RunningZugkraft;
let browser: Browser;
let chat: Page;
let teams: Page;
let tab: FrameLocator;
let stream: PlaygroundClient;

const W = '/workspaces/dezernat-v';

beforeAll(async () => {
  zugkraft = await runZugkraft();
  browser = await openBrowser();
  // What nobody has read yet goes to the first reader alone, so the page comes first.
  chat = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await chat.goto(zugkraft.playgroundUrl);
  teams = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  tab = teams.frameLocator('iframe');
}, 180_000);

afterAll(async () => {
  await stream.close();
  await browser.close();
  await zugkraft.close();
});

const openTeams = (query: string): Promise<unknown> => teams.goto(`${zugkraft.appUrl}/_local/teams?${query}`);

const reading = async (indicatorId: string) =>
  (await (await zugkraft.list('Istwerte')).items()).filter(
    ({ fields }) => fields['IndicatorId'] === indicatorId && fields['Month'] === '2026-11',
  );

test('the channel tab shows the Masterplan by the six fields of action, each goal with its light in words', async () => {
  await openTeams('persona=reader&locale=de');
  for (const field of ['Einkommen', 'Beschäftigung', 'Wohnen', 'Gesundheit', 'Umwelt']) {
    await tab.getByRole('heading', { name: field, exact: true }).first().waitFor();
  }
  await tab
    .getByText(/Datenstand/)
    .first()
    .waitFor();
  const goal = tab.getByRole('link', { name: /Mehr Menschen finden existenzsichernde Arbeit/ }).first();
  await goal.click();
  await tab.getByRole('heading', { name: 'Mehr Menschen finden existenzsichernde Arbeit' }).waitFor();
  await tab.getByRole('heading', { name: 'Arbeitslose in Köln' }).first().waitFor();
  await tab.getByText('Tabelle').first().click();
  await tab.getByRole('table').first().waitFor();
}, 120_000);

test('the bot greets once, in German, and has an answer to everything', async () => {
  await chat.getByText('Willkommen bei Zugkraft').first().waitFor();
  stream = await openPlayground(zugkraft.playgroundUrl);
  for (const words of ['hilfe', 'HELP', 'hallo', 'hi', 'qwertz 123']) {
    const before = stream.personal.messages().filter(({ from }) => from === 'bot').length;
    await stream.say(words);
    await until(`there is an answer to ${words}`, () =>
      Promise.resolve(stream.personal.messages().filter(({ from }) => from === 'bot').length > before),
    );
  }
  await stream.install();
  await stream.install();
  const greetings = stream.personal
    .messages()
    .filter(({ cards }) => cards.some((card) => textOf(card).includes('Willkommen')));
  expect(greetings).toHaveLength(0);
}, 120_000);

test('on working day 1 the owner gets one card with all that is due, and not a second one', async () => {
  await openTeams('persona=goal-owner&locale=de');
  await teams.getByRole('button', { name: '1. Arbeitstag des nächsten Monats' }).click();
  await teams.getByText(/Monatskarte November 2026 an Gül Ziegler/).waitFor();
  await chat.bringToFront();
  await chat.getByLabel('Istwert November 2026 in Personen').first().waitFor();
  expect(await chat.getByRole('button', { name: 'Absenden' }).count()).toBe(1);
  const again = await zugkraft.clockTo('2026-12-01T09:00:00+01:00');
  expect(again.done).toEqual([]);
}, 120_000);

test('text instead of a number is explained beside its field, and nothing is stored or lost', async () => {
  await chat.getByLabel('Istwert November 2026 in Personen').first().fill('viele');
  await chat.getByRole('button', { name: 'Absenden' }).click();
  await chat
    .getByText(/keine Zahl/)
    .first()
    .waitFor();
  expect(await chat.getByLabel('Istwert November 2026 in Personen').first().inputValue()).toBe('viele');
  expect(await reading('arbeitslose-koeln')).toEqual([]);
}, 120_000);

test('a German figure becomes a receipt with its light, a row of the list, and what the open tab shows', async () => {
  await openTeams('persona=reader&locale=de&goal=ziel-arbeit');
  await tab.getByRole('heading', { name: 'Mehr Menschen finden existenzsichernde Arbeit' }).waitFor();

  await chat.bringToFront();
  await chat.getByLabel('Istwert November 2026 in Personen').first().fill('61.374');
  await chat.getByRole('button', { name: 'Absenden' }).click();
  await chat.getByText('Danke für die Meldung November 2026').waitFor();
  await chat
    .getByText(/61\.374.Personen/)
    .first()
    .waitFor();
  expect(await reading('arbeitslose-koeln')).toMatchObject([
    { fields: { Value: 61374, State: 'vorläufig' } },
  ]);

  await teams.bringToFront();
  await tab
    .getByText(/61\.374.Personen/)
    .first()
    .waitFor({ timeout: 10_000 });
}, 120_000);

test('the red figure reaches the leadership, who acknowledge it by function and time; others may not', async () => {
  const alert = await stream.group.waitForCard((card) => textOf(card).includes('Arbeitslose in Köln'));
  const words = textOf(alert.card);
  expect(words).toMatch(/61\.374.Personen/);
  expect(words).toMatch(/über Plan \(\d+,\d\s%\)/);
  expect(words).toContain('Fachstelle Arbeitsmarkt');
  expect(JSON.stringify(alert.card)).toContain(`${zugkraft.appUrl}/_local/teams`);

  const refused = await stream.group.execute(alert, { action: 'acknowledge-deviation' });
  expect(JSON.stringify(refused.value)).toMatch(/Leitung/);
  const head = personaBySlug('head-of-department').id;
  await stream.group.execute(alert, { action: 'acknowledge-deviation', as: head });
  await until('the acknowledgement stands in the list', async () => {
    const rows = await (await zugkraft.list('Abweichungen')).items();
    return rows.some(
      ({ fields }) =>
        fields['IndicatorId'] === 'arbeitslose-koeln' &&
        fields['AcknowledgedByPostName'] === 'Dezernatsleitung' &&
        fields['AcknowledgedAt'] !== undefined,
    );
  });
}, 120_000);

test('a second delivery changes nothing; a correction keeps the old value in the history', async () => {
  const report = {
    month: '2026-11',
    readings: [{ indicatorId: 'arbeitslose-koeln', value: '61374', state: 'provisional' }],
  };
  expect((await zugkraft.api('goal-owner', `${W}/reports`, report)).body).toMatchObject({
    outcomes: [{ outcome: 'unchanged' }],
  });
  await chat.bringToFront();
  await chat.getByRole('button', { name: /[Kk]orrigieren/ }).click();
  const field = chat.getByLabel('Istwert November 2026 in Personen').first();
  await field.waitFor();
  expect(await field.inputValue()).toBe('61374');
  await field.fill('50.000');
  await chat.getByRole('button', { name: 'Absenden' }).click();
  await chat
    .getByText(/korrigiert/)
    .first()
    .waitFor();
  expect(await reading('arbeitslose-koeln')).toMatchObject([{ fields: { Value: 50000 } }]);

  const history = await zugkraft.api('reader', `${W}/indicators/arbeitslose-koeln/readings/2026-11/history`);
  expect(history.body).toMatchObject({
    changes: [
      {
        before: { value: 61374 },
        after: { value: 50000 },
        postName: 'Fachstelle Arbeitsmarkt und Beschäftigungsförderung',
      },
    ],
  });
}, 120_000);

test('the deputy reports in "Meine Meldungen", with the same rules', async () => {
  await openTeams('persona=deputy&locale=de&view=my-reports');
  const field = tab.getByLabel(/^Wert in /).nth(1);
  await field.waitFor();
  await field.fill('acht');
  await field.press('Tab');
  await tab
    .getByText(/keine Zahl/)
    .first()
    .waitFor();
  await field.fill('8,6');
  const save = tab.getByRole('button', { name: /speichern$/ }).first();
  await save.click();
  // Far from the last one: asked back once, and believed when it is saved again.
  await tab
    .getByText(/liegt weit vom letzten Wert entfernt/)
    .first()
    .waitFor();
  await save.click();
  await until(
    'a second figure of the month is stored for the post, in deputy',
    async () => {
      const rows = await (await zugkraft.list('Istwerte')).items();
      return rows.some(({ fields }) => fields['Value'] === 8.6 && fields['ReportedAs'] === 'Vertretung');
    },
    20,
  );
}, 120_000);

test('a row damaged by hand is named to the steering support and hides nothing else', async () => {
  const list = await zugkraft.list('Istwerte');
  const [row] = await reading('arbeitslose-koeln');
  await list.change(String(row?.id), { Month: 'Dezember' });
  await until(
    'the data issue is listed',
    async () => {
      const { body } = await zugkraft.api('steering-support', `${W}/data-issues`);
      return (body as { dataIssues: { list: string; itemId: string; column: string }[] }).dataIssues.some(
        (issue) => issue.list === 'Istwerte' && issue.itemId === row?.id && issue.column === 'Month',
      );
    },
    20,
  );
  expect((await zugkraft.api('reader', `${W}/masterplan`)).status).toBe(200);
}, 120_000);
