import type { Direction } from '../../tracking/indicator';
import type { Light } from '../../tracking/light';
import type { FigureFault } from '../../shared/figure';
import type { FaultFacts, NotToldFacts, PlanText, Standing, ToleranceFacts } from '../facts/sentence-facts';

const lights: Record<Light, string> = {
  green: 'grün',
  amber: 'gelb',
  red: 'rot',
  none: 'keine Ampel',
  stale: 'veraltet',
};

const subjects: Record<Standing['quality'], (actual: string) => string> = {
  plain: (actual) => actual,
  zero: (actual) => `der gemeldete Wert ${actual}`,
  provisional: (actual) => `der vorläufige Wert ${actual}`,
  estimated: (actual) => `der geschätzte Wert ${actual}`,
};

const orientations: Record<Direction, string> = {
  'higher-is-better': '',
  'lower-is-better': 'weniger ist besser; ',
  neutral: 'jede Abweichung zählt; ',
};

const faults: Record<FigureFault, string> = {
  'not-finite': 'ist keine gültige Zahl',
  'too-large': 'ist zu groß',
  'negative-zero': 'ist eine Null mit Minuszeichen',
};

const subject = ({ quality, actual }: Standing): string => subjects[quality](actual);

/** After "unter" and "über". */
function asked(plan: PlanText, side: 'above' | 'below'): string {
  if (plan.type === 'value') return `dem Plan von ${plan.value}`;
  if (plan.type === 'range') return `dem Korridor von ${plan.low} bis ${plan.high}`;
  return `der ${side === 'above' ? 'Obergrenze' : 'Untergrenze'} ${plan.value} des Korridors`;
}

function position({ side, plan, distance, slight }: Standing): string {
  if (side === 'on') return 'genau im Plan';
  if (side === 'inside') {
    return plan.type === 'range' ? `im Korridor von ${plan.low} bis ${plan.high}` : 'im Korridor';
  }
  const where = side === 'above' ? 'über' : 'unter';
  return `${slight ? 'nur ' : ''}um ${distance} ${where} ${asked(plan, side)}`;
}

export const light = {
  lights,
  because: (standing: Standing): string => `weil ${subject(standing)} ${position(standing)} liegt`,
  lies: (standing: Standing): string => `${subject(standing)} liegt ${position(standing)}`,
  then: (standing: Standing): string => `damals lag ${subject(standing)} ${position(standing)}`,
  judged: (color: string, because: string): string => `${color}, ${because}`,
  tolerance: ({ green, red, direction }: ToleranceFacts): string => {
    const orientation = direction === null ? '' : orientations[direction];
    const bounds =
      green === red ? `bis ${green} grün, darüber rot` : `bis ${green} grün, bis ${red} gelb, darüber rot`;
    return `${orientation}Toleranz: ${bounds}`;
  },
  noReading: 'keine Ampel, weil bisher kein Wert gemeldet ist',
  noData: (month: string): string => `keine Ampel, weil für ${month} gemeldet ist, dass es keine Daten gibt`,
  notTold: ({ month, color, counts }: NotToldFacts): string =>
    color === null || counts === null
      ? `keine Ampel, weil der Wert für ${month} nicht ausgewiesen wird: An ihm könnten Einzelne erkannt werden`
      : `${color}, wie bei jeder Zahl von ${counts.from} bis ${counts.to} (${month}); welche es ist, wird nicht ausgewiesen, ` +
        'weil Einzelne erkannt werden könnten',
  notToldThen: (month: string): string => `der Wert für ${month} wird nicht ausgewiesen`,
  noPlan: (month: string, actual: string | null): string =>
    `keine Ampel, weil es für ${month} keinen Planwert gibt${actual === null ? '' : ` (Istwert: ${actual})`}`,
  overdue: (expected: string, shown: string | null): string =>
    `der Wert für ${expected} steht aus${shown === null ? '' : `; gezeigt wird ${shown}`}`,
  noDataThen: (month: string): string => `für ${month} ist gemeldet, dass es keine Daten gibt`,
  badFigure: ({ month, fault }: FaultFacts): string =>
    `keine Ampel: Der Ist- oder Planwert für ${month} ${faults[fault]} und muss berichtigt werden`,
  withheld: (month: string): string =>
    `nicht bestimmbar, solange der Ist- oder Planwert für ${month} nicht berichtigt ist`,
};
