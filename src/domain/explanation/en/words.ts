import type { DeviationRule } from '../../deviation/deviation';
import type { Grade } from '../../tracking/grade';
import type { Trend } from '../../tracking/trend';
import type { Assurance } from '../../tracking/xmr/assurance';
import type { OutlookCode, VariationCode } from '../facts/signs';

export const trend: Record<Trend['type'], string> = {
  rising: 'risen',
  falling: 'fallen',
  steady: 'unchanged',
  none: 'no comparison',
};

export const variation: Record<VariationCode, string> = {
  improvement: 'unusual improvement',
  concern: 'unusual deterioration',
  neutral: 'unusual, neither better nor worse',
  'common-cause': 'usual variation',
  undetermined: 'cannot be determined',
};

export const assurance: Record<Assurance['type'], string> = {
  passes: 'reliable',
  'hit-or-miss': 'hit or miss',
  fails: 'not as it stands',
  none: 'cannot be determined',
};

export const outlook: Record<OutlookCode, string> = {
  sun: 'likely to be met',
  'partly-cloudy': 'narrowly missed',
  cloud: 'clearly missed',
  storm: 'wrong direction',
  'reached-but-worsening': 'met, but getting worse',
  none: 'no forecast',
};

export const grade: Record<Grade, string> = {
  exceeded: 'exceeded',
  fully: 'fully achieved',
  largely: 'largely achieved',
  partly: 'partly achieved',
  not: 'not achieved',
  none: 'not graded',
};

export const rule: Record<DeviationRule, string> = {
  red: 'red',
  'amber-twice': 'amber twice in a row',
  concern: 'unusual deterioration',
  'assurance-fails': 'process cannot meet the plan as it stands',
  'forecast-storm': 'forecast: wrong direction',
  'milestone-late': 'milestone late',
  'report-missing': 'report missing',
  'over-achievement': 'over-achievement',
};
