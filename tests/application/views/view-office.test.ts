import type { OfficeView as View } from '../../../src/application/views/view-office';
import { OfficeView } from '../../../src/contracts/tracking/department';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { statusEntry } from '../../support/examples/entries';
import { milestone } from '../../support/examples/examples';
import { WORKSPACE } from '../../support/world';
import { type CaseWorld, createCaseWorld, PEOPLE_OF_CASES, type Person } from '../deviations/case-world';
import { UNITS_PLAN } from './units-plan';

const SEPTEMBER = toMonth('2026-09');

let world: CaseWorld;
beforeEach(() => over(UNITS_PLAN));

function over(plan: Masterplan): void {
  world = createCaseWorld({ plan });
}

async function view(
  officeId: string,
  { who = 'member', month = null }: { who?: Person; month?: Month | null } = {},
): Promise<View> {
  const answer = await world.service.useCases.viewOffice({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id, {
    officeId,
    month,
  });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

test('shows what an office answers for with light, counts and how complete it is', async () => {
  await world.put('hilfen', '2026-10', 100);
  await world.put('plaetze', '2026-10', 94);
  expect((await view('amt-50')).office).toEqual({
    id: 'amt-50',
    name: 'Amt für Soziales',
    headPostName: 'Amtsleitung 50',
    light: 'amber',
    counts: { green: 1, amber: 1, red: 0, none: 0, stale: 0 },
    reported: 2,
    expected: 2,
    openDeviations: 0,
    overdueSteps: 0,
  });
});

describe('Goals', () => {
  test('are those the office takes part in, and those one of its posts has a share in', async () => {
    expect(names((await view('amt-50')).goals)).toEqual([
      'Mehr Menschen finden eine bezahlbare Wohnung',
      'Alle können teilhaben',
    ]);
    expect(names((await view('amt-56')).goals)).toEqual(['Mehr Menschen finden eine bezahlbare Wohnung']);
  });

  test('in which the office has no share are left out', async () => {
    const indicators = UNITS_PLAN.indicators.filter(({ id }) => id !== 'hilfen');
    over({ ...UNITS_PLAN, indicators });
    expect(names((await view('amt-50')).goals)).toEqual(['Alle können teilhaben']);
  });
});

describe('Projects', () => {
  test('come with progress and the milestone that is due next', async () => {
    expect((await view('amt-56')).projects).toEqual([
      {
        id: 'neubau',
        name: 'Neubau Lindenhof',
        goalId: 'wohnungen',
        goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
        light: 'red',
        progress: { done: 0, planned: 0.5 },
        nextMilestone: { name: 'Baugrube', due: '2026-09-30', late: true },
      },
    ]);
    expect((await view('amt-50')).projects).toEqual([]);
  });

  test('stand as they stood: what was done later was still open then', async () => {
    const done = { measureId: 'neubau', name: 'Baugrube', due: '2026-09-30', done: '2026-11-02' };
    over({
      ...UNITS_PLAN,
      milestones: [
        milestone({ ...done, id: 'baugrube' }),
        milestone({ id: 'richtfest', measureId: 'neubau', name: 'Richtfest', due: '2027-03-31' }),
      ],
    });
    const next = async (month: Month | null) => (await view('amt-56', { month })).projects[0]?.nextMilestone;
    expect(await next(null)).toEqual({ name: 'Richtfest', due: '2027-03-31', late: false });
    expect(await next(toMonth('2026-08'))).toEqual({ name: 'Baugrube', due: '2026-09-30', late: false });
  });

  test('have no next milestone once all are done', async () => {
    const milestones = [milestone({ measureId: 'neubau', done: '2026-03-01' })];
    over({ ...UNITS_PLAN, milestones });
    expect((await view('amt-56')).projects[0]).toMatchObject({ light: 'green', nextMilestone: null });
  });
});

describe('What is missing', () => {
  test('is named by function until it is reported', async () => {
    await world.put('wartezeit', '2026-10', 8);
    await world.put('bewilligt', '2026-10', 1000);
    const october = toMonth('2026-10');
    expect((await view('amt-56')).missing).toEqual([
      { name: 'Beratungen', goalId: 'wohnungen', postName: 'Wohnberatung', month: october },
      { name: 'Besetzte Stellen', goalId: 'wohnungen', postName: 'Amtsleitung 56', month: october },
      { name: 'Neubau Lindenhof', goalId: 'wohnungen', postName: 'Fachstelle Wohnen', month: october },
    ]);
    await world.service.useCases.submitMonthlyReport({ userId: PEOPLE_OF_CASES.owner }, WORKSPACE.id, {
      month: october,
      readings: [],
      statuses: [statusEntry({ measureId: 'neubau', status: 'on-track' })],
      reason: '',
    });
    expect(names((await view('amt-56')).missing)).toEqual(['Beratungen', 'Besetzte Stellen']);
  });

  test('is asked of the month that is looked at, and of the month a late figure speaks of', async () => {
    over({
      ...UNITS_PLAN,
      indicators: UNITS_PLAN.indicators.map((one) => ({
        ...one,
        publicationLag: one.id === 'hilfen' ? 2 : 0,
      })),
    });
    const { missing } = await view('amt-50', { month: SEPTEMBER });
    expect(missing.map(({ name, month }) => [name, month])).toEqual([
      ['Hilfen', '2026-07'],
      ['Plätze', '2026-09'],
    ]);
  });
});

test('open deviations are the office’s own, and say to whoever looks what waits for them', async () => {
  await world.put('hilfen', '2026-10', 20);
  await world.open();
  const own = await view('amt-50', { who: 'headOfOtherOffice' });
  expect(own.cases.map(({ id, waitsForMe }) => [id, waitsForMe])).toEqual([['hilfen|2026-10', true]]);
  expect(own.office).toMatchObject({ openDeviations: 1, overdueSteps: 0 });
  expect((await view('amt-50')).cases.map(({ waitsForMe }) => waitsForMe)).toEqual([false]);
  await world.put('hilfen', '2026-10', 100);
  await world.service.reviewDeviations(WORKSPACE.id, 'all');
  expect((await view('amt-50')).cases).toEqual([]);
});

describe('Who looks', () => {
  test.each<Person>(['member', 'owner', 'headOfOtherOffice', 'headOfDepartment', 'support'])(
    'may look at every office of their department: %s',
    async (who) => {
      const { office } = await view('amt-56', { who });
      expect(office.name).toBe('Amt für Wohnungswesen');
    },
  );

  test.each([
    { of: 'a stranger', userId: PEOPLE_OF_CASES.stranger, officeId: 'amt-56', kind: 'not-permitted' },
    {
      of: 'a stranger, of an office that is not there',
      userId: PEOPLE_OF_CASES.stranger,
      officeId: 'gibt-es-nicht',
      kind: 'not-permitted',
    },
    {
      of: 'a member, of an office that is not there',
      userId: PEOPLE_OF_CASES.member,
      officeId: 'gibt-es-nicht',
      kind: 'office-not-found',
    },
  ])('is refused: $of', async ({ userId, officeId, kind }) => {
    expect(
      await world.service.useCases.viewOffice({ userId }, WORKSPACE.id, { officeId, month: null }),
    ).toEqual({ ok: false, error: { kind } });
  });

  test('reads functions and no person', async () => {
    await world.open();
    const sent = JSON.stringify(OfficeView.parse(await view('amt-56')));
    expect(sent).toContain('Fachstelle Wohnen');
    for (const id of Object.values(PEOPLE_OF_CASES)) expect(sent).not.toContain(id);
  });
});
