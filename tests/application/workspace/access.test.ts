import {
  accessOf,
  mayAcknowledge,
  mayRead,
  mayKeepPlan,
  reportsAs,
} from '../../../src/application/policies/access';
import type { Post } from '../../../src/domain/masterplan/post';
import type { Role } from '../../../src/domain/masterplan/role';

const SOMEBODY = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000001';
const ANYBODY_ELSE = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000002';

const post = (own: Partial<Post> = {}): Post => ({
  id: 'fachstelle',
  name: 'Fachstelle',
  officeId: 'amt',
  holder: ANYBODY_ELSE,
  deputy: null,
  ...own,
});

const as = ({ roles = [], isMember = true }: { roles?: readonly Role[]; isMember?: boolean }) =>
  accessOf(
    {
      roles: roles.map((role, index) => ({ id: `rolle-${index}`, userId: SOMEBODY, role, officeId: null })),
      posts: [],
    },
    SOMEBODY,
    isMember,
  );

/** What each role may, beyond what posts allow. A new role does not compile until it is decided here. */
const ROLES: Record<Role, { acknowledge: boolean; dataIssues: boolean; reports: string | null }> = {
  'head-of-department': { acknowledge: true, dataIssues: false, reports: null },
  'head-of-office': { acknowledge: true, dataIssues: false, reports: null },
  'steering-support': { acknowledge: false, dataIssues: true, reports: 'steering-support' },
  reader: { acknowledge: false, dataIssues: false, reports: null },
};

describe.each(Object.entries(ROLES) as [Role, (typeof ROLES)[Role]][])('The role %s', (role, may) => {
  test.each([true, false])('means the same whether its holder is in the team (%p) or not', (isMember) => {
    const access = as({ roles: [role], isMember });
    expect({
      read: mayRead(access),
      acknowledge: mayAcknowledge(access),
      dataIssues: mayKeepPlan(access),
      reports: reportsAs(access, post()),
    }).toEqual({ read: true, ...may });
  });
});

test('a member without role or post may read and nothing else', () => {
  const member = as({});
  expect(mayRead(member)).toBe(true);
  expect(mayAcknowledge(member)).toBe(false);
  expect(mayKeepPlan(member)).toBe(false);
  expect(reportsAs(member, post())).toBeNull();
});

test('who is neither member nor in a role may nothing, not even report for a post still in their name', () => {
  const stranger = as({ isMember: false });
  expect(mayRead(stranger)).toBe(false);
  expect(mayAcknowledge(stranger)).toBe(false);
  expect(mayKeepPlan(stranger)).toBe(false);
  expect(reportsAs(stranger, post({ holder: SOMEBODY, deputy: SOMEBODY }))).toBeNull();
});

test('roles of others give nothing', () => {
  const roles = [{ id: 'rolle', userId: ANYBODY_ELSE, role: 'head-of-department', officeId: null }] as const;
  expect(mayRead(accessOf({ roles, posts: [] }, SOMEBODY, false))).toBe(false);
  expect(mayAcknowledge(accessOf({ roles, posts: [] }, SOMEBODY, true))).toBe(false);
});

test('several roles add up', () => {
  const access = as({ roles: ['reader', 'steering-support', 'head-of-office'] });
  expect(mayAcknowledge(access)).toBe(true);
  expect(mayKeepPlan(access)).toBe(true);
});

test.each([
  { who: 'the holder', own: { holder: SOMEBODY }, reports: 'holder' },
  { who: 'the deputy', own: { deputy: SOMEBODY }, reports: 'deputy' },
  {
    who: 'the holder who is their own deputy',
    own: { holder: SOMEBODY, deputy: SOMEBODY },
    reports: 'holder',
  },
  { who: 'nobody, for a vacant post,', own: { holder: null, deputy: null }, reports: null },
])('$who reports as $reports', ({ own, reports }) => {
  expect(reportsAs(as({}), post(own))).toBe(reports);
});

test('the steering support reports for its own post as its holder, and for a vacant one as steering support', () => {
  const access = as({ roles: ['steering-support'] });
  expect(reportsAs(access, post({ holder: SOMEBODY }))).toBe('holder');
  expect(reportsAs(access, post({ holder: null }))).toBe('steering-support');
});

test('heads report for a post only when they hold it', () => {
  const head = as({ roles: ['head-of-office', 'head-of-department'] });
  expect(reportsAs(head, post())).toBeNull();
  expect(reportsAs(head, post({ holder: SOMEBODY }))).toBe('holder');
});
