import { dayOf } from '../../domain/calendar/local-time';
import { addWorkingDays } from '../../domain/calendar/working-days';
import { demandsAnswer, type DeviationCase, isCaseLate } from '../../domain/deviation/case/deviation-case';
import { waitsFor } from '../../domain/deviation/case/next-step';
import { type Absence, isAwayOn } from '../../domain/masterplan/absence';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Role } from '../../domain/masterplan/role';
import type { Post } from '../../domain/masterplan/post';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { askedFor } from '../../domain/tracking/reporting/asked';
import { accessOf } from '../policies/access';
import { sidesOf } from '../policies/case-rights';
import { taskKey } from '../ports/delivery-log';
import type { CaseSubject } from './case-subject';
import type { Occasion } from './case-task';
import type { LoadedCase } from './load-case';
import { whoDecides } from './who-decides';

export interface TaskDue {
  /** Of its message. */
  readonly key: string;
  readonly userId: string;
  readonly deviationId: string;
  readonly occasion: Occasion;
}

/** Working days before the due day on which somebody is reminded of what they agreed to do. */
const SOON = 3;

/** Everything that cases wait for, by person and with the occasion of today. */
export function tasksDue(state: {
  readonly workspaceId: string;
  readonly plan: Masterplan;
  readonly absences: readonly Absence[];
  readonly cases: readonly LoadedCase[];
  readonly now: Instant;
}): TaskDue[] {
  const today = dayOf(state.now);
  return state.cases.flatMap(({ of, subject }) => {
    const occasion = demandsAnswer(of.deviation) ? occasionOf(of, today) : null;
    if (occasion === null) return [];
    const deviationId = of.deviation.id;
    const step = `${stepsTaken(of).length}-${occasion}`;
    return askedAbout(of, subject, { ...state, today }).map((userId) => ({
      key: taskKey(state.workspaceId, { deviationId, step, userId }),
      userId,
      deviationId,
      occasion,
    }));
  });
}

const stepsTaken = (of: DeviationCase) => of.steps.filter(({ content }) => content.type !== 'note');

function occasionOf(of: DeviationCase, today: Day): Occasion | null {
  const side = waitsFor(of);
  if (side === null) return null;
  if (isCaseLate(of, today)) return 'overdue';
  const { stage, countermeasure } = of;
  if (stage === 'effect-check') return (countermeasure?.checkOn ?? today) <= today ? 'begins' : null;
  const isNear = of.due !== null && addWorkingDays(today, SOON) >= of.due;
  if (stage === 'implementation' && isNear) return 'soon';
  // Whoever took the last step has the next one before them in the same card.
  const goesOn = stage === 'cause' || stage === 'countermeasure';
  return goesOn && stepsTaken(of).at(-1)?.side === side ? null : 'begins';
}

interface Asking {
  readonly plan: Masterplan;
  readonly absences: readonly Absence[];
  readonly today: Day;
}

/** Who has to act now, by object id; nobody for what waits for nobody. */
function askedAbout(of: DeviationCase, subject: CaseSubject, asking: Asking): readonly string[] {
  const { plan } = asking;
  const { ownerPost, office } = subject;
  const head = plan.posts.find(({ id }) => id === office?.headPostId) ?? null;
  const operates = (userId: string): boolean =>
    sidesOf(accessOf(plan, userId, true), subject).has('operating-unit');
  const heads = () => {
    const leads = askedOf(head, asking);
    if (leads.length > 0) return leads;
    return plan.roles
      .filter(
        ({ role, officeId }) => role === 'head-of-office' && officeId !== null && officeId === office?.id,
      )
      .map(({ userId }) => userId);
  };
  switch (waitsFor(of)) {
    case 'operating-unit': {
      const owner = askedOf(ownerPost, asking, operates);
      if (owner.length > 0) return owner;
      const leads = heads();
      return leads.length > 0 ? leads : holdersOf(plan, 'steering-support');
    }
    case 'office': {
      const decides = (userId: string): boolean =>
        sidesOf(accessOf(plan, userId, true), subject).has('office');
      const present = askedOf(head, asking, decides);
      // While the head is away and the deputy has a hand in it, it goes one level up.
      const isAway = present.some((userId) => userId === head?.holder && isAwayNow(head, asking));
      const higher = isAway ? whoDecides(plan, subject, 'department').userIds : [];
      return higher.length > 0 ? higher : present;
    }
    case 'department':
      return whoDecides(plan, subject, 'department').userIds;
    case null:
      return [];
  }
}

const holdersOf = ({ roles }: Masterplan, wanted: Role): readonly string[] =>
  roles.filter(({ role }) => role === wanted).map(({ userId }) => userId);

/** Who is asked for a post, of those who may be: a deputy who may not is none. */
function askedOf(
  post: Post | null,
  { absences, today }: Asking,
  may: (userId: string) => boolean = () => true,
): readonly string[] {
  if (post === null) return [];
  const only = (userId: string | null): string | null => (userId !== null && may(userId) ? userId : null);
  const asked = askedFor({ ...post, holder: only(post.holder), deputy: only(post.deputy) }, absences, today);
  return asked.type === 'nobody' ? [] : [asked.userId];
}

const isAwayNow = (post: Post | null, { absences, today }: Asking): boolean =>
  absences.some((absence) => absence.postId === post?.id && isAwayOn(absence, today));
