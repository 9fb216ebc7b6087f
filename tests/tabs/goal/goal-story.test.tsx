import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { spanOf, ticksOf } from '../../../tabs/features/goal/timeline/time-span';
import { goalView, indicator } from '../support/examples';
import { fullHistory, historyEntry, remarkedIndicator, storyView } from '../support/goal-story-examples';
import { Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';
const chapter = (name: string) => screen.findByRole('region', { name });
const level = async (name: string) => {
  const heading = within(await chapter('Wirkungskette')).getByRole('heading', { level: 3, name });
  const item = heading.closest('li');
  if (item === null) throw new Error(`${name} is no step of the chain`);
  return within(item);
};

describe('the page of a goal', () => {
  test('links to each of its chapters', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    const contents = await screen.findByRole('navigation', { name: 'Auf dieser Seite' });
    const links = within(contents).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Wirkungskette',
      'Kennzahlen',
      'Maßnahmen',
      'Abweichungen',
      'Kommentare',
      'Verlauf der Änderungen',
      'Beteiligte',
    ]);
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id)).toHaveTextContent(link.textContent);
    }
  });

  test('shows where and for whom the goal is', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    expect(await screen.findByText('Kalk, Chorweiler')).toBeVisible();
  });

  test('shows the outline of itself while it loads', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    serve({ viewGoal: () => asked.then(() => storyView()) });
    await openTab(PATH);
    expect(await screen.findByRole('status', { name: 'Wird geladen …' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
    answer();
    expect(await chapter('Wirkungskette')).toBeVisible();
  });

  test('asks for the month that is chosen, and a link keeps it', async () => {
    const { asked } = serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Berichtsmonat' }), '2026-09');
    expect(new URLSearchParams(location.search).get('month')).toBe('2026-09');
    expect(asked.some(({ name, query }) => name === 'viewGoal' && query.get('month') === '2026-09')).toBe(
      true,
    );
  });

  test('goes to the indicator a link names', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(`${PATH}#indicator-i2`);
    const card = await screen.findByRole('article', { name: 'Beratungen' });
    await screen.findByRole('article', { name: 'Beratungen' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(card).toHaveFocus();
  });
});

describe('the chain of effects', () => {
  test('shows each indicator at its level with light, figure and trend, linked to its card', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    const outcome = await level('Outcome');
    expect(outcome.getByRole('link', { name: 'Arbeitslose' })).toHaveAttribute('href', '#indicator-i1');
    expect(outcome.getByText('deutliche Abweichung')).toBeVisible();
    expect(outcome.getByText('58.374 Personen')).toBeVisible();
    expect(outcome.getByText(/gestiegen/)).toBeVisible();
    expect(outcome.getByText('Zielgruppe')).toBeVisible();
    expect((await level('Output')).getByRole('link', { name: 'Beratungen' })).toBeVisible();
  });

  test('says of a level that nothing measures it', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    expect((await level('Impact')).getByText('Keine Kennzahl auf dieser Stufe.')).toBeVisible();
    expect((await level('Outcome')).queryByText('Keine Kennzahl auf dieser Stufe.')).toBeNull();
  });

  test('begins with the strategies, the measures under each, and what lacks either', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    const doing = await level('Was wir tun');
    const strategy = (name: string) => doing.getByText(name).closest('li');
    expect(strategy('Arbeit in die Viertel bringen')).toHaveTextContent('Jobbörse im Quartier');
    expect(strategy('Abschlüsse nachholen')).toHaveTextContent('Noch keine Maßnahme zu dieser Strategie.');
    expect(strategy('Ohne Strategie')).toHaveTextContent('Beratung vor Ort');
    const link = doing.getByRole('link', { name: 'Jobbörse im Quartier' });
    expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toHaveTextContent(
      'Jobbörse im Quartier',
    );
  });
});

describe('the time line of milestones', () => {
  test('says in a sentence what it draws, with a mark of its own for each state', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    const drawing = await screen.findByRole('img', {
      name: 'Zeitachse: 1 Projekt mit 2 Meilensteinen von 20.05.2026 bis 15.12.2026; 1 erledigt, 1 überfällig, 0 später erwartet als fällig.',
    });
    expect(drawing.querySelectorAll('[data-milestone="done"]')).toHaveLength(1);
    expect(drawing.querySelectorAll('[data-milestone="late"]')).toHaveLength(1);
    expect(drawing).toHaveTextContent('1 überfällig');
    expect(drawing).toHaveTextContent('heute');
  });

  test('shows no today while another month is looked at', async () => {
    serve({ viewGoal: () => storyView({ month: toMonth('2026-06') }) });
    await openTab(`${PATH}&month=2026-06`);
    expect(await screen.findByRole('img', { name: /^Zeitachse/ })).not.toHaveTextContent('heute');
  });

  test('is left out where no project has a milestone', async () => {
    serve({ viewGoal: () => storyView({ measures: goalView().measures.slice(1) }) });
    await openTab(PATH);
    await chapter('Maßnahmen');
    expect(screen.queryByRole('img', { name: /^Zeitachse/ })).toBeNull();
  });

  test('covers whole months, its first day at the left and the day after its last at the right', () => {
    const span = spanOf([toDay('2026-11-15'), toDay('2026-02-03')]);
    expect(span?.months).toHaveLength(10);
    expect([span?.at('2026-02-01'), span?.at('2026-12-01'), span?.at('1999-01-01')]).toEqual([0, 1, 0]);
    expect(spanOf([])).toBeNull();
  });

  test.each([
    ['2026-02-10', '2026-03-20', ['Feb. 2026', 'März 2026']],
    ['2026-02-10', '2026-11-20', ['Apr. 2026', 'Juli 2026', 'Okt. 2026']],
    ['2026-02-10', '2029-05-20', ['2027', '2028', '2029']],
  ])('from %s to %s names %j', (from, to, labels) => {
    const span = spanOf([from, to]);
    expect(span && ticksOf(span, 'de').map(({ label }) => label)).toEqual(labels);
  });
});

describe('comments', () => {
  test('come newest first, ten at a time, with month and function', async () => {
    serve({ viewGoal: () => storyView({ indicators: [remarkedIndicator()], measures: [] }) });
    await openTab(PATH);
    const feed = within(await chapter('Kommentare'));
    const items = () => feed.getAllByRole('listitem');
    expect(items()).toHaveLength(10);
    expect(items()[0]).toHaveTextContent('Oktober 2026 · Fachstelle Beratung');
    expect(items()[0]).toHaveTextContent('Bemerkung 2026-10');
    await userEvent.click(feed.getByRole('button', { name: '2 weitere zeigen' }));
    expect(items()).toHaveLength(12);
    expect(items()[10]).toHaveFocus();
    expect(feed.queryByRole('button')).toBeNull();
  });

  test('tell why there is no figure and what a project needs, and link to what they are about', async () => {
    serve({ viewGoal: () => storyView({ indicators: [indicator()] }) });
    await openTab(PATH);
    const feed = within(await chapter('Kommentare'));
    expect(feed.getByText('Keine Daten: Umstellung der Statistik')).toBeVisible();
    expect(feed.getByText('Unterstützung durch die Leitung nötig: Freigabe der Stelle')).toBeVisible();
    expect(feed.getByText('Mietvertrag liegt vor.')).toBeVisible();
    expect(feed.getByRole('link', { name: 'Jobbörse im Quartier' })).toHaveAttribute('href', '#measure-m1');
  });

  test('are narrowed to one indicator, and the address keeps it', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    const feed = within(await chapter('Kommentare'));
    await userEvent.selectOptions(feed.getByRole('combobox', { name: 'Kommentare zu' }), 'Arbeitslose');
    expect(feed.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Arbeitslose',
      'Arbeitslose',
    ]);
    expect(feed.getByRole('status')).toHaveTextContent('2 Kommentare');
    expect(new URLSearchParams(location.search).get('comments')).toBe('indicator-i1');
  });

  test('that nobody made are said to be none', async () => {
    serve({ viewGoal: () => storyView({ indicators: [], measures: [] }) });
    await openTab(PATH);
    expect(await chapter('Kommentare')).toHaveTextContent('Zu diesem Ziel hat noch niemand etwas angemerkt.');
  });
});

describe('the history of changes', () => {
  const open = async () => {
    await userEvent.click(await screen.findByText('Änderungen zeigen'));
    return within(await chapter('Verlauf der Änderungen'));
  };

  test('is asked for once somebody opens it', async () => {
    const { asked } = serve({ viewGoal: () => storyView(), viewGoalHistory: () => ({ entries: [] }) });
    await openTab(PATH);
    await chapter('Beteiligte');
    expect(asked.some(({ name }) => name === 'viewGoalHistory')).toBe(false);
    const history = await open();
    expect(await history.findByText('Noch keine Änderung')).toBeVisible();
    expect(asked.find(({ name }) => name === 'viewGoalHistory')?.params).toEqual({
      workspaceId: 'dezernat-v',
      goalId: 'g1',
    });
  });

  test('says each kind of change in a sentence, with before and after in words of the field', async () => {
    serve({ viewGoal: () => storyView(), viewGoalHistory: fullHistory });
    await openTab(PATH);
    const history = await open();
    const items = await history.findAllByRole('listitem');
    const said = [
      [
        /Der Wert von „Arbeitslose“ für Oktober 2026 wurde korrigiert/,
        /57\.000\sPersonen → 58\.374\sPersonen/,
      ],
      [/Der Statusbericht zu „Jobbörse im Quartier“/, /läuft nach Plan → braucht Aufmerksamkeit/],
      [/gilt ab Oktober 2026 anders/, /52\.000\sPersonen → 50\.000\sPersonen/],
      [/für 2025 von Hand eingestuft: teilweise/i, /Leitung Jobcenter/],
      [/Die Einstufung von „Arbeitslose“ für 2025 .* wurde zurückgenommen/, /05\.11\.2026, 10:00 Uhr$/],
      [/Prozessgrenzen von „Arbeitslose“ beginnen ab Oktober 2026 neu/, /Leitung Jobcenter/],
      [/beginnen, wurde zurückgenommen/, /05\.11\.2026/],
      [/für Oktober 2026 eine Abweichung eröffnet/, /Zugkraft$/],
      [/Entscheidung: Gegenmaßnahme zugestimmt/, /Dezernatsleitung$/],
      [/Die Abweichung bei „Arbeitslose“ wurde geschlossen/, /Leitung Jobcenter \(Dezernatsleitung\)/],
      [/^Oktober 2026 wurde abgeschlossen/, /Zugkraft$/],
    ];
    expect(items).toHaveLength(said.length);
    items.forEach((item, index) => {
      for (const pattern of said[index] ?? []) expect(item).toHaveTextContent(pattern);
    });
    expect(items[0]).toHaveTextContent('vorläufig → endgültig');
    expect(items[0]).toHaveTextContent('Grund: Nachmeldung der Statistik');
    expect(items[0]).not.toHaveTextContent('Kommentar');
    expect(items[1]).toHaveTextContent('Erledigte Meilensteine:leer → Räume gefunden');
    expect(items[2]).toHaveTextContent('4711/2026');
  });

  test('of a figure that was handed in after the close shows only what stands since', async () => {
    const entry = historyEntry({
      type: 'figure-corrected',
      after: { value: 7.5, state: 'final', comment: '', noDataReason: null, unit: 'Wochen', decimals: 1 },
    });
    serve({ viewGoal: () => storyView(), viewGoalHistory: () => ({ entries: [entry] }) });
    await openTab(PATH);
    const [item] = await (await open()).findAllByRole('listitem');
    expect(item).toHaveTextContent('wurde nachgetragen');
    expect(item).toHaveTextContent(/Wert:7,5\sWochen/);
    expect(item).not.toHaveTextContent('→');
  });

  test('is narrowed to one kind by the address, which also opens it', async () => {
    serve({ viewGoal: () => storyView(), viewGoalHistory: fullHistory });
    await openTab(`${PATH}&history=limits`);
    const history = within(await chapter('Verlauf der Änderungen'));
    expect(await history.findAllByRole('listitem')).toHaveLength(2);
    await userEvent.selectOptions(
      history.getByRole('combobox', { name: 'Art der Änderung' }),
      'Alle Änderungen',
    );
    expect(history.getAllByRole('listitem')).toHaveLength(11);
    expect(new URLSearchParams(location.search).get('history')).toBeNull();
  });

  test('that cannot be loaded says so instead of looking empty', async () => {
    serve({
      viewGoal: () => storyView(),
      viewGoalHistory: () => new Refused(403, { kind: 'not-permitted' }),
    });
    await openTab(PATH);
    const history = await open();
    expect(await history.findByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
    expect(history.queryByText('Noch keine Änderung')).toBeNull();
  });
});

test('who takes part is named by function and unit, with what they answer for', async () => {
  serve({ viewGoal: () => storyView() });
  await openTab(PATH);
  const functions = await screen.findByRole('table', { name: 'Funktionen und was sie verantworten' });
  const [, owner, unplaced] = within(functions).getAllByRole('row');
  expect(owner).toHaveTextContent('Leitung JobcenterJobcenterdas Ziel, Kennzahlen');
  expect(unplaced).toHaveTextContent('Fachstelle Beratungnicht hinterlegtMaßnahmen');
  const units = screen.getByRole('table', { name: /beauftragen und ausführen/ });
  expect(within(units).getAllByRole('row')[1]).toHaveTextContent(
    'Jobbörse im QuartierDezernatsleitungJobcenter',
  );
});

describe('an indicator known by area', () => {
  test('shows each area with figure and light, largest first, and the way to compare them', async () => {
    serve({ viewGoal: () => storyView() });
    await openTab(PATH);
    const parts = within(await screen.findByRole('region', { name: 'Nach Räumen' }));
    const items = parts.getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Chorweiler12.000\u00a0Personendeutliche Abweichung',
      'Kalk9.000\u00a0PersonenStand September 2026leichte Abweichung',
      'Porznoch kein Istwertkeine Daten',
    ]);
    expect(items[1]?.querySelectorAll('rect')[1]).toHaveAttribute('width', '75.0%');
    expect(parts.getByRole('link', { name: 'Räume vergleichen: Arbeitslose' })).toHaveAttribute(
      'href',
      '/tab/compare?workspace=dezernat-v&indicators=i1&as=area',
    );
  });

  test('is not drawn as bars where a figure is below zero', async () => {
    const below = {
      indicatorId: 'x',
      areaName: 'Kalk',
      month: null,
      value: -3,
      withheld: null,
      light: 'none' as const,
    };
    serve({ viewGoal: () => storyView({ indicators: [indicator({ breakdowns: [below] })] }) });
    await openTab(PATH);
    const parts = await screen.findByRole('region', { name: 'Nach Räumen' });
    expect(parts).toHaveTextContent('−3');
    expect(parts.querySelector('rect')).toBeNull();
  });
});

test.each(['de-de', 'en-us'])('the whole story in %s has no accessibility faults', async (locale) => {
  serve({ viewGoal: () => storyView(), viewGoalHistory: fullHistory });
  await openTab(PATH, { locale });
  await userEvent.click(await screen.findByText(locale === 'de-de' ? 'Änderungen zeigen' : 'Show changes'));
  await screen.findByText(
    locale === 'de-de' ? /beginnen ab Oktober 2026 neu/ : /begin anew from October 2026 on\.$/,
  );
  expect(await accessibilityFaults()).toEqual([]);
});
