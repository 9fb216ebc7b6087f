import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { de } from '../../../tabs/text/de/text';
import { en } from '../../../tabs/text/en/text';
import { masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const CONTACT = 'barrierefrei@stadt.example';
const STATEMENT = '/accessibility?workspace=dezernat-v';
const EASY = '/easy-language?workspace=dezernat-v';

const served = (given: Partial<WorkspaceStatus> = {}) =>
  serve({
    viewWorkspace: () => ({ ...workspaceStatus(), contactEmail: CONTACT, ...given }),
    viewMasterplan: () => masterplan(),
    viewChanges: () => changesView(),
  });

/** What would be opened in the reader's own mail program. */
function mailsOpened(): string[] {
  const opened: string[] = [];
  window.open = (url) => {
    opened.push(String(url));
    return null;
  };
  return opened;
}

describe('the accessibility statement', () => {
  test('says for whom it is, whom to write to, and who decides if that does not help', async () => {
    served({ departmentName: 'Dezernat für Soziales' });
    await openTab(STATEMENT);
    expect(await screen.findByText(/^Dezernat für Soziales will/)).toBeVisible();
    expect(screen.getByRole('link', { name: CONTACT })).toHaveAttribute('href', `mailto:${CONTACT}`);
    expect(screen.getByRole('link', { name: /^Ombudsstelle/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\//),
    );
    expect(screen.getByText(/^Stand dieser Erklärung/)).toBeVisible();
  });

  test('refuses a report without words at the field, and takes it once there are some', async () => {
    const opened = mailsOpened();
    served();
    await openTab(STATEMENT);
    const field = await screen.findByRole('textbox', { name: /Was geht nicht, und wo/ });
    await userEvent.type(field, '  ');
    await userEvent.click(screen.getByRole('button', { name: 'E-Mail vorbereiten' }));
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Bitte schreiben Sie in einem Satz, was nicht geht/);
    expect(opened).toEqual([]);
    await userEvent.type(field, 'Filter & Suche');
    expect(field).toBeValid();
    await userEvent.click(screen.getByRole('button', { name: 'E-Mail vorbereiten' }));
    expect(opened).toEqual([
      `mailto:${encodeURIComponent(CONTACT)}?subject=Barriere%20in%20Zugkraft&body=Filter%20%26%20Suche`,
    ]);
    expect(screen.getByText(/Ihr Mailprogramm öffnet eine Nachricht an/)).toBeVisible();
  });

  test('says who enters an address where there is none yet', async () => {
    served({ contactEmail: null });
    await openTab(STATEMENT);
    expect(await screen.findByText(/noch keine Adresse für Rückmeldungen eingetragen/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('can be read while the service is away', async () => {
    serve({ viewWorkspace: () => 'no-connection' });
    await openTab(STATEMENT);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Erklärung zur Barrierefreiheit' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /^Ombudsstelle/ })).toBeVisible();
  });
});

describe('the introduction in easy language', () => {
  test('shows every light beside the sentences about lights', async () => {
    served();
    await openTab(EASY);
    const section = within(
      (await screen.findByRole('heading', { name: 'Was bedeuten die Ampeln?' })).closest('section')!,
    );
    for (const light of LIGHTS) expect(section.getByText(de.lights[light])).toBeVisible();
  });

  test.each([
    { language: 'German', text: de },
    { language: 'English', text: en },
  ])('has short sentences in $language, each saying one thing', ({ text }) => {
    const long = text.about.easy
      .flatMap(({ sentences }) => sentences)
      // Two sentences may stand in a line; none of them has more than a dozen words.
      .flatMap((line) => line.split(/[.?!:]\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 12);
    expect(long).toEqual([]);
  });
});

test('both are found from every view and keep what was chosen', async () => {
  served();
  await openTab('/?workspace=dezernat-v&light=red');
  await userEvent.click(await screen.findByRole('link', { name: 'Barrierefreiheit' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Erklärung zur Barrierefreiheit' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Leichte Sprache' })).toHaveAttribute(
    'href',
    '/tab/easy-language?workspace=dezernat-v&light=red',
  );
});

describe.each(['de-de', 'en-us'])('in %s', (locale) => {
  test.each([STATEMENT, EASY])('%s has no accessibility faults', async (path) => {
    served();
    await openTab(path, { locale });
    await screen.findByRole('heading', { level: 1 });
    if (path === STATEMENT) await screen.findByRole('textbox');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
