import type { DeviationStatus } from '../../../src/domain/deviation/deviation';
import type { GoalStatus } from '../../../src/domain/masterplan/goal';
import type { EffectLevel, IndicatorKind, ResultLevel } from '../../../src/domain/tracking/indicator';
import type { Light } from '../../../src/domain/tracking/light';
import type { ReadingState } from '../../../src/domain/tracking/reading';
import type { ProjectStatus } from '../../../src/domain/tracking/status-report';

/** The word beside each light, the same as on the cards in chat; colour never speaks alone. */
export const lights: Record<Light, string> = {
  green: 'im Plan',
  amber: 'leichte Abweichung',
  red: 'deutliche Abweichung',
  none: 'keine Daten',
  stale: 'veraltet',
};

export const goalStatuses: Record<GoalStatus, string> = {
  draft: 'Entwurf',
  agreed: 'abgestimmt',
  decided: 'beschlossen',
};

export const readingStates: Record<ReadingState, string> = {
  provisional: 'vorläufig',
  estimated: 'geschätzt',
  final: 'endgültig',
};

export const projectStatuses: Record<ProjectStatus, string> = {
  'on-track': 'läuft nach Plan',
  'at-risk': 'braucht Aufmerksamkeit',
  'off-track': 'weicht vom Plan ab',
  done: 'abgeschlossen',
};

export const indicatorKinds: Record<IndicatorKind, string> = {
  stock: 'Bestand',
  flow: 'Menge je Monat',
  cumulative: 'aufgelaufen',
  rate: 'Verhältniswert',
};

export const resultLevels: Record<ResultLevel, string> = {
  input: 'Input',
  output: 'Output',
  outcome: 'Outcome',
  impact: 'Impact',
};

export const deviationStatuses: Record<DeviationStatus, string> = {
  open: 'offen',
  closed: 'geschlossen',
  withdrawn: 'zurückgenommen',
};

export const effectLevels: Record<EffectLevel, string> = {
  society: 'Gesellschaft',
  'target-group': 'Zielgruppe',
  'individual-case': 'Einzelfall',
};

/** In place of a figure at which somebody could be recognised. */
export const withheld = {
  below: (count: number): string => `unter ${count}`,
  entirely: 'nicht ausgewiesen',
  hint: 'Zahlen, an denen Einzelne erkannt werden könnten, und solche, aus denen sie sich errechnen ließen, werden nicht ausgewiesen.',
};
