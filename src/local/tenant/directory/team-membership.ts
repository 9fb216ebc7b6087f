import { LOCAL_CHANNELS, LOCAL_TEAM } from '../../host/local-team';
import { LOCAL_TENANT, personaBySlug, PERSONAS, type Persona, type PersonaSlug } from '../../personas';
import { personaById } from '../identity/token-issuer';
import type { Database } from '../store/database';

export interface LocalTeam {
  /** Also the id of the Microsoft 365 group behind it. */
  readonly id: string;
  readonly displayName: string;
  readonly channels: readonly TeamChannel[];
}

export interface TeamChannel {
  readonly id: string;
  readonly displayName: string;
  readonly membershipType: 'standard' | 'private' | 'shared';
  /** Of a private or shared channel; a standard one has its team's. */
  readonly people: readonly PersonaSlug[];
}

const standard = (id: string, displayName: string): TeamChannel => ({
  id,
  displayName,
  membershipType: 'standard',
  people: [],
});

const LEADERSHIP: readonly PersonaSlug[] = ['head-of-office', 'head-of-department', 'steering-support'];

/** One from another team is in it, one of the team is not. */
const ACROSS_TEAMS: readonly PersonaSlug[] = ['goal-owner', 'steering-support', 'stranger'];

/** The workspace's team, and another one of which nobody from the workspace is a member. */
export const TEAMS: readonly LocalTeam[] = [
  {
    id: LOCAL_TENANT.teamId,
    displayName: LOCAL_TEAM.name,
    channels: [
      standard(LOCAL_TEAM.channelId, LOCAL_CHANNELS.standard.name.de),
      standard('19:3f9d2c1a5b7e4a60steuerung@thread.tacv2', 'Steuerung'),
      {
        id: LOCAL_CHANNELS.private.id,
        displayName: LOCAL_CHANNELS.private.name.de,
        membershipType: 'private',
        people: LEADERSHIP,
      },
      {
        id: LOCAL_CHANNELS.shared.id,
        displayName: LOCAL_CHANNELS.shared.name.de,
        membershipType: 'shared',
        people: ACROSS_TEAMS,
      },
      {
        id: LOCAL_CHANNELS.unnamed.id,
        displayName: LOCAL_CHANNELS.unnamed.name.de,
        membershipType: 'shared',
        people: ACROSS_TEAMS,
      },
    ],
  },
  {
    id: `${LOCAL_TENANT.teamId.slice(0, -2)}21`,
    displayName: 'Dezernat IV',
    channels: [standard('19:3f9d2c1a5b7e4a60dezernat4@thread.tacv2', 'Allgemein')],
  },
];

export interface Membership {
  readonly user: Persona;
  readonly isOwner: boolean;
}

/** Does nothing once there are members, so that one who left stays away. */
export function seedTeams(database: Database): void {
  if (database.get('SELECT 1 FROM team_members') !== undefined) return;
  for (const persona of PERSONAS) {
    const team = TEAMS[persona.isTeamMember ? 0 : 1];
    if (team !== undefined) putMember(database, team.id, persona.id, persona.slug === 'steering-support');
  }
}

export function membersOf(database: Database, teamId: string): Membership[] {
  const rows = database.all<{ user: string; is_owner: number }>(
    'SELECT user, is_owner FROM team_members WHERE team = ? ORDER BY user',
    teamId,
  );
  return rows.flatMap((row) => {
    const user = personaById(row.user);
    return user === undefined ? [] : [{ user, isOwner: row.is_owner === 1 }];
  });
}

/** Members of a channel; those of a shared one keep the team they come from. */
export function peopleOf(database: Database, team: LocalTeam, channel: TeamChannel): Membership[] {
  if (channel.membershipType === 'standard') return membersOf(database, team.id);
  return channel.people.map((slug) => ({ user: personaBySlug(slug), isOwner: slug === 'steering-support' }));
}

export function putMember(database: Database, teamId: string, userId: string, isOwner: boolean): void {
  database.run('INSERT OR REPLACE INTO team_members VALUES (?, ?, ?)', teamId, userId, Number(isOwner));
}

/** @returns false when there was no such member */
export function removeMember(database: Database, teamId: string, userId: string): boolean {
  return database.run('DELETE FROM team_members WHERE team = ? AND user = ?', teamId, userId) > 0;
}

export function teamIdsOf(database: Database, userId: string): string[] {
  return database
    .all<{ team: string }>('SELECT team FROM team_members WHERE user = ?', userId)
    .map(({ team }) => team);
}
