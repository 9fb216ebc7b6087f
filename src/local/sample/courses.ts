import type { ReadingState } from '../../domain/tracking/reading';

/** How the readings of an indicator run against its plan, from its first month on. Months as text. */
export interface Course {
  /**
   * Standing by month, straight in between: 0 is on plan, −1 the edge of green, −2 the edge of red. In a band 1 is its
   * middle and 0 its bound. Without a direction it counts upwards.
   */
  readonly standing: Readonly<Record<string, number>>;
  /** Which bound of a band is left. */
  readonly bandSide?: 'low' | 'high';
  /** Largest random step from the standing; of a sum as a share of what the plan asks a month to add. */
  readonly noise?: number;
  /** Last month with an invented figure. */
  readonly last?: string;
  /** Months for which nothing was reported. */
  readonly notReported?: readonly string[];
  /** Months reported as "no data", with the reason. */
  readonly noData?: Readonly<Record<string, string>>;
  readonly exact?: Readonly<Record<string, number>>;
  readonly states?: Readonly<Record<string, ReadingState>>;
  readonly comments?: Readonly<Record<string, string>>;
}

const OUT_OF_SEASON = 'Hitzetelefon nicht besetzt (Juni bis September)';

const outOfSeason = (...months: readonly string[]): Record<string, string> =>
  Object.fromEntries(months.map((month) => [month, OUT_OF_SEASON]));

/** The story of every indicator of the sample, told so that each light, each kind of gap and each judgement occurs. */
export const COURSES: Readonly<Record<string, Course>> = {
  // Einkommen
  'wohngeld-bearbeitungszeit': {
    standing: {
      '2023-11': 0,
      '2024-12': -1.4,
      '2025-10': -2.6,
      '2026-05': -2.5,
      '2026-06': -1.3,
      '2026-08': -1.2,
      '2026-09': -0.4,
      '2026-10': -0.2,
    },
    comments: {
      '2025-10': 'Viele Anträge auf Weiterbewilligung gleichzeitig; zwei Stellen unbesetzt.',
      '2026-06': 'Das neue Fachverfahren entlastet spürbar.',
      '2026-10': 'Wieder im Plan: alle Stellen besetzt, digitale Anträge laufen ohne Medienbruch.',
    },
  },
  wohngeldbescheide: {
    standing: { '2025-01': -0.2, '2026-10': -0.3 },
    noise: 0.1,
    states: { '2026-10': 'provisional' },
  },
  'elterngeld-tage': {
    standing: { '2022-10': 0.6, '2023-10': 1.6, '2023-12': 2, '2024-01': -0.5, '2026-09': -0.1 },
    noise: 1.1,
    exact: { '2026-10': 42.6 },
    comments: { '2026-10': 'Umstellung des Bundesprogramms, zwei Wochen eingeschränkter Betrieb.' },
  },
  'grundsicherung-vier-wochen': {
    standing: { '2021-10': -3.2, '2024-06': -2.9, '2024-07': 0.2, '2026-10': 0.6 },
    noise: 0.6,
    comments: { '2026-08': 'Berichtigt: nachgemeldete Entscheidungen des Bezirks Kalk ergänzt.' },
  },
  'armutsrisiko-haushalte': {
    standing: { '2021-09': -1.4, '2023-12': -0.7, '2026-08': 0.2 },
    noise: 1.1,
    last: '2026-08',
    states: { '2026-07': 'estimated', '2026-08': 'estimated' },
  },
  'alleinerziehende-beratungen': {
    standing: { '2023-11': 0, '2026-10': 0.1 },
    noise: 0.8,
    exact: { '2026-10': 236 },
    comments: { '2026-10': 'Ein Standort war wegen eines Wasserschadens zwei Wochen geschlossen.' },
    notReported: ['2025-07'],
  },
  'schuldnerberatung-wartezeit': {
    standing: { '2022-10': 0.4, '2025-06': -0.2, '2026-02': -1, '2026-06': -2.4, '2026-10': -3.6 },
    noise: 0.5,
    comments: {
      '2026-06': 'Deutlich mehr Anfragen wegen gestiegener Energiekosten; Online-Angebot verzögert sich.',
    },
  },

  // Beschäftigung
  'arbeitslose-koeln': {
    standing: {
      '2022-08': -0.2,
      '2022-12': -0.4,
      '2023-03': 0,
      '2023-07': 0,
      '2023-09': -0.6,
      '2024-06': -0.8,
      '2025-06': -0.4,
      '2025-11': 0.2,
      '2026-10': 0.5,
    },
    noise: 0.35,
    exact: { '2026-02': 51_940, '2026-04': 51_580 },
    states: { '2026-10': 'provisional' },
  },
  'jugendliche-anschluss': {
    standing: { '2021-09': -1.3, '2026-09': 0.5 },
    noise: 0.7,
    last: '2026-09',
  },
  'beratungen-uebergang': {
    standing: { '2023-11': 0, '2026-10': 0 },
    noise: 1.1,
    exact: { '2026-10': 364 },
    comments: { '2026-10': 'Herbstferien und eine Krankheitswelle im Team.' },
  },
  'vermittlungen-sozialer-arbeitsmarkt': {
    standing: { '2022-01': -0.3, '2026-10': 0.4 },
    noise: 0.15,
  },
  'auslastung-beschaeftigungsplaetze': {
    standing: {
      '2023-11': 0.7,
      '2025-11': 0.6,
      '2025-12': -1.5,
      '2026-01': -1.6,
      '2026-02': 0.5,
      '2026-09': 0.4,
      '2026-10': -2.7,
    },
    bandSide: 'low',
    comments: {
      '2025-12': 'Mehrere Plätze über den Jahreswechsel nicht nachbesetzt.',
      '2026-10': 'Zwei Betriebe haben ihre Plätze zum Monatsanfang aufgegeben; Nachbesetzung läuft.',
    },
  },
  'kosten-je-platz': {
    standing: { '2023-11': -0.2, '2026-10': 0.2 },
    noise: 0.8,
    exact: { '2026-10': 511 },
    comments: { '2026-10': 'Zwei Plätze waren nicht besetzt; die Kosten verteilen sich auf weniger Köpfe.' },
  },

  // Wohnen
  'gefoerderte-wohnungen': {
    standing: { '2025-01': 0, '2025-12': -0.1, '2026-05': -0.5, '2026-07': -1.3, '2026-10': -2.2 },
    noise: 0.15,
    comments: {
      '2026-07': 'Höhere Zinsen und Baukosten: mehrere Vorhaben zurückgestellt.',
      '2026-10': 'Zwei große Anträge werden erst im Dezember entscheidungsreif.',
    },
  },
  'wohnungen-mit-bindung': {
    standing: { '2021-10': 0.4, '2024-12': -0.3, '2025-12': -0.7, '2026-08': -1.2, '2026-10': -1.5 },
    noise: 0.05,
  },
  'zurueckgewonnene-wohnungen': {
    standing: { '2022-01': 0.6, '2026-10': 0.2 },
    noise: 0.9,
    exact: { '2025-02': 0 },
    comments: { '2025-02': 'Tatsächlich keine: alle Verfahren des Monats wurden in den März verschoben.' },
  },
  'abgewendete-wohnungsverluste': {
    standing: { '2023-11': 0, '2026-10': 0.3 },
    noise: 0.6,
    notReported: ['2024-08', '2024-09'],
  },
  'untergebrachte-personen': {
    standing: { '2022-10': -0.4, '2023-10': -0.6, '2025-03': -0.1, '2026-10': 0.3 },
    noise: 0.6,
  },
  'auslastung-unterkuenfte': {
    standing: { '2023-11': -1.5, '2024-01': -2.6, '2024-05': -1.2, '2024-09': 0.3, '2026-10': 0.6 },
    bandSide: 'high',
    comments: { '2024-01': 'Kurzfristig viele Zuweisungen; zwei Unterkünfte überbelegt.' },
  },

  // Gesundheit
  schuleingangsuntersuchungen: {
    standing: { '2022-01': -0.3, '2026-10': 0.2 },
    noise: 0.1,
  },
  'masern-impfquote': {
    standing: { '2021-09': -1.2, '2026-09': 0.3 },
    noise: 0.9,
    last: '2026-09',
  },
  'adipositas-schuleingang': {
    standing: { '2023-11': -0.3, '2026-09': 0.2 },
    noise: 0.8,
    last: '2026-09',
  },
  'gesundheitslotsen-beratungen': {
    standing: { '2023-11': -0.2, '2026-10': 0.3 },
    noise: 0.8,
    exact: { '2026-10': 690 },
  },
  'krisenhilfe-wartezeit': {
    standing: {
      '2022-10': 0.6,
      '2025-06': 0,
      '2025-11': -0.6,
      '2026-03': -1.6,
      '2026-07': -1.6,
      '2026-09': -2.4,
      '2026-10': -2.9,
    },
    noise: 0.4,
    comments: { '2026-09': 'Nachfrage wächst weiter; das Abendangebot ist noch nicht besetzt.' },
  },
  'hausbesuche-spdi': {
    standing: { '2023-11': 0.7, '2026-10': 0.7 },
    noise: 0.3,
    bandSide: 'high',
  },

  // Umwelt
  'no2-clevischer-ring': {
    standing: { '2022-01': 1.6, '2023-11': 2.4, '2025-12': 3.4, '2026-01': 0.8, '2026-09': 1.3 },
    noise: 0.3,
    last: '2026-09',
  },
  'laerm-betroffene': {
    standing: { '2021-08': -0.5, '2026-08': 0 },
    noise: 0.4,
    last: '2026-08',
    states: { '2026-08': 'estimated' },
  },
  trinkbrunnen: {
    standing: { '2023-11': 0, '2026-04': 0, '2026-05': 2.4 },
    noise: 0,
    exact: { '2024-05': 28 },
  },
  'hitzetelefon-anrufe': {
    standing: { '2023-11': 0, '2026-09': 0.3 },
    noise: 0.7,
    noData: outOfSeason(
      ...[
        '2023-11',
        '2023-12',
        '2024-01',
        '2024-02',
        '2024-03',
        '2024-04',
        '2024-05',
        '2024-10',
        '2024-11',
        '2024-12',
      ],
      ...['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-10', '2025-11', '2025-12'],
      ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-10'],
    ),
  },
  'entsiegelte-flaeche': {
    standing: {
      '2022-01': 0,
      '2025-12': -0.2,
      '2026-05': -0.5,
      '2026-07': -1.4,
      '2026-09': -2.4,
      '2026-10': -2.8,
    },
    noise: 0.12,
    comments: { '2026-09': 'Ausschreibung musste wiederholt werden; Bauzeit verkürzt sich.' },
  },
  baumpflanzungen: {
    standing: { '2023-11': 0, '2026-10': 0.2 },
    noise: 0.8,
  },
  lebensmittelkontrollen: {
    standing: { '2022-10': 0.6, '2026-10': 0.7 },
    noise: 0.3,
    noData: { '2025-06': 'Umstellung der Software: Auswertung für Juni nicht möglich' },
  },

  // Soziale, gesellschaftliche und politische Einbindung
  'seniorennetzwerke-aktive': {
    standing: { '2022-10': -0.4, '2026-10': 0.3 },
    noise: 0.6,
  },
  'hausbesuche-senioren': {
    standing: { '2023-11': 0, '2026-10': 0.1 },
    noise: 0.15,
  },
  'barrierefreie-begegnungsstaetten': {
    standing: { '2023-11': 0, '2025-10': 0, '2025-11': -1.4, '2026-01': -1.4, '2026-02': 0, '2026-10': 0 },
    noise: 0,
  },
  'gebiete-mit-bestandsaufnahme': {
    standing: { '2023-11': 0, '2026-10': 0 },
    noise: 0,
    exact: { '2026-07': 11, '2026-08': 11, '2026-09': 11, '2026-10': 13 },
  },
  einbuergerungen: {
    standing: { '2022-01': -0.7, '2025-12': -0.3, '2026-05': -0.6, '2026-08': -2.2, '2026-10': -3 },
    noise: 0.1,
    comments: {
      '2026-08': 'Anträge haben sich seit 2024 mehr als verdoppelt; Terminvergabe wird neu geordnet.',
    },
  },
  'veedelskonferenzen-teilnehmende': {
    standing: { '2023-11': 0.2, '2026-07': 0 },
    noise: 0.8,
    last: '2026-07',
  },
};
