import { timingSafeEqual } from 'node:crypto';
import { LOCAL_TENANT } from '../../personas';

export interface RegisteredApp {
  readonly id: string;
  readonly displayName: string;
  /** Application permissions with the administrator's consent, as in the `roles` of a token. */
  readonly roles: readonly string[];
  /** Delegated permissions that a token on behalf of a user carries in `scp`. */
  readonly scopes: readonly string[];
}

const APPS: readonly RegisteredApp[] = [
  {
    id: LOCAL_TENANT.appId,
    displayName: 'Zugkraft',
    roles: [
      'Sites.Selected',
      'User.Read.All',
      'GroupMember.Read.All',
      'Team.ReadBasic.All',
      'TeamMember.Read.All',
      'Channel.ReadBasic.All',
      'ChannelMember.Read.All',
      'TeamsAppInstallation.ReadWriteSelfForUser.All',
      'AppCatalog.Read.All',
    ],
    scopes: ['User.Read'],
  },
  {
    id: LOCAL_TENANT.provisioningAppId,
    displayName: 'Zugkraft Einrichtung',
    roles: ['Sites.Manage.All', 'Sites.ReadWrite.All'],
    scopes: [],
  },
];

export function findApp(id: string): RegisteredApp | undefined {
  return APPS.find((app) => app.id === id.toLowerCase());
}

export function isSecretOfApps(secret: string): boolean {
  const [given, expected] = [Buffer.from(secret), Buffer.from(LOCAL_TENANT.appSecret)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
