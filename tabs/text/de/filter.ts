import { effectLevels, indicatorKinds, resultLevels } from './vocabulary';

/** What every view of the plan can be narrowed by, and how it is shared. */
export const filter = {
  label: 'Auswahl einschränken',
  clearSearch: 'Suche leeren',
  names: {
    search: 'Suche',
    field: 'Handlungsfeld',
    office: 'Amt',
    group: 'Zielgruppe',
    area: 'Raum',
    resultLevel: 'Wirkungsstufe',
    effectLevel: 'Wirkungsebene',
    light: 'Ampel',
    kind: 'Art der Kennzahl',
    keyOnly: 'Nur Schlüsselkennzahlen',
  },
  all: {
    field: 'Alle Handlungsfelder',
    office: 'Alle Ämter',
    group: 'Alle Zielgruppen',
    area: 'Alle Räume',
    resultLevel: 'Alle Stufen',
    effectLevel: 'Alle Ebenen',
    light: 'Alle Ampeln',
    kind: 'Alle Arten',
  },
  indicatorKinds,
  resultLevels,
  effectLevels,
  /** Before all of them, where they are folded away. */
  fold: 'Filter',
  further: (set: number) => (set === 0 ? 'Weitere Filter' : `Weitere Filter (${set} gesetzt)`),
  chosen: 'Gesetzte Filter',
  remove: (name: string) => `Filter entfernen: ${name}`,
  reset: 'Filter zurücksetzen',
};

export const share = {
  button: 'Teilen',
  hint: 'Verweis auf genau diese Ansicht',
  /** Whole view and filter, to write beside the link. */
  shows: (label: string) => `Er zeigt: ${label}.`,
  last: 'Zuletzt in diesem Kanal geteilt',
  hideLast: 'Zuletzt Geteiltes ausblenden',
  shared: 'Teams zeigt jetzt den Verweis zum Kopieren.',
  copied: 'Der Verweis ist in der Zwischenablage.',
  failed:
    'Der Verweis konnte nicht kopiert werden. Kopieren Sie ihn in Teams über das Menü der Registerkarte.',
};

export const print = {
  button: 'Drucken',
  status: (instant: string) => `Datenstand ${instant} Uhr`,
  printed: (instant: string) => `Gedruckt am ${instant} Uhr`,
  sources: (names: string) => `Quellen: ${names}`,
  filters: (sentences: string) => `Gefiltert nach – ${sentences}`,
  /** Around the numbers, in the margin of each page: `Seite 2 von 5`. */
  page: 'Seite ',
  pageOf: ' von ',
  app: 'Zugkraft – Ziele und Tracking',
};

export const live = {
  lost: (since: string) =>
    `Die Verbindung ist unterbrochen. Sie sehen den Stand vom ${since} Uhr. Wir versuchen es weiter; was Sie eingegeben haben, bleibt erhalten.`,
  /** Where nothing was heard of the service yet. */
  lostAtOnce:
    'Die Verbindung ist unterbrochen. Wir versuchen es weiter; was Sie eingegeben haben, bleibt erhalten.',
  incomplete: 'In SharePoint fehlt etwas, ohne das ein Teil von Zugkraft nicht arbeiten kann:',
  regained: 'Die Verbindung ist wieder da. Die Ansicht ist auf dem neuesten Stand.',
};
