/** Department and offices: who is responsible for what, and how it stands. */
const deviationCount = (count: number): string =>
  count === 1 ? '1 offene Abweichung' : `${count} offene Abweichungen`;

/** What the views of the department, of an office and of the start share. */
export const units = {
  dataStatus: (instant: string) => `Datenstand ${instant} Uhr`,
  historic: (month: string) =>
    `Sie sehen den Stand der Kennzahlen für ${month}; Abweichungen stehen wie heute.`,
  reported: (reported: number, expected: number) =>
    expected === 0 ? 'Keine Meldung erwartet' : `${reported} von ${expected} gemeldet`,
  reportedFor: (month: string) => `Kennzahlen, gemeldet für ${month}`,
  openDeviations: deviationCount,
  overdueSteps: (count: number) => (count === 1 ? '1 Schritt überfällig' : `${count} Schritte überfällig`),
  noKey: 'keine Schlüsselkennzahl',
  better: (count: number) => `${count} besser`,
  worse: (count: number) => `${count} schlechter`,
  moved: (parts: string) => `Gegenüber dem vorigen Wert: ${parts}`,
  turn: (name: string) => `Am Zug: ${name}`,
  nobodyDecides: 'Niemand kann entscheiden',
  deputyDecides: (name: string) => `Stellvertretung ${name}`,
  nobodysTurn: 'Zurzeit muss niemand handeln',
  noAnswer: 'Nur zur Kenntnis',
  myTurn: 'Sie sind dran',
  step: (step: string) => `Schritt: ${step}`,
  due: (day: string) => `fällig am ${day}`,
  overdue: (day: string) => `überfällig, fällig war der ${day}`,
  allDeviations: 'Alle Abweichungen',
};

export const department = {
  subtitle: 'Handlungsfelder und Ämter',
  matrix: 'Handlungsfelder nach Ämtern',
  matrixHint:
    'Jede Zelle zeigt die Ampel der Schlüsselkennzahlen und zählt, was das Amt im Handlungsfeld verantwortet: Kennzahlen und Projekte. Die Ämter stehen in der Reihenfolge des Masterplans.',
  field: 'Handlungsfeld',
  total: 'Zusammen',
  all: 'Ganzes Dezernat',
  /** Read out: `Wohnen, Amt für Soziales: deutliche Abweichung; 2 deutliche Abweichung, 5 im Plan`. */
  cell: (given: { field: string; office: string; light: string; counts: string }) =>
    `${given.field}, ${given.office}: ${given.light}${given.counts === '' ? '' : `; ${given.counts}`}`,
  notInvolved: 'nicht beteiligt',
  noOffice: 'Kein Amt verantwortet hier etwas.',
  deviationsLabel: (count: string, office: string) => `${count}, ${office}`,
  urgent: 'Was die Leitung jetzt braucht',
  urgentHint: 'Entscheidungen und Bestätigungen des Dezernats, dann überfällige Schritte. Stand: heute.',
  noUrgent: 'Keine Abweichung wartet auf das Dezernat, und kein Schritt ist überfällig.',
  offices: 'Meldungen und Abweichungen nach Ämtern',
  columns: {
    office: 'Amt',
    reported: (month: string) => `Gemeldet für ${month}`,
    openDeviations: 'Offene Abweichungen',
    overdueSteps: 'Überfällige Schritte',
  },
  emptyTitle: 'Noch kein Amt eingetragen',
  empty: 'Sobald Ämter und Stellen in den SharePoint-Listen stehen, erscheinen sie hier von selbst.',
};

export const office = {
  head: (post: string) => `Verantwortlich: ${post}`,
  own: (count: number): string => (count === 1 ? 'Ihr Amt' : 'Ihre Ämter'),
  toDepartment: 'Zum Dezernat',
  toIndicators: 'Kennzahlen dieses Amtes',
  overview: 'Auf einen Blick',
  light: 'Schlüsselkennzahlen',
  counts: 'Kennzahlen und Projekte',
  reported: (month: string) => `Gemeldet für ${month}`,
  openDeviations: 'Offene Abweichungen',
  overdueSteps: 'Überfällige Schritte',
  goals: (count: number) => `Ziele (${count})`,
  goalsHint:
    'Ziele, an denen das Amt beteiligt ist oder für die es etwas verantwortet. Ampel und Zahlen gelten für das ganze Ziel.',
  noGoals: 'An keinem Ziel ist dieses Amt beteiligt.',
  projects: (count: number) => `Projekte (${count})`,
  noProjects: 'Dieses Amt führt zurzeit kein Projekt aus.',
  progress: (done: string, planned: string) => `${done} erledigt, ${planned} bis heute geplant`,
  noProgress: 'Ohne Fortschritt: Einem Meilenstein fehlt das Gewicht.',
  nextMilestone: (name: string, day: string) => `Nächster Meilenstein: ${name}, fällig am ${day}`,
  lateMilestone: (name: string, day: string) => `Überfälliger Meilenstein: ${name}, fällig war der ${day}`,
  allMilestonesDone: 'Alle Meilensteine sind erreicht.',
  ofGoal: (goal: string) => `Ziel: ${goal}`,
  missing: (count: number, month: string) => `Noch nicht gemeldet für ${month} (${count})`,
  noMissing: 'Alles ist gemeldet. Vielen Dank!',
  missingMonth: (name: string, month: string) => `${name} (für ${month})`,
  deviations: (count: number) => `Offene Abweichungen (${count})`,
  toDeviations: 'In der Liste der Abweichungen',
  noDeviations: 'Keine Abweichung ist offen.',
};
