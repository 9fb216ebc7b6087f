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
    link('masterplan', `${path}?workspace=${workspaceId}`);
  return {
    toMasterplan: (workspaceId) => inMasterplan('', workspaceId),
    toGoal: (workspaceId, goalId) => inMasterplan(`goal/${encodeURIComponent(goalId)}`, workspaceId),
    toCase: (workspaceId, deviationId) =>
      inMasterplan(`deviation/${encodeURIComponent(deviationId)}`, workspaceId),
    toDeviations: (workspaceId) => inMasterplan('deviations', workspaceId),
    toReports: (workspaceId) => link('my-reports', `my-reports?workspace=${workspaceId}`),
  };
}
