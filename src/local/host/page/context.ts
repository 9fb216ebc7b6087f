import { PERSONAL_TABS } from '../../../contracts/tab-address';
import { type Address, subEntityOf } from './address';
import { LOCAL_CHANNELS } from '../local-team';
import type { PersonaEntry, Setup } from './server';

export type FrameContext = 'content' | 'settings';

export const frameContextOf = ({ view }: Address): FrameContext =>
  view === 'configure' ? 'settings' : 'content';

/** Entity ids of the personal tabs as the app's manifest names them. */
const PERSONAL_ENTITY = {
  start: PERSONAL_TABS.start,
  'personal-masterplan': PERSONAL_TABS.masterplan,
  'my-reports': PERSONAL_TABS.myReports,
} as const;

/** The context in the form in which Teams sends it; teams-js makes the newer one from it. */
export function legacyContext(address: Address, setup: Setup, persona: PersonaEntry) {
  const { view, locale, theme } = address;
  const sub = subEntityOf(address, setup.team.workspaceId);
  return {
    locale: locale === 'de' ? 'de-de' : 'en-us',
    theme,
    entityId: view === 'channel' || view === 'configure' ? channelEntity(address) : PERSONAL_ENTITY[view],
    ...(sub === '' ? {} : { subEntityId: sub }),
    frameContext: frameContextOf(address),
    hostClientType: 'web',
    hostName: 'Teams',
    sessionId: 'local',
    appSessionId: 'local',
    ringId: 'general',
    userObjectId: persona.id,
    userDisplayName: persona.name,
    userPrincipalName: persona.principalName,
    loginHint: persona.principalName,
    tid: address.account === 'elsewhere' ? ELSEWHERE : setup.tenantId,
    userLicenseType: 'Unknown',
    isFullScreen: false,
    ...(view === 'channel' || view === 'configure' ? channelContext(setup, address) : {}),
  };
}

const channelEntity = ({ entity }: Address): string => (entity === '' ? 'zugkraft' : entity);

/** Tenant of another organisation. */
const ELSEWHERE = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a0000ff';

/** As Teams names the types of channels. */
const CHANNEL_TYPES = {
  standard: 'Regular',
  private: 'Private',
  shared: 'Shared',
  unnamed: 'Shared',
} as const;

function channelContext({ team, tenantId }: Setup, { channel, locale }: Address) {
  const type = channel === '' ? 'standard' : channel;
  const { id, name } = LOCAL_CHANNELS[type];
  const { hostname, pathname } = new URL(team.siteUrl);
  return {
    teamId: team.channelId,
    teamName: team.name,
    groupId: team.groupId,
    channelId: id,
    channelName: name[locale],
    channelType: CHANNEL_TYPES[type],
    hostTeamGroupId: team.groupId,
    hostTeamTenantId: tenantId,
    teamSiteUrl: team.siteUrl,
    teamSiteDomain: hostname,
    teamSitePath: pathname,
    isTeamArchived: false,
  };
}
