import type { Day } from '../../domain/shared/day';
import type { Month } from '../../domain/shared/month';

interface OfMonth {
  readonly workspaceId: string;
  readonly month: Month;
}

/** What has to be sent. A job says whom and when, never what: that is looked up when it is worked. */
export type Job =
  | (OfMonth & { readonly type: 'monthly-card'; readonly userId: string })
  | (OfMonth & { readonly type: 'reminder'; readonly userId: string })
  /** `inPlaceOf` a holder who is out of reach, for what that holder has to report; without it for all posts deputised for. */
  | (OfMonth & {
      readonly type: 'deputy-card';
      readonly userId: string;
      readonly inPlaceOf?: string | undefined;
    })
  | (OfMonth & { readonly type: 'escalation'; readonly officeId: string })
  | (OfMonth & { readonly type: 'update-card'; readonly userId: string })
  | { readonly type: 'alert'; readonly workspaceId: string; readonly deviationId: string }
  /** Many alerts, and due dates missed, in one message. */
  | { readonly type: 'alert-bundle'; readonly workspaceId: string }
  | {
      readonly type: 'overdue-alert';
      readonly workspaceId: string;
      readonly deviationId: string;
      readonly due: Day;
    }
  /** What cases wait for from somebody, in one message. */
  | { readonly type: 'tasks'; readonly workspaceId: string; readonly userId: string }
  | { readonly type: 'digest'; readonly workspaceId: string; readonly day: Day }
  /** Brings the cards that show a case up to date. */
  | { readonly type: 'update-case'; readonly workspaceId: string; readonly deviationId: string };

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

/** A job that was tried too often, or that nobody understands. */
export interface JobSetAside {
  readonly id: string;
  /** Null when it is none of ours. */
  readonly job: Job | null;
}

/** Work that survives a crash. A job may come more than once; whoever works it must bear that. */
export interface JobQueue {
  add(job: Job): Promise<void>;
  /** @returns null when nothing waits */
  take(): Promise<TakenJob | null>;
  /** What was set aside, at most 32 of it. */
  setAsides(): Promise<readonly JobSetAside[]>;
  /** Puts one back into the queue. @returns false when it is not there any more */
  tryAgain(id: string): Promise<boolean>;
}
