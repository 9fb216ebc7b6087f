import { PERSONAL_TABS, subPage, viewPath, workspaceQuery } from '../src/contracts/tab-address';
import type { BotLinks } from './bot-deps';

export interface TeamsLinksOptions {
  /** Host of links that Teams opens, such as `teams.microsoft.com`. */
  readonly host: string;
  /** Address people reach the app under, for clients that cannot open its tab. */
  readonly appUrl: string;
  /** Asked for each link, as it may become known later: the catalogue's id, for phones take no other. */
  readonly appId: () => string;
}

/** Links that open the app's own tab inside Teams, at the goal or report meant. */
export function teamsLinks({ host, appUrl, appId }: TeamsLinksOptions): BotLinks {
  /** @param path of the tab below its root, with its query */
  const link = (entityId: string, path: string): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: path }));
    const webUrl = encodeURIComponent(`${appUrl}/tab/${path}`);
    return `https://${host}/l/entity/${appId()}/${entityId}?webUrl=${webUrl}&context=${context}`;
  };
  const inMasterplan = (path: string, workspaceId: string): string =>
    link(PERSONAL_TABS.masterplan, subPage(path, workspaceQuery(workspaceId)));
  return {
    toMasterplan: (workspaceId) => inMasterplan(viewPath.masterplan(), workspaceId),
    toGoal: (workspaceId, goalId) => inMasterplan(viewPath.goal(goalId), workspaceId),
    toCase: (workspaceId, deviationId) => inMasterplan(viewPath.case(deviationId), workspaceId),
    toDeviations: (workspaceId) => inMasterplan(viewPath.deviations(), workspaceId),
    toReports: (workspaceId) =>
      link(PERSONAL_TABS.myReports, subPage(viewPath.myReports(), workspaceQuery(workspaceId))),
  };
}
