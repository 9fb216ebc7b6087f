import type { Instant } from '../../domain/shared/instant';

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
