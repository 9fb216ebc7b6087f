import { deputyCardKey, type Delivery, deliveryKey } from '../../../src/application/ports/delivery-log';
import { OCTOBER } from './owners';
import { GONE, OWNERS } from './plan';
import { cardTo, deputyCardTo, escalationTo, reminderTo } from './shared';
import { PEOPLE } from '../examples/small-plan';
import { WORKSPACE } from '../world';

/** A day of the month's round, with what came before it. */
export interface Scene {
  /** Milliseconds: seven o'clock in Berlin. */
  readonly start: number;
  readonly deliveries: readonly Delivery[];
  /** Those who do not report. */
  readonly silent: readonly string[];
  /** Messages that must arrive whatever happens. */
  readonly mustArrive: readonly string[];
}

const CARD_DAY = '2026-11-02T06:00:00.000Z';

const sentTo = (userId: string, own: Partial<Delivery> = {}): Delivery => ({
  key: deliveryKey('monthly-card', { workspaceId: WORKSPACE.id, month: OCTOBER, to: userId }),
  workspaceId: WORKSPACE.id,
  kind: 'monthly-card',
  month: OCTOBER,
  userId,
  messageId: `before-${userId}`,
  reason: null,
  at: CARD_DAY,
  updatedAt: null,
  answeredAt: null,
  attempts: 1,
  shows: null,
  ...own,
});

/** The first working day: the cards go out, to a deputy in place of a holder who is gone. */
const FIRST_DAY: Scene = {
  start: Date.parse(CARD_DAY),
  deliveries: [],
  silent: [],
  mustArrive: [...OWNERS.map(({ userId }) => cardTo(userId)), deputyCardTo(PEOPLE.colleague)],
};

/** The tenth, after a downtime since the first: reminders, cards of deputies and the heads of units all at once. */
const LATE_DAY: Scene = {
  start: Date.parse('2026-11-13T06:00:00.000Z'),
  deliveries: [
    ...OWNERS.map(({ userId }) => sentTo(userId)),
    sentTo(GONE, { messageId: null, reason: 'no-account' }),
    sentTo(PEOPLE.colleague, {
      key: deputyCardKey({
        workspaceId: WORKSPACE.id,
        month: OCTOBER,
        userId: PEOPLE.colleague,
        inPlaceOf: GONE,
      }),
      kind: 'deputy-card',
      messageId: 'before-deputy',
    }),
  ],
  silent: [PEOPLE.owner],
  mustArrive: [
    reminderTo(PEOPLE.owner),
    deputyCardTo(PEOPLE.deputy),
    deputyCardTo(PEOPLE.colleague),
    escalationTo(PEOPLE.headOfOffice),
  ],
};

/** Every third one is the late day. */
export const sceneOf = (seed: number): Scene => (seed % 3 === 0 ? LATE_DAY : FIRST_DAY);
