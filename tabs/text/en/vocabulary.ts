import type { withheld as german } from '../de/vocabulary';
import type { DeviationStatus } from '../../../src/domain/deviation/deviation';
import type { GoalStatus } from '../../../src/domain/masterplan/goal';
import type { EffectLevel, IndicatorKind, ResultLevel } from '../../../src/domain/tracking/indicator';
import type { Light } from '../../../src/domain/tracking/light';
import type { ReadingState } from '../../../src/domain/tracking/reading';
import type { ProjectStatus } from '../../../src/domain/tracking/status-report';

export const lights: Record<Light, string> = {
  green: 'on plan',
  amber: 'slight deviation',
  red: 'clear deviation',
  none: 'no data',
  stale: 'outdated',
};

export const goalStatuses: Record<GoalStatus, string> = {
  draft: 'draft',
  agreed: 'agreed',
  decided: 'decided',
};

export const readingStates: Record<ReadingState, string> = {
  provisional: 'provisional',
  estimated: 'estimated',
  final: 'final',
};

export const projectStatuses: Record<ProjectStatus, string> = {
  'on-track': 'on track',
  'at-risk': 'needs attention',
  'off-track': 'off plan',
  done: 'completed',
};

export const indicatorKinds: Record<IndicatorKind, string> = {
  stock: 'stock',
  flow: 'quantity per month',
  cumulative: 'cumulative',
  rate: 'ratio',
};

export const resultLevels: Record<ResultLevel, string> = {
  input: 'Input',
  output: 'Output',
  outcome: 'Outcome',
  impact: 'Impact',
};

export const deviationStatuses: Record<DeviationStatus, string> = {
  open: 'open',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

export const effectLevels: Record<EffectLevel, string> = {
  society: 'Society',
  'target-group': 'Target group',
  'individual-case': 'Individual case',
};

export const withheld: typeof german = {
  below: (count) => `below ${count}`,
  entirely: 'not disclosed',
  hint: 'Figures by which single people could be recognised, and those from which they could be worked out, are not disclosed.',
};
