import axe from 'axe-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { RoundReport } from '../../src/application/round/run-round';
import { toMonth } from '../../src/domain/shared/month';
import { LocalClock } from '../../src/local/local-clock';
import { LOCAL_CHANNELS } from '../../src/local/host/local-team';
import { LOCAL_TENANT, personaBySlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser/browser';
import { buildHostPage, serveHostPage, type TestServer } from '../support/browser/host-page-server';

const owner = personaBySlug('goal-owner');
const head = personaBySlug('head-of-department');

let directory: string;
let server: TestServer;
let clock: LocalClock;
let round: (now: string) => RoundReport;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zugkraft-host-'));
  await buildHostPage(join(directory, 'page'));
  clock = LocalClock.open(directory);
  server = await serveHostPage({
    clock,
    runRound: async (first) => {
      await first?.();
      return round(clock.now());
    },
    issueTabToken: (user) => Promise.resolve(`token of ${user}`),
    graph: {
      counters: () => ({ requests: 12, resourceUnits: 34, batchItems: 5, byKind: { 'read items': 7 } }),
      listsHtml: (path) =>
        Promise.resolve({
          status: 200,
          html: path === '' ? '<a href="/_local/lists/Ziele">Ziele</a>' : `<h1>${path}</h1>`,
        }),
    },
    staticDir: join(directory, 'page'),
    playgroundUrl: 'http://127.0.0.1:56150',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  browser = await openBrowser();
});

beforeEach(async () => {
  clock.set('2026-11-20T09:00:00+01:00');
  round = (now) => ({ now, done: [], failed: [] });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(directory, { recursive: true });
});

const visit = async (query: string): Promise<FrameLocator> => {
  await page.goto(`${server.origin}/_local/teams${query}`);
  return app();
};
const app = (): FrameLocator => page.frameLocator('#frame iframe');
const text = (id: string): Promise<string | null> => app().locator(id).textContent();
const told = async (): Promise<Record<string, Record<string, unknown>>> => {
  await app().locator('#token').filter({ hasText: /./ }).waitFor();
  return JSON.parse((await text('#context')) ?? '') as Record<string, Record<string, unknown>>;
};
const addressParam = (name: string): string | null => new URL(page.url()).searchParams.get(name);

describe('the app in its frame', () => {
  test('learns who looks, where and how, as from Teams', async () => {
    await visit('?persona=head-of-department&theme=dark&locale=en&view=channel&goal=Z-1');
    expect(await told()).toMatchObject({
      app: { locale: 'en-us', theme: 'dark', host: { name: 'Teams', clientType: 'web' } },
      page: { frameContext: 'content', subPageId: 'goal/Z-1?workspace=dezernat-v' },
      user: {
        id: head.id,
        loginHint: 'dilek.demir@zugkraft.onmicrosoft.com',
        tenant: { id: LOCAL_TENANT.tenantId },
      },
      team: { groupId: LOCAL_TENANT.teamId, displayName: 'Dezernat V' },
      channel: { membershipType: 'Regular', ownerGroupId: LOCAL_TENANT.teamId },
    });
    expect(await text('#token')).toBe(`token of ${head.id}`);
    expect(await page.locator('#frame iframe').getAttribute('src')).toBe(
      '/tab/?workspace=dezernat-v&goal=Z-1',
    );
  });

  test('learns in which kind of channel it stands', async () => {
    await visit('?view=channel&channel=shared');
    expect(await told()).toMatchObject({
      channel: { id: LOCAL_CHANNELS.shared.id, membershipType: 'Shared' },
    });
    await page.getByRole('link', { name: 'Leitung', exact: true }).click();
    expect(await told()).toMatchObject({ channel: { membershipType: 'Private' } });
  });

  test('is told of no view where the client loses links, and of another organisation', async () => {
    await visit('?view=channel&sub=goal%2FZ-1&links=lost&account=elsewhere');
    const {
      page: frame,
      user,
      channel,
    } = JSON.parse((await app().locator('#context').filter({ hasText: /./ }).textContent()) ?? '') as Awaited<
      ReturnType<typeof told>
    >;
    expect(frame).not.toHaveProperty('subPageId');
    expect(user?.['tenant']).not.toEqual({ id: channel?.['ownerTenantId'] });
  });

  test('knows people by object id, too', async () => {
    await visit(`?persona=${head.id}`);
    expect(await told()).toMatchObject({ user: { id: head.id } });
  });

  test('stands in no team when it is opened as personal app', async () => {
    await visit('?view=my-reports');
    const context = await told();
    expect(context).toMatchObject({
      page: { id: 'my-reports' },
      user: { id: owner.id },
      app: { locale: 'de-de' },
    });
    expect(context).not.toHaveProperty('team');
    expect(await page.locator('#frame iframe').getAttribute('src')).toBe('/tab/my-reports');
  });

  test('changes its theme without being loaded again', async () => {
    await visit('?theme=default');
    await told();
    await app()
      .locator('h1')
      .evaluate((title) => (title.textContent = 'still the same page'));
    await page.getByLabel('Design').selectOption('contrast');
    await app().locator('#theme', { hasText: 'contrast' }).waitFor();
    expect(await text('h1')).toBe('still the same page');
    expect(addressParam('theme')).toBe('contrast');
  });

  test('is loaded again for another person or language, and the page speaks it too', async () => {
    await visit('?theme=dark');
    await told();
    await page.getByLabel('Ich bin').selectOption('head-of-department');
    await app().locator('#token', { hasText: head.id }).waitFor();
    await page.getByLabel('Sprache').selectOption('en');
    await app().locator('#context', { hasText: 'en-us' }).waitFor();
    expect(await page.getByRole('button', { name: '+1 month' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(page.url()).toContain('persona=head-of-department&theme=dark&locale=en');
  });

  test('hides behind a loading indicator until it says that it is there', async () => {
    await visit('?at=/tab/silent');
    await page.getByText('Zugkraft wird geladen').waitFor();
    expect(await page.locator('#frame iframe').isVisible()).toBe(false);
  });

  test('is replaced by its own reason when it fails', async () => {
    await visit('?at=/tab/broken');
    await page.getByText('Keine Anmeldung').waitFor();
    expect(await page.getByRole('button', { name: 'Erneut laden' }).isVisible()).toBe(true);
  });

  test('gets a harmless answer to what this host does not know, and the panel says so', async () => {
    await visit('');
    await told();
    const answer = app()
      .locator('body')
      .evaluate(
        () =>
          new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true })),
      );
    await app().locator('#unknown').click();
    expect(await answer).toMatchObject({ id: 900, args: [false, 'NOT_SUPPORTED_ON_PLATFORM'] });
    await page.getByText('Was der lokale Graph gerade tut').click();
    await page.getByText('teleport (hier nicht nachgebildet)').waitFor();
  });

  test('has its deep links opened where they lead', async () => {
    await visit('?view=channel');
    await told();
    await app().locator('#link').click();
    await page.waitForURL(/view=my-reports/);
    expect((await told())['page']).toMatchObject({ subPageId: 'my-reports?workspace=dezernat-v' });
  });

  test('is found again after a reload where somebody had gone in it', async () => {
    await visit('');
    await told();
    await app().locator('#inside').click();
    await page.waitForURL(/at=%2Ftab%2Fgoals%2F1/);
    await page.reload();
    await told();
    expect(page.frames()[1]?.url()).toBe(`${server.origin}/tab/goals/1?month=2026-10`);
  });
});

describe('the configuration dialog', () => {
  test('saves once the app allows it and then shows the tab it configured', async () => {
    await visit('?view=configure&persona=steering-support');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('link', { name: 'Ziele V' }).waitFor();
    expect(addressParam('view')).toBe('channel');
    expect((await told())['page']).toMatchObject({ id: 'zugkraft-dezernat-v', frameContext: 'content' });
    await page.reload();
    await told();
    expect(page.frames()[1]?.url()).toBe(`${server.origin}/tab/?workspace=dezernat-v&chosen=yes`);
  });

  test('keeps saving locked until the app says that it is valid', async () => {
    await visit('?view=configure&at=/tab/silent');
    await page.getByText('Zugkraft wird geladen').waitFor();
    expect(await page.getByRole('button', { name: 'Speichern' }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Abbrechen' }).click();
    await page.waitForURL(/view=channel/);
  });
});

describe('the clock', () => {
  test('moves to working day 1 of the next month at 8 and says in plain words what was done', async () => {
    round = (now) => ({
      now,
      done: [
        {
          job: {
            type: 'monthly-card',
            workspaceId: 'dezernat-v',
            month: toMonth('2026-11'),
            userId: owner.id,
          },
          outcome: 'done',
        },
        { job: { type: 'alert', workspaceId: 'dezernat-v', deviationId: 'A-1' }, outcome: 'not-in-chat' },
      ],
      failed: [],
    });
    await visit('');
    await page.getByRole('button', { name: '1. Arbeitstag des nächsten Monats' }).click();
    await page.getByText('Die Uhr steht auf Dienstag, 1. Dezember 2026, 08:00.').waitFor();
    await page.getByText('Monatskarte November 2026 an Gül Ziegler (Zielverantwortung): gesendet.').waitFor();
    await page
      .getByText('Abweichungsmeldung an die Leitung: nicht zugestellt, der Bot ist nicht in diesem Chat.')
      .waitFor();
    expect(clock.now()).toMatch(/^2026-12-01T07:00/);
  });

  test('skips the holidays of a January that begins on a weekend', async () => {
    clock.set('2027-12-15T10:00:00+01:00');
    await visit('?locale=en');
    await page.getByRole('button', { name: '1st working day of next month' }).click();
    await page.getByText('The clock shows Monday, 3 January 2028, 08:00.').waitFor();
  });

  test('keeps the wall clock over the change to summer time', async () => {
    clock.set('2026-03-28T12:00:00+01:00');
    await visit('');
    await page.getByRole('button', { name: '+1 Tag' }).click();
    await page.getByText('Die Uhr steht auf Sonntag, 29. März 2026, 12:00.').waitFor();
    expect(clock.now()).toMatch(/^2026-03-29T10:00/);
  });

  test('takes a typed moment as Berlin time, and works by keyboard alone', async () => {
    await visit('');
    await page.getByLabel('Stellen auf').fill('2026-07-01T08:00');
    await page.keyboard.press('Enter');
    await page.getByText('Die Uhr steht auf Mittwoch, 1. Juli 2026, 08:00.').waitFor();
    expect(clock.now()).toMatch(/^2026-07-01T06:00/);
    await page.getByText('Nichts war fällig.').waitFor();
  });

  test('says so when the round fails', async () => {
    round = () => {
      throw new Error('no storage');
    };
    await visit('');
    await page.getByRole('button', { name: '+1 Monat' }).click();
    await page.getByText('Das ist fehlgeschlagen; das Protokoll des Servers nennt den Grund.').waitFor();
  });
});

test('the panel shows what the local Graph was asked and links its lists under our own address', async () => {
  await visit('');
  await page.getByText('Was der lokale Graph gerade tut').click();
  await page.getByText('read items: 7').waitFor();
  expect(await page.getByRole('link', { name: 'Ziele', exact: true }).getAttribute('href')).toBe(
    '/_local/lists/Ziele',
  );
});

test('the page allows no inline script and only our own frames', async () => {
  const answer = await fetch(`${server.origin}/_local/teams`);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'; ");
  expect(answer.headers.get('content-security-policy')).toContain("frame-src 'self'; ");
  expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)/);
});

describe('the addresses of local mode', () => {
  const post = async (path: string, body: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${server.origin}${path}`, { method: 'POST', headers, body });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };

  test('the clock answers with what was done', async () => {
    expect(await post('/_local/clock', '{"now":"2026-12-01T08:00:00+01:00"}')).toEqual({
      status: 200,
      body: { now: expect.stringMatching(/^2026-12-01T07:00:0/) as string, done: [], failed: [] },
    });
  });

  test.each([
    '{}',
    '{"now":"tomorrow"}',
    '{"now":"2026-02-30T08:00:00+01:00"}',
    '{"now":"2026-12-01T08:00:00"}',
    '{"now":"1500-01-01T00:00:00Z"}',
    '{"now":',
  ])('the clock refuses %s in both languages and stays where it was', async (body) => {
    const answer = await post('/_local/clock', body);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { de: expect.any(String) as string, en: expect.any(String) as string } },
    });
    expect(clock.now()).toMatch(/^2026-11-20T08:00/);
  });

  test('a token is given to persons of the local directory only', async () => {
    expect(await post('/_local/token', JSON.stringify({ user: owner.id }))).toEqual({
      status: 200,
      body: { accessToken: `token of ${owner.id}` },
    });
    expect(await post('/_local/token', '{"user":"nobody"}')).toMatchObject({
      status: 404,
      body: { error: { kind: 'unknown-user' } },
    });
    expect(await post('/_local/token', '{}')).toMatchObject({
      status: 400,
      body: { error: { kind: 'no-user' } },
    });
  });

  test("a list's table is fetched for browsers that do not know our certificate authority", async () => {
    const answer = await fetch(`${server.origin}/_local/lists/Offene%20Punkte`);
    expect(await answer.text()).toBe('<h1>/Offene%20Punkte</h1>');
  });

  test('two moves of the clock at once are done one after the other', async () => {
    const both = ['2026-12-01', '2027-01-04'].map((day) =>
      post('/_local/clock', `{"now":"${day}T08:00:00+01:00"}`),
    );
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(clock.now()).toMatch(/^2027-01-04T07:00/);
  });
});

test.each(['theme=default&locale=de', 'theme=dark&locale=en', 'theme=contrast&locale=de'])(
  'axe finds nothing to complain about around the app: %s',
  async (look) => {
    await visit(`?${look}`);
    await told();
    await page.evaluate(axe.source);
    expect(await faultsAroundTheApp()).toEqual([]);
  },
);

/** What is seen of a control is part of its name, too: a rule that axe asks on demand only. */
const faultsAroundTheApp = (): Promise<unknown> =>
  page.evaluate(`
    axe.run({ exclude: ['iframe'] }, {
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`);

describe('on a telephone', () => {
  test('nothing is cut off at 390 pixels, whichever view', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const view of ['channel', 'my-reports', 'configure']) {
      await visit(`?view=${view}`);
      await told();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    const clockControls = page.getByRole('button', { name: '+1 Monat' });
    expect(await clockControls.isVisible()).toBe(false);
    await page.getByRole('button', { name: /Uhr stellen/ }).click();
    expect(await clockControls.isVisible()).toBe(true);
  });
});
