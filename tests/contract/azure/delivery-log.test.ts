import { connectStorage } from '../../../src/adapters/azure/azure-storage';
import { type BlobStore, createBlobStore } from '../../../src/adapters/azure/blob-store';
import { createDeliveryLog } from '../../../src/adapters/azure/delivery-log';
import {
  bundleKey,
  type Delivery,
  deliveryKey,
  type DeliveryLog,
  deviationIdOf,
  digestKey,
  overdueKey,
  taskKey,
} from '../../../src/application/ports/delivery-log';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { freePorts } from '../../support/running/running-zugkraft';
import { startStorage, type StorageWorld } from './azure-world';

let world: StorageWorld;
beforeAll(async () => {
  world = await startStorage();
});
afterAll(() => world.close());

let logs = 0;
let store: BlobStore;
let log: DeliveryLog;
beforeEach(() => {
  logs += 1;
  store = storeOfThisTest();
  log = createDeliveryLog(store);
});

const storeOfThisTest = (): BlobStore =>
  createBlobStore(connectStorage(world.connection).blobs, `log-${logs}`, { isListed: true });

const MARCH = toMonth('2026-03');

function delivery(own: Partial<Delivery> = {}): Delivery {
  const { workspaceId = 'dezernat-v', month = MARCH, kind = 'monthly-card', userId = 'wer' } = own;
  const ofMonth = kind === 'alert' || kind === 'task' || kind === 'digest' ? 'reminder' : kind;
  const key = deliveryKey(ofMonth, { workspaceId, month: month ?? MARCH, to: userId ?? '' });
  return {
    key,
    workspaceId,
    kind,
    month,
    userId,
    messageId: '1:x',
    reason: null,
    at: '2026-04-01T05:00:00.000Z',
    updatedAt: null,
    answeredAt: null,
    attempts: 1,
    shows: null,
    ...own,
  };
}

const alert = (own: Partial<Delivery> = {}): Delivery =>
  delivery({
    kind: 'alert',
    key: 'dezernat-v/alerts/alert/wartezeit|2026-03/"3"',
    month: null,
    userId: null,
    ...own,
  });

/** What is sent about cases. */
const ofCases: readonly Delivery[] = [
  delivery({
    kind: 'task',
    key: taskKey('dezernat-v', { deviationId: 'wartezeit|2026-03', step: '2-begins', userId: 'wer' }),
    month: null,
  }),
  alert({ key: overdueKey('dezernat-v', 'wartezeit|2026-03', toDay('2026-04-13')) }),
  alert({ key: bundleKey('dezernat-v', '2026-04-13T09:30:00.000Z') }),
  delivery({
    kind: 'digest',
    key: digestKey('dezernat-v', toDay('2026-04-13')),
    month: null,
    userId: null,
    messageId: '',
  }),
];

const note = (noted: Delivery) => log.change(noted.key, () => noted);

const byKey = (deliveries: readonly Delivery[]): readonly Delivery[] =>
  deliveries.toSorted((a, b) => a.key.localeCompare(b.key));

describe('A delivery', () => {
  test.each([
    delivery(),
    delivery({ messageId: null, reason: 'not-installed', attempts: 3 }),
    delivery({ updatedAt: '2026-04-02T05:00:00.000Z', answeredAt: '2026-04-03T05:00:00.000Z' }),
    alert(),
    ...ofCases,
  ])('is known as it was noted, to other instances too (%#)', async (noted) => {
    expect(await log.find(noted.key)).toBeNull();
    await note(noted);
    expect(await createDeliveryLog(storeOfThisTest()).find(noted.key)).toEqual(noted);
  });

  test('is changed from what stands there, and left alone when there is nothing to change', async () => {
    expect(await log.change(delivery().key, (current) => current)).toBeNull();
    await note(delivery());
    const changed = await log.change(delivery().key, (current) =>
      current === null ? null : { ...current, shows: 'cause 1' },
    );
    expect(changed).toEqual(delivery({ shows: 'cause 1' }));
    expect(await log.find(delivery().key)).toEqual(changed);
  });

  test('keeps what many instances change in it at the same moment', async () => {
    await note(delivery({ attempts: 0 }));
    const logs = Array.from({ length: 8 }, () => createDeliveryLog(storeOfThisTest()));
    await Promise.all(
      logs.map((one) =>
        one.change(delivery().key, (current) =>
          current === null ? null : { ...current, attempts: current.attempts + 1 },
        ),
      ),
    );
    expect(await log.find(delivery().key)).toMatchObject({ attempts: logs.length });
  });

  test('is noted first by one instance only', async () => {
    const logs = Array.from({ length: 4 }, () => createDeliveryLog(storeOfThisTest()));
    const noted = await Promise.all(
      logs.map((one, index) =>
        one.change(delivery().key, (current) => (current === null ? delivery({ attempts: index }) : null)),
      ),
    );
    expect(noted.filter((one) => one !== null)).toEqual([await log.find(delivery().key)]);
  });

  test('of an earlier version, which did not note what its card shows, is known without', async () => {
    const { shows, ...former } = delivery();
    await storeOfThisTest().write(former.key, JSON.stringify(former));
    expect(shows).toBeNull();
    expect(await log.find(former.key)).toEqual(delivery());
  });

  test('noted again replaces what was known', async () => {
    await note(delivery({ messageId: null, reason: 'busy' }));
    await note(delivery({ attempts: 2 }));
    expect(await log.find(delivery().key)).toEqual(delivery({ attempts: 2 }));
    expect(await log.ofMonth('dezernat-v', MARCH)).toEqual([delivery({ attempts: 2 })]);
  });

  test('that cannot be read is a fault, never "not sent"', async () => {
    await store.write(delivery().key, '{"key":7}');
    await expect(log.find(delivery().key)).rejects.toThrow('did not write');
  });
});

describe('The deliveries of a month', () => {
  test('are those of the workspace and the month, of every kind', async () => {
    const mine = [
      delivery(),
      delivery({ userId: 'wer sonst' }),
      delivery({ kind: 'reminder' }),
      delivery({ kind: 'escalation', userId: 'amt' }),
    ];
    const others = [
      delivery({ workspaceId: 'dezernat-vi' }),
      delivery({ workspaceId: 'dezernat-v-2' }),
      delivery({ month: toMonth('2026-04') }),
      alert(),
    ];
    for (const noted of [...mine, ...others]) await note(noted);
    expect(byKey(await log.ofMonth('dezernat-v', MARCH))).toEqual(byKey(mine));
    expect(await log.ofMonth('dezernat-v', null)).toEqual([alert()]);
    expect(await log.ofMonth('dezernat-v', toMonth('2026-02'))).toEqual([]);
  });

  test('about cases belong to no month, and say which case they are about', async () => {
    for (const noted of [delivery(), ...ofCases]) await note(noted);
    const found = await log.ofMonth('dezernat-v', null);
    expect(byKey(found)).toEqual(byKey(ofCases));
    expect(byKey(found).map(({ kind, ...one }) => [kind, deviationIdOf({ ...one, kind })])).toEqual(
      byKey(ofCases).map(({ kind, key }) => [kind, key.includes('wartezeit') ? 'wartezeit|2026-03' : null]),
    );
  });

  test('are read one by one where the listing does not bring them', async () => {
    const plain = createBlobStore(connectStorage(world.connection).blobs, `log-${logs}`);
    const noted = Array.from({ length: 40 }, (_, index) => delivery({ userId: `person-${index}` }));
    for (const one of noted) await plain.write(one.key, JSON.stringify(one));
    expect(byKey(await log.ofMonth('dezernat-v', MARCH))).toEqual(byKey(noted));
  });

  test('a note that is too long for the listing is whole all the same', async () => {
    const long = delivery({ messageId: 'x'.repeat(9_000) });
    await note(long);
    expect(await log.ofMonth('dezernat-v', MARCH)).toEqual([long]);
  });

  test('one that cannot be read hides no other', async () => {
    await store.write(`dezernat-v/2026-03/reminder/beschädigt`, 'kein JSON');
    await note(delivery());
    expect(await log.ofMonth('dezernat-v', MARCH)).toEqual([delivery()]);
  });
});

describe('A card that the first version noted', () => {
  const formerly = (messageId: string | null) =>
    store.write('dezernat-v/monthly-card/2026-03/wer', JSON.stringify({ messageId, at: delivery().at }));

  test('counts as sent, until it is noted anew', async () => {
    await formerly('1:x');
    expect(await log.find(delivery().key)).toEqual(delivery());
    expect(await log.ofMonth('dezernat-v', MARCH)).toEqual([delivery()]);
    await note(delivery({ answeredAt: '2026-04-03T05:00:00.000Z' }));
    expect(await log.ofMonth('dezernat-v', MARCH)).toEqual([
      delivery({ answeredAt: '2026-04-03T05:00:00.000Z' }),
    ]);
  });

  test('is tried anew when it did not arrive', async () => {
    await formerly(null);
    expect(await log.find(delivery().key)).toBeNull();
    expect(await log.ofMonth('dezernat-v', MARCH)).toEqual([]);
  });

  test('is forgotten with the others', async () => {
    await formerly('1:x');
    expect(await log.forgetBefore('2026-05-01T00:00:00.000Z')).toBe(1);
    expect(await log.find(delivery().key)).toBeNull();
  });
});

test('Forgetting removes what was last tried before, of every workspace, and nothing else', async () => {
  const old = [
    delivery({ at: '2026-04-30T23:59:59.999Z', answeredAt: '2026-05-09T05:00:00.000Z' }),
    delivery({ workspaceId: 'dezernat-vi' }),
    alert(),
  ];
  const young = delivery({ userId: 'jung', at: '2026-05-01T00:00:00.000Z' });
  for (const noted of [...old, young]) await note(noted);
  expect(await log.forgetBefore('2026-05-01T00:00:00.000Z')).toBe(3);
  for (const { key } of old) expect(await log.find(key)).toBeNull();
  expect(await log.find(young.key)).toEqual(young);
  expect(await log.forgetBefore('2026-05-01T00:00:00.000Z')).toBe(0);
});

test('Storage that is away is no empty month', async () => {
  const [port = 0] = await freePorts(1);
  const away = world.connection.STORAGE_CONNECTION.replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`);
  const cut = createDeliveryLog(createBlobStore(connectStorage({ STORAGE_CONNECTION: away }).blobs, 'log'));
  await expect(cut.ofMonth('dezernat-v', MARCH)).rejects.toThrow(StorageUnavailable);
  await expect(cut.forgetBefore('2026-05-01T00:00:00.000Z')).rejects.toThrow(StorageUnavailable);
});
