import { screen, waitFor, within } from '@testing-library/react';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { deliveriesView, dueReport, masterplan } from '../support/examples';
import { caseSummary } from '../support/case-examples';
import { workspaceStatus } from '../support/masterplan-examples';
import { type Handlers, Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';
import { departmentView, officeView } from '../support/units-examples';

afterEach(closeTab);

const PATH = '/start?workspace=dezernat-v';
const SOZIALES = { id: 'soziales', name: 'Amt für Soziales', isHead: true };
const STEERING: Partial<WorkspaceStatus['me']> = {
  roles: ['steering-support'],
  mayKeepPlan: true,
  maySteer: true,
  dataIssues: 0,
};
const DELIVERED = deliveriesView({ messages: [] });

const served = (me: Partial<WorkspaceStatus['me']> = {}, given: Handlers & { today?: string } = {}) => {
  const { today = '2026-11-03', ...handlers } = given;
  return serve({
    viewWorkspace: () => ({ ...workspaceStatus(me), today: toDay(today) }),
    viewDepartment: () => departmentView(),
    viewOffice: () => officeView(),
    viewDeliveries: () => DELIVERED,
    viewMyReport: () => dueReport({ items: [] }),
    ...handlers,
  });
};

const part = async (name: RegExp | string) => within(await screen.findByRole('region', { name }));
const todo = () => part('Für Sie zu tun');
const sections = async () => {
  await todo();
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
};
const target = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '');

describe('what is to be done', () => {
  test('is nothing for who has nothing open, said in friendly words', async () => {
    served();
    await openTab(PATH);
    expect((await todo()).getByText('Nichts offen')).toBeVisible();
    expect((await todo()).queryByRole('link')).not.toBeInTheDocument();
  });

  test('is each thing with its number and the way to it', async () => {
    served(
      {
        ...STEERING,
        duties: { all: 5, open: 3, due: toDay('2026-11-11') },
        tasks: { all: 2, overdue: 1 },
        dataIssues: 1,
      },
      { viewDeliveries: () => deliveriesView() },
    );
    await openTab(PATH);
    await (await todo()).findByText('2 Nachrichten kamen nicht an');
    expect((await todo()).getAllByRole('link').map((link) => [link.textContent, target(link)])).toEqual([
      ['3 Meldungen sind bis 11.11.2026 offen', '/tab/my-reports?workspace=dezernat-v'],
      ['2 Abweichungen warten auf Sie', '/tab/deviations?workspace=dezernat-v&d-turn=me'],
      ['1 Zeile der SharePoint-Listen ist zu berichtigen', '/tab/data-issues?workspace=dezernat-v'],
      ['2 Nachrichten kamen nicht an', '/tab/deliveries?workspace=dezernat-v'],
    ]);
    expect((await todo()).getByText('1 davon überfällig')).toBeVisible();
    expect((await todo()).queryByText('Nichts offen')).not.toBeInTheDocument();
  });

  test.each([
    { today: '2026-11-11', says: '1 Meldung ist bis 11.11.2026 offen', late: 0 },
    { today: '2026-11-12', says: '1 Meldung war bis 11.11.2026 fällig', late: 1 },
  ])('says on $today: $says', async ({ today, says, late }) => {
    served({ duties: { all: 1, open: 1, due: toDay('2026-11-11') } }, { today });
    await openTab(PATH);
    expect((await todo()).getByRole('link', { name: says })).toBeVisible();
    expect((await todo()).queryAllByText('überfällig')).toHaveLength(late);
  });

  test('is not said to be nothing while nobody knows whether messages arrived', async () => {
    served(STEERING, { viewDeliveries: () => new Refused(503, { kind: 'storage-unavailable' }) });
    await openTab(PATH);
    await waitFor(
      async () => {
        expect((await todo()).getByText(/SharePoint antwortet gerade nicht/)).toBeVisible();
      },
      { timeout: 4_000 },
    );
    expect(screen.queryByText('Nichts offen')).not.toBeInTheDocument();
  });

  test('does not ask for deliveries on behalf of those they do not concern', async () => {
    const { asked } = served();
    await openTab(PATH);
    await part('Der Masterplan auf einen Blick');
    expect(asked.map(({ name }) => name)).not.toContain('viewDeliveries');
  });
});

describe('what fits the role', () => {
  test.each<{ who: string; me: Partial<WorkspaceStatus['me']>; shown: string[] }>([
    { who: 'a member without a role', me: {}, shown: ['Der Masterplan auf einen Blick'] },
    { who: 'a reader', me: { roles: ['reader'] }, shown: ['Der Masterplan auf einen Blick'] },
    {
      who: 'the head of the department',
      me: { roles: ['head-of-department'] },
      shown: ['Ihr Dezernat auf einen Blick'],
    },
    {
      who: 'the head of an office',
      me: { roles: ['head-of-office'], offices: [SOZIALES] },
      shown: ['Ihr Amt: Amt für Soziales'],
    },
    {
      who: 'an owner',
      me: { offices: [{ ...SOZIALES, isHead: false }], ownGoals: [{ id: 'g1', name: 'Arbeitslosigkeit' }] },
      shown: ['Ihr Ziel'],
    },
    { who: 'the steering support', me: STEERING, shown: ['Stand der Steuerung'] },
    {
      who: 'somebody who is all of it',
      me: {
        ...STEERING,
        roles: ['reader', 'steering-support', 'head-of-office', 'head-of-department', 'head-of-office'],
        offices: [SOZIALES],
        ownGoals: [
          { id: 'g1', name: 'Arbeitslosigkeit' },
          { id: 'g3', name: 'Wohnungslosigkeit' },
        ],
      },
      shown: [
        'Ihr Dezernat auf einen Blick',
        'Ihr Amt: Amt für Soziales',
        'Ihre 2 Ziele',
        'Stand der Steuerung',
      ],
    },
  ])('is shown to $who, each part once', async ({ me, shown }) => {
    served(me);
    await openTab(PATH);
    expect(await sections()).toEqual(['Für Sie zu tun', ...shown, 'Alle Ansichten']);
  });

  test('is for the head of the department the fields, the reports and the five most urgent', async () => {
    const urgent = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => caseSummary({ id, subjectName: `Fall ${id}` }));
    served({ roles: ['head-of-department'] }, { viewDepartment: () => departmentView({ urgent }) });
    await openTab(PATH);
    const glance = await part('Ihr Dezernat auf einen Blick');
    expect(await glance.findByRole('link', { name: 'Wohnen' })).toHaveAttribute(
      'href',
      '/tab/?workspace=dezernat-v&field=wohnen',
    );
    expect(glance.getByText('34 von 43 gemeldet')).toBeVisible();
    expect(glance.getAllByRole('link', { name: /^Fall/ })).toHaveLength(5);
    expect(glance.getByRole('link', { name: 'Alle dringenden ansehen' })).toBeVisible();
  });

  test('is for the head of an office how it stands, with the way to its view', async () => {
    served({ roles: ['head-of-office'], offices: [SOZIALES] });
    await openTab(PATH);
    const glance = await part('Ihr Amt: Amt für Soziales');
    expect(await glance.findByText('31 von 40 gemeldet')).toBeVisible();
    expect(glance.getByRole('link', { name: 'Zur Ansicht: Amt für Soziales' })).toHaveAttribute(
      'href',
      '/tab/office/soziales?workspace=dezernat-v',
    );
  });

  test('is for an owner the own goals with their lights, and no other', async () => {
    served({
      offices: [{ ...SOZIALES, isHead: false }],
      ownGoals: [{ id: 'g3', name: 'Wohnungslosigkeit vermeiden' }],
    });
    await openTab(PATH);
    const own = await part('Ihr Ziel');
    expect(await own.findByRole('link', { name: 'Wohnungslosigkeit vermeiden' })).toBeVisible();
    expect(own.getByText('deutliche Abweichung')).toBeVisible();
    expect(own.queryByText('Arbeitslosigkeit senken')).not.toBeInTheDocument();
  });

  test('finds the goals of an owner in several offices', async () => {
    served(
      {
        offices: [
          { ...SOZIALES, isHead: false },
          { id: 'wohnen', name: 'Amt für Wohnen', isHead: false },
        ],
        ownGoals: [
          { id: 'g1', name: 'Arbeitslosigkeit senken' },
          { id: 'g3', name: 'Wohnungslosigkeit vermeiden' },
        ],
      },
      { viewMasterplan: () => masterplan() },
    );
    await openTab(PATH);
    const own = await part('Ihre 2 Ziele');
    expect(await own.findByRole('link', { name: 'Arbeitslosigkeit senken' })).toBeVisible();
    expect(own.getByRole('link', { name: 'Wohnungslosigkeit vermeiden' })).toBeVisible();
  });

  describe('for the steering support', () => {
    const dates = async () => {
      const steering = await part('Stand der Steuerung');
      const heading = await steering.findByRole('heading', { name: /Nächste Termine/ });
      await steering.findAllByText(/2026$/, { selector: 'dt' }).catch(() => []);
      return [...heading.parentElement!.querySelectorAll('dt')].map(
        (day) => `${day.textContent}: ${day.nextElementSibling!.textContent}`,
      );
    };

    test('is how complete the month is, and that data and messages are in order', async () => {
      served(STEERING);
      await openTab(PATH);
      const steering = await part('Stand der Steuerung');
      expect(await steering.findByText('34 von 43 gemeldet')).toBeVisible();
      expect(steering.getByText('Alle Zeilen der SharePoint-Listen sind in Ordnung.')).toBeVisible();
      expect(await steering.findByText(/Alle Nachrichten des Monats kamen an/)).toBeVisible();
    });

    test('is what comes next in the calendar, today included', async () => {
      served(STEERING, { today: '2026-11-11' });
      await openTab(PATH);
      await screen.findByText(/11.11.2026, heute/);
      expect(await dates()).toEqual([
        '11.11.2026, heute: Meldungen für Oktober 2026 sind fällig',
        '13.11.2026: Offene Meldungen für Oktober 2026 gehen an die Leitung',
        '17.11.2026: Monatsabschluss für Oktober 2026',
      ]);
    });

    test('is what the next month brings once this one is closed', async () => {
      const november = {
        month: toMonth('2026-11'),
        card: toDay('2026-12-01'),
        reminder: toDay('2026-12-08'),
        due: toDay('2026-12-10'),
        escalation: toDay('2026-12-14'),
        close: toDay('2026-12-16'),
      };
      served(STEERING, {
        today: '2026-11-18',
        viewMyReport: ({ query }) =>
          query.get('month') === '2026-11'
            ? dueReport({ month: toMonth('2026-11'), days: november, items: [] })
            : dueReport({ items: [] }),
      });
      await openTab(PATH);
      await screen.findByText('01.12.2026');
      expect((await dates())[0]).toBe('01.12.2026: Meldung für November 2026 öffnet');
    });
  });

  test('shows the rest when one part cannot be loaded', async () => {
    served(
      { roles: ['head-of-office'], offices: [SOZIALES] },
      { viewOffice: () => new Refused(404, { kind: 'office-not-found' }) },
    );
    await openTab(PATH);
    expect(await screen.findByText(/Dieses Amt gibt es nicht mehr/)).toBeVisible();
    expect((await todo()).getByText('Nichts offen')).toBeVisible();
  });
});

describe('all views', () => {
  const names = async () =>
    (await part('Alle Ansichten')).getAllByRole('link').map(({ textContent }) => textContent);

  test('are listed with what they are good for, easy language and accessibility too', async () => {
    served();
    await openTab(PATH);
    expect(await names()).toEqual([
      'Dezernat',
      'Masterplan',
      'Meine Meldungen',
      'Kennzahlen',
      'Vergleich',
      'Abweichungen',
      'Leichte Sprache',
      'Barrierefreiheit',
    ]);
  });

  test('have more for those who may steer and keep the plan', async () => {
    served({ ...STEERING, offices: [SOZIALES] });
    await openTab(PATH);
    expect(await names()).toEqual(
      expect.arrayContaining(['Amt für Soziales', 'Steuerungsrunde', 'Datenqualität', 'Zustellung']),
    );
  });
});

test('shows today: a month chosen elsewhere does not go along', async () => {
  served();
  await openTab(`${PATH}&month=2026-05`);
  await todo();
  await waitFor(() => {
    expect(new URLSearchParams(location.search).get('month')).toBeNull();
  });
  expect(new URLSearchParams(location.search).get('workspace')).toBe('dezernat-v');
});

test('is refused in words to those who may not look', async () => {
  serve({ viewWorkspace: () => new Refused(403, { kind: 'not-permitted' }) });
  await openTab(PATH);
  expect(await screen.findByText(/nicht freigeschaltet/)).toBeVisible();
});

test.each([
  ['de-de', 'Für Sie zu tun', 'Stand der Steuerung'],
  ['en-us', 'For you to do', 'State of the steering'],
])('the start page in %s has no accessibility faults', async (locale, todoName, steeringName) => {
  served({
    ...STEERING,
    roles: ['head-of-department'],
    offices: [SOZIALES],
    ownGoals: [{ id: 'g1', name: 'Arbeitslosigkeit senken' }],
    duties: { all: 5, open: 3, due: toDay('2026-11-11') },
    tasks: { all: 2, overdue: 1 },
  });
  await openTab(PATH, { locale });
  await screen.findByRole('region', { name: todoName });
  await (await part(steeringName)).findAllByText(/11.2026|11\/2026/);
  expect(await accessibilityFaults()).toEqual([]);
});
