import { WORKSPACE_LISTS } from '../../src/adapters/sharepoint/workspace-lists';
import type { ListDefinition } from '../../src/adapters/sharepoint/list-definition';
import { deviationAfter } from '../../src/domain/deviation/opening';
import { GOAL_STATUSES } from '../../src/domain/masterplan/goal';
import { type Month, toMonth, yearOf } from '../../src/domain/shared/month';
import { assess } from '../../src/domain/tracking/assessment';
import { dueItemId, dueItems, dutiesOf } from '../../src/domain/tracking/due-items';
import { DIRECTIONS, INDICATOR_KINDS, RESULT_LEVELS } from '../../src/domain/tracking/indicator';
import { judge, LIGHTS, lightOf } from '../../src/domain/tracking/light';
import { projectProgress } from '../../src/domain/tracking/project-progress';
import { type Reading, READING_STATES, readingKey } from '../../src/domain/tracking/reading';
import { PROJECT_STATUSES, statusReportKey } from '../../src/domain/tracking/status-report';
import { TOLERANCE_UNITS } from '../../src/domain/tracking/tolerance';
import { TRAJECTORY_TYPES } from '../../src/domain/tracking/trajectory';
import { PERSONAS, type PersonaSlug, personaBySlug } from '../../src/local/personas';
import { ARBEITSLOSE_KOELN_2013_2014, ARBEITSLOSE_SEASON } from '../../src/local/sample/arbeitslose-koeln';
import { sampleDeviations } from '../../src/local/sample/deviations';
import { sampleHistory } from '../../src/local/sample/history';
import { SAMPLE_MASTERPLAN as plan } from '../../src/local/sample/masterplan';
import { EXAMPLE, REAL_FIGURES } from '../../src/local/sample/real-figures';
import { SAMPLE_END, sampleReadings } from '../../src/local/sample/readings';
import { sampleStatusReports } from '../../src/local/sample/status-reports';

const readings = sampleReadings();
const statusReports = sampleStatusReports();
const deviations = sampleDeviations(readings);
const history = sampleHistory(readings);
const everything = { plan, readings, statusReports, deviations, history };

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const ofIndicator = (id: string): Reading[] => readings.filter(({ indicatorId }) => indicatorId === id);
const indicatorById = (id: string) => plan.indicators.find((indicator) => indicator.id === id)!;
const valueOf = (id: string, month: string) =>
  ofIndicator(id).find((reading) => reading.month === month)?.value;
const duties = (slug: PersonaSlug, month: string) =>
  dutiesOf(dueItems(plan, toMonth(month)), personaBySlug(slug).id).map(dueItemId);

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
    expect(plan.indicators).toHaveLength(40);
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
    expect(new Set(plan.goals.map(({ status }) => status))).toEqual(new Set(GOAL_STATUSES));
    expect(new Set(plan.indicators.map(({ kind }) => kind))).toEqual(new Set(INDICATOR_KINDS));
    expect(new Set(plan.indicators.map(({ direction }) => direction))).toEqual(new Set(DIRECTIONS));
    expect(new Set(plan.indicators.map(({ resultLevel }) => resultLevel))).toEqual(new Set(RESULT_LEVELS));
    expect(new Set(plan.indicators.map(({ trajectory }) => trajectory.type))).toEqual(
      new Set(TRAJECTORY_TYPES),
    );
    expect(new Set(plan.indicators.map(({ tolerance }) => tolerance.in))).toEqual(new Set(TOLERANCE_UNITS));
    expect(new Set(plan.indicators.map(({ publicationLag }) => publicationLag))).toEqual(new Set([0, 1, 2]));
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
    const { principles, fields, offices, posts, roles, goals, strategies, measures, milestones, indicators } =
      plan;
    for (const rows of [
      principles,
      fields,
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
      expect.arrayContaining([...readings, ...deviations].map(({ indicatorId }) => indicatorId)),
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
  const lights = plan.indicators.map(
    (indicator) => judge(indicator, ofIndicator(indicator.id), SAMPLE_END).light,
  );
  const count = (light: string) => lights.filter((candidate) => candidate === light).length;

  test('show every light in October 2026, most of them green', () => {
    expect(Object.fromEntries(LIGHTS.map((light) => [light, count(light)]))).toEqual({
      green: 22,
      amber: 8,
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
      expect(reportedAt < '2026-11-20').toBe(true);
    }
  });

  test('are published figures exactly as published, with their source', () => {
    expect(valueOf('arbeitslose-koeln-itnrw', '2010-01')).toBe(55567);
    expect(valueOf('arbeitslose-koeln-itnrw', '2012-12')).toBe(48064);
    expect(ofIndicator('arbeitslose-koeln-itnrw')).toHaveLength(36);
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

  test('never fall within a year where they add up since January', () => {
    for (const { id, kind } of plan.indicators) {
      const own = ofIndicator(id);
      if (kind !== 'cumulative') continue;
      own.slice(1).forEach((reading, index) => {
        const before = own[index]!;
        if (yearOf(before.month) === yearOf(reading.month))
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

describe('what followed from the readings', () => {
  test('the deviations are known, one open per indicator, some of them acknowledged by the head of department', () => {
    expect(new Set(deviations.map(({ indicatorId }) => indicatorId)).size).toBe(deviations.length);
    for (const { pendingAlert, alerted, openedFor } of deviations) {
      expect(pendingAlert).toBeNull();
      expect(alerted).not.toBeNull();
      expect(openedFor >= '2026-05').toBe(true);
    }
    const acknowledged = deviations.filter(({ acknowledgement }) => acknowledgement !== null);
    expect(acknowledged.length).toBeGreaterThan(2);
    expect(acknowledged.length).toBeLessThan(deviations.length);
    for (const { acknowledgement, openedAt } of acknowledged) {
      expect(acknowledgement).toMatchObject({ postId: 'dezernatsleitung', postName: 'Dezernatsleitung' });
      expect(acknowledgement!.at > openedAt).toBe(true);
    }
    expect(new Set(deviations.map(({ rule }) => rule))).toEqual(new Set(['red', 'amber-twice']));
  });

  test('the rules open nothing more and change nothing when the latest month is reviewed again', () => {
    for (const indicator of plan.indicators) {
      const own = ofIndicator(indicator.id);
      const month = own.at(-1)?.month;
      if (month === undefined || month < '2026-05') continue;
      const open = deviations.find(({ indicatorId }) => indicatorId === indicator.id) ?? null;
      const change = deviationAfter({
        indicator,
        readings: own,
        month,
        open,
        withdrawnForMonth: null,
        now: '2026-11-20T08:00:00.000Z',
      });
      expect(change).toEqual({ type: 'none' });
    }
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

  test('the corrected figure is kept as it was', () => {
    expect(history).toHaveLength(1);
    const [entry] = history;
    const current = readings.find(
      ({ indicatorId, month }) => readingKey(indicatorId, month) === entry?.rowKey,
    );
    expect(entry?.after).toMatchObject({ value: current?.value });
    expect(entry?.before['value']).not.toBe(current?.value);
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
    back(WORKSPACE_LISTS.offices, plan.offices);
    back(WORKSPACE_LISTS.posts, plan.posts);
    back(WORKSPACE_LISTS.roles, plan.roles);
    back(WORKSPACE_LISTS.goals, plan.goals);
    back(WORKSPACE_LISTS.strategies, plan.strategies);
    back(WORKSPACE_LISTS.measures, plan.measures);
    back(WORKSPACE_LISTS.milestones, plan.milestones);
    back(WORKSPACE_LISTS.indicators, plan.indicators);
    back(WORKSPACE_LISTS.readings, readings);
    back(WORKSPACE_LISTS.statusReports, statusReports);
    back(WORKSPACE_LISTS.deviations, deviations);
    back(WORKSPACE_LISTS.history, history);
  });
});
