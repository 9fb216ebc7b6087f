import { caseSubject } from '../../src/application/deviations/case-subject';
import { lowestLevel } from '../../src/application/deviations/who-decides';
import { checkStep } from '../../src/domain/deviation/case/check-step';
import { caseOf, demandsAnswer } from '../../src/domain/deviation/case/deviation-case';
import { sideOfStep } from '../../src/domain/deviation/case/next-step';
import { STAGES } from '../../src/domain/deviation/case/stage';
import { groupBy } from '../../src/domain/shared/group-by';
import { CASE_STEPS } from '../../src/local/sample/case-steps';
import fc from 'fast-check';
import { WORKSPACE_LISTS } from '../../src/adapters/sharepoint/lists/workspace-lists';
import type { ListDefinition } from '../../src/adapters/sharepoint/definition/list-definition';
import { makeCloseMonths } from '../../src/application/steering/close-month';
import type { Records } from '../../src/application/ports/records';
import { makeReviewDeviations } from '../../src/application/deviations/review-deviations';
import { dayOf } from '../../src/domain/calendar/local-time';
import { reportingDays } from '../../src/domain/calendar/reporting-calendar';
import {
  type Deviation,
  DEVIATION_RULES,
  DEVIATION_STATUSES,
  subjectId,
} from '../../src/domain/deviation/deviation';
import { type Area, within } from '../../src/domain/masterplan/area';
import { GOAL_STATUSES } from '../../src/domain/masterplan/goal';
import { type Month, monthRange, toMonth, yearOf } from '../../src/domain/shared/month';
import { assess } from '../../src/domain/tracking/assessment';
import { dueItemId, dueItems, dutiesOf } from '../../src/domain/tracking/reporting/due-items';
import { OUTLOOKS } from '../../src/domain/tracking/forecast/forecast';
import { GRADES, gradeYear, yearTargetKey } from '../../src/domain/tracking/grade';
import {
  CUMULATION_STARTS,
  DIRECTIONS,
  EFFECT_LEVELS,
  INDICATOR_KINDS,
  RESULT_LEVELS,
} from '../../src/domain/tracking/indicator';
import { judge, type Judgement } from '../../src/domain/tracking/judgement';
import { LIGHTS, lightOf } from '../../src/domain/tracking/light';
import { projectProgress } from '../../src/domain/tracking/project-progress';
import { type Reading, READING_STATES, readingKey } from '../../src/domain/tracking/reading';
import { PROJECT_STATUSES, statusReportKey } from '../../src/domain/tracking/status-report';
import { TOLERANCE_UNITS } from '../../src/domain/tracking/tolerance';
import { TRAJECTORY_TYPES } from '../../src/domain/tracking/trajectory';
import { processChart } from '../../src/domain/tracking/xmr/process-chart';
import { processSeries } from '../../src/domain/tracking/xmr/process-series';
import { PERSONAS, type PersonaSlug, personaBySlug } from '../../src/local/personas';
import { ARBEITSLOSE_KOELN_2013_2014, ARBEITSLOSE_SEASON } from '../../src/local/sample/arbeitslose-koeln';
import { sampleDeviations } from '../../src/local/sample/deviations';
import { GRADE_OVERRIDES } from '../../src/local/sample/grade-overrides';
import { sampleHistory } from '../../src/local/sample/history';
import { LEADERSHIP_ACTS } from '../../src/local/sample/leadership-acts';
import { SAMPLE_MASTERPLAN as plan } from '../../src/local/sample/masterplan';
import { sampleCloses } from '../../src/local/sample/month-closes';
import { EXAMPLE, REAL_FIGURES } from '../../src/local/sample/real-figures';
import { readingsKnownAt, reportedReadings, sampleReadings } from '../../src/local/sample/readings';
import { REBASES } from '../../src/local/sample/rebases';
import { sampleStatusReports } from '../../src/local/sample/status-reports';
import { SAMPLE_END, SAMPLE_NOW } from '../../src/local/sample/time';
import { createInMemoryRecords } from '../support/in-memory-records';

const reported = reportedReadings();
const readings = sampleReadings();
const statusReports = sampleStatusReports();
const deviations = sampleDeviations(reported);
const { monthCloses, snapshots } = sampleCloses(reported);
const history = sampleHistory(reported);
const everything = {
  ...{ plan, readings, statusReports, deviations, history },
  ...{ rebases: REBASES, gradeOverrides: GRADE_OVERRIDES, monthCloses, snapshots },
};

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const ofIndicator = (id: string): Reading[] => readings.filter(({ indicatorId }) => indicatorId === id);
const indicatorById = (id: string) => plan.indicators.find((indicator) => indicator.id === id)!;
const rebasesOf = (id: string) => REBASES.filter(({ indicatorId }) => indicatorId === id);
const valueOf = (id: string, month: string) =>
  ofIndicator(id).find((reading) => reading.month === month)?.value;
const duties = (slug: PersonaSlug, month: string) =>
  dutiesOf(dueItems(plan, toMonth(month)), personaBySlug(slug).id).map(dueItemId);

/** As the tab shows it in the sample's month. */
function judgementOf(id: string): Judgement {
  const judged = judge({
    indicator: indicatorById(id),
    readings: ofIndicator(id),
    rebases: rebasesOf(id),
    reportingMonth: SAMPLE_END,
    dueMonth: SAMPLE_END,
  });
  if (!judged.ok) throw new Error(`${id} cannot be judged`);
  return judged.value;
}
const judgements = plan.indicators.map(({ id }) => judgementOf(id));
const open = deviations.filter(({ status }) => status === 'open');

/** The lists as they are after the first start. */
async function seededRecords(): Promise<Records> {
  const records = createInMemoryRecords(plan);
  const drafts = <T>(values: readonly T[]) => values.map((value) => ({ value, basedOn: null }));
  await records.readings.saveAll(drafts(readings));
  await records.rebases.saveAll(drafts(REBASES));
  await records.deviations.saveAll(drafts(deviations));
  await records.monthCloses.saveAll(drafts(monthCloses));
  await records.snapshots.saveAll(drafts(snapshots));
  return records;
}

describe('the plan', () => {
  test('has the six fields of action by life situation', () => {
    expect(plan.fields.map(({ name }) => name)).toEqual([
      'Einkommen',
      'Beschäftigung',
      'Wohnen',
      'Gesundheit',
      'Umwelt',
      'Soziale, gesellschaftliche und politische Einbindung',
    ]);
  });

  test('has the promised size', () => {
    expect(plan.principles).toHaveLength(6);
    expect(plan.goals).toHaveLength(18);
    expect(plan.measures).toHaveLength(20);
    expect(plan.areas).toHaveLength(10);
    expect(plan.indicators.filter(({ breakdownOf }) => breakdownOf === null)).toHaveLength(40);
    expect(plan.indicators.filter(({ breakdownOf }) => breakdownOf !== null)).toHaveLength(18);
    expect(plan.indicators.filter(({ isKey }) => isKey)).toHaveLength(18);
  });

  test('has twelve projects with three to six weighted milestones each, and processes without', () => {
    const milestonesOf = (id: string) => plan.milestones.filter(({ measureId }) => measureId === id);
    const projects = plan.measures.filter(({ kind }) => kind === 'project');
    expect(projects).toHaveLength(12);
    for (const { id } of projects) {
      expect(milestonesOf(id).length).toBeGreaterThanOrEqual(3);
      expect(milestonesOf(id).length).toBeLessThanOrEqual(6);
    }
    for (const { id, kind } of plan.measures) if (kind === 'process') expect(milestonesOf(id)).toEqual([]);
  });

  test('has projects on time, a little late and far behind', () => {
    const projects = plan.measures.filter(({ kind }) => kind === 'project');
    const lights = projects.map(({ id }) => {
      const progress = projectProgress(
        plan.milestones.filter(({ measureId }) => measureId === id),
        '2026-11-21',
      );
      return progress.ok ? progress.value.light : 'error';
    });
    expect(new Set(lights)).toEqual(new Set(['green', 'amber', 'red']));
  });

  test('shows every kind of goal, indicator, plan and tolerance', () => {
    const cumulative = plan.indicators.filter(({ kind }) => kind === 'cumulative');
    expect(new Set(plan.goals.map(({ status }) => status))).toEqual(new Set(GOAL_STATUSES));
    expect(new Set(plan.indicators.map(({ kind }) => kind))).toEqual(new Set(INDICATOR_KINDS));
    expect(new Set(plan.indicators.map(({ direction }) => direction))).toEqual(new Set(DIRECTIONS));
    expect(new Set(plan.indicators.map(({ resultLevel }) => resultLevel))).toEqual(new Set(RESULT_LEVELS));
    expect(new Set(plan.indicators.map(({ effectLevel }) => effectLevel))).toEqual(
      new Set([...EFFECT_LEVELS, null]),
    );
    expect(new Set(plan.indicators.map(({ trajectory }) => trajectory.type))).toEqual(
      new Set(TRAJECTORY_TYPES),
    );
    expect(new Set(plan.indicators.map(({ tolerance }) => tolerance.in))).toEqual(new Set(TOLERANCE_UNITS));
    expect(new Set(plan.indicators.map(({ publicationLag }) => publicationLag))).toEqual(new Set([0, 1, 2]));
    expect(new Set(cumulative.map(({ cumulatesSince }) => cumulatesSince))).toEqual(
      new Set(CUMULATION_STARTS),
    );
    expect(plan.indicators.some(({ tolerance }) => tolerance.over !== null)).toBe(true);
    expect(new Set(plan.milestones.map(({ toleranceDays }) => toleranceDays)).size).toBeGreaterThan(1);
    const flows = plan.indicators.flatMap(({ trajectory }) =>
      trajectory.type === 'seasonal-flow' ? [trajectory] : [],
    );
    expect(new Set(flows.map(({ accumulates }) => accumulates))).toEqual(new Set([true, false]));
  });

  test('names a council decision for decided goals only, and marks it as an example', () => {
    for (const { status, decisionReference } of plan.goals) {
      if (status === 'decided') expect(decisionReference).toMatch(/Beispiel/);
      else expect(decisionReference).toBeNull();
    }
  });

  test('has ids of small letters, figures and hyphens, each once', () => {
    const { principles, fields, areas, offices, posts, roles, goals } = plan;
    const { strategies, measures, milestones, indicators } = plan;
    for (const rows of [
      principles,
      fields,
      areas,
      offices,
      posts,
      roles,
      goals,
      strategies,
      milestones,
      [...measures, ...indicators],
    ]) {
      expect(new Set(ids(rows)).size).toBe(rows.length);
      for (const id of ids(rows)) expect(id).toMatch(/^[a-z0-9-]+$/);
    }
  });

  test('refers only to what there is', () => {
    const known = {
      field: ids(plan.fields),
      principle: ids(plan.principles),
      area: ids(plan.areas),
      office: ids(plan.offices),
      post: ids(plan.posts),
      goal: ids(plan.goals),
      strategy: ids(plan.strategies),
      measure: ids(plan.measures),
      indicator: ids(plan.indicators),
      milestone: ids(plan.milestones),
      persona: PERSONAS.map(({ id }): string => id),
    };
    const notNull = (references: readonly (string | null)[]) =>
      references.filter((reference) => reference !== null);
    const owned = [...plan.goals, ...plan.measures, ...plan.indicators].map(({ ownerPostId }) => ownerPostId);
    const reported = [...readings, ...statusReports].map(({ reportedByPostId }) => reportedByPostId);
    expect(known.field).toEqual(expect.arrayContaining(plan.goals.map(({ fieldId }) => fieldId)));
    expect(known.principle).toEqual(
      expect.arrayContaining(notNull(plan.goals.map(({ principleId }) => principleId))),
    );
    expect(known.area).toEqual(
      expect.arrayContaining([
        ...notNull([
          ...plan.areas.map(({ parentId }) => parentId),
          ...plan.indicators.map(({ areaId }) => areaId),
        ]),
        ...plan.goals.flatMap(({ areaIds }) => areaIds),
      ]),
    );
    expect(known.indicator).toEqual(
      expect.arrayContaining(notNull(plan.indicators.map(({ breakdownOf }) => breakdownOf))),
    );
    expect(known.office).toEqual(expect.arrayContaining(plan.goals.flatMap(({ officeIds }) => officeIds)));
    expect(known.office).toEqual(expect.arrayContaining(plan.posts.map(({ officeId }) => officeId)));
    expect(known.office).toEqual(expect.arrayContaining(notNull(plan.roles.map(({ officeId }) => officeId))));
    expect(known.post).toEqual(expect.arrayContaining([...owned, ...reported]));
    expect(known.post).toEqual(expect.arrayContaining(plan.offices.map(({ headPostId }) => headPostId)));
    expect(known.goal).toEqual(
      expect.arrayContaining(
        [...plan.strategies, ...plan.measures, ...plan.indicators].map(({ goalId }) => goalId),
      ),
    );
    expect(known.strategy).toEqual(
      expect.arrayContaining(notNull(plan.measures.map(({ strategyId }) => strategyId))),
    );
    expect(known.measure).toEqual(expect.arrayContaining(plan.milestones.map(({ measureId }) => measureId)));
    expect(known.measure).toEqual(
      expect.arrayContaining(notNull(plan.indicators.map(({ measureId }) => measureId))),
    );
    expect(known.measure).toEqual(expect.arrayContaining(statusReports.map(({ measureId }) => measureId)));
    expect(known.milestone).toEqual(
      expect.arrayContaining(statusReports.flatMap(({ milestonesDone }) => milestonesDone)),
    );
    expect(known.indicator).toEqual(
      expect.arrayContaining(
        [...readings, ...plan.yearTargets, ...REBASES, ...GRADE_OVERRIDES].map(
          ({ indicatorId }) => indicatorId,
        ),
      ),
    );
    expect([...known.indicator, ...known.milestone]).toEqual(
      expect.arrayContaining(deviations.map(({ subject }) => subjectId(subject))),
    );
    expect(known.post).toEqual(
      expect.arrayContaining([...REBASES, ...GRADE_OVERRIDES].map(({ postId }) => postId)),
    );
    expect(known.persona).toEqual(
      expect.arrayContaining(notNull(plan.posts.flatMap(({ holder, deputy }) => [holder, deputy]))),
    );
    expect(known.persona).toEqual(expect.arrayContaining(plan.roles.map(({ userId }) => userId)));
  });

  test('keeps a measure, its strategy and its indicators under one goal', () => {
    for (const { goalId, strategyId } of plan.measures) {
      expect(plan.strategies.find(({ id }) => id === strategyId)?.goalId).toBe(goalId);
    }
    for (const { goalId, measureId } of plan.indicators) {
      if (measureId !== null)
        expect(plan.measures.find(({ id }) => id === measureId)).toMatchObject({ goalId, kind: 'process' });
    }
  });

  test.each(plan.goals.map(({ id }) => id))(
    '%s has a benefit, a strategy, an indicator and a key indicator',
    (id) => {
      expect(plan.goals.find((goal) => goal.id === id)?.benefit).not.toBe('');
      expect(plan.strategies.some(({ goalId }) => goalId === id)).toBe(true);
      expect(plan.indicators.filter(({ goalId, isKey }) => goalId === id && isKey)).toHaveLength(1);
    },
  );

  test('spreads a year completely over its months', () => {
    for (const { trajectory } of plan.indicators) {
      if (trajectory.type !== 'seasonal-flow') continue;
      expect(trajectory.weights).toHaveLength(12);
      expect(trajectory.weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
    }
    expect(ARBEITSLOSE_SEASON.reduce((total, factor) => total + factor, 0) / 12).toBeCloseTo(1, 12);
  });
});

describe('the areas', () => {
  const districts = plan.areas.filter(({ kind }) => kind === 'district');
  const city = plan.areas.find(({ kind }) => kind === 'city')!;

  /** Both ends of every stretch of border, in the direction in which the ring runs. */
  const stretches = ({ outline }: Area): [string, string][] =>
    outline.flatMap((ring) =>
      ring.slice(1).map((corner, index): [string, string] => [ring[index]!.join(' '), corner.join(' ')]),
    );

  test('are the city and the nine Stadtbezirke in it', () => {
    expect(districts.map(({ name }) => name)).toEqual([
      'Innenstadt',
      'Rodenkirchen',
      'Lindenthal',
      'Ehrenfeld',
      'Nippes',
      'Chorweiler',
      'Porz',
      'Kalk',
      'Mülheim',
    ]);
    expect(within(plan.areas, city.id)).toEqual(new Set(ids(plan.areas)));
  });

  test('share their borders without a gap: what no neighbour has is the border of the city', () => {
    const all = districts.flatMap(stretches).map(([from, to]) => `${from}|${to}`);
    expect(new Set(all).size).toBe(all.length);
    const known = new Set(all);
    const outer = all.filter((stretch) => !known.has(stretch.split('|').reverse().join('|')));
    expect(outer.sort()).toEqual(
      stretches(city)
        .map(([from, to]) => `${from}|${to}`)
        .sort(),
    );
  });

  test('are named by some goals, while most are for the whole city', () => {
    const named = plan.goals.filter(({ areaIds }) => areaIds.length > 0);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(plan.goals.length / 2);
  });
});

describe('the parts of the city', () => {
  const wholes = [...new Set(plan.indicators.map(({ breakdownOf }) => breakdownOf))].filter(
    (id) => id !== null,
  );
  const partsOf = (id: string) => plan.indicators.filter(({ breakdownOf }) => breakdownOf === id);

  test('are told of a stock and of a rate, both with less being better', () => {
    expect(wholes.map((id) => indicatorById(id)).map(({ kind, direction }) => [kind, direction])).toEqual([
      ['rate', 'lower-is-better'],
      ['stock', 'lower-is-better'],
    ]);
  });

  test.each(wholes)('%s has one part for each Stadtbezirk, like it in all but size', (id) => {
    const { goalId, unit, kind, direction, decimals, publicationLag } = indicatorById(id);
    const parts = partsOf(id);
    expect(parts.map(({ areaId }) => areaId)).toEqual(
      plan.areas.flatMap((area) => (area.kind === 'district' ? [area.id] : [])),
    );
    for (const part of parts) {
      expect(part).toMatchObject({ goalId, unit, kind, direction, decimals, publicationLag, isKey: false });
      expect(part.source).toBe(EXAMPLE);
    }
  });

  test('are imported for 36 months, so that no persona is asked for them', () => {
    for (const { id, ownerPostId } of wholes.flatMap(partsOf)) {
      expect(ofIndicator(id)).toHaveLength(36);
      expect(new Set(ofIndicator(id).map(({ reportedAs }) => reportedAs))).toEqual(new Set(['import']));
      expect(plan.posts.find((post) => post.id === ownerPostId)).toMatchObject({
        holder: null,
        deputy: null,
      });
    }
  });

  test('of the unemployed add up to about as many as there are', () => {
    const whole = 'arbeitslose-koeln';
    const parts = partsOf(whole);
    for (const { month } of ofIndicator(parts[0]!.id)) {
      const [sum, city] = [
        parts.reduce((total, { id }) => total + valueOf(id, month)!, 0),
        valueOf(whole, month)!,
      ];
      expect(Math.abs(sum - city) / city).toBeLessThan(0.04);
    }
  });

  test('at risk of poverty lie around the city, Chorweiler, Kalk and Mülheim above, others below', () => {
    const whole = 'armutsrisiko-haushalte';
    for (const { month, value } of ofIndicator(`${whole}-kalk`)) {
      const city = valueOf(whole, month)!;
      expect(value).toBeGreaterThan(city);
      for (const area of ['chorweiler', 'muelheim'])
        expect(valueOf(`${whole}-${area}`, month)).toBeGreaterThan(city);
      for (const area of ['lindenthal', 'rodenkirchen'])
        expect(valueOf(`${whole}-${area}`, month)).toBeLessThan(city);
    }
  });
});

describe('the personas', () => {
  test('the goal owner and the deputy have a small card for November 2026', () => {
    const items = duties('goal-owner', '2026-11');
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(items.length).toBeLessThanOrEqual(7);
    expect(items).toContain('arbeitslose-koeln');
    expect(items).toContain('projekt-jobbegleitung');
    expect(duties('deputy', '2026-11')).toEqual(items);
  });

  test('in January 2013 one figure is due in the whole department', () => {
    expect(duties('goal-owner', '2013-01')).toEqual(['arbeitslose-koeln-itnrw']);
    expect(dueItems(plan, toMonth('2013-01'))).toHaveLength(1);
  });

  test('cards go to more than one owner, and to nobody without a post', () => {
    expect(duties('head-of-office', '2026-11').length).toBeGreaterThan(0);
    expect(duties('steering-support', '2026-11').length).toBeGreaterThan(0);
    for (const slug of ['head-of-department', 'reader', 'stranger'] as const)
      expect(duties(slug, '2026-11')).toEqual([]);
  });

  test('hold one post each, and no role beyond their own', () => {
    const held = plan.posts.flatMap(({ id, holder }) => (holder === null ? [] : [[holder, id] as const]));
    expect(new Map(held).size).toBe(held.length);
    expect(
      plan.roles.map(({ userId, role }) => [PERSONAS.find(({ id }) => id === userId)?.slug, role]),
    ).toEqual([
      ['head-of-department', 'head-of-department'],
      ['head-of-office', 'head-of-office'],
      ['steering-support', 'steering-support'],
    ]);
    const office = plan.offices.find(({ id }) => id === 'amt-soziales');
    expect(plan.posts.find(({ id }) => id === office?.headPostId)?.holder).toBe(
      personaBySlug('head-of-office').id,
    );
  });
});

describe('the readings', () => {
  const count = (wanted: string) => judgements.filter(({ light }) => light === wanted).length;

  test('show every light in October 2026, most of them green', () => {
    expect(Object.fromEntries(LIGHTS.map((light) => [light, count(light)]))).toEqual({
      green: 41,
      amber: 7,
      red: 6,
      none: 2,
      stale: 2,
    });
  });

  test('are one per indicator and month, and nothing is known of the future', () => {
    const keys = readings.map(({ indicatorId, month }) => readingKey(indicatorId, month));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { month, reportedAt } of [...readings, ...statusReports]) {
      expect(reportedAt.slice(0, 7) > month).toBe(true);
      expect(reportedAt < SAMPLE_NOW).toBe(true);
    }
  });

  test('were known from the day they were reported on, and ever after', () => {
    const moment = fc
      .date({ min: new Date('2008-01-01'), max: new Date(SAMPLE_NOW), noInvalidDate: true })
      .map((date) => date.toISOString());
    const keysAt = (at: string) => {
      const known = readingsKnownAt(reported, at);
      for (const { reportedAt } of known) expect(reportedAt <= at).toBe(true);
      return known.map(({ indicatorId, month }) => readingKey(indicatorId, month));
    };
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const known = new Set(keysAt(later));
        expect(keysAt(earlier).filter((key) => !known.has(key))).toEqual([]);
        expect(known.size).toBe(keysAt(later).length);
      }),
      { numRuns: 25 },
    );
  });

  test('go back far enough for forecasts, and are few enough for a quick first start', () => {
    const lengths = plan.indicators.map(({ id }) => ofIndicator(id).length);
    expect(lengths.filter((length) => length >= 49).length).toBeGreaterThanOrEqual(14);
    expect(lengths.filter((length) => length >= 61).length).toBeGreaterThanOrEqual(5);
    expect(readings.length).toBeLessThanOrEqual(2_600);
  });

  test('are published figures exactly as published, with their source', () => {
    expect(valueOf('arbeitslose-koeln-itnrw', '2007-01')).toBe(62683);
    expect(valueOf('arbeitslose-koeln-itnrw', '2010-01')).toBe(55567);
    expect(valueOf('arbeitslose-koeln-itnrw', '2012-12')).toBe(48064);
    expect(ofIndicator('arbeitslose-koeln-itnrw')).toHaveLength(72);
    expect(valueOf('arbeitslose-koeln', '2022-07')).toBe(52628);
    expect(valueOf('arbeitslose-koeln', '2024-01')).toBe(55059);
    expect(valueOf('no2-clevischer-ring', '2009-12')).toBe(68.8);
    expect(valueOf('no2-clevischer-ring', '2007-12')).toBeNull();
    expect(valueOf('no2-clevischer-ring', '2022-12')).toBe(35);
    expect(valueOf('gefoerderte-wohnungen', '2023-12')).toBe(531);
    expect(valueOf('gefoerderte-wohnungen', '2024-12')).toBe(1454);
    expect(valueOf('wohngeldbescheide', '2023-12')).toBe(54112);
    expect(valueOf('elterngeld-tage', '2022-12')).toBe(48.32);
    expect(valueOf('armutsrisiko-haushalte', '2023-12')).toBe(24);
    for (const [id, figures] of Object.entries(REAL_FIGURES)) {
      for (const { month, value, source } of figures) {
        expect(ofIndicator(id).find((reading) => reading.month === month)).toMatchObject({ value, source });
      }
    }
  });

  test('are marked as examples where they are not published', () => {
    const published = new Set(
      Object.entries(REAL_FIGURES).flatMap(([id, figures]) =>
        figures.map(({ month }) => readingKey(id, month)),
      ),
    );
    for (const { indicatorId, month, source } of readings) {
      if (!published.has(readingKey(indicatorId, month))) expect(source).toBe(EXAMPLE);
    }
    for (const { id, source } of plan.indicators) {
      if (id !== 'arbeitslose-koeln-itnrw') expect(source).toContain(EXAMPLE);
    }
    expect(plan.department.vision).toContain(EXAMPLE);
  });

  test('never fall where they add up, but for a new year where they begin in January', () => {
    for (const { id, kind, cumulatesSince } of plan.indicators) {
      const own = ofIndicator(id);
      if (kind !== 'cumulative') continue;
      own.slice(1).forEach((reading, index) => {
        const before = own[index]!;
        if (cumulatesSince === 'start' || yearOf(before.month) === yearOf(reading.month))
          expect(reading.value).toBeGreaterThanOrEqual(before.value!);
      });
    }
  });

  test('have no more decimals than are shown', () => {
    for (const { indicatorId, value } of readings) {
      if (value !== null) expect(Number(value.toFixed(indicatorById(indicatorId).decimals))).toBe(value);
    }
  });

  test('hold the awkward cases', () => {
    expect(new Set(readings.map(({ state }) => state))).toEqual(new Set(READING_STATES));
    expect(readings.some(({ value }) => value === 0)).toBe(true);
    expect(
      readings.filter(({ value }) => value === null).every(({ noDataReason }) => noDataReason !== null),
    ).toBe(true);
    expect(valueOf('lebensmittelkontrollen', '2025-06')).toBeNull();
    expect(valueOf('abgewendete-wohnungsverluste', '2024-08')).toBeUndefined();
    expect(readings.filter(({ comment }) => comment !== '').length).toBeGreaterThan(10);
    expect(new Set(readings.map(({ reportedAs }) => reportedAs)).size).toBe(4);
  });

  test('of 2013 and 2014, still to come, pass through all three colours', () => {
    const indicator = indicatorById('arbeitslose-koeln-itnrw');
    const template = ofIndicator(indicator.id)[0]!;
    const seen = (month: Month, value: number) =>
      lightOf(assess(indicator, { ...template, month, value }), indicator.tolerance);
    const trail = ARBEITSLOSE_KOELN_2013_2014.map(({ month, value }) => seen(month, value)[0]);
    expect(trail.join('')).toBe('ggggggg' + 'aaa' + 'rr' + 'aaaaa' + 'r');
    expect(ARBEITSLOSE_KOELN_2013_2014[0]).toEqual({ month: '2013-01', value: 51362 });
  });
});

describe('what is said about the indicators in October 2026', () => {
  const kindsOf = (values: readonly (string | false | undefined)[]) => new Set(values);

  test('holds every outlook, and every reason for none', () => {
    const outlooks = judgements.map(({ forecast }) =>
      forecast.type === 'judged' ? forecast.outlook : forecast.because,
    );
    expect(kindsOf(outlooks)).toEqual(
      new Set([...OUTLOOKS, 'too-few-years', 'no-figures', 'neutral-direction']),
    );
  });

  test('holds every kind of variation, with improvement and concern', () => {
    const variations = judgements.map(({ variation }) =>
      variation.type === 'special-cause' ? variation.meaning : variation.type,
    );
    expect(kindsOf(variations)).toEqual(
      new Set(['common-cause', 'improvement', 'concern', 'neutral', 'undetermined']),
    );
    expect(judgements.map(({ variation }) => variation)).toContainEqual({
      type: 'undetermined',
      because: 'no-width',
    });
  });

  test('holds every kind of assurance', () => {
    expect(kindsOf(judgements.map(({ assurance }) => assurance.type))).toEqual(
      new Set(['passes', 'fails', 'hit-or-miss', 'none']),
    );
  });

  test('holds trends up, down and level, for better and worse', () => {
    const trends = judgements.map(({ trend }) => trend);
    expect(kindsOf(trends.map(({ type }) => type))).toEqual(new Set(['rising', 'falling', 'steady', 'none']));
    expect(kindsOf(trends.map((trend) => trend.type !== 'none' && trend.meaning))).toEqual(
      new Set(['better', 'worse', 'neutral', false]),
    );
  });

  test('rests on figures as they are, on increments, on both without their season, and once on provisional limits', () => {
    const bases = plan.indicators.map(
      (indicator) => processSeries(indicator, ofIndicator(indicator.id), SAMPLE_END).basis,
    );
    expect(kindsOf(bases)).toEqual(
      new Set(['figures', 'increments', 'deseasonalised', 'deseasonalised-increments']),
    );
    const limits = judgements.flatMap(({ variation }) =>
      variation.type === 'undetermined' ? [] : [variation.limits],
    );
    expect(limits.some(({ provisional }) => provisional)).toBe(true);
    expect(limits.some(({ screened }) => screened > 0)).toBe(true);
  });
});

describe('what people decided', () => {
  test('limits begin anew where a process runs differently, each time with its reason', () => {
    expect(REBASES.length).toBeGreaterThan(0);
    for (const { indicatorId, from, reason } of REBASES) {
      expect(valueOf(indicatorId, from)).not.toBeNull();
      const indicator = indicatorById(indicatorId);
      const series = processSeries(indicator, ofIndicator(indicatorId), SAMPLE_END);
      const { stretches } = processChart(indicator, series, rebasesOf(indicatorId));
      expect(stretches.map((stretch) => stretch.reason)).toContain(reason);
    }
  });

  test('the process of deciding on basic income support lies beside its old limits since it was changed', () => {
    const indicator = indicatorById('grundsicherung-vier-wochen');
    const series = processSeries(indicator, ofIndicator(indicator.id), SAMPLE_END);
    const { stretches } = processChart(indicator, series, rebasesOf(indicator.id));
    const [before, after] = stretches;
    expect(after!.limits!.lower).toBeGreaterThan(before!.limits!.upper);
  });

  const grades = plan.yearTargets.map((target) =>
    gradeYear(indicatorById(target.indicatorId), target, {
      readings: ofIndicator(target.indicatorId),
      upTo: SAMPLE_END,
      override:
        GRADE_OVERRIDES.find(
          ({ indicatorId, year }) => indicatorId === target.indicatorId && year === target.year,
        ) ?? null,
    }),
  );

  test('2025 ends with grades of every kind, and 2026 is not over', () => {
    const suggested = (year: number) =>
      new Set(grades.filter((grade) => grade.year === year).map((grade) => grade.suggested));
    expect(suggested(2025)).toEqual(new Set(GRADES));
    expect(suggested(2026)).toEqual(new Set(['none']));
    expect(grades.some(({ beyondUpper }) => beyondUpper)).toBe(true);
    for (const { suggestedBecause } of grades) expect(suggestedBecause).not.toBe('thresholds-out-of-order');
  });

  test('years have one target each, for the same indicators', () => {
    const keys = plan.yearTargets.map(({ indicatorId, year }) => yearTargetKey(indicatorId, year));
    expect(new Set(keys).size).toBe(keys.length);
    const graded = (of: number) =>
      plan.yearTargets.filter(({ year }) => year === of).map(({ indicatorId }) => indicatorId);
    expect(graded(2025)).toHaveLength(8);
    expect(graded(2026)).toEqual(graded(2025));
  });

  test('a grade that a human changed says why, and what was suggested', () => {
    const changed = grades.filter(({ override }) => override !== null);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ suggested: 'partly', grade: 'largely' });
    expect(changed[0]?.override?.reason).not.toBe('');
  });
});

describe('months that were closed', () => {
  const closeOf = (month: Month) => monthCloses.find((close) => close.month === month);
  const frozen = (indicatorId: string, month: string) => {
    const snapshot = snapshots.find(
      (candidate) =>
        candidate.type === 'indicator' && candidate.indicatorId === indicatorId && candidate.month === month,
    );
    return snapshot?.type === 'indicator' ? snapshot.judgement.reading : undefined;
  };

  test('are April to September, each on the day after its last one', () => {
    expect(monthCloses.map(({ month }) => month)).toEqual(monthRange(toMonth('2026-04'), toMonth('2026-09')));
    for (const { month, closedAt, snapshots: count } of monthCloses) {
      const { close } = reportingDays(month, plan.department.reporting);
      expect(dayOf(closedAt) > close).toBe(true);
      expect(snapshots.filter((snapshot) => snapshot.month === month)).toHaveLength(count);
    }
  });

  test('froze nothing that was reported later', () => {
    for (const snapshot of snapshots) {
      if (snapshot.type !== 'indicator' || snapshot.judgement.reading === null) continue;
      expect(snapshot.judgement.reading.reportedAt < closeOf(snapshot.month)!.closedAt).toBe(true);
    }
  });

  test('figures were corrected before a close without a reason and after it with one', () => {
    expect(history).toHaveLength(4);
    for (const { rowKey, before, after, at, reason } of history) {
      const [indicatorId = '', month = ''] = rowKey.split('|');
      const isLate = at > closeOf(toMonth(month))!.closedAt;
      expect(reason !== '').toBe(isLate);
      expect(before['value']).not.toBe(after['value']);
      expect(after['value']).toBe(valueOf(indicatorId, month));
      expect(frozen(indicatorId, month)?.value).toBe(isLate ? before['value'] : after['value']);
    }
    expect(history.filter(({ reason }) => reason !== '')).toHaveLength(2);
  });

  test("only October is left to the app's first round", async () => {
    const records = await seededRecords();
    const closeMonths = makeCloseMonths({
      recordsOf: () => records,
      clock: { now: () => SAMPLE_NOW },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    expect(await closeMonths('dezernat-v')).toEqual(['2026-10']);
    expect(await closeMonths('dezernat-v')).toEqual([]);
  });
});

describe('what followed from the readings', () => {
  const speaking = ({ rule, latest, alerted }: Deviation) => [
    rule,
    ...latest.rules,
    ...(alerted?.rules ?? []),
  ];

  test('there are deviations of every status and by every rule', () => {
    expect(new Set(deviations.map(({ status }) => status))).toEqual(new Set(DEVIATION_STATUSES));
    expect(new Set(deviations.flatMap(speaking))).toEqual(new Set(DEVIATION_RULES));
    expect(new Set(deviations.map(({ subject }) => subject.type))).toEqual(
      new Set(['indicator', 'milestone']),
    );
  });

  test('the leadership is not flooded: one open per subject, and no more than they can talk about', () => {
    expect(new Set(open.map(({ subject }) => subjectId(subject))).size).toBe(open.length);
    expect(open.length).toBeLessThanOrEqual(12);
    expect(open.filter(({ rule }) => rule === 'over-achievement')).toHaveLength(1);
    expect(open.filter(({ rule }) => rule === 'report-missing')).toHaveLength(1);
    expect(open.filter(({ proposesClosing }) => proposesClosing)).toHaveLength(1);
    expect(open.some(({ rule }) => rule === 'milestone-late')).toBe(true);
  });

  test('the leadership was told of each that alarms, and nothing is left to tell', () => {
    for (const { pendingAlert, alerted, rule, openedAt } of deviations) {
      const isSilent = rule === 'over-achievement' || rule === 'report-missing';
      expect(pendingAlert).toBeNull();
      expect(alerted === null).toBe(isSilent);
      if (alerted !== null) expect(alerted.at >= openedAt).toBe(true);
    }
  });

  test('what the leadership did is on record, after they were told', () => {
    const acts = (act: 'acknowledged' | 'closed') =>
      LEADERSHIP_ACTS.filter((candidate) => candidate[act] !== undefined).length;
    const acknowledged = deviations.filter(({ acknowledgement }) => acknowledgement !== null);
    expect(acknowledged).toHaveLength(acts('acknowledged'));
    for (const { acknowledgement, openedAt } of acknowledged) {
      expect(acknowledgement).toMatchObject({ postId: 'dezernatsleitung', postName: 'Dezernatsleitung' });
      expect(acknowledgement!.at > openedAt).toBe(true);
    }
    expect(open.some(({ acknowledgement }) => acknowledgement === null)).toBe(true);
    const closed = deviations.filter(({ status }) => status === 'closed');
    expect(closed).toHaveLength(acts('closed'));
    for (const { closure, latest } of closed) {
      expect(closure).toMatchObject({ postName: 'Dezernatsleitung', forMonth: latest.month });
      expect(latest).toMatchObject({ light: 'green', rules: [] });
    }
  });

  test('after a deviation was closed its indicator can depart from plan again', () => {
    const [first, second] = deviations.filter(
      ({ subject }) => subjectId(subject) === 'auslastung-beschaeftigungsplaetze',
    );
    expect(first).toMatchObject({ status: 'closed', openedFor: '2025-12', closure: { forMonth: '2026-03' } });
    expect(second).toMatchObject({ status: 'open', openedFor: '2026-10' });
  });

  test('one that a typing error opened was withdrawn when it was corrected', () => {
    const [deviation, ...more] = deviations.filter(
      ({ subject }) => subjectId(subject) === 'abgewendete-wohnungsverluste',
    );
    expect(more).toEqual([]);
    expect(deviation).toMatchObject({ status: 'withdrawn', rule: 'red', openedFor: '2026-06' });
  });

  test('the goal that people try out first has none', () => {
    const goal = indicatorById('arbeitslose-koeln').goalId;
    const own = plan.indicators.filter(({ goalId }) => goalId === goal).map(({ id }) => id);
    expect(own.filter((id) => deviations.some(({ subject }) => subjectId(subject) === id))).toEqual([]);
  });

  test("the app's own review finds nothing to change, whatever it looks at", async () => {
    const records = await seededRecords();
    const review = makeReviewDeviations({
      recordsOf: () => records,
      clock: { now: () => SAMPLE_NOW },
    });
    const before = await records.deviations.all();
    await review('dezernat-v', 'all');
    await review('dezernat-v', { indicatorIds: ids(plan.indicators), measureIds: ids(plan.measures) });
    expect(await records.deviations.all()).toEqual(before);
  });

  test('that review would put a deviation right which says something else', async () => {
    const records = await seededRecords();
    const { id } = open[0]!;
    const stored = (await records.deviations.find(id))!;
    const wrong = { ...stored.value, proposesClosing: !stored.value.proposesClosing };
    await records.deviations.saveAll([{ value: wrong, basedOn: stored.version }]);
    const review = makeReviewDeviations({ recordsOf: () => records, clock: { now: () => SAMPLE_NOW } });
    await review('dezernat-v', 'all');
    expect((await records.deviations.find(id))?.value).toEqual(stored.value);
  });

  test('every running project has reported for six months, in every status', () => {
    const keys = statusReports.map(({ measureId, month }) => statusReportKey(measureId, month));
    expect(new Set(keys).size).toBe(keys.length);
    for (const month of ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']) {
      const due = dueItems(plan, toMonth(month))
        .filter(({ type }) => type === 'status')
        .map(dueItemId);
      const reported = statusReports
        .filter((report) => report.month === month)
        .map(({ measureId }) => measureId);
      expect(reported.sort()).toEqual(due.sort());
    }
    expect(new Set(statusReports.map(({ status }) => status))).toEqual(new Set(PROJECT_STATUSES));
  });
});

describe('the cases', () => {
  test.each([...groupBy(CASE_STEPS, ({ deviationId }) => deviationId)])(
    'of %s take only steps that were allowed on their day',
    (deviationId, steps) => {
      const deviation = deviations.find(({ id }) => id === deviationId);
      const subject = deviation === undefined ? null : caseSubject(plan, deviation);
      if (deviation === undefined || subject === null) throw new Error(`No deviation ${deviationId}`);
      const then = { ...deviation, status: 'open' as const };
      const lowest = lowestLevel(plan, subject);
      steps.forEach(({ content, side, at }, index) => {
        expect(at > deviation.openedAt).toBe(true);
        const before = caseOf(then, steps.slice(0, index), lowest);
        const today = dayOf(at);
        expect(checkStep(before, content, { today, isDecidedGoal: false, targetCanChange: true })).toEqual({
          ok: true,
          value: content,
        });
        expect(sideOfStep(before, content.type)).toBe(side);
      });
    },
  );

  test('stand at every stage that somebody has to act in', () => {
    const stages = deviations.filter(demandsAnswer).map((deviation) => {
      const steps = CASE_STEPS.filter(({ deviationId }) => deviationId === deviation.id);
      return caseOf(deviation, steps, 'department').stage;
    });
    expect(new Set(stages)).toEqual(
      new Set(STAGES.filter((stage) => stage !== 'closed' && stage !== 'withdrawn')),
    );
  });
});

describe('all of it', () => {
  test('never says what the department does not say', () => {
    expect(JSON.stringify(everything)).not.toMatch(/controlling/i);
  });

  test('names no person', () => {
    const text = JSON.stringify(everything);
    for (const { givenName, surname } of PERSONAS.filter(
      ({ surname }) => surname !== 'Person' && surname !== 'Lang',
    )) {
      expect(text).not.toMatch(new RegExp(`\\b(${givenName}|${surname})\\b`));
    }
  });

  test('comes back from the lists as it was written', () => {
    const back = <T>(list: ListDefinition<T>, values: readonly T[]) => {
      for (const value of values) {
        const filled = Object.entries(list.write(value)).filter(([, field]) => field !== null);
        expect(list.read(Object.fromEntries(filled))).toEqual({ value, problems: [] });
      }
    };
    back(WORKSPACE_LISTS.department, [plan.department]);
    back(WORKSPACE_LISTS.principles, plan.principles);
    back(WORKSPACE_LISTS.fields, plan.fields);
    back(WORKSPACE_LISTS.areas, plan.areas);
    back(WORKSPACE_LISTS.offices, plan.offices);
    back(WORKSPACE_LISTS.posts, plan.posts);
    back(WORKSPACE_LISTS.roles, plan.roles);
    back(WORKSPACE_LISTS.goals, plan.goals);
    back(WORKSPACE_LISTS.strategies, plan.strategies);
    back(WORKSPACE_LISTS.measures, plan.measures);
    back(WORKSPACE_LISTS.milestones, plan.milestones);
    back(WORKSPACE_LISTS.indicators, plan.indicators);
    back(WORKSPACE_LISTS.yearTargets, plan.yearTargets);
    back(WORKSPACE_LISTS.readings, readings);
    back(WORKSPACE_LISTS.statusReports, statusReports);
    back(WORKSPACE_LISTS.deviations, deviations);
    back(WORKSPACE_LISTS.rebases, REBASES);
    back(WORKSPACE_LISTS.caseSteps, CASE_STEPS);
    back(WORKSPACE_LISTS.gradeOverrides, GRADE_OVERRIDES);
    back(WORKSPACE_LISTS.monthCloses, monthCloses);
    back(WORKSPACE_LISTS.snapshots, snapshots);
    back(WORKSPACE_LISTS.history, history);
  });
});
