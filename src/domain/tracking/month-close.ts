import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import type { Judgement } from './judgement';
import type { Light } from './light';

/** A month that was frozen. */
export interface MonthClose {
  readonly month: Month;
  readonly closedAt: Instant;
  /** How many snapshots belong to it; it counts as closed once all are there. */
  readonly snapshots: number;
}

/** What was known and judged about an indicator or a project when a month was closed. Never changed afterwards. */
export type Snapshot = IndicatorSnapshot | ProjectSnapshot;

interface SnapshotBase {
  /** The reporting month that was closed. */
  readonly month: Month;
  readonly goalId: string;
  /** Name at the time, so that the record stays readable. */
  readonly name: string;
}

export interface IndicatorSnapshot extends SnapshotBase {
  readonly type: 'indicator';
  readonly indicatorId: string;
  readonly isKey: boolean;
  readonly judgement: Judgement;
}

export interface ProjectSnapshot extends SnapshotBase {
  readonly type: 'project';
  readonly measureId: string;
  readonly light: Light;
  /** Weighted shares of milestones, 0 to 1; null when a weight is missing. */
  readonly progress: { readonly done: number; readonly planned: number } | null;
}

export function snapshotKey(snapshot: Snapshot): string {
  const id = snapshot.type === 'indicator' ? snapshot.indicatorId : snapshot.measureId;
  return `${snapshot.month}|${snapshot.type}|${id}`;
}
