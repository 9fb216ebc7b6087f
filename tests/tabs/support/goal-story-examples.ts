import type { GoalView, IndicatorView } from '../../../src/contracts/tracking/goal';
import type { GoalHistory } from '../../../src/contracts/tracking/goal-history';
import { monthRange, toMonth } from '../../../src/domain/shared/month';
import { goalView, indicator, plainJudgement } from './examples';

/** An outcome indicator known by area, as large as each area's share of it. */
const splitIndicator = (given: Partial<IndicatorView> = {}): IndicatorView =>
  indicator({
    indicator: { ...indicator().indicator, effectLevel: 'target-group' },
    breakdowns: [
      {
        indicatorId: 'i1-k',
        areaName: 'Kalk',
        month: toMonth('2026-09'),
        value: 9_000,
        withheld: null,
        light: 'amber',
      },
      {
        indicatorId: 'i1-c',
        areaName: 'Chorweiler',
        month: toMonth('2026-10'),
        value: 12_000,
        withheld: null,
        light: 'red',
      },
      { indicatorId: 'i1-p', areaName: 'Porz', month: null, value: null, withheld: null, light: 'none' },
    ],
    ...given,
  });

/** An output indicator that was remarked on in each of the last twelve months. */
export const remarkedIndicator = (): IndicatorView => {
  const base = indicator();
  const [point] = base.series;
  if (point === undefined) throw new Error('The example lost its series');
  return indicator({
    indicator: { ...base.indicator, id: 'i2', name: 'Beratungen', resultLevel: 'output', isKey: false },
    ownerPostName: 'Fachstelle Beratung',
    judgement: plainJudgement('green'),
    series: monthRange(toMonth('2025-11'), toMonth('2026-10')).map((month) => ({
      ...point,
      month,
      reading: point.reading && { ...point.reading, comment: `Bemerkung ${month}` },
    })),
  });
};

/** Strategies with and without measures, a measure without a strategy, and figures on two levels. */
export const storyView = (given: Partial<GoalView> = {}): GoalView => {
  const base = goalView();
  const [project, process] = base.measures;
  if (project === undefined || process === undefined) throw new Error('The example lost its measures');
  return goalView({
    areaNames: ['Kalk', 'Chorweiler'],
    strategies: [
      { id: 's1', name: 'Arbeit in die Viertel bringen' },
      { id: 's2', name: 'Abschlüsse nachholen' },
    ],
    indicators: [splitIndicator(), remarkedIndicator()],
    measures: [project, { ...process, measure: { ...process.measure, strategyId: null } }],
    participants: [
      { postName: 'Leitung Jobcenter', officeName: 'Jobcenter', as: ['goal', 'indicator'] },
      { postName: 'Fachstelle Beratung', officeName: '', as: ['measure'] },
    ],
    ...given,
  });
};

type Entry = GoalHistory['entries'][number];

export const historyEntry = (given: Partial<Entry> & Pick<Entry, 'type'>): Entry => ({
  at: '2026-11-05T09:00:00.000Z',
  postName: 'Leitung Jobcenter',
  subjectName: 'Arbeitslose',
  month: toMonth('2026-10'),
  before: null,
  after: null,
  reason: '',
  ...given,
});

const PEOPLE = { unit: 'Personen', decimals: 0 };

/** One entry of each type. */
export const fullHistory = (): GoalHistory => ({
  entries: [
    historyEntry({
      type: 'figure-corrected',
      before: { value: 57_000, state: 'provisional', comment: '', noDataReason: null, ...PEOPLE },
      after: { value: 58_374, state: 'final', comment: '', noDataReason: null, ...PEOPLE },
      reason: 'Nachmeldung der Statistik',
    }),
    historyEntry({
      type: 'status-corrected',
      subjectName: 'Jobbörse im Quartier',
      before: { status: 'on-track', progress: '', supportNeeded: '', milestonesDone: '' },
      after: { status: 'at-risk', progress: '', supportNeeded: '', milestonesDone: 'Räume gefunden' },
    }),
    historyEntry({
      type: 'target-changed',
      before: { target: 52_000, ...PEOPLE },
      after: { target: 50_000, decisionReference: '4711/2026', ...PEOPLE },
    }),
    historyEntry({ type: 'grade-overridden', month: null, after: { year: 2025, grade: 'partly' } }),
    historyEntry({
      type: 'grade-withdrawn',
      month: null,
      postName: '',
      before: { year: 2025, grade: 'partly' },
    }),
    historyEntry({ type: 'limits-rebased' }),
    historyEntry({ type: 'limits-withdrawn', postName: '' }),
    historyEntry({ type: 'deviation-opened', postName: '', after: { rule: 'red' } }),
    historyEntry({
      type: 'deviation-step',
      month: null,
      postName: 'Dezernatsleitung',
      after: { step: 'decision', side: 'department', option: 'approve' },
    }),
    historyEntry({ type: 'deviation-closed', month: null, after: { step: 'closing', side: 'department' } }),
    historyEntry({ type: 'month-closed', subjectName: '', postName: '' }),
  ],
});
