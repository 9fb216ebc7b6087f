import { makeCloseMonths } from '../../src/application/steering/close-month';
import { makeEnterWorkspace } from '../../src/application/workspace/enter-workspace';
import type { DeliveryLog } from '../../src/application/ports/delivery-log';
import { makeFollowCases } from '../../src/application/deviations/follow-cases';
import { makeReviewDeviations } from '../../src/application/deviations/review-deviations';
import { makeRunRound, type RunRound } from '../../src/application/round/run-round';
import { makeSendMessages } from '../../src/application/round/send-messages';
import {
  makeSubmitMonthlyReport,
  type SubmitMonthlyReport,
} from '../../src/application/reporting/submit-monthly-report';
import { makeWorkJobs, type WorkJobs } from '../../src/application/round/work-jobs';
import { err } from '../../src/domain/shared/result';
import {
  createInMemoryDeliveryLog,
  createInMemoryJobQueue,
  createInMemoryLease,
  createRecordingMessenger,
  type InMemoryJobQueue,
  type RecordingMessenger,
} from './in-memory-jobs';
import { teamOf } from './team-of';
import { createWorld, type World } from './world';

/** One start of the service: it remembers nothing of an earlier one. */
export interface HouseInstance {
  readonly workJobs: WorkJobs;
  readonly runRound: RunRound;
  /** A round that finds no time to send. */
  readonly queueOnly: RunRound;
  readonly submit: SubmitMonthlyReport;
}

/** Several instances of the service over one storage, queue and chat. */
export interface House extends World {
  readonly messenger: RecordingMessenger;
  readonly jobs: InMemoryJobQueue;
  readonly deliveries: DeliveryLog;
  /** @param seen the delivery log as this one sees it */
  start(seen?: DeliveryLog): HouseInstance;
  /** The delivery log of an instance that others overtake, right after it looked something up for the so-many-th time. */
  overtaken(call: number, by: () => Promise<unknown>): DeliveryLog;
}

export function createHouse(now: string): House {
  const world = createWorld({ now });
  const deliveries = createInMemoryDeliveryLog();
  const jobs = createInMemoryJobQueue(world.clock);
  const messenger = createRecordingMessenger();
  const lease = createInMemoryLease();
  return {
    ...world,
    messenger,
    jobs,
    deliveries,
    start(seen = deliveries) {
      const common = {
        workspaces: world.workspaces,
        membership: teamOf(() => true),
        recordsOf: () => world.records,
        deliveries: seen,
        jobs,
        lease,
        messenger,
        installer: { install: () => Promise.resolve(err('not-permitted' as const)) },
        announce: () => undefined,
        clock: world.clock,
        log: world.log,
      };
      const reviewDeviations = makeReviewDeviations(common);
      const workJobs = makeWorkJobs(common, makeSendMessages(common));
      const round = {
        ...common,
        reviewDeviations,
        followCases: makeFollowCases(common),
        closeMonths: makeCloseMonths(common),
        retentionMonths: 6,
      };
      return {
        workJobs,
        runRound: makeRunRound({ ...round, workJobs }),
        queueOnly: makeRunRound({ ...round, workJobs: () => Promise.resolve([]) }),
        submit: makeSubmitMonthlyReport({ ...common, enter: makeEnterWorkspace(common), reviewDeviations }),
      };
    },
    overtaken(call, by) {
      let calls = 0;
      return {
        ...deliveries,
        find: async (key) => {
          const found = await deliveries.find(key);
          calls += 1;
          if (calls === call) await by();
          return found;
        },
      };
    },
  };
}
