import { toMonth } from '../../../src/domain/shared/month';
import { readingEntry } from '../../support/examples/entries';
import { createHouse, type House } from '../../support/faults/house';
import { PEOPLE } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const EACH_ONCE = [PEOPLE.owner, PEOPLE.colleague].toSorted();

let house: House;
beforeEach(async () => {
  house = createHouse('2026-11-02T06:00:00.000Z');
  await house.start().queueOnly();
});

async function receivers(): Promise<string[]> {
  for (const later of ['06:02', '06:04']) {
    house.setClock(`2026-11-02T${later}:00.000Z`);
    await house.start().runRound();
  }
  return house.messenger.cards.map(({ userId }) => userId).toSorted();
}

describe('The card comes once', () => {
  test.each([1, 2])(
    'though another instance sends it right after a round looked it up %i times to queue it again',
    async (looked) => {
      house.setClock('2026-11-02T06:00:40.000Z');
      await house.start(house.overtaken(looked, house.start().workJobs)).queueOnly();
      expect(await receivers()).toEqual(EACH_ONCE);
    },
  );

  test('though it is sent while its owner answers for a part of it', async () => {
    const answering = house.start(house.overtaken(1, house.start().workJobs));
    await answering.submit({ userId: PEOPLE.owner }, WORKSPACE.id, {
      month: toMonth('2026-10'),
      reason: '',
      readings: [readingEntry({ value: '8' })],
      statuses: [],
    });
    expect(await receivers()).toEqual(EACH_ONCE);
  });
});
