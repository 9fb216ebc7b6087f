import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { Deviation, Trigger } from '../../../src/domain/deviation/deviation';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import type { Judgement } from '../../../src/domain/tracking/judgement';
import { ANY_VALUE } from '../../../src/domain/tracking/value-range';
import type { ProcessLimits } from '../../../src/domain/tracking/xmr/limits';
import { indicator, reading } from '../../support/examples/examples';
import { caseView, summaryOf } from '../cases/case-examples';

const month = toMonth('2026-10');

const limits: ProcessLimits = {
  mean: 35.1,
  lower: 33.2,
  upper: 37,
  nearLower: 33.8,
  nearUpper: 36.4,
  movingRange: 0.7,
  points: 24,
  provisional: false,
  screened: 0,
  base: null,
  range: ANY_VALUE,
};

/** 35.9 µg/m³ where 30 were planned, in a process that never comes down to it and moves away. */
export const judgement = (own: Partial<Judgement> = {}): Judgement => ({
  light: 'red',
  lightReason: { type: 'against-plan', bounds: { green: 1.5, red: 3, over: null } },
  month,
  reading: reading({ indicatorId: 'no2', month, value: 35.9 }),
  assessment: {
    type: 'judged',
    plan: { type: 'value', value: 30 },
    actual: 35.9,
    deviation: -5.9,
    relative: -5.9 / 30,
    scale: 30,
  },
  achievement: null,
  trend: {
    type: 'rising',
    meaning: 'worse',
    change: 0.4,
    from: toMonth('2026-09'),
    to: month,
    basis: 'figures',
  },
  variation: { type: 'common-cause', month, value: 35.9, limits },
  assurance: { type: 'fails', target: { type: 'value', value: 30 }, limits },
  forecast: {
    type: 'judged',
    outlook: 'storm',
    case: 'on-the-way',
    basis: 'same-month',
    latest: 35.9,
    target: 30,
    targetMonth: toMonth('2028-12'),
    yearlyChange: 0.5,
    expected: 37,
    spread: { low: 36, high: 39 },
    shortfall: 1.19,
    from: toMonth('2021-10'),
    to: month,
    span: { earliest: null, expected: null, latest: null },
  },
  ...own,
});

export const air = indicator({
  id: 'no2',
  goalId: 'luft',
  name: 'Stickstoffdioxid',
  unit: 'µg/m³',
  decimals: 1,
  direction: 'lower-is-better',
  kind: 'stock',
});

export const trigger = (own: Partial<Trigger> = {}): Trigger => ({
  month,
  rules: ['red'],
  light: 'red',
  figure: { actual: 35.9, plan: 30, deviation: -5.9, relative: -5.9 / 30 },
  due: null,
  ...own,
});

export const deviation = (own: Partial<Deviation> = {}): Deviation => ({
  id: 'no2|2026-10',
  subject: { type: 'indicator', indicatorId: 'no2' },
  openedFor: month,
  openedAt: '2026-11-05T09:00:00.000Z',
  rule: 'red',
  status: 'open',
  latest: trigger(),
  proposesClosing: false,
  pendingAlert: 'opened',
  alerted: null,
  acknowledgement: null,
  closure: null,
  ...own,
});

/** Where the case of a deviation stands that nobody has worked on, as somebody sees it who has no part in it. */
const untouched = (of: Deviation, names: Pick<DeviationAlert, 'subjectName' | 'goalName'>) =>
  caseView({ ...summaryOf(of), ...names, waitsForMe: false }, { next: [] });

/** About an indicator. */
export const alert = (own: Partial<Deviation> = {}, judged: Partial<Judgement> = {}): DeviationAlert => ({
  workspaceId: 'dezernat-v',
  goalId: 'luft',
  goalName: 'Saubere Luft',
  subjectName: 'Stickstoffdioxid',
  judged: { indicator: air, judgement: judgement(judged) },
  ownerPostName: 'Fachstelle Umwelt',
  officeName: 'Umweltamt',
  deviation: deviation(own),
  view: untouched(deviation(own), { subjectName: 'Stickstoffdioxid', goalName: 'Saubere Luft' }),
});

/** About a milestone that was due on 30.09.2026. */
export function milestoneAlert(own: Partial<Deviation> = {}): DeviationAlert {
  const late = deviation({
    id: 'baugrube|2026-10',
    subject: { type: 'milestone', milestoneId: 'baugrube', measureId: 'neubau' },
    rule: 'milestone-late',
    latest: trigger({ rules: ['milestone-late'], figure: null, due: toDay('2026-09-30') }),
    ...own,
  });
  const names = {
    goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
    subjectName: 'Neubau Lindenhof: Baugrube',
  };
  return {
    workspaceId: 'dezernat-v',
    goalId: 'wohnungen',
    ...names,
    judged: null,
    ownerPostName: 'Fachstelle Wohnen',
    officeName: 'Amt für Wohnungswesen',
    deviation: late,
    view: untouched(late, names),
  };
}

/** Nothing was reported for October. */
export const missingAlert = (): DeviationAlert =>
  alert(
    {
      rule: 'report-missing',
      pendingAlert: null,
      latest: trigger({ rules: ['report-missing'], light: 'none', figure: null }),
    },
    {
      light: 'stale',
      lightReason: { type: 'overdue', expected: month },
      month: toMonth('2026-09'),
      reading: reading({ indicatorId: 'no2', month: toMonth('2026-09'), value: 35.9 }),
    },
  );

/** 20 µg/m³ where 30 were planned. */
export const overAchievementAlert = (own: Partial<Deviation> = {}): DeviationAlert =>
  alert(
    {
      rule: 'over-achievement',
      pendingAlert: null,
      latest: trigger({
        rules: ['over-achievement'],
        light: 'green',
        figure: { actual: 20, plan: 30, deviation: 10, relative: 1 / 3 },
      }),
      ...own,
    },
    {
      light: 'green',
      reading: reading({ indicatorId: 'no2', month, value: 20 }),
      assessment: {
        type: 'judged',
        plan: { type: 'value', value: 30 },
        actual: 20,
        deviation: 10,
        relative: 1 / 3,
        scale: 30,
      },
    },
  );
