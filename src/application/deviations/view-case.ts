import { dayOf } from '../../domain/calendar/local-time';
import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Day } from '../../domain/shared/day';
import { err, ok, type Result } from '../../domain/shared/result';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { forViewer, indicatorViews, type OwnIndicatorView } from '../judging/indicator-views';
import type { JudgeMonth } from '../judging/judged-month';
import { type Actor, mayAcknowledge } from '../policies/access';
import type { Clock } from '../ports/clock';
import { caseSummary, type CaseSummary } from './case-summary';
import { caseView, type CaseView } from './case-view';
import { loadCases } from './load-case';
import { formerCountermeasures, type FormerCountermeasure, similarCases } from './similar-cases';

/** A case with all that helps to work on it. */
export interface CasePage {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly today: Day;
  readonly case: CaseView;
  /** Null for milestones. */
  readonly indicator: OwnIndicatorView | null;
  readonly similar: readonly CaseSummary[];
  readonly templates: readonly FormerCountermeasure[];
  readonly me: { readonly mayAcknowledge: boolean };
}

export type ViewCase = (
  actor: Actor,
  workspaceId: string,
  deviationId: string,
) => Promise<Result<CasePage, NotPermitted | { readonly kind: 'deviation-not-found' }>>;

export function makeViewCase(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewCase {
  return async (actor, workspaceId, deviationId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    const all = await loadCases(records, plan);
    const loaded = all.find(({ of }) => of.deviation.id === deviationId);
    if (loaded === undefined) return err({ kind: 'deviation-not-found' });
    const now = deps.clock.now();
    const context = { workspaceId: workspace.id, plan, access, today: dayOf(now) };
    const { indicator, goal } = loaded.subject;
    const judged = await deps.judgeMonth({ records, plan, month: reportingMonth(now), now });
    const views = indicator === null ? [] : await indicatorViews({ records, plan, goal, judged });
    const own = views.find((view) => view.indicator.id === indicator?.id);
    return ok({
      workspace: { id: workspace.id, name: workspace.name },
      today: context.today,
      case: caseView(loaded, context),
      indicator: own === undefined ? null : forViewer(own, access),
      similar: similarCases(loaded, all).map((other) => caseSummary(other, context)),
      templates: formerCountermeasures(loaded, all),
      me: { mayAcknowledge: mayAcknowledge(access) && isToAcknowledge(loaded.of.deviation) },
    });
  };
}

const isToAcknowledge = ({ status, acknowledgement }: Deviation): boolean =>
  status === 'open' && acknowledgement === null;
