import { createHash, randomUUID } from 'node:crypto';
import type { TeamsApp, UserScopeTeamsAppInstallation } from '@microsoft/microsoft-graph-types';
import { LOCAL_TENANT } from '../../personas';
import { contextUrl, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { badRequest, GraphError } from '../graph/graph-error';
import { bodyObject, optionalString } from '../graph/json';
import { isDuplicate } from '../store/database';
import { requirePermission } from './directory-access';
import { userOf } from './users';

const READ_CATALOGUE = ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'];
const INSTALL = [
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'TeamsAppInstallation.ReadWriteForUser.All',
];

/** The one app of the organisation's catalogue; its external id is the app's id in the manifest. */
const CATALOGUE_APP = {
  id: `${LOCAL_TENANT.appId.slice(0, -2)}40`,
  externalId: LOCAL_TENANT.appId,
  displayName: 'Zugkraft',
  distributionMethod: 'organization',
} satisfies TeamsApp;

interface InstallationRow {
  readonly id: string;
  readonly user: string;
  readonly app: string;
}

export function readTeamsApps(call: Call): GraphResponse {
  requirePermission(call, READ_CATALOGUE);
  return entityPage(call, [CATALOGUE_APP], 'appCatalogs/teamsApps');
}

export function readInstalledApps(call: Call): GraphResponse {
  requirePermission(call, INSTALL);
  const rows = call.state.database.all<InstallationRow>(
    'SELECT * FROM installed_apps WHERE user = ?',
    userOf(call).id,
  );
  return entityPage(
    call,
    rows.map(({ id }) => ({ id, teamsApp: CATALOGUE_APP }) satisfies UserScopeTeamsAppInstallation),
    'installedApps',
  );
}

export function installApp(call: Call): GraphResponse {
  requirePermission(call, INSTALL);
  const user = userOf(call);
  const app = optionalString(bodyObject(call.body), 'teamsApp@odata.bind')?.split('/').at(-1);
  if (app !== CATALOGUE_APP.id)
    throw badRequest("The property 'teamsApp@odata.bind' must name an app of the catalogue.");
  const id = Buffer.from(`${randomUUID()}##${app}`).toString('base64url');
  try {
    call.state.database.run('INSERT INTO installed_apps VALUES (?, ?, ?)', id, user.id, app);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new GraphError(409, 'Conflict', 'The app is already installed in the scope of this user.');
  }
  return { status: 201, headers: { Location: `/users('${user.id}')/teamwork/installedApps('${id}')` } };
}

export function removeInstalledApp(call: Call): GraphResponse {
  requirePermission(call, INSTALL);
  call.state.database.run('DELETE FROM installed_apps WHERE id = ?', installationOf(call).id);
  return NO_CONTENT;
}

/** The chat between the user and the bot, which is always the same. */
export function readInstalledAppChat(call: Call): GraphResponse {
  requirePermission(call, INSTALL);
  const { user, app } = installationOf(call);
  const key = createHash('sha256').update(`${user}${app}`).digest('hex').slice(0, 32);
  return ok({
    '@odata.context': contextUrl(call, 'chats/$entity'),
    id: `19:${key}@unq.gbl.spaces`,
    topic: null,
    chatType: 'oneOnOne',
  });
}

function installationOf(call: Call): InstallationRow {
  const row = call.state.database.get<InstallationRow>(
    'SELECT * FROM installed_apps WHERE user = ? AND id = ?',
    userOf(call).id,
    param(call, 'installation'),
  );
  if (row === undefined) throw new GraphError(404, 'NotFound', 'The app is not installed for this user.');
  return row;
}
