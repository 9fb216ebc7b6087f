import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { indicatorRow, indicatorsView, masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const indicators = () =>
  indicatorsView({
    indicators: ['Wohnungsamt', 'Jobcenter', ' Jobcenter '].map((source, index) =>
      indicatorRow({ indicator: { id: `i${index}`, name: `Kennzahl ${index + 1}`, source } }),
    ),
  });
const served = () =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
    viewIndicators: () => indicators(),
  });

const say = (event: 'beforeprint' | 'afterprint'): void => {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
};
const background = (): string =>
  getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue(
    '--colorNeutralBackground1',
  );

test.each([
  { theme: 'dark', own: '#292929' },
  { theme: 'contrast', own: '#000000' },
])('the $theme theme gives way to the light one on paper only', async ({ theme, own }) => {
  served();
  await openTab('/?workspace=dezernat-v', { theme });
  await screen.findByRole('heading', { level: 1 });
  expect(background()).toBe(own);
  say('beforeprint');
  expect(background()).toBe('#ffffff');
  say('afterprint');
  expect(background()).toBe(own);
});

test('the button opens the print dialogue of the browser', async () => {
  let printed = 0;
  window.print = () => {
    printed += 1;
  };
  served();
  await openTab('/indicators?workspace=dezernat-v');
  await userEvent.click(await screen.findByRole('button', { name: 'Drucken' }));
  expect(printed).toBe(1);
});

test('a page says how old its figures are, when it was printed, and each of its sources once', async () => {
  served();
  await openTab('/indicators?workspace=dezernat-v');
  await screen.findByRole('table');
  expect(screen.getByText(/Datenstand .*03\.11\.2026.* Uhr · Gedruckt am .* Uhr/)).toBeInTheDocument();
  expect(screen.getByText('Quellen: Wohnungsamt; Jobcenter')).toBeInTheDocument();
});
