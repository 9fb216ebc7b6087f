import { AdaptiveCard as ParsedCard, SerializationContext, Versions } from 'adaptivecards';
import { alertCard } from '../../../bot/cards/alert/alert-card';
import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { alertBundleCard } from '../../../bot/cards/case/alert-bundle-card';
import { caseCard } from '../../../bot/cards/case/case-card';
import { digestCard } from '../../../bot/cards/case/digest-card';
import { FORM_KINDS, type StepForm } from '../../../bot/cards/case/step-form';
import { stepFormCard } from '../../../bot/cards/case/step-form-card';
import { taskCard } from '../../../bot/cards/case/task-card';
import { LARGEST_CARD, sizeOf } from '../../../bot/cards/parts/card-size';
import { escalationCard } from '../../../bot/cards/escalation-card';
import { errorCard } from '../../../bot/cards/parts/error-card';
import { helpCard } from '../../../bot/cards/help-card';
import { filledReportCard } from '../../../bot/cards/report/filled-report-card';
import { monthlyReportCard } from '../../../bot/cards/report/monthly-report-card';
import { monthCard } from '../../../bot/cards/report/month-card';
import { receiptCard } from '../../../bot/cards/report/answer/receipt-card';
import { reminderCard } from '../../../bot/cards/report/reminder-card';
import { toReportForm } from '../../../bot/cards/report/report-form';
import { reportedSummary } from '../../../bot/cards/report/reported-summary';
import { statusCard } from '../../../bot/cards/report/status-card';
import { welcomeCard } from '../../../bot/cards/welcome-card';
import type { CaseTask } from '../../../src/application/deviations/case-task';
import type { Digest } from '../../../src/application/deviations/digest';
import type { DueReading, DueReport, DueReportItem } from '../../../src/application/reporting/due-report';
import { DEVIATION_RULES } from '../../../src/domain/deviation/deviation';
import type { UnitReport } from '../../../src/application/reporting/unit-report';
import { toDay } from '../../../src/domain/shared/day';
import { LANGUAGES, type Language } from '../../../src/domain/shared/language';
import { toMonth } from '../../../src/domain/shared/month';
import { dueReading, dueReport, dueStatus } from '../../support/examples/due-items';
import { reading } from '../../support/examples/examples';
import { actionsOf, inputsOf, partsOf, wordsOn } from '../../support/chat/card-reading';
import {
  alert,
  trigger,
  judgement,
  milestoneAlert,
  missingAlert,
  overAchievementAlert,
} from './alert-examples';
import { caseView, summaryOf } from '../cases/case-examples';

const month = toMonth('2026-10');
const links = {
  toGoal: (_: string, id: string) => `https://tab.example/goal/${id}`,
  toReports: () => 'https://tab.example/my-reports',
  toMasterplan: () => 'https://tab.example/masterplan',
  toCase: () => 'https://tab.example/deviation',
  toDeviations: () => 'https://tab.example/deviations',
};

const reported = (own: Partial<DueReading> = {}): DueReading =>
  dueReading({
    light: 'green',
    current: { value: reading({ indicatorId: 'bewilligt', month, value: 52400 }), version: 'v1' },
    judgement: judgement({
      light: 'green',
      reading: reading({ indicatorId: 'bewilligt', month, value: 52400 }),
      assessment: {
        type: 'judged',
        plan: { type: 'value', value: 52374 },
        actual: 52400,
        deviation: 26,
        relative: 26 / 52374,
        scale: 52374,
      },
    }),
    ...own,
  });

const form = (report: DueReport, language: Language): AdaptiveCard =>
  filledReportCard({ report, language, links });

const receiptOf = (items: readonly DueReportItem[], language: Language): AdaptiveCard =>
  receiptCard({
    submitted: {
      outcomes: items.map(({ id }) => ({ itemId: id, outcome: 'saved' })),
      problems: [],
      report: dueReport(items),
    },
    posted: { entries: { readings: [], statuses: [] }, form: null },
    language,
    links,
  });

const escalated = (postName: string): UnitReport['open'][number] => ({
  itemId: 'bewilligt',
  name: 'Bewilligte Wohnungen',
  goalId: 'wohnungen',
  goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
  postName,
});

const unreported = (open: UnitReport['open']): UnitReport => ({
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  month,
  officeName: 'Amt für Wohnungswesen',
  due: toDay('2026-11-11'),
  close: toDay('2026-11-17'),
  open,
});

const receipt = (language: Language): AdaptiveCard => receiptOf([reported(), dueStatus()], language);

const moment = { today: toDay('2026-11-05'), links };
const waiting = summaryOf(alert().deviation);
const task: CaseTask = { occasion: 'begins', view: caseView(waiting) };
const digest: Digest = {
  workspaceId: 'v',
  workspaceName: 'Dezernat V',
  since: toDay('2026-10-29'),
  day: toDay('2026-11-05'),
  decisions: [waiting],
  overdue: [waiting],
  worsened: [waiting],
  opened: [waiting],
  closed: [{ ...waiting, effective: true }],
};
const stepForm: StepForm = {
  kind: 'statement',
  heading: 'Sie sind dran: Stellungnahme',
  subjectName: 'Wartezeit',
  goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
  light: 'red',
  facts: [{ title: 'Schritt', value: 'Stellungnahme' }],
  options: ['approve', 'change-conditions', 'change-target', 'accept', 'send-back'],
  unit: 'Wochen',
  present: '8,0 Wochen',
  decimals: 0,
  isDecidedGoal: true,
  closingNeedsReason: false,
  decisionReference: null,
  today: toDay('2026-11-05'),
};
const stepOf = { workspaceId: 'v', deviationId: 'wartezeit|2026-10', basedOn: 0, listed: true };

const CARDS: readonly { name: string; build: (language: Language) => AdaptiveCard }[] = [
  {
    name: 'form',
    build: (language) => form(dueReport([dueReading(), reported({ id: 'b' }), dueStatus()]), language),
  },
  {
    name: 'page of the form',
    build: (language) =>
      form(
        dueReport(Array.from({ length: 30 }, (_, index) => dueReading({ id: `kennzahl-${index}` }))),
        language,
      ),
  },
  {
    name: "deputy's form",
    build: (language) => monthCard({ report: dueReport([dueReading()]), as: 'deputy', language, links }),
  },
  {
    name: 'closed month',
    build: (language) =>
      monthCard({ report: { ...dueReport([reported()]), phase: 'closed' }, as: 'holder', language, links }),
  },
  {
    name: 'reminder',
    build: (language) => reminderCard({ report: dueReport([dueReading(), dueStatus()]), language, links }),
  },
  {
    name: 'escalation',
    build: (language) => escalationCard({ report: unreported([escalated('Wohnberatung')]), language, links }),
  },
  { name: 'receipt', build: receipt },
  ...DEVIATION_RULES.map((rule) => ({
    name: `alert ${rule}`,
    build: (language: Language) =>
      alertCard({ alert: alert({ rule, latest: trigger({ rules: [rule] }) }), language, links }),
  })),
  {
    name: 'late milestone',
    build: (language) => alertCard({ alert: milestoneAlert(), language, links }),
  },
  { name: 'missing report', build: (language) => alertCard({ alert: missingAlert(), language, links }) },
  {
    name: 'over-achievement',
    build: (language) => alertCard({ alert: overAchievementAlert(), language, links }),
  },
  {
    name: 'acknowledged alert',
    build: (language) =>
      alertCard({
        alert: alert({
          acknowledgement: { postId: 'p', postName: 'Amtsleitung 56', at: '2026-11-06T09:00:00.000Z' },
        }),
        language,
        links,
      }),
  },
  {
    name: 'withdrawn alert',
    build: (language) => alertCard({ alert: alert({ status: 'withdrawn' }), language, links }),
  },
  {
    name: 'closed alert',
    build: (language) => alertCard({ alert: alert({ status: 'closed' }), language, links }),
  },
  { name: 'task', build: (language) => taskCard({ workspaceId: 'v', tasks: [task], ...moment, language }) },
  {
    name: 'task list',
    build: (language) => taskCard({ workspaceId: 'v', tasks: [task, task], ...moment, language }),
  },
  {
    name: 'case of others',
    build: (language) => caseCard({ view: alert().view, ...moment, listed: true, language }),
  },
  {
    name: 'alert bundle',
    build: (language) =>
      alertBundleCard({ workspaceId: 'v', alerts: [alert(), milestoneAlert()], ...moment, language }),
  },
  { name: 'digest', build: (language) => digestCard({ digest, ...moment, language }) },
  ...FORM_KINDS.map((kind) => ({
    name: `form of ${kind}`,
    build: (language: Language) => stepFormCard({ form: { ...stepForm, kind }, of: stepOf, language, links }),
  })),
  {
    name: 'status',
    build: (language) => statusCard({ report: dueReport([reported(), dueStatus()]), language, links }),
  },
  { name: 'help', build: (language) => helpCard('greeting', language) },
  { name: 'personal welcome', build: (language) => welcomeCard('personal', language) },
  { name: 'group welcome', build: (language) => welcomeCard('group', language) },
  { name: 'error', build: (language) => errorCard('Es wurde nichts gespeichert.', language) },
];

const each = CARDS.flatMap(({ name, build }) => LANGUAGES.map((language) => ({ name, language, build })));

describe.each(each)('The $name card ($language)', ({ language, build }) => {
  const card = build(language);

  test('is an Adaptive Card 1.5 without unknown elements', () => {
    const context = new SerializationContext(Versions.v1_5);
    // The library's pattern for languages remembers where its last match ended, and so refuses every other card.
    if (ParsedCard.langProperty.regEx !== undefined) ParsedCard.langProperty.regEx.lastIndex = 0;
    const parsed = new ParsedCard();
    parsed.parse(card, context);
    expect(
      Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ).toEqual([]);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
    expect(card.version).toBe('1.5');
  });

  test('says its language, has words for clients without cards and is small enough', () => {
    expect(card.lang).toBe(language);
    expect(card.fallbackText).not.toBe('');
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
  });

  test('starts with a heading, wraps every text and labels every input', () => {
    expect(card.body[0]).toMatchObject({ type: 'TextBlock', style: 'heading' });
    for (const part of partsOf(card)) {
      if (part['type'] === 'TextBlock') expect(part['wrap']).toBe(true);
      if (typeof part['type'] === 'string' && part['type'].startsWith('Input.'))
        expect(part['label']).not.toBe('');
    }
  });

  test('gives every button that answers in place a way for older clients', () => {
    for (const action of actionsOf(card)) {
      if (action.type === 'Action.Execute')
        expect(action.fallback).toMatchObject({ type: 'Action.Submit', data: { verb: action.verb } });
    }
  });

  test('never says Controlling', () => {
    expect(JSON.stringify(card)).not.toMatch(/controlling/i);
  });
});

describe('The form', () => {
  const twelve = Array.from({ length: 12 }, (_, index) =>
    index % 3 === 2
      ? dueStatus({
          id: `projekt-${index}`,
          name: `Projekt ${index}: barrierefreier Umbau der Beratungsstelle am Ebertplatz`,
        })
      : dueReading({
          id: `kennzahl-${index}`,
          name: `Kennzahl ${index}: Anteil der Haushalte mit Wohnberechtigungsschein`,
        }),
  );

  test('carries twelve items', () => {
    const card = form(dueReport(twelve), 'de');
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(inputsOf(card).filter(({ id }) => id.endsWith(':value') || id.endsWith(':status'))).toHaveLength(
      12,
    );
    expect(wordsOn(card)).not.toContain('weitere Angaben');
  });

  test('has pages when they do not all fit, and shows what is open first', () => {
    const many = [
      reported({ id: 'fertig' }),
      ...twelve,
      ...twelve.map((item) => ({ ...item, id: `${item.id}-b` })),
    ];
    const card = form(dueReport(many), 'de');
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(wordsOn(card)).toContain('Seite 1 von 3');
    expect(wordsOn(card)).toContain('1 von 25 Angaben gemeldet. Bitte melden Sie 24 Angaben bis zum');
    expect(inputsOf(card).map(({ id }) => id)).not.toContain('reading:fertig:value');
  });

  test('shows plan, last figure and unit the German way, and the English way', () => {
    const german = wordsOn(form(dueReport([dueReading()]), 'de'));
    expect(german).toContain('Plan: 52.374\u00a0Wohnungen');
    expect(german).toContain('Letzter Wert: 51.000\u00a0Wohnungen (September 2026)');
    expect(german).toContain('Istwert Oktober 2026 in Wohnungen');
    const english = wordsOn(form(dueReport([dueReading()]), 'en'));
    expect(english).toContain('Plan: 52,374\u00a0Wohnungen');
  });

  test('tells a missing plan and a missing figure from zero', () => {
    const words = wordsOn(form(dueReport([dueReading({ plan: { type: 'none' }, last: null })]), 'de'));
    expect(words).toContain('Plan: noch keiner');
    expect(words).toContain('Letzter Wert: noch keiner');
    const zero = wordsOn(
      form(dueReport([dueReading({ plan: { type: 'value', value: 0 }, last: { month, value: 0 } })]), 'de'),
    );
    expect(zero).toContain('Plan: 0\u00a0Wohnungen');
  });

  test('shows a band as a range', () => {
    const band = dueReading({ plan: { type: 'range', low: 18, high: 22 }, unit: '%' });
    expect(wordsOn(form(dueReport([band]), 'de'))).toContain('Plan: 18 bis 22\u00a0%');
  });

  test('marks what is reported by shape, word and colour', () => {
    const card = form(dueReport([reported({ light: 'amber' })]), 'de');
    expect(partsOf(card)).toContainEqual(
      expect.objectContaining({ text: '▲ Gelb: leichte Abweichung (Gemeldet)', color: 'warning' }),
    );
  });

  test('asks for figures as text, so that a client does not drop a comma', () => {
    expect(JSON.stringify(form(dueReport([dueReading()]), 'de'))).not.toContain('Input.Number');
  });

  test('shows names as they were typed', () => {
    const words = wordsOn(form(dueReport([dueReading({ name: 'Quote *neu* [alt](x)' })]), 'de'));
    expect(words).toContain('Quote \\*neu\\* \\[alt\\](x)');
  });

  test('keeps what was typed beside what is wrong with it', () => {
    const report = dueReport([dueReading()]);
    const card = monthlyReportCard({
      form: toReportForm(report, 'de'),
      entries: {
        readings: [
          {
            indicatorId: 'bewilligt',
            value: 'viele',
            noDataReason: '',
            state: 'final',
            comment: 'siehe Anlage',
            basedOn: null,
          },
        ],
        statuses: [],
      },
      problems: [{ itemId: 'bewilligt', field: 'value', fault: 'not-a-number' }],
      notice: 'Es wurde noch nichts gespeichert.',
      language: 'de',
      links,
    });
    const values = Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({
      'reading:bewilligt:value': 'viele',
      'reading:bewilligt:state': 'final',
      'reading:bewilligt:comment': 'siehe Anlage',
    });
    expect(partsOf(card)).toContainEqual(
      expect.objectContaining({
        text: 'Fehler: Das ist keine Zahl. Schreiben Sie zum Beispiel 52.374.',
        color: 'attention',
      }),
    );
  });

  test('comes back with all that was typed, however much it is', () => {
    const typed = 'x'.repeat(2000);
    const readings = twelve
      .filter(({ type }) => type === 'reading')
      .map(({ id }) => ({
        indicatorId: id,
        value: 'viele',
        noDataReason: typed,
        state: 'final' as const,
        comment: typed,
        basedOn: null,
      }));
    const entries = { readings, statuses: [] };
    const card = monthlyReportCard({
      form: toReportForm(dueReport(twelve), 'de'),
      entries,
      notice: 'Bitte prüfen.',
      language: 'de',
      links,
    });
    expect(inputsOf(card).filter(({ value }) => value === typed)).toHaveLength(2 * readings.length);
    expect(sizeOf(card)).toBeLessThan(100_000);
  });

  test('counts one item in the singular', () => {
    expect(wordsOn(form(dueReport([dueReading()]), 'de'))).toContain('Bitte melden Sie 1 Angabe bis zum');
    expect(wordsOn(form(dueReport([dueReading()]), 'en'))).toContain('Please report 1 item by');
  });
});

describe('The receipt', () => {
  test.each(LANGUAGES)('says right below its light why a figure has it (%s)', (language) => {
    const item = reported();
    const [section] = partsOf(receipt(language)).filter(({ type }) => type === 'Container');
    const said = partsOf(section).flatMap((part) => (part['type'] === 'TextBlock' ? [part['text']] : []));
    const light = said.findIndex((line) => String(line).startsWith('●'));
    expect(said[light + 1]).toBe(reportedSummary(item, language));
  });

  test('gives a project its light without a sentence', () => {
    expect(reportedSummary(dueStatus(), 'de')).toBeNull();
  });

  test('shows a unit as it was typed, also inside the sentence', () => {
    const card = receiptOf([reported({ unit: '[%](x)' })], 'de');
    expect(wordsOn(card)).toContain('\\[%\\](x)');
    expect(wordsOn(card)).not.toMatch(/(?<!\\)\[/);
  });
});

describe('With forty items', () => {
  const unit = 'Haushalte mit Wohnberechtigungsschein';
  const forty = Array.from({ length: 40 }, (_, index) =>
    reported({ id: `kennzahl-${index}`, name: `Kennzahl ${index}: Anteil der Haushalte`, unit }),
  );

  test.each(LANGUAGES)(
    'form, receipt and status stay small enough, and the receipt says what is missing (%s)',
    (language) => {
      const report = dueReport(forty);
      const receiptOfAll = receiptOf(forty, language);
      for (const card of [form(report, language), receiptOfAll, statusCard({ report, language, links })])
        expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
      expect(wordsOn(receiptOfAll)).toMatch(language === 'de' ? /„Meine Meldungen“/ : /“My reports”/);
    },
  );

  test('the receipt names the column that SharePoint refused, beside what is stored', () => {
    const card = receiptCard({
      submitted: {
        outcomes: [
          { itemId: 'kennzahl-1', outcome: 'saved' },
          { itemId: 'kennzahl-2', outcome: 'refused', column: 'Kommentar' },
        ],
        problems: [],
        report: dueReport(forty),
      },
      posted: { entries: { readings: [], statuses: [] }, form: null },
      language: 'de',
      links,
    });
    expect(wordsOn(card)).toContain('nicht gespeichert: SharePoint nimmt diese Angabe nicht an (Kommentar)');
    expect(wordsOn(card)).toContain(
      '1 Angabe ist gespeichert. 1 Angabe wurde nicht gespeichert, weil SharePoint sie so nicht annimmt.',
    );
  });

  test.each(LANGUAGES)(
    'the receipt of the last page sums up what fits of the pages before (%s)',
    (language) => {
      const card = receiptCard({
        submitted: {
          outcomes: [{ itemId: 'kennzahl-39', outcome: 'saved' }],
          problems: [],
          report: dueReport(forty),
        },
        posted: { entries: { readings: [], statuses: [] }, form: null },
        isPaged: true,
        language,
        links,
      });
      expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
      expect(wordsOn(card)).toContain(
        language === 'de' ? '40 von 40 Angaben gemeldet.' : '40 of 40 items reported.',
      );
      expect(wordsOn(card)).toContain('Kennzahl 7: Anteil der Haushalte: ●');
    },
  );

  const longest =
    'Anteil der Haushalte mit gültigem Wohnberechtigungsschein, die seit mehr als zwölf Monaten '.repeat(3);

  test.each(LANGUAGES)('a reminder is cut to what fits and says how many more there are (%s)', (language) => {
    const items = Array.from({ length: 300 }, (_, index) =>
      dueReading({ id: `kennzahl-${index}`, name: `${index} ${longest}` }),
    );
    const card = reminderCard({ report: dueReport(items), language, links });
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(wordsOn(card)).toMatch(language === 'de' ? /… und \d+ weitere/ : /… and \d+ more/);
    const forty = reminderCard({ report: dueReport(items.slice(0, 40)), language, links });
    expect(wordsOn(forty)).toContain('39 Anteil');
  });

  test.each(LANGUAGES)(
    'an escalation is cut to what fits and says how many more there are (%s)',
    (language) => {
      const open = Array.from({ length: 300 }, (_, index) => ({
        ...escalated('Fachstelle Wohnen'),
        name: `${index} ${longest}`,
      }));
      const card = escalationCard({ report: unreported(open), language, links });
      expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
      expect(wordsOn(card)).toMatch(language === 'de' ? /… und \d+ weitere/ : /… and \d+ more/);
      expect(wordsOn(escalationCard({ report: unreported(open.slice(0, 40)), language, links }))).toContain(
        '39 Anteil',
      );
    },
  );
});

describe('A reminder', () => {
  test('names what is still open with its goal, and until when', () => {
    const card = reminderCard({ report: dueReport([reported(), dueStatus()]), language: 'de', links });
    const words = wordsOn(card);
    expect(words).toContain(
      '1 Angabe ist noch offen. Fällig am 11.11.2026. Melden können Sie bis zum 17.11.2026.',
    );
    expect(words).toContain('Ziel: Mehr Menschen finden eine bezahlbare Wohnung\n- Neubau Lindenhof');
    expect(words).not.toContain('Bewilligte Wohnungen');
  });

  test('lists what belongs to one goal together, and what belongs to none without one', () => {
    const items = [
      dueReading({ id: 'a', name: 'Erste' }),
      dueStatus({ name: 'Ohne Ziel', goalName: '' }),
      dueReading({ id: 'c', name: 'Dritte' }),
    ];
    const words = wordsOn(reminderCard({ report: dueReport(items), language: 'de', links }));
    expect(words).toContain(
      'Ziel: Mehr Menschen finden eine bezahlbare Wohnung\n- Erste\n- Dritte\n- Ohne Ziel\n',
    );
  });

  test('opens the form or the tab, and is no form itself', () => {
    const card = reminderCard({ report: dueReport([dueReading()]), language: 'de', links });
    expect(inputsOf(card)).toEqual([]);
    expect(actionsOf(card)).toMatchObject([
      { verb: 'correct-monthly-report', title: 'Jetzt melden' },
      { type: 'Action.OpenUrl', url: 'https://tab.example/my-reports' },
    ]);
  });
});

describe('An escalation', () => {
  test('names what is open by function, with both days, and leads to the Masterplan', () => {
    const open = [escalated('Wohnberatung'), escalated('Fachstelle Wohnen'), escalated('Wohnberatung')];
    const card = escalationCard({ report: unreported(open), language: 'de', links });
    const words = wordsOn(card);
    expect(words).toContain('Aus Ihrem Bereich fehlen noch 3 Angaben.');
    expect(words).toContain('Fällig: 11.11.2026. Monatsabschluss: 17.11.2026');
    expect(words.match(/^(Wohnberatung|Fachstelle Wohnen)$/gm)).toEqual([
      'Wohnberatung',
      'Fachstelle Wohnen',
    ]);
    expect(actionsOf(card)).toEqual([
      { type: 'Action.OpenUrl', title: 'Masterplan öffnen', url: 'https://tab.example/masterplan' },
    ]);
  });

  test('shows names as they were typed', () => {
    const card = escalationCard({ report: unreported([escalated('Stelle *1*')]), language: 'de', links });
    expect(wordsOn(card)).toContain('Stelle \\*1\\*');
  });
});

describe("A deputy's card", () => {
  const deputyCard = (items: readonly DueReportItem[], language: Language) =>
    monthCard({ report: dueReport(items), as: 'deputy', language, links });

  test('names each function once', () => {
    const items = [dueReading(), dueStatus(), dueReading({ id: 'b', postName: 'Wohnberatung' })];
    expect(wordsOn(deputyCard(items, 'de'))).toContain(
      'Sie vertreten „Fachstelle Wohnen“, „Wohnberatung“: Diese',
    );
    expect(wordsOn(deputyCard(items, 'en'))).toContain(
      'You deputise for “Fachstelle Wohnen”, “Wohnberatung”: these',
    );
  });

  test('does not call open what is reported', () => {
    expect(wordsOn(deputyCard([reported()], 'de'))).toContain('Sie vertreten „Fachstelle Wohnen“.\n');
  });
});

describe('The form of what is reported', () => {
  test('says why each figure has its light', () => {
    const words = wordsOn(form(dueReport([reported()]), 'de'));
    expect(words).toContain(`(Gemeldet)\n${reportedSummary(reported(), 'de') ?? ''}`);
  });

  test('does not carry those sentences along, so that twelve reported items fit', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => reported({ id: `kennzahl-${index}` }));
    const card = form(dueReport(twelve), 'de');
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    expect(wordsOn(card)).not.toContain('weitere Angaben');
    expect(JSON.stringify(card.actions)).not.toContain('Grün, weil');
  });
});
