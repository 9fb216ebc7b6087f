/** The page on which a channel's tab is set up. */
export const configure = {
  title: 'Registerkarte einrichten',
  intro:
    'Eine Registerkarte zeigt allen im Kanal denselben Ausschnitt des Masterplans. Wählen Sie das Dezernat, die Ansicht und die Filter, mit denen sie sich öffnet; wer sie öffnet, kann die Filter für sich ändern. Mit „Speichern“ unten im Fenster legen Sie sie an.',
  workspace: 'Dezernat',
  workspaceHint: 'Zur Wahl stehen die Dezernate, deren Team Sie angehören.',
  view: 'Ansicht',
  /** What can be chosen; also the tab's name to begin with. */
  views: {
    masterplan: 'Masterplan',
    indicators: 'Kennzahlen',
    deviations: 'Abweichungen',
    department: 'Dezernatssicht',
    compare: 'Vergleich',
  },
  /** What somebody will see, in a sentence. */
  seen: {
    masterplan: 'alle Handlungsfelder mit ihren Zielen und Ampeln',
    field: (name: string) => `das Handlungsfeld „${name}“ mit seinen Zielen und Ampeln`,
    indicators: 'die Tabelle aller Kennzahlen mit ihrer Beurteilung',
    deviations: 'die Abweichungen mit ihrem Arbeitsschritt',
    department: 'das Dezernat auf einen Blick: Handlungsfelder und Ämter',
    compare: 'der Vergleich von Kennzahlen, die beim Ansehen gewählt werden',
    office: (name: string) => `das Amt „${name}“ mit Zielen, Projekten und dem, was noch fehlt`,
  },
  fields: 'Ein Handlungsfeld',
  offices: 'Ein Amt',
  filters: 'Filter beim Öffnen',
  name: 'Name der Registerkarte',
  nameHint: 'Vorgeschlagen nach Ihrer Wahl; höchstens 128 Zeichen.',
  namePart: (view: string, filters: string) => `${view}: ${filters}`,
  viewsFailed:
    'Handlungsfelder, Ämter und Filter konnten nicht geladen werden. Die übrigen Ansichten können Sie trotzdem wählen.',
  willShow: (department: string, seen: string) => `Zu sehen ist (${department}): ${seen}.`,
  filtered: (filters: string) => `Beim Öffnen gesetzte Filter – ${filters}.`,
  unfiltered: 'Beim Öffnen ist kein Filter gesetzt.',
  ready: (name: string) => `Die Registerkarte wird „${name}“ heißen. Sie können sie jetzt speichern.`,
  saveFailed: 'Teams hat die Einstellung nicht angenommen. Versuchen Sie es noch einmal.',
  noneTitle: 'Noch kein Dezernat für Sie',
  none: 'Zugkraft ist für keines Ihrer Teams eingerichtet. Die Steuerungsunterstützung kann das Dezernat anlegen und Sie in das Team aufnehmen. Danach versuchen Sie es hier noch einmal.',
};
