import type { Group } from '@microsoft/microsoft-graph-types';
import { contextUrl, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { badRequest } from '../graph/graph-error';
import { bodyObject } from '../graph/json';
import { isTexts } from '../sharepoint/column-definition';
import { directoryObjectNotFound, requirePermission } from './directory-access';
import { membersOf, teamIdsOf, TEAMS, type LocalTeam } from './team-membership';
import { userJson, userOf } from './users';

const READ_GROUPS = ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All'];
const MAX_CHECKED_GROUPS = 20;

export function readGroups(call: Call): GraphResponse {
  requirePermission(call, READ_GROUPS);
  return entityPage(call, TEAMS.map(groupJson), 'groups');
}

export function readGroup(call: Call): GraphResponse {
  requirePermission(call, READ_GROUPS);
  return ok({ '@odata.context': contextUrl(call, 'groups/$entity'), ...groupJson(groupOf(call)) });
}

/** Groups hold no groups here, so direct and transitive members are the same. */
export function readGroupMembers(call: Call): GraphResponse {
  requirePermission(call, READ_GROUPS);
  const members = membersOf(call.state.database, groupOf(call).id);
  return entityPage(
    call,
    members.map(({ user }) => ({ '@odata.type': '#microsoft.graph.user', ...userJson(user) })),
    'directoryObjects',
  );
}

/** Which of the named groups the user belongs to. */
export function checkMemberGroups(call: Call): GraphResponse {
  requirePermission(call, READ_GROUPS);
  const user = userOf(call);
  const { groupIds } = bodyObject(call.body);
  if (!isTexts(groupIds)) throw badRequest("The property 'groupIds' must be a collection of ids.");
  if (groupIds.length > MAX_CHECKED_GROUPS)
    throw badRequest(`At most ${MAX_CHECKED_GROUPS} groups can be checked at once.`);
  const own = teamIdsOf(call.state.database, user.id);
  const value = groupIds.filter((id) => own.includes(id.toLowerCase()));
  return ok({ '@odata.context': contextUrl(call, 'Collection(Edm.String)'), value });
}

function groupOf(call: Call): LocalTeam {
  const id = param(call, 'group').toLowerCase();
  const group = TEAMS.find((team) => team.id === id);
  if (group === undefined) throw directoryObjectNotFound(id);
  return group;
}

function groupJson(team: LocalTeam) {
  return {
    id: team.id,
    displayName: team.displayName,
    groupTypes: ['Unified'],
    mail: null,
    mailEnabled: true,
    securityEnabled: false,
    visibility: 'Private',
  } satisfies Group & Record<string, unknown>;
}
