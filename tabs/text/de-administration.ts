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

/** To members of the team who are not the steering support. */
export const steeringOnly = {
  title: 'Diese Ansicht ist für die Steuerungsunterstützung',
  hint: 'Sie zeigt, was in den Listen zu berichtigen ist und welche Nachrichten ankamen. Für Sie ist hier nichts zu tun.',
  toStart: 'Zur Startseite',
};
