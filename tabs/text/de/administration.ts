/** A row of a list as people know it. */
export interface NamedKey {
  readonly key: string;
  readonly title: string;
}

const quoted = (names: readonly string[], or: string): string =>
  names.map((name) => `„${name}“`).join(` ${or} `);

export const dataIssues = {
  title: 'Datenqualität',
  intro:
    'Diese Zeilen der SharePoint-Listen lassen sich so nicht verwenden: Sie fehlen in Ansichten, stehen „ohne Zuordnung“, oder niemand wird gefragt. Berichtigen Sie sie in SharePoint; hier verschwinden sie dann von selbst.',
  emptyTitle: 'Alle Zeilen sind in Ordnung',
  empty: 'Es gibt nichts zu berichtigen.',
  caption: 'Zeilen, die zu berichtigen sind',
  warningsTitle: 'Hinweise',
  warningsIntro:
    'Diese Aufzeichnungen nennen etwas, was es nicht oder nicht mehr gibt. Wurde es mit Absicht gelöscht, ist nichts zu tun; wurde ein Schlüssel geändert, gehören sie seither zu nichts.',
  warningsCaption: 'Aufzeichnungen, die auf nichts verweisen',
  count: (count: number) => (count === 1 ? '1 Fund' : `${count} Funde`),
  list: 'Liste',
  item: 'Zeile',
  itemId: (id: string) => `ID ${id}`,
  column: 'Spalte',
  found: 'Dort steht',
  nothing: 'nichts',
  problem: 'Was zu tun ist',
  problems: {
    missing: 'Angabe fehlt: bitte ausfüllen',
    'wrong-type': 'Falsche Art von Wert: zum Beispiel Text statt Zahl',
    'not-allowed': 'Wert nicht vorgesehen: bitte einen der erlaubten Werte wählen',
    'too-long': 'Text zu lang: bitte kürzen',
    circular: 'Liegt über andere Zeilen in sich selbst: bitte eine andere Zeile wählen',
    'not-a-person': 'Weder Objekt-ID noch E-Mail-Adresse: bitte die Objekt-ID aus Entra eintragen',
    'unknown-person': 'Im Verzeichnis ist dazu niemand oder mehr als eine Person: bitte prüfen',
    'unresolved-address':
      'Wem diese Adresse gehört, lässt sich nicht feststellen: bitte die Objekt-ID aus Entra eintragen',
  },
  unknownKey: (lists: readonly string[]) =>
    `Kein Schlüssel der ${lists.length === 1 ? 'Liste' : 'Listen'} ${quoted(lists, 'oder')}.`,
  meant: ({ key, title }: NamedKey) => `Meinten Sie „${key}“${title === '' ? '' : ` (${title})`}?`,
  keys: (keys: readonly string[]) => `Möglich: ${keys.join(', ')}.`,
  noKeys: 'Dort steht noch keine Zeile.',
  rows: (count: number) => `Betrifft ${count} Zeilen.`,
};

/** To members of the team who are not the steering support. */
export const steeringOnly = {
  title: 'Diese Ansicht ist für die Steuerungsunterstützung',
  hint: 'Sie zeigt, was in den Listen zu berichtigen ist und welche Nachrichten ankamen. Für Sie ist hier nichts zu tun.',
  toStart: 'Zur Startseite',
};
