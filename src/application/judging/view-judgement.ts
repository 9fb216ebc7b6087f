import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { ExplainedIndicator } from '../../domain/explanation/facts/explanation';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Judgement } from '../../domain/tracking/judgement';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import type { JudgeMonth } from './judged-month';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';

/** How an indicator stands in a month, with all reasons: what the sentences behind its signs are made from. */
export interface JudgementView {
  readonly indicator: ExplainedIndicator;
  readonly judgement: Judgement;
}

export type ViewJudgementError = NotPermitted | { readonly kind: 'indicator-not-found' };

export type ViewJudgement = (
  actor: Actor,
  workspaceId: string,
  asked: { readonly indicatorId: string; readonly month: Month | null },
) => Promise<Result<JudgementView, ViewJudgementError>>;

export function makeViewJudgement(deps: {
  readonly enter: EnterWorkspace;
  readonly judgeMonth: JudgeMonth;
  readonly clock: Clock;
}): ViewJudgement {
  return async (actor, workspaceId, { indicatorId, month }) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan } = entered.value;
    const indicator = plan.indicators.find(({ id }) => id === indicatorId);
    if (indicator === undefined) return err({ kind: 'indicator-not-found' });
    const now = deps.clock.now();
    const judged = await deps.judgeMonth({ records, plan, month: month ?? reportingMonth(now), now });
    return ok({ indicator, judgement: judged.judgementOf(indicator) });
  };
}
