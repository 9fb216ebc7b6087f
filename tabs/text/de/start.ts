/** The first page: what waits for whoever looks, then what fits their role. */
export const start = {
  title: 'Start',
  todo: 'Für Sie zu tun',
  nothingTitle: 'Nichts offen',
  nothing:
    'Zurzeit wartet nichts auf Sie. Sobald sich das ändert, steht es hier, und Zugkraft schreibt Ihnen im Chat.',
  reports: (count: number, day: string) =>
    count === 1 ? `1 Meldung ist bis ${day} offen` : `${count} Meldungen sind bis ${day} offen`,
  lateReports: (count: number, day: string) =>
    count === 1 ? `1 Meldung war bis ${day} fällig` : `${count} Meldungen waren bis ${day} fällig`,
  late: 'überfällig',
  tasks: (count: number) =>
    count === 1 ? '1 Abweichung wartet auf Sie' : `${count} Abweichungen warten auf Sie`,
  overdueTasks: (count: number) => (count === 1 ? '1 davon überfällig' : `${count} davon überfällig`),
  dataIssues: (count: number) =>
    count === 1
      ? '1 Zeile der SharePoint-Listen ist zu berichtigen'
      : `${count} Zeilen der SharePoint-Listen sind zu berichtigen`,
  undelivered: (count: number) =>
    count === 1 ? '1 Nachricht kam nicht an' : `${count} Nachrichten kamen nicht an`,
  department: 'Ihr Dezernat auf einen Blick',
  toDepartment: 'Zur Ansicht des Dezernats',
  urgent: 'Dringendes',
  allUrgent: 'Alle dringenden ansehen',
  office: (name: string) => `Ihr Amt: ${name}`,
  toOffice: (name: string) => `Zur Ansicht: ${name}`,
  goals: (count: number) => (count === 1 ? 'Ihr Ziel' : `Ihre ${count} Ziele`),
  steering: 'Stand der Steuerung',
  reportedBy: (month: string) => `Meldungen für ${month}`,
  toReporting: 'Meldungen nach Ämtern',
  quality: 'Datenqualität',
  allReadable: 'Alle Zeilen der SharePoint-Listen sind in Ordnung.',
  delivery: 'Zustellung',
  allDelivered: 'Alle Nachrichten des Monats kamen an oder sind unterwegs.',
  dates: 'Nächste Termine im Berichtskalender',
  dateOf: {
    card: (month: string) => `Meldung für ${month} öffnet`,
    reminder: (month: string) => `Erinnerung an offene Meldungen für ${month}`,
    due: (month: string) => `Meldungen für ${month} sind fällig`,
    escalation: (month: string) => `Offene Meldungen für ${month} gehen an die Leitung`,
    close: (month: string) => `Monatsabschluss für ${month}`,
  },
  today: 'heute',
  masterplan: 'Der Masterplan auf einen Blick',
  toMasterplan: 'Zum Masterplan',
  views: 'Alle Ansichten',
  about: {
    start: 'Was auf Sie wartet, und was Ihre Aufgabe betrifft',
    masterplan: 'Ziele nach Handlungsfeldern, jedes mit seiner Ampel',
    indicators: 'Alle Kennzahlen als Tabelle, zum Filtern und Exportieren',
    compare: 'Kennzahlen nebeneinander, nach Räumen und Jahren',
    department: 'Handlungsfelder und Ämter, und was die Leitung braucht',
    office: 'Ziele, Projekte und offene Meldungen des Amtes',
    deviations: 'Was vom Plan abweicht, und wer am Zug ist',
    meeting: 'Abweichungen gemeinsam besprechen, mit Protokoll',
    myReports: 'Werte und Projektstände eintragen',
    dataIssues: 'Zeilen der Listen, die zu berichtigen sind',
    deliveries: 'Welche Nachrichten ankamen und welche nicht',
    easyLanguage: 'Was Zugkraft ist, in einfachen Sätzen',
    accessibility: 'Erklärung zur Barrierefreiheit und Kontakt',
  },
  meeting: 'Steuerungsrunde',
};
