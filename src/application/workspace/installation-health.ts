import type { Standing } from '../ports/standing';

/** How the workspaces of an installation stand together. */
export interface InstallationHealth {
  /**
   * `starting` until a workspace serves its people, or all were looked at; `ready` when all serve without a lack;
   * `degraded` when some do; `out` when none does.
   */
  readonly status: 'starting' | 'ready' | 'degraded' | 'out';
  readonly workspaces: Readonly<Record<Standing['kind'], number>>;
  /** Workspaces of the settings that are left out, as their id is there before. */
  readonly leftOut: number;
}

/** Tells numbers only: it is asked by whoever reaches the address. */
export function installationHealth(standings: readonly Standing[], leftOut: number): InstallationHealth {
  const count = (kind: Standing['kind']): number => standings.filter((one) => one.kind === kind).length;
  const workspaces = {
    starting: count('starting'),
    ready: count('ready'),
    degraded: count('degraded'),
    out: count('out'),
  };
  return { status: statusOf(workspaces, leftOut), workspaces, leftOut };
}

function statusOf(
  { starting, ready, degraded, out }: InstallationHealth['workspaces'],
  leftOut: number,
): InstallationHealth['status'] {
  if (ready + degraded === 0) return starting > 0 ? 'starting' : 'out';
  return starting + degraded + out + leftOut === 0 ? 'ready' : 'degraded';
}
