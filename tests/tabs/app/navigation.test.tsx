import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { NAMES } from '../../../tabs/shared/address/names';
import { deviationsView } from '../support/case-examples';
import { deliveriesView, masterplan } from '../support/examples';
import { workspaceStatus } from '../support/masterplan-examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const WORKSPACES = [
  { id: 'dezernat-v', name: 'Dezernat V' },
  { id: 'dezernat-vi', name: 'Dezernat VI' },
];

test('whoever sees one department only is offered no other', async () => {
  serve({
    viewMasterplan: () => masterplan(),
    listWorkspaces: () => ({ workspaces: WORKSPACES.slice(0, 1) }),
  });
  await openTab('/?workspace=dezernat-v');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('combobox', { name: 'Dezernat wechseln' })).toBeNull();
});

test('another department begins at its Masterplan, without the filters of the one before', async () => {
  const { asked } = serve({
    viewMasterplan: () => masterplan(),
    listWorkspaces: () => ({ workspaces: WORKSPACES }),
  });
  await openTab('/?workspace=dezernat-v&light=red');
  const choice = await screen.findByRole('combobox', { name: 'Dezernat wechseln' });
  expect(choice).toHaveValue('dezernat-v');
  await userEvent.selectOptions(choice, 'Dezernat VI');
  expect(location.search).toBe('?workspace=dezernat-vi');
  const views = asked
    .filter(({ name }) => name === 'viewMasterplan')
    .map(({ params }) => params['workspaceId']);
  expect(views).toEqual(['dezernat-v', 'dezernat-vi']);
});

test('what is typed into the search of one list narrows no other', async () => {
  const status = workspaceStatus();
  serve({
    viewWorkspace: () => ({ ...status, me: { ...status.me, mayKeepPlan: true, dataIssues: 0 } }),
    viewDeliveries: () => deliveriesView(),
    viewDeviations: () => deviationsView(),
  });
  await openTab('/deliveries?workspace=dezernat-v');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nachrichten suchen' }), 'wohn');
  await screen.findByText('2 von 4 Nachrichten');
  await userEvent.click(screen.getByRole('link', { name: 'Tracking' }));
  await userEvent.click(screen.getByRole('link', { name: 'Abweichungen' }));
  expect(await screen.findByRole('textbox', { name: /suchen/ })).toHaveValue('');
});

test('a name in the address stands for one thing', () => {
  const all = Object.values(NAMES).flatMap((of) => (typeof of === 'string' ? [of] : Object.values(of)));
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

const links = () => within(screen.getByRole('navigation', { name: 'Ansichten' }));
const entries = (): (string | null)[] =>
  within(links().getAllByRole('list')[0]!)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const below = (entry: string): (string | null)[] =>
  within(links().getByRole('list', { name: entry }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the house', () => {
  const served = (me: Partial<WorkspaceStatus['me']> = {}) =>
    serve({ viewWorkspace: () => workspaceStatus(me), viewMasterplan: () => masterplan() });

  test('has the entries of the cycle, and the views of the one that is shown', async () => {
    served();
    await openTab('/indicators?workspace=dezernat-v');
    expect(entries()).toEqual(['Start', 'Masterplan', 'Tracking']);
    expect(links().getByRole('link', { name: 'Tracking' })).toHaveAttribute('aria-current', 'true');
    expect(below('Tracking')).toEqual(['Meine Meldungen', 'Kennzahlen', 'Vergleich', 'Abweichungen']);
    expect(links().getByRole('link', { name: 'Kennzahlen' })).toHaveAttribute('aria-current', 'page');
  });

  test('has more for whoever steers and keeps the plan', async () => {
    served({ maySteer: true, mayKeepPlan: true, dataIssues: 0 });
    await openTab('/deliveries?workspace=dezernat-v');
    expect(await links().findByRole('list', { name: 'Verwaltung' })).toBeVisible();
    expect(entries()).toEqual(['Start', 'Masterplan', 'Tracking', 'Verwaltung']);
    expect(below('Verwaltung')).toEqual(['Zustellung', 'Datenqualität']);
    await userEvent.click(links().getByRole('link', { name: 'Tracking' }));
    expect(below('Tracking')).toContain('Steuerungsrunde');
  });

  test('has somebody’s own office beside the department', async () => {
    served({ offices: [{ id: 'soziales', name: 'Amt für Soziales', isHead: true }] });
    await openTab('/office/soziales?workspace=dezernat-v');
    expect(await links().findByRole('link', { name: 'Amt für Soziales' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(below('Start')).toEqual(['Für mich', 'Dezernat', 'Amt für Soziales']);
  });

  test.each([
    { path: '/goal/g1', current: 'Masterplan' },
    { path: '/deviation/i1%7C2026-10', current: 'Abweichungen' },
    { path: '/office/soziales', current: 'Dezernat' },
  ])('says where $path stands', async ({ path, current }) => {
    served();
    await openTab(`${path}?workspace=dezernat-v`);
    expect(links().getByRole('link', { name: current })).toHaveAttribute('aria-current', 'page');
  });

  test('keeps what is chosen on the way', async () => {
    served();
    await openTab('/indicators?workspace=dezernat-v&field=wohnen');
    expect(links().getByRole('link', { name: 'Masterplan' })).toHaveAttribute(
      'href',
      '/tab/?workspace=dezernat-v&field=wohnen',
    );
  });
});

describe('on a phone', () => {
  beforeEach(() => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'matchMedia');
  });

  const menu = () => links().getByRole('button', { name: /^Menü/ });

  test('the house is one menu that says where one is, and closes with the choice', async () => {
    serve({ viewWorkspace: () => workspaceStatus(), viewMasterplan: () => masterplan() });
    await openTab('/indicators?workspace=dezernat-v');
    expect(menu()).toHaveTextContent('Menü › Tracking › Kennzahlen');
    expect(menu()).toHaveAttribute('aria-expanded', 'false');
    expect(links().queryByRole('link')).toBeNull();
    await userEvent.click(menu());
    expect(
      links()
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Start',
      'Für mich',
      'Dezernat',
      'Masterplan',
      'Tracking',
      'Meine Meldungen',
      'Kennzahlen',
      'Vergleich',
      'Abweichungen',
    ]);
    await userEvent.click(links().getByRole('link', { name: 'Masterplan' }));
    expect(menu()).toHaveTextContent('Menü › Masterplan');
    expect(menu()).toHaveAttribute('aria-expanded', 'false');
  });

  test('Escape closes it, and the keyboard goes on from its button', async () => {
    serve({ viewWorkspace: () => workspaceStatus(), viewMasterplan: () => masterplan() });
    await openTab('/?workspace=dezernat-v');
    await userEvent.click(menu());
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(menu()).toHaveAttribute('aria-expanded', 'false');
    expect(menu()).toHaveFocus();
  });
});
