import { dayOf } from '../../domain/calendar/local-time';
import { reportingDays, reportingMonth } from '../../domain/calendar/reporting-calendar';
import { type RoundStep, stepsDue } from '../../domain/calendar/round-steps';
import type { Absence } from '../../domain/masterplan/absence';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Post } from '../../domain/masterplan/post';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import { askedFor, itemsByAsked } from '../../domain/tracking/reporting/asked';
import { type DueItem, dueItems, operatingOfficeId } from '../../domain/tracking/reporting/due-items';
import { type Delivery, deliveryKey, deputyCardKey, isOutOfReach } from '../ports/delivery-log';
import type { Job } from '../ports/job-queue';

export interface RoundState {
  readonly workspaceId: string;
  readonly plan: Masterplan;
  readonly absences: readonly Absence[];
  readonly isReported: (item: DueItem) => boolean;
  /** What was sent for the month that is reported now, by key. */
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly now: Instant;
}

export interface DueJob {
  readonly key: string;
  readonly job: Extract<Job, { month: Month }>;
}

/** Milliseconds before somebody who could not be reached is tried again. */
const TRY_AGAIN_AFTER = 3_600_000;

/** Milliseconds that a message may wait in the queue before its job is taken for lost in a crash. */
const LOST_AFTER = 30_000;

/** A job that was not lost comes twice then, and the second finds its message sent. */
export function isDueAgain(delivery: Delivery | null, now: Instant): boolean {
  if (delivery === null) return true;
  const passed = Math.abs(Date.parse(now) - Date.parse(delivery.at));
  const wasTried = delivery.reason !== null;
  return delivery.messageId === null && passed >= (wasTried ? TRY_AGAIN_AFTER : LOST_AFTER);
}

/**
 * The messages that the calendar asks for now and that were not sent yet. Everybody gets one of them a day at most: after
 * downtime the card comes first, and what builds upon it on a later day.
 */
export function jobsDue(state: RoundState): DueJob[] {
  const month = reportingMonth(state.now);
  const steps = stepsDue(month, state.now, state.plan.department.reporting);
  const context: Context = { ...state, month, today: dayOf(state.now), items: dueItems(state.plan, month) };
  return steps
    .flatMap((step) => STEPS[step](context))
    .filter(
      ({ key }, index, all) =>
        all.findIndex((other) => other.key === key) === index &&
        isDueAgain(state.deliveries.get(key) ?? null, state.now),
    );
}

interface Context extends RoundState {
  readonly month: Month;
  readonly today: Day;
  readonly items: readonly DueItem[];
}

const STEPS: Record<RoundStep, (context: Context) => DueJob[]> = {
  card: (context) => [
    ...[...openByAsked(context).keys()].map((userId) => job(context, 'monthly-card', userId)),
    ...openItems(context).flatMap(({ post }) => {
      const standIn = standInFor(context, post);
      return standIn === null ? [] : [deputyJob(context, standIn)];
    }),
  ],

  reminder: (context) =>
    [...openByAsked(context).keys()]
      .filter((userId) => wasAskedBefore(context, userId))
      .map((userId) => job(context, 'reminder', userId)),

  deputy: (context) => {
    const deputies = openItems(context).flatMap(({ post }) => {
      const asked = askedFor(post, context.absences, context.today);
      if (asked.type !== 'holder' || post.deputy === null || post.deputy === asked.userId) return [];
      return isIdle(context, post, asked.userId) ? [post.deputy] : [];
    });
    return deputies.map((userId) => deputyJob(context, { userId }));
  },

  escalation: (context) => {
    const { plan } = context;
    const open = openItems(context);
    return plan.offices
      .filter((office) => {
        const head = plan.posts.find(({ id }) => id === office.headPostId);
        // Without anybody to tell there is no message that could wait.
        if (head === undefined || askedFor(head, context.absences, context.today).type === 'nobody')
          return false;
        const own = open.filter((item) => operatingOfficeId(plan, item) === office.id);
        return own.length > 0 && own.every((item) => !isAskedToday(context, item));
      })
      .map(({ id }) => ({
        key: deliveryKey('escalation', { ...context, to: id }),
        job: { type: 'escalation', workspaceId: context.workspaceId, month: context.month, officeId: id },
      }));
  },
};

const openItems = ({ items, isReported }: Context): DueItem[] => items.filter((item) => !isReported(item));

const openByAsked = (context: Context) => itemsByAsked(openItems(context), context.absences, context.today);

function job(context: Context, type: 'monthly-card' | 'reminder', userId: string): DueJob {
  const { workspaceId, month } = context;
  return {
    key: deliveryKey(type, { workspaceId, month, to: userId }),
    job: { type, workspaceId, month, userId },
  };
}

interface Deputy {
  readonly userId: string;
  readonly inPlaceOf?: string;
}

function deputyJob({ workspaceId, month }: Context, deputy: Deputy): DueJob {
  const to = { workspaceId, month, ...deputy };
  return { key: deputyCardKey(to), job: { type: 'deputy-card', ...to } };
}

const cardOf = ({ deliveries, workspaceId, month }: Context, userId: string): Delivery | undefined =>
  deliveries.get(deliveryKey('monthly-card', { workspaceId, month, to: userId }));

/** The deputy of a post whose holder is asked and cannot be reached; null when there is nobody to stand in, or no need. */
function standInFor(context: Context, post: Post): Required<Deputy> | null {
  const asked = askedFor(post, context.absences, context.today);
  if (asked.type !== 'holder' || post.deputy === null || post.deputy === asked.userId) return null;
  const card = cardOf(context, asked.userId);
  return card !== undefined && isOutOfReach(card) ? { userId: post.deputy, inPlaceOf: asked.userId } : null;
}

const standInCard = (context: Context, standIn: Required<Deputy>): Delivery | undefined =>
  context.deliveries.get(deputyCardKey({ ...context, ...standIn }));

/** Whether the holder had their time and did not report, or could not be asked at all. */
function isIdle(context: Context, post: Post, holder: string): boolean {
  const standIn = standInFor(context, post);
  if (standIn !== null) {
    // Whoever stands in since the due day, or is asked to right now, is not asked a second time.
    const { due } = reportingDays(context.month, context.plan.department.reporting);
    const card = standInCard(context, standIn);
    return card !== undefined && dayOf(card.at) < due;
  }
  const card = cardOf(context, holder);
  return card !== undefined && (dayOf(card.at) < context.today || card.reason !== null);
}

/** Whether the card reached them on an earlier day. */
function wasAskedBefore(context: Context, userId: string): boolean {
  const card = cardOf(context, userId);
  return card?.messageId != null && dayOf(card.at) < context.today;
}

/** Whether the first card for an item goes out today: whoever just got it is not reported on. */
function isAskedToday(context: Context, { post }: DueItem): boolean {
  const asked = askedFor(post, context.absences, context.today);
  if (asked.type === 'nobody') return false;
  const standIn = standInFor(context, post);
  return (
    comesToday(context, cardOf(context, asked.userId)) ||
    (standIn !== null && comesToday(context, standInCard(context, standIn)))
  );
}

function comesToday(context: Context, card: Delivery | undefined): boolean {
  if (card === undefined) return stillSends(context);
  return card.messageId !== null && dayOf(card.at) === context.today;
}

/** Until the month closes a card may still come. */
const stillSends = ({ month, now, plan }: Context): boolean =>
  stepsDue(month, now, plan.department.reporting).includes('card');
