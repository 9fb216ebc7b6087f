import type { CaseSummary, DeviationsView } from '../../../src/contracts/tracking/case';
import type { Deviation } from '../../../src/contracts/tracking/deviation';
import { CAUSES } from '../../../src/domain/deviation/case/cause';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';

/** Deviations of the small department as the service would list them; today is 17 November 2026. */
const OPENED = '2026-11-03T07:12:00.000Z';

export const openDeviation = (given: Partial<Deviation> = {}): Deviation => ({
  id: 'i1|2026-10',
  subject: { type: 'indicator', indicatorId: 'i1' },
  openedFor: toMonth('2026-10'),
  openedAt: OPENED,
  rule: 'red',
  status: 'open',
  latest: {
    month: toMonth('2026-10'),
    rules: ['red'],
    light: 'red',
    figure: { actual: 58_374, plan: 52_000, deviation: -6_374, relative: -0.1226 },
    due: null,
  },
  proposesClosing: false,
  pendingAlert: null,
  alerted: null,
  acknowledgement: null,
  closure: null,
  ...given,
});

/** Waits for the statement of the operating unit, in time. */
export const caseSummary = ({
  id = 'i1|2026-10',
  deviation,
  ...given
}: Partial<Omit<CaseSummary, 'deviation'>> & {
  readonly deviation?: Partial<Deviation>;
} = {}): CaseSummary => ({
  id,
  deviation: openDeviation({ ...deviation, id }),
  subjectName: 'Arbeitslose',
  indicator: {
    id: 'i1',
    unit: 'Personen',
    decimals: 0,
    kind: 'stock',
    direction: 'lower-is-better',
    tolerance: { in: 'percent' },
    trajectory: { type: 'linear' },
  },
  goalId: 'g1',
  goalName: 'Arbeitslosigkeit senken',
  fieldId: 'beschaeftigung',
  fieldName: 'Beschäftigung',
  officeId: 'soziales',
  officeName: 'Amt für Soziales',
  ownerPostName: 'Leitung Jobcenter',
  demanded: true,
  stage: 'statement',
  level: 'office',
  cause: null,
  countermeasureName: null,
  reopened: 0,
  due: toDay('2026-11-20'),
  overdue: false,
  waitsFor: 'operating-unit',
  waitsForName: 'Leitung Jobcenter',
  decidedBy: null,
  waitsForMe: false,
  agenda: null,
  changedAt: OPENED,
  ...given,
});

/** One that waits for a statement, one late decision of the leadership, a late milestone, one nobody has to answer for, and one closed. */
export const CASES: readonly CaseSummary[] = [
  caseSummary({
    id: 'i3|2026-09',
    subjectName: 'Wohnungslose',
    deviation: {
      openedFor: toMonth('2026-09'),
      openedAt: '2026-10-12T07:12:00.000Z',
      rule: 'amber-twice',
      latest: {
        month: toMonth('2026-10'),
        rules: ['amber-twice'],
        light: 'amber',
        figure: { actual: 1_080, plan: 1_000, deviation: -80, relative: -0.08 },
        due: null,
      },
    },
    goalId: 'g3',
    goalName: 'Wohnungslosigkeit vermeiden',
    fieldId: 'wohnen',
    fieldName: 'Wohnen',
    officeId: 'wohnen',
    officeName: 'Amt für Wohnen',
    ownerPostName: 'Leitung Wohnungshilfe',
    stage: 'decision',
    level: 'department',
    cause: 'framework-conditions',
    countermeasureName: 'Zwei Stellen mehr in der Beratung',
    reopened: 2,
    due: toDay('2026-11-14'),
    overdue: true,
    waitsFor: 'department',
    waitsForName: 'Dezernat V',
    waitsForMe: true,
  }),
  caseSummary(),
  caseSummary({
    id: 'ms2|2026-10',
    subjectName: 'Jobbörse im Quartier: Eröffnung',
    deviation: {
      subject: { type: 'milestone', milestoneId: 'ms2', measureId: 'm1' },
      rule: 'milestone-late',
      latest: {
        month: toMonth('2026-10'),
        rules: ['milestone-late'],
        light: 'red',
        figure: null,
        due: toDay('2026-09-30'),
      },
    },
    indicator: null,
    stage: 'implementation',
    cause: 'project-design',
    countermeasureName: 'Ausweichfläche mieten',
    due: toDay('2026-11-18'),
  }),
  caseSummary({
    id: 'i2|2026-10',
    subjectName: 'Beratungen',
    deviation: {
      rule: 'over-achievement',
      latest: {
        month: toMonth('2026-10'),
        rules: ['over-achievement'],
        light: 'green',
        figure: { actual: 900, plan: 600, deviation: 300, relative: 0.5 },
        due: null,
      },
    },
    demanded: false,
    due: null,
    waitsFor: null,
    waitsForName: '',
  }),
  caseSummary({
    id: 'i4|2026-03',
    subjectName: 'Zwangsräumungen',
    deviation: { status: 'closed', openedFor: toMonth('2026-03') },
    fieldId: 'wohnen',
    fieldName: 'Wohnen',
    officeName: 'Amt für Wohnen',
    demanded: false,
    stage: 'closed',
    cause: 'framework-conditions',
    due: null,
    waitsFor: null,
    waitsForName: '',
  }),
];

const none = { open: 0, overdue: 0, ended: 0, effective: 0, ineffective: 0 };

/** Numbers by cause, all causes being listed as the service does. */
export const causeCounts = (
  given: Partial<Record<(typeof CAUSES)[number] | 'none', Partial<typeof none>>>,
): DeviationsView['causes'] =>
  [...CAUSES, null].map((cause) => ({ cause, ...none, ...given[cause ?? 'none'] }));

export const deviationsView = (given: Partial<DeviationsView> = {}): DeviationsView => ({
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  today: toDay('2026-11-17'),
  dataStatus: { syncedAt: OPENED, revision: 'r1' },
  cases: CASES,
  causes: causeCounts({
    'framework-conditions': { open: 1, overdue: 1, ended: 1, effective: 1 },
    'project-design': { open: 1 },
    none: { open: 1 },
  }),
  me: { mayReview: false },
  ...given,
});
