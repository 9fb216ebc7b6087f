import { DEFAULT_REPORTING_RULES } from '../../../src/domain/calendar/reporting-calendar';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { toMonth } from '../../../src/domain/shared/month';
import { indicator, milestone } from './examples';

/** Who acts in the small plan. */
export const PEOPLE = {
  owner: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000101',
  deputy: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000102',
  headOfOffice: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000103',
  headOfDepartment: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000104',
  colleague: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000106',
  stranger: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000107',
} as const;

/**
 * A department with one goal: the owner's post reports two indicators and a project, a colleague's post reports one
 * more indicator. Reported in November 2026 for October.
 */
export const SMALL_PLAN: Masterplan = {
  department: {
    name: 'Dezernat V',
    vision: 'Gut leben im Veedel',
    councilTerm: { start: '2026-10-01', end: '2030-10-31' },
    reporting: DEFAULT_REPORTING_RULES,
    digestWeekday: 1,
    contactEmail: null,
  },
  principles: [],
  areas: [],
  fields: [{ id: 'wohnen', name: 'Wohnen', description: '', position: 1 }],
  offices: [{ id: 'amt-56', name: 'Amt für Wohnungswesen', shortName: '56', headPostId: 'leitung-56' }],
  posts: [
    {
      id: 'fachstelle',
      name: 'Fachstelle Wohnen',
      officeId: 'amt-56',
      holder: PEOPLE.owner,
      deputy: PEOPLE.deputy,
    },
    { id: 'beratung', name: 'Wohnberatung', officeId: 'amt-56', holder: PEOPLE.colleague, deputy: null },
    {
      id: 'leitung-56',
      name: 'Amtsleitung 56',
      officeId: 'amt-56',
      holder: PEOPLE.headOfOffice,
      deputy: null,
    },
  ],
  roles: [
    { id: 'rolle-1', userId: PEOPLE.headOfDepartment, role: 'head-of-department', officeId: null },
    { id: 'rolle-2', userId: PEOPLE.headOfOffice, role: 'head-of-office', officeId: 'amt-56' },
  ],
  goals: [
    {
      id: 'wohnungen',
      name: 'Mehr Menschen finden eine bezahlbare Wohnung',
      fieldId: 'wohnen',
      principleId: null,
      benefit: 'Niemand muss das Veedel verlassen',
      status: 'agreed',
      decisionReference: null,
      ownerPostId: 'fachstelle',
      officeIds: ['amt-56'],
      targetGroups: [],
      areaIds: [],
      position: 1,
    },
  ],
  strategies: [],
  measures: [
    {
      id: 'neubau',
      goalId: 'wohnungen',
      strategyId: null,
      name: 'Neubau Lindenhof',
      kind: 'project',
      commissioningUnit: 'Dezernat V',
      operatingUnit: 'Amt 56',
      ownerPostId: 'fachstelle',
      from: toMonth('2026-01'),
      position: 1,
    },
  ],
  milestones: [
    milestone({
      id: 'baugrube',
      measureId: 'neubau',
      name: 'Baugrube',
      due: '2026-09-30',
      toleranceDays: 90,
    }),
    milestone({ id: 'richtfest', measureId: 'neubau', name: 'Richtfest', due: '2027-03-31' }),
  ],
  indicators: [
    indicator({
      id: 'bewilligt',
      goalId: 'wohnungen',
      name: 'Bewilligte Wohnungen',
      unit: 'Wohnungen',
      trajectory: { type: 'constant', target: 1000 },
    }),
    indicator({
      id: 'wartezeit',
      goalId: 'wohnungen',
      name: 'Wartezeit',
      unit: 'Wochen',
      decimals: 1,
      direction: 'lower-is-better',
      trajectory: { type: 'constant', target: 8 },
    }),
    indicator({ id: 'beratungen', goalId: 'wohnungen', name: 'Beratungen', ownerPostId: 'beratung' }),
  ],
  yearTargets: [],
};
