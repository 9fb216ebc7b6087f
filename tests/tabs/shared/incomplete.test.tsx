import { act, screen, within } from '@testing-library/react';
import { masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { type Handlers, Refused, serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/?workspace=dezernat-v';
const OUT = new Refused(503, {
  kind: 'workspace-incomplete',
  lacks: [{ kind: 'list-missing', list: 'Ziele' }, { kind: 'grant-missing' }],
});
const served = (handlers: Handlers = {}) =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    ...handlers,
  });
const comeBack = () => {
  act(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
};

test.each([
  {
    locale: 'de',
    heading: 'Das konnte nicht geladen werden',
    list: /fehlt die Liste „Ziele“\. Wurde sie gelöscht, holt .* aus dem Papierkorb zurück/,
    grant: /Die SharePoint-Administration erteilt der App die Freigabe/,
  },
  {
    locale: 'en',
    heading: 'This could not be loaded',
    list: /lacks the list “Ziele”\. If it was deleted, an owner of the site restores it/,
    grant: /The SharePoint administrators grant the app access/,
  },
])(
  'a department that is out tells its people what it lacks and who does what about it ($locale)',
  async ({ locale, heading, list, grant }) => {
    served({ viewWorkspace: () => OUT, viewMasterplan: () => OUT });
    await openTab(PATH, { locale });
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
    expect(await screen.findByText(list)).toBeVisible();
    expect(screen.getByText(grant)).toBeVisible();
  },
);

test('a department that goes out shows on nothing that was read before, and comes back by itself', async () => {
  let isOut = false;
  served({
    viewWorkspace: () => (isOut ? OUT : workspaceStatus()),
    viewMasterplan: () => (isOut ? OUT : masterplan()),
  });
  await openTab(PATH);
  const title = { level: 1, name: 'Masterplan Dezernat V' } as const;
  await screen.findByRole('heading', title);
  isOut = true;
  comeBack();
  expect(await screen.findByText(/fehlt die Liste „Ziele“/)).toBeVisible();
  expect(screen.queryByRole('heading', title)).toBeNull();
  isOut = false;
  comeBack();
  expect(await screen.findByRole('heading', title)).toBeVisible();
});

test('a department that goes on without a list says above its views what it lacks', async () => {
  served({
    viewWorkspace: () => ({ ...workspaceStatus(), lacks: [{ kind: 'list-missing', list: 'Räume' }] }),
  });
  await openTab(PATH);
  await screen.findByRole('heading', { level: 1, name: 'Masterplan Dezernat V' });
  const told = await screen.findByText(/ohne das ein Teil von Zugkraft nicht arbeiten kann/);
  expect(within(told).getByText(/fehlt die Liste „Räume“/)).toBeVisible();
});
