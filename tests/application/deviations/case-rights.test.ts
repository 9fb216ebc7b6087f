import { caseSubject } from '../../../src/application/deviations/case-subject';
import { lowestLevel, whoDecides } from '../../../src/application/deviations/who-decides';
import { accessOf } from '../../../src/application/policies/access';
import { isAwaited, sidesOf, stepsFor, takesAs } from '../../../src/application/policies/case-rights';
import type { StepContent, StepType } from '../../../src/domain/deviation/case/case-step';
import { caseOf } from '../../../src/domain/deviation/case/deviation-case';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import type { Post } from '../../../src/domain/masterplan/post';
import {
  causeIs,
  decided,
  deviation,
  DONE,
  effect,
  PROPOSAL,
  STATEMENT,
  stepsOf,
} from '../../support/examples/case-examples';
import { CASE_PLAN, PEOPLE_OF_CASES, type Person } from './case-world';

const OFFICE = [STATEMENT, causeIs('process-design'), PROPOSAL];
const DEPARTMENT = [STATEMENT, causeIs('framework-conditions'), PROPOSAL];

/** What each may do about a case with these steps. */
function rights(
  steps: readonly StepContent[],
  { plan = CASE_PLAN, own = {} }: { plan?: Masterplan; own?: Partial<Deviation> } = {},
) {
  const about = deviation(own);
  const subject = caseSubject(plan, about);
  if (subject === null) throw new Error('The plan has no such indicator');
  const of = caseOf(about, stepsOf(steps), lowestLevel(plan, subject));
  const access = (who: Person) => accessOf(plan, PEOPLE_OF_CASES[who], who !== 'stranger');
  return {
    of,
    may: (who: Person): readonly StepType[] => stepsFor(sidesOf(access(who), subject), of),
    as: (who: Person, type: StepType) => takesAs(sidesOf(access(who), subject), of, type),
    decides: whoDecides(plan, subject, of.level),
    isAsked: (who: Person): boolean => isAwaited(access(who), of, subject),
  };
}

const withPosts = (change: (post: Post) => Post): Masterplan => ({
  ...CASE_PLAN,
  posts: CASE_PLAN.posts.map(change),
});

const EVERYBODY = [
  'owner',
  'deputy',
  'colleague',
  'headOfOffice',
  'headOfOtherOffice',
  'headOfDepartment',
  'support',
  'member',
  'stranger',
] as const satisfies readonly Person[];

const UNIT = ['owner', 'deputy'];
const LEADERS = ['headOfOffice', 'headOfDepartment'];
const TOP = ['headOfDepartment'];

const STAGES: readonly {
  stage: string;
  steps: readonly StepContent[];
  own?: Partial<Deviation>;
  may: Partial<Record<StepType, readonly string[]>>;
  asked: readonly string[];
}[] = [
  { stage: 'a statement', steps: [], may: { statement: UNIT }, asked: UNIT },
  { stage: 'a cause', steps: [STATEMENT], may: { cause: UNIT }, asked: UNIT },
  {
    stage: 'a countermeasure',
    steps: OFFICE.slice(0, 2),
    may: { cause: UNIT, countermeasure: UNIT },
    asked: UNIT,
  },
  { stage: 'a decision of the office', steps: OFFICE, may: { decision: LEADERS }, asked: ['headOfOffice'] },
  { stage: 'a decision of the department', steps: DEPARTMENT, may: { decision: TOP }, asked: TOP },
  {
    stage: 'a decision that was referred',
    steps: [...OFFICE, decided('refer')],
    may: { decision: TOP },
    asked: TOP,
  },
  {
    stage: 'the unit to carry it out',
    steps: [...OFFICE, decided('approve')],
    may: { implementation: UNIT },
    asked: UNIT,
  },
  {
    stage: 'the department to carry it out',
    steps: [...DEPARTMENT, decided('change-conditions')],
    may: { implementation: TOP },
    asked: TOP,
  },
  {
    stage: 'the check of its effect',
    steps: [...OFFICE, decided('approve'), DONE],
    may: { 'effect-check': UNIT },
    asked: UNIT,
  },
  {
    stage: 'confirmation by the office',
    steps: [...OFFICE, decided('approve'), DONE, effect(true)],
    may: { closing: LEADERS, reopening: LEADERS },
    asked: ['headOfOffice'],
  },
  {
    stage: 'confirmation by the department',
    steps: [...DEPARTMENT, decided('approve'), DONE, effect(true)],
    may: { closing: TOP, reopening: TOP },
    asked: TOP,
  },
  { stage: 'nobody', steps: [...DEPARTMENT, decided('accept')], may: { reopening: TOP }, asked: [] },
  {
    stage: 'a statement, though it is back on plan',
    steps: [],
    own: { proposesClosing: true },
    may: { statement: UNIT, closing: LEADERS },
    asked: UNIT,
  },
];

describe.each(STAGES)('While a case waits for $stage', ({ steps, own = {}, may, asked }) => {
  test.each(EVERYBODY)('%s may do what is theirs and nothing else', (who) => {
    const allowed = rights(steps, { own }).may(who);
    const expected = Object.entries(may).flatMap(([type, people]) => (people.includes(who) ? [type] : []));
    expect(allowed.filter((type) => type !== 'note').toSorted()).toEqual(expected.toSorted());
  });

  test('it says so to those who are asked', () => {
    expect(EVERYBODY.filter((who) => rights(steps, { own }).isAsked(who))).toEqual(asked);
  });

  test('everybody with a part in it may add a note', () => {
    const noting = EVERYBODY.filter((who) => rights(steps, { own }).may(who).includes('note'));
    expect(noting).toEqual(['owner', 'deputy', 'headOfOffice', 'headOfDepartment', 'support']);
  });

  test('nobody may note what the system notes', () => {
    expect(EVERYBODY.filter((who) => rights(steps, { own }).as(who, 'worsening') !== null)).toEqual([]);
  });
});

test.each(['closed', 'withdrawn'] as const)('Nobody may do anything about a case that is %s', (status) => {
  const { may } = rights(OFFICE, { own: { status } });
  expect(EVERYBODY.flatMap(may)).toEqual([]);
});

test('Each acts as what they are', () => {
  const { as } = rights(OFFICE);
  expect([as('headOfOffice', 'decision'), as('headOfDepartment', 'decision')]).toEqual(['office', 'office']);
  expect([as('owner', 'note'), as('headOfOffice', 'note'), as('support', 'note')]).toEqual([
    'operating-unit',
    'office',
    'support',
  ]);
});

describe('Nobody decides about their own statement', () => {
  const own = { id: 'personal|2026-10', subject: { type: 'indicator', indicatorId: 'personal' } } as const;

  test('where the head of the office answers for it, the department decides', () => {
    expect(rights([], { own }).may('headOfOffice')).toContain('statement');
    const { of, may, isAsked } = rights(OFFICE, { own });
    expect(of.level).toBe('department');
    expect(may('headOfOffice')).toEqual(['note']);
    expect(may('headOfDepartment')).toContain('decision');
    expect(isAsked('headOfDepartment')).toBe(true);
  });

  test('where the owner leads the office in another post, too', () => {
    const plan = withPosts((post) =>
      post.id === 'leitung-56' ? { ...post, holder: PEOPLE_OF_CASES.owner } : post,
    );
    const { of, may } = rights(OFFICE, { plan });
    expect(of.level).toBe('department');
    expect(may('owner')).toEqual(['note']);
  });

  test('where the owner stands in for the head of the office, the head decides', () => {
    const plan = withPosts((post) =>
      post.id === 'leitung-56' ? { ...post, deputy: PEOPLE_OF_CASES.owner } : post,
    );
    const { of, may, isAsked } = rights(OFFICE, { plan });
    expect(of.level).toBe('office');
    expect(may('owner')).toEqual(['note']);
    expect(isAsked('owner')).toBe(false);
    expect(may('headOfOffice')).toContain('decision');
  });

  test('where the owner stands in for a head that the office does not have, the department decides', () => {
    const plan = withPosts((post) =>
      post.id === 'leitung-56' ? { ...post, holder: null, deputy: PEOPLE_OF_CASES.owner } : post,
    );
    const { of, may } = rights(OFFICE, { plan });
    expect(of.level).toBe('department');
    expect(may('owner')).toEqual(['note']);
  });

  test('where the post is vacant, the head answers for it and the department decides', () => {
    const plan = withPosts((post) =>
      post.id === 'fachstelle' ? { ...post, holder: null, deputy: null } : post,
    );
    expect(rights([], { plan }).may('headOfOffice')).toContain('statement');
    expect(rights([], { plan }).isAsked('headOfOffice')).toBe(true);
    const { of, may } = rights(OFFICE, { plan });
    expect(of.level).toBe('department');
    expect(may('headOfOffice')).toEqual(['note']);
  });

  test('where the post and its office have nobody, the steering support speaks for the unit', () => {
    const plan = withPosts((post) =>
      post.id === 'fachstelle' || post.id === 'leitung-56' ? { ...post, holder: null, deputy: null } : post,
    );
    expect(rights([], { plan }).may('support')).toContain('statement');
    expect(rights([], { plan }).isAsked('support')).toBe(true);
    expect(rights(OFFICE, { plan }).may('support')).toEqual(['note']);
    expect(rights([]).may('support')).toEqual(['note']);
  });

  test('where only the head deputises for a vacant post, too', () => {
    const plan = withPosts((post) =>
      post.id === 'fachstelle' ? { ...post, holder: null, deputy: PEOPLE_OF_CASES.headOfOffice } : post,
    );
    expect(rights([], { plan }).may('headOfOffice')).toContain('statement');
    expect(rights(OFFICE, { plan }).of.level).toBe('department');
  });

  test.each([
    ['nobody', { holder: null, deputy: null }, 'department'],
    ['a deputy', { holder: null, deputy: PEOPLE_OF_CASES.colleague }, 'office'],
  ] as const)('an office that is led by %s', (_, change, level) => {
    const plan = withPosts((post) => (post.id === 'leitung-56' ? { ...post, ...change } : post));
    expect(rights(OFFICE, { plan }).of.level).toBe(level);
    expect(rights(OFFICE, { plan }).may('colleague').includes('decision')).toBe(level === 'office');
  });
});

describe('Who decides where the operating and the deciding post are one person', () => {
  const own = { id: 'personal|2026-10', subject: { type: 'indicator', indicatorId: 'personal' } } as const;
  const { colleague, headOfOffice, headOfDepartment, owner } = PEOPLE_OF_CASES;
  const withPost = (id: string, change: Partial<Post>) =>
    withPosts((post) => (post.id === id ? { ...post, ...change } : post));

  test('the deputy of the post does, and no longer speaks for its holder', () => {
    const plan = withPost('leitung-56', { deputy: colleague });
    const { of, may, decides, isAsked } = rights(OFFICE, { plan, own });
    expect(of.level).toBe('office');
    expect(decides).toEqual({ by: 'deputy', userIds: [colleague] });
    expect(may('colleague')).toContain('decision');
    expect(isAsked('colleague')).toBe(true);
    expect(may('headOfOffice')).toEqual(['note']);
    expect(rights([], { plan, own }).may('colleague')).toEqual(['note']);
  });

  test('a deputy who operates, too, does not: it goes one level up', () => {
    const plan = withPosts((post) => {
      if (post.id === 'leitung-56') return { ...post, deputy: PEOPLE_OF_CASES.deputy };
      return post.id === 'fachstelle'
        ? { ...post, holder: headOfOffice, deputy: PEOPLE_OF_CASES.deputy }
        : post;
    });
    const { of, may, decides } = rights(OFFICE, { plan });
    expect(of.level).toBe('department');
    expect(decides).toEqual({ by: 'holder', userIds: [headOfDepartment] });
    expect([may('headOfOffice'), may('deputy')]).toEqual([['note'], ['note']]);
  });

  test('nor does a head who deputises for the owner', () => {
    const { of, may } = rights(OFFICE, { plan: withPost('fachstelle', { deputy: headOfOffice }) });
    expect(of.level).toBe('department');
    expect(may('headOfOffice')).toEqual(['note']);
  });

  const headOperates = (deputy: string | null): Masterplan => ({
    ...withPost('fachstelle', { holder: headOfDepartment, deputy: null }),
    posts: [
      ...withPost('fachstelle', { holder: headOfDepartment, deputy: null }).posts,
      {
        id: 'dezernatsleitung',
        name: 'Dezernatsleitung',
        officeId: 'dezernatsbuero',
        holder: headOfDepartment,
        deputy,
      },
    ],
  });

  test('the deputy of the head of the department decides where they operate', () => {
    const { may, decides, isAsked } = rights(DEPARTMENT, { plan: headOperates(colleague) });
    expect(decides).toEqual({ by: 'deputy', userIds: [colleague] });
    expect(may('colleague')).toContain('decision');
    expect(isAsked('colleague')).toBe(true);
    expect(may('headOfDepartment')).toEqual(['note']);
    expect(rights(DEPARTMENT, { plan: CASE_PLAN }).may('colleague')).toEqual([]);
  });

  test('nobody does where there is no deputy and no higher level', () => {
    const { decides, may } = rights(DEPARTMENT, { plan: headOperates(null) });
    expect(decides).toEqual({ by: 'nobody', userIds: [] });
    expect(EVERYBODY.filter((who) => may(who).includes('decision'))).toEqual([]);
  });

  test('the owner who leads no office decides nothing anyway', () => {
    expect(owner).not.toBe(headOfOffice);
    expect(rights(OFFICE).may('owner')).toEqual(['note']);
  });
});

test('A head of offices in general leads each of them', () => {
  const plan: Masterplan = {
    ...CASE_PLAN,
    roles: [
      ...CASE_PLAN.roles,
      { id: 'rolle-9', userId: PEOPLE_OF_CASES.member, role: 'head-of-office', officeId: null },
    ],
  };
  expect(rights(OFFICE, { plan }).may('member')).toContain('decision');
});
