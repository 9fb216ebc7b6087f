import type { Role, RoleAssignment } from '../../../domain/masterplan/role';
import { ok } from '../../../domain/shared/result';
import { choice, heading, optional, person, reference } from '../definition/column';
import { defineList } from '../definition/list-definition';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'head-of-department': 'Dezernatsleitung',
  'head-of-office': 'Amtsleitung',
  'steering-support': 'Steuerungsunterstützung',
  reader: 'Lesende',
};

export const rolesList = defineList({
  title: 'Rollen',
  description: 'Wer über das Team hinaus lesen, quittieren oder unterstützen darf (Objekt-ID aus Entra).',
  columns: {
    Title: heading(),
    UserId: person('Person (Objekt-ID)'),
    Role: choice('Rolle', ROLE_WORDS),
    OfficeId: optional(reference('nur für Amt (Schlüssel)', 'offices')),
  },
  keyOf: ({ id }) => id,
  toRow: ({ userId, role, officeId }: RoleAssignment) => ({
    Title: ROLE_WORDS[role],
    UserId: userId,
    Role: role,
    OfficeId: officeId,
  }),
  fromRow: (row) => ok({ id: row.Key, userId: row.UserId, role: row.Role, officeId: row.OfficeId }),
});
