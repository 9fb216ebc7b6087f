import type { WrittenStep } from '../../../src/application/deviations/take-steps';
import type { Records } from '../../../src/application/ports/records';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import type { Decision } from '../../../src/domain/deviation/case/case-step';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { countermeasure, decision, newTarget } from '../../support/examples/case-examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { WORKSPACE } from '../../support/world';
import {
  CASE_ID,
  CASE_PLAN,
  type CaseWorld,
  createCaseWorld,
  PEOPLE_OF_CASES,
  type Person,
} from './case-world';

const STATEMENT: WrittenStep = { type: 'statement', text: 'Zwei Stellen sind nicht besetzt.' };
const OWN: WrittenStep = { type: 'cause', cause: 'process-design', text: 'Die Annahme ist zu langsam.' };
const OUTSIDE: WrittenStep = { type: 'cause', cause: 'framework-conditions', text: 'Es fehlen Stellen.' };
const PROPOSAL: WrittenStep = { type: 'countermeasure', countermeasure: countermeasure() };
const DONE: WrittenStep = { type: 'implementation', text: 'Die Annahmestelle ist offen.' };
const effect = (effective: boolean): WrittenStep => ({
  type: 'effect-check',
  effective,
  text: 'Die Wartezeit wurde angesehen.',
});
const CLOSING: WrittenStep = { type: 'closing', text: 'Danke.' };
const REOPENING: WrittenStep = { type: 'reopening', text: 'Es reicht noch nicht.' };
const NOTE: WrittenStep = { type: 'note', text: 'Der Personalrat ist einbezogen.' };
const decide = (option: Decision['option']): WrittenStep => ({
  type: 'decision',
  decision: decision(option),
});

let world: CaseWorld;
beforeEach(async () => {
  world = createCaseWorld();
  await world.open();
});

const over = (records: Partial<Records>): CaseWorld =>
  createCaseWorld({ records: { ...world.records, ...records } });

const contents = async () => (await world.records.caseSteps.all()).map(({ value }) => value.content.type);
const row = async () => (await world.records.deviations.find(CASE_ID))!.value;

async function takeAll(...taken: readonly [Person, WrittenStep][]): Promise<void> {
  for (const [who, step] of taken) {
    const answer = await world.take(who, step);
    expect(answer).toMatchObject({ ok: true });
    world.service.pass(60);
  }
}

const PROPOSED: readonly [Person, WrittenStep][] = [
  ['owner', STATEMENT],
  ['owner', OWN],
  ['owner', PROPOSAL],
];
const ACCEPTED: readonly [Person, WrittenStep][] = [
  ['owner', STATEMENT],
  ['owner', OUTSIDE],
  ['owner', PROPOSAL],
  ['headOfDepartment', decide('accept')],
];

async function toConfirmation(effective: boolean): Promise<void> {
  await takeAll(...PROPOSED, ['headOfOffice', decide('approve')], ['deputy', DONE]);
  world.service.setClock('2027-01-18T09:00:00.000Z');
  await takeAll(['owner', effect(effective)]);
}

describe('A case', () => {
  test('goes through the whole loop and is closed, each step signed by function', async () => {
    await toConfirmation(true);
    const closed = await world.take('headOfOffice', CLOSING);
    expect(closed).toMatchObject({
      ok: true,
      value: { summary: { stage: 'closed', due: null, waitsFor: null }, next: [] },
    });
    const steps = (await world.records.caseSteps.all()).map(({ value }) => value);
    expect(
      steps.map(({ position, content, side, postName }) => [position, content.type, side, postName]),
    ).toEqual([
      [1, 'statement', 'operating-unit', 'Fachstelle Wohnen'],
      [2, 'cause', 'operating-unit', 'Fachstelle Wohnen'],
      [3, 'countermeasure', 'operating-unit', 'Fachstelle Wohnen'],
      [4, 'decision', 'office', 'Amtsleitung 56'],
      [5, 'implementation', 'operating-unit', 'Fachstelle Wohnen'],
      [6, 'effect-check', 'operating-unit', 'Fachstelle Wohnen'],
      [7, 'closing', 'office', 'Amtsleitung 56'],
    ]);
    expect(await row()).toMatchObject({
      status: 'closed',
      pendingAlert: null,
      closure: { postId: 'leitung-56', postName: 'Amtsleitung 56', forMonth: '2026-10' },
    });
  });

  test('names no person', async () => {
    await toConfirmation(true);
    const kept = JSON.stringify([await world.records.caseSteps.all(), await row()]);
    for (const userId of Object.values(PEOPLE_OF_CASES)) expect(kept).not.toContain(userId);
  });

  test('without the effect hoped for is reopened one level higher, and nothing is lost', async () => {
    await toConfirmation(false);
    const reopened = await world.take('headOfOffice', REOPENING);
    expect(reopened).toMatchObject({
      ok: true,
      value: { summary: { stage: 'statement', level: 'department', reopened: 1 } },
    });
    await takeAll(['owner', STATEMENT], ['owner', OWN]);
    const again: WrittenStep = {
      type: 'countermeasure',
      countermeasure: countermeasure({ due: toDay('2027-03-01'), checkOn: toDay('2027-04-01') }),
    };
    await takeAll(['owner', again]);
    expect(await world.take('headOfOffice', decide('approve'))).toEqual({
      ok: false,
      error: { kind: 'not-your-step', waitsFor: 'department' },
    });
    expect(await world.take('headOfDepartment', decide('approve'))).toMatchObject({ ok: true });
    expect(await contents()).toHaveLength(11);
  });

  test('that the office refers is the department’s to decide', async () => {
    await takeAll(...PROPOSED, ['headOfOffice', decide('refer')]);
    expect(await world.take('headOfOffice', decide('approve'))).toMatchObject({
      error: { kind: 'not-your-step', waitsFor: 'department' },
    });
    expect(await world.take('headOfDepartment', decide('change-conditions'))).toMatchObject({
      value: {
        summary: {
          stage: 'implementation',
          waitsFor: 'department',
          countermeasureName: 'Stellen einrichten',
        },
      },
    });
  });

  test('that is sent back waits for another proposal', async () => {
    await takeAll(...PROPOSED, ['headOfOffice', decide('send-back')]);
    expect(await world.take('owner', PROPOSAL)).toMatchObject({
      value: { summary: { stage: 'decision', level: 'office' } },
    });
  });

  test('that is sent back has no measure that anybody is to carry out', async () => {
    await takeAll(...PROPOSED);
    expect(await world.take('headOfOffice', decide('send-back'))).toMatchObject({
      value: { summary: { stage: 'countermeasure', countermeasureName: null } },
    });
  });

  test('that was decided on was taken notice of, by whoever decided', async () => {
    await takeAll(...PROPOSED, ['headOfOffice', decide('approve')]);
    expect(await row()).toMatchObject({
      acknowledgement: { postId: 'leitung-56', postName: 'Amtsleitung 56' },
    });
    const version = (await world.records.deviations.all())[0]?.version;
    await world.service.followCases(WORKSPACE.id);
    expect((await world.records.deviations.all())[0]?.version).toBe(version);
  });

  test('asks for a round at once when a step was taken, so that whoever is next hears of it', async () => {
    const before = world.service.announced();
    await world.take('owner', STATEMENT);
    expect(world.service.announced()).toBe(before + 1);
    await world.take('stranger', NOTE);
    expect(world.service.announced()).toBe(before + 1);
  });
});

describe('A case that was accepted', () => {
  const worsen = async (value: number) => {
    world.service.setClock('2026-12-02T09:00:00.000Z');
    await world.put('wartezeit', '2026-11', value);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    await world.service.followCases(WORKSPACE.id);
  };
  const summary = async () => {
    const page = await world.service.useCases.viewCase(
      { userId: PEOPLE_OF_CASES.headOfDepartment },
      WORKSPACE.id,
      CASE_ID,
    );
    return page.ok ? page.value.case.summary : page.error;
  };

  beforeEach(() => takeAll(...ACCEPTED));

  test('is watched: nobody has to act, and no alert is pending about what was accepted', async () => {
    expect(await summary()).toMatchObject({ stage: 'watched', due: null, waitsFor: null, overdue: false });
    expect(await row()).toMatchObject({
      status: 'open',
      pendingAlert: null,
      alerted: { month: '2026-10', figure: { actual: 12 } },
    });
  });

  test('waits for a decision of the department again once it gets worse, which is told as news', async () => {
    await worsen(16);
    expect(await summary()).toMatchObject({ stage: 'decision', level: 'department', reopened: 1 });
    expect((await world.records.caseSteps.all()).at(-1)?.value).toMatchObject({
      position: 5,
      content: { type: 'worsening' },
      side: 'system',
      postName: '',
    });
    expect((await row()).pendingAlert).toBe('worsened');
    expect(await world.take('headOfDepartment', decide('change-conditions'))).toMatchObject({
      value: { summary: { stage: 'implementation' } },
    });
  });

  test('is said to be worse once, however often it is looked at', async () => {
    await worsen(16);
    await worsen(16);
    await worsen(17);
    expect((await contents()).filter((type) => type === 'worsening')).toHaveLength(1);
  });

  test.each([12, 12.5, 9, 8])('is left alone when the next figure is %d', async (value) => {
    await worsen(value);
    expect(await contents()).not.toContain('worsening');
    expect(await summary()).toMatchObject({ stage: 'watched' });
  });

  test('can be accepted again, and watched again from there', async () => {
    await worsen(16);
    await takeAll(['headOfDepartment', decide('accept')]);
    await worsen(16);
    expect(await summary()).toMatchObject({ stage: 'watched', reopened: 1 });
    world.service.setClock('2027-01-05T09:00:00.000Z');
    await world.put('wartezeit', '2026-12', 24);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    await world.service.followCases(WORKSPACE.id);
    expect(await summary()).toMatchObject({ stage: 'decision', reopened: 2 });
  });
});

describe('Two at the same moment', () => {
  test('the first wins, and the other is told by whom and why', async () => {
    await takeAll(...PROPOSED);
    const [first, second] = await Promise.all([
      world.take('headOfOffice', decide('approve')),
      world.take('headOfDepartment', decide('send-back')),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false, error: { kind: 'case-changed', by: 'Amtsleitung 56' } });
    expect(await contents()).toEqual(['statement', 'cause', 'countermeasure', 'decision']);
  });

  test('neither is taken in part: whoever was second took no step at all', async () => {
    const both = await Promise.all([
      world.take('owner', { type: 'statement', text: 'So ist es.' }),
      world.take('deputy', STATEMENT, OWN),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await contents()).toEqual(['statement']);
  });

  test('who acts on what is no longer so is told, too', async () => {
    await world.take('owner', STATEMENT);
    const late = await world.service.useCases.takeSteps({ userId: PEOPLE_OF_CASES.deputy }, WORKSPACE.id, {
      deviationId: CASE_ID,
      basedOn: 0,
      steps: [{ type: 'statement', text: 'Etwas anderes' }],
    });
    expect(late).toEqual({ ok: false, error: { kind: 'case-changed', by: 'Fachstelle Wohnen' } });
  });

  test('nobody can act on what has not happened yet', async () => {
    const early = await world.service.useCases.takeSteps({ userId: PEOPLE_OF_CASES.owner }, WORKSPACE.id, {
      deviationId: CASE_ID,
      basedOn: 1,
      steps: [OWN],
    });
    expect(early).toMatchObject({ ok: false, error: { kind: 'case-changed' } });
    expect(await contents()).toEqual([]);
  });
});

describe('The same request twice', () => {
  const again = (basedOn: number, who: Person, ...steps: readonly WrittenStep[]) =>
    world.service.useCases.takeSteps({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id, {
      deviationId: CASE_ID,
      basedOn,
      steps,
    });

  test('is taken once, and both are told that it was', async () => {
    const first = await again(0, 'owner', STATEMENT, OWN);
    world.service.pass(5);
    const second = await again(0, 'owner', STATEMENT, OWN);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect(await contents()).toEqual(['statement', 'cause']);
  });

  test('at the same moment, too', async () => {
    const both = await Promise.all([again(0, 'owner', STATEMENT, OWN), again(0, 'owner', STATEMENT, OWN)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await contents()).toEqual(['statement', 'cause']);
  });

  test('is the same in whatever order its fields were written', async () => {
    await takeAll(['owner', STATEMENT], ['owner', OWN]);
    const { name, text, due, criterion, checkOn } = countermeasure();
    const reordered: WrittenStep = {
      countermeasure: { checkOn, criterion, due, text, name },
      type: 'countermeasure',
    };
    expect(await again(2, 'owner', PROPOSAL)).toMatchObject({ ok: true });
    expect(await again(2, 'owner', reordered)).toMatchObject({ ok: true });
    expect(await contents()).toHaveLength(3);
  });

  test('is the same after others went on', async () => {
    await takeAll(...PROPOSED, ['headOfOffice', decide('approve')]);
    expect(await again(0, 'owner', STATEMENT)).toMatchObject({
      ok: true,
      value: { summary: { stage: 'implementation' } },
    });
    expect(await contents()).toHaveLength(4);
  });

  test('holds for the closing as well', async () => {
    await toConfirmation(true);
    await again(6, 'headOfOffice', CLOSING);
    expect(await again(6, 'headOfOffice', CLOSING)).toMatchObject({
      ok: true,
      value: { summary: { stage: 'closed' } },
    });
    expect(await contents()).toHaveLength(7);
  });

  test('is not the same from somebody else', async () => {
    await takeAll(...PROPOSED);
    await again(3, 'headOfOffice', decide('approve'));
    expect(await again(3, 'headOfDepartment', decide('approve'))).toMatchObject({
      error: { kind: 'case-changed' },
    });
  });

  test('makes good what a crash in the middle left out', async () => {
    let saves = 0;
    const caseSteps: Records['caseSteps'] = {
      ...world.records.caseSteps,
      saveAll: async (drafts) => {
        saves += 1;
        if (saves > 1) throw new StorageUnavailable('away');
        return world.records.caseSteps.saveAll(drafts.slice(0, 1));
      },
    };
    await expect(over({ caseSteps }).take('owner', STATEMENT, OWN)).rejects.toThrow('away');
    expect(await contents()).toEqual(['statement']);
    expect(await again(0, 'owner', STATEMENT, OWN)).toMatchObject({
      ok: true,
      value: { summary: { stage: 'countermeasure' } },
    });
    expect(await contents()).toEqual(['statement', 'cause']);
  });
});

describe('Several steps at once', () => {
  test('are all taken', async () => {
    expect(await world.take('owner', STATEMENT, OWN, PROPOSAL)).toMatchObject({
      value: { summary: { stage: 'decision', cause: 'process-design' } },
    });
    expect(await contents()).toEqual(['statement', 'cause', 'countermeasure']);
  });

  test.each<{ because: string; steps: WrittenStep[]; kind: string }>([
    { because: 'one says nothing', steps: [STATEMENT, { ...OWN, text: ' ' }], kind: 'invalid-step' },
    { because: 'one comes too early', steps: [STATEMENT, PROPOSAL], kind: 'not-the-next-step' },
    {
      because: 'one is somebody else’s',
      steps: [STATEMENT, OWN, PROPOSAL, decide('approve')],
      kind: 'not-your-step',
    },
  ])('are none of them taken when $because', async ({ steps, kind }) => {
    expect(await world.take('owner', ...steps)).toMatchObject({ ok: false, error: { kind } });
    expect(await contents()).toEqual([]);
  });
});

describe('A closing', () => {
  test('whose row could not be written is made good by the next look at the cases', async () => {
    await toConfirmation(true);
    const deviations: Records['deviations'] = {
      ...world.records.deviations,
      saveAll: () => Promise.reject(new StorageUnavailable('away')),
    };
    const crashing = over({ deviations });
    crashing.service.setClock('2027-01-18T10:00:00.000Z');
    await expect(crashing.take('headOfOffice', CLOSING)).rejects.toThrow('away');
    expect((await row()).status).toBe('open');
    await world.service.followCases(WORKSPACE.id);
    expect(await row()).toMatchObject({
      status: 'closed',
      closure: { postName: 'Amtsleitung 56', at: '2027-01-18T10:00:00.000Z', forMonth: '2026-10' },
    });
  });

  test('stays as it is, however often the cases are looked at', async () => {
    await toConfirmation(true);
    await world.take('headOfOffice', CLOSING);
    const before = await world.records.deviations.find(CASE_ID);
    world.service.pass(3600);
    await world.service.followCases(WORKSPACE.id);
    expect(await world.records.deviations.find(CASE_ID)).toEqual(before);
  });

  test('is followed by nothing but a new case for a later month', async () => {
    await toConfirmation(true);
    await world.take('headOfOffice', CLOSING);
    expect(await world.take('owner', NOTE)).toEqual({
      ok: false,
      error: { kind: 'not-the-next-step', stage: 'closed' },
    });
    await world.put('wartezeit', '2026-12', 13);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    const open = (await world.records.deviations.all()).filter(
      ({ value }) => value.status === 'open' && value.latest.rules.includes('red'),
    );
    expect(open.map(({ value }) => value.id)).toEqual(['wartezeit|2026-12']);
  });
});

describe('A changed target', () => {
  const target: WrittenStep = {
    type: 'decision',
    decision: {
      option: 'change-target',
      reason: 'Acht Wochen sind mit dem Personal nicht zu halten.',
      target: newTarget({ value: 15, from: toMonth('2026-11') }),
    },
  };
  const goal = async (month: string) => {
    const view = await world.service.useCases.viewGoal({ userId: PEOPLE_OF_CASES.owner }, WORKSPACE.id, {
      goalId: 'wohnungen',
      month: toMonth(month),
    });
    if (!view.ok) throw new Error(view.error.kind);
    return view.value.indicators.find((one) => one.indicator.id === 'wartezeit')?.judgement;
  };

  beforeEach(async () => {
    await takeAll(['owner', STATEMENT], ['owner', OUTSIDE], ['owner', PROPOSAL]);
    await takeAll(['headOfDepartment', target]);
    world.service.setClock('2026-12-02T09:00:00.000Z');
    await world.put('wartezeit', '2026-11', 12);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
  });

  test('judges the months from then on, and leaves those before as they were', async () => {
    expect(await goal('2026-10')).toMatchObject({ light: 'red', assessment: { plan: { value: 8 } } });
    expect(await goal('2026-11')).toMatchObject({ light: 'green', assessment: { plan: { value: 15 } } });
    expect(await row()).toMatchObject({
      id: CASE_ID,
      status: 'open',
      latest: { month: '2026-11', light: 'green', figure: { plan: 15 } },
    });
  });

  test('stays visible with the plan before it, its reason and the function that changed it', async () => {
    const plan = await world.records.masterplan();
    expect(plan.indicators.find(({ id }) => id === 'wartezeit')).toMatchObject({
      trajectory: { type: 'constant', target: 15 },
      formerPlans: [
        {
          until: '2026-10',
          trajectory: { target: 8 },
          postName: 'head-of-department',
          decisionReference: null,
        },
      ],
    });
  });
});

describe('A step is refused', () => {
  test.each<{ who: Person; error: object }>([
    { who: 'stranger', error: { kind: 'not-permitted' } },
    { who: 'member', error: { kind: 'not-your-step', waitsFor: 'operating-unit' } },
    { who: 'colleague', error: { kind: 'not-your-step', waitsFor: 'operating-unit' } },
    { who: 'headOfOffice', error: { kind: 'not-your-step', waitsFor: 'operating-unit' } },
    { who: 'support', error: { kind: 'not-your-step', waitsFor: 'operating-unit' } },
  ])('to $who, who does not answer for it', async ({ who, error }) => {
    expect(await world.take(who, STATEMENT)).toEqual({ ok: false, error });
    expect(await contents()).toEqual([]);
  });

  describe('to whoever would decide their own case', () => {
    /** The head of the office deputises for the owner. */
    const plan: Masterplan = {
      ...CASE_PLAN,
      posts: CASE_PLAN.posts.map((post) =>
        post.id === 'fachstelle' ? { ...post, deputy: PEOPLE_OF_CASES.headOfOffice } : post,
      ),
    };
    beforeEach(async () => {
      world = createCaseWorld({ plan });
      await world.open();
      await takeAll(...PROPOSED);
    });

    test('at the decision, with a word of its own, and the next level decides', async () => {
      const before = await contents();
      expect(await world.take('headOfOffice', decide('approve'))).toEqual({
        ok: false,
        error: { kind: 'own-case' },
      });
      expect(await contents()).toEqual(before);
      expect(await world.take('headOfDepartment', decide('approve'))).toMatchObject({ ok: true });
    });

    test('at the confirmation too', async () => {
      await takeAll(['headOfDepartment', decide('approve')], ['headOfOffice', DONE]);
      world.service.setClock('2027-01-18T09:00:00.000Z');
      await takeAll(['headOfOffice', effect(true)]);
      expect(await world.take('headOfOffice', CLOSING)).toEqual({ ok: false, error: { kind: 'own-case' } });
      expect(await world.take('headOfDepartment', CLOSING)).toMatchObject({ ok: true });
    });

    test('while an owner who leads nothing is told that the step is not theirs', async () => {
      expect(await world.take('owner', decide('approve'))).toEqual({
        ok: false,
        error: { kind: 'not-your-step', waitsFor: 'department' },
      });
    });
  });

  test('in a case that there is not', async () => {
    expect(await world.takeIn('gibt-es-nicht', 'owner', STATEMENT)).toEqual({
      ok: false,
      error: { kind: 'deviation-not-found' },
    });
  });

  test('in a case whose indicator has left the plan', async () => {
    const masterplan = () => Promise.resolve({ ...CASE_PLAN, indicators: [] });
    expect(await over({ masterplan }).take('owner', STATEMENT)).toEqual({
      ok: false,
      error: { kind: 'deviation-not-found' },
    });
  });

  test('after the deviation was withdrawn', async () => {
    await world.put('wartezeit', '2026-10', 8);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    expect(await world.take('owner', STATEMENT)).toEqual({
      ok: false,
      error: { kind: 'not-the-next-step', stage: 'withdrawn' },
    });
  });

  test('that changes the target of a decided goal without the council', async () => {
    const [goal] = CASE_PLAN.goals;
    const plan = { ...CASE_PLAN, goals: [{ ...goal!, status: 'decided' as const }] };
    world = createCaseWorld({ plan, records: createInMemoryRecords(plan) });
    await world.open();
    await takeAll(['owner', STATEMENT], ['owner', OUTSIDE], ['owner', PROPOSAL]);
    expect(await world.take('headOfDepartment', decide('change-target'))).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field: 'decisionReference', fault: 'missing' }] },
    });
  });
});

test('A storage that cannot be asked is no answer', async () => {
  const caseSteps: Records['caseSteps'] = {
    ...world.records.caseSteps,
    all: () => Promise.reject(new StorageUnavailable('away')),
  };
  const blind = over({ caseSteps });
  await expect(
    blind.service.useCases.takeSteps({ userId: PEOPLE_OF_CASES.owner }, WORKSPACE.id, {
      deviationId: CASE_ID,
      basedOn: 0,
      steps: [STATEMENT],
    }),
  ).rejects.toThrow('away');
});
