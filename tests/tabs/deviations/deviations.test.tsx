import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toDay } from '../../../src/domain/shared/day';
import { CASES, caseSummary, causeCounts, deviationsView } from '../support/case-examples';
import { deviation, goalView, masterplan } from '../support/examples';
import { workspaceStatus } from '../support/masterplan-examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/deviations?workspace=dezernat-v';
const OPEN = ['Wohnungslose', 'Arbeitslose', 'Jobbörse im Quartier: Eröffnung', 'Beratungen'];
const FOR_INFORMATION = CASES.filter(({ subjectName }) => subjectName === 'Beratungen');
const ENDED = CASES.filter(({ stage }) => stage === 'closed');

const column = async (name: string) => within(await screen.findByRole('region', { name }));
const card = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return heading.closest('li')!;
};
const table = () => screen.findByRole('table');
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1);
const row = async (name: string) => (await rows()).find((candidate) => within(candidate).queryByText(name))!;
const names = async () =>
  (await rows()).map((found) => within(within(found).getByRole('rowheader')).getByRole('link').textContent);
const cards = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);

describe('the board of deviations', () => {
  test('is one of the views everybody has', async () => {
    serve({ viewMasterplan: () => masterplan(), viewDeviations: () => deviationsView() });
    await openTab('/?workspace=dezernat-v');
    await screen.findByRole('heading', { level: 1 });
    const views = within(screen.getByRole('navigation', { name: 'Ansichten' }));
    await userEvent.click(views.getByRole('link', { name: 'Tracking' }));
    await userEvent.click(views.getByRole('link', { name: 'Abweichungen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Abweichungen' })).toBeVisible();
    expect(views.getByRole('link', { name: 'Abweichungen' })).toHaveAttribute('aria-current', 'page');
  });

  test('has a column for every step, in their order, with the number of its cases', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    await screen.findByRole('region', { name: 'Offene Abweichungen nach Arbeitsschritt' });
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map((heading) => heading.getAttribute('aria-label') ?? heading.textContent),
    ).toEqual([
      'Stellungnahme: 1 Abweichung',
      'Ursache: 0 Abweichungen',
      'Gegenmaßnahme: 0 Abweichungen',
      'Entscheidung: 1 Abweichung',
      'Umsetzung: 1 Abweichung',
      'Wirksamkeitsprüfung: 0 Abweichungen',
      'Bestätigung der Leitung: 0 Abweichungen',
      'Unter Beobachtung: 0 Abweichungen',
      'Nur zur Kenntnis',
    ]);
    expect((await column('Umsetzung: 1 Abweichung')).getByRole('heading', { level: 3 })).toHaveTextContent(
      'Jobbörse im Quartier: Eröffnung',
    );
    expect(screen.queryByText('Zwangsräumungen')).toBeNull();
  });

  test('says on a card how it stands, why it is open, who is to act, and leads to its page', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    const shown = await card('Arbeitslose');
    expect(shown).toHaveTextContent('Arbeitslosigkeit senken · Amt für Soziales');
    expect(shown).toHaveTextContent('deutliche Abweichung');
    expect(shown).toHaveTextContent('58.374 Personen · Plan 52.000 Personen');
    expect(shown).toHaveTextContent('Eröffnet für Oktober 2026: rot.');
    expect(shown).toHaveTextContent('Am Zug: Leitung Jobcenter');
    expect(shown).toHaveTextContent('fällig am 20.11.2026, in 3 Tagen');
    expect(shown).not.toHaveTextContent('Sie sind dran');
    expect(shown).not.toHaveTextContent('Überfällig');
    expect(within(shown).getByRole('link')).toHaveAttribute(
      'href',
      '/tab/deviation/i1%7C2026-10?workspace=dezernat-v',
    );
  });

  test('marks what is late, whose turn it is, the cause and how often it was reopened', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    const shown = await card('Wohnungslose');
    for (const mark of ['Sie sind dran', 'Rahmenbedingungen', '2-mal wieder geöffnet']) {
      expect(within(shown).getByText(mark)).toBeVisible();
    }
    expect(shown).toHaveTextContent('Überfällig seit 3 Tagen, fällig war der 14.11.2026');
    expect(shown).toHaveTextContent('Gegenmaßnahme: Zwei Stellen mehr in der Beratung');
    expect((await column('Entscheidung: 1 Abweichung')).getByText('1 überfällig')).toBeVisible();
  });

  test.each([
    { shown: 'board', query: '' },
    { shown: 'list', query: '&d-show=list' },
  ])('says where nobody can decide, and where a deputy does: $shown', async ({ query }) => {
    const waiting = { stage: 'decision', level: 'department', waitsFor: 'department' } as const;
    const cases = [
      caseSummary({ id: 'own', subjectName: 'Eigenes', ...waiting, waitsForName: '', decidedBy: 'nobody' }),
      caseSummary({
        id: 'other',
        subjectName: 'Anderes',
        ...waiting,
        waitsForName: 'Dezernat V',
        decidedBy: 'deputy',
      }),
    ];
    serve({ viewDeviations: () => deviationsView({ cases }) });
    await openTab(`${PATH}${query}`);
    const standing = async (name: string) => (query === '' ? card(name) : row(name));
    expect(await standing('Eigenes')).toHaveTextContent('Niemand kann entscheiden');
    expect(await standing('Anderes')).toHaveTextContent('Stellvertretung Dezernat V');
  });

  test('names the day of a milestone instead of a figure', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    expect(await card('Jobbörse im Quartier: Eröffnung')).toHaveTextContent(
      'Meilenstein, fällig am 30.09.2026',
    );
  });

  test.each([
    { due: '2026-11-16', overdue: true, says: 'Überfällig seit 1 Tag, fällig war der 16.11.2026' },
    { due: '2026-11-17', overdue: false, says: 'heute fällig (17.11.2026)' },
    { due: '2026-11-18', overdue: false, says: 'morgen fällig (18.11.2026)' },
    { due: '2027-01-01', overdue: false, says: 'fällig am 01.01.2027, in 45 Tagen' },
  ])('says of the due day $due: $says', async ({ due, overdue, says }) => {
    serve({ viewDeviations: () => deviationsView({ cases: [caseSummary({ due: toDay(due), overdue })] }) });
    await openTab(PATH);
    expect(await card('Arbeitslose')).toHaveTextContent(says);
  });

  test('keeps apart what nobody has to answer for', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    const apart = await column('Nur zur Kenntnis');
    expect(apart.getByRole('heading', { level: 3 })).toHaveTextContent('Beratungen');
    expect(apart.getByText('Keine Antwort nötig')).toBeVisible();
    expect(apart.queryByText(/Am Zug/)).toBeNull();
  });

  test('says where nobody has to act, and where it may be closed', async () => {
    serve({
      viewDeviations: () =>
        deviationsView({
          cases: [
            caseSummary({
              stage: 'watched',
              due: null,
              waitsFor: null,
              waitsForName: '',
              deviation: { proposesClosing: true },
            }),
          ],
        }),
    });
    await openTab(PATH);
    const shown = await card('Arbeitslose');
    expect(shown).toHaveTextContent('Zurzeit muss niemand handeln');
    expect(shown).toHaveTextContent('Kann geschlossen werden');
  });

  test('draws the first twenty of a step, and the others when they are asked for', async () => {
    const cases = Array.from({ length: 25 }, (_, index) =>
      caseSummary({ id: `n${index}|2026-10`, subjectName: `Kennzahl ${index}` }),
    );
    serve({ viewDeviations: () => deviationsView({ cases }) });
    await openTab(PATH);
    const many = await column('Stellungnahme: 25 Abweichungen');
    expect(many.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    await userEvent.click(many.getByRole('button', { name: '5 weitere zeigen' }));
    expect(many.getAllByRole('heading', { level: 3 })).toHaveLength(25);
  });

  test('that cannot be loaded does not look like good news', async () => {
    serve({ viewDeviations: () => new Refused(403, { kind: 'not-permitted' }) });
    await openTab(PATH);
    expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
    expect(screen.queryByText('Keine Abweichung ist offen')).toBeNull();
  });
});

describe('where nothing waits', () => {
  test('that is said as good news, and ended ones can be looked at', async () => {
    serve({ viewDeviations: () => deviationsView({ cases: ENDED }) });
    await openTab(PATH);
    expect(await screen.findByText('Keine Abweichung ist offen')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Beendete ansehen' }));
    expect(await names()).toEqual(['Zwangsräumungen']);
  });

  test('what is for information only is still shown', async () => {
    serve({ viewDeviations: () => deviationsView({ cases: FOR_INFORMATION }) });
    await openTab(PATH);
    expect(await screen.findByText('Keine Abweichung wartet auf eine Antwort')).toBeVisible();
    expect(cards()).toEqual(['Beratungen']);
  });

  test('a list of ended ones that is empty is no good news', async () => {
    serve({ viewDeviations: () => deviationsView({ cases: [caseSummary()] }) });
    await openTab(`${PATH}&d-show=list&d-status=ended`);
    expect(await screen.findByText('Noch keine Abweichung ist beendet')).toBeVisible();
  });
});

describe('the list of deviations', () => {
  test('is kept in the address and has one row a case', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Liste' }));
    expect(inAddress('d-show')).toBe('list');
    expect(await names()).toEqual(OPEN);
    expect(
      within(await row('Wohnungslose'))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Wohnen',
      'Amt für Wohnen',
      '',
      '1.080\u00a0Personen · Plan\u00a01.000\u00a0Personen',
      'Entscheidung',
      'Überfällig seit 3 Tagen, fällig war der 14.11.2026',
      'Dezernat V',
      expect.stringMatching(/^Sept\.? 2026./),
      'Rahmenbedingungen',
    ]);
    expect(within(await row('Wohnungslose')).getByRole('img')).toHaveAccessibleName('leichte Abweichung');
  });

  test('names no step for what nobody has to answer for', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=list`);
    const cells = within(await row('Beratungen')).getAllByRole('cell');
    expect(cells[4]).toHaveTextContent('Keine Antwort nötig');
    expect(cells[6]).toHaveTextContent('–');
  });

  test('shows ended ones when they are asked for, also from the board, which has no place for them', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Stand' }), 'Beendet');
    expect(await names()).toEqual(['Zwangsräumungen']);
    expect(await row('Zwangsräumungen')).toHaveTextContent('Geschlossen');
    expect(screen.getByText('1 beendete Abweichung')).toHaveAttribute('role', 'status');
    await userEvent.click(screen.getByRole('button', { name: 'Tafel' }));
    await waitFor(() => {
      expect(cards()).toHaveLength(OPEN.length);
    });
    expect(screen.queryByText('Zwangsräumungen')).toBeNull();
  });

  test('is ordered from the heads with the keyboard', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=list`);
    const head = within(await table()).getByRole('columnheader', { name: 'Abweichung' });
    within(head).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(await names()).toEqual([
      'Arbeitslose',
      'Beratungen',
      'Jobbörse im Quartier: Eröffnung',
      'Wohnungslose',
    ]);
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.keyboard(' ');
    expect((await names())[0]).toBe('Wohnungslose');
    expect(inAddress('d-sort')).toBe('-name');
    await userEvent.keyboard('{Enter}');
    expect(await names()).toEqual(OPEN);
    expect(inAddress('d-sort')).toBeNull();
  });

  const [HOMELESS, UNEMPLOYED, OPENING, ADVICE] = OPEN;
  test.each([
    { column: 'due', order: [HOMELESS, OPENING, UNEMPLOYED, ADVICE] },
    { column: '-due', order: [UNEMPLOYED, OPENING, HOMELESS, ADVICE] },
    { column: 'step', order: [UNEMPLOYED, HOMELESS, OPENING, ADVICE] },
    { column: 'light', order: [UNEMPLOYED, OPENING, HOMELESS, ADVICE] },
    { column: 'figure', order: [UNEMPLOYED, HOMELESS, ADVICE, OPENING] },
    { column: 'cause', order: [OPENING, HOMELESS, UNEMPLOYED, ADVICE] },
    { column: 'opened', order: [HOMELESS, UNEMPLOYED, OPENING, ADVICE] },
    { column: 'turn', order: [HOMELESS, UNEMPLOYED, OPENING, ADVICE] },
    { column: 'unbekannt', order: OPEN },
  ])('by $column from the address leaves what nobody can say last', async ({ column: asked, order }) => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=list&d-sort=${asked}`);
    expect(await names()).toEqual(order);
  });
});

describe('filters', () => {
  test('are kept in the address, counted, and taken away together', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=list`);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Abweichungen suchen' }), 'leitung');
    expect(screen.getByText('4 offene Abweichungen')).toHaveAttribute('role', 'status');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Am Zug' }), 'Dezernatsleitung');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nur überfällige' }));
    await userEvent.click(screen.getByText('Weitere Filter'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ursache' }), 'Rahmenbedingungen');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Amt' }), 'Amt für Wohnen');
    await waitFor(async () => {
      expect(await names()).toEqual(['Wohnungslose']);
    });
    expect(screen.getByText('1 von 4 offenen Abweichungen')).toHaveAttribute('role', 'status');
    expect(screen.getByText('Weitere Filter (2 gesetzt)')).toBeVisible();
    expect(['q', 'turn', 'overdue', 'cause', 'office'].map((name) => inAddress(`d-${name}`))).toEqual([
      'leitung',
      'department',
      '1',
      'framework-conditions',
      'Amt für Wohnen',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    await waitFor(async () => {
      expect(await names()).toEqual(OPEN);
    });
    expect(location.search).toBe('?workspace=dezernat-v&d-show=list');
  });

  test.each([
    { query: 'd-field=wohnen', left: ['Wohnungslose'] },
    { query: 'd-office=Amt+f%C3%BCr+Soziales', left: OPEN.slice(1) },
    { query: 'd-cause=none', left: ['Arbeitslose', 'Beratungen'] },
    { query: 'd-turn=me', left: ['Wohnungslose'] },
    { query: 'd-turn=operating-unit', left: ['Arbeitslose', 'Jobbörse im Quartier: Eröffnung'] },
    { query: 'd-turn=office', left: [] },
    { query: 'd-overdue=1', left: ['Wohnungslose'] },
    { query: 'd-status=statement', left: ['Arbeitslose'] },
    { query: 'd-status=demanded', left: OPEN.slice(0, 3) },
    { query: 'd-status=ended', left: OPEN },
    { query: 'd-q=stellen+beratung', left: ['Wohnungslose'] },
    { query: 'd-cause=wetter', left: OPEN },
  ])('of a shared address hold on the board from the first moment: $query', async ({ query, left }) => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&${query}`);
    await screen.findByRole('heading', { level: 1, name: 'Abweichungen' });
    expect(cards().sort()).toEqual([...left].sort());
  });

  test('that nothing passes say so and can be taken away', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-q=nichts`);
    expect(await screen.findByText('Keine Abweichung passt zu Ihrer Auswahl')).toBeVisible();
    expect(screen.queryByText('Keine Abweichung ist offen')).toBeNull();
    const [reset] = screen.getAllByRole('button', { name: 'Filter zurücksetzen' });
    await userEvent.click(reset!);
    expect(cards()).toHaveLength(OPEN.length);
  });

  test('lead with one click to what waits for the reader', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Bei 1 Abweichung sind Sie dran' }));
    expect(cards()).toEqual(['Wohnungslose']);
    expect(screen.queryByRole('button', { name: /sind Sie dran/ })).toBeNull();
  });

  test('of other views are left alone, and so is the field a tab was set up for', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&q=ausbildung&i-light=red&view=field%3Awohnen`);
    await card('Wohnungslose');
    expect(cards()).toEqual(['Wohnungslose']);
    expect(screen.queryByRole('button', { name: 'Filter zurücksetzen' })).toBeNull();
  });
});

describe('the causes', () => {
  test('are told in sentences that leave the framework conditions with the leadership', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Ursachen' }));
    const region = await screen.findByRole('region', { name: 'Woran es liegt' });
    expect(region).toHaveTextContent('Bei 2 von 3 offenen Abweichungen ist die Ursache benannt.');
    expect(region).toHaveTextContent(
      'Am häufigsten genannt: Projektgestaltung und Rahmenbedingungen (jeweils 1 offen, 1 davon überfällig).',
    );
    expect(region).toHaveTextContent(
      'Rahmenbedingungen, Äußere Einflüsse und Zieldefinition sind Sache der Dezernatsleitung',
    );
    expect(region).toHaveTextContent('Dazu ist 1 Abweichung offen.');
    expect(region).toHaveTextContent('Die bisher einzige Wirksamkeitsprüfung fiel positiv aus.');
    expect(region).toHaveTextContent('nie Personen');
  });

  test('are counted in a table, with who decides about each and the sum', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=causes`);
    const cellsOf = async (name: string) =>
      within((await rows()).find((found) => within(found).queryByRole('rowheader', { name }))!)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(await cellsOf('Rahmenbedingungen')).toEqual(['Dezernatsleitung', '', '1', '1', '1', '1', '0']);
    expect(await cellsOf('Projektgestaltung')).toEqual(['Dienststellenleitung', '', '1', '0', '0', '0', '0']);
    expect(await cellsOf('Noch nicht benannt')).toEqual(['–', '', '1', '0', '0', '0', '0']);
    expect(await cellsOf('Zusammen')).toEqual(['', '', '3', '1', '1', '1', '0']);
  });

  test('lead each to its cases, ended ones too', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=causes&d-q=anderes`);
    await userEvent.click(await screen.findByRole('link', { name: 'Rahmenbedingungen' }));
    expect(await names()).toEqual(['Wohnungslose', 'Zwangsräumungen']);
  });

  test.each([
    { counts: { data: { open: 1 } }, says: 'Bei der einzigen offenen Abweichung ist die Ursache benannt.' },
    {
      counts: { none: { open: 4 } },
      says: 'Bei keiner der 4 offenen Abweichungen ist die Ursache schon benannt.',
    },
    { counts: { data: { open: 2 } }, says: 'Bei allen 2 offenen Abweichungen ist die Ursache benannt.' },
    { counts: { data: { ended: 2 } }, says: 'Zurzeit ist keine dieser Abweichungen offen.' },
    {
      counts: { external: { ended: 1, effective: 1, ineffective: 2 } },
      says: 'Von 3 Wirksamkeitsprüfungen fiel 1 positiv aus.',
    },
    { counts: { data: { ended: 1 } }, says: 'Bisher wurde noch keine Wirksamkeit geprüft.' },
  ])('are put right in singular and plural: $says', async ({ counts, says }) => {
    serve({ viewDeviations: () => deviationsView({ causes: causeCounts(counts) }) });
    await openTab(`${PATH}&d-show=causes`);
    expect(await screen.findByRole('region', { name: 'Woran es liegt' })).toHaveTextContent(says);
  });

  test('without any case to count say so', async () => {
    serve({ viewDeviations: () => deviationsView({ cases: [], causes: causeCounts({}) }) });
    await openTab(`${PATH}&d-show=causes`);
    expect(await screen.findByText('Bisher hat keine Abweichung eine Antwort verlangt.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
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

  test('the list is made of cards that name their step, and the order can be chosen', async () => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}&d-show=list`);
    const found = async () =>
      (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent);
    expect(await found()).toEqual(OPEN);
    expect(screen.queryByRole('table')).toBeNull();
    expect(await card('Wohnungslose')).toHaveTextContent('Schritt: Entscheidung');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Reihenfolge' }),
      'Abweichung von A bis Z',
    );
    expect((await found())[0]).toBe('Arbeitslose');
  });

  test.each(['', '&d-show=list', '&d-show=causes'])('has no accessibility faults: %s', async (query) => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}${query}`);
    await screen.findByRole('heading', { level: 1, name: 'Abweichungen' });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('what is done about a deviation appears by itself', async () => {
  let stage: 'statement' | 'cause' = 'statement';
  serve({
    viewDeviations: () => deviationsView({ cases: [caseSummary({ stage })] }),
    viewWorkspace: () => workspaceStatus({}, stage),
  });
  await openTab(PATH);
  await column('Stellungnahme: 1 Abweichung');
  stage = 'cause';
  expect(
    await screen.findByRole('region', { name: 'Ursache: 1 Abweichung' }, { timeout: 5_000 }),
  ).toBeVisible();
});

describe('a deviation on the page of its goal', () => {
  const GOAL = '/goal/g1?workspace=dezernat-v';
  const ofGoal = deviation({ id: 'i1|2026-10' });

  test('names its step and leads to its case', async () => {
    serve({ viewGoal: () => goalView({ deviations: [ofGoal] }), viewDeviations: () => deviationsView() });
    await openTab(GOAL);
    const list = within(await screen.findByRole('region', { name: 'Abweichungen' }));
    expect(await list.findByText('Schritt: Stellungnahme')).toBeVisible();
    expect(
      list.getByRole('link', { name: 'Zur Bearbeitung der Abweichung bei „Arbeitslose“' }),
    ).toHaveAttribute('href', '/tab/deviation/i1%7C2026-10?workspace=dezernat-v');
  });

  test('says that nobody has to answer for it', async () => {
    serve({
      viewGoal: () => goalView({ deviations: [ofGoal] }),
      viewDeviations: () => deviationsView({ cases: [caseSummary({ demanded: false })] }),
    });
    await openTab(GOAL);
    const list = within(await screen.findByRole('region', { name: 'Abweichungen' }));
    expect(await list.findByText('Keine Antwort nötig')).toBeVisible();
    expect(list.queryByText(/^Schritt:/)).toBeNull();
  });

  test('still leads to its case while its step is not known', async () => {
    serve({
      viewGoal: () => goalView({ deviations: [ofGoal] }),
      viewDeviations: () => new Refused(503, { kind: 'storage-unavailable' }),
    });
    await openTab(GOAL);
    const list = within(await screen.findByRole('region', { name: 'Abweichungen' }));
    expect(list.getByRole('link', { name: /^Zur Bearbeitung/ })).toBeVisible();
    expect(list.queryByText(/^Schritt:/)).toBeNull();
  });
});

describe.each(['de-de', 'en-us'])('the deviations in %s', (locale) => {
  test.each([
    { shown: 'board', query: '' },
    { shown: 'list', query: '&d-show=list&d-status=all' },
    { shown: 'causes', query: '&d-show=causes' },
    { shown: 'without a match', query: '&d-q=nothing' },
  ])('have no accessibility faults: $shown', async ({ query }) => {
    serve({ viewDeviations: () => deviationsView() });
    await openTab(`${PATH}${query}`, { locale });
    await screen.findByRole('heading', { level: 1, name: /^Abweichungen$|^Deviations$/ });
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('English says plural and singular right, too', async () => {
  serve({ viewDeviations: () => deviationsView() });
  await openTab(PATH, { locale: 'en-us' });
  const shown = (await screen.findByRole('heading', { name: 'Wohnungslose' })).closest('li')!;
  expect(shown).toHaveTextContent('Overdue for 3 days, was due on 14/11/2026');
  expect(shown).toHaveTextContent('Reopened 2 times');
  expect(screen.getByText('4 open deviations')).toHaveAttribute('role', 'status');
  expect(screen.getByRole('button', { name: '1 deviation is waiting for you' })).toBeVisible();
});
