import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { LONGEST_NAME } from '../../../tabs/features/configure/setting-in-words';
import { NO_START_FILTER } from '../../../tabs/features/configure/start-filter';
import { addressOfSetting, settingIn } from '../../../tabs/features/configure/tab-setting';
import { isFiltered, PLAIN_VIEWS, type TabView } from '../../../tabs/features/configure/tab-view';
import { masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { Refused, serve } from '../support/service';
import type { TeamsClient } from '../support/teams-client';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const WORKSPACES = {
  workspaces: [
    { id: 'dezernat-v', name: 'Dezernat V' },
    { id: 'dezernat-iv', name: 'Dezernat IV' },
  ],
};
const served = () => serve({ listWorkspaces: () => WORKSPACES, viewMasterplan: () => masterplan() });

/** Opens the settings; for a tab that is changed, with the address it has. */
const open = (path?: string) =>
  openTab('/configure', {
    frameContext: 'settings',
    ...(path === undefined ? {} : { contentUrl: `${location.origin}/tab${path}` }),
  });

/** What can be chosen is known; two lists may offer the same field. */
const loaded = () => screen.findAllByRole('option', { name: 'Wohnen' });
const choose = (choice: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: choice }), option);

/** What Teams is told when its Save button is pressed. */
async function saved({ calls, push }: TeamsClient): Promise<unknown> {
  act(() => {
    push('settings.save', [{}]);
  });
  await waitFor(() => {
    expect(calls.map(({ func }) => func)).toContain('settings.save.success');
  });
  return calls.find(({ func }) => func === 'settings.setSettings')?.args[0];
}

describe('setting up a tab', () => {
  test('can be saved from the first moment and tells Teams what to show', async () => {
    served();
    const client = await open();
    await screen.findByRole('combobox', { name: 'Dezernat' });
    await waitFor(() => {
      expect(client.calls).toContainEqual({ func: 'settings.setValidityState', args: [true] });
    });
    const contentUrl = `${location.origin}/tab/?workspace=dezernat-v`;
    expect(await saved(client)).toEqual({
      entityId: 'dezernat-v/masterplan',
      contentUrl,
      websiteUrl: contentUrl,
      suggestedDisplayName: 'Masterplan',
    });
  });

  test.each([
    { view: 'Wohnen', path: '/?workspace=dezernat-v&field=wohnen', id: 'field:wohnen' },
    { view: 'Kennzahlen', path: '/indicators?workspace=dezernat-v', id: 'indicators' },
    { view: 'Abweichungen', path: '/deviations?workspace=dezernat-v', id: 'deviations' },
    { view: 'Dezernatssicht', path: '/department?workspace=dezernat-v', id: 'department' },
    { view: 'Vergleich', path: '/compare?workspace=dezernat-v', id: 'compare' },
    { view: 'Amt für Soziales', path: '/office/soziales?workspace=dezernat-v', id: 'office:soziales' },
  ])('for $view names it so and leads there', async ({ view, path, id }) => {
    served();
    const client = await open();
    await loaded();
    const choice = screen.getByRole('combobox', { name: 'Ansicht' });
    await userEvent.selectOptions(choice, [
      screen.getAllByRole('option', { name: view }).find((option) => choice.contains(option))!,
    ]);
    expect(await saved(client)).toMatchObject({
      contentUrl: `${location.origin}/tab${path}`,
      entityId: `dezernat-v/${id}`,
      suggestedDisplayName: view,
    });
  });

  test('takes the filters it starts with along and says what will be seen', async () => {
    served();
    const client = await open();
    await loaded();
    await choose('Ansicht', 'Kennzahlen');
    await choose('Amt', 'Amt für Schule');
    await choose('Raum', 'Mülheim');
    await choose('Zielgruppe', 'Langzeitarbeitslose');
    await choose('Ampel', 'deutliche Abweichung');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nur Schlüsselkennzahlen' }));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Zu sehen ist (Dezernat V): die Tabelle aller Kennzahlen mit ihrer Beurteilung. Beim Öffnen gesetzte Filter – Ampel: deutliche Abweichung; Amt: Amt für Schule; Zielgruppe: Langzeitarbeitslose; Raum: Mülheim; Nur Schlüsselkennzahlen.',
    );
    expect(await saved(client)).toMatchObject({
      contentUrl: `${location.origin}/tab/indicators?workspace=dezernat-v&office=schule&group=Langzeitarbeitslose&area=muelheim&light=red&key=1`,
      suggestedDisplayName:
        'Kennzahlen: Amt für Schule, Langzeitarbeitslose, Mülheim, deutliche Abweichung, Nur Schlüsselkennzahlen',
    });
  });

  test('offers filters only where the view follows them', async () => {
    served();
    await open();
    await loaded();
    expect(screen.getByRole('group', { name: 'Filter beim Öffnen' })).toBeVisible();
    await choose('Ansicht', 'Dezernatssicht');
    expect(screen.queryByRole('group', { name: 'Filter beim Öffnen' })).toBeNull();
  });

  test('lets the name be typed; an empty one is the suggested one again', async () => {
    served();
    const client = await open();
    await loaded();
    const name = screen.getByRole('textbox', { name: 'Name der Registerkarte' });
    expect(name).toHaveValue('Masterplan');
    await userEvent.clear(name);
    expect(screen.getByText(/Die Registerkarte wird „Masterplan“ heißen/)).toBeVisible();
    await userEvent.type(name, 'Unsere Ziele');
    expect(await saved(client)).toMatchObject({ suggestedDisplayName: 'Unsere Ziele' });
  });

  test('suggests no name that is longer than Teams takes', async () => {
    const plan = masterplan();
    const long = 'Soziale, gesellschaftliche und politische Einbindung '.repeat(3);
    serve({
      listWorkspaces: () => WORKSPACES,
      viewMasterplan: () => ({ ...plan, offices: [{ id: 'soziales', name: long }] }),
    });
    await open('/office/soziales?workspace=dezernat-v');
    await loaded();
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name der Registerkarte' });
    await waitFor(() => {
      expect(name.value).toMatch(/^Soziale, .+…$/);
    });
    expect(name.value).toHaveLength(LONGEST_NAME);
  });

  test('leads to what was said: the tab opens filtered', async () => {
    served();
    const client = await open();
    await loaded();
    await choose('Amt', 'Amt für Wohnen');
    const { contentUrl } = (await saved(client)) as { contentUrl: string };
    await closeTab();
    serve({
      viewWorkspace: () => workspaceStatus(),
      viewMasterplan: () => masterplan(),
      viewChanges: () => changesView(),
    });
    await openTab(contentUrl.slice(`${location.origin}/tab`.length));
    expect(await screen.findByText('1 von 3 Zielen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Filter entfernen: Amt: Amt für Wohnen' })).toBeVisible();
  });
});

describe('changing a tab', () => {
  test('starts from what it showed before', async () => {
    served();
    await open('/indicators?workspace=dezernat-iv&office=wohnen&light=amber&key=1');
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: 'Dezernat' })).toHaveValue('dezernat-iv');
    });
    await loaded();
    expect(screen.getByRole('combobox', { name: 'Ansicht' })).toHaveValue('indicators');
    expect(screen.getByRole('combobox', { name: 'Amt' })).toHaveValue('wohnen');
    expect(screen.getByRole('combobox', { name: 'Ampel' })).toHaveValue('amber');
    expect(screen.getByRole('checkbox', { name: 'Nur Schlüsselkennzahlen' })).toBeChecked();
  });

  test('that was set up for a field of action before filters went by id shows that field', async () => {
    served();
    const client = await open('/?workspace=dezernat-iv&view=field%3Awohnen');
    await loaded();
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: 'Ansicht' })).toHaveDisplayValue('Wohnen');
    });
    expect(await saved(client)).toMatchObject({
      contentUrl: `${location.origin}/tab/?workspace=dezernat-iv&field=wohnen`,
    });
  });

  test('keeps its field of action while the fields are not known', async () => {
    serve({
      listWorkspaces: () => WORKSPACES,
      viewMasterplan: () => new Refused(403, { kind: 'not-permitted' }),
    });
    const client = await open('/?workspace=dezernat-v&field=wohnen');
    expect(await screen.findByText(/Die übrigen Ansichten können Sie trotzdem wählen/)).toBeVisible();
    expect(await saved(client)).toMatchObject({
      contentUrl: `${location.origin}/tab/?workspace=dezernat-v&field=wohnen`,
    });
  });

  test('forgets what the plan no longer has', async () => {
    served();
    const client = await open('/?workspace=dezernat-v&office=aufgeloest&light=red');
    await loaded();
    expect(await saved(client)).toMatchObject({
      contentUrl: `${location.origin}/tab/?workspace=dezernat-v&light=red`,
    });
  });

  test('to another department begins anew', async () => {
    served();
    const client = await open('/?workspace=dezernat-v&field=wohnen&light=red');
    await loaded();
    await choose('Dezernat', 'Dezernat IV');
    expect(await saved(client)).toMatchObject({
      contentUrl: `${location.origin}/tab/?workspace=dezernat-iv`,
    });
  });
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

test('whatever a tab is set up for is read back from its address', () => {
  const id = fc.string({ minLength: 1 });
  const maybe = fc.option(id);
  const view: fc.Arbitrary<TabView> = fc.oneof(
    fc.constantFrom(...PLAIN_VIEWS).map((type) => ({ type })),
    id.map((officeId) => ({ type: 'office' as const, officeId })),
  );
  const filter = fc.record({
    field: maybe,
    office: maybe,
    group: maybe,
    area: maybe,
    light: fc.option(fc.constantFrom(...LIGHTS)),
    keyOnly: fc.boolean(),
  });
  fc.assert(
    fc.property(id, view, filter, (workspace, shown, wanted) => {
      const setting = {
        workspace,
        view: shown,
        filter: isFiltered(shown) ? wanted : NO_START_FILTER,
      };
      expect(settingIn(`https://example.org${addressOfSetting(setting)}`)).toEqual(setting);
    }),
  );
});

test.each(['de-de', 'en-us'])('the settings page in %s has no accessibility faults', async (locale) => {
  served();
  await openTab('/configure', { frameContext: 'settings', locale });
  await loaded();
  expect(await accessibilityFaults()).toEqual([]);
});
