/** Around every chart: its tools, the marks in it, and how a forecast is drawn. */
export const chart = {
  tools: {
    label: (chart: string) => `Werkzeuge: ${chart}`,
    picture: 'Bild (PNG)',
    csv: 'CSV',
    link: 'Link kopieren',
    drawing: 'Das Bild wird gezeichnet …',
    saved: (fileName: string) => `Gespeichert: ${fileName}`,
    notDrawn:
      'Das Bild konnte nicht erstellt werden: Ihr Browser lässt es nicht zu. Ein Bildschirmfoto oder die CSV-Datei helfen weiter.',
    notSaved: 'Die Datei konnte nicht gespeichert werden: Ihr Browser lässt es nicht zu.',
  },
  /** After a CSV file was saved one way. */
  csv: {
    rather: {
      german: 'Lieber für deutsches Excel (Semikolon, Dezimalkomma)',
      english: 'Lieber für englisches Excel (Komma, Dezimalpunkt)',
    },
  },
  course: (name: string) => `${name}: Verlauf`,
  process: (name: string) => `${name}: Prozess (XmR)`,
  /** Below a picture. */
  source: (given: { source: string; month: string }) =>
    given.source === '' ? `Stand ${given.month}` : `Quelle: ${given.source} · Stand ${given.month}`,
  forecast: {
    line: 'Vorausschau, wenn es so weitergeht',
    spread: 'Spanne, wenn jedes Jahr wie das bisher schlechteste oder beste läuft',
    said: (given: { expected: string; low: string; high: string }) =>
      `Vorausschau ${given.expected}, Spanne ${given.low} bis ${given.high}`,
    summary: (given: { month: string; expected: string; low: string; high: string }) =>
      `Wenn es so weitergeht, im ${given.month} ${given.expected} (Spanne ${given.low} bis ${given.high}).`,
  },
  marks: {
    opened: (rule: string) => `Abweichung eröffnet: ${rule}`,
    closed: 'Abweichung geschlossen',
    target: (former: string, reason: string) =>
      reason === ''
        ? `Neues Ziel gilt; vorher galt ${former}`
        : `Neues Ziel gilt; vorher galt ${former}. Grund: ${reason}`,
    limits: (reason: string) => `Grenzen neu berechnet: ${reason}`,
    comment: (comment: string) => `Kommentar: ${comment}`,
  },
  columns: {
    unit: 'Einheit',
    planLow: 'Plan von',
    planHigh: 'Plan bis',
    noData: 'Keine Daten, weil',
    forecast: 'Vorausschau',
    forecastLow: 'Vorausschau von',
    forecastHigh: 'Vorausschau bis',
    lowerLimit: 'untere Grenze',
    upperLimit: 'obere Grenze',
  },
};
