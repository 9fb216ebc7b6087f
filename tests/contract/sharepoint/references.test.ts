import { makeCachedLists } from '../../../src/adapters/sharepoint/copy/cached-lists';
import type { Fields, ListDefinition } from '../../../src/adapters/sharepoint/definition/list-definition';
import { masterplanFrom } from '../../../src/adapters/sharepoint/masterplan-from-lists';
import {
  brokenReferences,
  circularReferences,
} from '../../../src/adapters/sharepoint/copy/references/broken-references';
import { WORKSPACE_LISTS } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import { UNASSIGNED } from '../../../src/domain/masterplan/unassigned';
import { toMonth } from '../../../src/domain/shared/month';
import { CASE_STEPS } from '../../../src/local/sample/case-steps';
import { sampleDeviations } from '../../../src/local/sample/deviations';
import { GRADE_OVERRIDES } from '../../../src/local/sample/grade-overrides';
import { sampleHistory } from '../../../src/local/sample/history';
import { SAMPLE_MASTERPLAN } from '../../../src/local/sample/masterplan';
import { sampleCloses } from '../../../src/local/sample/month-closes';
import { reportedReadings } from '../../../src/local/sample/readings';
import { REBASES } from '../../../src/local/sample/rebases';
import { sampleStatusReports } from '../../../src/local/sample/status-reports';
import { indicator, milestone, reading } from '../../support/examples/examples';
import { SMALL_PLAN } from '../../support/examples/small-plan';

type ListName = keyof typeof WORKSPACE_LISTS;

const people = { idOf: (typed: string) => typed };

/** The small plan as its lists hold it, without Graph between. */
function lists() {
  const copies = makeCachedLists();
  let ids = 0;
  const add = (name: ListName, values: readonly unknown[], own: Fields = {}): void => {
    const copy = copies[name];
    const definition = copy.definition as unknown as ListDefinition<unknown>;
    for (const value of values) {
      const fields = Object.entries({ ...definition.write(value), ...own });
      copy.put({
        id: String((ids += 1)),
        version: '"{1},1"',
        fields: Object.fromEntries(fields.filter(([, field]) => field !== null && field !== '')),
      });
    }
  };
  return {
    copies,
    add,
    /** As somebody does it in SharePoint. */
    change(name: ListName, key: string, fields: Fields): void {
      const item = copies[name].items().find((row) => row.fields['Key'] === key);
      if (item === undefined) throw new Error(`No row ${key}`);
      copies[name].put({ ...item, version: '"{1},2"', fields: { ...item.fields, ...fields } });
    },
    remove(name: ListName, key: string): void {
      copies[name].remove(copies[name].itemIdOf(key) ?? '');
    },
    idOf: (name: ListName, key: string) => copies[name].itemIdOf(key),
    broken: () => brokenReferences(copies, () => true),
    plan: () => masterplanFrom(copies, people),
  };
}

function smallPlan() {
  const filled = lists();
  const { department, principles, fields, areas, offices, posts, roles, goals } = SMALL_PLAN;
  filled.add('department', [department]);
  filled.add('principles', principles);
  filled.add('fields', fields);
  filled.add('areas', areas);
  filled.add('offices', offices);
  filled.add('posts', posts);
  filled.add('roles', roles);
  filled.add('goals', goals);
  filled.add('strategies', SMALL_PLAN.strategies);
  filled.add('measures', SMALL_PLAN.measures);
  filled.add('milestones', SMALL_PLAN.milestones);
  filled.add('indicators', SMALL_PLAN.indicators);
  filled.add('yearTargets', SMALL_PLAN.yearTargets);
  return filled;
}

const [GOAL] = SMALL_PLAN.goals;
const [INDICATOR] = SMALL_PLAN.indicators;
const goalId = GOAL?.id ?? '';
const indicatorId = INDICATOR?.id ?? '';

describe('Every column that asks for a key', () => {
  const asking = Object.entries(WORKSPACE_LISTS).flatMap(([name, { columns }]) =>
    Object.entries(columns).flatMap(([column, { label, refersTo, isPerson }]) =>
      /Schlüssel|Objekt-ID/.test(label) && column !== 'Key' && column !== 'IsKey'
        ? [{ place: `${name}.${column}`, isDeclared: isPerson === true || (refersTo ?? []).length > 0 }]
        : [],
    ),
  );

  test.each(asking)('says whose: $place', ({ isDeclared }) => {
    expect(isDeclared).toBe(true);
  });
});

test('The sample workspace refers to nothing that is not there', () => {
  const sample = lists();
  const reported = reportedReadings();
  const { snapshots, monthCloses } = sampleCloses(reported);
  const { department, ...plan } = SAMPLE_MASTERPLAN;
  sample.add('department', [department]);
  for (const [name, values] of Object.entries(plan)) sample.add(name as keyof typeof plan, values);
  sample.add('readings', reported);
  sample.add('statusReports', sampleStatusReports());
  sample.add('rebases', REBASES);
  sample.add('gradeOverrides', GRADE_OVERRIDES);
  sample.add('deviations', sampleDeviations(reported));
  sample.add('caseSteps', CASE_STEPS);
  sample.add('snapshots', snapshots);
  sample.add('monthCloses', monthCloses);
  sample.add('history', sampleHistory(reported));
  expect([...sample.broken(), ...circularReferences(sample.copies)]).toEqual([]);
});

describe('A reference that leads nowhere', () => {
  test('is none in a plan in order', () => {
    expect(smallPlan().broken()).toEqual([]);
  });

  test('is named with list, row, column, what stands there, and what was meant', () => {
    const edited = smallPlan();
    const field = SMALL_PLAN.fields[0];
    const typed = `${field?.id ?? ''}n`;
    edited.change('goals', goalId, { FieldId: typed });
    expect(edited.broken()).toEqual([
      {
        list: 'Ziele',
        itemId: edited.idOf('goals', goalId),
        rowKey: goalId,
        rowTitle: GOAL?.name,
        column: 'FieldId',
        columnTitle: 'Handlungsfeld (Schlüssel)',
        found: typed,
        problem: 'unknown-key',
        severity: 'error',
        rows: 1,
        expected: {
          lists: ['Handlungsfelder'],
          meant: { key: field?.id, title: field?.name },
          keys: SMALL_PLAN.fields.map(({ id, name }) => ({ key: id, title: name })),
        },
      },
    ]);
  });

  test.each([
    { list: 'indicators', key: indicatorId, fields: { OwnerPostId: 'niemand' } },
    { list: 'indicators', key: indicatorId, fields: { AreaId: 'nirgends' } },
    { list: 'indicators', key: indicatorId, fields: { BreakdownOf: 'nichts' } },
    { list: 'goals', key: goalId, fields: { OwnerPostId: 'NIEMAND' } },
    { list: 'posts', key: SMALL_PLAN.posts[0]?.id ?? '', fields: { OfficeId: 'kein-amt' } },
    { list: 'offices', key: SMALL_PLAN.offices[0]?.id ?? '', fields: { HeadPostId: 'keine' } },
  ] as const)('is found in $list by $fields', ({ list, key, fields }) => {
    const edited = smallPlan();
    edited.change(list, key, fields);
    const [[column, found]] = Object.entries(fields) as [[string, string]];
    expect(edited.broken()).toMatchObject([{ rowKey: key, column, found, severity: 'error' }]);
  });

  test('is found by itself among several of one field', () => {
    const edited = smallPlan();
    const [office] = SMALL_PLAN.offices;
    edited.change('goals', goalId, { OfficeIds: `${office?.id ?? ''}\nkein-amt` });
    expect(edited.broken()).toMatchObject([{ column: 'OfficeIds', found: 'kein-amt' }]);
  });

  test('is told once for all rows of the record that say the same, as a warning', () => {
    const edited = smallPlan();
    const months = ['2026-01', '2026-02', '2026-03'].map(toMonth);
    const post = SMALL_PLAN.posts[0]?.id ?? '';
    edited.add(
      'readings',
      months.map((month) => reading({ indicatorId: 'frueherer-schluessel', month, reportedByPostId: post })),
    );
    expect(edited.broken()).toMatchObject([
      {
        list: 'Istwerte',
        column: 'IndicatorId',
        severity: 'warning',
        rows: 3,
        found: 'frueherer-schluessel',
      },
    ]);
  });

  test('is none where the row is there but cannot be read: that is its own data issue', () => {
    const edited = smallPlan();
    edited.change('goals', goalId, { Status: 'irgendwie' });
    expect(edited.broken()).toEqual([]);
  });
});

describe('Nothing vanishes', () => {
  test('of a goal whose field is none: it stands unassigned', () => {
    const edited = smallPlan();
    edited.change('goals', goalId, { FieldId: 'wohnenn' });
    const plan = edited.plan();
    expect(plan.goals.find(({ id }) => id === goalId)?.fieldId).toBe(UNASSIGNED);
    expect(plan.fields.at(-1)).toMatchObject({ id: UNASSIGNED, name: 'ohne Zuordnung' });
  });

  test('of what belonged to a goal that was deleted', () => {
    const edited = smallPlan();
    edited.remove('goals', goalId);
    const plan = edited.plan();
    const lost = SMALL_PLAN.indicators.filter((own) => own.goalId === goalId).map(({ id }) => id);
    expect(plan.indicators.filter((own) => own.goalId === UNASSIGNED).map(({ id }) => id)).toEqual(lost);
    expect(plan.goals.at(-1)).toMatchObject({ id: UNASSIGNED, fieldId: UNASSIGNED });
    expect(edited.broken().map(({ rowKey }) => rowKey)).toEqual(expect.arrayContaining(lost));
  });

  test('and nothing is unassigned where all is in order', () => {
    const plan = smallPlan().plan();
    expect(plan.fields.map(({ id }) => id)).not.toContain(UNASSIGNED);
    expect(plan.goals.map(({ id }) => id)).not.toContain(UNASSIGNED);
  });
});

test('Rows that lie in themselves by way of others are found, each of them', () => {
  const edited = smallPlan();
  const breakdown = (id: string, of: string) => indicator({ ...INDICATOR, id, breakdownOf: of });
  edited.add('indicators', [breakdown('a', 'b'), breakdown('b', 'a'), breakdown('c', 'a')]);
  expect(circularReferences(edited.copies)).toMatchObject([
    { rowKey: 'a', column: 'BreakdownOf', problem: 'circular' },
    { rowKey: 'b', column: 'BreakdownOf', problem: 'circular' },
  ]);
});

test('A key with blanks around it is at fault: what refers to it is read without', () => {
  const edited = smallPlan();
  edited.add('milestones', [milestone({ id: ' rand ' })]);
  expect(edited.copies.milestones.dataIssues()).toMatchObject([{ column: 'Key', problem: 'not-allowed' }]);
});
