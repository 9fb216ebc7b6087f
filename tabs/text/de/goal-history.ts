/** What happened to a goal, in sentences. `subject` is an indicator, a project or a milestone by its name. */
export const goalHistory = {
  title: 'Verlauf der Änderungen',
  hint: 'Korrekturen, Entscheidungen und Abschlüsse mit dem Stand davor und danach, neueste zuerst.',
  open: 'Änderungen zeigen',
  filter: 'Art der Änderung',
  all: 'Alle Änderungen',
  kinds: {
    figures: 'Korrekturen von Werten',
    reports: 'Korrekturen von Statusberichten',
    targets: 'Geänderte Ziele',
    grades: 'Einstufungen von Hand',
    limits: 'Neu begonnene Prozessgrenzen',
    deviations: 'Abweichungen',
    closes: 'Monatsabschlüsse',
  },
  count: (number: number) => (number === 1 ? '1 Eintrag' : `${number} Einträge`),
  emptyTitle: 'Noch keine Änderung',
  empty: 'Sobald ein Wert korrigiert, ein Ziel geändert oder ein Monat abgeschlossen wird, steht es hier.',
  figureCorrected: (subject: string, month: string) =>
    `Der Wert von „${subject}“ für ${month} wurde korrigiert.`,
  figureHandedIn: (subject: string, month: string) =>
    `Der Wert von „${subject}“ für ${month} wurde nachgetragen.`,
  statusCorrected: (subject: string, month: string) =>
    `Der Statusbericht zu „${subject}“ für ${month} wurde korrigiert.`,
  statusHandedIn: (subject: string, month: string) =>
    `Der Statusbericht zu „${subject}“ für ${month} wurde nachgetragen.`,
  targetChanged: (subject: string, month: string) => `Der Zielwert von „${subject}“ gilt ab ${month} anders.`,
  gradeOverridden: (subject: string, year: string, grade: string) =>
    `„${subject}“ wurde für ${year} von Hand eingestuft: ${grade}.`,
  gradeWithdrawn: (subject: string, year: string, grade: string) =>
    `Die Einstufung von „${subject}“ für ${year} (${grade}) wurde zurückgenommen.`,
  limitsRebased: (subject: string, month: string) =>
    `Die Prozessgrenzen von „${subject}“ beginnen ab ${month} neu.`,
  limitsWithdrawn: (subject: string, month: string) =>
    `Dass die Prozessgrenzen von „${subject}“ ab ${month} neu beginnen, wurde zurückgenommen.`,
  deviationOpened: (subject: string, month: string, rule: string) =>
    `Bei „${subject}“ wurde für ${month} eine Abweichung eröffnet: ${rule}.`,
  deviationStep: (subject: string, step: string) => `Abweichung bei „${subject}“: ${step}.`,
  decided: (step: string, what: string) => `${step}: ${what}`,
  deviationClosed: (subject: string) => `Die Abweichung bei „${subject}“ wurde geschlossen.`,
  monthClosed: (month: string) => `${month} wurde abgeschlossen; seine Werte sind festgehalten.`,
  fields: {
    value: 'Wert',
    noDataReason: 'Keine Daten, weil',
    state: 'Art',
    comment: 'Kommentar',
    status: 'Stand',
    progress: 'Fortschritt',
    supportNeeded: 'Unterstützung nötig',
    milestonesDone: 'Erledigte Meilensteine',
    target: 'Zielwert',
  },
  at: (instant: string) => `${instant} Uhr`,
};
