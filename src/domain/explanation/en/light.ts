import type { Direction } from '../../tracking/indicator';
import type { Light } from '../../tracking/light';
import type { FigureFault } from '../../shared/figure';
import type { Sentences } from '../de/sentences';
import type { PlanText, Standing } from '../facts/sentence-facts';

const lights: Record<Light, string> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
  none: 'no light',
  stale: 'outdated',
};

const subjects: Record<Standing['quality'], (actual: string) => string> = {
  plain: (actual) => actual,
  zero: (actual) => `the reported figure of ${actual}`,
  provisional: (actual) => `the provisional figure of ${actual}`,
  estimated: (actual) => `the estimated figure of ${actual}`,
};

const orientations: Record<Direction, string> = {
  'higher-is-better': '',
  'lower-is-better': 'less is better; ',
  neutral: 'any deviation counts; ',
};

const faults: Record<FigureFault, string> = {
  'not-finite': 'is not a valid number',
  'too-large': 'is too large',
  'negative-zero': 'is a zero with a minus sign',
};

const subject = ({ quality, actual }: Standing): string => subjects[quality](actual);

function asked(plan: PlanText, side: 'above' | 'below'): string {
  if (plan.type === 'value') return `the plan of ${plan.value}`;
  if (plan.type === 'range') return `the range of ${plan.low} to ${plan.high}`;
  return `the range’s ${side === 'above' ? 'upper' : 'lower'} end of ${plan.value}`;
}

function position({ side, plan, distance, slight }: Standing): string {
  if (side === 'on') return 'exactly on plan';
  if (side === 'inside') {
    return plan.type === 'range' ? `within the range of ${plan.low} to ${plan.high}` : 'within the range';
  }
  return `${slight ? 'only ' : ''}${distance} ${side} ${asked(plan, side)}`;
}

export const light: Sentences['light'] = {
  lights,
  because: (standing) => `because ${subject(standing)} is ${position(standing)}`,
  lies: (standing) => `${subject(standing)} is ${position(standing)}`,
  then: (standing) => `at that time ${subject(standing)} was ${position(standing)}`,
  judged: (color, because) => `${color} ${because}`,
  tolerance: ({ green, red, direction }) => {
    const orientation = direction === null ? '' : orientations[direction];
    const bounds =
      green === red
        ? `green up to ${green}, red beyond`
        : `green up to ${green}, amber up to ${red}, red beyond`;
    return `${orientation}tolerance: ${bounds}`;
  },
  noReading: 'no light because no figure has been reported yet',
  noData: (month) => `no light because it was reported that there are no data for ${month}`,
  notTold: ({ month, color, counts }) =>
    color === null || counts === null
      ? `no light because the figure for ${month} is not disclosed: single people could be recognised by it`
      : `${color}, as for any figure from ${counts.from} to ${counts.to} (${month}); which one it is is not disclosed, ` +
        'as single people could be recognised',
  notToldThen: (month) => `the figure for ${month} is not disclosed`,
  noPlan: (month, actual) =>
    `no light because there is no planned value for ${month}${actual === null ? '' : ` (actual: ${actual})`}`,
  overdue: (expected, shown) =>
    `the figure for ${expected} is outstanding${shown === null ? '' : `; shown is ${shown}`}`,
  noDataThen: (month) => `for ${month} it was reported that there are no data`,
  badFigure: ({ month, fault }) =>
    `no light: the actual or planned figure for ${month} ${faults[fault]} and has to be corrected`,
  withheld: (month) =>
    `cannot be determined until the actual or planned figure for ${month} has been corrected`,
};
