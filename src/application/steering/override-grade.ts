import { err, ok, type Result } from '../../domain/shared/result';
import { type Grade, type GradeOverride, yearTargetKey } from '../../domain/tracking/grade';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, maySteer } from '../policies/access';
import { signatureOf } from '../policies/signature';
import type { Clock } from '../ports/clock';
import { save } from '../ports/repository';
import { type ReasonError, statedReason } from './stated-reason';

export type OverrideGradeError =
  | NotPermitted
  | ReasonError
  | { readonly kind: 'not-steering' }
  | { readonly kind: 'no-year-target'; readonly year: number }
  | { readonly kind: 'changed-meanwhile' };

export interface GradeRequest {
  readonly indicatorId: string;
  readonly year: number;
  /** Null takes the override back. */
  readonly grade: Grade | null;
  readonly reason: string;
}

export type OverrideGrade = (
  actor: Actor,
  workspaceId: string,
  request: GradeRequest,
) => Promise<Result<{ readonly year: number }, OverrideGradeError>>;

/** A human grades a year otherwise than the rule suggests, with a reason; the suggestion stays visible beside it. */
export function makeOverrideGrade(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): OverrideGrade {
  return async (actor, workspaceId, { indicatorId, year, grade, reason: typed }) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    if (!maySteer(access)) return err({ kind: 'not-steering' });
    const hasTarget = plan.yearTargets.some(
      (target) => target.indicatorId === indicatorId && target.year === year,
    );
    if (!hasTarget) return err({ kind: 'no-year-target', year });
    const before = await records.gradeOverrides.find(yearTargetKey(indicatorId, year));
    const now = deps.clock.now();
    let override: GradeOverride;
    if (grade === null) {
      if (before === null || before.value.withdrawnAt !== null) return ok({ year });
      override = { ...before.value, withdrawnAt: now };
    } else {
      const reason = statedReason(typed);
      if (!reason.ok) return reason;
      const signature = signatureOf(access);
      override = { indicatorId, year, grade, reason: reason.value, ...signature, at: now, withdrawnAt: null };
    }
    const saved = await save(records.gradeOverrides, { value: override, basedOn: before?.version ?? null });
    return saved.ok ? ok({ year }) : err({ kind: 'changed-meanwhile' });
  };
}
