import type { Answer } from '../../../src/contracts/api';
import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';
import type { GoalView, IndicatorView, SeriesPoint } from '../../../src/contracts/tracking/goal';
import type { IndicatorRow, IndicatorsView } from '../../../src/contracts/tracking/indicators';
import type { Judgement, ProcessChart, YearGrade } from '../../../src/contracts/tracking/judgement';
import type { GoalPart, GoalSummary, MasterplanView } from '../../../src/contracts/tracking/masterplan';
import type { DueItem, DueReport } from '../../../src/contracts/reporting/monthly-report';
import { signsOf } from '../../../src/domain/explanation/facts/signs';
import { toDay } from '../../../src/domain/shared/day';
import { type Month, monthRange, toMonth } from '../../../src/domain/shared/month';
import { rollUp } from '../../../src/domain/tracking/roll-up';

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

export const goalPart = (given: Partial<GoalPart> = {}): GoalPart => ({
  light: 'green',
  isKey: true,
  trend: 'none',
  kind: 'stock',
  resultLevel: 'outcome',
  effectLevel: null,
  ...given,
});

/** A goal on plan: a key indicator that got better, and another that did not move. */
export const goalSummary = (given: Partial<GoalSummary> & Pick<GoalSummary, 'id' | 'name'>): GoalSummary => {
  const parts = given.parts ?? [goalPart({ trend: 'better' }), goalPart({ isKey: false, trend: 'neutral' })];
  return {
    benefit: 'Weniger Menschen ohne Arbeit',
    status: 'decided',
    ownerPostName: 'Leitung Jobcenter',
    officeIds: ['soziales'],
    officeNames: ['Amt für Soziales'],
    targetGroups: [],
    areaIds: [],
    latestMonth: toMonth('2026-10'),
    openDeviations: 0,
    ...rollUp(parts),
    parts,
    ...given,
  };
};

export const masterplan = (given: Partial<MasterplanView> = {}): MasterplanView => ({
  workspace: WORKSPACE,
  department: { name: 'Dezernat V', vision: 'Alle Menschen in der Stadt leben gut und selbstbestimmt.' },
  principles: [{ id: 'p1', name: 'Teilhabe', text: 'Niemand bleibt außen vor.' }],
  month: toMonth('2026-10'),
  currentMonth: toMonth('2026-10'),
  firstMonth: toMonth('2025-01'),
  closedMonths: [toMonth('2026-08'), toMonth('2026-09')],
  asOf: null,
  dataStatus: { syncedAt: SYNCED, revision: 'r1', reported: 34, expected: 40 },
  areas: [
    { id: 'stadt', name: 'Stadt', kind: 'city', parentId: null },
    { id: 'muelheim', name: 'Mülheim', kind: 'district', parentId: 'stadt' },
    { id: 'dellbrueck', name: 'Dellbrück', kind: 'quarter', parentId: 'muelheim' },
  ],
  offices: [
    { id: 'soziales', name: 'Amt für Soziales' },
    { id: 'schule', name: 'Amt für Schule' },
    { id: 'wohnen', name: 'Amt für Wohnen' },
  ],
  light: 'red',
  counts: counts({ green: 3, red: 1, stale: 1 }),
  fields: [
    {
      id: 'beschaeftigung',
      name: 'Beschäftigung',
      description: 'Arbeit, von der man leben kann',
      light: 'red',
      counts: counts({ green: 3, red: 1 }),
      goals: [
        goalSummary({ id: 'g1', name: 'Arbeitslosigkeit senken', targetGroups: ['Langzeitarbeitslose'] }),
        goalSummary({
          id: 'g2',
          name: 'Ausbildung sichern',
          openDeviations: 1,
          officeIds: ['schule'],
          officeNames: ['Amt für Schule'],
          areaIds: ['dellbrueck'],
          parts: [goalPart({ light: 'red', trend: 'worse' }), goalPart({ trend: 'better', kind: 'rate' })],
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
        goalSummary({
          id: 'g3',
          name: 'Wohnungslosigkeit vermeiden',
          status: 'draft',
          latestMonth: null,
          officeIds: ['wohnen'],
          officeNames: ['Amt für Wohnen'],
          parts: [goalPart({ light: 'stale' })],
        }),
      ],
    },
  ],
  ...given,
});

export const LIMITS = {
  mean: 52_000,
  lower: 50_000,
  upper: 54_000,
  nearLower: 50_667,
  nearUpper: 53_333,
  movingRange: 752,
  points: 12,
  provisional: false,
  screened: 0,
  base: null,
  range: { least: 0, most: null },
};

/** Red, far above the plan where less is better, and a signal; the course is too short for a forecast. */
export const judgement = (given: Partial<Judgement> = {}): Judgement => ({
  light: 'red',
  lightReason: { type: 'against-plan', bounds: { green: 2_600, red: 5_200, over: null } },
  month: toMonth('2026-10'),
  reading: stored(58_374, 'v1', 'provisional').value,
  assessment: {
    type: 'judged',
    plan: { type: 'value', value: 52_000 },
    actual: 58_374,
    deviation: -6_374,
    relative: -0.1226,
    scale: 52_000,
  },
  achievement: null,
  trend: {
    type: 'rising',
    meaning: 'worse',
    change: 6_474,
    from: toMonth('2026-09'),
    to: toMonth('2026-10'),
    basis: 'figures',
  },
  variation: {
    type: 'special-cause',
    meaning: 'concern',
    rule: 'outside-limit',
    side: 'high',
    month: toMonth('2026-10'),
    value: 52_374,
    months: [toMonth('2026-10')],
    limits: LIMITS,
  },
  assurance: { type: 'hit-or-miss', target: { type: 'value', value: 52_000 }, limits: LIMITS },
  forecast: { type: 'none', because: 'too-few-years', years: 2 },
  ...given,
});

/** Nothing is said about it beyond its light. */
export const plainJudgement = (light: Judgement['light'], given: Partial<Judgement> = {}): Judgement =>
  judgement({
    light,
    reading: stored(51_900, 'v1').value,
    assessment: {
      type: 'judged',
      plan: { type: 'value', value: 52_000 },
      actual: 51_900,
      deviation: 100,
      relative: 0.0019,
      scale: 52_000,
    },
    trend: { type: 'none' },
    variation: { type: 'undetermined', because: 'too-few-figures' },
    assurance: { type: 'none', because: 'undetermined' },
    ...given,
  });

const point = (month: Month, given: Partial<SeriesPoint> = {}): SeriesPoint => ({
  month,
  plan: { type: 'value', value: 52_000 },
  light: 'green',
  bounds: { green: 2_600, red: 5_200, over: null },
  frozen: null,
  reading: {
    version: 'v1',
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

const VALUES = [51_900, 52_100, null, 51_800, 52_000, 52_200, 51_700, 51_900, 52_300, 51_900, 51_900, 58_374];

/** A year of figures with a gap; limits begin anew in June, and the last figure is a signal. */
export const processChart = (given: Partial<ProcessChart> = {}): ProcessChart => ({
  basis: 'figures',
  points: monthRange(toMonth('2025-11'), toMonth('2026-10')).map((month, index) => ({
    month,
    value: VALUES[index] ?? null,
    target: { type: 'value', value: 52_000 },
    signal: month === '2026-10' ? { rule: 'outside-limit', side: 'high', meaning: 'concern' } : null,
  })),
  stretches: [
    { from: toMonth('2025-11'), to: toMonth('2026-05'), limits: LIMITS, reason: null },
    {
      from: toMonth('2026-06'),
      to: toMonth('2026-10'),
      limits: { ...LIMITS, mean: 51_950, points: 5, provisional: true },
      reason: 'Neue Zählweise',
    },
  ],
  ...given,
});

export const yearGrade = (given: Partial<YearGrade> = {}): YearGrade => ({
  year: 2025,
  target: 53_000,
  lower: 55_000,
  upper: 50_000,
  actual: 54_500,
  month: toMonth('2025-12'),
  suggested: 'partly',
  suggestedBecause: 'up-to-midpoint',
  grade: 'partly',
  override: null,
  beyondUpper: false,
  needsCountermeasure: true,
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
    cumulatesSince: 'january',
    limitsBase: 'moving',
    direction: 'lower-is-better',
    tolerance: { in: 'percent' },
    trajectory: { type: 'linear' },
    resultLevel: 'outcome',
    effectLevel: null,
    areaId: null,
    isKey: true,
    source: 'Bundesagentur für Arbeit',
    measureId: null,
    publicationLag: 0,
  },
  ownerPostName: 'Leitung Jobcenter',
  judgement: judgement(),
  today: null,
  process: processChart(),
  rebases: [],
  formerPlans: [],
  grades: [],
  mayCorrect: false,
  ahead: [],
  breakdowns: [],
  series: monthRange(toMonth('2026-06'), toMonth('2026-10')).map((month) => {
    if (month === '2026-07') return point(month, { reading: null, light: 'none' });
    if (month === '2026-08') {
      return point(month, {
        light: 'none',
        reading: {
          version: 'v1',
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
          version: 'v1',
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

const LATEST_REPORT: NonNullable<GoalView['measures'][number]['latestReport']> = {
  measureId: 'm1',
  month: toMonth('2026-10'),
  status: 'at-risk',
  progress: 'Mietvertrag liegt vor.',
  supportNeeded: 'Freigabe der Stelle',
  milestonesDone: [],
  reportedByPostId: 'post-1',
  reportedAs: 'holder',
  reportedAt: SYNCED,
};

export const goalView = (given: Partial<GoalView> = {}): GoalView => ({
  workspace: WORKSPACE,
  month: toMonth('2026-10'),
  currentMonth: toMonth('2026-10'),
  firstMonth: toMonth('2025-01'),
  closedMonths: [],
  asOf: null,
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
  areaNames: [],
  participants: [
    { postName: 'Leitung Jobcenter', officeName: 'Amt für Soziales', as: ['goal', 'indicator'] },
  ],
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
      judgement: plainJudgement('green'),
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
          due: toDay('2026-05-31'),
          forecast: null,
          done: toDay('2026-05-20'),
          weight: 1,
          late: false,
        },
        {
          id: 'ms2',
          measureId: 'm1',
          name: 'Eröffnung',
          due: toDay('2026-09-30'),
          forecast: toDay('2026-12-15'),
          done: null,
          weight: 1,
          late: true,
        },
      ],
      progress: { done: 0.5, planned: 1, light: 'red' },
      reports: [{ ...LATEST_REPORT, postName: 'Leitung Jobcenter' }],
      latestReport: LATEST_REPORT,
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
      reports: [],
      latestReport: null,
    },
  ],
  deviations: [deviation()],
  me: { mayAcknowledge: false, mayClose: false, maySteer: false },
  ...given,
});

type DeviationOfGoal = GoalView['deviations'][number];

export const deviation = (given: Partial<DeviationOfGoal> = {}): DeviationOfGoal => ({
  id: 'd1',
  subject: { type: 'indicator', indicatorId: 'i1' },
  subjectName: 'Arbeitslose',
  openedFor: toMonth('2026-10'),
  openedAt: SYNCED,
  rule: 'red',
  status: 'open',
  latest: {
    month: toMonth('2026-10'),
    rules: ['red', 'assurance-fails'],
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

type GivenRow = Partial<Omit<IndicatorRow, 'indicator'>> & {
  readonly indicator?: Partial<IndicatorRow['indicator']>;
  readonly judgement?: Judgement;
};

/** A line of the table, as the service makes it from a judgement. */
export const indicatorRow = ({ judgement: judged = judgement(), ...given }: GivenRow = {}): IndicatorRow => ({
  goalId: 'g1',
  goalName: 'Arbeitslosigkeit senken',
  fieldId: 'beschaeftigung',
  fieldName: 'Beschäftigung',
  ownerPostName: 'Leitung Jobcenter',
  officeId: 'soziales',
  officeName: 'Amt für Soziales',
  targetGroups: ['Langzeitarbeitslose'],
  areaIds: [],
  plan: { type: 'value', value: 52_000 },
  month: judged.month,
  reading: judged.reading,
  assessment: judged.assessment,
  signs: signsOf(judged),
  hasOpenDeviation: true,
  ...given,
  indicator: {
    id: 'i1',
    name: 'Arbeitslose',
    unit: 'Personen',
    decimals: 0,
    kind: 'stock',
    resultLevel: 'outcome',
    effectLevel: null,
    isKey: true,
    areaId: null,
    breakdownOf: null,
    source: 'Bundesagentur für Arbeit',
    ...given.indicator,
  },
});

/** Why an indicator of the table stands as it does. */
export const judgementView = (given: Partial<Answer<'viewJudgement'>> = {}): Answer<'viewJudgement'> => ({
  indicator: {
    unit: 'Personen',
    decimals: 0,
    kind: 'stock',
    direction: 'lower-is-better',
    tolerance: { in: 'percent' },
    trajectory: { type: 'linear' },
  },
  judgement: judgement(),
  ...given,
});

/** Four indicators of two fields, each judged otherwise. */
export const indicatorsView = (given: Partial<IndicatorsView> = {}): IndicatorsView => ({
  workspace: WORKSPACE,
  month: toMonth('2026-10'),
  currentMonth: toMonth('2026-10'),
  firstMonth: toMonth('2025-01'),
  closedMonths: [],
  asOf: null,
  dataStatus: { syncedAt: SYNCED, revision: 'r1' },
  areas: [],
  indicators: [
    indicatorRow({
      indicator: { id: 'i2', name: 'Beratungen', kind: 'flow', isKey: false },
      hasOpenDeviation: false,
      judgement: plainJudgement('green', {
        variation: { type: 'common-cause', month: toMonth('2026-10'), value: 52_374, limits: LIMITS },
        assurance: { type: 'passes', target: { type: 'value', value: 52_000 }, limits: LIMITS },
      }),
    }),
    indicatorRow(),
    indicatorRow({
      indicator: { id: 'i3', name: 'Wohnungslose', isKey: false },
      goalId: 'g3',
      goalName: 'Wohnungslosigkeit vermeiden',
      fieldId: 'wohnen',
      fieldName: 'Wohnen',
      officeId: 'wohnen',
      officeName: 'Amt für Wohnen',
      targetGroups: [],
      hasOpenDeviation: false,
      judgement: plainJudgement('amber', {
        assurance: { type: 'fails', target: { type: 'value', value: 52_000 }, limits: LIMITS },
      }),
    }),
    indicatorRow({
      indicator: { id: 'i4', name: 'Zwangsräumungen', isKey: false, kind: 'flow' },
      goalId: 'g3',
      goalName: 'Wohnungslosigkeit vermeiden',
      fieldId: 'wohnen',
      fieldName: 'Wohnen',
      officeId: 'wohnen',
      officeName: 'Amt für Wohnen',
      targetGroups: [],
      hasOpenDeviation: false,
      plan: { type: 'none' },
      judgement: plainJudgement('none', {
        lightReason: { type: 'no-reading' },
        month: null,
        reading: null,
        assessment: { type: 'none' },
      }),
    }),
  ],
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
  kind: 'stock',
  direction: 'lower-is-better',
  tolerance: { in: 'percent' },
  trajectory: { type: 'linear' },
  plan: { type: 'value', value: 52_000 },
  judgement: null,
  last: { month: toMonth('2026-09'), value: 51_900 },
  proposedState: 'provisional',
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

export const stored = (
  value: number,
  version = 'v1',
  state: 'final' | 'provisional' = 'final',
): NonNullable<DueReading['current']> => ({
  version,
  value: {
    indicatorId: 'i1',
    month: toMonth('2026-10'),
    value,
    noDataReason: null,
    state,
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
    card: toDay('2026-11-02'),
    reminder: toDay('2026-11-09'),
    due: toDay('2026-11-11'),
    escalation: toDay('2026-11-13'),
    close: toDay('2026-11-17'),
  },
  items: [dueReading(), dueStatus()],
  ...given,
});

type DeliveryOf = DeliveriesView['messages'][number];

export const delivery = (given: Partial<DeliveryOf> & Pick<DeliveryOf, 'key'>): DeliveryOf => ({
  kind: 'monthly-card',
  to: ['Leitung Jobcenter'],
  state: 'sent',
  reason: null,
  at: '2026-11-02T07:00:00.000Z',
  updatedAt: null,
  answeredAt: null,
  attempts: 1,
  sendable: false,
  ...given,
});

export const notDelivered = (given: Partial<DeliveryOf> & Pick<DeliveryOf, 'key'>): DeliveryOf =>
  delivery({ state: 'failed', reason: 'not-installed', sendable: true, ...given });

/** A month in which one was reached and answered, one waits and two were not reached. */
export const deliveriesView = (given: Partial<DeliveriesView> = {}): DeliveriesView => ({
  month: toMonth('2026-10'),
  latestMonth: toMonth('2026-10'),
  messages: [
    delivery({
      key: 'k1',
      updatedAt: '2026-11-04T09:30:00.000Z',
      answeredAt: '2026-11-04T09:29:00.000Z',
    }),
    notDelivered({ key: 'k2', to: ['Fachstelle Wohnen'], attempts: 3 }),
    notDelivered({ key: 'k3', to: ['Amt für Soziales'], kind: 'escalation', reason: 'blocked' }),
    delivery({ key: 'k4', to: ['Wohnberatung'], kind: 'reminder', state: 'waiting', attempts: 0 }),
  ],
  alerts: [],
  unaddressed: [],
  setAside: [],
  ...given,
});
