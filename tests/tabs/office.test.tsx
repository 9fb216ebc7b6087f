import { screen, within } from '@testing-library/react';
import { toMonth } from '../../src/domain/shared/month';
import { workspaceStatus } from './support/masterplan-examples';
import { Refused, serve } from './support/service';
import { accessibilityFaults, closeTab, openTab } from './support/tab';
import { counts, officeView } from './support/units-examples';

afterEach(closeTab);

const PATH = '/office/soziales?workspace=dezernat-v';
const SOZIALES = { id: 'soziales', name: 'Amt für Soziales', isHead: true };
const WOHNEN = { id: 'wohnen', name: 'Amt für Wohnen', isHead: false };

const served = (given = officeView(), offices = [SOZIALES]) =>
  serve({ viewWorkspace: () => workspaceStatus({ offices }), viewOffice: () => given });

const part = async (name: RegExp) => within(await screen.findByRole('region', { name }));
const texts = (items: readonly HTMLElement[]) => items.map(({ textContent }) => textContent);

test('names the office and its head, and asks for the office in the address', async () => {
  const { asked } = served();
  await openTab(PATH);
  expect(await screen.findByRole('heading', { level: 1, name: 'Amt für Soziales' })).toBeVisible();
  expect(screen.getByText('Verantwortlich: Leitung Amt für Soziales')).toBeVisible();
  expect(asked.find(({ name }) => name === 'viewOffice')?.params).toMatchObject({ officeId: 'soziales' });
});

describe('at a glance', () => {
  test('shows light, counts, completeness and what is open', async () => {
    served();
    await openTab(PATH);
    const glance = await part(/^Auf einen Blick/);
    expect(glance.getByText('deutliche Abweichung')).toBeVisible();
    expect(glance.getByLabelText('Kennzahlen und Projekte: 5 im Plan, 2 deutliche Abweichung')).toBeVisible();
    expect(glance.getByText('31 von 40 gemeldet')).toBeVisible();
    expect(texts(glance.getAllByRole('definition')).slice(-2)).toEqual(['2', '1']);
  });

  test('does not speak of missing data where no key indicator makes a light', async () => {
    const { office } = officeView();
    served(officeView({ office: { ...office, light: 'none', counts: counts({ green: 3 }) } }));
    await openTab(PATH);
    const glance = await part(/^Auf einen Blick/);
    expect(glance.getByText('keine Schlüsselkennzahl')).toBeVisible();
    expect(glance.queryByText('keine Daten')).not.toBeInTheDocument();
  });

  test('leads to the table of its indicators', async () => {
    served();
    await openTab(`${PATH}&light=red`);
    expect(await screen.findByRole('link', { name: 'Kennzahlen dieses Amtes' })).toHaveAttribute(
      'href',
      '/tab/indicators?workspace=dezernat-v&office=soziales',
    );
  });
});

test('lists its goals with light, movement and deviations', async () => {
  served();
  await openTab(PATH);
  const goals = (await part(/^Ziele \(2\)/)).getAllByRole('listitem');
  expect(texts(goals)[0]).toContain('Gegenüber dem vorigen Wert: 1 besser');
  expect(texts(goals)[0]).toContain('1 offene Abweichung');
  expect(within(goals[1]!).getByText('deutliche Abweichung')).toBeVisible();
  expect(within(goals[1]!).getByRole('link')).toHaveAttribute('href', '/tab/goal/g3?workspace=dezernat-v');
});

test('lists its projects with progress and the milestone that comes next', async () => {
  served();
  await openTab(PATH);
  const projects = texts((await part(/^Projekte \(3\)/)).getAllByRole('listitem'));
  expect(projects[0]).toContain('50 % erledigt, 75 % bis heute geplant'.replace(/ %/g, '\u00a0%'));
  expect(projects[0]).toContain('Überfälliger Meilenstein: Eröffnung, fällig war der 30.09.2026');
  expect(projects[1]).toContain('Nächster Meilenstein: Probefahrt, fällig am 28.02.2027');
  expect(projects[2]).toContain('Einem Meilenstein fehlt das Gewicht');
});

describe('what is not reported', () => {
  test('is listed by function, with the month where it is another one', async () => {
    served();
    await openTab(PATH);
    const missing = await part(/^Noch nicht gemeldet für Oktober 2026 \(3\)/);
    const jobcenter = missing.getByText('Leitung Jobcenter').closest('li')!;
    expect(texts(within(jobcenter).getAllByRole('link'))).toEqual(['Arbeitslose', 'Jobbörse im Quartier']);
    expect(missing.getByRole('link', { name: 'Wohnungslose (für August 2026)' })).toBeVisible();
  });

  test('may be nothing, and says thank you', async () => {
    served(officeView({ missing: [] }));
    await openTab(PATH);
    expect(await screen.findByText('Alles ist gemeldet. Vielen Dank!')).toBeVisible();
  });
});

test('lists its open deviations, those that wait for the reader marked', async () => {
  served();
  await openTab(PATH);
  const cases = await part(/^Offene Abweichungen \(2\)/);
  const [late, mine] = cases.getAllByRole('listitem');
  expect(late).toHaveTextContent('überfällig, fällig war der 14.11.2026');
  expect(late).not.toHaveTextContent('Sie sind dran');
  expect(mine).toHaveTextContent('Sie sind dran');
  expect(cases.getByRole('link', { name: 'In der Liste der Abweichungen' })).toHaveAttribute(
    'href',
    '/tab/deviations?workspace=dezernat-v&d-office=Amt+f%C3%BCr+Soziales',
  );
});

test('an office that has nothing says so everywhere', async () => {
  served(officeView({ goals: [], projects: [], missing: [], cases: [] }));
  await openTab(PATH);
  expect(await screen.findByText('An keinem Ziel ist dieses Amt beteiligt.')).toBeVisible();
  expect(screen.getByText('Dieses Amt führt zurzeit kein Projekt aus.')).toBeVisible();
  expect(screen.getByText('Keine Abweichung ist offen.')).toBeVisible();
});

describe('between offices', () => {
  test('whoever belongs to several can switch', async () => {
    served(officeView(), [SOZIALES, WOHNEN]);
    await openTab(PATH);
    const own = within(await screen.findByRole('navigation', { name: 'Ihre Ämter' }));
    expect(own.getByRole('link', { name: 'Amt für Soziales' })).toHaveAttribute('aria-current', 'page');
    expect(own.getByRole('link', { name: 'Amt für Wohnen' })).toHaveAttribute(
      'href',
      '/tab/office/wohnen?workspace=dezernat-v',
    );
  });

  test('whoever has only this one is offered no other', async () => {
    served();
    await openTab(PATH);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('navigation', { name: 'Ihre Ämter' })).not.toBeInTheDocument();
  });
});

test('a closed month says so', async () => {
  served(
    officeView({
      month: toMonth('2026-09'),
      asOf: { closedAt: '2026-10-16T22:30:00.000Z', corrections: 1 },
    }),
  );
  await openTab(`${PATH}&month=2026-09`);
  expect(
    await screen.findByText(/Stand bei Monatsabschluss am 17.10.2026; seither 1 Korrektur/),
  ).toBeVisible();
});

test('an office that is not there is refused in words', async () => {
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewOffice: () => new Refused(404, { kind: 'office-not-found' }),
  });
  await openTab('/office/gibt-es-nicht?workspace=dezernat-v');
  expect(await screen.findByText(/Dieses Amt gibt es nicht mehr/)).toBeVisible();
});

test.each([
  ['de-de', 'Ziele (2)'],
  ['en-us', 'Goals (2)'],
])('an office in %s has no accessibility faults', async (locale, name) => {
  served(officeView(), [SOZIALES, WOHNEN]);
  await openTab(PATH, { locale });
  await screen.findByRole('region', { name });
  expect(await accessibilityFaults()).toEqual([]);
});
