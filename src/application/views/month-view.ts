import { dayOf } from '../../domain/calendar/local-time';
import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import type { AsOf, JudgedMonth, JudgeMonth } from '../judging/judged-month';
import type { Access, Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { makeKept } from '../keeping/kept';

/** What every view of a reporting month says of the month. */
export interface MonthFrame {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  /** The reporting month of today. */
  readonly currentMonth: Month;
  /** Earliest month that can be looked at. */
  readonly firstMonth: Month;
  /** Months that were frozen, oldest first. */
  readonly closedMonths: readonly Month[];
  readonly asOf: AsOf | null;
  readonly dataStatus: DataStatus;
}

export interface MonthViewDeps {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}

/** What a view is made from: nothing in it depends on who looks. */
export interface MonthMaterial {
  readonly records: DisclosedRecords;
  readonly plan: Masterplan;
  readonly judged: JudgedMonth;
  readonly frame: MonthFrame;
  readonly now: Instant;
}

export interface Viewer {
  readonly plan: Masterplan;
  readonly access: Access;
  readonly today: Day;
}

export type MonthView<View> = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<View, NotPermitted>>;

/**
 * A month of the whole workspace.
 *
 * @param steps.make what is the same for everybody: made once, see `makeKept`
 * @param steps.forViewer turns it into what this very person sees, each time they ask
 */
export function makeMonthView<Made, View>(
  deps: MonthViewDeps,
  steps: {
    readonly make: (from: MonthMaterial) => Promise<Made>;
    readonly forViewer: (made: Made, viewer: Viewer) => View;
  },
): MonthView<View> {
  const view = makeMonthViewOf<null, Made, View, never>(deps, { ...steps, find: () => ok(null) });
  return (actor, workspaceId, month) => view(actor, workspaceId, { id: '', month });
}

/**
 * A month of one part of the plan, such as a goal.
 *
 * @param steps.find the part by its id; without one nothing is made, and its error is the answer
 * @param steps.most parts and months of a workspace that are kept ready at once
 */
export function makeMonthViewOf<Part, Made, View, Missing>(
  deps: MonthViewDeps,
  steps: {
    readonly find: (plan: Masterplan, id: string) => Result<Part, Missing>;
    readonly make: (from: MonthMaterial, part: Part) => Promise<Made>;
    readonly forViewer: (made: Made, viewer: Viewer) => View;
    readonly most?: number;
  },
) {
  const kept = makeKept<Made>(steps.most);
  return async (
    actor: Actor,
    workspaceId: string,
    asked: { readonly id: string; readonly month: Month | null },
  ): Promise<Result<View, NotPermitted | Missing>> => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    const part = steps.find(plan, asked.id);
    if (!part.ok) return part;
    const now = deps.clock.now();
    const currentMonth = reportingMonth(now);
    const month = asked.month ?? currentMonth;
    const made = await kept({ records, plan, now }, `${month} ${asked.id}`, async () => {
      const [judged, closes, dataStatus] = await Promise.all([
        deps.judgeMonth({ records, plan, month, now }),
        records.monthCloses.all(),
        records.dataStatus(),
      ]);
      const frame = {
        workspace: { id: workspace.id, name: workspace.name },
        month,
        currentMonth,
        firstMonth: firstMonth(plan) ?? currentMonth,
        closedMonths: closes.map(({ value }) => value.month).sort(),
        asOf: judged.asOf,
        dataStatus,
      };
      return steps.make({ records, plan, judged, frame, now }, part.value);
    });
    return ok(steps.forViewer(made, { plan, access, today: dayOf(now) }));
  };
}

/** Undefined without indicators. */
const firstMonth = ({ indicators }: Masterplan): Month | undefined =>
  indicators.reduce<Month | undefined>(
    (first, { from }) => (first === undefined || from < first ? from : first),
    undefined,
  );
