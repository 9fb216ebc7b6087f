import type { DataIssue } from '../../../src/application/ports/data-issue';
import { DEFAULT_MILESTONE_TOLERANCE, type Milestone } from '../../../src/domain/masterplan/measure';
import { toMonth } from '../../../src/domain/shared/month';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import { ANY_VALUE } from '../../../src/domain/tracking/value-range';
import { DEFAULT_TOLERANCE } from '../../../src/domain/tracking/tolerance';

/** The smallest things that make sense; a test names only what it speaks of. */
export const indicator = (own: Partial<Indicator> = {}): Indicator => ({
  id: 'beratungen',
  goalId: 'ziel',
  measureId: null,
  name: 'Beratungen',
  description: '',
  unit: 'Personen',
  decimals: 0,
  kind: 'flow',
  cumulatesSince: 'january',
  direction: 'higher-is-better',
  trajectory: { type: 'constant', target: 100 },
  formerPlans: [],
  tolerance: DEFAULT_TOLERANCE,
  screening: true,
  limitsBase: 'moving',
  range: ANY_VALUE,
  resultLevel: 'output',
  effectLevel: null,
  areaId: null,
  breakdownOf: null,
  isKey: true,
  ownerPostId: 'fachstelle',
  source: 'Beispiel',
  secrecy: null,
  publicationLag: 0,
  from: toMonth('2025-01'),
  to: null,
  position: 1,
  ...own,
});

export const reading = (own: Partial<Reading> = {}): Reading => ({
  indicatorId: 'beratungen',
  month: toMonth('2026-03'),
  value: 100,
  noDataReason: null,
  state: 'final',
  comment: '',
  source: 'Beispiel',
  reportedByPostId: 'fachstelle',
  reportedAs: 'holder',
  reportedAt: '2026-04-01T08:00:00.000Z',
  ...own,
});

export const milestone = (own: Partial<Milestone> = {}): Milestone => ({
  id: 'richtfest',
  measureId: 'bau',
  name: 'Richtfest',
  due: '2026-03-31',
  forecast: null,
  done: null,
  weight: 1,
  toleranceDays: DEFAULT_MILESTONE_TOLERANCE,
  ...own,
});

export const dataIssue = (own: Partial<DataIssue> = {}): DataIssue => ({
  list: 'Kennzahlen',
  itemId: '12',
  rowKey: 'beratungen',
  rowTitle: 'Beratungen',
  column: 'Unit',
  columnTitle: 'Einheit',
  problem: 'missing',
  severity: 'error',
  found: null,
  rows: 1,
  expected: null,
  ...own,
});
