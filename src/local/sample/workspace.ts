import type { Workspace } from '../../application/ports/workspaces';
import { LOCAL_CHANNELS, LOCAL_TEAM } from '../host/local-team';
import { LOCAL_TENANT } from '../personas';

/** The workspace of the local tenant. */
export const SAMPLE_WORKSPACE: Workspace = {
  id: 'dezernat-v',
  name: 'Dezernat V – Soziales, Gesundheit, Umwelt und Wohnen',
  teamId: LOCAL_TENANT.teamId,
  leadershipChatId: LOCAL_TENANT.leadershipChatId,
  openTo: 'team',
  channels: [{ id: LOCAL_CHANNELS.shared.id, teamId: LOCAL_TENANT.teamId }],
  channelId: LOCAL_TEAM.channelId,
};
