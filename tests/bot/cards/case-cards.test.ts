import { alertCard } from '../../../bot/cards/alert/alert-card';
import { alertToast } from '../../../bot/cards/alert/alert-title';
import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { LARGEST_CARD, sizeOf } from '../../../bot/cards/parts/card-size';
import { alertBundleCard, alertBundleToast } from '../../../bot/cards/case/alert-bundle-card';
import { caseCard } from '../../../bot/cards/case/case-card';
import { caseStanding } from '../../../bot/cards/case/case-line';
import { digestCard, digestToast } from '../../../bot/cards/case/digest-card';
import { FORM_KINDS, type FormKind, type StepForm } from '../../../bot/cards/case/step-form';
import { stepFormCard } from '../../../bot/cards/case/step-form-card';
import { taskCard, taskToast } from '../../../bot/cards/case/task-card';
import { NOTHING_TYPED, STEP_FIELDS, type TypedStep } from '../../../bot/cards/case/typed-step';
import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import type { CaseTask } from '../../../src/application/deviations/case-task';
import type { Digest } from '../../../src/application/deviations/digest';
import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import { DECISION_OPTIONS } from '../../../src/domain/deviation/case/case-step';
import { STAGES } from '../../../src/domain/deviation/case/stage';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { DEVIATION_RULES } from '../../../src/domain/deviation/deviation';
import { toDay } from '../../../src/domain/shared/day';
import { LANGUAGES } from '../../../src/domain/shared/language';
import { actionsOf, inputsOf, partsOf, wordsOn } from '../../support/chat/card-reading';
import { alert, deviation, trigger, milestoneAlert, overAchievementAlert } from './alert-examples';
import { caseView, countermeasure, step, summaryOf } from '../cases/case-examples';

const links = {
  toGoal: () => 'https://tab.example/goal',
  toCase: (_: string, id: string) => `https://tab.example/deviation/${id}`,
  toDeviations: () => 'https://tab.example/deviations',
};
const today = toDay('2026-11-05');
const at = { language: 'de', today, links } as const;
const summary = (own: Partial<CaseSummary> = {}): CaseSummary => summaryOf(deviation(), own);
const overdue = { overdue: true, due: toDay('2026-11-02') };
const task = (own: Partial<CaseSummary> = {}, occasion: CaseTask['occasion'] = 'begins'): CaseTask => ({
  occasion,
  view: caseView(summary(own)),
});
const alertOf = (own: Partial<CaseSummary>): DeviationAlert => ({
  ...alert(),
  view: caseView(summary({ waitsForMe: false, ...own })),
});

const OWN_CASE = {
  stage: 'decision',
  level: 'department',
  waitsFor: 'department',
  waitsForName: '',
  decidedBy: 'nobody',
  waitsForMe: false,
} as const;

describe('A case that nobody can decide', () => {
  test.each([
    {
      language: 'de' as const,
      short: 'Am Zug: Niemand kann entscheiden',
      long: 'Niemand kann entscheiden: Wer entscheiden würde, spricht zugleich für die ausführende Einheit, und es gibt weder eine andere Stellvertretung noch eine höhere Ebene. Bitte lassen Sie eine Stellvertretung eintragen.',
    },
    {
      language: 'en' as const,
      short: 'Whose turn: Nobody can decide',
      long: 'Nobody can decide: whoever would decide also speaks for the operating unit, and there is no other deputy and no higher level. Please have a deputy entered.',
    },
  ])('says so on its card in a sentence and in a list in short: $language', ({ language, short, long }) => {
    const view = caseView(summary(OWN_CASE));
    const card = wordsOn(caseCard({ view, language, today, links }));
    expect(card).toContain(long);
    expect(card).not.toContain('..');
    expect(wordsOn(alertCard({ alert: alertOf(OWN_CASE), ...at, language }))).toContain(short);
    expect(caseStanding(summary(OWN_CASE), language)).toContain(`· ${short} ·`);
  });

  test('is told from one that the deputy decides', () => {
    const decided = { ...OWN_CASE, waitsForName: 'Dezernat V', decidedBy: 'deputy' } as const;
    expect(caseStanding(summary(decided), 'de')).toContain(
      '· Am Zug: Stellvertretung Dezernat V (Dezernatsleitung) ·',
    );
  });
});

/** Everything that formats in a card, and a name that reads as a heading. */
const INJECTED = '# **Fett** [Klick](https://boese.example) <b>&amp; {{DATE(2026-01-01,SHORT)}}';
/** Without what the buttons carry, which nobody reads. */
const drawn = (card: AdaptiveCard): unknown =>
  JSON.parse(JSON.stringify(card, (key, value: unknown) => (key === 'data' ? undefined : value)));
const tampered = (card: AdaptiveCard): string[] =>
  partsOf(drawn(card))
    .flatMap(({ text, value, title, type }) =>
      type === 'TextBlock' ? [text] : title === undefined ? [] : [value],
    )
    .filter((line): line is string => typeof line === 'string')
    .filter((line) => /(?<!\\)\[Klick|(?<!\\)<b>|\*\*Fett|\{\{DATE/.test(line));

describe('The state of a case on its alert', () => {
  test('says the step, whose turn it is by function, and until when', () => {
    const words = wordsOn(alertCard({ alert: alert(), ...at }));
    expect(words).toContain('Schritt: Stellungnahme');
    expect(words).toContain('Am Zug: Fachstelle Wohnen (Ausführende Einheit)');
    expect(words).toContain('Bis: 12.11.2026');
  });

  test('says what was found, agreed and decided, by function', () => {
    const given = {
      ...alert(),
      view: caseView(summary({ stage: 'implementation', cause: 'process-design', waitsForMe: false }), {
        countermeasure: countermeasure(),
        steps: [
          step(1, { type: 'statement', text: 'Doppelt geführt' }),
          step(2, { type: 'cause', cause: 'process-design', text: 'Liegt zweimal' }),
          step(3, { type: 'countermeasure', countermeasure: countermeasure() }),
          step(
            4,
            { type: 'decision', decision: { option: 'approve', reason: 'Gut' } },
            { postName: 'head-of-department' },
          ),
        ],
      }),
    };
    const words = wordsOn(alertCard({ alert: given, ...at }));
    expect(words).toContain('Ursache: Prozessgestaltung – Liegt zweimal');
    expect(words).toContain('Gegenmaßnahme: Zweite Annahmestelle – Am Ebertplatz');
    expect(words).toContain('Entscheidung: Dezernatsleitung: Gegenmaßnahme zugestimmt – Gut');
  });

  test('opens the case and the goal in the tab', () => {
    const urls = actionsOf(alertCard({ alert: alert(), ...at })).flatMap((action) =>
      action.type === 'Action.OpenUrl' ? [[action.title, action.url]] : [],
    );
    expect(urls).toEqual([
      ['Vorgang öffnen', 'https://tab.example/deviation/no2|2026-10'],
      ['Ziel im Masterplan öffnen', 'https://tab.example/goal'],
    ]);
  });

  test('says in title, line and facts that a due date was missed', () => {
    const given = alertOf(overdue);
    expect(alertCard({ alert: given, ...at }).body[0]).toMatchObject({
      text: 'Frist verpasst: Stellungnahme',
    });
    expect(alertToast(given, 'de')).toMatch(/^Frist verpasst: Stellungnahme: Stickstoffdioxid/);
    expect(alertToast(given, 'en')).toMatch(/^Due date missed: Statement: Stickstoffdioxid/);
    expect(wordsOn(alertCard({ alert: given, ...at }))).toContain('Bis: überfällig seit 02.11.2026');
  });

  test('does not hide behind a missed date that it got worse', () => {
    const given = { ...alertOf(overdue), deviation: deviation({ pendingAlert: 'worsened' }) };
    expect(alertToast(given, 'de')).toMatch(/^Frist verpasst: Stellungnahme. Abweichung hat sich verstärkt/);
  });

  test.each(LANGUAGES)('is small enough with the longest of everything (%s)', (language) => {
    const long = 'ü'.repeat(4_000);
    const name = 'ß'.repeat(255);
    const given = {
      ...alert({ latest: trigger({ rules: DEVIATION_RULES }) }),
      goalName: name,
      subjectName: name,
      view: caseView(summary({ cause: 'data', waitsForName: name, waitsForMe: false, ...overdue }), {
        countermeasure: countermeasure({ name, text: long, criterion: long }),
        steps: [
          step(1, { type: 'statement', text: long }),
          step(2, { type: 'cause', cause: 'data', text: long }),
          step(3, { type: 'decision', decision: { option: 'send-back', reason: long } }, { postName: name }),
          step(4, { type: 'effect-check', effective: false, text: long }),
        ],
      }),
    };
    expect(sizeOf(alertCard({ alert: given, ...at, language }))).toBeLessThan(LARGEST_CARD);
  });

  test('asks nobody for anything where nobody has to answer', () => {
    expect(wordsOn(alertCard({ alert: overAchievementAlert(), ...at }))).not.toContain('Am Zug');
  });
});

describe('Many alerts at once', () => {
  const many = (count: number, own: Partial<CaseSummary> = {}) =>
    Array.from({ length: count }, (_, index) => alertOf({ subjectName: `Kennzahl ${index + 1}`, ...own }));

  test('stand in one card, each with its light, why, whose turn it is and until when', () => {
    const words = wordsOn(alertBundleCard({ workspaceId: 'v', alerts: many(7), ...at }));
    expect(words).toContain('7 Abweichungen');
    expect(words).toContain('**Kennzahl 1** (Mehr Menschen finden eine bezahlbare Wohnung)');
    expect(words).toContain(
      '■ Rot: deutliche Abweichung · Stellungnahme · Am Zug: Fachstelle Wohnen (Ausführende Einheit) · bis 12.11.2026',
    );
  });

  test('say what the light does not', () => {
    const words = wordsOn(alertBundleCard({ workspaceId: 'v', alerts: [milestoneAlert()], ...at }));
    expect(words).toContain('Meilenstein verspätet · Stellungnahme');
  });

  test('keep their order, the worst first, and say how many are missing a date', () => {
    const alerts = [alertOf({ subjectName: 'Schlimm', ...overdue }), milestoneAlert()];
    const words = wordsOn(alertBundleCard({ workspaceId: 'v', alerts, ...at }));
    expect(words.indexOf('Schlimm')).toBeLessThan(words.indexOf('Neubau Lindenhof'));
    expect(words).toContain('Bei 1 ist eine Frist verpasst.');
    expect(words).toContain('**überfällig seit 02.11.2026**');
    expect(alertBundleToast(many(7), 'de')).toBe('7 Abweichungen, zuerst: Stickstoffdioxid');
  });

  test.each(LANGUAGES)('fit one card, however many and however long (%s)', (language) => {
    const long = { subjectName: 'ß'.repeat(255), goalName: '*'.repeat(255), waitsForName: '€'.repeat(255) };
    const short = alertBundleCard({ workspaceId: 'v', alerts: many(200), ...at, language });
    expect(sizeOf(short)).toBeLessThan(LARGEST_CARD);
    expect(wordsOn(short)).toContain(language === 'de' ? '… und 180 weitere' : '… and 180 more');
    const card = alertBundleCard({ workspaceId: 'v', alerts: many(200, long), ...at, language });
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(actionsOf(card)).toMatchObject([{ url: 'https://tab.example/deviations' }]);
  });
});

describe('The tasks of somebody', () => {
  test('are the form at once when it is one', () => {
    const card = taskCard({ workspaceId: 'v', tasks: [task()], ...at });
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['statement', 'cause', 'causeText']);
    expect(taskToast({ tasks: [task()], ...at })).toBe('Sie sind dran: Stellungnahme – Wartezeit');
  });

  test.each([
    { occasion: 'begins', own: {}, title: 'Sie sind dran: Stellungnahme' },
    { occasion: 'soon', own: {}, title: 'Bald fällig: Stellungnahme' },
    { occasion: 'overdue', own: overdue, title: 'Frist verpasst: Stellungnahme' },
  ] as const)('say why they are asked now ($occasion)', ({ occasion, own, title }) => {
    const card = taskCard({ workspaceId: 'v', tasks: [task(own, occasion)], ...at });
    expect(card.body[0]).toMatchObject({ text: title });
    expect(card.fallbackText).toContain(title);
  });

  test('are a list when there are several, each to be opened in its place', () => {
    const tasks = [
      task({ id: 'a|2026-10', subjectName: 'Erste', ...overdue }, 'overdue'),
      task({ id: 'b|2026-10' }),
    ];
    const card = taskCard({ workspaceId: 'v', tasks, ...at });
    const words = wordsOn(card);
    expect(words).toContain('2 Abweichungen warten auf Sie. 1 davon ist überfällig.');
    expect(words).toContain('Frist verpasst: Stellungnahme');
    expect(words).toContain('Bearbeiten: Erste');
    const opened = partsOf(card).filter(
      ({ verb, type }) => type === 'Action.Execute' && verb === 'open-case',
    );
    expect(opened.map(({ data }) => data)).toMatchObject([
      { workspaceId: 'v', deviationId: 'a|2026-10', listed: true },
      { deviationId: 'b|2026-10' },
    ]);
    expect(inputsOf(card)).toEqual([]);
    expect(taskToast({ tasks, ...at })).toBe('2 Abweichungen warten auf Sie. 1 davon ist überfällig.');
  });

  test('that are done stay on the list without a way to open a form', () => {
    const tasks = [task(), task({ id: 'b', stage: 'decision', waitsFor: 'office', waitsForMe: false })];
    const card = taskCard({ workspaceId: 'v', tasks, ...at });
    expect(wordsOn(card)).toContain('1 Abweichung wartet auf Sie.');
    expect(wordsOn(card)).toContain('Stand des Vorgangs: Entscheidung');
    expect(partsOf(card).filter(({ type }) => type === 'ActionSet')).toHaveLength(1);
  });

  test.each(LANGUAGES)('fit one card, however many (%s)', (language) => {
    const tasks = Array.from({ length: 200 }, (_, index) =>
      task({ id: `kennzahl-${index}|2026-10`, subjectName: 'ß'.repeat(255), goalName: '_'.repeat(255) }),
    );
    const card = taskCard({ workspaceId: 'v', tasks, ...at, language });
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(wordsOn(card)).toMatch(language === 'de' ? /… und 1\d\d weitere/ : /… and 1\d\d more/);
  });
});

describe.each(STAGES)('A case that waits for %s', (stage) => {
  test.each(LANGUAGES)('is shown without a form to whoever has no part in it (%s)', (language) => {
    const given = caseView(summary({ stage, waitsForMe: false }));
    const card = caseCard({ view: given, ...at, language });
    expect(inputsOf(card)).toEqual([]);
    expect(wordsOn(card)).toContain(STAGE_WORDS[language][stage]);
    expect(card.fallbackText).not.toBe('');
  });
});

test('Whoever may close a case that is back on plan is told so beside the form', () => {
  const settled = summaryOf(deviation({ proposesClosing: true }), { stage: 'decision', waitsFor: 'office' });
  const leader = caseView(settled, { next: ['decision', 'closing', 'note'], options: ['send-back'] });
  const owner = caseView(settled, { next: ['decision', 'note'], options: ['send-back'] });
  expect(wordsOn(caseCard({ view: leader, ...at }))).toContain(
    'kann in der Registerkarte geschlossen werden',
  );
  expect(wordsOn(caseCard({ view: owner, ...at }))).not.toContain('geschlossen werden');
});

describe('The digest', () => {
  const digest = (own: Partial<Digest> = {}): Digest => ({
    workspaceId: 'v',
    workspaceName: 'Dezernat V',
    since: toDay('2026-10-29'),
    day: today,
    decisions: [],
    overdue: [],
    worsened: [],
    opened: [],
    closed: [],
    ...own,
  });
  const named = (subjectName: string, own: Partial<CaseSummary> = {}) => summary({ subjectName, ...own });
  const ended = (subjectName: string, effective: boolean | null) => ({
    ...summaryOf(deviation({ status: 'closed' }), { subjectName }),
    effective,
  });

  test('has a section for what waits, is overdue, worse, new and closed, and for nothing else', () => {
    const given = digest({
      decisions: [
        named('Entscheiden', { stage: 'decision', waitsFor: 'department', waitsForName: 'Dezernat V' }),
      ],
      overdue: [named('Verspätet', overdue)],
      worsened: [named('Schlechter')],
      opened: [named('Neue')],
      closed: [ended('Half', true), ended('Half nicht', false), ended('Ungeprüft', null)],
    });
    const words = wordsOn(digestCard({ digest: given, ...at }));
    expect(words).toContain('29.10.2026 bis 05.11.2026');
    const parts = [
      'Warten auf eine Entscheidung oder Bestätigung (1)',
      '**Entscheiden**',
      'Am Zug: Dezernat V (Dezernatsleitung)',
      'Überfällig (1)',
      '**Verspätet**',
      'Verschlechtert (1)',
      '**Schlechter**',
      'Neu (1)',
      '**Neue**',
      'Geschlossen (3)',
      '**Half** (Mehr Menschen finden eine bezahlbare Wohnung): wirksam',
      '**Half nicht** (Mehr Menschen finden eine bezahlbare Wohnung): nicht wirksam',
      '**Ungeprüft** (Mehr Menschen finden eine bezahlbare Wohnung): Wirkung nicht geprüft',
    ];
    const places = parts.map((part) => words.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(digestToast(given, 'de')).toBe(
      'Abweichungen der Woche (Dezernat V): 1 wartet auf die Leitung, 1 überfällig, 1 verschlechtert, 1 neu, 3 geschlossen',
    );
    expect(wordsOn(digestCard({ digest: digest({ opened: [named('Neue')] }), ...at }))).not.toContain(
      'Überfällig',
    );
  });

  test.each(LANGUAGES)('fits one card with any number of cases in every section (%s)', (language) => {
    const many = Array.from({ length: 200 }, () =>
      named('ß'.repeat(255), { goalName: '*'.repeat(255), waitsForName: '€'.repeat(255) }),
    );
    const closed = many.map((one) => ({ ...one, effective: null }));
    const full = digest({ decisions: many, overdue: many, worsened: many, opened: many, closed });
    const card = digestCard({ digest: full, ...at, language });
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(wordsOn(card)).toMatch(language === 'de' ? /… und 19\d weitere/ : /… and 19\d more/);
    const short = Array.from({ length: 9 }, () => named('Kurz'));
    expect(wordsOn(digestCard({ digest: digest({ opened: short }), ...at, language }))).toContain(
      language === 'de' ? '… und 1 weitere' : '… and 1 more',
    );
  });
});

describe('What people typed', () => {
  const names = {
    subjectName: INJECTED,
    goalName: INJECTED,
    waitsForName: INJECTED,
    ownerPostName: INJECTED,
  };
  const injectedView = caseView(summary({ ...names, cause: 'data' }), {
    countermeasure: countermeasure({ name: INJECTED, text: INJECTED, criterion: INJECTED }),
    steps: [
      step(1, { type: 'statement', text: INJECTED }),
      step(2, { type: 'cause', cause: 'data', text: INJECTED }),
      step(
        3,
        { type: 'decision', decision: { option: 'send-back', reason: INJECTED } },
        { postName: INJECTED },
      ),
      step(4, { type: 'effect-check', effective: false, text: INJECTED }),
    ],
  });
  const typed = STEP_FIELDS.reduce<TypedStep>((all, field) => ({ ...all, [field]: INJECTED }), NOTHING_TYPED);
  const digest: Digest = {
    workspaceId: 'v',
    workspaceName: INJECTED,
    since: today,
    day: today,
    decisions: [summary(names)],
    overdue: [],
    worsened: [],
    opened: [],
    closed: [{ ...summary(names), effective: true }],
  };

  test.each([
    { card: 'alert', build: () => alertCard({ alert: { ...alert(), view: injectedView }, ...at }) },
    { card: 'case', build: () => caseCard({ view: { ...injectedView, next: [] }, typed, ...at }) },
    { card: 'form', build: () => caseCard({ view: injectedView, typed, ...at }) },
    {
      card: 'bundle',
      build: () => alertBundleCard({ workspaceId: 'v', alerts: [alertOf(names), alertOf(names)], ...at }),
    },
    { card: 'list', build: () => taskCard({ workspaceId: 'v', tasks: [task(names), task(names)], ...at }) },
    { card: 'digest', build: () => digestCard({ digest, ...at }) },
  ])('formats nothing on the $card', ({ build }) => {
    const card = build();
    expect(wordsOn(card)).toContain('\\[Klick\\]');
    expect(tampered(card)).toEqual([]);
  });
});

describe.each(FORM_KINDS)('The form of %s', (kind: FormKind) => {
  const long = 'ß'.repeat(255);
  const form: StepForm = {
    kind,
    heading: 'Sie sind dran: Gegenmaßnahme',
    subjectName: long,
    goalName: long,
    light: 'red',
    // Statement, cause, countermeasure, criterion, decision and effect; the rest is days and names.
    facts: Array.from({ length: 6 }, () => ({ title: 'Wirkung zu erkennen an', value: 'ü'.repeat(300) })),
    options: [...DECISION_OPTIONS],
    unit: 'Wochen',
    present: '8,0 Wochen',
    decimals: 0,
    isDecidedGoal: true,
    closingNeedsReason: false,
    decisionReference: long,
    today,
  };
  const of = { workspaceId: 'dezernat-v', deviationId: 'wartezeit|2026-10', basedOn: 3, listed: true };

  test.each(LANGUAGES)(
    'labels every field, and is small enough however long its facts are (%s)',
    (language) => {
      const card = stepFormCard({ form, of, language, links });
      expect(inputsOf(card).length).toBeGreaterThan(0);
      for (const { label, id } of inputsOf(card)) {
        expect(label.trim()).not.toBe('');
        expect(STEP_FIELDS).toContain(id);
      }
      expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    },
  );

  test('comes back small enough with as much as its fields take', () => {
    const empty = stepFormCard({ form, of, language: 'de', links });
    const typed = inputsOf(empty).reduce<TypedStep>((all, input) => {
      const room = input.type === 'Input.Text' ? (input.maxLength ?? 0) : 0;
      return { ...all, [input.id]: 'ü'.repeat(room) };
    }, NOTHING_TYPED);
    expect(sizeOf(stepFormCard({ form, of, typed, language: 'de', links }))).toBeLessThan(LARGEST_CARD);
  });
});
