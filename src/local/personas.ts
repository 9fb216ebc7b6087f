/** Who and where the local Microsoft 365 is. Fixed, so that checks and demonstrations can rely on it. */
export const LOCAL_TENANT = {
  tenantId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000001',
  tenantDomain: 'zugkraft.onmicrosoft.com',
  appId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000010',
  provisioningAppId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000011',
  appSecret: 'local-secret',
  siteHost: 'zugkraft.sharepoint.com',
  sitePath: '/sites/dezernat-v',
  teamId: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000020',
  leadershipChatId: '19:3f9d2c1a5b7e4a60leitung@thread.v2',
} as const;

export interface Persona {
  /** Short name used in addresses: `?persona=goal-owner`. */
  readonly slug: string;
  /** Entra object id. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  /** What the person is in the sample workspace, in German and English. */
  readonly role: { readonly de: string; readonly en: string };
  readonly isTeamMember: boolean;
}

export const PERSONAS = [
  {
    slug: 'goal-owner',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000101',
    givenName: 'Gül',
    surname: 'Ziegler',
    role: { de: 'Zielverantwortung', en: 'Goal owner' },
    isTeamMember: true,
  },
  {
    slug: 'deputy',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000102',
    givenName: 'Volker',
    surname: 'Vogt',
    role: { de: 'Vertretung', en: 'Deputy' },
    isTeamMember: true,
  },
  {
    slug: 'head-of-office',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000103',
    givenName: 'Amelie',
    surname: 'Adam',
    role: { de: 'Amtsleitung', en: 'Head of office' },
    isTeamMember: true,
  },
  {
    slug: 'head-of-department',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000104',
    givenName: 'Dilek',
    surname: 'Demir',
    role: { de: 'Dezernatsleitung', en: 'Head of department' },
    isTeamMember: true,
  },
  {
    slug: 'steering-support',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105',
    givenName: 'Stefan',
    surname: 'Unger',
    role: { de: 'Steuerungsunterstützung', en: 'Steering support' },
    isTeamMember: true,
  },
  {
    slug: 'reader',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000106',
    givenName: 'Lena',
    surname: 'Lang',
    role: { de: 'Lesende (Teammitglied)', en: 'Reader (team member)' },
    isTeamMember: true,
  },
  {
    slug: 'stranger',
    id: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000107',
    givenName: 'Fremde',
    surname: 'Person',
    role: { de: 'Nicht im Team', en: 'Not in the team' },
    isTeamMember: false,
  },
] as const satisfies readonly Persona[];

export type PersonaSlug = (typeof PERSONAS)[number]['slug'];

export function personaBySlug(slug: PersonaSlug): Persona {
  return PERSONAS.find((persona) => persona.slug === slug) as Persona;
}
