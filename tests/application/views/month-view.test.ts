import { DepartmentView, OfficeView } from '../../../src/contracts/tracking/department';
import { GoalView } from '../../../src/contracts/tracking/goal';
import { IndicatorsView } from '../../../src/contracts/tracking/indicators';
import { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { MonthFrame } from '../../../src/contracts/tracking/month-frame';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import type { Result } from '../../../src/domain/shared/result';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService } from '../../support/service';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const ME = { userId: PEOPLE.owner };

const records = createInMemoryRecords(SMALL_PLAN);
const { useCases } = createService({ workspaces: [{ workspace: WORKSPACE, records }] });
const officeId = SMALL_PLAN.offices[0]?.id ?? '';

const VIEWS = [
  ['Masterplan', MasterplanView, (month: Month) => useCases.viewMasterplan(ME, WORKSPACE.id, month)],
  ['department', DepartmentView, (month: Month) => useCases.viewDepartment(ME, WORKSPACE.id, month)],
  ['office', OfficeView, (month: Month) => useCases.viewOffice(ME, WORKSPACE.id, { officeId, month })],
  ['goal', GoalView, (month: Month) => useCases.viewGoal(ME, WORKSPACE.id, { goalId: 'wohnungen', month })],
  ['indicators', IndicatorsView, (month: Month) => useCases.viewIndicators(ME, WORKSPACE.id, month)],
] as const;

beforeAll(() =>
  records.monthCloses.saveAll([
    { value: { month: OCTOBER, closedAt: '2026-11-20T08:00:00.000Z', snapshots: 0 }, basedOn: null },
  ]),
);

describe.each(VIEWS)('The view of the %s', (_name, schema, look) => {
  test('says of its month what every other says: which it is, from when to when one can look, what is closed', async () => {
    const { dataStatus, ...frame } = MonthFrame.parse(schema.parse(valueOf(await look(OCTOBER))));
    expect(frame).toEqual({
      workspace: { id: WORKSPACE.id, name: WORKSPACE.name },
      month: '2026-10',
      currentMonth: '2026-10',
      firstMonth: '2025-01',
      closedMonths: ['2026-10'],
      asOf: { closedAt: '2026-11-20T08:00:00.000Z', corrections: 0 },
    });
    expect(dataStatus).toEqual(await records.dataStatus());
  });
});

function valueOf(answer: Result<unknown, { readonly kind: string }>): unknown {
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}
