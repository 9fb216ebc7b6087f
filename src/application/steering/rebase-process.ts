import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import { processSeries } from '../../domain/tracking/xmr/process-series';
import type { LimitsBase } from '../../domain/tracking/xmr/limits-base';
import { type Rebase, rebaseKey } from '../../domain/tracking/xmr/rebase';
import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, maySteer } from '../policies/access';
import { signatureOf } from '../policies/signature';
import type { Announce } from '../ports/announce';
import type { Clock } from '../ports/clock';
import { save } from '../ports/repository';
import type { ReviewDeviations } from '../deviations/review-deviations';
import { type ReasonError, statedReason } from './stated-reason';

export type RebaseError =
  | NotPermitted
  | ReasonError
  | { readonly kind: 'not-steering' }
  | { readonly kind: 'indicator-not-found' }
  | { readonly kind: 'no-figure-in-month'; readonly month: Month }
  | { readonly kind: 'changed-meanwhile' };

export interface RebaseRequest {
  readonly indicatorId: string;
  readonly from: Month;
  readonly reason: string;
  /** Null for what the indicator says. */
  readonly limitsBase: LimitsBase | null;
}

export type RebaseProcess = (
  actor: Actor,
  workspaceId: string,
  request: RebaseRequest,
) => Promise<Result<{ readonly from: Month }, RebaseError>>;

interface RebaseDeps {
  readonly enter: EnterWorkspace;
  readonly reviewDeviations: ReviewDeviations;
  readonly announce: Announce;
  readonly clock: Clock;
}

/** A human decides, with a reason, that a process runs differently from a month on. Never done automatically. */
export function makeRebaseProcess(deps: RebaseDeps): RebaseProcess {
  return async (actor, workspaceId, { indicatorId, from, reason: typed, limitsBase }) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    if (!maySteer(access)) return err({ kind: 'not-steering' });
    const indicator = plan.indicators.find(({ id }) => id === indicatorId);
    if (indicator === undefined) return err({ kind: 'indicator-not-found' });
    const reason = statedReason(typed);
    if (!reason.ok) return reason;
    const readings = (await records.readings.all())
      .map(({ value }) => value)
      .filter((reading) => reading.indicatorId === indicatorId);
    const { points } = processSeries(indicator, readings, reportingMonth(deps.clock.now()));
    if (!points.some(({ month, value }) => month === from && value !== null))
      return err({ kind: 'no-figure-in-month', month: from });

    const before = await records.rebases.find(rebaseKey(indicatorId, from));
    const rebase: Rebase = {
      indicatorId,
      from,
      reason: reason.value,
      limitsBase,
      ...signatureOf(access),
      at: deps.clock.now(),
      withdrawnAt: null,
    };
    const saved = await save(records.rebases, { value: rebase, basedOn: before?.version ?? null });
    if (!saved.ok) return err({ kind: 'changed-meanwhile' });
    await deps.reviewDeviations(workspaceId, { indicatorIds: [indicatorId], measureIds: [] });
    deps.announce();
    return ok({ from });
  };
}

export type WithdrawRebase = (
  actor: Actor,
  workspaceId: string,
  rebase: { readonly indicatorId: string; readonly from: Month },
) => Promise<Result<{ readonly from: Month }, RebaseError>>;

/** Takes such a decision back; it stays on record. Taking it back twice changes nothing. */
export function makeWithdrawRebase(deps: RebaseDeps): WithdrawRebase {
  return async (actor, workspaceId, { indicatorId, from }) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, access } = entered.value;
    if (!maySteer(access)) return err({ kind: 'not-steering' });
    const stored = await records.rebases.find(rebaseKey(indicatorId, from));
    if (stored === null) return err({ kind: 'indicator-not-found' });
    if (stored.value.withdrawnAt !== null) return ok({ from });
    const withdrawn: Rebase = { ...stored.value, withdrawnAt: deps.clock.now() };
    const saved = await save(records.rebases, { value: withdrawn, basedOn: stored.version });
    if (!saved.ok) return err({ kind: 'changed-meanwhile' });
    await deps.reviewDeviations(workspaceId, { indicatorIds: [indicatorId], measureIds: [] });
    deps.announce();
    return ok({ from });
  };
}
