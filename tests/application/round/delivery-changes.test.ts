import { afterUpdate } from '../../../src/application/round/card-updates';
import { deliverOnce } from '../../../src/application/round/deliver-once';
import type { Delivery, DeliveryLog } from '../../../src/application/ports/delivery-log';
import { queueDelivery } from '../../../src/application/round/queue-delivery';
import { err, ok } from '../../../src/domain/shared/result';
import { toMonth } from '../../../src/domain/shared/month';
import {
  createInMemoryDeliveryLog,
  createInMemoryJobQueue,
  createInMemoryLease,
  type InMemoryDeliveryLog,
} from '../../support/in-memory-jobs';
import { PEOPLE } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const NOW = '2026-11-02T06:00:00.000Z';
const LATER = '2026-11-02T06:01:00.000Z';
const LAST = '2026-11-02T06:02:00.000Z';

const MONTH = toMonth('2026-10');
const TO = {
  key: 'karte',
  workspaceId: WORKSPACE.id,
  kind: 'monthly-card' as const,
  month: MONTH,
  userId: PEOPLE.owner,
};
const JOB = { type: 'monthly-card' as const, workspaceId: WORKSPACE.id, month: MONTH, userId: PEOPLE.owner };
const SENT: Delivery = {
  ...TO,
  messageId: 'message-1',
  reason: null,
  at: NOW,
  updatedAt: null,
  answeredAt: null,
  attempts: 1,
  shows: null,
};

let deliveries: InMemoryDeliveryLog;
beforeEach(() => {
  deliveries = createInMemoryDeliveryLog();
});

/** The log of an instance that is held up after each look, while others note that the message was sent. */
const overtaken = (): DeliveryLog => ({
  ...deliveries,
  find: async (key) => {
    const found = await deliveries.find(key);
    await deliveries.note(SENT);
    return found;
  },
});

test('A message that another instance sent meanwhile is not queued once more', async () => {
  const clock = { now: () => LATER };
  const jobs = createInMemoryJobQueue(clock);
  const deps = { deliveries: overtaken(), jobs, lease: createInMemoryLease(), clock };
  expect(await queueDelivery(deps, TO, JOB)).toBe(false);
  expect(await deliveries.find(TO.key)).toEqual(SENT);
  expect(jobs.waiting()).toEqual([]);
});

test('A message that arrived is not noted as failed by whoever tried it at the same time', async () => {
  const lease = createInMemoryLease();
  const send = () => Promise.resolve(err({ kind: 'busy' as const, retryIn: 5 }));
  await deliverOnce({ deliveries: overtaken(), lease }, TO, LATER, send);
  expect(await deliveries.find(TO.key)).toEqual(SENT);
});

test('A message that is sent keeps the answer that was noted while it was on its way', async () => {
  const waiting = { ...SENT, messageId: null, attempts: 0 };
  await deliveries.note(waiting);
  const send = async () => {
    await deliveries.note({ ...waiting, answeredAt: LATER });
    return ok({ messageId: 'message-1' });
  };
  await deliverOnce({ deliveries, lease: createInMemoryLease() }, TO, LAST, send);
  expect(await deliveries.find(TO.key)).toMatchObject({ messageId: 'message-1', answeredAt: LATER });
});

describe('A card that was brought up to date', () => {
  test('shows what there was when the update began', () => {
    expect(afterUpdate(SENT, SENT, LATER)).toEqual({ ...SENT, updatedAt: LATER });
  });

  test('keeps what was noted about it meanwhile', () => {
    expect(afterUpdate({ ...SENT, answeredAt: LATER }, SENT, LATER)).toMatchObject({ answeredAt: LATER });
  });

  test.each([
    { other: LATER, own: LAST },
    { other: LAST, own: LATER },
  ])('by two at the same time counts as no newer than the older: $other, $own', ({ other, own }) => {
    expect(afterUpdate({ ...SENT, updatedAt: other }, SENT, own)).toMatchObject({ updatedAt: LATER });
  });

  test('is left alone when another message took its place', () => {
    expect(afterUpdate({ ...SENT, messageId: 'message-2' }, SENT, LATER)).toBeNull();
    expect(afterUpdate(null, SENT, LATER)).toBeNull();
  });
});
