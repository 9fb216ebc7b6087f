import type { Settings } from './settings';

type WorkspaceSettings = Settings['WORKSPACES'][number];

export interface ServedWorkspaces {
  readonly served: readonly (WorkspaceSettings & {
    /** Whether a workspace before it has the same site: then it is known, but its lists belong to that one. */
    readonly isSiteTaken: boolean;
  })[];
  /** Ids that are there before; what stands under them the second time is not served. */
  readonly leftOut: readonly string[];
}

/** Of workspaces that are there twice the first counts: served twice, everybody would be asked twice. */
export function servedWorkspaces(workspaces: Settings['WORKSPACES']): ServedWorkspaces {
  const served = new Map<string, ServedWorkspaces['served'][number]>();
  const sites = new Set<string>();
  const leftOut: string[] = [];
  for (const workspace of workspaces) {
    if (served.has(workspace.id)) {
      leftOut.push(workspace.id);
      continue;
    }
    const site = workspace.site.toLowerCase().replace(/\/+$/, '');
    served.set(workspace.id, { ...workspace, isSiteTaken: sites.has(site) });
    sites.add(site);
  }
  return { served: [...served.values()], leftOut };
}
