import type { Clock } from '../../../src/application/ports/clock';
import type { Log } from '../../../src/application/ports/log';
import type { SubmitMonthlyReport } from '../../../src/application/reporting/submit-monthly-report';
import { makeService } from '../../../src/application/service';
import type { Leases } from './leases';
import { createFaultPorts, type Outside } from './ports';
import type { Life, Turns } from './turns';
import { teamOf } from '../team-of';
import { WORKSPACE } from '../world';
import { usualParts } from '../usual-parts';

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
  const { runRound, useCases } = makeService({
    ...usualParts(),
    ...ports,
    workspaces: { all: () => [WORKSPACE], find: (id: string) => (id === WORKSPACE.id ? WORKSPACE : null) },
    membership: teamOf(() => true),
    recordsOf: () => ports.records,
    lease: shared.leases.of(life, turns),
    announceWith: (run) => () => void run().catch(() => undefined),
    clock,
    log: SILENT,
  });
  const round = (): Promise<unknown> => runRound().catch(() => undefined);
  const repeat = (): void => {
    void round().then(() => turns.after(ROUND_EVERY, life, repeat));
  };
  turns.after(0, life, repeat);
  return {
    life,
    submit: useCases.submitMonthlyReport,
  };
}
