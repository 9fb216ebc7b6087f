/** The Masterplan as a wall or as cards, and what a month brought. */
export const masterplan = {
  title: 'Masterplan',
  dataStatus: (instant: string) => `Datenstand ${instant} Uhr`,
  reported: (reported: number, expected: number, month: string) =>
    `${reported} von ${expected} Kennzahlen für ${month} gemeldet`,
  dataIssues: (count: number) =>
    count === 1 ? '1 Zeile ist zu berichtigen' : `${count} Zeilen sind zu berichtigen`,
  duties: (count: number) => (count === 1 ? 'Zu Ihrer Meldung' : `Zu Ihren ${count} Meldungen`),
  vision: 'Vision und Leitprinzipien',
  search: 'Ziele suchen',
  searchHint: 'Name, Nutzen, Zielgruppe oder Zielverantwortung',
  clearSearch: 'Suche leeren',
  sort: 'Reihenfolge',
  sortPlan: 'Wie im Masterplan',
  sortWorst: 'Dringendes zuerst',
  show: 'Darstellung',
  ways: { wall: 'Überblick', cards: 'Karten' },
  allFields: 'Alle Handlungsfelder',
  shown: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 Ziel' : `${all} Ziele`) : `${shown} von ${all} Zielen`,
  allGoals: (count: number) => `Alle ${count} Ziele`,
  moreGoals: (count: number) => (count === 1 ? '1 weiteres Ziel zeigen' : `${count} weitere Ziele zeigen`),
  reset: 'Filter zurücksetzen',
  owner: 'Zielverantwortung',
  latest: (month: string) => `Letzter Istwert: ${month}`,
  noLatest: 'Noch kein Istwert',
  openDeviations: (count: number) => (count === 1 ? '1 offene Abweichung' : `${count} offene Abweichungen`),
  better: (count: number) => `${count} besser`,
  worse: (count: number) => `${count} schlechter`,
  /** Read out where only arrows and numbers are shown. */
  moved: (parts: string) => `Kennzahlen gegenüber dem vorigen Wert: ${parts}`,
  notReported: (count: number, all: number) => `${count} von ${all} nicht gemeldet`,
  noData: (count: number, all: number) => `${count} von ${all} ohne Daten`,
  keyLights: (parts: string) => `Schlüsselkennzahlen: ${parts}`,
  signs: 'Zeichen',
  betterSign: 'Kennzahl besser als zuvor',
  worseSign: 'Kennzahl schlechter als zuvor',
  emptyField: 'In diesem Handlungsfeld steht noch kein Ziel.',
  noMatchTitle: 'Kein Ziel passt zu Ihrer Auswahl',
  noMatch: 'Ändern Sie die Suche oder setzen Sie die Filter zurück.',
  emptyTitle: 'Der Masterplan ist noch leer',
  empty: 'Sobald Handlungsfelder und Ziele in den SharePoint-Listen stehen, erscheinen sie hier von selbst.',
  updated: (instant: string) => `Der Masterplan wurde aktualisiert, Stand ${instant} Uhr.`,
  historic: (month: string) => `Sie sehen den Stand der Kennzahlen für ${month}.`,
};

export const changes = {
  link: 'Was sich geändert hat',
  title: (month: string) => `Was sich seit ${month} geändert hat`,
  none: (month: string) =>
    `Gegenüber ${month} hat sich keine Ampel geändert, keine Abweichung ist hinzugekommen oder geschlossen, kein Meilenstein ist erreicht und kein Zielwert neu.`,
  noneInField: (month: string) =>
    `Gegenüber ${month} hat sich in diesem Handlungsfeld keine Ampel geändert, keine Abweichung ist hinzugekommen oder geschlossen, kein Meilenstein ist erreicht und kein Zielwert neu.`,
  worse: (count: number) => `Ampel schlechter (${count})`,
  better: (count: number) => `Ampel besser (${count})`,
  neutral: (count: number) => `Ampel anders (${count})`,
  opened: (count: number) => `Neue Abweichungen (${count})`,
  closed: (count: number) => `Geschlossene Abweichungen (${count})`,
  milestones: (count: number) => `Erreichte Meilensteine (${count})`,
  targets: (count: number) => `Neue Zielwerte (${count})`,
  more: (count: number) => (count === 1 ? '1 weitere Änderung zeigen' : `${count} weitere Änderungen zeigen`),
  types: { goal: 'Ziel', indicator: 'Kennzahl', project: 'Projekt' },
  /** Between what was and what is, where an arrow is drawn. */
  from: 'zuvor:',
  to: 'jetzt:',
  rules: (rules: string) => `Grund: ${rules}`,
  ofGoal: (goal: string) => `Ziel: ${goal}`,
  reached: (measure: string, day: string) => `${measure}, erreicht am ${day}`,
  target: (goal: string, month: string, reason: string) =>
    reason === ''
      ? `Ziel: ${goal}. Gilt ab ${month}.`
      : `Ziel: ${goal}. Gilt ab ${month}. Begründung: ${reason}`,
};
