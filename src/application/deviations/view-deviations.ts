import { dayOf } from '../../domain/calendar/local-time';
import { type Cause, CAUSES } from '../../domain/deviation/case/cause';
import type { Day } from '../../domain/shared/day';
import { ok, type Result } from '../../domain/shared/result';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, maySteer } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DataStatus } from '../ports/records';
import { caseSummary, type CaseSummary } from './case-summary';
import { type LoadedCase, loadCases } from './load-case';
import { effectOf } from './similar-cases';

/** What causes cost and whether what is done about them works. Causes are conditions and designs, never people. */
export interface CauseCount {
  /** Null where none was named yet. */
  readonly cause: Cause | null;
  readonly open: number;
  readonly overdue: number;
  readonly ended: number;
  /** Of the checks of effect so far. */
  readonly effective: number;
  readonly ineffective: number;
}

export interface DeviationsView {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly today: Day;
  readonly dataStatus: DataStatus;
  /** Open ones first, the longest waiting first; then ended ones, the latest first. */
  readonly cases: readonly CaseSummary[];
  readonly causes: readonly CauseCount[];
  readonly me: { readonly mayReview: boolean };
}

export type ViewDeviations = (
  actor: Actor,
  workspaceId: string,
) => Promise<Result<DeviationsView, NotPermitted>>;

/** Every deviation with the step it is at. */
export function makeViewDeviations(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): ViewDeviations {
  return async (actor, workspaceId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    const today = dayOf(deps.clock.now());
    const [loaded, dataStatus] = await Promise.all([loadCases(records, plan), records.dataStatus()]);
    const cases = loaded.map((one) => ({ one, summary: caseSummary(one, { plan, access, today }) }));
    return ok({
      workspace: { id: workspace.id, name: workspace.name },
      today,
      dataStatus,
      cases: cases.map(({ summary }) => summary).sort(byUrgency),
      causes: causeCounts(cases),
      me: { mayReview: maySteer(access) },
    });
  };
}

function byUrgency(a: CaseSummary, b: CaseSummary): number {
  const isOpen = (one: CaseSummary) => one.deviation.status === 'open';
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  if (!isOpen(a)) return a.changedAt < b.changedAt ? 1 : -1;
  const due = (one: CaseSummary) => one.due ?? '9999';
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function causeCounts(
  cases: readonly { readonly one: LoadedCase; readonly summary: CaseSummary }[],
): CauseCount[] {
  const answerable = cases.filter(({ one, summary }) => summary.demanded || one.of.steps.length > 0);
  return [...CAUSES, null].map((cause) => {
    const own = answerable.filter(({ summary }) => summary.cause === cause);
    const open = own.filter(({ summary }) => summary.deviation.status === 'open');
    const effects = own.map(({ one }) => effectOf(one.of));
    return {
      cause,
      open: open.length,
      overdue: open.filter(({ summary }) => summary.overdue).length,
      ended: own.length - open.length,
      effective: effects.filter((effect) => effect === true).length,
      ineffective: effects.filter((effect) => effect === false).length,
    };
  });
}
