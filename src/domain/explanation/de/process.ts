import type { Assurance } from '../../tracking/xmr/assurance';
import type { SeriesBasis } from '../../tracking/xmr/process-series';
import type { SignalMeaning, Variation } from '../../tracking/xmr/variation';
import { capitalised, joined } from '../facts/sentence';
import type { AssuranceFacts, LimitsFacts, PlanText, SignalFacts, TrendFacts } from '../facts/sentence-facts';

type Because<Part> = Extract<Part, { because: string }>['because'];

const COUNTS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

const monthsRunning = (count: number): string =>
  count === 1 ? 'einen Monat' : `${COUNTS[count] ?? count.toFixed()} Monate in Folge`;

const moved: Record<SeriesBasis, string> = {
  figures: '',
  increments: 'ist der Zuwachs ',
  deseasonalised: 'saisonbereinigt ',
  'deseasonalised-increments': 'ist der Zuwachs saisonbereinigt ',
};

const trendMeanings: Record<TrendFacts['meaning'], string> = {
  better: 'besser',
  worse: 'schlechter',
  neutral: 'ohne Wertung',
};

const limitNouns: Record<SeriesBasis, string> = {
  figures: 'Grenzen',
  increments: 'Grenzen des Zuwachses je Monat',
  deseasonalised: 'saisonbereinigte Grenzen',
  'deseasonalised-increments': 'saisonbereinigte Grenzen des Zuwachses je Monat',
};

const signalled: Record<SeriesBasis, string> = {
  figures: '',
  increments: 'Zuwachs ',
  deseasonalised: 'saisonbereinigt ',
  'deseasonalised-increments': 'Zuwachs saisonbereinigt ',
};

const compared: Record<SeriesBasis, string> = {
  figures: 'der Wert für',
  increments: 'der Zuwachs im',
  deseasonalised: 'der saisonbereinigte Wert für',
  'deseasonalised-increments': 'der saisonbereinigte Zuwachs im',
};

const meanings: Record<SignalMeaning, string> = {
  improvement: 'auffällige Verbesserung',
  concern: 'auffällige Verschlechterung',
  neutral: 'auffällig, ohne Wertung',
};

const variationMissing: Record<Because<Variation>, string> = {
  'no-figures': 'Streuung nicht bestimmbar: Es gibt noch keine vergleichbaren Werte',
  'too-few-figures': 'Streuung nicht bestimmbar: Es gibt noch zu wenige Werte in Folge',
  'no-width':
    'Streuung nicht bestimmbar: Die Grenzen fallen zusammen, obwohl die Werte nicht alle gleich sind',
};

const assuranceMissing: Record<Because<Assurance>, string> = {
  'no-target': 'ob das Verfahren den Plan schafft, lässt sich ohne Planwert nicht sagen',
  'neutral-direction':
    'ob das Verfahren den Plan schafft, lässt sich nicht sagen, weil weder mehr noch weniger besser ist',
  undetermined:
    'ob das Verfahren den Plan schafft, lässt sich nicht sagen, solange die Streuung nicht bestimmbar ist',
};

const assured: Record<AssuranceFacts['type'], string> = {
  passes: 'das Verfahren schafft den Plan zuverlässig',
  'hit-or-miss': 'das Verfahren schafft den Plan mal ja, mal nein',
  fails: 'das Verfahren schafft den Plan, so wie es läuft, nicht',
};

const provisional = ({ points, basis }: LimitsFacts): string =>
  `vorläufige ${limitNouns[basis]}, erst ${points.toFixed()} ${points === 1 ? 'Wert' : 'Werte'}`;

const limits = (facts: LimitsFacts): string =>
  facts.provisional ? `${facts.range}; ${provisional(facts)}` : `${limitNouns[facts.basis]} ${facts.range}`;

/** Of another quantity than the figure beside it: `saisonbereinigt 55.179`. */
const judged = ({ basis, value }: LimitsFacts): string =>
  value === null ? '' : `${signalled[basis]}${value}`;

function asked(target: PlanText, basis: SeriesBasis): string {
  if (target.type === 'range') return `Korridor ${target.low} bis ${target.high}`;
  const isIncrement = basis === 'increments' || basis === 'deseasonalised-increments';
  return `${isIncrement ? 'geplanter Zuwachs' : 'Plan'} ${target.value}`;
}

function pattern({ rule, side, count, mean, limit }: SignalFacts): string {
  const isHigh = side === 'high';
  switch (rule) {
    case 'outside-limit':
      return `nach ${isHigh ? 'oben' : 'unten'} außerhalb der üblichen Grenzen`;
    case 'trend':
      return `${monthsRunning(count)} ${isHigh ? 'gestiegen' : 'gesunken'}`;
    case 'near-limit': {
      const often = count > 2 ? monthsRunning(count) : 'zwei von drei Monaten';
      return `${often} nahe der ${isHigh ? 'oberen' : 'unteren'} Grenze von ${limit}`;
    }
    case 'one-side':
      return `${monthsRunning(count)} ${isHigh ? 'über' : 'unter'} dem Mittel von ${mean}`;
  }
}

function signal(facts: SignalFacts): string {
  const outside = facts.rule === 'outside-limit';
  const width = outside ? limits(facts.limits) : facts.limits.provisional ? provisional(facts.limits) : '';
  const remarks = joined([facts.months, width], '; ');
  const { value } = facts.limits;
  const before = outside && value !== null ? `${value} ` : '';
  const after = outside || value === null ? '' : `, zuletzt ${value}`;
  const seen = `${signalled[facts.limits.basis]}${before}${pattern(facts)}${after}`;
  return `${meanings[facts.meaning]}: ${seen}${remarks === '' ? '' : ` (${remarks})`}`;
}

export const process = {
  trend: ({ from, to, basis, type, meaning, amount }: TrendFacts): string => {
    const asOf = to === null ? '' : `Stand ${to}`;
    const isSteady = type === 'steady';
    const how = isSteady ? 'unverändert' : `um ${amount} ${type === 'rising' ? 'gestiegen' : 'gesunken'}`;
    const remarks = joined([isSteady ? '' : trendMeanings[meaning], asOf], ', ');
    return `gegenüber ${from} ${moved[basis]}${how}${remarks === '' ? '' : ` (${remarks})`}`;
  },
  noTrend: 'kein Vergleich möglich, dafür braucht es zwei Werte',
  signal,
  /** What a signal adds to a light; `contrary` when the light alone would say the opposite. */
  addedSignal: (facts: SignalFacts, contrary: boolean): string =>
    `${contrary ? 'aber' : 'zugleich'} ${signal(facts)}`,
  addedUsual: (facts: LimitsFacts): string =>
    `zugleich übliche Streuung (${joined([judged(facts), limits(facts)], '; ')}): am Verfahren ansetzen, nicht am Einzelwert`,
  usual: (month: string, facts: LimitsFacts): string => {
    const width = facts.provisional ? limits(facts) : facts.range;
    return `${compared[facts.basis]} ${month}${facts.value === null ? '' : ` (${facts.value})`} liegt in den üblichen Grenzen (${width})`;
  },
  fixedLimits: ({ basis, points, base }: LimitsFacts): string =>
    `${limitNouns[basis]} aus den ersten ${points.toFixed()} Werten (${base})`,
  usualVariation: (clause: string): string => `übliche Streuung: ${capitalised(clause)}`,
  workOnProcess: 'übliche Streuung: am Verfahren ansetzen, nicht am Einzelwert',
  variationMissing,
  assurance: ({ type, target, limits: width }: AssuranceFacts): string =>
    `${assured[type]} (${asked(target, width.basis)}; ${limits(width)})`,
  assuranceMissing,
};
