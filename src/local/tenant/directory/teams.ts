import type { AadUserConversationMember, Channel, Team } from '@microsoft/microsoft-graph-types';
import { LOCAL_TENANT } from '../../personas';
import { displayNameOf, personaById, principalNameOf } from '../identity/token-issuer';
import { contextUrl, created, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import type { FaultSwitches } from '../graph/faults';
import { badRequest, GraphError } from '../graph/graph-error';
import { bodyObject, optionalString } from '../graph/json';
import { isTexts } from '../sharepoint/column-definition';
import { requirePermission } from './directory-access';
import {
  membersOf,
  peopleOf,
  putMember,
  removeMember,
  TEAMS,
  type LocalTeam,
  type Membership,
  type TeamChannel,
} from './team-membership';

const READ_TEAMS = ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'Group.Read.All'];
const READ_MEMBERS = ['TeamMember.Read.All', 'TeamMember.ReadWrite.All', 'Group.Read.All'];
const WRITE_MEMBERS = ['TeamMember.ReadWrite.All'];
const READ_CHANNELS = ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Group.Read.All'];
const READ_CHANNEL_MEMBERS = ['ChannelMember.Read.All', 'ChannelMember.ReadWrite.All'];

export function readTeam(call: Call): GraphResponse {
  requirePermission(call, READ_TEAMS);
  const { id, displayName } = teamOf(call);
  const team = { id, displayName, description: '', isArchived: false, visibility: 'private' } satisfies Team;
  return ok({ '@odata.context': contextUrl(call, 'teams/$entity'), ...team });
}

export function readTeamMembers(call: Call): GraphResponse {
  requirePermission(call, READ_MEMBERS);
  const team = teamOf(call);
  return entityPage(
    call,
    membersOf(call.state.database, team.id).map((member) => memberJson(team, member)),
    'members',
  );
}

export function addTeamMember(call: Call): GraphResponse {
  requirePermission(call, WRITE_MEMBERS);
  const team = teamOf(call);
  const body = bodyObject(call.body);
  const reference = optionalString(body, 'user@odata.bind') ?? '';
  const [, id = ''] = /users(?:\/|\(')([0-9a-f-]{36})/i.exec(reference) ?? [];
  const user = personaById(id);
  if (user === undefined) throw badRequest("The property 'user@odata.bind' must name a user of the tenant.");
  const isOwner = isTexts(body['roles']) && body['roles'].includes('owner');
  putMember(call.state.database, team.id, user.id, isOwner);
  return created({
    '@odata.context': contextUrl(call, 'members/$entity'),
    ...memberJson(team, { user, isOwner }),
  });
}

export function removeTeamMember(call: Call): GraphResponse {
  requirePermission(call, WRITE_MEMBERS);
  const team = teamOf(call);
  const [, userId = ''] = Buffer.from(param(call, 'member'), 'base64').toString('utf8').split('##').slice(-2);
  if (!removeMember(call.state.database, team.id, userId)) throw notFound('No such member');
  return NO_CONTENT;
}

export function readChannels(call: Call): GraphResponse {
  requirePermission(call, READ_CHANNELS);
  return entityPage(call, teamOf(call).channels.map(channelJson), 'channels');
}

export function readChannel(call: Call): GraphResponse {
  requirePermission(call, READ_CHANNELS);
  return ok({
    '@odata.context': contextUrl(call, 'channels/$entity'),
    ...channelJson(channelOf(call, teamOf(call))),
  });
}

export function readChannelMembers(call: Call): GraphResponse {
  requirePermission(call, READ_CHANNEL_MEMBERS);
  const team = teamOf(call);
  const channel = channelOf(call, team);
  requireLeaveToKnow(call.state.faults.switches, channel);
  return entityPage(
    call,
    peopleOf(call.state.database, team, channel).map((member) => memberJson(team, member)),
    'allMembers',
  );
}

/** What a real tenant was seen to answer where the app has no leave for a channel. */
function requireLeaveToKnow(
  { channelMembers }: Readonly<FaultSwitches>,
  { membershipType }: TeamChannel,
): void {
  if (channelMembers === 'app-not-added' && membershipType !== 'standard')
    throw new GraphError(
      403,
      'Forbidden',
      "Caller isn't enabled for requesting data of channels the app is not added to.",
    );
  if (channelMembers === 'private-refused' && membershipType === 'private')
    throw new GraphError(
      403,
      'Forbidden',
      "Missing role permissions on the request. API requires one of 'ChannelMember.Read.All, ChannelMember.ReadWrite.All'.",
    );
}

function teamOf(call: Call): LocalTeam {
  const id = param(call, 'team').toLowerCase();
  const team = TEAMS.find((candidate) => candidate.id === id);
  if (team === undefined) throw notFound(`No team found with Group Id ${id}`);
  return team;
}

function channelOf(call: Call, team: LocalTeam) {
  const id = param(call, 'channel');
  const channel = team.channels.find((candidate) => candidate.id === id);
  if (channel === undefined) throw notFound(`No channel found with id ${id}`);
  return channel;
}

const notFound = (message: string) => new GraphError(404, 'NotFound', message);

function channelJson(channel: TeamChannel) {
  const json = {
    id: channel.id,
    displayName: channel.displayName,
    description: '',
    membershipType: channel.membershipType,
  } satisfies Channel;
  return { ...json };
}

function memberJson(team: LocalTeam, { user, isOwner }: Membership) {
  const json = {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`MCMjMiMj##${team.id}##${user.id}`).toString('base64'),
    roles: isOwner ? ['owner'] : [],
    displayName: displayNameOf(user),
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: user.id,
    email: principalNameOf(user),
    tenantId: LOCAL_TENANT.tenantId,
  } satisfies AadUserConversationMember & Record<'@odata.type', string>;
  return { ...json };
}
