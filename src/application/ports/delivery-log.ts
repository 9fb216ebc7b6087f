import type { Deviation } from '../../domain/deviation/deviation';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Month } from '../../domain/shared/month';
import type { DeliveryError } from './sending';
import type { Stored } from './repository';

export const DELIVERY_KINDS = [
  'monthly-card',
  'reminder',
  'deputy-card',
  'escalation',
  'alert',
  'task',
  'digest',
] as const;

export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** What is known of a message: enough to send nothing twice, to bring it up to date, and to see who was not reached. */
export interface Delivery {
  readonly key: string;
  readonly workspaceId: string;
  readonly kind: DeliveryKind;
  /** Reporting month; null for what belongs to none: alerts, tasks and digests. */
  readonly month: Month | null;
  /** Entra object id of the recipient; null for a chat. Never leaves the house: people are shown as functions. */
  readonly userId: string | null;
  /** Null when it did not arrive. */
  readonly messageId: string | null;
  /** Why it did not arrive; null when it did. */
  readonly reason: DeliveryError['kind'] | null;
  /** When it was sent, or last tried. */
  readonly at: Instant;
  readonly updatedAt: Instant | null;
  /** When something was first submitted for what it asks. Reading it is not noted. */
  readonly answeredAt: Instant | null;
  /** Times it was tried. */
  readonly attempts: number;
  /** What its card says about a case, as `caseState` or `taskState` names it; null for other cards, and where it is not known. */
  readonly shows: string | null;
}

export interface DeliveryLog {
  find(key: string): Promise<Delivery | null>;
  /**
   * Changes what is noted, or notes it for the first time; nothing that others noted meanwhile is lost.
   *
   * @param next from what stands there, null for nothing, to what is to stand there; null leaves it alone. May be asked
   *   more than once.
   * @returns what was noted; null when it was left alone
   */
  change(key: string, next: (current: Delivery | null) => Delivery | null): Promise<Delivery | null>;
  /** Every message of a workspace in a reporting month; without a month those that belong to none. */
  ofMonth(workspaceId: string, month: Month | null): Promise<readonly Delivery[]>;
  /** Removes what is older. @returns how many */
  forgetBefore(instant: Instant): Promise<number>;
}

/** Kinds that belong to no reporting month. */
type OfNoMonth = 'alert' | 'task' | 'digest';

/** Keys begin with workspace, month and kind, so that a month's messages are found together. */
export const deliveryKey = (
  kind: Exclude<DeliveryKind, OfNoMonth>,
  { workspaceId, month, to }: { readonly workspaceId: string; readonly month: Month; readonly to: string },
): string => `${workspaceId}/${month}/${kind}/${to}`;

/** A deputy's card: on the due day for all they deputise for, before it in place of one holder who is out of reach. */
export const deputyCardKey = ({
  workspaceId,
  month,
  userId,
  inPlaceOf,
}: {
  readonly workspaceId: string;
  readonly month: Month;
  readonly userId: string;
  readonly inPlaceOf?: string | undefined;
}): string =>
  deliveryKey('deputy-card', {
    workspaceId,
    month,
    to: inPlaceOf === undefined ? userId : `${userId}/${inPlaceOf}`,
  });

/** Whether it did not arrive, and will not until somebody acts. */
export const isOutOfReach = ({ messageId, reason }: Delivery): boolean =>
  messageId === null && reason !== null && reason !== 'busy';

/** The version tells one pending alert of a deviation from the next. */
export const alertKey = (workspaceId: string, { value, version }: Stored<Deviation>): string =>
  `${alertKeyStart(workspaceId, value.id)}${version}`;

/** What the keys of all alerts of a deviation begin with. */
export const alertKeyStart = (workspaceId: string, deviationId: string): string =>
  `${workspaceId}/alerts/alert/${deviationId}/`;

/** A due date that was missed is told once. */
export const overdueKey = (workspaceId: string, deviationId: string, due: Day): string =>
  `${alertKeyStart(workspaceId, deviationId)}overdue-${due}`;

/** At most one message that bundles alerts goes out in an hour. */
export const bundleKey = (workspaceId: string, now: Instant): string =>
  `${workspaceId}/alerts/bundle/${now.slice(0, 13)}`;

/** @param step the steps the case had, and the occasion: the same task is asked for once */
export const taskKey = (
  workspaceId: string,
  of: { readonly deviationId: string; readonly step: string; readonly userId: string },
): string => `${workspaceId}/alerts/task/${of.deviationId}/${of.step}/${of.userId}`;

export const digestKey = (workspaceId: string, day: Day): string => `${workspaceId}/alerts/digest/${day}`;

/** The deviation a message is about; null for those that are about none, or about many. */
export function deviationIdOf({ key, kind }: Pick<Delivery, 'key' | 'kind'>): string | null {
  const parts = key.split('/');
  if (kind === 'task') return parts.slice(3, -2).join('/');
  return kind === 'alert' && parts[2] === 'alert' ? parts.slice(3, -1).join('/') : null;
}
