import type { Month } from '../shared/month';

export const MEASURE_KINDS = ['project', 'process'] as const;

/** Projects are judged by milestones, processes by indicators. */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export interface Measure {
  readonly id: string;
  readonly goalId: string;
  readonly strategyId: string | null;
  readonly name: string;
  readonly kind: MeasureKind;
  /** Leadership that commissions it. */
  readonly commissioningUnit: string;
  /** Office that carries it out. */
  readonly operatingUnit: string;
  readonly ownerPostId: string;
  /** First month it is reported on. */
  readonly from: Month;
  readonly position: number;
}

export interface Milestone {
  readonly id: string;
  readonly measureId: string;
  readonly name: string;
  /** Day it is due, `2026-03-31`. */
  readonly due: string;
  /** Day now expected; null when as planned. */
  readonly forecast: string | null;
  /** Day it was done; null while open. */
  readonly done: string | null;
  /** Share of the project, relative to the other milestones' weights; more than 0. */
  readonly weight: number;
  /** Days it may be late before a deviation opens. */
  readonly toleranceDays: number;
}

export const DEFAULT_MILESTONE_TOLERANCE = 14;
