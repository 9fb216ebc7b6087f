import type { GoalView, IndicatorView, SeriesPoint } from '../../../src/contracts/goal';
import type { GoalSummary, MasterplanView } from '../../../src/contracts/masterplan';
import type { DueItem, DueReport } from '../../../src/contracts/monthly-report';
import { type Month, monthRange, toMonth } from '../../../src/domain/shared/month';

/** A small department, as the service would describe it. */
const WORKSPACE = { id: 'dezernat-v', name: 'Dezernat V' };
const SYNCED = '2026-11-03T07:12:00.000Z';
const counts = (given: Partial<MasterplanView['counts']>): MasterplanView['counts'] => ({
  green: 0,
  amber: 0,
  red: 0,
  none: 0,
  stale: 0,
  ...given,
});

const summary = (given: Partial<GoalSummary> & Pick<GoalSummary, 'id' | 'name'>): GoalSummary => ({
  benefit: 'Weniger Menschen ohne Arbeit',
  status: 'decided',
  ownerPostName: 'Leitung Jobcenter',
  officeNames: ['Amt für Soziales'],
  light: 'green',
  counts: counts({ green: 2 }),
  latestMonth: toMonth('2026-10'),
  openDeviations: 0,
  ...given,
});

export const masterplan = (given: Partial<MasterplanView> = {}): MasterplanView => ({
  workspace: WORKSPACE,
  department: { name: 'Dezernat V', vision: 'Alle Menschen in der Stadt leben gut und selbstbestimmt.' },
  principles: [{ id: 'p1', name: 'Teilhabe', text: 'Niemand bleibt außen vor.' }],
  month: toMonth('2026-10'),
  currentMonth: toMonth('2026-10'),
  firstMonth: toMonth('2025-01'),
  dataStatus: { syncedAt: SYNCED, revision: 'r1', reported: 34, expected: 40, findings: null },
  me: { mayAcknowledge: false, duties: 0 },
  light: 'red',
  counts: counts({ green: 5, amber: 1, red: 1, none: 1, stale: 1 }),
  fields: [
    {
      id: 'beschaeftigung',
      name: 'Beschäftigung',
      description: 'Arbeit, von der man leben kann',
      light: 'red',
      counts: counts({ green: 2, red: 1 }),
      goals: [
        summary({ id: 'g1', name: 'Arbeitslosigkeit senken' }),
        summary({
          id: 'g2',
          name: 'Ausbildung sichern',
          light: 'red',
          openDeviations: 1,
          officeNames: ['Amt für Schule'],
        }),
      ],
    },
    {
      id: 'wohnen',
      name: 'Wohnen',
      description: '',
      light: 'stale',
      counts: counts({ stale: 1 }),
      goals: [
        summary({
          id: 'g3',
          name: 'Wohnungslosigkeit vermeiden',
          light: 'stale',
          status: 'draft',
          latestMonth: null,
          officeNames: ['Amt für Wohnen'],
        }),
      ],
    },
  ],
  ...given,
});

const point = (month: Month, given: Partial<SeriesPoint> = {}): SeriesPoint => ({
  month,
  plan: { type: 'value', value: 52_000 },
  light: 'green',
  reading: {
    value: 51_900,
    noDataReason: null,
    state: 'final',
    comment: '',
    source: 'Statistik',
    reportedAt: SYNCED,
  },
  corrections: 0,
  ...given,
});

export const indicator = (given: Partial<IndicatorView> = {}): IndicatorView => ({
  indicator: {
    id: 'i1',
    name: 'Arbeitslose',
    description: 'Alle gemeldeten Arbeitslosen der Stadt',
    unit: 'Personen',
    decimals: 0,
    kind: 'stock',
    direction: 'lower-is-better',
    resultLevel: 'outcome',
    isKey: true,
    source: 'Bundesagentur für Arbeit',
    measureId: null,
  },
  ownerPostName: 'Leitung Jobcenter',
  light: 'red',
  latestMonth: toMonth('2026-10'),
  assessment: {
    type: 'judged',
    plan: { type: 'value', value: 52_000 },
    actual: 58_374,
    deviation: -6_374,
    relative: -0.1226,
    scale: 52_000,
  },
  series: monthRange(toMonth('2026-06'), toMonth('2026-10')).map((month) => {
    if (month === '2026-07') return point(month, { reading: null, light: 'none' });
    if (month === '2026-08') {
      return point(month, {
        light: 'none',
        reading: {
          value: null,
          noDataReason: 'Umstellung der Statistik',
          state: 'final',
          comment: '',
          source: '',
          reportedAt: SYNCED,
        },
      });
    }
    if (month === '2026-10') {
      return point(month, {
        light: 'red',
        corrections: 1,
        reading: {
          value: 58_374,
          noDataReason: null,
          state: 'provisional',
          comment: 'Zuzug',
          source: '',
          reportedAt: SYNCED,
        },
      });
    }
    return point(month);
  }),
  ...given,
});

export const goalView = (given: Partial<GoalView> = {}): GoalView => ({
  workspace: WORKSPACE,
  month: toMonth('2026-10'),
  currentMonth: toMonth('2026-10'),
  dataStatus: { syncedAt: SYNCED, revision: 'r1' },
  goal: {
    id: 'g1',
    name: 'Arbeitslosigkeit senken',
    benefit: 'Weniger Menschen ohne Arbeit',
    status: 'decided',
    decisionReference: '1234/2025',
    targetGroups: ['Langzeitarbeitslose'],
  },
  fieldName: 'Beschäftigung',
  principleName: 'Teilhabe',
  ownerPostName: 'Leitung Jobcenter',
  officeNames: ['Amt für Soziales'],
  light: 'red',
  counts: counts({ red: 1, amber: 1 }),
  strategies: [{ id: 's1', name: 'Beratung vor Ort' }],
  indicators: [
    indicator(),
    indicator({
      indicator: {
        ...indicator().indicator,
        id: 'i2',
        name: 'Beratungen',
        source: 'Beispiel',
        isKey: false,
        measureId: 'm2',
        direction: 'higher-is-better',
      },
      light: 'green',
    }),
  ],
  measures: [
    {
      measure: {
        id: 'm1',
        name: 'Jobbörse im Quartier',
        kind: 'project',
        strategyId: 's1',
        commissioningUnit: 'Dezernatsleitung',
      },
      operatingUnitName: 'Jobcenter',
      milestones: [
        {
          id: 'ms1',
          measureId: 'm1',
          name: 'Räume gefunden',
          due: '2026-05-31',
          forecast: null,
          done: '2026-05-20',
          weight: 1,
          late: false,
        },
        {
          id: 'ms2',
          measureId: 'm1',
          name: 'Eröffnung',
          due: '2026-09-30',
          forecast: '2026-12-15',
          done: null,
          weight: 1,
          late: true,
        },
      ],
      progress: { done: 0.5, planned: 1, light: 'red' },
      latestReport: {
        measureId: 'm1',
        month: toMonth('2026-10'),
        status: 'at-risk',
        progress: 'Mietvertrag liegt vor.',
        supportNeeded: 'Freigabe der Stelle',
        milestonesDone: [],
        reportedByPostId: 'post-1',
        reportedAs: 'holder',
        reportedAt: SYNCED,
      },
    },
    {
      measure: {
        id: 'm2',
        name: 'Beratung vor Ort',
        kind: 'process',
        strategyId: 's1',
        commissioningUnit: '',
      },
      operatingUnitName: 'Amt für Soziales',
      milestones: [],
      progress: null,
      latestReport: null,
    },
  ],
  deviations: [
    {
      id: 'd1',
      indicatorId: 'i1',
      indicatorName: 'Arbeitslose',
      openedFor: toMonth('2026-10'),
      openedAt: SYNCED,
      rule: 'red',
      status: 'open',
      latest: {
        month: toMonth('2026-10'),
        actual: 58_374,
        plan: 52_000,
        deviation: -6_374,
        relative: -0.1226,
        light: 'red',
      },
      pendingAlert: null,
      alerted: null,
      acknowledgement: null,
    },
  ],
  me: { mayAcknowledge: false },
  ...given,
});

type DueReading = Extract<DueItem, { type: 'reading' }>;
type DueStatus = Extract<DueItem, { type: 'status' }>;

export const dueReading = (given: Partial<DueReading> = {}): DueReading => ({
  type: 'reading',
  id: 'i1',
  name: 'Arbeitslose',
  goalId: 'g1',
  goalName: 'Arbeitslosigkeit senken',
  postId: 'post-1',
  postName: 'Leitung Jobcenter',
  month: toMonth('2026-10'),
  light: 'none',
  unit: 'Personen',
  decimals: 0,
  plan: { type: 'value', value: 52_000 },
  last: { month: toMonth('2026-09'), value: 51_900 },
  current: null,
  ...given,
});

export const dueStatus = (given: Partial<DueStatus> = {}): DueStatus => ({
  type: 'status',
  id: 'm1',
  name: 'Jobbörse im Quartier',
  goalId: 'g1',
  goalName: 'Arbeitslosigkeit senken',
  postId: 'post-1',
  postName: 'Leitung Jobcenter',
  month: toMonth('2026-10'),
  light: 'amber',
  milestones: goalView().measures[0]?.milestones ?? [],
  current: null,
  ...given,
});

export const stored = (value: number, version = 'v1'): NonNullable<DueReading['current']> => ({
  version,
  value: {
    indicatorId: 'i1',
    month: toMonth('2026-10'),
    value,
    noDataReason: null,
    state: 'final',
    comment: '',
    source: '',
    reportedByPostId: 'post-1',
    reportedAs: 'deputy',
    reportedAt: SYNCED,
  },
});

export const dueReport = (given: Partial<DueReport> = {}): DueReport => ({
  workspace: WORKSPACE,
  month: toMonth('2026-10'),
  phase: 'open',
  days: {
    month: toMonth('2026-10'),
    card: '2026-11-02',
    reminder: '2026-11-09',
    due: '2026-11-11',
    escalation: '2026-11-13',
    close: '2026-11-17',
  },
  items: [dueReading(), dueStatus()],
  ...given,
});
