import type { Occasion } from '../../src/application/deviations/case-task';
import type { TakeStepsError } from '../../src/application/deviations/take-steps';
import { formatDay, formatInstant, formatNumber } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';
import type { StepRefusalFacts } from './step-refusal';

const language: Language = 'de';
const day = (value: string): string => formatDay(value, language);
const number = (count: number): string => formatNumber(count, 0, language);
const cases = (count: number): string => (count === 1 ? '1 Abweichung' : `${number(count)} Abweichungen`);

const refusals: Record<TakeStepsError['kind'], (facts: StepRefusalFacts) => string> = {
  'not-permitted': () =>
    'Sie haben keinen Zugang zu diesem Dezernat. Es wurde nichts gespeichert. Bitte wenden Sie sich an die Steuerungsunterstützung.',
  'deviation-not-found': () =>
    'Diese Abweichung gibt es nicht (mehr). Es wurde nichts gespeichert. Mit „aufgaben“ sehen Sie, was auf Sie wartet.',
  'not-your-step': ({ who }) =>
    `Dieser Schritt ist nicht Ihre Aufgabe${who === '' ? '' : `; am Zug: ${who}`}. Es wurde nichts gespeichert.`,
  'own-case': () =>
    'Über den eigenen Vorgang entscheidet niemand: Sie können hier für die ausführende Einheit sprechen. Es entscheidet die Stellvertretung der entscheidenden Stelle oder die nächsthöhere Ebene. Es wurde nichts gespeichert.',
  'not-the-next-step': ({ stage }) =>
    `Dieser Schritt ist gerade nicht möglich. Es wurde nichts gespeichert. So steht der Vorgang jetzt: ${stage}.`,
  'case-changed': () =>
    'Inzwischen ist etwas geschehen. Ihre Eingaben wurden noch nicht gespeichert. Bitte sehen Sie sich den neuen Stand an.',
  'decision-not-possible': () =>
    'So kann hier nicht entschieden werden. Es wurde nichts gespeichert. Bitte wählen Sie eine der angebotenen Möglichkeiten.',
  'check-too-early': ({ checkOn }) =>
    `Für die Wirksamkeitsprüfung ist es noch zu früh. Prüfen können Sie ab dem ${checkOn}. Es wurde nichts gespeichert.`,
  'invalid-step': () =>
    'Es wurde noch nichts gespeichert. Bitte sehen Sie sich die Stellen mit „Fehler:“ an und senden Sie noch einmal ab.',
};

const titles: Record<Occasion, (stage: string) => string> = {
  begins: (stage) => `Sie sind dran: ${stage}`,
  soon: (stage) => `Bald fällig: ${stage}`,
  overdue: (stage) => `Frist verpasst: ${stage}`,
};

/** Cases: who must act next, and what is done about a deviation. Words of stages, causes and options are the domain's. */
export const casesGerman = {
  refusals,
  titles,
  standing: (stage: string): string => `Stand des Vorgangs: ${stage}`,
  toast: (title: string, subject: string): string => `${title} – ${subject}`,
  goal: 'Ziel',
  stage: 'Schritt',
  waitsFor: 'Am Zug',
  deputyDecides: (turn: string): string => `Stellvertretung ${turn}`,
  nobodyCan: 'Niemand kann entscheiden',
  nobodyDecides:
    'Niemand kann entscheiden: Wer entscheiden würde, spricht zugleich für die ausführende Einheit, und es gibt weder eine andere Stellvertretung noch eine höhere Ebene. Bitte lassen Sie eine Stellvertretung eintragen.',
  waitsForName: (side: string, name: string): string => (name === '' ? side : `${name} (${side})`),
  nobody: 'niemand',
  due: 'Bis',
  until: (until: string): string => `bis ${day(until)}`,
  overdueSince: (since: string): string => `überfällig seit ${day(since)}`,
  reopened: 'Wieder geöffnet',
  times: (count: number): string => (count === 1 ? 'einmal' : `${number(count)}-mal`),
  checkOn: 'Wirkung wird geprüft am',
  doneUntil: 'Umgesetzt bis',
  criterion: 'Wirkung zu erkennen an',
  effect: 'Wirkung',
  effective: 'Sie hat gewirkt.',
  ineffective: 'Sie hat nicht gewirkt.',
  present: 'Bisheriges Ziel',
  newTarget: (value: string, from: string): string => `${value} ab ${from}`,
  reference: 'Beschluss des Rates',
  nobodys: 'Zurzeit muss niemand etwas tun.',
  othersTurn: (who: string): string => `Am Zug: ${who}. Von Ihnen ist dazu gerade nichts zu tun.`,
  checkLater: (checkOn: string): string =>
    `Die Wirkung wird ab dem ${day(checkOn)} geprüft; so ist es vereinbart. Dann melde ich mich wieder.`,
  saved: (steps: readonly string[]): string => `Gespeichert: ${steps.join(' und ')}.`,
  since: 'Inzwischen geschehen',
  happened: (who: string, what: string, at: string): string =>
    `${who}: ${what} (${formatInstant(at, language)} Uhr)`,
  broken:
    'Diese Karte lässt sich nicht mehr lesen. Es wurde nichts gespeichert. Mit „aufgaben“ sehen Sie, was auf Sie wartet.',
  yours: 'Ihre Eingaben, nicht gespeichert',
  openCase: 'Vorgang öffnen',
  openDeviations: 'Alle Abweichungen',
  backToList: 'Alle meine Aufgaben',
  otherDecision: 'Anders entscheiden',

  form: {
    statement: {
      statement: 'Was ist passiert?',
      hint: 'was die Zahlen nicht zeigen',
      send: 'Stellungnahme und Ursache senden',
    },
    cause: {
      cause: 'Woran liegt es vor allem?',
      choose: 'bitte wählen',
      causeText: 'Woran sehen Sie das?',
      hint: 'Gefragt ist, was sich ändern muss, nicht, wer schuld ist.',
      send: 'Ursache senden',
    },
    countermeasure: {
      name: 'Name der Gegenmaßnahme',
      what: 'Was wird getan? (freiwillig)',
      due: 'Umgesetzt bis',
      criterion: 'Woran ist die Wirkung zu erkennen?',
      criterionHint: 'welcher Wert, bei welcher Kennzahl, ab wann',
      checkOn: 'Wirkung wird geprüft am',
      send: 'Gegenmaßnahme vorschlagen',
    },
    decision: {
      option: 'Wie entscheiden Sie?',
      reason: 'Begründung',
      reasonHint: 'bei Zustimmung freiwillig; alle im Team lesen sie mit Ihrer Funktion',
      more: 'Noch nicht gespeichert: Bitte ergänzen Sie, was zu dieser Entscheidung gehört.',
      taskName: 'Was übernimmt die Leitung?',
      value: (unit: string): string => (unit === '' ? 'Neuer Zielwert' : `Neuer Zielwert in ${unit}`),
      example: (figure: string): string => `z. B. ${figure}`,
      from: 'Gilt ab',
      reference: 'Beschluss des Rates',
      referenceOptional: 'Beschluss des Rates (freiwillig)',
      referenceNeeded: (reference: string | null): string =>
        `Über dieses Ziel hat der Rat entschieden${reference === null ? '' : ` (${reference})`}. Ein anderes Ziel braucht deshalb einen neuen Beschluss: Tragen Sie seine Nummer ein.`,
      send: 'Entscheidung senden',
    },
    implementation: { done: 'Was wurde umgesetzt?', send: 'Umsetzung melden' },
    check: {
      effective: 'Hat die Gegenmaßnahme gewirkt?',
      yes: 'Ja, sie hat gewirkt',
      no: 'Nein, sie hat nicht gewirkt',
      effect: 'Woran sehen Sie das?',
      send: 'Ergebnis senden',
    },
    confirmation: {
      outcome: 'Wie geht es weiter?',
      close: 'Abweichung schließen',
      reopen: 'Wieder öffnen',
      remark: 'Anmerkung oder Begründung',
      remarkHint: 'beim Schließen freiwillig',
      remarkNeeded: 'nötig: Der Wert ist rot, oder die Maßnahme hat nicht gewirkt',
      explain:
        'Schließen bestätigt, dass die Abweichung behoben ist. Wieder öffnen beginnt von vorn, und es entscheidet dann die Dezernatsleitung.',
      send: 'Bestätigung senden',
    },
  },

  tasks: {
    title: 'Ihre Aufgaben zu Abweichungen',
    waiting: (count: number): string =>
      count === 1 ? '1 Abweichung wartet auf Sie.' : `${cases(count)} warten auf Sie.`,
    overdue: (count: number): string =>
      count === 1 ? '1 davon ist überfällig.' : `${number(count)} davon sind überfällig.`,
    none: 'Zurzeit wartet keine Abweichung auf Sie.',
    open: (subject: string): string => `Bearbeiten: ${subject}`,
    onlyPersonal:
      'Ihre Aufgaben gehören in unseren persönlichen Chat. Bitte schreiben Sie mir dort „aufgaben“.',
  },

  more: (count: number): string => `… und ${number(count)} weitere`,

  bundle: {
    title: (count: number): string => cases(count),
    intro: 'Das Dringendste zuerst.',
    overdue: (count: number): string =>
      count === 1 ? 'Bei 1 ist eine Frist verpasst.' : `Bei ${number(count)} ist eine Frist verpasst.`,
    toast: (count: number, worst: string): string =>
      count === 1 ? `1 Abweichung: ${worst}` : `${cases(count)}, zuerst: ${worst}`,
  },

  digest: {
    title: (workspace: string): string => `Abweichungen der Woche: ${workspace}`,
    since: (from: string, to: string): string => `${day(from)} bis ${day(to)}`,
    toast: (workspace: string, parts: string): string => `Abweichungen der Woche (${workspace}): ${parts}`,
    decisions: 'Warten auf eine Entscheidung oder Bestätigung',
    overdue: 'Überfällig',
    worsened: 'Verschlechtert',
    opened: 'Neu',
    closed: 'Geschlossen',
    counted: {
      decisions: (count: number): string =>
        count === 1 ? '1 wartet auf die Leitung' : `${number(count)} warten auf die Leitung`,
      overdue: (count: number): string => `${number(count)} überfällig`,
      worsened: (count: number): string => `${number(count)} verschlechtert`,
      opened: (count: number): string => `${number(count)} neu`,
      closed: (count: number): string => `${number(count)} geschlossen`,
    },
    effects: { yes: 'wirksam', no: 'nicht wirksam', unchecked: 'Wirkung nicht geprüft' },
  },
};

/** What every language has to say about cases. */
export type CaseText = typeof casesGerman;
