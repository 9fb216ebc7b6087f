import { projectStatuses, readingStates } from './vocabulary';

export const report = {
  readingStates,
  projectStatuses,
  title: 'Meine Meldungen',
  intro: (month: string) => `Meldung für ${month}`,
  phases: {
    future: (days: { card: string; due: string; close: string }) =>
      `Der Monat läuft noch. Melden können Sie ab ${days.card}.`,
    'before-card': (days: { card: string; due: string; close: string }) =>
      `Die Meldung öffnet am ${days.card} und ist bis ${days.due} fällig.`,
    open: (days: { card: string; due: string; close: string }) =>
      `Bitte melden Sie bis ${days.due}. Korrekturen sind bis ${days.close} möglich.`,
    closed: (days: { card: string; due: string; close: string }) =>
      `Der Monat ist seit dem ${days.close} abgeschlossen. Eine Kennzahl korrigieren Sie mit Begründung auf der Seite ihres Ziels, unter „Tabelle“.`,
  },
  progress: (done: number, all: number) => `${done} von ${all} gemeldet`,
  emptyTitle: 'Von Ihnen ist nichts fällig',
  empty:
    'Für diesen Monat erwartet niemand eine Meldung von Ihnen. Sobald sich das ändert, schreibt Ihnen Zugkraft im Chat.',
  forMonth: (month: string) => `Wert für ${month}`,
  post: (name: string) => `Als ${name}`,
  toGoal: 'Ziel ansehen',
  meant: 'Welcher Wert ist gemeint?',
  isMeant: (figure: string) => `${figure} stimmt`,
  value: (unit: string) => (unit === '' ? 'Wert' : `Wert in ${unit}`),
  plan: (plan: string) => `Plan: ${plan}`,
  last: (value: string, month: string) => `zuletzt ${value} (${month})`,
  noLast: 'noch kein früherer Wert',
  readAs: (figure: string) => `Gelesen als ${figure}`,
  state: 'Art des Werts',
  comment: 'Kommentar (freiwillig)',
  noDataReason: 'Keine Daten, weil …',
  noDataHint: 'Nur ausfüllen, wenn es für den Monat keinen Wert gibt.',
  status: 'Wie steht das Projekt?',
  chooseStatus: 'Bitte wählen',
  progressText: 'Was wurde erreicht? (freiwillig)',
  supportNeeded: 'Was brauchen Sie von der Leitung? (freiwillig)',
  milestones: 'Erledigte Meilensteine',
  milestoneDue: (name: string, due: string) => `${name} (fällig am ${due})`,
  milestoneLate: (name: string, due: string) => `${name} (überfällig seit ${due})`,
  milestoneDone: (name: string, done: string) => `${name} (erledigt am ${done})`,
  save: (count: number) =>
    count === 0 ? 'Speichern' : count === 1 ? '1 Eintrag speichern' : `${count} Einträge speichern`,
  saving: 'Wird gespeichert …',
  unsaved: (count: number) =>
    count === 1 ? '1 Eintrag ist noch nicht gespeichert.' : `${count} Einträge sind noch nicht gespeichert.`,
  allSaved: 'Alles gespeichert.',
  discard: 'Verwerfen',
  restored: 'Ihre noch nicht gespeicherten Eingaben sind wieder da.',
  savedTitle: 'Danke, Ihre Meldung ist gespeichert',
  partlyTitle: 'Nicht alles konnte gespeichert werden',
  partly: 'Was nicht gespeichert ist, steht noch hier. Bitte sehen Sie sich die markierten Einträge an.',
  refused: (columns: readonly string[]) =>
    `SharePoint hat die markierten Einträge nicht angenommen${columns.length === 0 ? '' : ` (Spalte ${columns.map((column) => `„${column}“`).join(', ')})`}. Bitte ändern Sie sie; alles andere ist gespeichert.`,
  notSavedTitle: 'Noch nicht gespeichert',
  kept: 'Ihre Eingaben sind noch da.',
  outcomes: {
    saved: 'gespeichert',
    corrected: 'korrigiert',
    unchanged: 'unverändert',
    'changed-meanwhile': 'inzwischen geändert',
    refused: 'nicht angenommen',
    'not-responsible': 'nicht gespeichert',
    invalid: 'nicht gespeichert',
  },
  reported: (at: string) => `gemeldet am ${at} Uhr`,
  notReported: 'noch nicht gemeldet',
  conflict: {
    title: 'Inzwischen steht hier etwas anderes',
    theirs: (what: string, at: string) => `Gespeichert (${at} Uhr): ${what}`,
    mine: (what: string) => `Ihre Eingabe: ${what}`,
    keepMine: 'Meine Eingabe verwenden',
    keepTheirs: 'Gespeicherten Stand behalten',
    gone: 'Der gespeicherte Eintrag wurde gelöscht.',
  },
  left: {
    title: (name: string) =>
      name === '' ? 'Nicht mehr von Ihnen zu melden' : `${name}: nicht mehr von Ihnen zu melden`,
    said: (what: string) =>
      `Das gehört nicht (mehr) zu Ihrer Funktion und ist nicht gespeichert. Ihre Eingabe: ${what}`,
    discard: (name: string) => (name === '' ? 'Eingabe verwerfen' : `Eingabe zu ${name} verwerfen`),
  },
  none: 'nichts',
};
