import { teamsLinks } from '../../../bot/teams-links';

const links = (appId = () => 'katalog-id', host = 'teams.microsoft.com') =>
  teamsLinks({ host, appUrl: 'https://zugkraft.example', appId });

const partsOf = (link: string) => {
  const { host, pathname, searchParams } = new URL(link);
  const { subEntityId } = JSON.parse(searchParams.get('context') ?? '') as { subEntityId: string };
  return { host, pathname, webUrl: searchParams.get('webUrl'), subEntityId };
};

describe('A link into the tab', () => {
  test.each([
    ['toGoal', 'goal/wohnen?workspace=dezernat-v'],
    ['toCase', 'deviation/wohnen?workspace=dezernat-v'],
  ] as const)('%s names the app, the view and, for the browser, the address', (to, path) => {
    expect(partsOf(links()[to]('dezernat-v', 'wohnen'))).toEqual({
      host: 'teams.microsoft.com',
      pathname: '/l/entity/katalog-id/masterplan',
      webUrl: `https://zugkraft.example/tab/${path}`,
      subEntityId: path,
    });
  });

  test.each([
    ['toMasterplan', 'masterplan', '?workspace=dezernat-v'],
    ['toDeviations', 'masterplan', 'deviations?workspace=dezernat-v'],
    ['toReports', 'my-reports', 'my-reports?workspace=dezernat-v'],
  ] as const)('%s leads to the whole view', (to, entity, path) => {
    const parts = partsOf(links()[to]('dezernat-v'));
    expect(parts).toMatchObject({ pathname: `/l/entity/katalog-id/${entity}`, subEntityId: path });
    expect(parts.webUrl).toBe(`https://zugkraft.example/tab/${path}`);
  });

  test('keeps what an id holds from being read as address', () => {
    expect(partsOf(links().toCase('dezernat-v', 'wartezeit|2026-10 ?#')).subEntityId).toBe(
      'deviation/wartezeit%7C2026-10%20%3F%23?workspace=dezernat-v',
    );
  });

  test('carries the id that is known at the moment it is written', () => {
    let known = 'manifest-id';
    const written = links(() => known);
    expect(written.toReports('dezernat-v')).toContain('/l/entity/manifest-id/');
    known = 'katalog-id';
    expect(written.toReports('dezernat-v')).toContain('/l/entity/katalog-id/');
  });

  test('leads to the host that was set', () => {
    expect(partsOf(links(undefined, 'teams.cloud.microsoft').toReports('dezernat-v')).host).toBe(
      'teams.cloud.microsoft',
    );
  });
});
