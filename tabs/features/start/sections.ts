import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';

type Me = WorkspaceStatus['me'];

export type Section =
  | { readonly type: 'department' }
  | { readonly type: 'office'; readonly officeId: string; readonly name: string }
  | { readonly type: 'goals' }
  | { readonly type: 'steering' }
  | { readonly type: 'masterplan' };

/** What somebody sees after what waits for them: each role's part once, the Masterplan for who has no other. */
export function sectionsFor(me: Pick<Me, 'roles' | 'offices' | 'ownGoals' | 'mayKeepPlan'>): Section[] {
  const leads = me.roles.includes('head-of-department');
  const own: Section[] = [
    ...(leads ? [{ type: 'department' as const }] : []),
    ...me.offices
      .filter(({ isHead }) => isHead)
      .map(({ id, name }) => ({ type: 'office' as const, officeId: id, name })),
    ...(me.ownGoals.length > 0 ? [{ type: 'goals' as const }] : []),
    ...(me.mayKeepPlan ? [{ type: 'steering' as const }] : []),
  ];
  const reads = own.length === 0 || (me.roles.includes('reader') && !leads);
  return [...own, ...(reads ? [{ type: 'masterplan' as const }] : [])];
}
