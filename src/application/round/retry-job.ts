import { err, ok, type Result } from '../../domain/shared/result';
import type { Announce } from '../ports/announce';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayKeepPlan } from '../policies/access';
import type { JobQueue } from '../ports/job-queue';

export interface JobNotFound {
  readonly kind: 'job-not-found';
}

export interface RetryJobDeps {
  readonly enter: EnterWorkspace;
  readonly jobs: Pick<JobQueue, 'setAsides' | 'tryAgain'>;
  readonly announce: Announce;
}

export type RetryJob = (
  actor: Actor,
  workspaceId: string,
  jobId: string,
) => Promise<Result<{ readonly jobId: string }, NotPermitted | JobNotFound>>;

/** Puts a job that failed too often back into the queue. Only one of the own workspace. */
export function makeRetryJob(deps: RetryJobDeps): RetryJob {
  return async (actor, workspaceId, jobId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    if (!mayKeepPlan(entered.value.access)) return err({ kind: 'not-permitted' });
    const aside = (await deps.jobs.setAsides()).find(({ id }) => id === jobId);
    const isOurs = aside?.job?.workspaceId === entered.value.workspace.id;
    if (!isOurs || !(await deps.jobs.tryAgain(jobId))) return err({ kind: 'job-not-found' });
    deps.announce();
    return ok({ jobId });
  };
}
