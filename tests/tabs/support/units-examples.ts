import type { CaseSummary } from '../../../src/contracts/tracking/case';
import type { DepartmentView, OfficeView } from '../../../src/contracts/tracking/department';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import type { LightCounts } from '../../../src/domain/tracking/roll-up';
import { caseSummary } from './case-examples';
import { goalPart, goalSummary } from './examples';

/** A department of two offices and two fields, as the service would describe it. */
const OCTOBER = toMonth('2026-10');
const OF_OCTOBER = {
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  month: OCTOBER,
  currentMonth: OCTOBER,
  firstMonth: toMonth('2025-01'),
  closedMonths: [toMonth('2026-09')],
  asOf: null,
  dataStatus: { syncedAt: '2026-11-03T07:12:00.000Z', revision: 'r1' },
};

export const counts = (given: Partial<LightCounts>): LightCounts => ({
  green: 0,
  amber: 0,
  red: 0,
  none: 0,
  stale: 0,
  ...given,
});

/** Late, and the department has to decide. */
const URGENT: CaseSummary = caseSummary({
  id: 'i3|2026-09',
  subjectName: 'Wohnungslose',
  stage: 'decision',
  level: 'department',
  waitsFor: 'department',
  waitsForName: 'Dezernatsleitung',
  due: toDay('2026-11-14'),
  overdue: true,
});

/** Social affairs answers for something in both fields, housing in one, there without a key indicator. */
export const departmentView = (given: Partial<DepartmentView> = {}): DepartmentView => ({
  ...OF_OCTOBER,
  departmentName: 'Dezernat V',
  fields: [
    {
      id: 'beschaeftigung',
      name: 'Beschäftigung',
      light: 'green',
      counts: counts({ green: 2 }),
    },
    { id: 'wohnen', name: 'Wohnen', light: 'red', counts: counts({ red: 2, amber: 1, green: 8 }) },
  ],
  offices: [
    {
      id: 'soziales',
      name: 'Amt für Soziales',
      shortName: 'Amt 50',
      light: 'red',
      counts: counts({ red: 2, amber: 1, green: 7 }),
      reported: 31,
      expected: 40,
      openDeviations: 2,
      overdueSteps: 1,
      cells: [
        { fieldId: 'beschaeftigung', light: 'green', counts: counts({ green: 2 }) },
        { fieldId: 'wohnen', light: 'red', counts: counts({ red: 2, amber: 1, green: 5 }) },
      ],
    },
    {
      id: 'amt 56',
      name: 'Amt für Wohnungswesen',
      shortName: 'Amt 56',
      light: 'none',
      counts: counts({ green: 3 }),
      reported: 3,
      expected: 3,
      openDeviations: 0,
      overdueSteps: 0,
      cells: [{ fieldId: 'wohnen', light: 'none', counts: counts({ green: 3 }) }],
    },
  ],
  urgent: [URGENT],
  ...given,
});

export const officeView = (given: Partial<OfficeView> = {}): OfficeView => ({
  ...OF_OCTOBER,
  office: {
    id: 'soziales',
    name: 'Amt für Soziales',
    headPostName: 'Leitung Amt für Soziales',
    light: 'red',
    counts: counts({ red: 2, green: 5 }),
    reported: 31,
    expected: 40,
    openDeviations: 2,
    overdueSteps: 1,
  },
  goals: [
    goalSummary({ id: 'g1', name: 'Arbeitslosigkeit senken', openDeviations: 1 }),
    goalSummary({ id: 'g3', name: 'Wohnungslosigkeit vermeiden', parts: [goalPart({ light: 'red' })] }),
  ],
  projects: [
    {
      id: 'm1',
      name: 'Jobbörse im Quartier',
      goalId: 'g1',
      goalName: 'Arbeitslosigkeit senken',
      light: 'red',
      progress: { done: 0.5, planned: 0.75 },
      nextMilestone: { name: 'Eröffnung', due: toDay('2026-09-30'), late: true },
    },
    {
      id: 'm2',
      name: 'Beratungsbus',
      goalId: 'g3',
      goalName: 'Wohnungslosigkeit vermeiden',
      light: 'green',
      progress: { done: 0.25, planned: 0.25 },
      nextMilestone: { name: 'Probefahrt', due: toDay('2027-02-28'), late: false },
    },
    {
      id: 'm3',
      name: 'Wegweiser',
      goalId: 'g3',
      goalName: 'Wohnungslosigkeit vermeiden',
      light: 'none',
      progress: null,
      nextMilestone: null,
    },
  ],
  missing: [
    { name: 'Arbeitslose', goalId: 'g1', postName: 'Leitung Jobcenter', month: OCTOBER },
    { name: 'Wohnungslose', goalId: 'g3', postName: 'Fachstelle Wohnen', month: toMonth('2026-08') },
    { name: 'Jobbörse im Quartier', goalId: 'g1', postName: 'Leitung Jobcenter', month: OCTOBER },
  ],
  cases: [URGENT, caseSummary({ waitsForMe: true })],
  ...given,
});
