export const configure = {
  title: 'Registerkarte einrichten',
  intro:
    'Wählen Sie, welches Dezernat und welchen Ausschnitt des Masterplans diese Registerkarte zeigt. Mit „Speichern“ unten im Fenster legen Sie sie an.',
  workspace: 'Dezernat',
  workspaceHint: 'Zur Wahl stehen die Dezernate, deren Team Sie angehören.',
  view: 'Ausschnitt',
  wholePlan: 'Ganzer Masterplan',
  fields: 'Ein Handlungsfeld',
  viewsFailed:
    'Die Handlungsfelder konnten nicht geladen werden. Den ganzen Masterplan können Sie trotzdem wählen.',
  ready: (name: string) => `Die Registerkarte wird „${name}“ heißen. Sie können sie jetzt speichern.`,
  saveFailed: 'Teams hat die Einstellung nicht angenommen. Versuchen Sie es noch einmal.',
  noneTitle: 'Noch kein Dezernat für Sie',
  none: 'Zugkraft ist für keines Ihrer Teams eingerichtet. Die Steuerungsunterstützung kann das Dezernat anlegen und Sie in das Team aufnehmen. Danach versuchen Sie es hier noch einmal.',
};

export const findings = {
  title: 'Datenqualität',
  intro:
    'Diese Zeilen der SharePoint-Listen sind nicht lesbar und fehlen deshalb im Masterplan. Berichtigen Sie sie in SharePoint; hier verschwinden sie dann von selbst.',
  emptyTitle: 'Alle Zeilen sind lesbar',
  empty: 'Es gibt nichts zu berichtigen.',
  caption: 'Zeilen, die nicht lesbar sind',
  count: (count: number) => (count === 1 ? '1 Fund' : `${count} Funde`),
  list: 'Liste',
  item: 'Zeile (ID)',
  column: 'Spalte',
  problem: 'Was fehlt',
  problems: {
    missing: 'Angabe fehlt: bitte ausfüllen',
    'wrong-type': 'Falsche Art von Wert: zum Beispiel Text statt Zahl',
    'not-allowed': 'Wert nicht vorgesehen: bitte einen der erlaubten Werte wählen',
    'too-long': 'Text zu lang: bitte kürzen',
  },
};
