import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { indicatorsView } from '../support/examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

// As it is where a managed browser keeps from it what it needs.
jest.mock('write-excel-file/browser', () => ({
  __esModule: true,
  default: () => ({ toBlob: () => Promise.reject(new Error('out of memory')) }),
}));

afterEach(closeTab);

test('an Excel file that cannot be made is said to be missing, and the CSV file offered instead', async () => {
  serve({ viewIndicators: () => indicatorsView() });
  await openTab('/indicators?workspace=dezernat-v');
  await userEvent.click(await screen.findByRole('button', { name: 'Excel' }));
  expect(
    await screen.findByText(
      'Die Excel-Datei konnte nicht erstellt werden. Die CSV-Datei enthält dieselben Zeilen.',
    ),
  ).toHaveAttribute('role', 'status');
  expect(screen.getByRole('button', { name: 'Excel' })).toBeEnabled();
});
