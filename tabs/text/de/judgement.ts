import type { OutlookCode, VariationCode } from '../../../src/domain/explanation/facts/signs';
import type { Light } from '../../../src/domain/tracking/light';
import type { Assurance } from '../../../src/domain/tracking/xmr/assurance';

export const judgement = {
  parts: {
    light: 'Ampel',
    trend: 'Trend',
    variation: 'Streuung',
    assurance: 'Verlässlichkeit',
    forecast: 'Vorausschau',
  },
  aside: (word: string, what: string) => `${word} (${what})`,
  meanings: { better: 'besser', worse: 'schlechter' },
  sides: { high: 'nach oben', low: 'nach unten' },
  why: 'Warum?',
  atClose: (light: string) => `Bei Monatsabschluss: ${light}`,
  afterCorrection: (light: string) => `Nach Korrektur: ${light}`,
};

const lights: Record<Light, string> = {
  red: 'Der Istwert liegt außerhalb der roten Toleranz.',
  amber: 'Der Istwert liegt außerhalb der grünen, aber innerhalb der roten Toleranz.',
  stale: 'Der fällige Wert fehlt; gezeigt wird der letzte gemeldete.',
  green: 'Der Istwert liegt im Plan oder innerhalb der grünen Toleranz.',
  none: 'Es ist kein Wert gemeldet, oder es gibt keinen Planwert.',
};

const variations: Record<VariationCode, string> = {
  concern: 'Mehr als übliche Streuung, zum Schlechteren: nach der Ursache suchen.',
  improvement: 'Mehr als übliche Streuung, zum Besseren: festhalten, was gewirkt hat.',
  neutral: 'Mehr als übliche Streuung; weder mehr noch weniger ist besser.',
  'common-cause': 'Der Wert schwankt wie gewohnt. Wer etwas ändern will, setzt am Verfahren an.',
  undetermined: 'Es gibt noch zu wenige Werte, oder die Grenzen haben keine Breite.',
};

const assurances: Record<Assurance['type'], string> = {
  fails: 'Der Plan liegt jenseits dessen, was das Verfahren üblicherweise schafft.',
  'hit-or-miss': 'Der Plan liegt innerhalb der üblichen Streuung.',
  passes: 'Die ganze übliche Streuung liegt auf der guten Seite des Plans.',
  none: 'Es gibt keinen Planwert, keine Richtung oder keine Grenzen.',
};

const forecasts: Record<OutlookCode, string> = {
  sun: 'Setzt sich die bisherige Entwicklung fort, wird das Ziel erreicht.',
  'partly-cloudy': 'Am Zieldatum fehlt nach der bisherigen Entwicklung ein kleiner Rest.',
  'reached-but-worsening': 'Das Ziel ist erreicht, die Entwicklung geht aber davon weg.',
  cloud: 'Die Richtung stimmt, das Tempo reicht bei Weitem nicht.',
  storm: 'Der Abstand zum Ziel bleibt gleich oder wächst.',
  none: 'Dafür braucht es vier Jahreswerte, ein Ziel und eine Richtung.',
};

/** What the signs of a judgement mean in general; about a single figure, the explanation speaks. */
export const legend = {
  title: 'Was bedeuten die Zeichen?',
  keyboard:
    'Ruht der Zeiger auf einem Zeichen, steht dort der Grund; mit der Tastatur führen die Pfeiltasten von Zeichen zu Zeichen.',
  about: {
    light: 'Wie weit der Istwert vom Plan entfernt ist.',
    trend: 'Wohin sich der Wert gegenüber dem vorigen bewegt hat.',
    variation: 'Ob der Wert nur schwankt wie gewohnt oder etwas Besonderes zeigt.',
    assurance: 'Ob das Verfahren den Plan schafft, so wie es läuft.',
    forecast: 'Ob das Ziel bis zum Zieldatum erreicht wird.',
  },
  light: lights,
  trendMeanings: {
    better: { word: 'besser', meaning: 'Pfeil im Kreis: Die Bewegung ist günstig.' },
    worse: { word: 'schlechter', meaning: 'Pfeil in der Raute: Die Bewegung ist ungünstig.' },
    neutral: { word: 'ohne Wertung', meaning: 'Pfeil ohne Rahmen: Weder mehr noch weniger ist besser.' },
  },
  steady: 'Der Wert ist so hoch wie der vorige.',
  noTrend: 'Es gibt keinen früheren Wert, mit dem er sich vergleichen lässt.',
  variation: variations,
  assurance: assurances,
  forecast: forecasts,
};
