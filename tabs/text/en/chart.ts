import type { chart as german } from '../de/chart';

export const chart: typeof german = {
  tools: {
    label: (chart) => `Tools: ${chart}`,
    picture: 'Picture (PNG)',
    csv: 'CSV',
    link: 'Copy link',
    drawing: 'The picture is being drawn …',
    saved: (fileName) => `Saved: ${fileName}`,
    notDrawn:
      'The picture could not be made: your browser does not allow it. A screenshot or the CSV file will help.',
    notSaved: 'The file could not be saved: your browser does not allow it.',
  },
  csv: {
    rather: {
      german: 'Rather for German Excel (semicolon, decimal comma)',
      english: 'Rather for English Excel (comma, decimal point)',
    },
  },
  course: (name) => `${name}: course`,
  process: (name) => `${name}: process (XmR)`,
  source: ({ source, month }) => (source === '' ? `As of ${month}` : `Source: ${source} · As of ${month}`),
  forecast: {
    line: 'Forecast if it goes on like this',
    spread: 'Spread if every year goes like the worst or the best so far',
    said: ({ expected, low, high }) => `forecast ${expected}, spread ${low} to ${high}`,
    summary: ({ month, expected, low, high }) =>
      `If it goes on like this, ${expected} in ${month} (spread ${low} to ${high}).`,
  },
  marks: {
    opened: (rule) => `Deviation opened: ${rule}`,
    closed: 'Deviation closed',
    target: (former, reason) =>
      reason === ''
        ? `New target holds; before it was ${former}`
        : `New target holds; before it was ${former}. Reason: ${reason}`,
    limits: (reason) => `Limits computed anew: ${reason}`,
    comment: (comment) => `Comment: ${comment}`,
  },
  columns: {
    unit: 'Unit',
    planLow: 'Plan from',
    planHigh: 'Plan to',
    noData: 'No data because',
    forecast: 'Forecast',
    forecastLow: 'Forecast from',
    forecastHigh: 'Forecast to',
    lowerLimit: 'lower limit',
    upperLimit: 'upper limit',
  },
};
