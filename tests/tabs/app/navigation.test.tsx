import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
  await userEvent.click(screen.getByRole('link', { name: /^Abweichungen/ }));
  expect(await screen.findByRole('textbox', { name: /suchen/ })).toHaveValue('');
});

test('a name in the address stands for one thing', () => {
  const all = Object.values(NAMES).flatMap((of) => (typeof of === 'string' ? [of] : Object.values(of)));
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});
