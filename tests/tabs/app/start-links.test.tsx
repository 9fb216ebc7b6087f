import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApiName } from '../../../src/contracts/api';
import { masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

/** As a channel's tab may be set up. */
const OF_TAB = '/?workspace=dezernat-v&field=wohnen&light=red';

const served = () =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
  });
const shown = (): string => `${location.pathname}${location.search}${location.hash}`;

test.each<{ link: string; asks: ApiName; params: Record<string, string> }>([
  { link: 'goal/g1', asks: 'viewGoal', params: { goalId: 'g1' } },
  { link: 'goal/ziel 50%', asks: 'viewGoal', params: { goalId: 'ziel 50%' } },
  { link: 'goal/ziel%20eins', asks: 'viewGoal', params: { goalId: 'ziel eins' } },
  { link: 'office/amt%2056', asks: 'viewOffice', params: { officeId: 'amt 56' } },
  { link: 'deviation/i1|2026-10', asks: 'viewCase', params: { deviationId: 'i1|2026-10' } },
  { link: 'indicators', asks: 'viewIndicators', params: {} },
  { link: 'compare', asks: 'viewIndicators', params: {} },
  { link: 'department', asks: 'viewDepartment', params: {} },
  { link: 'deviations', asks: 'viewDeviations', params: {} },
  { link: 'meeting', asks: 'viewDeviations', params: {} },
  { link: 'my-reports', asks: 'viewMyReport', params: {} },
  { link: 'deliveries', asks: 'viewDeliveries', params: {} },
  { link: 'data-issues', asks: 'viewDataIssues', params: {} },
  { link: 'findings', asks: 'viewDataIssues', params: {} },
  { link: '?light=red', asks: 'viewMasterplan', params: {} },
])('the link $link opens its view', async ({ link, asks, params }) => {
  const { asked } = served();
  await openTab('/accessibility?workspace=dezernat-v', { subEntityId: link });
  await waitFor(() => {
    expect(asked.find(({ name }) => name === asks)?.params).toMatchObject(params);
  });
});

test.each([
  { link: 'start', heading: 'Start' },
  { link: 'accessibility', heading: 'Erklärung zur Barrierefreiheit' },
  { link: 'easy-language', heading: 'Zugkraft in Leichter Sprache' },
])('the link $link opens its page', async ({ link, heading }) => {
  served();
  await openTab(OF_TAB, { subEntityId: link });
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  expect(location.pathname).toBe(`/tab/${link}`);
});

test('a link says all that is chosen: what the tab was set up with does not narrow it', async () => {
  served();
  await openTab(OF_TAB, { subEntityId: 'indicators?month=2026-09&office=schule' });
  expect(shown()).toBe('/tab/indicators?month=2026-09&office=schule&workspace=dezernat-v');
});

test('a link without filters shows everything, in the workspace of the tab', async () => {
  served();
  await openTab(OF_TAB, { subEntityId: 'goal/g1' });
  expect(shown()).toBe('/tab/goal/g1?workspace=dezernat-v');
});

test('a link keeps its own workspace and its place on the page', async () => {
  served();
  await openTab(OF_TAB, { subEntityId: 'goal/g1?workspace=dezernat-iv#indicator-i1' });
  expect(shown()).toBe('/tab/goal/g1?workspace=dezernat-iv#indicator-i1');
});

const reload = {
  name: '',
  entryType: 'navigation',
  type: 'reload',
  startTime: 0,
  duration: 0,
  toJSON: () => ({}),
};

describe('a tab that is loaded again', () => {
  afterEach(() => {
    performance.getEntriesByType = () => [];
  });

  test('shows where the reader was, not where the link once led', async () => {
    served();
    performance.getEntriesByType = () => [reload];
    await openTab('/start?workspace=dezernat-v', { subEntityId: 'goal/g1' });
    expect(shown()).toBe('/tab/start?workspace=dezernat-v');
  });
});

describe('while the tab is open', () => {
  test('a second link is followed where Teams tells of it', async () => {
    served();
    const client = await openTab('/start?workspace=dezernat-v', { subEntityId: 'goal/g1' });
    client.linkTo('office/amt-56');
    await waitFor(() => {
      expect(shown()).toBe('/tab/office/amt-56?workspace=dezernat-v');
    });
  });

  test('the link it was opened by, told once more, takes nobody away from where they went', async () => {
    served();
    const client = await openTab(OF_TAB, { subEntityId: 'goal/g1' });
    await userEvent.click(screen.getByRole('link', { name: 'Start' }));
    client.linkTo('goal/g1');
    client.linkTo(undefined);
    await waitFor(() => {
      expect(client.calls.filter(({ func }) => func === 'getContext')).toHaveLength(3);
    });
    expect(shown()).toBe('/tab/start?workspace=dezernat-v');
  });

  test('Teams is not asked to keep it suspended: it would open later links by the first one', async () => {
    served();
    const { calls } = await openTab(OF_TAB);
    const handlers = calls.filter(({ func }) => func === 'registerHandler').map(({ args }) => args[0]);
    expect(handlers).not.toContain('load');
    expect(handlers).not.toContain('beforeUnload');
  });
});

test.each([undefined, '', 'goal/', 'https://example.org/', '../elsewhere', 'nonsense'])(
  'where the link is %p the tab opens as it was set up',
  async (link) => {
    served();
    await openTab(OF_TAB, link === undefined ? {} : { subEntityId: link });
    expect(shown()).toBe(`/tab${OF_TAB}`);
  },
);

test('a tab set up in the former way opens with its field of action, which can be taken out', async () => {
  served();
  await openTab('/?workspace=dezernat-v&view=field%3Awohnen');
  expect(await screen.findByRole('heading', { level: 1, name: 'Wohnen' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Filter entfernen: Handlungsfeld: Wohnen' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' })).toBeVisible();
  expect(shown()).toBe('/tab/?workspace=dezernat-v');
});
