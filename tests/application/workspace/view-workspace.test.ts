import type { Records } from '../../../src/application/ports/records';
import type { WorkspaceStatus as Status } from '../../../src/application/views/view-workspace';
import { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { toMonth } from '../../../src/domain/shared/month';
import { readingEntry } from '../../support/examples/entries';
import { dataIssue } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';
import { createCaseWorld, PEOPLE_OF_CASES } from '../deviations/case-world';

const STEERING = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105';
const PLAN: Masterplan = {
  ...SMALL_PLAN,
  roles: [...SMALL_PLAN.roles, { id: 'rolle-3', userId: STEERING, role: 'steering-support', officeId: null }],
};

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(PLAN);
  service = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
});

async function seenBy(userId: string): Promise<Status> {
  const answer = await service.useCases.viewWorkspace({ userId }, WORKSPACE.id);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

test('says day, month and data status, in the shape of the contract', async () => {
  const status = await seenBy(PEOPLE.owner);
  expect(WorkspaceStatus.parse(status)).toMatchObject({
    departmentName: 'Dezernat V',
    today: '2026-11-05',
    currentMonth: '2026-10',
  });
  expect(status.dataStatus.revision).not.toBe('');
});

test.each([
  { who: 'the owner', userId: PEOPLE.owner, duties: 3, roles: [], goals: ['wohnungen'] },
  { who: 'the deputy', userId: PEOPLE.deputy, duties: 3, roles: [], goals: ['wohnungen'] },
  { who: 'a colleague', userId: PEOPLE.colleague, duties: 1, roles: [], goals: [] },
  { who: 'a head of office', userId: PEOPLE.headOfOffice, duties: 0, roles: ['head-of-office'], goals: [] },
  { who: 'the steering support', userId: STEERING, duties: 0, roles: ['steering-support'], goals: [] },
])('tells whoever asks what is theirs: $who', async ({ userId, duties, roles, goals }) => {
  const { me } = await seenBy(userId);
  expect(me.duties).toMatchObject({ all: duties, open: duties, due: '2026-11-11' });
  expect(me.roles).toEqual(roles);
  expect(me.ownGoals.map(({ id }) => id)).toEqual(goals);
});

test('counts as open only what is not reported yet', async () => {
  await service.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: toMonth('2026-10'),
    reason: '',
    readings: [readingEntry({ indicatorId: 'bewilligt', value: '900' })],
    statuses: [],
  });
  expect((await seenBy(PEOPLE.owner)).me.duties).toMatchObject({ all: 3, open: 2 });
});

test('names the offices of the posts somebody holds, the one they head first', async () => {
  expect((await seenBy(PEOPLE.colleague)).me.offices).toEqual([
    { id: 'amt-56', name: 'Amt für Wohnungswesen', isHead: false },
  ]);
  expect((await seenBy(PEOPLE.headOfOffice)).me.offices).toMatchObject([{ id: 'amt-56', isHead: true }]);
  expect((await seenBy(PEOPLE.headOfDepartment)).me.offices).toEqual([]);
});

test('tells of rows to be corrected only the steering support, where none is not the same as untold', async () => {
  expect((await seenBy(STEERING)).me.dataIssues).toBe(0);
  expect((await seenBy(PEOPLE.headOfDepartment)).me.dataIssues).toBeNull();
  const dataIssues = [dataIssue(), dataIssue({ severity: 'warning' })];
  service = createService({
    workspaces: [
      { workspace: WORKSPACE, records: { ...records, dataIssues: () => Promise.resolve(dataIssues) } },
    ],
  });
  expect((await seenBy(STEERING)).me.dataIssues).toBe(1);
  expect(await service.useCases.viewDataIssues({ userId: STEERING }, WORKSPACE.id)).toEqual({
    ok: true,
    value: dataIssues,
  });
  expect(await service.useCases.viewDataIssues({ userId: PEOPLE.headOfDepartment }, WORKSPACE.id)).toEqual({
    ok: false,
    error: { kind: 'not-permitted' },
  });
});

test('counts the deviations that wait for whoever asks, and nobody else\u2019s', async () => {
  const world = createCaseWorld();
  await world.open();
  const tasksOf = async (userId: string) => {
    const answer = await world.service.useCases.viewWorkspace({ userId }, WORKSPACE.id);
    if (!answer.ok) throw new Error(answer.error.kind);
    return answer.value.me.tasks.all;
  };
  expect(await tasksOf(PEOPLE_OF_CASES.owner)).toBe(1);
  expect(await tasksOf(PEOPLE_OF_CASES.colleague)).toBe(0);
});

test.each([
  { who: 'a stranger', userId: PEOPLE.stranger, workspaceId: WORKSPACE.id },
  { who: 'anybody, of a workspace that does not exist', userId: PEOPLE.owner, workspaceId: 'gibt-es-nicht' },
])('gets one answer without permission: $who', async ({ userId, workspaceId }) => {
  for (const view of [
    service.useCases.viewWorkspace({ userId }, workspaceId),
    service.useCases.viewChanges({ userId }, workspaceId, null),
  ]) {
    expect(await view).toEqual({ ok: false, error: { kind: 'not-permitted' } });
  }
});
