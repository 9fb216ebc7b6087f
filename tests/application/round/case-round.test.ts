import type { WrittenStep } from '../../../src/application/deviations/take-steps';
import type { Delivery } from '../../../src/application/ports/delivery-log';
import { toDay } from '../../../src/domain/shared/day';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { countermeasure, decision } from '../../support/examples/case-examples';
import { indicator } from '../../support/examples/examples';
import { WORKSPACE } from '../../support/world';
import {
  CASE_ID,
  CASE_PLAN,
  type CaseWorld,
  createCaseWorld,
  PEOPLE_OF_CASES,
  type Person,
} from '../deviations/case-world';

const CHAT = WORKSPACE.leadershipChatId;
const HOUR = 3600;

const STATEMENT: WrittenStep = { type: 'statement', text: 'Zwei Stellen sind nicht besetzt.' };
const OWN: WrittenStep = { type: 'cause', cause: 'process-design', text: 'Die Annahme ist zu langsam.' };
const OUTSIDE: WrittenStep = { type: 'cause', cause: 'external', text: 'Es kommen mehr Menschen.' };
const PROPOSAL: WrittenStep = { type: 'countermeasure', countermeasure: countermeasure() };
const NOTE: WrittenStep = { type: 'note', text: 'Der Personalrat ist einbezogen.' };
const decide = (option: 'approve' | 'accept' | 'send-back' | 'change-conditions'): WrittenStep => ({
  type: 'decision',
  decision: decision(option),
});

let world: CaseWorld;
beforeEach(() => {
  world = createCaseWorld();
});

const messengerOf = () => world.service.messenger;
const round = () => world.service.runRound();

const NAMES = new Map<string, string>(Object.entries(PEOPLE_OF_CASES).map(([name, id]) => [id, name]));

/** Whom tasks went to and why, message by message. */
const asked = () =>
  messengerOf().tasks.map(({ userId, tasks }) => [
    NAMES.get(userId),
    ...tasks.map(({ occasion, view }) => `${occasion} ${view.summary.stage}`),
  ]);

/** What the leadership was told one by one: news of the figures, and due dates that were missed. */
const toldNews = () => messengerOf().alerts.filter(({ alert }) => alert.deviation.pendingAlert !== null);
const toldOverdue = () => messengerOf().alerts.filter(({ alert }) => alert.deviation.pendingAlert === null);

async function take(who: Person, ...steps: readonly WrittenStep[]): Promise<void> {
  world.service.pass(60);
  expect(await world.take(who, ...steps)).toMatchObject({ ok: true });
  world.service.pass(60);
}

async function roundsFor(hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await round();
    world.service.pass(HOUR);
  }
}

async function openIn(plan: Masterplan): Promise<void> {
  world = createCaseWorld({ plan });
  await world.open();
}

const withPost = (id: string, change: Partial<Masterplan['posts'][number]>): Masterplan => ({
  ...CASE_PLAN,
  posts: CASE_PLAN.posts.map((post) => (post.id === id ? { ...post, ...change } : post)),
});

describe('A task', () => {
  test('goes to who has to act at each stage, once, and not to whoever goes on by themselves', async () => {
    await world.open();
    await roundsFor(3);
    await take('owner', STATEMENT);
    await roundsFor(1);
    await take('owner', OWN);
    await roundsFor(1);
    await take('owner', PROPOSAL);
    await roundsFor(3);
    await take('headOfOffice', decide('send-back'));
    await roundsFor(1);
    await take('owner', PROPOSAL);
    await roundsFor(1);
    await take('headOfDepartment', decide('approve'));
    await roundsFor(3);
    expect(asked()).toEqual([
      ['owner', 'begins statement'],
      ['headOfOffice', 'begins decision'],
      ['owner', 'begins countermeasure'],
      ['headOfOffice', 'begins decision'],
      ['owner', 'begins implementation'],
    ]);
  });

  test('of the department goes to its head', async () => {
    await world.open();
    await take('owner', STATEMENT, OUTSIDE, PROPOSAL);
    await round();
    await take('headOfDepartment', decide('change-conditions'));
    await round();
    expect(asked()).toEqual([
      ['headOfDepartment', 'begins decision'],
      ['headOfDepartment', 'begins implementation'],
    ]);
  });

  test('goes to the deputy while the holder is away', async () => {
    await world.open();
    const absence = {
      postId: 'fachstelle',
      from: toDay('2026-11-02'),
      until: toDay('2026-11-06'),
      enteredAs: 'holder',
      enteredAt: '2026-11-01T09:00:00.000Z',
    };
    await world.records.absences.saveAll([{ value: absence, basedOn: null }]);
    await round();
    expect(asked()).toEqual([['deputy', 'begins statement']]);
  });

  test('goes to the head of the office where the post is vacant', async () => {
    await openIn(withPost('fachstelle', { holder: null, deputy: null }));
    await round();
    expect(asked()).toEqual([['headOfOffice', 'begins statement']]);
  });

  test('goes to whoever has the role where nobody is head by post', async () => {
    const vacant = withPost('leitung-56', { holder: null, deputy: null });
    await openIn({
      ...vacant,
      posts: vacant.posts.map((post) =>
        post.id === 'fachstelle' ? { ...post, holder: null, deputy: null } : post,
      ),
    });
    await round();
    expect(asked()).toEqual([['headOfOffice', 'begins statement']]);
  });

  test('goes to the steering support where there is neither owner nor head', async () => {
    const vacant = withPost('leitung-56', { holder: null, deputy: null });
    await openIn({
      ...vacant,
      roles: vacant.roles.filter(({ role }) => role !== 'head-of-office'),
      posts: vacant.posts.map((post) =>
        post.id === 'fachstelle' ? { ...post, holder: null, deputy: null } : post,
      ),
    });
    await round();
    expect(asked()).toEqual([['support', 'begins statement']]);
  });

  describe('that the office decides', () => {
    const headAway = {
      postId: 'leitung-56',
      from: toDay('2026-11-02'),
      until: toDay('2026-11-06'),
      enteredAs: 'holder',
      enteredAt: '2026-11-01T09:00:00.000Z',
    };
    const { owner, colleague, headOfOffice } = PEOPLE_OF_CASES;

    test.each<{ goesTo: Person; deputy: string | null; isAway: boolean; because: string }>([
      { goesTo: 'headOfOffice', deputy: owner, isAway: false, because: 'its head is there' },
      {
        goesTo: 'colleague',
        deputy: colleague,
        isAway: true,
        because: 'its head is away and the deputy is not',
      },
      {
        goesTo: 'headOfDepartment',
        deputy: owner,
        isAway: true,
        because: 'its head is away and the deputy has a hand in it',
      },
      {
        goesTo: 'headOfDepartment',
        deputy: null,
        isAway: true,
        because: 'its head is away without a deputy',
      },
    ])('goes to $goesTo where $because', async ({ goesTo, deputy, isAway }) => {
      await openIn(withPost('leitung-56', { deputy }));
      await take('owner', STATEMENT, OWN, PROPOSAL);
      if (isAway) await world.records.absences.saveAll([{ value: headAway, basedOn: null }]);
      await round();
      expect(asked()).toEqual([[goesTo, 'begins decision']]);
    });

    test('goes to the deputy where its head answers for the case', async () => {
      await openIn(withPost('fachstelle', { holder: headOfOffice, deputy: null }));
      await take('headOfOffice', STATEMENT, OWN, PROPOSAL);
      await round();
      expect(asked()).toEqual([['headOfDepartment', 'begins decision']]);

      const plan = withPost('leitung-56', { deputy: colleague });
      await openIn({
        ...plan,
        posts: plan.posts.map((post) =>
          post.id === 'fachstelle' ? { ...post, holder: headOfOffice, deputy: null } : post,
        ),
      });
      await take('headOfOffice', STATEMENT, OWN, PROPOSAL);
      await round();
      expect(asked()).toEqual([['colleague', 'begins decision']]);
    });
  });

  test('comes with all others of the person in one message', async () => {
    await world.put('bewilligt', '2026-10', 100);
    await world.open();
    await round();
    expect(asked()).toEqual([['owner', 'begins statement', 'begins statement']]);
  });

  test('of a later case comes without those that were asked before', async () => {
    await world.open();
    await round();
    await world.put('bewilligt', '2026-10', 100);
    await round();
    expect(messengerOf().tasks.map(({ tasks }) => tasks.map(({ view }) => view.summary.id))).toEqual([
      [CASE_ID],
      ['bewilligt|2026-10'],
    ]);
  });

  test('shows what its receiver may do', async () => {
    await world.open();
    await round();
    expect(messengerOf().tasks[0]?.tasks[0]?.view).toMatchObject({
      next: ['statement', 'note'],
      summary: { waitsForMe: true, due: '2026-11-12' },
    });
  });

  test('is not asked of anybody for a missing report or too much of a good thing', async () => {
    const generous = indicator({
      id: 'mehr',
      goalId: 'wohnungen',
      tolerance: { in: 'percent', green: 0.05, red: 0.1, over: 0.2 },
    });
    world = createCaseWorld({
      plan: { ...CASE_PLAN, indicators: [generous] },
      now: '2026-11-20T09:00:00.000Z',
    });
    await world.put('mehr', '2026-10', 200);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    world.service.setClock('2026-12-20T09:00:00.000Z');
    await round();
    const rules = (await world.records.deviations.all()).map(({ value }) => value.rule);
    expect(rules).toEqual(['over-achievement']);
    expect([asked(), messengerOf().alerts, messengerOf().bundles]).toEqual([[], [], []]);
  });

  test('is not repeated for a note', async () => {
    await world.open();
    await round();
    await take('headOfOffice', NOTE);
    await round();
    expect(asked()).toHaveLength(1);
  });

  test('is dropped when it was done before it could be sent', async () => {
    await world.open();
    await world.service.jobs.add({ type: 'tasks', workspaceId: WORKSPACE.id, userId: PEOPLE_OF_CASES.owner });
    await take('owner', STATEMENT);
    await world.service.workJobs();
    expect(asked()).toEqual([]);
  });

  test('that does not arrive is tried again after an hour, not before', async () => {
    await world.open();
    messengerOf().fail(PEOPLE_OF_CASES.owner, { kind: 'blocked', retryIn: null });
    const tries = () => messengerOf().attempts.filter((to) => to === PEOPLE_OF_CASES.owner).length;
    await round();
    const first = tries();
    world.service.pass(HOUR - 1);
    await round();
    expect(tries()).toBe(first);
    messengerOf().recover(PEOPLE_OF_CASES.owner);
    world.service.pass(1);
    await round();
    expect(asked()).toEqual([['owner', 'begins statement']]);
  });

  test('whose note is lost comes twice at most, and never not at all', async () => {
    await world.open();
    await round();
    await take('owner', STATEMENT, OWN, PROPOSAL);
    await world.service.jobs.add({
      type: 'tasks',
      workspaceId: WORKSPACE.id,
      userId: PEOPLE_OF_CASES.headOfOffice,
    });
    messengerOf().meanwhile(() => {
      world.service.deliveries.loseNextNote();
      return Promise.resolve();
    });
    await world.service.workJobs();
    for (let again = 0; again < 5; again += 1) {
      await round();
      world.service.pass(60);
    }
    expect(asked().filter(([who]) => who === 'headOfOffice')).toHaveLength(2);
  });

  test('comes once though two instances run their rounds at the same moment', async () => {
    await world.open();
    await Promise.all([round(), world.service.start().runRound()]);
    world.service.pass(60);
    await round();
    expect(asked()).toHaveLength(1);
  });
});

describe('A due date', () => {
  test('that was missed is told once to the leadership, and once to who missed it', async () => {
    await world.open();
    await roundsFor(1);
    world.service.setClock('2026-11-12T22:59:00.000Z');
    await round();
    expect(toldOverdue()).toEqual([]);
    world.service.setClock('2026-11-12T23:00:00.000Z');
    await roundsFor(30);
    expect(toldOverdue()).toMatchObject([
      { chatId: CHAT, alert: { view: { summary: { overdue: true, due: '2026-11-12' } } } },
    ]);
    expect(asked()).toEqual([
      ['owner', 'begins statement'],
      ['owner', 'overdue statement'],
    ]);
  });

  test('that is missed again in the next stage is told again', async () => {
    await world.open();
    await round();
    world.service.setClock('2026-11-13T09:00:00.000Z');
    await round();
    await take('owner', STATEMENT);
    world.service.setClock('2026-11-23T09:00:00.000Z');
    await round();
    expect(toldOverdue().map(({ alert }) => alert.view.summary.due)).toEqual(['2026-11-12', '2026-11-20']);
  });

  test('is no news once somebody acted while the message waited', async () => {
    await world.open();
    await round();
    world.service.setClock('2026-11-13T09:00:00.000Z');
    await world.service.jobs.add({
      type: 'overdue-alert',
      workspaceId: WORKSPACE.id,
      deviationId: CASE_ID,
      due: toDay('2026-11-12'),
    });
    await take('owner', STATEMENT);
    await world.service.workJobs();
    expect(toldOverdue()).toEqual([]);
  });

  test('of what was agreed is brought to mind three working days before, once', async () => {
    await world.open();
    await take('owner', STATEMENT, OWN, PROPOSAL);
    await take('headOfOffice', decide('approve'));
    world.service.setClock('2026-12-09T09:00:00.000Z');
    await roundsFor(2);
    expect(asked()).toHaveLength(1);
    world.service.setClock('2026-12-10T09:00:00.000Z');
    await roundsFor(6);
    expect(asked()).toHaveLength(2);
    world.service.setClock('2026-12-15T09:00:00.000Z');
    await roundsFor(2);
    world.service.setClock('2026-12-16T09:00:00.000Z');
    await roundsFor(2);
    expect(asked()).toEqual([
      ['owner', 'begins implementation'],
      ['owner', 'soon implementation'],
      ['owner', 'overdue implementation'],
    ]);
  });

  test('of an effect check is asked for from the day that was set, not before', async () => {
    await openIn({ ...CASE_PLAN, milestones: [] });
    await take('owner', STATEMENT, OWN, PROPOSAL);
    await take('headOfOffice', decide('approve'));
    await take('owner', { type: 'implementation', text: 'Offen seit heute.' });
    world.service.setClock('2027-01-14T09:00:00.000Z');
    await round();
    expect(asked()).toEqual([]);
    world.service.setClock('2027-01-15T09:00:00.000Z');
    await roundsFor(3);
    expect(asked()).toEqual([['owner', 'begins effect-check']]);
  });
});

describe('A month of two hundred deviations', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    indicator({
      id: `k${index}`,
      goalId: 'wohnungen',
      name: `Kennzahl ${index}`,
      ownerPostId: index % 4 === 0 ? 'beratung' : 'fachstelle',
    }),
  );
  const redIn = async (from: number, until: number) => {
    for (const { id } of many.slice(from, until)) await world.put(id, '2026-10', 10);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
  };

  beforeEach(() => {
    world = createCaseWorld({ plan: { ...CASE_PLAN, indicators: many } });
  });

  test('is one message to the leadership and one to each who answers, not two hundred', async () => {
    await redIn(0, 200);
    await round();
    world.service.pass(600);
    await round();
    expect(messengerOf().bundles.map(({ chatId, alerts }) => [chatId, alerts.length])).toEqual([[CHAT, 200]]);
    expect(messengerOf().alerts).toEqual([]);
    const asks = messengerOf().tasks.map(({ userId, tasks }) => [NAMES.get(userId), tasks.length] as const);
    expect(asks.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
      ['colleague', 50],
      ['owner', 150],
    ]);
    const rows = (await world.records.deviations.all()).map(({ value }) => value);
    expect(
      rows.filter(({ pendingAlert, alerted }) => pendingAlert === null && alerted !== null),
    ).toHaveLength(200);
  });

  test('tells five one by one and six together', async () => {
    await redIn(0, 5);
    await round();
    expect([messengerOf().alerts.length, messengerOf().bundles.length]).toEqual([5, 0]);
    world.service.pass(60);
    await redIn(5, 11);
    await round();
    expect([messengerOf().alerts.length, messengerOf().bundles.length]).toEqual([5, 1]);
  });

  test('comes as at most one bundle an hour', async () => {
    await redIn(0, 20);
    await round();
    world.service.pass(600);
    await redIn(20, 40);
    await round();
    world.service.pass(600);
    await round();
    expect(messengerOf().bundles).toHaveLength(1);
    world.service.setClock('2026-11-05T10:00:00.000Z');
    await round();
    expect(messengerOf().bundles.map(({ alerts }) => alerts.length)).toEqual([20, 20]);
  });

  test('is not tried by the minute while the chat cannot be reached', async () => {
    await redIn(0, 20);
    messengerOf().fail(CHAT, { kind: 'no-such-chat', retryIn: null });
    for (let minute = 0; minute < 30; minute += 1) {
      await round();
      world.service.pass(60);
    }
    expect(messengerOf().attempts.filter((to) => to === CHAT)).toHaveLength(1);
    messengerOf().recover(CHAT);
    await roundsFor(3);
    expect(messengerOf().bundles.map(({ alerts }) => alerts.length)).toEqual([20]);
  });

  test('whose note is lost comes at most twice', async () => {
    await redIn(0, 20);
    await world.service.jobs.add({ type: 'alert-bundle', workspaceId: WORKSPACE.id });
    messengerOf().meanwhile(() => {
      world.service.deliveries.loseNextNote();
      return Promise.resolve();
    });
    await world.service.workJobs();
    await roundsFor(4);
    expect(messengerOf().bundles).toHaveLength(2);
  });

  test('all missed at once is one message as well, without what nobody answers for', async () => {
    await redIn(0, 20);
    await round();
    world.service.setClock('2026-11-20T09:00:00.000Z');
    await round();
    const missing = (await world.records.deviations.all()).filter(
      ({ value }) => value.rule === 'report-missing',
    );
    expect(missing).toHaveLength(180);
    expect(messengerOf().bundles.map(({ alerts }) => alerts.length)).toEqual([20, 20]);
    world.service.setClock('2026-12-04T09:00:00.000Z');
    for (const { id } of many.slice(20, 30)) await world.put(id, '2026-11', 10);
    await round();
    expect(messengerOf().bundles.map(({ alerts }) => alerts.length)).toEqual([20, 20, 10]);
  });

  test('tells the worst first', async () => {
    await redIn(0, 6);
    for (const { id } of many.slice(6, 12)) {
      await world.put(id, '2026-09', 94);
      await world.put(id, '2026-10', 94);
    }
    await round();
    const rules = messengerOf().bundles[0]?.alerts.map(({ deviation }) => deviation.rule);
    expect(rules).toEqual([
      ...Array.from({ length: 6 }, () => 'red'),
      ...Array.from({ length: 6 }, () => 'amber-twice'),
    ]);
  });
});

test('A light that flickers from month to month is told once', async () => {
  await world.open();
  await round();
  const months = [
    ['2026-12-02', '2026-11', 8],
    ['2027-01-05', '2026-12', 12],
    ['2027-02-02', '2027-01', 8.1],
    ['2027-03-02', '2027-02', 12.3],
  ] as const;
  for (const [day, month, value] of months) {
    world.service.setClock(`${day}T09:00:00.000Z`);
    await world.put('wartezeit', month, value);
    await round();
    world.service.pass(HOUR);
    await round();
  }
  const own = toldNews().filter(({ alert }) => alert.deviation.subject.type === 'indicator');
  expect(own.map(({ alert }) => alert.deviation.latest.month)).toEqual(['2026-10']);
});

test('What was accepted waits for a decision before it is told as worse, whenever in a round it gets worse', async () => {
  await world.open();
  await take('owner', STATEMENT, OUTSIDE, PROPOSAL);
  await take('headOfDepartment', decide('accept'));
  const { records } = world;
  let isFirst = true;
  const monthCloses: typeof records.monthCloses = {
    ...records.monthCloses,
    all: async () => {
      if (isFirst) {
        isFirst = false;
        await world.put('wartezeit', '2026-11', 16);
        await world.service.reviewDeviations(WORKSPACE.id, 'all');
      }
      return records.monthCloses.all();
    },
  };
  const now = '2026-12-02T09:00:00.000Z';
  world = createCaseWorld({ now, records: { ...records, monthCloses } });
  await round();
  world.service.pass(60);
  await round();
  expect(isFirst).toBe(false);
  const steps = await records.caseSteps.all();
  expect(steps.at(-1)?.value.content).toEqual({ type: 'worsening' });
  expect(toldNews().map(({ alert }) => alert.view.summary.stage)).toEqual(['decision']);
});

test('What was accepted, taken back by a correction and handed in as before is told anew', async () => {
  await world.open();
  await round();
  await take('owner', STATEMENT, OUTSIDE, PROPOSAL);
  await take('headOfDepartment', decide('accept'));
  for (const value of [8, 12]) {
    await world.put('wartezeit', '2026-10', value);
    await round();
    world.service.pass(60);
  }
  expect(toldNews()).toHaveLength(2);
  const steps = await world.records.caseSteps.all();
  expect(steps.map(({ value }) => value.content.type)).not.toContain('worsening');
});

describe('The digest', () => {
  /** Monday at seven in Cologne. */
  const MONDAY = '2026-11-09T06:00:00.000Z';
  const digests = () => messengerOf().digests;

  beforeEach(() => world.open());

  test('comes on its weekday at the hour of the department, once', async () => {
    world.service.setClock('2026-11-09T05:59:59.000Z');
    await round();
    expect(digests()).toEqual([]);
    world.service.setClock(MONDAY);
    await roundsFor(48);
    expect(digests()).toMatchObject([
      { chatId: CHAT, digest: { day: '2026-11-09', since: '2026-11-02', opened: [{ id: CASE_ID }] } },
    ]);
  });

  test('comes again a week later', async () => {
    world.service.setClock(MONDAY);
    await round();
    world.service.setClock('2026-11-16T08:00:00.000Z');
    await round();
    expect(digests().map(({ digest }) => digest.day)).toEqual(['2026-11-09', '2026-11-16']);
  });

  test.each([
    ['2026-11-10T08:00:00.000Z', 1],
    ['2026-11-11T22:00:00.000Z', 1],
    ['2026-11-12T08:00:00.000Z', 0],
  ])('is made good after a downtime until two days later: %s gives %d', async (now, count) => {
    world.service.setClock(now);
    await roundsFor(2);
    expect(digests().map(({ digest }) => digest.day)).toEqual(
      Array.from({ length: count }, () => '2026-11-09'),
    );
  });

  test('goes by the weekday of the department', async () => {
    world = createCaseWorld({
      plan: { ...CASE_PLAN, department: { ...CASE_PLAN.department, digestWeekday: 7 } },
    });
    await world.open();
    world.service.setClock('2026-11-08T08:00:00.000Z');
    await round();
    expect(digests().map(({ digest }) => digest.day)).toEqual(['2026-11-08']);
  });

  test('is not sent when there is nothing to tell, nor made good with what comes later', async () => {
    world = createCaseWorld({ now: MONDAY });
    await round();
    world.service.setClock('2026-11-10T09:00:00.000Z');
    await world.open();
    await roundsFor(2);
    expect(digests()).toEqual([]);
    world.service.setClock('2026-11-16T08:00:00.000Z');
    await round();
    expect(digests()).toMatchObject([{ digest: { opened: [{ id: CASE_ID }] } }]);
  });

  test('names each case once: what waits for the leadership before what is overdue, and that before what is new', async () => {
    await world.put('bewilligt', '2026-10', 100);
    await world.put('personal', '2026-10', 10);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    await take('owner', STATEMENT, OWN, PROPOSAL);
    world.service.setClock('2026-11-13T12:00:00.000Z');
    await world.put('beratungen', '2026-10', 10);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    world.service.setClock('2026-11-16T08:00:00.000Z');
    await round();
    const [told] = digests();
    const ids = (part: 'decisions' | 'overdue' | 'worsened' | 'opened' | 'closed') =>
      told?.digest[part].map(({ id }) => id);
    expect({
      decisions: ids('decisions'),
      overdue: ids('overdue')?.toSorted(),
      worsened: ids('worsened'),
      opened: ids('opened'),
      closed: ids('closed'),
    }).toEqual({
      decisions: [CASE_ID],
      overdue: ['bewilligt|2026-10', 'personal|2026-10'],
      worsened: [],
      opened: ['beratungen|2026-10'],
      closed: [],
    });
  });

  test('tells what was closed, and whether what was done about it worked', async () => {
    await take('owner', STATEMENT, OWN, PROPOSAL);
    await take('headOfOffice', decide('approve'));
    await take('owner', { type: 'implementation', text: 'Offen.' });
    world.service.setClock('2027-01-18T09:00:00.000Z');
    await take('owner', { type: 'effect-check', effective: true, text: 'Es wirkt.' });
    await take('headOfOffice', { type: 'closing', text: 'Erledigt.' });
    world.service.setClock('2027-01-25T08:00:00.000Z');
    await round();
    expect(digests().at(-1)?.digest.closed).toMatchObject([{ id: CASE_ID, effective: true }]);
  });

  test('does not call worse what the leadership accepted as it is', async () => {
    world.service.setClock('2026-11-23T09:00:00.000Z');
    await round();
    await take('owner', STATEMENT, OUTSIDE, PROPOSAL);
    await take('headOfDepartment', decide('accept'));
    world.service.setClock('2026-11-30T08:00:00.000Z');
    await round();
    expect(digests().map(({ digest }) => [digest.day, digest.worsened.length])).toEqual([['2026-11-23', 0]]);
  });

  test('whose note is lost comes at most twice', async () => {
    world.service.setClock(MONDAY);
    await world.service.jobs.add({ type: 'digest', workspaceId: WORKSPACE.id, day: toDay('2026-11-09') });
    messengerOf().meanwhile(() => {
      world.service.deliveries.loseNextNote();
      return Promise.resolve();
    });
    await world.service.workJobs();
    await roundsFor(3);
    expect(digests()).toHaveLength(2);
  });
});

describe('Cards that show a case', () => {
  const updates = () => [messengerOf().taskUpdates, messengerOf().alertUpdates].map(({ length }) => length);

  test('are brought up to date when it changes, once', async () => {
    await world.open();
    await round();
    await round();
    expect(updates()).toEqual([0, 0]);
    await take('owner', STATEMENT);
    await round();
    await round();
    expect(updates()).toEqual([1, 1]);
    expect(messengerOf().taskUpdates[0]?.tasks[0]?.view).toMatchObject({
      summary: { stage: 'cause' },
      next: ['cause', 'note'],
    });
    expect(messengerOf().alertUpdates[0]?.alerts[0]?.view).toMatchObject({
      summary: { stage: 'cause' },
      next: [],
    });
  });

  test('follow an acknowledgement', async () => {
    await world.open();
    await round();
    world.service.pass(60);
    await world.service.useCases.acknowledgeDeviation(
      { userId: PEOPLE_OF_CASES.headOfOffice },
      WORKSPACE.id,
      CASE_ID,
    );
    await round();
    expect(messengerOf().alertUpdates[0]?.alerts[0]?.deviation.acknowledgement?.postName).toBe(
      'Amtsleitung 56',
    );
    // Whoever is typing into the card that asks would lose it, and it says nothing of acknowledgements.
    expect(messengerOf().taskUpdates).toEqual([]);
  });

  test('say that their deviation was withdrawn, once, though nobody took a step', async () => {
    await world.open();
    await round();
    world.service.pass(60);
    await world.put('wartezeit', '2026-10', 8);
    await round();
    await round();
    expect(messengerOf().alertUpdates.map(({ alerts }) => alerts[0]?.deviation.status)).toEqual([
      'withdrawn',
    ]);
    expect(messengerOf().taskUpdates.map(({ tasks }) => tasks[0]?.view.summary.stage)).toEqual(['withdrawn']);
  });

  test('that an earlier version sent say so, too, once', async () => {
    await world.open();
    await round();
    for (const delivery of await world.service.deliveries.ofMonth(WORKSPACE.id, null))
      await world.service.deliveries.note({ ...delivery, shows: null });
    await world.put('wartezeit', '2026-10', 8);
    await round();
    await round();
    expect(updates()).toEqual([1, 1]);
  });

  test('are brought up to date once more when another instance did so at the same moment', async () => {
    await world.open();
    await round();
    await take('owner', STATEMENT);
    messengerOf().meanwhile(async () => {
      await take('owner', OWN);
      await world.service.start().runRound();
    });
    await round();
    await round();
    await round();
    expect(messengerOf().alertUpdates.at(-1)?.alerts[0]?.view.summary.stage).toBe('countermeasure');
    expect(messengerOf().taskUpdates.at(-1)?.tasks[0]?.view.summary.stage).toBe('countermeasure');
    const [tasks, alerts] = updates();
    await round();
    expect(updates()).toEqual([tasks, alerts]);
  });

  test('of many cases are updated once, with all of them', async () => {
    const many = Array.from({ length: 7 }, (_, index) => indicator({ id: `k${index}`, goalId: 'wohnungen' }));
    world = createCaseWorld({ plan: { ...CASE_PLAN, indicators: [...CASE_PLAN.indicators, ...many] } });
    for (const { id } of many) await world.put(id, '2026-10', 10);
    await world.open();
    await round();
    await take('owner', STATEMENT);
    await round();
    await round();
    expect(messengerOf().alertUpdates.map(({ alerts }) => alerts.length)).toEqual([8]);
    expect(messengerOf().taskUpdates.map(({ tasks }) => tasks.length)).toEqual([8]);
  });

  test('stay outdated while the chat is busy, and are updated by a later round', async () => {
    await world.open();
    await round();
    await take('owner', STATEMENT);
    messengerOf().fail(CHAT, { kind: 'busy', retryIn: 20 });
    await round();
    messengerOf().recover(CHAT);
    world.service.pass(60);
    await round();
    expect(messengerOf().alertUpdates).toHaveLength(1);
  });

  test('that are gone are not tried for ever', async () => {
    await world.open();
    await round();
    await take('owner', STATEMENT);
    messengerOf().fail(CHAT, { kind: 'no-such-chat', retryIn: null });
    const tries = () => messengerOf().attempts.filter((to) => to === CHAT).length;
    await round();
    const once = tries();
    await round();
    expect(tries()).toBe(once);
  });

  test('in two chats that happen to count their messages alike are both updated', async () => {
    await world.open();
    const card = (userId: string): Delivery => ({
      key: `${WORKSPACE.id}/alerts/task/${CASE_ID}/0-begins/${userId}`,
      workspaceId: WORKSPACE.id,
      kind: 'task',
      month: null,
      userId,
      messageId: '1730797200000',
      reason: null,
      at: '2026-11-05T09:00:00.000Z',
      updatedAt: null,
      answeredAt: null,
      attempts: 1,
      shows: null,
    });
    for (const who of ['owner', 'deputy'] as const)
      await world.service.deliveries.note(card(PEOPLE_OF_CASES[who]));
    await take('owner', STATEMENT);
    await world.service.jobs.add({ type: 'update-case', workspaceId: WORKSPACE.id, deviationId: CASE_ID });
    await world.service.workJobs();
    expect(messengerOf().attempts.toSorted()).toEqual(
      [PEOPLE_OF_CASES.owner, PEOPLE_OF_CASES.deputy].toSorted(),
    );
  });
});
