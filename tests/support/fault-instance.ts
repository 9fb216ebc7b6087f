import { inTurn } from '../../src/adapters/system/in-turn';
import { makeCloseMonths } from '../../src/application/steering/close-month';
import { makeEnterWorkspace } from '../../src/application/workspace/enter-workspace';
import type { Clock } from '../../src/application/ports/clock';
import type { Log } from '../../src/application/ports/log';
import { makeFollowCases } from '../../src/application/deviations/follow-cases';
import { makeReviewDeviations } from '../../src/application/deviations/review-deviations';
import { makeRunRound } from '../../src/application/round/run-round';
import { makeSendMessages } from '../../src/application/round/send-messages';
import {
  makeSubmitMonthlyReport,
  type SubmitMonthlyReport,
} from '../../src/application/reporting/submit-monthly-report';
import { makeWorkJobs } from '../../src/application/round/work-jobs';
import { err } from '../../src/domain/shared/result';
import type { Leases } from './fault-leases';
import { createFaultPorts, type Outside } from './fault-ports';
import type { Life, Turns } from './fault-turns';
import { teamOf } from './team-of';
import { WORKSPACE } from './world';

/** Milliseconds between two rounds, as in production. */
const ROUND_EVERY = 60_000;

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One instance of the service from its start to its end, with all that it keeps in memory. */
export interface Instance {
  readonly life: Life;
  readonly submit: SubmitMonthlyReport;
}

export interface InstanceOptions {
  readonly life: Life;
  readonly shared: Outside & { readonly leases: Pick<Leases, 'of'> };
  readonly turns: Pick<Turns, 'take' | 'after' | 'now'>;
  readonly clock: Clock;
}

/** Its rounds repeat by themselves, and what somebody reports starts one at once. */
export function startInstance({ life, shared, turns, clock }: InstanceOptions): Instance {
  const ports = createFaultPorts(shared, life, turns);
  const common = {
    ...ports,
    workspaces: { all: () => [WORKSPACE], find: (id: string) => (id === WORKSPACE.id ? WORKSPACE : null) },
    membership: teamOf(() => true),
    recordsOf: () => ports.records,
    lease: shared.leases.of(life, turns),
    installer: { install: () => Promise.resolve(err('not-permitted' as const)) },
    clock,
    log: SILENT,
  };
  const reviewDeviations = makeReviewDeviations(common);
  const runRound = inTurn(
    makeRunRound({
      ...common,
      reviewDeviations,
      followCases: makeFollowCases(common),
      closeMonths: makeCloseMonths(common),
      workJobs: makeWorkJobs(common, makeSendMessages(common)),
      retentionMonths: 6,
    }),
  );
  const round = (): Promise<unknown> => runRound().catch(() => undefined);
  const repeat = (): void => {
    void round().then(() => turns.after(ROUND_EVERY, life, repeat));
  };
  turns.after(0, life, repeat);
  return {
    life,
    submit: makeSubmitMonthlyReport({
      ...common,
      enter: makeEnterWorkspace(common),
      reviewDeviations,
      announce: () => void round(),
    }),
  };
}
