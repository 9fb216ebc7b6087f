import type { Month } from '../../domain/shared/month';

export type Job =
  | {
      readonly type: 'monthly-card';
      readonly workspaceId: string;
      readonly month: Month;
      readonly userId: string;
    }
  | { readonly type: 'alert'; readonly workspaceId: string; readonly deviationId: string };

export interface TakenJob {
  readonly job: Job;
  /** 1 for the first time. */
  readonly attempt: number;
  /** Ends the job. */
  done(): Promise<void>;
  /** Gives it back for another attempt after a pause in seconds. */
  retryIn(seconds: number): Promise<void>;
  /** Sets it aside for a person to look at. */
  setAside(): Promise<void>;
}

/** Work that survives a crash. A job may come more than once; whoever works it must bear that. */
export interface JobQueue {
  add(job: Job): Promise<void>;
  /** @returns null when nothing waits */
  take(): Promise<TakenJob | null>;
}
