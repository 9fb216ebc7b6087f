import { dayOf } from '../../domain/calendar/local-time';
import { reportingDays, reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { isDeputisedBy, isHeldBy } from '../../domain/masterplan/post';
import type { Role } from '../../domain/masterplan/role';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { ok, type Result } from '../../domain/shared/result';
import type { Lack } from '../../domain/workspace/lack';
import { type DueItem, dueItems, dutiesOf } from '../../domain/tracking/reporting/due-items';
import { caseSummary } from '../deviations/case-summary';
import { type LoadedCase, loadCases } from '../deviations/load-case';
import type { Entered, EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { makeKept } from '../keeping/kept';
import { type Access, type Actor, mayAcknowledge, mayKeepPlan, maySteer } from '../policies/access';
import type { Clock } from '../ports/clock';
import { openItems } from '../reporting/open-items';
import type { DataStatus } from '../ports/records';
import { lacksOf, type Standing } from '../ports/standing';

/** How fresh the data are, and what waits for whoever asks. */
export interface WorkspaceStatus {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly departmentName: string;
  readonly contactEmail: string | null;
  readonly today: Day;
  readonly currentMonth: Month;
  readonly dataStatus: DataStatus;
  /** What the workspace goes on without; columns only for those who keep the plan. */
  readonly lacks: readonly Lack[];
  readonly me: {
    readonly roles: readonly Role[];
    /** Offices the viewer heads or holds a post in, those they head first. */
    readonly offices: readonly { readonly id: string; readonly name: string; readonly isHead: boolean }[];
    /** Goals the viewer's posts own. */
    readonly ownGoals: readonly { readonly id: string; readonly name: string }[];
    /** What the viewer reports for the current month, and by when. */
    readonly duties: { readonly all: number; readonly open: number; readonly due: Day };
    /** Deviations that wait for the viewer. */
    readonly tasks: { readonly all: number; readonly overdue: number };
    readonly mayAcknowledge: boolean;
    readonly maySteer: boolean;
    readonly mayKeepPlan: boolean;
    /** Rows that could not be read; null for those who need not care. */
    readonly dataIssues: number | null;
  };
}

export type ViewWorkspace = (
  actor: Actor,
  workspaceId: string,
) => Promise<Result<WorkspaceStatus, NotPermitted>>;

/** Asked for every few seconds by everybody who looks, so all that is costly is made once for all of them. */
export function makeViewWorkspace(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): ViewWorkspace {
  const keptDuties = makeKept<readonly DueItem[]>();
  const keptCases = makeKept<readonly LoadedCase[]>();
  const keptStatus = makeKept<KeptStatus>(KEPT_PEOPLE);
  return async (actor, workspaceId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    const now = deps.clock.now();
    const from = { records, plan, now };
    const status = await keptStatus(from, actor.userId, async () => {
      const items = await keptDuties(from, '', () => Promise.resolve(dueItems(plan, reportingMonth(now))));
      const cases = await keptCases(from, '', () => loadCases(records, plan));
      return statusOf(entered.value, { items, cases, now });
    });
    const lacks = lacksToTell(records.standing(), access);
    return ok({ ...status, lacks, dataStatus: await records.dataStatus() });
  };
}

type KeptStatus = Omit<WorkspaceStatus, 'dataStatus' | 'lacks'>;

/** How old the data are is told by their status, and a column that is not there yet keeps nobody from working. */
const lacksToTell = (standing: Standing, access: Access): readonly Lack[] =>
  lacksOf(standing).filter(
    ({ kind }) => kind !== 'no-answer' && (kind !== 'column-missing' || mayKeepPlan(access)),
  );

/** People of a workspace whose status is kept ready at once. */
const KEPT_PEOPLE = 500;

async function statusOf(
  { workspace, records, plan, access }: Entered,
  { items, cases, now }: { items: readonly DueItem[]; cases: readonly LoadedCase[]; now: Instant },
): Promise<KeptStatus> {
  const today = dayOf(now);
  const currentMonth = reportingMonth(now);
  const duties = dutiesOf(items, access.userId);
  const waiting = cases
    .filter(({ of }) => of.deviation.status === 'open')
    .map((one) => caseSummary(one, { plan, access, today }))
    .filter(({ waitsForMe }) => waitsForMe);
  return {
    workspace: { id: workspace.id, name: workspace.name },
    departmentName: plan.department.name,
    contactEmail: plan.department.contactEmail,
    today,
    currentMonth,
    me: {
      roles: [...new Set(access.roles.map(({ role }) => role))],
      offices: officesOf(plan, access),
      ownGoals: ownGoals(plan, access),
      duties: {
        all: duties.length,
        open: (await openItems(records, duties)).length,
        due: reportingDays(currentMonth, plan.department.reporting).due,
      },
      tasks: { all: waiting.length, overdue: waiting.filter(({ overdue }) => overdue).length },
      mayAcknowledge: mayAcknowledge(access),
      maySteer: maySteer(access),
      mayKeepPlan: mayKeepPlan(access),
      dataIssues: mayKeepPlan(access)
        ? (await records.dataIssues()).filter(({ severity }) => severity === 'error').length
        : null,
    },
  };
}

const fills = (access: Access) =>
  access.posts.filter((post) => isHeldBy(post, access.userId) || isDeputisedBy(post, access.userId));

function officesOf(plan: Masterplan, access: Access): WorkspaceStatus['me']['offices'] {
  const own = fills(access);
  const posts = new Set(own.map(({ id }) => id));
  const inOffices = new Set(own.map(({ officeId }) => officeId));
  const leads = new Set(
    access.roles.flatMap(({ role, officeId }) => (role === 'head-of-office' ? (officeId ?? []) : [])),
  );
  return plan.offices
    .filter(({ id }) => inOffices.has(id) || leads.has(id))
    .map(({ id, name, headPostId }) => ({ id, name, isHead: leads.has(id) || posts.has(headPostId) }))
    .sort((a, b) => Number(b.isHead) - Number(a.isHead));
}

function ownGoals(plan: Masterplan, access: Access): WorkspaceStatus['me']['ownGoals'] {
  const posts = new Set(fills(access).map(({ id }) => id));
  return plan.goals.filter(({ ownerPostId }) => posts.has(ownerPostId)).map(({ id, name }) => ({ id, name }));
}
