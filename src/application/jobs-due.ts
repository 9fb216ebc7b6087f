import { dayOf } from '../domain/calendar/local-time';
import { reportingMonth } from '../domain/calendar/reporting-calendar';
import { type RoundStep, stepsDue } from '../domain/calendar/round-steps';
import type { Absence } from '../domain/masterplan/absence';
import type { Masterplan } from '../domain/masterplan/masterplan';
import type { Day } from '../domain/shared/day';
import type { Instant } from '../domain/shared/instant';
import type { Month } from '../domain/shared/month';
import { askedFor, itemsByAsked } from '../domain/tracking/asked';
import { type DueItem, dueItems, operatingOfficeId } from '../domain/tracking/due-items';
import { type Delivery, deliveryKey } from './ports/delivery-log';
import type { Job } from './ports/job-queue';

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
    .filter(({ key }) => isDueAgain(state.deliveries.get(key) ?? null, state.now));
}

interface Context extends RoundState {
  readonly month: Month;
  readonly today: Day;
  readonly items: readonly DueItem[];
}

const STEPS: Record<RoundStep, (context: Context) => DueJob[]> = {
  card: (context) => [...openByAsked(context).keys()].map((userId) => job(context, 'monthly-card', userId)),

  reminder: (context) =>
    [...openByAsked(context).keys()]
      .filter((userId) => wasAskedBefore(context, userId))
      .map((userId) => job(context, 'reminder', userId)),

  deputy: (context) => {
    const deputies = openItems(context).flatMap(({ post }) => {
      const asked = askedFor(post, context.absences, context.today);
      const isIdle = asked.type === 'holder' && wasAskedBefore(context, asked.userId);
      return isIdle && post.deputy !== null && post.deputy !== asked.userId ? [post.deputy] : [];
    });
    return [...new Set(deputies)].map((userId) => job(context, 'deputy-card', userId));
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

function job(context: Context, type: 'monthly-card' | 'reminder' | 'deputy-card', userId: string): DueJob {
  const { workspaceId, month } = context;
  return {
    key: deliveryKey(type, { workspaceId, month, to: userId }),
    job: { type, workspaceId, month, userId },
  };
}

/** Whether the card reached them on an earlier day. */
function wasAskedBefore({ deliveries, workspaceId, month, today }: Context, userId: string): boolean {
  const card = deliveries.get(deliveryKey('monthly-card', { workspaceId, month, to: userId }));
  return card?.messageId != null && dayOf(card.at) < today;
}

/** Whether the first card for an item goes out today: whoever just got it is not reported on. */
function isAskedToday(context: Context, { post }: DueItem): boolean {
  const asked = askedFor(post, context.absences, context.today);
  if (asked.type === 'nobody') return false;
  const { deliveries, workspaceId, month, today } = context;
  const card = deliveries.get(deliveryKey('monthly-card', { workspaceId, month, to: asked.userId }));
  if (card === undefined) return stillSends(context);
  return card.messageId !== null && dayOf(card.at) === today;
}

/** Until the month closes a card may still come. */
const stillSends = ({ month, now, plan }: Context): boolean =>
  stepsDue(month, now, plan.department.reporting).includes('card');
