import type { WrittenStep } from '../../../src/application/deviations/take-steps';
import type { Decision } from '../../../src/domain/deviation/case/case-step';
import type { Cause } from '../../../src/domain/deviation/case/cause';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { toDay } from '../../../src/domain/shared/day';
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
} from './case-world';

const STATEMENT: WrittenStep = { type: 'statement', text: 'Zwei Stellen sind nicht besetzt.' };
const caused = (cause: Cause): WrittenStep => ({ type: 'cause', cause, text: 'Daran liegt es.' });
const propose = (name: string): WrittenStep => ({
  type: 'countermeasure',
  countermeasure: countermeasure({ name, due: toDay('2026-11-09'), checkOn: toDay('2026-11-09') }),
});
const decide = (option: Decision['option']): WrittenStep => ({
  type: 'decision',
  decision: decision(option),
});
const DONE: WrittenStep = { type: 'implementation', text: 'Es ist getan.' };
const effect = (effective: boolean): WrittenStep => ({ type: 'effect-check', effective, text: 'Angesehen.' });

const PLAN: Masterplan = {
  ...CASE_PLAN,
  milestones: [],
  fields: [...CASE_PLAN.fields, { id: 'soziales', name: 'Soziales', description: '', position: 2 }],
  goals: [
    ...CASE_PLAN.goals,
    {
      ...CASE_PLAN.goals[0]!,
      id: 'teilhabe',
      name: 'Alle können teilhaben',
      fieldId: 'soziales',
      status: 'decided',
      decisionReference: '0815/2025',
    },
  ],
  indicators: [
    ...CASE_PLAN.indicators,
    indicator({
      id: 'kurse',
      goalId: 'teilhabe',
      name: 'Kurse',
      unit: 'Kurse',
      kind: 'cumulative',
      ownerPostId: 'beratung',
    }),
    indicator({
      id: 'plaetze',
      goalId: 'teilhabe',
      name: 'Plätze',
      unit: 'Plätze',
      kind: 'stock',
      ownerPostId: 'leitung-50',
    }),
  ],
};

let world: CaseWorld;
beforeEach(async () => {
  world = createCaseWorld({ plan: PLAN });
  for (const id of ['wartezeit', 'bewilligt', 'beratungen', 'personal', 'kurse', 'plaetze'])
    await world.put(id, '2026-10', id === 'wartezeit' ? 12 : 50);
  await world.service.reviewDeviations(WORKSPACE.id, 'all');
});

const idOf = (indicatorId: string) => `${indicatorId}|2026-10`;

async function take(indicatorId: string, who: Person, ...steps: readonly WrittenStep[]): Promise<void> {
  world.service.pass(60);
  expect(await world.takeIn(idOf(indicatorId), who, ...steps)).toMatchObject({ ok: true });
}

async function board(who: Person = 'member') {
  const view = await world.service.useCases.viewDeviations({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id);
  if (!view.ok) throw new Error(view.error.kind);
  return view.value;
}

async function page(indicatorId: string, who: Person = 'member') {
  const view = await world.service.useCases.viewCase(
    { userId: PEOPLE_OF_CASES[who] },
    WORKSPACE.id,
    idOf(indicatorId),
  );
  if (!view.ok) throw new Error(view.error.kind);
  return view.value;
}

const idsOf = (cases: readonly { readonly id: string }[]) => cases.map(({ id }) => id.split('|')[0]);

describe('The table of deviations', () => {
  test('shows each with all it can be filtered by', async () => {
    await take('wartezeit', 'owner', STATEMENT, caused('framework-conditions'), propose('Mehr Stellen'));
    const view = await board();
    expect(view).toMatchObject({
      today: '2026-11-05',
      workspace: { id: WORKSPACE.id },
      me: { mayReview: false },
    });
    expect(view.cases.find(({ id }) => id === CASE_ID)).toMatchObject({
      subjectName: 'Wartezeit',
      indicator: { id: 'wartezeit', unit: 'Wochen' },
      goalId: 'wohnungen',
      fieldId: 'wohnen',
      fieldName: 'Wohnen',
      officeId: 'amt-56',
      officeName: 'Amt für Wohnungswesen',
      ownerPostName: 'Fachstelle Wohnen',
      demanded: true,
      stage: 'decision',
      level: 'department',
      cause: 'framework-conditions',
      countermeasureName: 'Mehr Stellen',
      due: '2026-11-19',
      overdue: false,
      waitsFor: 'department',
      waitsForName: 'Dezernat V',
      changedAt: '2026-11-05T09:01:00.000Z',
    });
  });

  test('names the function it waits for', async () => {
    await take('bewilligt', 'owner', STATEMENT, caused('data'), propose('Nachmelden'));
    const { cases } = await board();
    const named = Object.fromEntries(
      cases.map(({ id, waitsForName }): [string, string] => [id.split('|')[0] ?? '', waitsForName]),
    );
    expect(named).toEqual({
      wartezeit: 'Fachstelle Wohnen',
      bewilligt: 'Amtsleitung 56',
      beratungen: 'Wohnberatung',
      kurse: 'Wohnberatung',
      personal: 'Amtsleitung 56',
      plaetze: 'Amtsleitung 50',
    });
  });

  test.each<{ who: Person; waiting: string[] }>([
    { who: 'owner', waiting: [] },
    { who: 'deputy', waiting: [] },
    { who: 'colleague', waiting: ['beratungen', 'kurse'] },
    { who: 'headOfOffice', waiting: ['bewilligt', 'personal'] },
    { who: 'headOfOtherOffice', waiting: ['plaetze'] },
    { who: 'headOfDepartment', waiting: ['wartezeit'] },
    { who: 'support', waiting: [] },
    { who: 'member', waiting: [] },
  ])('says to $who what waits for them', async ({ who, waiting }) => {
    await take('wartezeit', 'owner', STATEMENT, caused('framework-conditions'), propose('Mehr Stellen'));
    await take('bewilligt', 'owner', STATEMENT, caused('data'), propose('Nachmelden'));
    const mine = (await board(who)).cases.filter(({ waitsForMe }) => waitsForMe);
    expect(idsOf(mine).toSorted()).toEqual(waiting);
  });

  test.each<[Person, boolean]>([
    ['support', true],
    ['headOfOffice', true],
    ['headOfDepartment', true],
    ['owner', false],
    ['member', false],
  ])('%s may hold a review: %s', async (who, may) => {
    expect((await board(who)).me).toEqual({ mayReview: may });
  });

  test('puts open ones first, the longest waiting first, then what ended, the latest first', async () => {
    await take('kurse', 'colleague', STATEMENT);
    await take('plaetze', 'headOfOtherOffice', STATEMENT, caused('external'), propose('Anbau'));
    await take('plaetze', 'headOfDepartment', decide('accept'));
    const ended = ['bewilligt', 'wartezeit', 'beratungen'] as const;
    for (const id of ended) {
      const owner = id === 'beratungen' ? 'colleague' : 'owner';
      await take(id, owner, STATEMENT, caused('data'), propose('Nachmelden'));
      await take(id, 'headOfOffice', decide('approve'));
    }
    world.service.setClock('2026-11-09T09:00:00.000Z');
    for (const id of ['wartezeit', 'beratungen', 'bewilligt'] as const) {
      await take(id, id === 'beratungen' ? 'colleague' : 'owner', DONE, effect(true));
      await take(id, 'headOfOffice', { type: 'closing', text: 'Erledigt.' });
    }
    await take('personal', 'headOfOffice', STATEMENT);
    const { cases } = await board();
    expect(cases.map(({ id, due }) => [id.split('|')[0], due])).toEqual([
      ['kurse', '2026-11-12'],
      ['personal', '2026-11-16'],
      ['plaetze', null],
      ['bewilligt', null],
      ['beratungen', null],
      ['wartezeit', null],
    ]);
  });

  test('marks what is overdue from the day after', async () => {
    const overdue = async () => (await board()).cases.filter((one) => one.overdue).length;
    world.service.setClock('2026-11-12T22:59:00.000Z');
    expect(await overdue()).toBe(0);
    world.service.setClock('2026-11-12T23:00:00.000Z');
    expect(await overdue()).toBe(6);
  });

  test('demands nothing for a report that is missing', async () => {
    world = createCaseWorld({
      plan: { ...PLAN, indicators: [PLAN.indicators[0]!] },
      now: '2026-12-30T09:00:00.000Z',
    });
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    world.service.setClock('2027-01-29T09:00:00.000Z');
    const { cases, causes } = await board('owner');
    expect(cases).toMatchObject([
      { demanded: false, due: null, overdue: false, waitsFor: null, waitsForMe: false, agenda: null },
    ]);
    expect(causes.every(({ open }) => open === 0)).toBe(true);
  });

  test('leaves out what has left the plan', async () => {
    const masterplan = () => Promise.resolve({ ...PLAN, indicators: PLAN.indicators.slice(0, 1) });
    world = createCaseWorld({ records: { ...world.records, masterplan } });
    expect(idsOf((await board()).cases)).toEqual(['bewilligt']);
  });

  test('is refused to strangers', async () => {
    const view = await world.service.useCases.viewDeviations(
      { userId: PEOPLE_OF_CASES.stranger },
      WORKSPACE.id,
    );
    expect(view).toEqual({ ok: false, error: { kind: 'not-permitted' } });
  });
});

describe('The counts by cause', () => {
  test('say how many are open, overdue and ended, and whether what was done worked', async () => {
    await take('wartezeit', 'owner', STATEMENT, caused('process-design'), propose('Annahmestelle'));
    await take('bewilligt', 'owner', STATEMENT, caused('process-design'));
    await take('plaetze', 'headOfOtherOffice', STATEMENT, caused('external'));
    await take('wartezeit', 'headOfOffice', decide('approve'));
    world.service.setClock('2026-11-09T09:00:00.000Z');
    await take('wartezeit', 'owner', DONE, effect(true));
    await take('wartezeit', 'headOfOffice', { type: 'closing', text: 'Erledigt.' });
    world.service.setClock('2026-11-20T09:00:00.000Z');
    const { causes } = await board();
    const counted = Object.fromEntries(causes.map(({ cause, ...counts }) => [cause ?? 'none', counts]));
    const nothing = { open: 0, overdue: 0, ended: 0, effective: 0, ineffective: 0 };
    expect(counted).toEqual({
      'process-design': { ...nothing, open: 1, overdue: 1, ended: 1, effective: 1 },
      'project-design': nothing,
      'framework-conditions': nothing,
      external: { ...nothing, open: 1, overdue: 1 },
      data: nothing,
      'target-definition': nothing,
      none: { ...nothing, open: 3, overdue: 3 },
    });
  });

  test('count a case once, by its latest check', async () => {
    await take('wartezeit', 'owner', STATEMENT, caused('data'), propose('Nachmelden'));
    await take('wartezeit', 'headOfOffice', decide('approve'));
    world.service.setClock('2026-11-09T09:00:00.000Z');
    await take('wartezeit', 'owner', DONE, effect(true));
    await take('wartezeit', 'headOfOffice', { type: 'reopening', text: 'Noch nicht.' });
    await take('wartezeit', 'owner', STATEMENT, caused('data'), propose('Besser nachmelden'));
    await take('wartezeit', 'headOfDepartment', decide('approve'));
    await take('wartezeit', 'owner', DONE, effect(false));
    const { causes } = await board();
    expect(causes.find(({ cause }) => cause === 'data')).toMatchObject({ effective: 0, ineffective: 1 });
  });
});

describe('The page of a case', () => {
  test('shows the case, its indicator, and what its viewer may do', async () => {
    await take('wartezeit', 'owner', STATEMENT, caused('process-design'), propose('Annahmestelle'));
    expect(await page('wartezeit', 'headOfOffice')).toMatchObject({
      today: '2026-11-05',
      case: {
        workspaceId: WORKSPACE.id,
        steps: [{ position: 1 }, { position: 2 }, { position: 3 }],
        countermeasure: { name: 'Annahmestelle' },
        next: ['decision', 'note'],
        options: ['approve', 'send-back', 'refer'],
        plan: { type: 'value', value: 8 },
        isDecidedGoal: false,
        decisionReference: null,
        summary: { waitsForMe: true },
      },
      indicator: { indicator: { id: 'wartezeit' }, judgement: { light: 'red' } },
      me: { mayAcknowledge: true },
    });
    expect(await page('wartezeit', 'owner')).toMatchObject({
      case: { next: ['note'], options: [] },
      me: { mayAcknowledge: false },
    });
  });

  test('says when the council has decided the goal, and where', async () => {
    expect((await page('kurse')).case).toMatchObject({ isDecidedGoal: true, decisionReference: '0815/2025' });
  });

  test('asks for an acknowledgement until there is one', async () => {
    await world.service.useCases.acknowledgeDeviation(
      { userId: PEOPLE_OF_CASES.headOfOffice },
      WORKSPACE.id,
      CASE_ID,
    );
    expect((await page('wartezeit', 'headOfDepartment')).me).toEqual({ mayAcknowledge: false });
  });

  test('asks for no acknowledgement of what is over', async () => {
    const stored = await world.records.deviations.find(CASE_ID);
    if (stored === null) throw new Error('No deviation');
    const value = { ...stored.value, status: 'withdrawn' as const };
    await world.records.deviations.saveAll([{ value, basedOn: stored.version }]);
    expect((await page('wartezeit', 'headOfDepartment')).me).toEqual({ mayAcknowledge: false });
  });

  test('of a milestone has no indicator and no target to change', async () => {
    world = createCaseWorld({ now: '2027-01-15T09:00:00.000Z' });
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    const late = (await world.records.deviations.all()).find(({ value }) => value.rule === 'milestone-late');
    const id = late?.value.id ?? '';
    await world.takeIn(id, 'owner', STATEMENT, caused('external'), {
      type: 'countermeasure',
      countermeasure: countermeasure({ due: toDay('2027-02-01'), checkOn: toDay('2027-02-01') }),
    });
    const view = await world.service.useCases.viewCase(
      { userId: PEOPLE_OF_CASES.headOfDepartment },
      WORKSPACE.id,
      id,
    );
    expect(view).toMatchObject({
      value: {
        indicator: null,
        case: {
          plan: { type: 'none' },
          options: ['approve', 'change-conditions', 'accept', 'send-back'],
          summary: {
            subjectName: 'Neubau Lindenhof: Baugrube',
            indicator: null,
            officeName: 'Amt für Wohnungswesen',
          },
        },
      },
    });
  });

  test.each<[Person, string, string]>([
    ['stranger', CASE_ID, 'not-permitted'],
    ['stranger', 'gibt-es-nicht', 'not-permitted'],
    ['member', 'gibt-es-nicht', 'deviation-not-found'],
  ])('for %s and %s is %s', async (who, id, kind) => {
    expect(await world.service.useCases.viewCase({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id, id)).toEqual(
      { ok: false, error: { kind } },
    );
  });
});

describe('Similar cases', () => {
  test('are those with the same cause, wherever they are', async () => {
    await take('wartezeit', 'owner', STATEMENT, caused('external'));
    await take('plaetze', 'headOfOtherOffice', STATEMENT, caused('external'));
    await take('kurse', 'colleague', STATEMENT, caused('data'));
    expect(idsOf((await page('wartezeit')).similar)).toEqual(['plaetze']);
  });

  test('are those about the same kind of figure in the same field', async () => {
    expect(idsOf((await page('beratungen')).similar)).toEqual(['personal']);
  });

  test('are the same indicator’s earlier ones before others', async () => {
    await take('wartezeit', 'owner', STATEMENT, caused('data'), propose('Nachmelden'));
    await take('wartezeit', 'headOfOffice', decide('approve'));
    world.service.setClock('2026-11-09T09:00:00.000Z');
    await take('wartezeit', 'owner', DONE, effect(true));
    await take('wartezeit', 'headOfOffice', { type: 'closing', text: 'Erledigt.' });
    await take('plaetze', 'headOfOtherOffice', STATEMENT, caused('external'));
    world.service.setClock('2026-12-02T09:00:00.000Z');
    await world.put('wartezeit', '2026-11', 13);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    await world.takeIn('wartezeit|2026-11', 'owner', STATEMENT, caused('external'));
    const view = await world.service.useCases.viewCase(
      { userId: PEOPLE_OF_CASES.member },
      WORKSPACE.id,
      'wartezeit|2026-11',
    );
    expect(view.ok && view.value.similar.map(({ id }) => id)).toEqual([CASE_ID, 'plaetze|2026-10']);
  });
});

describe('Former countermeasures', () => {
  test('are offered with whether they worked, the effective first, never the case’s own', async () => {
    const checked: readonly [string, Person, Person, boolean][] = [
      ['beratungen', 'colleague', 'headOfOffice', false],
      ['kurse', 'colleague', 'headOfOffice', true],
    ];
    await take('bewilligt', 'owner', STATEMENT, caused('data'), propose('Noch offen'));
    await take('wartezeit', 'owner', STATEMENT, caused('data'), propose('Die eigene'));
    for (const [id, owner, head] of checked) {
      await take(id, owner, STATEMENT, caused('data'), propose(`Wegen ${id}`));
      await take(id, head, decide('approve'));
    }
    world.service.setClock('2026-11-09T09:00:00.000Z');
    for (const [id, owner, , worked] of checked) await take(id, owner, DONE, effect(worked));
    const { templates } = await page('wartezeit');
    expect(templates.map(({ countermeasure: { name }, effective }) => [name, effective])).toEqual([
      ['Wegen kurse', true],
      ['Noch offen', null],
      ['Wegen beratungen', false],
    ]);
    expect(templates[0]).toEqual({
      deviationId: 'kurse|2026-10',
      subjectName: 'Kurse',
      countermeasure: {
        name: 'Wegen kurse',
        text: 'Im Rathaus, montags und donnerstags',
        criterion: 'Die Wartezeit liegt zwei Monate unter 8 Wochen',
      },
      effective: true,
    });
  });
});
