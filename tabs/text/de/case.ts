import type { DecisionOption } from '../../../src/domain/deviation/case/case-step';
import type { Cause } from '../../../src/domain/deviation/case/cause';
import type { Stage } from '../../../src/domain/deviation/case/stage';

/** What to look at in order to tell one cause from another. */
const causeHints: Record<Cause, string> = {
  'process-design': 'So, wie ein Verfahren angelegt ist, kann es den Plan nicht erreichen.',
  'project-design': 'Zuschnitt, Zeitplan oder Abfolge eines Projekts passen nicht.',
  'framework-conditions': 'Personal, Geld, Räume, Technik oder Vorschriften reichen nicht oder hindern.',
  external: 'Etwas außerhalb der Stadtverwaltung hat sich geändert.',
  data: 'Die Zahl ist falsch, unvollständig oder misst nicht, was sie messen soll.',
  'target-definition': 'Das Ziel ist zu hoch, zu niedrig oder unklar gesetzt.',
};

const optionHints: Record<DecisionOption, string> = {
  approve: 'Die ausführende Einheit setzt sie um und prüft danach, ob sie gewirkt hat.',
  'send-back': 'Die ausführende Einheit schlägt etwas anderes vor; schreiben Sie, was fehlt.',
  refer: 'Es braucht etwas, worüber das Amt nicht selbst entscheiden kann.',
  'change-conditions': 'Die Leitung übernimmt selbst eine Aufgabe, zum Beispiel Personal oder Mittel.',
  'change-target': 'Ab einem Monat gilt ein anderes Ziel. Vergangene Monate behalten ihr altes.',
  accept: 'Es bleibt, wie es ist. Wird es schlechter, kommt die Abweichung wieder zu Ihnen.',
};

/** What can be said besides whose turn it is, where it is nobody's. */
const nobodys: Record<Extract<Stage, 'watched' | 'closed' | 'withdrawn'>, string> = {
  watched:
    'Zurzeit muss niemand etwas tun. Zugkraft beobachtet die Werte; werden sie schlechter, kommt die Abweichung wieder zur Dezernatsleitung.',
  closed: 'Die Abweichung ist geschlossen. Alles, was geschah, lesen Sie unten.',
  withdrawn:
    'Die Abweichung ist zurückgenommen: Werte wurden berichtigt oder nachgereicht, oder Grenzen neu berechnet.',
};

/** The page of a deviation with all that is done about it. */
export const deviationCase = {
  causeHints,
  optionHints,
  nobodys,
  goal: 'Ziel',
  field: 'Handlungsfeld',
  office: 'Amt',
  stage: 'Schritt',
  waitsFor: 'Am Zug',
  waitsForName: (side: string, name: string) => (name === '' || name === side ? side : `${name} (${side})`),
  nobody: 'niemand',
  due: 'Bis',
  overdueSince: (day: string) => `überfällig seit ${day}`,
  cause: 'Ursache',
  noCause: 'noch nicht benannt',
  reopened: (count: number) => (count === 1 ? 'einmal wieder geöffnet' : `${count}-mal wieder geöffnet`),
  shareLabel: (name: string) => `Abweichung: ${name}`,
  steps: 'Schritte',
  stepStates: { done: 'erledigt', current: 'jetzt', open: 'noch offen', skipped: 'nicht getan' },
  now: 'Was jetzt zu tun ist',
  othersTurn: (given: { step: string; who: string; due: string | null }) =>
    `Nächster Schritt: ${given.step}. Am Zug ist ${given.who}${given.due === null ? '' : `, bis ${given.due}`}.`,
  yourTurn: (due: string | null) => (due === null ? 'Sie sind dran.' : `Sie sind dran, bis ${due}.`),
  nobodyDecides:
    'Niemand kann entscheiden: Wer entscheiden würde, spricht zugleich für die ausführende Einheit, und es gibt weder eine andere Stellvertretung noch eine höhere Ebene. Bitte lassen Sie eine Stellvertretung eintragen.',
  notDemanded:
    'Zu dieser Abweichung muss niemand Stellung nehmen. Wer möchte, kann trotzdem festhalten, was dahintersteckt.',
  statement: {
    title: 'Stellung nehmen',
    text: 'Was ist passiert?',
    hint: 'Was die Zahlen nicht zeigen: Was haben Sie beobachtet, was wurde schon versucht?',
    withCause: 'Die Ursache können Sie gleich mit angeben; das spart einen Schritt.',
    send: 'Stellungnahme senden',
    sendWithCause: 'Stellungnahme und Ursache senden',
  },
  causeForm: {
    title: 'Ursache benennen',
    retitle: 'Ursache ändern',
    choose: 'Woran liegt es vor allem?',
    hint: 'Gefragt ist, was sich ändern muss, nicht, wer schuld ist.',
    text: 'Woran sehen Sie das?',
    send: 'Ursache senden',
  },
  countermeasure: {
    title: 'Gegenmaßnahme vorschlagen',
    name: 'Name der Gegenmaßnahme',
    text: 'Was wird getan? (freiwillig)',
    due: 'Umgesetzt bis',
    criterion: 'Woran ist die Wirkung zu erkennen?',
    criterionHint: 'Vorher festlegen: welcher Wert, bei welcher Kennzahl, ab wann.',
    checkOn: 'Wirkung wird geprüft am',
    send: 'Gegenmaßnahme vorschlagen',
    template: 'Aus früherer Gegenmaßnahme übernehmen',
    chooseTemplate: 'Bitte wählen',
    templateName: (name: string, subject: string, effect: string) => `${name} – ${subject}: ${effect}`,
    effects: { effective: 'wirksam', ineffective: 'nicht wirksam', unknown: 'Wirkung nicht geprüft' },
    take: 'Übernehmen',
    untake: 'Übernahme rückgängig machen',
    taken: 'Übernommen. Passen Sie Namen, Inhalt und Erkennungszeichen an und ergänzen Sie die Tage.',
  },
  decision: {
    title: 'Entscheiden',
    proposed: 'Vorgeschlagen ist',
    choose: 'Wie entscheiden Sie?',
    reason: 'Begründung',
    reasonOptional: 'Begründung (freiwillig)',
    reasonHint: 'Alle im Team lesen den Grund mit Ihrer Funktion.',
    task: 'Aufgabe der Leitung',
    taskName: 'Was übernimmt die Leitung?',
    target: 'Neues Ziel',
    present: (plan: string) =>
      `Bisheriges Ziel: ${plan}. Was Sie eintragen, tritt an seine Stelle; der Plan der Monate folgt ihm.`,
    preview: 'Was das aus dem Plan macht',
    previewMonth: 'Monat',
    previewBefore: 'Bisher',
    previewAfter: 'Neu',
    value: (unit: string) => (unit === '' ? 'Neuer Zielwert' : `Neuer Zielwert in ${unit}`),
    from: 'Gilt ab',
    fromHint: 'Vergangene Monate bleiben an dem gemessen, was damals vereinbart war.',
    reference: 'Beschluss des Rates',
    referenceOptional: 'Beschluss des Rates (freiwillig)',
    referenceNeeded: (reference: string | null) =>
      `Über dieses Ziel hat der Rat entschieden${reference === null ? '' : ` (${reference})`}. Ein anderes Ziel braucht deshalb einen neuen Beschluss: Tragen Sie seine Nummer ein.`,
    send: 'Entscheidung senden',
  },
  implementation: {
    title: 'Umsetzung melden',
    agreed: 'Vereinbart ist',
    text: 'Was wurde umgesetzt?',
    send: 'Umsetzung melden',
  },
  check: {
    title: 'Wirksamkeit prüfen',
    criterion: (criterion: string) => `Vorher festgelegt: ${criterion}`,
    tooEarly: (day: string) => `Prüfen können Sie ab dem ${day}; so ist es vereinbart.`,
    effective: 'Hat die Gegenmaßnahme gewirkt?',
    yes: 'Ja, sie hat gewirkt',
    no: 'Nein, sie hat nicht gewirkt',
    text: 'Woran sehen Sie das?',
    send: 'Ergebnis senden',
  },
  closing: {
    open: 'Abweichung schließen',
    explain:
      'Damit bestätigen Sie, dass die Abweichung behoben ist. Kommt sie wieder, wird eine neue eröffnet.',
    text: 'Anmerkung (freiwillig)',
    reason: 'Warum wird geschlossen, obwohl der Wert rot ist oder die Maßnahme nicht gewirkt hat?',
    send: 'Ja, schließen',
  },
  reopening: {
    open: 'Wieder öffnen',
    explain:
      'Damit beginnt die Bearbeitung von vorn, mit einer neuen Stellungnahme. Entschieden wird dann eine Ebene höher, von der Dezernatsleitung. Was bisher geschah, bleibt stehen.',
    text: 'Warum wird wieder geöffnet?',
    send: 'Ja, wieder öffnen',
  },
  note: {
    open: 'Notiz schreiben',
    text: 'Notiz',
    hint: 'Für alle im Team sichtbar. Am Schritt ändert sie nichts.',
    send: 'Notiz speichern',
  },
  sending: 'Wird gesendet …',
  discard: 'Eingaben verwerfen',
  restored: 'Ihre noch nicht gesendeten Eingaben sind wieder da.',
  notSent: 'Noch nicht gesendet',
  kept: 'Ihre Eingaben sind noch da.',
  sent: (steps: string) => `Gespeichert: ${steps}.`,
  and: ' und ',
  changed: {
    title: 'Inzwischen ist etwas geschehen',
    by: (who: string, what: string, at: string) => `${who}: ${what} (${at} Uhr)`,
    compare:
      'Ihre Eingaben sind noch da. Sehen Sie den neuen Stand an; dann können Sie sie so senden oder ändern.',
    keep: 'Meine Eingaben mit dem neuen Stand verwenden',
    rest: 'Dieser Schritt ist nicht mehr offen. Ihre Eingaben sind nicht verloren: Sie können sie kopieren und an anderer Stelle verwenden.',
    yours: (form: string) => `Ihre Eingaben zu „${form}“`,
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed: 'Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  },
  timeline: 'Was bisher geschah',
  opened: 'Abweichung eröffnet',
  acknowledged: 'Von der Leitung zur Kenntnis genommen',
  closed: 'Geschlossen',
  decided: (what: string) => `Entscheidung: ${what}`,
  by: (who: string, side: string) => (who === side || who === '' ? side : `${who} (${side})`),
  at: (instant: string) => `${instant} Uhr`,
  worsened: 'Die Werte sind schlechter als bei der letzten Entscheidung. Zugkraft hat das festgehalten.',
  effective: 'Sie hat gewirkt.',
  ineffective: 'Sie hat nicht gewirkt.',
  criterion: 'Wirkung zu erkennen an',
  newTarget: (value: string, from: string) => `Neues Ziel: ${value} ab ${from}`,
  reference: (reference: string) => `Beschluss des Rates: ${reference}`,
  reason: (reason: string) => `Begründung: ${reason}`,
  chart: 'Verlauf der Kennzahl',
  marks: {
    title: 'Marken im Diagramm',
    spoken: (marks: string) => `Marken: ${marks}`,
    opened: (month: string) => `Abweichung eröffnet für ${month}`,
    agreed: (name: string) => `„${name}“ vereinbart`,
    due: (name: string) => `„${name}“ fällig`,
    willCheck: (name: string) => `Wirkung von „${name}“ wird geprüft`,
    checked: (name: string, effective: boolean) =>
      effective ? `Geprüft: „${name}“ hat gewirkt` : `Geprüft: „${name}“ hat nicht gewirkt`,
    target: (former: string) => `Neues Ziel gilt; vorher galt ${former}`,
    outside: 'außerhalb des gezeichneten Zeitraums',
  },
  similar: 'Ähnliche Fälle',
  similarWhy:
    'Was hier aus dem Plan läuft, kann auch anderswo schieflaufen. Sehen Sie nach, ob dort dasselbe zu tun ist und was dort schon geholfen hat.',
  done: (name: string) => `Gegenmaßnahme: ${name}`,
  nothingDone: 'Noch keine Gegenmaßnahme',
  formerTargets: {
    title: 'Frühere Ziele',
    until: (plan: string, month: string) => `${plan}, gültig bis ${month}`,
    between: (plan: string, from: string, until: string) => `${plan}, gültig von ${from} bis ${until}`,
    changed: (post: string, day: string) => `Geändert: ${post}, ${day}`,
  },
};
