import type { Log } from '../ports/log';
import type { SendMessages } from './send-messages';
import type { Job, JobQueue, TakenJob } from '../ports/job-queue';
import type { DeliveryError } from '../ports/sending';
import { StorageUnavailable } from '../ports/repository';

export interface WorkDeps {
  readonly jobs: JobQueue;
  readonly log: Log;
}

/** `done` sent it, `not-needed` found it sent or outdated, the rest say why it did not arrive. */
export interface JobOutcome {
  readonly job: Job;
  readonly outcome: 'done' | 'not-needed' | 'failed' | DeliveryError['kind'];
}

export type WorkJobs = () => Promise<readonly JobOutcome[]>;

/** Jobs worked at the same time by one instance: while one waits for Teams, others go on. */
const AT_ONCE = 16;

/** Attempts after which a job that keeps failing is set aside for somebody to look at. */
const MOST_ATTEMPTS = 5;

/** Works the queue until nothing waits. One failing recipient stops nobody else. */
export function makeWorkJobs(deps: WorkDeps, send: SendMessages): WorkJobs {
  return async () => {
    const outcomes: JobOutcome[] = [];
    const worker = async (): Promise<void> => {
      for (let taken = await deps.jobs.take(); taken !== null; taken = await deps.jobs.take()) {
        outcomes.push({ job: taken.job, outcome: await work(deps, send, taken) });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return outcomes;
  };
}

async function work(deps: WorkDeps, send: SendMessages, taken: TakenJob): Promise<JobOutcome['outcome']> {
  const about = { type: taken.job.type, workspace: taken.job.workspaceId, attempt: taken.attempt };
  try {
    const delivered = await send(taken.job);
    if (typeof delivered === 'object') {
      deps.log.warn('message-not-delivered', { ...about, reason: delivered.kind });
      // What nobody can help by repeating is noted with its reason; the round comes back to it.
      await (delivered.retryIn === null ? taken.done() : taken.retryIn(spread(delivered.retryIn)));
      return delivered.kind;
    }
    const outcome = delivered === 'sent' ? 'done' : 'not-needed';
    await (delivered === 'elsewhere' ? taken.retryIn(ELSEWHERE_FOR) : taken.done());
    deps.log.info('job-ended', { ...about, outcome });
    return outcome;
  } catch (error) {
    deps.log.error('job-failed', error, about);
    // What cannot be read now is no fault of the job: it waits until it can.
    const isGivenUp = taken.attempt >= MOST_ATTEMPTS && !(error instanceof StorageUnavailable);
    await (isGivenUp ? taken.setAside() : taken.retryIn(backOff(Math.min(taken.attempt, MOST_ATTEMPTS))));
    return 'failed';
  }
}

/** Seconds until a job is looked at again that another instance works on. */
const ELSEWHERE_FOR = 30;

/** Seconds: 10, 20, 40, 80, 160. */
const backOff = (attempt: number): number => 5 * 2 ** attempt;

/** Whoever was told to wait comes back over a while, not all in the same second. */
const spread = (seconds: number): number => seconds + Math.ceil(Math.random() * Math.min(seconds, 30));
