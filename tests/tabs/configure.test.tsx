import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { masterplan } from './support/examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';

afterEach(closeTab);

const WORKSPACES = {
  workspaces: [
    { id: 'dezernat-v', name: 'Dezernat V' },
    { id: 'dezernat-iv', name: 'Dezernat IV' },
  ],
};
const open = (contentUrl?: string) =>
  openTab('/configure', { frameContext: 'settings', ...(contentUrl === undefined ? {} : { contentUrl }) });

describe('setting up a tab', () => {
  test('can be saved from the first moment and tells Teams what to show', async () => {
    serve({ listWorkspaces: () => WORKSPACES, viewMasterplan: () => masterplan() });
    const { calls, push } = await open();
    await screen.findByRole('combobox', { name: 'Dezernat' });
    await waitFor(() => {
      expect(calls).toContainEqual({ func: 'settings.setValidityState', args: [true] });
    });
    act(() => {
      push('settings.save', [{}]);
    });
    await waitFor(() => {
      expect(calls.map(({ func }) => func)).toContain('settings.save.success');
    });
    const contentUrl = `${location.origin}/tab/?workspace=dezernat-v&view=masterplan`;
    expect(calls.find(({ func }) => func === 'settings.setSettings')?.args[0]).toEqual({
      entityId: 'dezernat-v/masterplan',
      contentUrl,
      websiteUrl: contentUrl,
      suggestedDisplayName: 'Masterplan',
    });
  });

  test('for one field of action names the tab after it', async () => {
    serve({ listWorkspaces: () => WORKSPACES, viewMasterplan: () => masterplan() });
    const { calls, push } = await open();
    await screen.findByRole('option', { name: 'Wohnen' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ausschnitt' }), 'Wohnen');
    expect(screen.getByText(/Die Registerkarte wird „Wohnen“ heißen/)).toBeVisible();
    act(() => {
      push('settings.save', [{}]);
    });
    await waitFor(() => {
      expect(calls.find(({ func }) => func === 'settings.setSettings')?.args[0]).toMatchObject({
        suggestedDisplayName: 'Wohnen',
        entityId: 'dezernat-v/field:wohnen',
      });
    });
  });

  test('starts from what the tab showed before', async () => {
    serve({ listWorkspaces: () => WORKSPACES, viewMasterplan: () => masterplan() });
    await open(`${location.origin}/tab/?workspace=dezernat-iv&view=field%3Awohnen`);
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: 'Dezernat' })).toHaveValue('dezernat-iv');
    });
    expect(screen.getByRole('combobox', { name: 'Ausschnitt' })).toHaveValue('field:wohnen');
  });

  test('is possible even when the fields of action cannot be loaded', async () => {
    serve({
      listWorkspaces: () => WORKSPACES,
      viewMasterplan: () => new Refused(403, { kind: 'not-permitted' }),
    });
    await open();
    expect(await screen.findByText(/Den ganzen Masterplan können Sie trotzdem wählen/)).toBeVisible();
  });

  test('without a department says who can help, and can be tried again', async () => {
    let list: typeof WORKSPACES = { workspaces: [] };
    serve({ listWorkspaces: () => list, viewMasterplan: () => masterplan() });
    await open();
    expect(await screen.findByText('Noch kein Dezernat für Sie')).toBeVisible();
    list = WORKSPACES;
    await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(await screen.findByRole('combobox', { name: 'Dezernat' })).toBeVisible();
  });
});

test.each(['de-de', 'en-us'])('the settings page in %s has no accessibility faults', async (locale) => {
  serve({ listWorkspaces: () => WORKSPACES, viewMasterplan: () => masterplan() });
  await openTab('/configure', { frameContext: 'settings', locale });
  await screen.findByRole('option', { name: 'Wohnen' });
  expect(await accessibilityFaults()).toEqual([]);
});
