import { dayOf } from '../../domain/calendar/local-time';
import { demandsAnswer, isCaseLate } from '../../domain/deviation/case/deviation-case';
import { waitsFor } from '../../domain/deviation/case/next-step';
import type { Day } from '../../domain/shared/day';
import { groupBy } from '../../domain/shared/group-by';
import type { Light } from '../../domain/tracking/light';
import { type LightCounts, type RolledUp, rollUp } from '../../domain/tracking/roll-up';
import { type CaseSummary, caseSummary } from '../deviations/case-summary';
import { type LoadedCase, loadCases } from '../deviations/load-case';
import { fieldParts, officeShares } from './office-shares';
import { officeStanding, type OfficeStanding } from './office-standing';
import {
  makeMonthView,
  type MonthFrame,
  type MonthMaterial,
  type MonthView,
  type MonthViewDeps,
} from './month-view';

/** The department across its fields: life situations are the rows, who is responsible is a column. */
export interface DepartmentView extends MonthFrame {
  readonly departmentName: string;
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

export type ViewDepartment = MonthView<DepartmentView>;

/** Deviations shown as urgent. */
const MOST_URGENT = 20;

interface SameForAll {
  readonly view: Omit<DepartmentView, 'urgent'>;
  readonly urgent: readonly LoadedCase[];
}

/** For the leadership, readable by every member of the team. Offices are compared, people never. */
export const makeViewDepartment = (deps: MonthViewDeps): ViewDepartment =>
  makeMonthView(deps, {
    make: sameForAll,
    forViewer: ({ view, urgent }, viewer) => ({
      ...view,
      urgent: urgent.map((one) => caseSummary(one, viewer)),
    }),
  });

async function sameForAll({ records, plan, judged, frame, now }: MonthMaterial): Promise<SameForAll> {
  const [readings, loaded] = await Promise.all([records.readings.all(), loadCases(records, plan)]);
  const today = dayOf(now);
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
      ...frame,
      departmentName: plan.department.name,
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
