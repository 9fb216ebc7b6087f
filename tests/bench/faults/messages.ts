import type { MonthlyReport, Submitted } from '../../../src/application/reporting/submit-monthly-report';

/** How much faster than the wall clock a run's own clock goes; leases of the storage stay as long as they are. */
export const SPEED = 10;

/** When a run begins, in milliseconds of its own clock: seven o'clock in Berlin on the first working day. */
export const START = Date.parse('2026-11-02T06:00:00.000Z');

/** Where an instance ends itself by SIGKILL: before or after the effect of its so-many-th step of the run. */
export interface Death {
  /** Only steps of this kind count; null for all. */
  readonly kind: string | null;
  readonly step: number;
  readonly isAfter: boolean;
}

/** What every instance is told at its start, as JSON. */
export interface InstanceSettings {
  readonly connectorUrl: string;
  readonly storage: string;
}

export type ToInstance =
  | { readonly type: 'play'; readonly run: number; readonly startedAt: number; readonly death: Death | null }
  | { readonly type: 'rest' }
  | { readonly type: 'submit'; readonly id: number; readonly userId: string; readonly report: MonthlyReport }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown; readonly failed: boolean };

export type FromInstance =
  | { readonly type: 'ready' }
  /** @property method `readings.find`, `masterplan` */
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly run: number;
      readonly method: string;
      readonly args: readonly unknown[];
    }
  /** Null when it failed. */
  | { readonly type: 'submitted'; readonly id: number; readonly answer: Submitted | null };

/** The run's own names, so that runs share a storage and a connector without meeting. */
export const userOf = (run: number, userId: string): string => `r${run}-${userId}`;

export const chatOf = (run: number): string => `19:leitung-${run}@thread.v2`;

export const namesOf = (run: number) => ({
  queue: `jobs-${run}`,
  deliveries: `deliveries-${run}`,
  leases: `leases-${run}`,
});
