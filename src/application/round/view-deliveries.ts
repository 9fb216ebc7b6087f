import { dayOf } from '../../domain/calendar/local-time';
import { reportingMonth } from '../../domain/calendar/reporting-calendar';
import type { Absence } from '../../domain/masterplan/absence';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { isDeputisedBy, isDeputisedInPlaceOf, isHeldBy } from '../../domain/masterplan/post';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import { askedFor } from '../../domain/tracking/reporting/asked';
import { dueItems, operatingOfficeId } from '../../domain/tracking/reporting/due-items';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayKeepPlan } from '../policies/access';
import type { Clock } from '../ports/clock';
import {
  type Delivery,
  deliveryKey,
  type DeliveryKind,
  type DeliveryLog,
  deviationIdOf,
} from '../ports/delivery-log';
import type { Job, JobQueue } from '../ports/job-queue';
import type { DeliveryError } from '../ports/sending';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import { jobToSendAgain, standingIn } from './job-to-send-again';
import { NOTHING_TO_TELL } from './send-case-messages';

/** A message of the round, by function and never by person. */
export interface DeliveryView {
  readonly key: string;
  readonly kind: DeliveryKind;
  /** Functions it went to; empty when the person holds none any more. For an alert what it speaks of. */
  readonly to: readonly string[];
  readonly state: 'waiting' | 'sent' | 'failed';
  /** Why it did not arrive; null unless it failed. */
  readonly reason: DeliveryError['kind'] | null;
  readonly at: Instant;
  readonly updatedAt: Instant | null;
  /** When something was first submitted for it; reading is not noted. */
  readonly answeredAt: Instant | null;
  readonly attempts: number;
  /** Whether asking for it once more makes sense now. */
  readonly sendable: boolean;
}

/** Items that no message can be about, as there is nobody to write to. */
export interface Unaddressed {
  readonly of: 'post' | 'office';
  readonly name: string;
  /** Items it would be asked for, or told of. */
  readonly items: number;
}

export interface JobAside {
  readonly id: string;
  /** Null when nobody understands it: then trying again is pointless. */
  readonly job: {
    readonly type: Job['type'];
    readonly month: Month | null;
    readonly to: readonly string[];
  } | null;
}

export interface DeliveriesView {
  /** The month that was asked for, by default the one reported now. */
  readonly month: Month;
  readonly latestMonth: Month;
  readonly messages: readonly DeliveryView[];
  readonly alerts: readonly DeliveryView[];
  readonly unaddressed: readonly Unaddressed[];
  /** Jobs that failed too often, at most 32. */
  readonly setAside: readonly JobAside[];
}

export type ViewDeliveries = (
  actor: Actor,
  workspaceId: string,
  month: Month | null,
) => Promise<Result<DeliveriesView, NotPermitted>>;

export interface ViewDeliveriesDeps {
  readonly enter: EnterWorkspace;
  readonly deliveries: DeliveryLog;
  readonly jobs: Pick<JobQueue, 'setAsides'>;
  readonly clock: Clock;
}

/** Who was reached in a month and who was not, and why: for those who keep the Masterplan. */
export function makeViewDeliveries(deps: ViewDeliveriesDeps): ViewDeliveries {
  return async (actor, workspaceId, asked) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace, records, plan, access } = entered.value;
    if (!mayKeepPlan(access)) return err({ kind: 'not-permitted' });
    const now = deps.clock.now();
    const latestMonth = reportingMonth(now);
    const month = asked ?? latestMonth;
    const [messages, alerts, asides, addressee, absences] = await Promise.all([
      deps.deliveries.ofMonth(workspace.id, month),
      deps.deliveries.ofMonth(workspace.id, null),
      deps.jobs.setAsides(),
      addressees(workspace.id, { plan, records, month }),
      records.absences.all(),
    ]);
    const view = async (delivery: Delivery): Promise<DeliveryView> => ({
      key: delivery.key,
      kind: delivery.kind,
      to: addressee(delivery),
      state: stateOf(delivery),
      reason: delivery.reason,
      at: delivery.at,
      updatedAt: delivery.updatedAt,
      answeredAt: delivery.answeredAt,
      attempts: delivery.attempts,
      sendable: (await jobToSendAgain(entered.value, delivery, now)) !== null,
    });
    return ok({
      month,
      latestMonth,
      messages: await Promise.all(messages.map(view)),
      alerts: await Promise.all(
        alerts
          .filter(({ at, messageId }) => at.slice(0, 7) >= month && messageId !== NOTHING_TO_TELL)
          .map(view),
      ),
      unaddressed: unaddressed(plan, { month, now, absences: absences.map(({ value }) => value) }),
      setAside: asides
        .filter(({ job }) => job === null || job.workspaceId === workspace.id)
        .map(({ id, job }) => ({ id, job: job === null ? null : jobView(plan, job) })),
    });
  };
}

const stateOf = ({ messageId, reason }: Delivery): DeliveryView['state'] => {
  if (messageId !== null) return 'sent';
  return reason === null ? 'waiting' : 'failed';
};

/** Functions somebody holds; those they are the deputy of when they hold none. */
function functionsOf({ posts }: Masterplan, userId: string): string[] {
  const held = posts.filter((post) => isHeldBy(post, userId));
  const functions = held.length === 0 ? posts.filter((post) => isDeputisedBy(post, userId)) : held;
  return functions.map(({ name }) => name);
}

/** Functions a deputy is asked for. */
const deputised = (
  { posts }: Masterplan,
  deputy: { readonly userId: string; readonly inPlaceOf?: string | undefined },
): string[] => posts.filter((post) => isDeputisedInPlaceOf(post, deputy)).map(({ name }) => name);

async function addressees(
  workspaceId: string,
  {
    plan,
    records,
    month,
  }: { readonly plan: Masterplan; readonly records: DisclosedRecords; readonly month: Month },
): Promise<(delivery: Delivery) => readonly string[]> {
  const offices = new Map(
    plan.offices.map(({ id, name }) => [deliveryKey('escalation', { workspaceId, month, to: id }), name]),
  );
  const subjects = new Map(
    [...plan.indicators, ...plan.milestones].map(({ id, name }) => [id, name] as const),
  );
  const deviations = (await records.deviations.all()).map(({ value }) => value);
  return ({ key, kind, userId }) => {
    if (kind === 'escalation') return [offices.get(key) ?? ''].filter((name) => name !== '');
    if (kind === 'digest') return [];
    if (kind === 'deputy-card') {
      const deputy = { userId: userId ?? '' };
      return deputised(plan, { ...deputy, ...standingIn(plan, { key, workspaceId, month, ...deputy }) });
    }
    if (kind !== 'alert') return functionsOf(plan, userId ?? '');
    // One message about many deviations speaks of the department.
    if (deviationIdOf({ key, kind }) === null) return [plan.department.name];
    const deviation = deviations.find(({ id }) => id === deviationIdOf({ key, kind }));
    if (deviation === undefined) return [];
    const { subject } = deviation;
    const name = subjects.get(subject.type === 'indicator' ? subject.indicatorId : subject.milestoneId);
    return name === undefined ? [] : [name];
  };
}

function jobView(plan: Masterplan, job: Job): JobAside['job'] {
  const month = 'month' in job ? job.month : null;
  if (job.type === 'deputy-card') return { type: job.type, month, to: deputised(plan, job) };
  if ('userId' in job) return { type: job.type, month, to: functionsOf(plan, job.userId) };
  const office = job.type === 'escalation' ? plan.offices.find(({ id }) => id === job.officeId) : undefined;
  return { type: job.type, month, to: office === undefined ? [] : [office.name] };
}

/** Posts that nobody holds or deputises for, and offices whose head is nobody. */
function unaddressed(
  plan: Masterplan,
  {
    month,
    now,
    absences,
  }: { readonly month: Month; readonly now: Instant; readonly absences: readonly Absence[] },
): Unaddressed[] {
  const items = dueItems(plan, month);
  const today = dayOf(now);
  const reaches = (postId: string): boolean => {
    const post = plan.posts.find(({ id }) => id === postId);
    return post !== undefined && askedFor(post, absences, today).type !== 'nobody';
  };
  const posts = plan.posts.map(({ id, name }) => ({
    of: 'post' as const,
    name,
    items: reaches(id) ? 0 : items.filter(({ post }) => post.id === id).length,
  }));
  const offices = plan.offices.map(({ id, name, headPostId }) => ({
    of: 'office' as const,
    name,
    items: reaches(headPostId) ? 0 : items.filter((item) => operatingOfficeId(plan, item) === id).length,
  }));
  return [...posts, ...offices].filter((one) => one.items > 0);
}
