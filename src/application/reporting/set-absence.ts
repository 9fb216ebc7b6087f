import { dayOf } from '../../domain/calendar/local-time';
import type { Absence } from '../../domain/masterplan/absence';
import { isHeldBy } from '../../domain/masterplan/post';
import type { Day } from '../../domain/shared/day';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Announce } from '../ports/announce';
import type { EnterWorkspace, Entered, NotPermitted } from '../workspace/enter-workspace';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import { save } from '../ports/repository';

/** The posts somebody holds, and until when their deputies are asked instead. */
export interface AbsenceView {
  readonly posts: readonly {
    readonly postName: string;
    /** Whether there is anybody to be asked instead. */
    readonly deputy: boolean;
    readonly absence: { readonly from: Day; readonly until: Day } | null;
  }[];
}

export type SetAbsenceError =
  | NotPermitted
  | { readonly kind: 'no-post' }
  /** Nobody deputises for any of the posts. */
  | { readonly kind: 'no-deputy' }
  | { readonly kind: 'until-before-from' }
  | { readonly kind: 'until-in-past' }
  | { readonly kind: 'changed-meanwhile' };

export type ViewAbsence = (actor: Actor, workspaceId: string) => Promise<Result<AbsenceView, NotPermitted>>;

export function makeViewAbsence(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): ViewAbsence {
  return async (actor, workspaceId) => {
    const entered = await deps.enter(actor, workspaceId);
    return entered.ok ? ok(await absenceView(entered.value, actor, dayOf(deps.clock.now()))) : entered;
  };
}

/** Null ends it: from now on the holder is asked again. */
export type SetAbsence = (
  actor: Actor,
  workspaceId: string,
  days: { readonly from: Day; readonly until: Day } | null,
) => Promise<Result<AbsenceView, SetAbsenceError>>;

/** Lets the deputies of all posts somebody holds be asked for a while. Nobody can be declared away by others. */
export function makeSetAbsence(deps: {
  readonly enter: EnterWorkspace;
  readonly announce: Announce;
  readonly clock: Clock;
}): SetAbsence {
  return async (actor, workspaceId, days) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan } = entered.value;
    const now = deps.clock.now();
    const today = dayOf(now);
    const held = plan.posts.filter((post) => isHeldBy(post, actor.userId));
    if (held.length === 0) return err({ kind: 'no-post' });
    if (days !== null) {
      if (days.until < days.from) return err({ kind: 'until-before-from' });
      if (days.until < today) return err({ kind: 'until-in-past' });
      if (held.every(({ deputy }) => deputy === null)) return err({ kind: 'no-deputy' });
    }
    for (const post of held) {
      const before = await records.absences.find(post.id);
      if (before === null && days === null) continue;
      const absence: Absence = {
        postId: post.id,
        ...(days ?? ended(before?.value ?? null, today)),
        enteredAs: post.name,
        enteredAt: now,
      };
      const saved = await save(records.absences, { value: absence, basedOn: before?.version ?? null });
      if (!saved.ok) return err({ kind: 'changed-meanwhile' });
    }
    deps.announce();
    return ok(await absenceView(entered.value, actor, today));
  };
}

/** Over since yesterday. */
function ended(before: Absence | null, today: Day): Pick<Absence, 'from' | 'until'> {
  const yesterday = dayOf(new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000).toISOString());
  const from = before !== null && before.from < yesterday ? before.from : yesterday;
  return { from, until: yesterday };
}

async function absenceView({ records, plan }: Entered, actor: Actor, today: Day): Promise<AbsenceView> {
  const absences = new Map((await records.absences.all()).map(({ value }) => [value.postId, value]));
  return {
    posts: plan.posts
      .filter((post) => isHeldBy(post, actor.userId))
      .map(({ id, name, deputy }) => {
        const absence = absences.get(id);
        const isCurrent = absence !== undefined && absence.until >= today;
        return {
          postName: name,
          deputy: deputy !== null,
          absence: isCurrent ? { from: absence.from, until: absence.until } : null,
        };
      }),
  };
}
