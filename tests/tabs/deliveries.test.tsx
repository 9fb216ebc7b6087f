import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeliveriesView } from '../../src/contracts/administration/deliveries';
import { toMonth } from '../../src/domain/shared/month';
import { deliveriesView, delivery, masterplan, notDelivered } from './support/examples';
import { workspaceStatus } from './support/masterplan-examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

afterEach(closeTab);

const PATH = '/deliveries?workspace=dezernat-v';
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);
const part = (name: string) => screen.findByRole('region', { name });
const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
const functions = async () => (await rows()).map((row) => within(row).getByRole('rowheader').textContent);

const EVERYTHING = deliveriesView({
  alerts: [delivery({ key: 'a1', kind: 'alert', to: ['Arbeitslose'] })],
  unaddressed: [
    { of: 'post', name: 'Leitung Wohnen', items: 3 },
    { of: 'office', name: 'Amt für Wohnen', items: 1 },
  ],
  setAside: [
    { id: 'j1', job: { type: 'reminder', month: toMonth('2026-10'), to: ['Wohnberatung'] } },
    { id: 'j2', job: null },
  ],
});

describe('the way to the page', () => {
  test.each([
    { who: 'the steering support', dataIssues: 0, shown: 1 },
    { who: 'nobody else', dataIssues: null, shown: 0 },
  ])('is shown to $who on the Masterplan', async ({ dataIssues, shown }) => {
    const status = workspaceStatus();
    const me = { ...status.me, mayKeepPlan: dataIssues !== null, dataIssues };
    serve({ viewMasterplan: () => masterplan(), viewWorkspace: () => ({ ...status, me }) });
    await openTab('/?workspace=dezernat-v');
    await screen.findByRole('heading', { level: 1 });
    const links = screen.queryAllByRole('link', { name: 'Zustellung' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: shown }, () => '/tab/deliveries?workspace=dezernat-v'),
    );
  });

  test('is refused in words to those it does not concern', async () => {
    serve({ viewDeliveries: () => new Refused(403, { kind: 'not-permitted' }) });
    await openTab(PATH);
    expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
  });
});

describe('a month', () => {
  test('is summed up in one line', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    expect(
      await screen.findByText(
        'Nachrichten für Oktober 2026 · 1 zugestellt · 1 beantwortet · 1 wartet · 2 nicht erreicht',
      ),
    ).toBeVisible();
  });

  test('can be chosen and stays in the address', async () => {
    const { asked } = serve({
      viewDeliveries: ({ query }) => deliveriesView({ month: toMonth(query.get('month') ?? '2026-10') }),
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Vorheriger Monat' }));
    expect(await screen.findByText(/^Nachrichten für September 2026/)).toBeVisible();
    expect(inAddress('month')).toBe('2026-09');
    expect(asked.at(-1)?.query.get('month')).toBe('2026-09');
    await userEvent.click(screen.getByRole('button', { name: 'Nächster Monat' }));
    expect(await screen.findByText(/^Nachrichten für Oktober 2026/)).toBeVisible();
    expect(inAddress('month')).toBeNull();
  });

  test('in which nothing was sent says so, and does not speak of having reached all', async () => {
    serve({ viewDeliveries: () => deliveriesView({ messages: [] }) });
    await openTab(PATH);
    expect(await screen.findByText('Für diesen Monat ging noch nichts hinaus')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Nicht erreicht' })).toBeNull();
  });

  test('in which all were reached says so', async () => {
    serve({ viewDeliveries: () => deliveriesView({ messages: [delivery({ key: 'k1' })] }) });
    await openTab(PATH);
    expect(await part('Nicht erreicht')).toHaveTextContent('Alle Nachrichten sind angekommen');
    expect(screen.queryByRole('button', { name: /Erneut senden/ })).toBeNull();
  });
});

describe('what did not arrive', () => {
  test('says to which function, of what kind, when it was tried and how often', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    const [head, owner] = within(await part('Nicht erreicht')).getAllByRole('listitem');
    expect(owner).toHaveTextContent('Fachstelle Wohnen');
    expect(owner).toHaveTextContent(
      'Monatsmeldung · Zuletzt versucht am 02.11.2026, 08:00 Uhr, bisher 3 Versuche',
    );
    expect(head).toHaveTextContent('Amt für Soziales (Leitung)');
    expect(head).toHaveTextContent('Offene Meldungen an die Leitung · Versucht am 02.11.2026, 08:00 Uhr');
  });

  test.each([
    { reason: 'no-account', why: 'Konto fehlt', whatToDo: 'wer die Funktion jetzt innehat' },
    { reason: 'not-installed', why: 'noch nicht installiert', whatToDo: 'von der IT zuweisen' },
    { reason: 'blocked', why: 'blockiert', whatToDo: 'wieder zuzulassen' },
    { reason: 'not-in-chat', why: 'gehört nicht zu diesem Chat', whatToDo: 'Fügen Sie dem Chat' },
    { reason: 'no-such-chat', why: 'Diesen Chat gibt es nicht mehr', whatToDo: 'den neuen Chat eintragen' },
    { reason: 'message-gone', why: 'wurde im Chat gelöscht', whatToDo: 'schon gemeldet' },
    { reason: 'too-large', why: 'für Teams zu groß', whatToDo: 'Meine Meldungen' },
    { reason: 'refused', why: 'nicht angenommen', whatToDo: 'geben Sie der IT Bescheid' },
    { reason: 'busy', why: 'überlastet oder nicht erreichbar', whatToDo: 'erledigt sich meist' },
  ] as const)('because of $reason says why and what to do', async ({ reason, why, whatToDo }) => {
    serve({ viewDeliveries: () => deliveriesView({ messages: [notDelivered({ key: 'k1', reason })] }) });
    await openTab(PATH);
    const failed = within(await part('Nicht erreicht'));
    expect(failed.getByRole('heading', { level: 3 })).toHaveTextContent(why);
    expect(failed.getByText((content) => content.includes(whatToDo))).toBeVisible();
  });

  test('for the same reason says it once', async () => {
    const messages = ['k1', 'k2', 'k3'].map((key) => notDelivered({ key, to: [`Stelle ${key}`] }));
    serve({ viewDeliveries: () => deliveriesView({ messages }) });
    await openTab(PATH);
    const failed = within(await part('Nicht erreicht'));
    expect(failed.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(failed.getAllByRole('listitem')).toHaveLength(3);
  });

  test('and cannot be sent any more has no button, but says why', async () => {
    serve({
      viewDeliveries: () => deliveriesView({ messages: [notDelivered({ key: 'k1', sendable: false })] }),
    });
    await openTab(PATH);
    expect(await screen.findByText(/Wird nicht mehr gesendet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Erneut senden/ })).toBeNull();
  });

  test.each([
    { to: [], kind: 'monthly-card', seen: /Ohne Funktion/ },
    { to: ['A', 'B'], kind: 'deputy-card', seen: /A \(Stellvertretung\), B \(Stellvertretung\)/ },
    { to: ['Arbeitslose'], kind: 'alert', seen: /Chat der Leitung: Arbeitslose/ },
    { to: [], kind: 'alert', seen: /Chat der Leitung/ },
  ] as const)('names whom it was for by function: $kind to $to', async ({ to, kind, seen }) => {
    const failed = notDelivered({ key: 'k1', to: [...to], kind });
    serve({
      viewDeliveries: () =>
        deliveriesView(kind === 'alert' ? { messages: [], alerts: [failed] } : { messages: [failed] }),
    });
    await openTab(PATH);
    expect(within(await part('Nicht erreicht')).getByRole('listitem')).toHaveTextContent(seen);
  });
});

describe('sending again', () => {
  test('one message asks for that one, says so and shows what became of it', async () => {
    let view = deliveriesView();
    const { asked } = serve({
      viewDeliveries: () => view,
      sendAgain: () => {
        view = deliveriesView({
          messages: view.messages.map((message) =>
            message.key === 'k2' ? delivery({ key: 'k2', state: 'waiting' }) : message,
          ),
        });
        return { queued: 1 };
      },
    });
    await openTab(PATH);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Erneut senden: Monatsmeldung, Fachstelle Wohnen' }),
    );
    expect(await screen.findByText('1 Nachricht wird erneut gesendet.')).toBeVisible();
    expect(asked.find(({ name }) => name === 'sendAgain')?.body).toEqual({
      month: deliveriesView().month,
      keys: ['k2'],
    });
    expect(await screen.findByText(/2 warten · 1 nicht erreicht/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Nicht erreicht' })).toHaveFocus();
  });

  test('all asks for each that can be sent, shows that it runs, and then how many', async () => {
    let answer: (value: { queued: number }) => void = () => undefined;
    const { asked } = serve({
      viewDeliveries: () =>
        deliveriesView({
          messages: [
            ...deliveriesView().messages,
            notDelivered({ key: 'k5', to: ['Zu spät'], sendable: false }),
          ],
          alerts: [notDelivered({ key: 'a1', kind: 'alert', reason: 'not-in-chat' })],
        }),
      sendAgain: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Alle erneut senden (3)' }));
    const running = await screen.findByRole('button', { name: 'Wird gesendet … 0 von 3' });
    await userEvent.click(running);
    answer({ queued: 3 });
    expect(await screen.findByText('3 Nachrichten werden erneut gesendet.')).toBeVisible();
    expect(asked.filter(({ name }) => name === 'sendAgain').map(({ body }) => body)).toEqual([
      { month: deliveriesView().month, keys: ['k3', 'a1', 'k2'] },
    ]);
  });

  test('very many asks in several requests', async () => {
    const messages = Array.from({ length: 130 }, (_, index) => notDelivered({ key: `k${index}` }));
    const { asked } = serve({
      viewDeliveries: () => deliveriesView({ messages }),
      sendAgain: ({ body }) => ({ queued: (body as { keys: string[] }).keys.length }),
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Alle erneut senden (130)' }));
    expect(await screen.findByText('130 Nachrichten werden erneut gesendet.')).toBeVisible();
    const requests = asked.filter(({ name }) => name === 'sendAgain');
    expect(requests.map(({ body }) => (body as { keys: string[] }).keys.length)).toEqual([100, 30]);
  });

  test('tells of those that arrived meanwhile', async () => {
    serve({ viewDeliveries: () => deliveriesView(), sendAgain: () => ({ queued: 1 }) });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Alle erneut senden (2)' }));
    expect(
      await screen.findByText(
        '1 Nachricht wird erneut gesendet. 1 Nachricht ist inzwischen angekommen oder überholt.',
      ),
    ).toBeVisible();
  });

  test('that fails says so, and can be tried again', async () => {
    let fails = true;
    serve({
      viewDeliveries: () => deliveriesView(),
      sendAgain: () => (fails ? new Refused(503, { kind: 'storage-unavailable' }) : { queued: 2 }),
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Alle erneut senden (2)' }));
    expect(await screen.findByText(/SharePoint antwortet gerade nicht/)).toBeVisible();
    fails = false;
    await userEvent.click(await screen.findByRole('button', { name: 'Alle erneut senden (2)' }));
    expect(await screen.findByText('2 Nachrichten werden erneut gesendet.')).toBeVisible();
    expect(screen.queryByText(/SharePoint antwortet gerade nicht/)).toBeNull();
  });
});

describe('items of nobody', () => {
  test('name the post or office, how many items and what to enter where', async () => {
    serve({ viewDeliveries: () => EVERYTHING });
    await openTab(PATH);
    const unaddressed = within(await part('Niemand zuständig'));
    const posts = unaddressed.getByRole('list', { name: /Liste „Stellen“ fehlt für diese Funktion/ });
    expect(within(posts).getByRole('listitem')).toHaveTextContent('Leitung Wohnen3 Einträge ohne Empfang');
    const offices = unaddressed.getByRole('list', { name: /Liste „Ämter“ fehlt die Stelle der Leitung/ });
    expect(within(offices).getByRole('listitem')).toHaveTextContent('Amt für Wohnen1 Eintrag ohne Empfang');
  });

  test('are not spoken of when there are none', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    await part('Nicht erreicht');
    expect(screen.queryByRole('region', { name: 'Niemand zuständig' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Zurückgelegte Aufträge' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Nachrichten zu Abweichungen' })).toBeNull();
  });
});

const BY_FUNCTION = ['Amt für Soziales (Leitung)', 'Fachstelle Wohnen', 'Leitung Jobcenter', 'Wohnberatung'];

describe('the table of all messages', () => {
  test('tells state and times of each, by function', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    expect(await functions()).toEqual(BY_FUNCTION);
    const cells = async (index: number) =>
      within((await rows())[index]!)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(await cells(2)).toEqual([
      'Monatsmeldung',
      'zugestellt',
      '02.11.2026, 08:00',
      '04.11.2026, 10:30',
      '04.11.2026, 10:29',
    ]);
    expect(await cells(1)).toEqual(['Monatsmeldung', 'nicht erreicht', '–', '–', '–']);
    expect(await cells(3)).toEqual(['Erinnerung', 'wartet', '–', '–', '–']);
  });

  test('can be searched by function', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Nachrichten suchen' }), 'wohn');
    await waitFor(async () => expect(await functions()).toEqual(['Fachstelle Wohnen', 'Wohnberatung']));
    expect(screen.getByText('2 von 4 Nachrichten')).toBeVisible();
    expect(inAddress('s-q')).toBe('wohn');
  });

  test.each([
    { filter: 'Art', chosen: 'Erinnerung', left: ['Wohnberatung'], address: ['s-kind', 'reminder'] },
    {
      filter: 'Zustellung',
      chosen: 'nicht erreicht',
      left: ['Amt für Soziales (Leitung)', 'Fachstelle Wohnen'],
      address: ['s-state', 'failed'],
    },
  ])('can be filtered by $filter', async ({ filter, chosen, left, address: [name, value] }) => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: filter }), chosen);
    await waitFor(async () => expect(await functions()).toEqual(left));
    expect(inAddress(name!)).toBe(value);
  });

  test('that nothing passes says so and gives a way back', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(`${PATH}&s-q=nirgends&s-kind=unbekannt`);
    expect(await screen.findByText('Keine Nachricht passt zu Ihrer Auswahl')).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Filter zurücksetzen' })[0]!);
    expect(await functions()).toEqual(BY_FUNCTION);
    expect(inAddress('s-q')).toBeNull();
  });

  test('is ordered by each column, both ways round', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    const press = async (name: string) =>
      userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
    const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
    expect((await screen.findAllByRole('columnheader'))[0]).toHaveAttribute('aria-sort', 'ascending');
    await press('Funktion');
    await waitFor(async () => expect(await functions()).toEqual([...BY_FUNCTION].reverse()));
    expect(head('Funktion')).toHaveAttribute('aria-sort', 'descending');
    await press('Zustellung');
    await waitFor(async () =>
      expect(await functions()).toEqual([
        'Amt für Soziales (Leitung)',
        'Fachstelle Wohnen',
        'Wohnberatung',
        'Leitung Jobcenter',
      ]),
    );
    expect(inAddress('s-sort')).toBe('state');
    await press('Beantwortet');
    await waitFor(async () => expect((await functions())[0]).toBe('Leitung Jobcenter'));
    expect(head('Beantwortet')).toHaveAttribute('aria-sort', 'descending');
    await press('Beantwortet');
    await waitFor(() => {
      expect(inAddress('s-sort')).toBe('-answered');
    });
    // What has no answer stands last, whichever way round.
    expect((await functions())[0]).toBe('Leitung Jobcenter');
  });

  test('orders times by when they were', async () => {
    const messages = [
      delivery({ key: 'k1', to: ['Mitte'], at: '2026-11-03T07:00:00.000Z' }),
      delivery({ key: 'k2', to: ['Früh'], at: '2026-11-02T07:00:00.000Z' }),
      delivery({ key: 'k3', to: ['Spät'], at: '2026-11-12T07:00:00.000Z' }),
    ];
    serve({ viewDeliveries: () => deliveriesView({ messages }) });
    await openTab(`${PATH}&s-sort=sent`);
    expect(await functions()).toEqual(['Spät', 'Mitte', 'Früh']);
    await userEvent.click(screen.getByRole('button', { name: /^Gesendet/ }));
    await waitFor(async () => expect(await functions()).toEqual(['Früh', 'Mitte', 'Spät']));
  });

  test('shows a hundred at first, and more when asked', async () => {
    const messages = Array.from({ length: 130 }, (_, index) => delivery({ key: `k${index}` }));
    serve({ viewDeliveries: () => deliveriesView({ messages }) });
    await openTab(PATH);
    expect(await rows()).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: '30 weitere zeigen' }));
    expect(await rows()).toHaveLength(130);
  });
});

describe('alerts', () => {
  test('stand apart by what they are about, the latest first', async () => {
    const alerts = [
      delivery({ key: 'a1', kind: 'alert', to: ['Arbeitslose'] }),
      delivery({ key: 'a2', kind: 'alert', to: ['Beratungen'], at: '2026-11-09T07:00:00.000Z' }),
      delivery({ key: 'a3', kind: 'alert', to: [], at: '2026-11-01T07:00:00.000Z' }),
    ];
    serve({ viewDeliveries: () => deliveriesView({ alerts }) });
    await openTab(PATH);
    const own = within(await part('Nachrichten zu Abweichungen'));
    expect(own.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Beratungen',
      'Arbeitslose',
      'Abweichung, die es nicht mehr gibt',
    ]);
  });
});

describe('jobs set aside', () => {
  const button = 'Noch einmal versuchen: Erinnerung, Wohnberatung, Oktober 2026';

  test('say what they were and can be tried again', async () => {
    let view: DeliveriesView = EVERYTHING;
    const { asked } = serve({
      viewDeliveries: () => view,
      retryJob: ({ params }) => {
        view = { ...view, setAside: view.setAside.filter(({ id }) => id !== params['jobId']) };
        return { jobId: params['jobId'] ?? '' };
      },
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: button }));
    expect(await screen.findByText('Läuft wieder: Erinnerung, Wohnberatung, Oktober 2026')).toBeVisible();
    expect(asked.find(({ name }) => name === 'retryJob')?.params).toMatchObject({ jobId: 'j1' });
    expect(screen.queryByRole('button', { name: button })).toBeNull();
  });

  test('that nobody understands are explained and have no button', async () => {
    serve({ viewDeliveries: () => EVERYTHING });
    await openTab(PATH);
    const [, unknown] = within(await part('Zurückgelegte Aufträge')).getAllByRole('listitem');
    expect(unknown).toHaveTextContent('Unbekannter Auftrag');
    expect(unknown).toHaveTextContent(/Geben Sie der IT Bescheid/);
    expect(within(unknown!).queryByRole('button')).toBeNull();
  });

  test('that are gone meanwhile say so', async () => {
    serve({
      viewDeliveries: () => EVERYTHING,
      retryJob: () => new Refused(404, { kind: 'job-not-found' }),
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: button }));
    expect(await screen.findByText(/Dieser Auftrag liegt nicht mehr hier/)).toBeVisible();
  });
});

describe('on a phone', () => {
  beforeEach(() => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'matchMedia');
  });

  test('each message is a card, and the order can be chosen', async () => {
    serve({ viewDeliveries: () => deliveriesView() });
    await openTab(PATH);
    const cards = () => within(screen.getByRole('region', { name: 'Alle Nachrichten' }));
    const names = () => cards().getAllByRole('heading', { level: 3 });
    await part('Alle Nachrichten');
    expect(names().map(({ textContent }) => textContent)).toEqual(BY_FUNCTION);
    expect(screen.queryByRole('table')).toBeNull();
    expect(cards().getByText('Beantwortet: 04.11.2026, 10:29')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reihenfolge' }), 'answered');
    await waitFor(() => {
      expect(names()[0]).toHaveTextContent('Leitung Jobcenter');
    });
    expect(inAddress('s-sort')).toBe('answered');
  });
});

test.each(['de-de', 'en-us'])('delivery in %s has no accessibility faults', async (locale) => {
  serve({ viewDeliveries: () => EVERYTHING });
  await openTab(PATH, { locale });
  await screen.findAllByRole('table');
  expect(await accessibilityFaults()).toEqual([]);
});
