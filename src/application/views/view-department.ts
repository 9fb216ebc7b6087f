import { dayOf } from '../../domain/calendar/local-time';
import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import { demandsAnswer, isCaseLate } from '../../domain/deviation/case/deviation-case';
import { waitsFor } from '../../domain/deviation/case/next-step';
import type { Day } from '../../domain/shared/day';
import { groupBy } from '../../domain/shared/group-by';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import type { Light } from '../../domain/tracking/light';
import { type LightCounts, type RolledUp, rollUp } from '../../domain/tracking/roll-up';
import { type CaseSummary, caseSummary } from '../deviations/case-summary';
import { type LoadedCase, loadCases } from '../deviations/load-case';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { firstMonth } from './first-month';
import type { AsOf, JudgedMonth, JudgeMonth } from '../judging/judged-month';
import { makeKept } from '../workspace/kept';
import { fieldParts, officeShares } from './office-shares';
import { officeStanding, type OfficeStanding } from './office-standing';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';

/** The department across its fields: life situations are the rows, who is responsible is a column. */
export interface DepartmentView {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly departmentName: string;
  readonly month: Month;
  readonly currentMonth: Month;
  readonly firstMonth: Month;
  /** Months that were frozen, oldest first. */
  readonly closedMonths: readonly Month[];
  readonly asOf: AsOf | null;
  readonly dataStatus: DataStatus;
  /** With all that lies in them, whoever is responsible. */
  readonly fields: readonly ({ readonly id: string; readonly name: string } & RolledUp)[];
  /** In the plan's order: they are not ranked. */
  readonly offices: readonly OfficeColumn[];
  /** What waits for the department's leadership or is late today, the most urgent first. */
  readonly urgent: readonly CaseSummary[];
}

export interface OfficeColumn extends OfficeStanding {
  readonly shortName: string;
  /** One for each field in which it is responsible for something, in the order of the fields. */
  readonly cells: readonly {
    readonly fieldId: string;
    readonly light: Light;
    readonly counts: LightCounts;
  }[];
}

export type ViewDepartment = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<DepartmentView, NotPermitted>>;

/** Deviations shown as urgent. */
const MOST_URGENT = 20;

interface SameForAll {
  readonly view: Omit<DepartmentView, 'urgent'>;
  readonly urgent: readonly LoadedCase[];
}

/** For the leadership, readable by every member of the team. Offices are compared, people never. */
export function makeViewDepartment(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewDepartment {
  const kept = makeKept<SameForAll>();
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    const now = deps.clock.now();
    const today = dayOf(now);
    const currentMonth = reportingMonth(now);
    const month = asked ?? currentMonth;
    const { view, urgent } = await kept({ records, plan, now }, month, async () => {
      const judged = await deps.judgeMonth({ records, plan, month, now });
      return sameForAll(entered.value, { judged, currentMonth, today });
    });
    return ok({ ...view, urgent: urgent.map((one) => caseSummary(one, { plan, access, today })) });
  };
}

async function sameForAll(
  { workspace, records, plan }: Entered,
  { judged, currentMonth, today }: { judged: JudgedMonth; currentMonth: Month; today: Day },
): Promise<SameForAll> {
  const [readings, loaded, closes, dataStatus] = await Promise.all([
    records.readings.all(),
    loadCases(records, plan),
    records.monthCloses.all(),
    records.dataStatus(),
  ]);
  const cases = loaded.filter(({ of }) => of.deviation.status === 'open');
  const readingsOf = groupBy(
    readings.map(({ value }) => value),
    ({ indicatorId }) => indicatorId,
  );
  const { month } = judged;
  const all = fieldParts(plan, judged, {
    indicators: plan.indicators,
    projects: plan.measures.filter(({ kind }) => kind === 'project'),
  });
  const inField = groupBy(all, ({ fieldId }) => fieldId);
  const offices = officeShares(plan).map((share) => {
    const parts = fieldParts(plan, judged, share);
    const byField = groupBy(parts, ({ fieldId }) => fieldId);
    return {
      ...officeStanding(share, {
        parts,
        readings: share.indicators.flatMap(({ id }) => readingsOf.get(id) ?? []),
        cases,
        month,
        today,
      }),
      shortName: share.office.shortName,
      cells: plan.fields.flatMap(({ id }) => {
        const own = byField.get(id);
        return own === undefined ? [] : [{ fieldId: id, ...rollUp(own) }];
      }),
    };
  });
  return {
    view: {
      workspace: { id: workspace.id, name: workspace.name },
      departmentName: plan.department.name,
      month,
      currentMonth,
      firstMonth: firstMonth(plan) ?? currentMonth,
      closedMonths: closes.map(({ value }) => value.month).sort(),
      asOf: judged.asOf,
      dataStatus,
      fields: plan.fields.map(({ id, name }) => ({ id, name, ...rollUp(inField.get(id) ?? []) })),
      offices,
    },
    urgent: cases
      .filter((one) => waitsForDepartment(one) || isCaseLate(one.of, today))
      .sort((a, b) => byUrgency(a, b, today))
      .slice(0, MOST_URGENT),
  };
}

/** A decision, or the word that it is over; what the department carries out itself counts once it is late. */
const waitsForDepartment = ({ of }: LoadedCase): boolean =>
  demandsAnswer(of.deviation) &&
  (of.stage === 'decision' || of.stage === 'confirmation') &&
  waitsFor(of) === 'department';

/** What waits for the department first, then what is late the longest. */
function byUrgency(a: LoadedCase, b: LoadedCase, today: Day): number {
  const rank = (one: LoadedCase): number =>
    (waitsForDepartment(one) ? 0 : 2) + (isCaseLate(one.of, today) ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const due = ({ of }: LoadedCase) => of.due ?? '9999';
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  return a.of.deviation.id < b.of.deviation.id ? -1 : 1;
}
