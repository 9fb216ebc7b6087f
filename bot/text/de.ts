import type { AcknowledgeError } from '../../src/application/deviations/acknowledge-deviation';
import type { DeviationAlert } from '../../src/application/deviations/deviation-alert';
import type { SetAbsenceError } from '../../src/application/reporting/set-absence';
import type { EntryOutcome, SubmitError } from '../../src/application/reporting/submit-monthly-report';
import type { Role } from '../../src/domain/masterplan/role';
import { formatDay, formatInstant, formatMonth, formatNumber } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';
import type { Light } from '../../src/domain/tracking/light';
import type { ReadingState } from '../../src/domain/tracking/reading';
import type { ProjectStatus } from '../../src/domain/tracking/status-report';
import { casesGerman } from './de-case';

const language: Language = 'de';
const month = (value: string): string => formatMonth(value, language);
const day = (value: string): string => formatDay(value, language);
const items = (count: number): string =>
  count === 1 ? '1 Angabe' : `${formatNumber(count, 0, language)} Angaben`;

/** Markdown; names a card or message shows are escaped before. */
const functions = (posts: readonly string[]): string => posts.map((post) => `„${post}“`).join(', ');

const laterCorrection = 'Eine Korrektur mit Begründung ist in der Registerkarte möglich.';

/** Facts that a sentence about a refused report may name; empty where they do not apply. */
export interface RefusalFacts {
  readonly month: string;
  readonly day: string;
}

const submitErrors: Record<SubmitError['kind'], (facts: RefusalFacts) => string> = {
  'not-permitted': () =>
    'Sie haben keinen Zugang zu diesem Dezernat. Es wurde nichts gespeichert. Bitte wenden Sie sich an die Steuerungsunterstützung.',
  'month-in-future': (facts) =>
    `Für ${month(facts.month)} kann noch nicht gemeldet werden, weil der Monat noch nicht vorbei ist. Es wurde nichts gespeichert.`,
  'month-not-open': (facts) =>
    `Für ${month(facts.month)} kann ab dem ${day(facts.day)} gemeldet werden. Es wurde nichts gespeichert; bitte melden Sie dann noch einmal.`,
  'month-closed': (facts) =>
    `Der Monat ${month(facts.month)} ist seit dem ${day(facts.day)} abgeschlossen. Es wurde nichts gespeichert. ${laterCorrection}`,
  'reason-missing': (facts) =>
    `Der Monat ${month(facts.month)} ist abgeschlossen. Es wurde nichts gespeichert. ${laterCorrection}`,
  'reason-too-long': () =>
    'Die Begründung ist zu lang. Es wurde nichts gespeichert; bitte kürzen Sie sie auf höchstens 2.000 Zeichen.',
  'not-responsible': () =>
    'Mindestens eine dieser Angaben gehört nicht (mehr) zu Ihrer Funktion. Es wurde nichts gespeichert. Mit „meldung“ erhalten Sie Ihre aktuelle Karte.',
  'nothing-entered': () =>
    'Es ist noch nichts eingetragen. Bitte tragen Sie mindestens eine Angabe ein und senden Sie sie ab.',
  'invalid-entries': () =>
    'Es wurde noch nichts gespeichert. Bitte sehen Sie sich die Stellen mit „Fehler:“ an und senden Sie noch einmal ab.',
};

const acknowledgeErrors: Record<AcknowledgeError['kind'], string> = {
  'not-permitted': 'Sie haben keinen Zugang zu diesem Dezernat. Es wurde nichts gespeichert.',
  'not-leadership':
    'Zur Kenntnis nehmen können nur die Leitung des Dezernats und der Ämter. Es wurde nichts gespeichert.',
  'deviation-not-found':
    'Diese Abweichung gibt es nicht (mehr). Den aktuellen Stand sehen Sie im Masterplan.',
  'changed-meanwhile':
    'Diese Abweichung wird gerade von anderen geändert. Es wurde nichts gespeichert; bitte versuchen Sie es gleich noch einmal.',
};

const absenceErrors: Record<SetAbsenceError['kind'], string> = {
  'not-permitted': 'Sie haben keinen Zugang zu diesem Dezernat. Es wurde nichts eingetragen.',
  'no-post':
    'Für Sie ist keine Funktion eingetragen, für die jemand vertreten könnte. Wenn das nicht stimmt, wenden Sie sich bitte an die Steuerungsunterstützung.',
  'no-deputy':
    'Für Ihre Funktion ist keine Stellvertretung eingetragen. Es wurde nichts geändert; bitte wenden Sie sich an die Steuerungsunterstützung.',
  'until-before-from': 'Das Ende der Vertretung liegt vor ihrem Anfang. Es wurde nichts eingetragen.',
  'until-in-past': 'Dieser Tag ist schon vorbei. Es wurde nichts eingetragen.',
  'changed-meanwhile':
    'Ihre Vertretung wird gerade auch an anderer Stelle geändert. Bitte versuchen Sie es gleich noch einmal.',
};

const outcomes: Record<EntryOutcome, string> = {
  saved: 'gespeichert',
  corrected: 'korrigiert',
  unchanged: 'unverändert',
  'changed-meanwhile': 'nicht gespeichert: inzwischen von anderen geändert',
  refused: 'nicht gespeichert: SharePoint nimmt diese Angabe nicht an',
  'not-responsible': 'nicht gespeichert: gehört nicht (mehr) zu Ihrer Funktion',
  invalid: 'nicht gespeichert: bitte prüfen',
};

const lights: Record<Light, string> = {
  green: 'Grün: im Plan',
  amber: 'Gelb: leichte Abweichung',
  red: 'Rot: deutliche Abweichung',
  none: 'keine Ampel: keine Daten',
  stale: 'veraltet: neuer Wert fehlt',
};

const readingStates: Record<ReadingState, string> = {
  provisional: 'vorläufig',
  estimated: 'geschätzt',
  final: 'endgültig',
};

const projectStatuses: Record<ProjectStatus, string> = {
  'on-track': 'läuft nach Plan',
  'at-risk': 'braucht Aufmerksamkeit',
  'off-track': 'weicht vom Plan ab',
  done: 'abgeschlossen',
};

const roles: Record<Role, string> = {
  'head-of-department': 'Dezernatsleitung',
  'head-of-office': 'Amtsleitung',
  'steering-support': 'Steuerungsunterstützung',
  reader: 'Lesende',
};

export const de = {
  cases: casesGerman,
  submitErrors,
  acknowledgeErrors,
  outcomes,
  lights,
  readingStates,
  projectStatuses,
  roles,
  month,
  day,
  to: 'bis',
  error: 'Fehler:',
  question: 'Rückfrage:',
  plan: 'Plan',
  goal: 'Ziel',

  failed:
    'Das hat leider nicht geklappt, und es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.',
  storageAway:
    'Die Daten sind gerade nicht erreichbar. Es wurde nichts gespeichert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  /** A department that cannot answer; why as whole sentences. */
  incomplete: (workspace: string, why: readonly string[]): string =>
    `${workspace} kann gerade nicht antworten; es wurde dort nichts gespeichert. ${why.join(' ')}`,
  storageAwayForm:
    'Die Daten sind gerade nicht erreichbar. Es wurde nichts gespeichert. Ihre Eingaben stehen noch hier: Bitte senden Sie sie in einigen Minuten noch einmal ab.',
  storageAwayMessage:
    'Die Daten sind gerade nicht erreichbar. Es wurde nichts gespeichert. Ihre Eingaben stehen noch in der Karte: Bitte senden Sie sie in einigen Minuten noch einmal ab.',
  brokenCard:
    'Diese Karte lässt sich nicht mehr lesen. Es wurde nichts gespeichert. Mit „meldung“ erhalten Sie Ihre aktuelle Karte.',
  unknownVerb:
    'Diese Schaltfläche kenne ich nicht (mehr). Es wurde nichts gespeichert. Mit „meldung“ erhalten Sie Ihre aktuelle Karte.',
  noIdentity:
    'Ich kann nicht erkennen, wer Sie sind, und habe deshalb nichts getan. Bitte melden Sie sich mit Ihrem Dienstkonto in Teams an.',
  errorTitle: 'Das hat nicht geklappt',

  report: {
    title: (value: string): string => `Monatsmeldung ${month(value)}`,
    toast: (value: string, count: number): string => `Monatsmeldung ${month(value)}: ${items(count)} offen`,
    intro: (count: number, due: string): string => `Bitte melden Sie ${items(count)} bis zum ${day(due)}.`,
    complete: 'Für diesen Monat ist alles gemeldet.',
    closes: (close: string): string => `Korrekturen sind bis zum ${day(close)} möglich.`,
    fallback: (value: string, due: string): string =>
      `Monatsmeldung ${month(value)}: Bitte melden Sie bis zum ${day(due)}. Diese Karte lässt sich hier nicht anzeigen; in „Meine Meldungen“ sehen Sie, was offen ist.`,
    more: (count: number): string =>
      count === 1
        ? 'Eine weitere Angabe passt nicht auf diese Karte. Sie steht in „Meine Meldungen“.'
        : `${formatNumber(count, 0, language)} weitere Angaben passen nicht auf diese Karte. Sie stehen in „Meine Meldungen“.`,
    nothing: (value: string): string => `Für ${month(value)} ist von Ihnen nichts zu melden.`,
    planNone: 'noch keiner',
    last: 'Letzter Wert',
    lastNone: 'noch keiner',
    ofMonth: (figure: string, value: string, state?: string): string =>
      `${figure} (${month(value)}${state === undefined ? '' : `, ${state}`})`,
    valueInUnit: (value: string, unit: string): string =>
      unit === '' ? `Istwert ${month(value)}` : `Istwert ${month(value)} in ${unit}`,
    isMeant: (figure: string): string => `${figure} stimmt`,
    example: (figure: string): string => `z. B. ${figure}`,
    state: 'Stand',
    comment: 'Kommentar',
    commentExample: 'freiwillig: was den Wert erklärt',
    noData: 'Keine Daten, weil …',
    noDataExample: 'nur, wenn es keinen Wert gibt',
    status: (value: string): string => `Projektstand ${month(value)}`,
    statusExample: 'bitte wählen',
    progress: 'Was wurde erreicht?',
    progressExample: 'ein bis zwei Sätze',
    support: 'Was braucht das Projekt von der Leitung?',
    supportExample: 'leer lassen, wenn nichts',
    milestones: 'Erledigte Meilensteine',
    milestone: {
      late: (name: string, due: string): string => `${name} (überfällig, Termin ${day(due)})`,
      open: (name: string, due: string): string => `${name} (fällig am ${day(due)})`,
      reported: (name: string, due: string): string =>
        `${name} (als erledigt gemeldet, fällig am ${day(due)})`,
    },
    reported: 'Gemeldet',
    details: 'Mehr …',
    wholeForm: 'Alle Felder zeigen',
    leaving:
      'Teams vergisst, was Sie hier eintippen und nicht absenden, sobald Sie den Chat verlassen. Für längere Meldungen gibt es „Meine Meldungen“.',
    lateMilestones: (count: number): string =>
      count === 1
        ? '1 Meilenstein ist überfällig'
        : `${formatNumber(count, 0, language)} Meilensteine sind überfällig`,
    submit: 'Absenden',
    page: (page: number, pages: number): string => `Seite ${page} von ${pages}`,
    turning: 'Beim Blättern wird gespeichert, was eingetragen ist.',
    saveAndNext: 'Speichern und weiter',
    back: 'Zurück',
    refused:
      'SharePoint hat die markierte Angabe nicht angenommen. Bitte ändern Sie sie; das Übrige ist gespeichert.',
    mend: (stored: number): string =>
      `${items(stored)} ${stored === 1 ? 'ist' : 'sind'} gespeichert. Hier steht nur noch, was fehlt: Bitte sehen Sie es sich an und senden Sie es noch einmal ab.`,
    stored: 'Gespeichert',
    changedMeanwhile:
      'Andere haben inzwischen etwas geändert. Bitte sehen Sie sich an, was jetzt dort steht; das Übrige ist gespeichert.',
    deputy: (posts: readonly string[], open: number): string => {
      const named = `Sie vertreten ${functions(posts)}`;
      return open === 0 ? `${named}.` : `${named}: Diese Meldungen sind noch offen.`;
    },
    openReports: 'Meine Meldungen',
  },

  receipt: {
    title: (value: string): string => `Danke für die Meldung ${month(value)}`,
    titleNothingSaved: (value: string): string => `Meldung ${month(value)}: nichts gespeichert`,
    summary: (
      saved: number,
      { missed, refused, gone }: { missed: number; refused: number; gone: number },
    ): string => {
      const stored = `${items(saved)} ${saved === 1 ? 'ist' : 'sind'} gespeichert.`;
      const lost = (count: number, why: string): string =>
        count === 0
          ? ''
          : `${items(count)} ${count === 1 ? 'wurde' : 'wurden'} nicht gespeichert, weil ${why}.`;
      return [
        saved === 0 ? '' : stored,
        lost(missed, 'andere inzwischen etwas geändert haben'),
        lost(refused, 'SharePoint sie so nicht annimmt'),
        lost(gone, `sie nicht (mehr) zu Ihrer Funktion ${gone === 1 ? 'gehört' : 'gehören'}`),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    },
    fallback: (value: string): string =>
      `Ihre Meldung ${month(value)} ist verarbeitet. Einzelheiten stehen in „Meine Meldungen“.`,
    value: 'Istwert',
    noData: 'Keine Daten, weil',
    comment: 'Kommentar',
    status: 'Projektstand',
    progress: 'Erreicht',
    support: 'Gebraucht wird',
    milestones: 'Erledigt',
    yourEntry: 'Ihre Eingabe',
    outcome: 'Ergebnis',
    before: 'Bereits gemeldet',
    open: (count: number): string => `Noch offen: ${items(count)}`,
    correctUntil: (close: string): string => `Korrigieren ist bis zum ${day(close)} möglich.`,
    correct: 'Korrigieren',
    complete: 'Ergänzen oder korrigieren',
    more: (count: number): string => `${items(count)} mehr in „Meine Meldungen“.`,
  },

  alert: {
    opened: 'Abweichung vom Plan',
    worsened: 'Abweichung hat sich verstärkt',
    withdrawn: 'Abweichung zurückgenommen',
    withdrawnWhy:
      'Nach dem heutigen Stand spricht nichts mehr dafür: Angaben wurden korrigiert oder nachgereicht, oder Grenzen neu berechnet. Es ist nichts weiter zu tun.',
    closed: 'Abweichung geschlossen',
    toast: (title: string, { deviation, subjectName, goalName }: DeviationAlert): string => {
      const { due, month: ofMonth } = deviation.latest;
      return `${title}: ${subjectName} (${goalName}), ${due === null ? month(ofMonth) : `fällig am ${day(due)}`}`;
    },
    indicator: 'Kennzahl',
    milestone: 'Meilenstein',
    due: 'Fällig am',
    month: 'Monat',
    actual: 'Istwert',
    deviation: 'Abweichung',
    owner: 'Zielverantwortung',
    ownerAt: (post: string, office: string): string => (office === '' ? post : `${post}, ${office}`),
    why: 'Warum diese Nachricht',
    question: 'Was braucht dieses Ziel jetzt: Verfahren, Projekt oder Rahmenbedingungen?',
    questionOver: 'Was trägt dazu bei, und passt der Plan noch?',
    mayClose: {
      indicator:
        'Seit zwei Monaten wieder im Plan: Die Abweichung kann in der Registerkarte geschlossen werden.',
      milestone: 'Der Meilenstein ist erledigt: Die Abweichung kann in der Registerkarte geschlossen werden.',
    },
    acknowledge: 'Zur Kenntnis genommen',
    acknowledged: (post: string, at: string): string =>
      `Zur Kenntnis genommen: ${post}, ${formatInstant(at, language)} Uhr`,
    closedBy: (post: string, at: string): string =>
      `Geschlossen: ${post}, ${formatInstant(at, language)} Uhr`,
    openGoal: 'Ziel im Masterplan öffnen',
  },

  status: {
    title: (value: string): string => `Stand Ihrer Meldung ${month(value)}`,
    done: (done: number, all: number): string =>
      `${formatNumber(done, 0, language)} von ${items(all)} gemeldet.`,
    due: (due: string): string => `Fällig am ${day(due)}.`,
    open: 'offen',
    report: 'Jetzt melden',
    opens: (value: string, opens: string): string =>
      `Für ${month(value)} kann ab dem ${day(opens)} gemeldet werden.`,
    closed: (value: string, close: string): string =>
      `Der Monat ${month(value)} ist seit dem ${day(close)} abgeschlossen.`,
    noDuties:
      'Von Ihnen ist derzeit nichts zu melden. Wenn das nicht stimmt, wenden Sie sich bitte an die Steuerungsunterstützung.',
    onlyPersonal:
      'Ihre Meldungen gehören in unseren persönlichen Chat. Bitte schreiben Sie mir dort „meldung“ oder „status“.',
  },

  reminder: {
    title: (value: string): string => `Erinnerung: Monatsmeldung ${month(value)}`,
    toast: (value: string, count: number): string =>
      `Erinnerung: Für ${month(value)} ${count === 1 ? 'ist' : 'sind'} noch ${items(count)} offen`,
    open: (count: number): string =>
      count === 1 ? '1 Angabe ist noch offen.' : `${items(count)} sind noch offen.`,
    closes: (close: string): string => `Melden können Sie bis zum ${day(close)}.`,
    more: (count: number): string => `… und ${formatNumber(count, 0, language)} weitere`,
  },

  escalation: {
    title: (value: string): string => `Offene Meldungen ${month(value)}`,
    toast: (value: string, count: number): string =>
      `Für ${month(value)} ${count === 1 ? 'fehlt' : 'fehlen'} aus Ihrem Bereich noch ${items(count)}`,
    open: (count: number): string =>
      `Aus Ihrem Bereich ${count === 1 ? 'fehlt' : 'fehlen'} noch ${items(count)}.`,
    days: (due: string, close: string): string =>
      `Fällig: ${day(due)}. Monatsabschluss: ${day(close)}; danach lässt sich mit Begründung in der Registerkarte nachmelden.`,
    ask: 'Bitte klären Sie, was für diese Meldungen gebraucht wird.',
    openMasterplan: 'Masterplan öffnen',
  },

  absence: {
    deputyAsked: (posts: readonly string[], from: string, until: string): string =>
      `Vom ${day(from)} bis zum ${day(until)} wird für ${functions(posts)} die Stellvertretung gefragt.`,
    waits: (posts: readonly string[]): string =>
      `Für ${functions(posts)} ist keine Stellvertretung eingetragen: Diese Meldungen gehen weiter an Sie.`,
    none: (posts: readonly string[]): string =>
      `Für ${functions(posts)} ist keine Vertretung eingetragen: Gefragt werden Sie.`,
    alone: (posts: readonly string[]): string =>
      `Für ${functions(posts)} ist keine Stellvertretung eingetragen: Gefragt werden Sie. Ändern kann das die Steuerungsunterstützung.`,
    how: 'So tragen Sie eine ein: „Vertretung bis 15.12.“ oder „Vertretung vom 1.12. bis 15.12.“. Mit „Vertretung beenden“ werden wieder Sie gefragt.',
    unclear:
      'Diese Angabe zur Vertretung habe ich nicht verstanden und deshalb nichts eingetragen. Bitte schreiben Sie zum Beispiel „Vertretung bis 15.12.“, „Vertretung vom 1.12. bis 15.12.“ oder „Vertretung beenden“.',
    onlyPersonal:
      'Ihre Vertretung gehört in unseren persönlichen Chat. Bitte schreiben Sie mir dort „Vertretung“.',
    errors: absenceErrors,
  },

  welcome: {
    title: 'Willkommen bei Zugkraft',
    personal:
      'Ich bringe Ihre Ziele voran: Einmal im Monat schicke ich Ihnen eine Karte, in der Sie Istwerte und den Stand Ihrer Projekte direkt melden. Masterplan und Tracking sehen Sie im Reiter „Masterplan“.',
    group:
      'Ich zeige hier, wie die Ziele des Dezernats stehen, und melde der Leitung in ihrem Chat Abweichungen vom Plan. Den Masterplan fügen Sie mit „+“ als Registerkarte hinzu. Schreiben Sie „hilfe“, wenn Sie mehr wissen möchten.',
    fallback: 'Willkommen bei Zugkraft. Schreiben Sie „hilfe“, wenn Sie wissen möchten, was ich kann.',
  },

  help: {
    title: 'Was Zugkraft kann',
    greeting: 'Guten Tag! Ich bin Zugkraft und begleite die Ziele Ihres Dezernats.',
    notUnderstood: 'Das habe ich leider nicht verstanden. Das hier kann ich:',
    commands: [
      { title: 'meldung', value: 'schickt Ihnen die Karte für den aktuellen Monat' },
      { title: 'status', value: 'zeigt, was von Ihnen noch offen ist' },
      {
        title: 'vertretung bis 15.12.',
        value: 'lässt bis dahin Ihre Stellvertretung fragen; „vertretung“ zeigt, was eingetragen ist',
      },
      {
        title: 'aufgaben',
        value: 'zeigt, welche Abweichungen auf Sie warten; beantworten können Sie sie gleich hier',
      },
      { title: 'hilfe', value: 'zeigt diese Übersicht' },
    ],
    fallback:
      'Schreiben Sie „meldung“ für Ihre Karte des Monats, „status“ für das, was offen ist, „aufgaben“ für Abweichungen, die auf Sie warten, „vertretung“ für Ihre Stellvertretung oder „hilfe“.',
  },
};

/** What every language has to say. */
export type BotText = typeof de;
