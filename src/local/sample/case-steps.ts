import { instantAt } from '../../domain/calendar/local-time';
import type { CaseStep, Countermeasure, Side, StepContent } from '../../domain/deviation/case/case-step';
import { toDay } from '../../domain/shared/day';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { LEADERSHIP, signatureOf } from './signatures';

/** What was done about a deviation, oldest first. Everything said is invented. */
interface CaseContent {
  readonly deviationId: string;
  readonly steps: readonly { readonly on: string; readonly content: StepContent }[];
}

const countermeasure = (
  name: string,
  of: { readonly text: string; readonly due: string; readonly criterion: string; readonly checkOn: string },
): Countermeasure => ({ ...of, name, due: toDay(of.due), checkOn: toDay(of.checkOn) });

const approve: StepContent = {
  type: 'decision',
  decision: { option: 'approve', reason: 'Der Vorschlag setzt an der richtigen Stelle an. (Beispiel)' },
};

const CASES: readonly CaseContent[] = [
  {
    deviationId: 'gefoerderte-wohnungen|2025-11',
    steps: [
      {
        on: '2025-12-10',
        content: {
          type: 'statement',
          text: 'Anträge liegen vor, aber die Prüfung dauert länger, weil zwei Stellen unbesetzt sind. (Beispiel)',
        },
      },
      {
        on: '2025-12-10',
        content: {
          type: 'cause',
          cause: 'framework-conditions',
          text: 'Ohne Personal für die Prüfung ist der Plan nicht zu erreichen. (Beispiel)',
        },
      },
      {
        on: '2025-12-18',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Vorrang für baureife Vorhaben', {
            text: 'Bis die Stellen besetzt sind, werden baureife Vorhaben zuerst geprüft. (Beispiel)',
            due: '2026-02-27',
            criterion: 'Mindestens 55 Bewilligungen je Monat',
            checkOn: '2026-05-29',
          }),
        },
      },
      {
        on: '2026-01-14',
        content: {
          type: 'decision',
          decision: {
            option: 'change-conditions',
            reason: 'Der Engpass ist das Personal, nicht das Verfahren. (Beispiel)',
            task: countermeasure('Zwei Prüfstellen besetzen', {
              text: 'Die Dezernatsleitung klärt die Besetzung mit dem Personalamt. (Beispiel)',
              due: '2026-04-30',
              criterion: 'Bewilligungen wieder im Plan',
              checkOn: '2026-10-30',
            }),
          },
        },
      },
      {
        on: '2026-04-28',
        content: { type: 'implementation', text: 'Beide Stellen sind seit 1. Mai besetzt. (Beispiel)' },
      },
      {
        on: '2026-11-03',
        content: {
          type: 'effect-check',
          effective: false,
          text: 'Die Zahl steigt, liegt aber noch deutlich unter dem Plan. (Beispiel)',
        },
      },
    ],
  },
  {
    deviationId: 'wohnungen-mit-bindung|2025-11',
    steps: [
      {
        on: '2025-12-11',
        content: {
          type: 'statement',
          text: 'Mehr Bindungen laufen aus, als neue entstehen. (Beispiel)',
        },
      },
      {
        on: '2025-12-11',
        content: {
          type: 'cause',
          cause: 'external',
          text: 'Die Bindungen der 1990er Jahre enden nach Landesrecht. (Beispiel)',
        },
      },
      {
        on: '2025-12-19',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Ankauf von Belegungsrechten', {
            text: 'Angebot an Eigentümerinnen und Eigentümer, deren Bindung endet. (Beispiel)',
            due: '2026-06-30',
            criterion: '200 verlängerte Bindungen',
            checkOn: '2026-12-15',
          }),
        },
      },
      {
        on: '2026-01-14',
        content: {
          type: 'decision',
          decision: {
            option: 'accept',
            reason:
              'Die Stadt kann das Auslaufen nicht aufhalten; der Haushalt trägt den Ankauf nicht. (Beispiel)',
          },
        },
      },
    ],
  },
  {
    deviationId: 'schuldnerberatung-wartezeit|2025-11',
    steps: [
      {
        on: '2025-12-12',
        content: { type: 'statement', text: 'Erstgespräche binden zu viele Fachkräfte. (Beispiel)' },
      },
      {
        on: '2025-12-12',
        content: {
          type: 'cause',
          cause: 'process-design',
          text: 'Jede Anfrage bekommt ein langes Gespräch, auch wenn eine Auskunft reicht. (Beispiel)',
        },
      },
      {
        on: '2025-12-17',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Offene Kurzberatung', {
            text: 'Zweimal die Woche eine offene Sprechstunde; lange Gespräche nur noch nach ihr. (Beispiel)',
            due: '2026-03-31',
            criterion: 'Wartezeit unter 6,5 Wochen',
            checkOn: '2026-11-30',
          }),
        },
      },
      { on: '2026-01-14', content: approve },
      {
        on: '2026-03-26',
        content: { type: 'implementation', text: 'Die Sprechstunde läuft seit 23. März. (Beispiel)' },
      },
    ],
  },
  {
    deviationId: 'wohngeld-bearbeitungszeit|2025-11',
    steps: [
      {
        on: '2025-12-11',
        content: { type: 'statement', text: 'Seit der Reform sind es doppelt so viele Anträge. (Beispiel)' },
      },
      {
        on: '2025-12-11',
        content: {
          type: 'cause',
          cause: 'process-design',
          text: 'Papierakten wandern durch vier Hände. (Beispiel)',
        },
      },
      {
        on: '2025-12-18',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Digitaler Antrag mit Vorprüfung', {
            text: 'Fehlende Unterlagen werden vor der Bearbeitung nachgefordert. (Beispiel)',
            due: '2026-06-30',
            criterion: 'Höchstens 56 Tage in zwei Monaten hintereinander',
            checkOn: '2026-11-02',
          }),
        },
      },
      { on: '2026-01-14', content: approve },
      {
        on: '2026-06-24',
        content: { type: 'implementation', text: 'Alle Teams arbeiten mit dem Fachverfahren. (Beispiel)' },
      },
      {
        on: '2026-11-06',
        content: {
          type: 'effect-check',
          effective: true,
          text: 'Seit September liegt die Zeit im Plan. (Beispiel)',
        },
      },
    ],
  },
  {
    deviationId: 'krisenhilfe-wartezeit|2025-11',
    steps: [
      {
        on: '2025-12-15',
        content: { type: 'statement', text: 'Am Wochenende fehlt eine zweite Fachkraft. (Beispiel)' },
      },
      {
        on: '2025-12-15',
        content: {
          type: 'cause',
          cause: 'process-design',
          text: 'Der Dienstplan folgt den Wochentagen, nicht den Anrufen. (Beispiel)',
        },
      },
      {
        on: '2026-09-10',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Dienstplan nach Anrufzahlen', {
            text: 'Freitag bis Montag mit zwei Fachkräften, dafür Dienstag und Mittwoch mit einer. (Beispiel)',
            due: '2026-12-15',
            criterion: 'Gespräch innerhalb von drei Tagen',
            checkOn: '2027-03-31',
          }),
        },
      },
      { on: '2026-09-16', content: approve },
    ],
  },
  {
    deviationId: 'einbuergerungen|2026-06',
    steps: [
      {
        on: '2026-07-13',
        content: { type: 'statement', text: 'Die Antragszahlen sind weiter gestiegen. (Beispiel)' },
      },
      {
        on: '2026-07-14',
        content: {
          type: 'cause',
          cause: 'process-design',
          text: 'Die Sprachnachweise werden zweimal geprüft. (Beispiel)',
        },
      },
    ],
  },
  {
    deviationId: 'entsiegelte-flaeche|2026-07',
    steps: [
      {
        on: '2026-08-17',
        content: { type: 'statement', text: 'Zwei Schulhöfe sind ins nächste Jahr verschoben. (Beispiel)' },
      },
      {
        on: '2026-08-17',
        content: {
          type: 'cause',
          cause: 'framework-conditions',
          text: 'Baustellen auf Schulhöfen sind nur in den Ferien möglich. (Beispiel)',
        },
      },
      {
        on: '2026-11-11',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Parkplätze statt Schulhöfe vorziehen', {
            text: 'Drei städtische Parkplätze werden schon im Frühjahr entsiegelt. (Beispiel)',
            due: '2027-05-31',
            criterion: '16.000 m² bis Juni 2027',
            checkOn: '2027-07-15',
          }),
        },
      },
    ],
  },
  {
    deviationId: 'projekt-konzeptvergabe-ausschreibung|2026-08',
    steps: [
      {
        on: '2026-08-20',
        content: {
          type: 'statement',
          text: 'Die Kriterien für die Konzepte sind noch mit der Politik abzustimmen. (Beispiel)',
        },
      },
    ],
  },
  {
    deviationId: 'untergebrachte-personen|2026-01',
    steps: [
      {
        on: '2026-02-12',
        content: { type: 'statement', text: 'Mehr Zuweisungen im Winter als erwartet. (Beispiel)' },
      },
      {
        on: '2026-02-12',
        content: {
          type: 'cause',
          cause: 'external',
          text: 'Die Zuweisungen folgen der Lage an den Grenzen. (Beispiel)',
        },
      },
      {
        on: '2026-02-16',
        content: {
          type: 'countermeasure',
          countermeasure: countermeasure('Umzüge in eigene Wohnungen begleiten', {
            text: 'Ein Team begleitet Familien bei der Suche und beim Einzug. (Beispiel)',
            due: '2026-03-13',
            criterion: 'Weniger Untergebrachte als im Vormonat',
            checkOn: '2026-04-15',
          }),
        },
      },
      { on: '2026-02-18', content: approve },
      {
        on: '2026-03-12',
        content: { type: 'implementation', text: 'Das Team arbeitet seit 2. März. (Beispiel)' },
      },
      {
        on: '2026-04-16',
        content: { type: 'effect-check', effective: true, text: 'Zwei Monate in Folge gesunken. (Beispiel)' },
      },
    ],
  },
];

/** Steps of the cases of the sample, each signed by the function that answers for it or decides. */
export const CASE_STEPS: readonly CaseStep[] = CASES.flatMap(({ deviationId, steps }) =>
  steps.map(({ on, content }, index): CaseStep => {
    const side = sideOf(content, steps.slice(0, index));
    const by = side === 'department' ? LEADERSHIP : signatureOf(ownerPostOf(deviationId));
    // A minute apart, so that their order can be seen.
    const at = new Date(Date.parse(instantAt(toDay(on), 10)) + index * 60_000).toISOString();
    return { deviationId, position: index + 1, content, side, ...by, at };
  }),
);

function sideOf(content: StepContent, before: CaseContent['steps']): Side {
  const isLeadershipsTask = before.some(
    ({ content: step }) => step.type === 'decision' && step.decision.option === 'change-conditions',
  );
  if (content.type === 'decision') return 'department';
  return content.type === 'implementation' && isLeadershipsTask ? 'department' : 'operating-unit';
}

function ownerPostOf(deviationId: string): string {
  const id = deviationId.slice(0, deviationId.lastIndexOf('|'));
  const { indicators, milestones, measures } = SAMPLE_MASTERPLAN;
  const milestone = milestones.find((one) => one.id === id);
  const owner =
    indicators.find((one) => one.id === id) ?? measures.find((one) => one.id === milestone?.measureId);
  return owner?.ownerPostId ?? '';
}
