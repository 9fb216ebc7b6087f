import type { DeliveryLog } from '../../../src/application/ports/delivery-log';
import type { SubmitMonthlyReport } from '../../../src/application/reporting/submit-monthly-report';
import type { WorkJobs } from '../../../src/application/round/work-jobs';
import { makeService, type RunRoundInTurn } from '../../../src/application/service';
import {
  createInMemoryDeliveryLog,
  createInMemoryJobQueue,
  createInMemoryLease,
  createRecordingMessenger,
  type InMemoryJobQueue,
  type RecordingMessenger,
} from '../in-memory-jobs';
import { teamOf } from '../team-of';
import { createWorld, type World } from '../world';
import { usualParts } from '../usual-parts';

/** One start of the service: it remembers nothing of an earlier one. */
export interface HouseInstance {
  readonly workJobs: WorkJobs;
  readonly runRound: RunRoundInTurn;
  /** A round that finds no time to send. */
  readonly queueOnly: RunRoundInTurn;
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
        ...usualParts(),
        workspaces: world.workspaces,
        membership: teamOf(() => true),
        recordsOf: () => world.records,
        deliveries: seen,
        jobs,
        lease,
        messenger,
        clock: world.clock,
        log: world.log,
      };
      const instance = makeService(common);
      return {
        workJobs: instance.workJobs,
        runRound: instance.runRound,
        queueOnly: makeService({ ...common, jobs: { ...jobs, take: () => Promise.resolve(null) } }).runRound,
        submit: instance.useCases.submitMonthlyReport,
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
