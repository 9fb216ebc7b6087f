import { dayOf } from '../../domain/calendar/local-time';
import type { CaseStep, Side, StepContent } from '../../domain/deviation/case/case-step';
import { checkStep, type StepError } from '../../domain/deviation/case/check-step';
import { caseOf, type DeviationCase } from '../../domain/deviation/case/deviation-case';
import { sideOfStep } from '../../domain/deviation/case/next-step';
import type { Instant } from '../../domain/shared/instant';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Announce } from '../ports/announce';
import type { EnterWorkspace, Entered, NotPermitted } from '../workspace/enter-workspace';
import type { Actor } from '../policies/access';
import { decidesOtherwise, sidesOf, takesAs } from '../policies/case-rights';
import { signatureOf } from '../policies/signature';
import type { Clock } from '../ports/clock';
import type { Records } from '../ports/records';
import { save } from '../ports/repository';
import { caseView, type CaseView, targetCanChange } from './case-view';
import { enactSteps } from './enact-steps';
import { loadCase, type LoadedCase } from './load-case';
import type { ReviewDeviations, Reviewed } from './review-deviations';
import { lowestLevel } from './who-decides';

/** What somebody may write; what the system notes nobody can. */
export type WrittenStep = Exclude<StepContent, { readonly type: 'worsening' }>;

export interface StepsRequest {
  readonly deviationId: string;
  /** How many steps the case had when it was looked at. */
  readonly basedOn: number;
  /** Taken one after the other, all or none: a statement and the cause, say. */
  readonly steps: readonly WrittenStep[];
}

export type TakeStepsError =
  | NotPermitted
  | StepError
  | { readonly kind: 'deviation-not-found' }
  | { readonly kind: 'not-your-step'; readonly waitsFor: Side | 'anybody' }
  /** Who would decide can speak for the operating unit, and nobody decides their own case. */
  | { readonly kind: 'own-case' }
  /** Somebody was faster; the case as it is now says who and with what. */
  | { readonly kind: 'case-changed'; readonly by: string };

export type TakeSteps = (
  actor: Actor,
  workspaceId: string,
  request: StepsRequest,
) => Promise<Result<CaseView, TakeStepsError>>;

export interface TakeStepsDeps {
  readonly enter: EnterWorkspace;
  readonly reviewDeviations: ReviewDeviations;
  readonly announce: Announce;
  readonly clock: Clock;
}

/**
 * Adds steps to a case, each checked for right and order. Two people who act on the same state: the first wins, the second
 * is told what happened. The same steps sent twice are taken once.
 */
export function makeTakeSteps(deps: TakeStepsDeps): TakeSteps {
  return async (actor, workspaceId, request) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, undisclosed, plan, access } = entered.value;
    const now = deps.clock.now();
    for (let attempt = 1; ; attempt += 1) {
      const loaded = await loadCase(records, plan, request.deviationId);
      if (loaded === null) return err({ kind: 'deviation-not-found' });
      const missing = stillToTake(loaded, request, { entered: entered.value, now });
      if (!missing.ok) return missing;
      if (!(await saveInOrder(undisclosed, missing.value))) {
        // Whoever was faster may have sent the same.
        if (attempt < ATTEMPTS) continue;
        return changed(loaded);
      }
      if (missing.value.length > 0) {
        await enactSteps(undisclosed, plan, request.deviationId);
        await deps.reviewDeviations(workspaceId, reviewed(loaded));
        deps.announce();
      }
      const after = (await loadCase(records, await records.masterplan(), request.deviationId)) ?? loaded;
      return ok(caseView(after, { workspaceId, plan, access, today: dayOf(now) }));
    }
  };
}

/** How often it looks again when somebody else takes a step at the same moment. */
const ATTEMPTS = 3;

/** One after the other, so that whoever comes second takes none of theirs. @returns false when somebody was faster */
async function saveInOrder({ caseSteps }: Records, steps: readonly CaseStep[]): Promise<boolean> {
  for (const value of steps) {
    const saved = await save(caseSteps, { value, basedOn: null });
    if (!saved.ok) return false;
  }
  return true;
}

interface Taking {
  readonly entered: Entered;
  readonly now: Instant;
}

/** What of a request is not on record yet: all of it at first, and the rest where a crash left out some. */
function stillToTake(
  loaded: LoadedCase,
  { basedOn, steps }: StepsRequest,
  taking: Taking,
): Result<readonly CaseStep[], TakeStepsError> {
  const later = loaded.of.steps.slice(basedOn);
  const isBehind = later.length > 0 || basedOn > loaded.of.steps.length;
  const taken = stepsFrom(asOf(loaded, basedOn, taking.entered), steps, taking);
  if (!taken.ok) return isBehind ? changed(loaded) : taken;
  if (basedOn > loaded.of.steps.length || !agree(taken.value, later)) return changed(loaded);
  return ok(taken.value.slice(later.length));
}

/** A new target changes what the figures say. */
const reviewed = ({ of }: LoadedCase): Reviewed => {
  const { subject } = of.deviation;
  return subject.type === 'indicator'
    ? { indicatorIds: [subject.indicatorId], measureIds: [] }
    : { indicatorIds: [], measureIds: [subject.measureId] };
};

const changed = ({ of }: LoadedCase): Result<never, TakeStepsError> =>
  err({ kind: 'case-changed', by: of.steps.at(-1)?.postName ?? '' });

/** The case as somebody saw it who knew only the first steps. */
function asOf({ of, subject }: LoadedCase, count: number, { plan }: Entered): LoadedCase {
  // What was closed since was open then.
  const deviation = count < of.steps.length ? { ...of.deviation, status: 'open' as const } : of.deviation;
  return { subject, of: caseOf(deviation, of.steps.slice(0, count), lowestLevel(plan, subject)) };
}

function stepsFrom(
  before: LoadedCase,
  written: readonly WrittenStep[],
  { entered, now }: Taking,
): Result<readonly CaseStep[], TakeStepsError> {
  const { plan, access } = entered;
  const { subject } = before;
  const sides = sidesOf(access, subject);
  const steps: CaseStep[] = [];
  let of: DeviationCase = before.of;
  for (const content of written) {
    const side = takesAs(sides, of, content.type);
    if (side === null) {
      const waited = waitedSide(of, content);
      const isDecision = waited === 'office' || waited === 'department';
      const isOwn = isDecision && sides.has('operating-unit') && decidesOtherwise(access, subject);
      return err(isOwn ? { kind: 'own-case' } : { kind: 'not-your-step', waitsFor: waited });
    }
    const checked = checkStep(of, content, {
      today: dayOf(now),
      isDecidedGoal: subject.goal.status === 'decided',
      targetCanChange: targetCanChange(before),
    });
    if (!checked.ok) return checked;
    steps.push({
      deviationId: of.deviation.id,
      position: of.steps.length + 1,
      content: checked.value,
      side,
      ...signedAs(side, entered, before),
      at: now,
    });
    const all = [...before.of.steps, ...steps];
    of = caseOf(of.deviation, all, lowestLevel(plan, subject));
  }
  return ok(steps);
}

const waitedSide = (of: DeviationCase, { type }: WrittenStep): Side | 'anybody' => sideOfStep(of, type);

/** The operating unit signs with the post that answers for the case, everybody else with their own function. */
function signedAs(
  side: Side,
  { access }: Entered,
  { subject }: LoadedCase,
): Pick<CaseStep, 'postId' | 'postName'> {
  if (side !== 'operating-unit' || subject.ownerPost === null) return signatureOf(access);
  return { postId: subject.ownerPost.id, postName: subject.ownerPost.name };
}

/** Whether both say the same, as far as both go. */
function agree(taken: readonly CaseStep[], later: readonly CaseStep[]): boolean {
  const said = ({ content, side, postId }: CaseStep): string =>
    JSON.stringify([content, side, postId], withSortedKeys);
  return taken.every((step, index) => {
    const other = later[index];
    return other === undefined || said(other) === said(step);
  });
}

/** Forms and lists put the same fields in different orders. */
const withSortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
