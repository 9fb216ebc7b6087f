export const ROLES = ['head-of-department', 'head-of-office', 'steering-support', 'reader'] as const;

/** What somebody may do in a workspace beyond what their posts allow. */
export type Role = (typeof ROLES)[number];

export interface RoleAssignment {
  readonly id: string;
  /** Entra object id. */
  readonly userId: string;
  readonly role: Role;
  /** Office the role is limited to; null for the whole department. */
  readonly officeId: string | null;
}
