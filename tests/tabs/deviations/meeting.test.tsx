import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CasePage, CaseSummary, DeviationsView } from '../../../src/contracts/tracking/case';
import { toDay } from '../../../src/domain/shared/day';
import { caseSummary, deviationsView } from '../support/case-examples';
import { caseStep, casePage, CAUSE, HEAD, STATEMENT, toDecide } from '../support/case-page-examples';
import { type Asked, type Handlers, Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(closeTab);

// Without layout, Tabster sometimes takes the dialog itself for one of the things behind it.
const hidden = true;
const PATH = '/meeting?workspace=dezernat-v';
/** When the lists were read last, by the service's clock. */
const BEGAN = '2026-11-17T08:00:00.000Z';

const DECISION = caseSummary({
  id: 'i1|2026-10',
  agenda: 'decision',
  stage: 'decision',
  waitsFor: 'department',
  waitsForName: 'Dezernat V',
});
const OVERDUE = caseSummary({
  id: 'i3|2026-09',
  subjectName: 'Wohnungslose',
  officeName: 'Amt für Wohnen',
  agenda: 'overdue',
  overdue: true,
  due: toDay('2026-11-10'),
});
const FRESH = caseSummary({ id: 'i5|2026-10', subjectName: 'Kursplätze', agenda: 'new' });
const QUIET = caseSummary({ id: 'i6|2026-10', subjectName: 'Beratungen', agenda: null });

const meetingView = (given: Partial<DeviationsView> = {}): DeviationsView =>
  deviationsView({
    cases: [FRESH, QUIET, OVERDUE, DECISION],
    dataStatus: { syncedAt: BEGAN, revision: 'r1' },
    me: { mayReview: true },
    ...given,
  });

const pageOf = (summary: CaseSummary, of: Partial<CasePage['case']> = {}): CasePage => {
  const page = casePage();
  return { ...page, case: { ...page.case, ...of, summary } };
};

/** The first case can be decided by the reader, the others take a note only. */
function pages(): Map<string, CasePage> {
  const decide = casePage(toDecide()).case;
  return new Map([
    [DECISION.id, pageOf(DECISION, { ...decide, summary: DECISION })],
    [OVERDUE.id, pageOf(OVERDUE, { next: ['note'], steps: [STATEMENT, CAUSE] })],
    [FRESH.id, pageOf(FRESH)],
  ]);
}

function serveMeeting(handlers: Handlers = {}, view = meetingView(), cases = pages()) {
  return serve({
    viewDeviations: () => view,
    viewCase: ({ params }) =>
      cases.get(params['deviationId'] ?? '') ?? new Refused(404, { kind: 'deviation-not-found' }),
    ...handlers,
  });
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const press = (keys: string) => userEvent.keyboard(keys);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const bodiesOf = (asked: readonly Asked[], name: Asked['name']) =>
  asked.filter((one) => one.name === name).map(({ body }) => body);

async function prepare(locale = 'de-de'): Promise<void> {
  await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
}

/** The meeting at its first case. */
async function begin(): Promise<void> {
  await prepare();
  await userEvent.click(button('Sitzung mit 3 Abweichungen beginnen'));
  await heading('Arbeitslose');
}

async function toTheEnd(): Promise<void> {
  for (const name of ['Wohnungslose', 'Kursplätze', 'Abschluss der Sitzung']) {
    await press('{ArrowRight}');
    await heading(name);
  }
}

describe('the way to the meeting', () => {
  test('is a button on the board for those who may hold it', async () => {
    serveMeeting();
    await openTab('/deviations?workspace=dezernat-v');
    await userEvent.click(await screen.findByRole('button', { name: 'Sitzung beginnen' }));
    await heading('Steuerungsrunde');
    expect(screen.getByRole('link', { name: 'Abweichungen' })).toHaveAttribute('aria-current', 'page');
  });

  test('is not shown to others, and its address tells them who holds it', async () => {
    serveMeeting({}, meetingView({ me: { mayReview: false } }));
    await openTab('/deviations?workspace=dezernat-v');
    await heading('Abweichungen');
    expect(screen.queryByRole('button', { name: 'Sitzung beginnen' })).toBeNull();
    await closeTab();
    await openTab(PATH);
    expect(await screen.findByText(/^Die Steuerungsrunde leiten/)).toBeVisible();
  });
});

describe('before the meeting', () => {
  test('the agenda lists by reason what is to be discussed, and nothing else', async () => {
    serveMeeting();
    await prepare();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Wartet auf eine Entscheidung oder Bestätigung (1)',
      'Überfällig (1)',
      'Neu (1)',
      'Teilnehmende (Funktionen)',
    ]);
    expect(screen.queryByText('Beratungen')).toBeNull();
  });

  test('cases can be taken out, and another office left out', async () => {
    serveMeeting();
    await prepare();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Kursplätze/ }));
    expect(screen.getByText('2 von 3 Abweichungen auf der Tagesordnung')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Amt' }), 'Amt für Wohnen');
    await userEvent.click(button('Sitzung mit 1 Abweichung beginnen'));
    await heading('Wohnungslose');
    expect(screen.getByText('1 von 1')).toBeVisible();
  });

  test('an agenda without cases cannot begin', async () => {
    serveMeeting({}, meetingView({ cases: [FRESH] }));
    await prepare();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Kursplätze/ }));
    await userEvent.click(button('Sitzung mit 0 Abweichungen beginnen'));
    expect(screen.getByRole('heading', { level: 1, name: 'Steuerungsrunde' })).toBeVisible();
  });

  test('with nothing to discuss it says so', async () => {
    serveMeeting({}, meetingView({ cases: [QUIET] }));
    await prepare();
    expect(screen.getByText('Nichts zu besprechen')).toBeVisible();
  });

  test('functions that take part are entered one by one and can be removed', async () => {
    serveMeeting();
    await prepare();
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Funktion hinzufügen' }),
      'Dezernatsleitung{Enter}',
    );
    await press('Amtsleitung Wohnen{Enter}');
    await press('Dezernatsleitung{Enter}');
    const names = () =>
      within(screen.getByRole('list', { name: 'Teilnehmende (Funktionen)' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['Dezernatsleitung', 'Amtsleitung Wohnen']);
    await userEvent.click(button('Dezernatsleitung entfernen'));
    expect(names()).toEqual(['Amtsleitung Wohnen']);
  });
});

describe('a case on screen', () => {
  test('shows its figure beside the plan, what was said, and whose turn it is', async () => {
    serveMeeting();
    await begin();
    expect(screen.getByText('1 von 3')).toBeVisible();
    expect(screen.getByText('Istwert Oktober 2026').nextSibling).toHaveTextContent(/^58\.374\sPersonen$/);
    expect(screen.getByText('Plan', { selector: 'dt' }).nextSibling).toHaveTextContent(/^52\.000\sPersonen$/);
    const soFar = within(screen.getByRole('region', { name: 'Was bisher geschah' }));
    expect(soFar.getByText('Mehr Zuzug als erwartet.')).toBeVisible();
    expect(soFar.getByText('Prozessgestaltung. Termine erst nach Wochen.')).toBeVisible();
    expect(screen.getByRole('form', { name: 'Entscheiden' })).toBeVisible();
  });

  test('comes by key, takes the focus to its heading, and goes back by key', async () => {
    serveMeeting();
    await begin();
    expect(await heading('Arbeitslose')).toHaveFocus();
    await press('{PageDown}');
    expect(await heading('Wohnungslose')).toHaveFocus();
    expect(screen.getByText('2 von 3')).toBeVisible();
    await press('{ArrowLeft}');
    expect(await heading('Arbeitslose')).toHaveFocus();
    await press('{PageUp}');
    expect(await heading('Steuerungsrunde: Tagesordnung')).toHaveFocus();
  });

  test('comes by button just as well', async () => {
    serveMeeting();
    await begin();
    await userEvent.click(button('Weiter'));
    await heading('Wohnungslose');
    await userEvent.click(button('Zurück'));
    await heading('Arbeitslose');
  });

  test('N opens the note and writes into it; the note is sent as a step', async () => {
    const { asked } = serveMeeting({
      takeSteps: () => pages().get(DECISION.id)?.case ?? new Refused(404, { kind: 'deviation-not-found' }),
    });
    await begin();
    await press('n');
    const note = await screen.findByRole('textbox', { name: 'Notiz' });
    await waitFor(() => {
      expect(note).toHaveFocus();
    });
    await press('Nächste Woche noch einmal');
    expect(note).toHaveValue('Nächste Woche noch einmal');
    await userEvent.click(button('Notiz speichern'));
    await screen.findByText('Gespeichert: Notiz.');
    expect(bodiesOf(asked, 'takeSteps')).toEqual([
      { basedOn: 3, steps: [{ type: 'note', text: 'Nächste Woche noch einmal' }] },
    ]);
  });

  test('E goes into the form of the next step', async () => {
    serveMeeting();
    await begin();
    await press('e');
    expect(screen.getByRole('radio', { name: 'Der Gegenmaßnahme zustimmen' })).toHaveFocus();
  });

  test('keys say it where nothing can be entered', async () => {
    serveMeeting();
    await begin();
    await press('{ArrowRight}{ArrowRight}');
    await heading('Kursplätze');
    await press('n');
    expect(screen.getByText('Für diese Abweichung können Sie zurzeit nichts eintragen.')).toBeVisible();
  });

  test('keys leave the screen alone while somebody types; Esc ends the typing, then leaves', async () => {
    serveMeeting();
    await begin();
    await press('n');
    const note = await screen.findByRole('textbox', { name: 'Notiz' });
    await waitFor(() => {
      expect(note).toHaveFocus();
    });
    await press('e?{ArrowRight}');
    expect(note).toHaveFocus();
    expect(note).toHaveValue('e?');
    await press('{Escape}');
    expect(await heading('Arbeitslose')).toHaveFocus();
    await press('{Escape}');
    await heading('Steuerungsrunde: Tagesordnung');
  });

  test('the keys are listed by ?, and the letters can be switched off', async () => {
    serveMeeting();
    await begin();
    await press('?');
    const dialog = within(await screen.findByRole('dialog', { hidden }));
    expect(dialog.getByRole('rowheader', { name: '→ oder Bild ab', hidden })).toBeVisible();
    await userEvent.click(dialog.getByRole('switch', { name: 'Die Tasten N, E und ? verwenden', hidden }));
    await press('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { hidden })).toBeNull();
    });
    expect(await heading('Arbeitslose')).toBeVisible();
    await press('n');
    expect(screen.queryByRole('textbox', { name: 'Notiz' })).toBeNull();
    await press('{ArrowRight}');
    await heading('Wohnungslose');
  });

  test('that comes while somebody reads the list of keys leaves them in it', async () => {
    const cases = pages();
    let arrive: (page: CasePage) => void = () => undefined;
    const next = new Promise<CasePage>((resolve) => {
      arrive = resolve;
    });
    serveMeeting({
      viewCase: ({ params }) => {
        const page = cases.get(params['deviationId'] ?? '');
        if (page === undefined) return new Refused(404, { kind: 'deviation-not-found' });
        return params['deviationId'] === OVERDUE.id ? next : page;
      },
    });
    await begin();
    await press('{ArrowRight}');
    await userEvent.click(button('Tasten'));
    const dialog = await screen.findByRole('dialog', { hidden });
    const key = within(dialog).getByRole('switch', { hidden });
    key.focus();
    arrive(pageOf(OVERDUE, { next: ['note'], steps: [STATEMENT, CAUSE] }));
    expect(await screen.findByText('Wohnungslose', { selector: 'h1' })).toBeInTheDocument();
    expect(key).toHaveFocus();
  });

  test('that cannot be loaded says so and stops nobody from going on', async () => {
    const cases = pages();
    cases.delete(OVERDUE.id);
    serveMeeting({}, meetingView(), cases);
    await begin();
    await press('{ArrowRight}');
    expect(await screen.findByText(/^Diese Abweichung gibt es nicht mehr/)).toBeVisible();
    await press('{ArrowRight}');
    await heading('Kursplätze');
  });

  test('and the whole meeting survive reloading', async () => {
    serveMeeting();
    await begin();
    await press('{ArrowRight}');
    await heading('Wohnungslose');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Besprochen, kommt ins Protokoll' }));
    const address = location.pathname.replace('/tab', '') + location.search;
    await closeTab();
    await openTab(address);
    await heading('Wohnungslose');
    expect(screen.getByRole('checkbox', { name: 'Besprochen, kommt ins Protokoll' })).not.toBeChecked();
    expect(screen.getByText('2 von 3')).toBeVisible();
  });

  test('stays on the agenda though its reason has gone meanwhile', async () => {
    let view = meetingView();
    serve({
      viewDeviations: () => view,
      viewCase: ({ params }) => pages().get(params['deviationId'] ?? '') ?? casePage(),
    });
    await begin();
    view = meetingView({ cases: [{ ...OVERDUE, agenda: null }, FRESH, DECISION] });
    await closeTab();
    await openTab(`${PATH}&item=2`);
    await heading('Wohnungslose');
    expect(screen.getByText('2 von 3')).toBeVisible();
  });
});

describe('the end of the meeting', () => {
  const NOTED = caseStep(4, { type: 'note', text: 'Im Dezember wieder.' }, HEAD);
  const withNote = () => {
    const cases = pages();
    const page = cases.get(DECISION.id);
    if (page === undefined) throw new Error('There is no such page');
    const steps = [...page.case.steps, { ...NOTED, at: '2026-11-17T08:20:00.000Z' }];
    return cases.set(DECISION.id, { ...page, case: { ...page.case, steps } });
  };

  test('lists what was discussed with what was recorded since it began, and the tasks', async () => {
    serveMeeting({}, meetingView(), withNote());
    await begin();
    await toTheEnd();
    const discussed = within(screen.getByRole('region', { name: 'Besprochen (3 von 3)' }));
    expect(await discussed.findByText('Im Dezember wieder.')).toBeVisible();
    expect(discussed.queryByText('Mehr Zuzug als erwartet.')).toBeNull();
    expect(await discussed.findAllByText('In der Sitzung wurde dazu nichts festgehalten.')).toHaveLength(2);
    const tasks = within(screen.getByRole('table', { name: 'Aufgaben nach der Sitzung' }));
    expect(tasks.getByRole('row', { name: 'Arbeitslose Entscheidung Dezernat V 20.11.2026' })).toBeVisible();
  });

  test('gives the minutes of what was discussed, in that order, as a file', async () => {
    const saved: string[] = [];
    const link = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    // jsdom keeps no files.
    Object.assign(URL, {
      createObjectURL: () => 'blob:minutes',
      revokeObjectURL: () => undefined,
    });
    const { asked } = serveMeeting({
      writeMinutes: () => ({ fileName: 'Protokoll 2026-11-17 Dezernat V.docx', content: btoa('PK') }),
    });
    await begin();
    await press('{ArrowRight}');
    await heading('Wohnungslose');
    await press('{ArrowLeft}');
    await heading('Arbeitslose');
    await userEvent.click(button('Zum Abschluss'));
    await heading('Abschluss der Sitzung');
    await userEvent.click(button('Protokoll als Word-Datei'));
    expect(
      await screen.findByText('Das Protokoll ist fertig: Protokoll 2026-11-17 Dezernat V.docx'),
    ).toBeVisible();
    expect(saved).toEqual(['Protokoll 2026-11-17 Dezernat V.docx']);
    expect(bodiesOf(asked, 'writeMinutes')).toEqual([
      { began: BEGAN, deviationIds: [DECISION.id, OVERDUE.id], present: [], language: 'de' },
    ]);
    link.mockRestore();
  });

  test('says in words why the minutes could not be written', async () => {
    serveMeeting({ writeMinutes: () => new Refused(503, { kind: 'storage-unavailable' }) });
    await begin();
    await userEvent.click(button('Zum Abschluss'));
    await userEvent.click(await screen.findByRole('button', { name: 'Protokoll als Word-Datei' }));
    expect(await screen.findByText('Das Protokoll konnte nicht geschrieben werden')).toBeVisible();
    expect(screen.getByText(/^SharePoint antwortet gerade nicht/)).toBeVisible();
  });

  test('has no minutes while nothing is discussed', async () => {
    serveMeeting();
    await begin();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Besprochen, kommt ins Protokoll' }));
    await userEvent.click(button('Zum Abschluss'));
    await heading('Abschluss der Sitzung');
    expect(screen.getByText(/^Es ist noch keine Abweichung besprochen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Protokoll als Word-Datei' })).toBeNull();
  });

  test('posts the minutes once, after asking, and still knows it after reloading', async () => {
    const { asked } = serveMeeting({ postMinutes: () => ({ posted: true }) });
    await begin();
    await userEvent.click(button('Zum Abschluss'));
    await userEvent.click(await screen.findByRole('button', { name: 'Im Kanal veröffentlichen' }));
    expect(bodiesOf(asked, 'postMinutes')).toEqual([]);
    await userEvent.click(button('Ja, veröffentlichen'));
    expect(await screen.findByText('Das Protokoll steht im Kanal.')).toBeVisible();
    expect(bodiesOf(asked, 'postMinutes')).toEqual([
      { began: BEGAN, deviationIds: [DECISION.id], present: [] },
    ]);
    await closeTab();
    await openTab(`${PATH}&item=end`);
    await heading('Abschluss der Sitzung');
    expect(screen.getByText('Das Protokoll steht im Kanal.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Im Kanal veröffentlichen' })).toBeNull();
  });

  test.each([
    { problem: { kind: 'no-channel' } as const, says: /^Für dieses Dezernat ist kein Kanal eingetragen/ },
    { problem: { kind: 'not-posted', reason: 'not-in-chat' } as const, says: /gehört nicht zu diesem Kanal/ },
    { problem: { kind: 'not-posted', reason: 'busy' } as const, says: /nimmt gerade keine Nachrichten an/ },
    {
      problem: { kind: 'not-posted', reason: 'message-gone' } as const,
      says: /^Teams hat die Nachricht nicht/,
    },
  ])('says why it was not posted and lets it be tried again: $problem', async ({ problem, says }) => {
    serveMeeting({ postMinutes: () => new Refused(409, problem) });
    await begin();
    await userEvent.click(button('Zum Abschluss'));
    await userEvent.click(await screen.findByRole('button', { name: 'Im Kanal veröffentlichen' }));
    await userEvent.click(button('Ja, veröffentlichen'));
    expect(await screen.findByText(says)).toBeVisible();
    expect(button('Ja, veröffentlichen')).toBeEnabled();
  });

  test('forgets the meeting when it is ended, and leads back to the board', async () => {
    serveMeeting();
    await begin();
    await userEvent.click(button('Zum Abschluss'));
    await userEvent.click(await screen.findByRole('button', { name: 'Sitzung beenden' }));
    await userEvent.click(button('Ja, beenden'));
    await heading('Abweichungen');
    await userEvent.click(button('Sitzung beginnen'));
    expect(await screen.findByRole('button', { name: 'Sitzung mit 3 Abweichungen beginnen' })).toBeVisible();
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

  test('the tasks are a list, each with its step, its function and its day', async () => {
    serveMeeting();
    await begin();
    await userEvent.click(button('Zum Abschluss'));
    const tasks = within(await screen.findByRole('list', { name: 'Aufgaben nach der Sitzung' }));
    expect(tasks.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Arbeitslose\nEntscheidung · Dezernat V · 20.11.2026',
    ]);
  });
});

describe('the whole screen', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    Reflect.deleteProperty(document, 'fullscreenElement');
  });

  test('can be asked for where the browser permits it, and only there', async () => {
    serveMeeting();
    await begin();
    expect(screen.queryByRole('button', { name: 'Ganzer Bildschirm' })).toBeNull();
    await closeTab();
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
    await openTab(`${PATH}&item=1`);
    expect(await screen.findByRole('button', { name: 'Ganzer Bildschirm' })).toBeVisible();
  });
});

test.each(['de-de', 'en-gb'])('every screen of the meeting is accessible (%s)', async (locale) => {
  serveMeeting();
  await prepare(locale);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(
    button(/^(Sitzung mit 3 Abweichungen beginnen|Start the meeting with 3 deviations)$/),
  );
  await heading('Arbeitslose');
  expect(await accessibilityFaults()).toEqual([]);
  await press('{ArrowLeft}');
  await heading(locale === 'de-de' ? 'Steuerungsrunde: Tagesordnung' : 'Review meeting: Agenda');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(button(locale === 'de-de' ? 'Zum Abschluss' : 'To the end'));
  await heading(locale === 'de-de' ? 'Abschluss der Sitzung' : 'End of the meeting');
  expect(await accessibilityFaults()).toEqual([]);
});
