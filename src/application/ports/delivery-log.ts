import type { Deviation } from '../../domain/deviation/deviation';
import type { Instant } from '../../domain/shared/instant';
import type { Stored } from './repository';

/** What was sent to whom, so that nothing is sent twice, and what could not be, so that it is not tried all the time. */
export interface Delivery {
  /** Null when it did not arrive. */
  readonly messageId: string | null;
  readonly at: Instant;
}

export interface DeliveryLog {
  find(key: string): Promise<Delivery | null>;
  note(key: string, delivery: Delivery): Promise<void>;
}

export const monthlyCardKey = (workspaceId: string, month: string, userId: string): string =>
  `${workspaceId}/monthly-card/${month}/${userId}`;

/** The version tells one pending alert of a deviation from the next. */
export const alertKey = (workspaceId: string, { value, version }: Stored<Deviation>): string =>
  `${workspaceId}/alert/${value.id}/${version}`;
