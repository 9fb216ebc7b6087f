import { checkMemberGroups, readGroup, readGroupMembers, readGroups } from '../directory/groups';
import {
  installApp,
  readInstalledAppChat,
  readInstalledApps,
  readTeamsApps,
  removeInstalledApp,
} from '../directory/installed-apps';
import {
  addTeamMember,
  readChannel,
  readChannelMembers,
  readChannels,
  readTeam,
  readTeamMembers,
  removeTeamMember,
} from '../directory/teams';
import { readMe, readUser, readUsers } from '../directory/users';
import { changeColumn, createColumn, deleteColumn, readColumn, readColumns } from '../sharepoint/columns';
import { readDelta } from '../sharepoint/delta';
import {
  changeFields,
  changeItem,
  createItem,
  deleteItem,
  readFields,
  readItem,
  readItems,
} from '../sharepoint/items';
import { changeList, createList, deleteList, readList, readLists } from '../sharepoint/lists';
import {
  changePermission,
  createPermission,
  deletePermission,
  readPermission,
  readPermissions,
} from '../sharepoint/site-permissions';
import { readSite, searchSites } from '../sharepoint/sites';
import { readVersion, readVersions, restoreVersion } from '../sharepoint/versions';
import {
  createSubscription,
  deleteSubscription,
  readSubscription,
  readSubscriptions,
  renewSubscription,
} from '../subscriptions/subscriptions';
import type { Route } from './router';

/** Resource units as SharePoint charges them. Directory and Teams are not SharePoint and cost none. */
const SINGLE = 1;
const MANY = 2;
const WRITE = 2;
const PERMISSIONS = 5;
const FREE = 0;

const SITE = '/sites/{site}';
const LIST = `${SITE}/lists/{list}`;
const ITEM = `${LIST}/items/{item}`;

const delta = (name: string): Route => ({
  method: 'GET',
  pattern: `${LIST}/items/${name}`,
  kind: 'items.delta',
  units: ({ query }) => (query.token === undefined ? MANY : SINGLE),
  answer: readDelta,
});

/** What is fixed comes before what any segment fits. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/sites', kind: 'sites.read', units: MANY, answer: searchSites },
  { method: 'GET', pattern: SITE, kind: 'site.read', units: SINGLE, answer: readSite },
  {
    method: 'GET',
    pattern: `${SITE}/permissions`,
    kind: 'permissions.read',
    units: PERMISSIONS,
    answer: readPermissions,
  },
  {
    method: 'POST',
    pattern: `${SITE}/permissions`,
    kind: 'permission.create',
    units: PERMISSIONS,
    answer: createPermission,
  },
  {
    method: 'GET',
    pattern: `${SITE}/permissions/{permission}`,
    kind: 'permission.read',
    units: PERMISSIONS,
    answer: readPermission,
  },
  {
    method: 'PATCH',
    pattern: `${SITE}/permissions/{permission}`,
    kind: 'permission.change',
    units: PERMISSIONS,
    answer: changePermission,
  },
  {
    method: 'DELETE',
    pattern: `${SITE}/permissions/{permission}`,
    kind: 'permission.delete',
    units: PERMISSIONS,
    answer: deletePermission,
  },

  { method: 'GET', pattern: `${SITE}/lists`, kind: 'lists.read', units: MANY, answer: readLists },
  { method: 'POST', pattern: `${SITE}/lists`, kind: 'list.create', units: WRITE, answer: createList },
  { method: 'GET', pattern: LIST, kind: 'list.read', units: SINGLE, answer: readList },
  { method: 'PATCH', pattern: LIST, kind: 'list.change', units: WRITE, answer: changeList },
  { method: 'DELETE', pattern: LIST, kind: 'list.delete', units: WRITE, answer: deleteList },
  { method: 'GET', pattern: `${LIST}/columns`, kind: 'columns.read', units: MANY, answer: readColumns },
  { method: 'POST', pattern: `${LIST}/columns`, kind: 'column.create', units: WRITE, answer: createColumn },
  {
    method: 'GET',
    pattern: `${LIST}/columns/{column}`,
    kind: 'column.read',
    units: SINGLE,
    answer: readColumn,
  },
  {
    method: 'PATCH',
    pattern: `${LIST}/columns/{column}`,
    kind: 'column.change',
    units: WRITE,
    answer: changeColumn,
  },
  {
    method: 'DELETE',
    pattern: `${LIST}/columns/{column}`,
    kind: 'column.delete',
    units: WRITE,
    answer: deleteColumn,
  },

  delta('delta'),
  delta('delta()'),
  delta('microsoft.graph.delta'),
  delta('microsoft.graph.delta()'),
  { method: 'GET', pattern: `${LIST}/items`, kind: 'items.read', units: MANY, answer: readItems },
  { method: 'POST', pattern: `${LIST}/items`, kind: 'item.create', units: WRITE, answer: createItem },
  { method: 'GET', pattern: ITEM, kind: 'item.read', units: SINGLE, answer: readItem },
  { method: 'PATCH', pattern: ITEM, kind: 'item.change', units: WRITE, answer: changeItem },
  { method: 'DELETE', pattern: ITEM, kind: 'item.delete', units: WRITE, answer: deleteItem },
  { method: 'GET', pattern: `${ITEM}/fields`, kind: 'item.read', units: SINGLE, answer: readFields },
  { method: 'PATCH', pattern: `${ITEM}/fields`, kind: 'item.change', units: WRITE, answer: changeFields },
  { method: 'GET', pattern: `${ITEM}/versions`, kind: 'versions.read', units: MANY, answer: readVersions },
  {
    method: 'GET',
    pattern: `${ITEM}/versions/{version}`,
    kind: 'version.read',
    units: SINGLE,
    answer: readVersion,
  },
  {
    method: 'POST',
    pattern: `${ITEM}/versions/{version}/restoreVersion`,
    kind: 'item.change',
    units: WRITE,
    answer: restoreVersion,
  },

  {
    method: 'GET',
    pattern: '/subscriptions',
    kind: 'subscriptions.read',
    units: FREE,
    answer: readSubscriptions,
  },
  {
    method: 'POST',
    pattern: '/subscriptions',
    kind: 'subscription.create',
    units: FREE,
    answer: createSubscription,
    waits: true,
  },
  {
    method: 'GET',
    pattern: '/subscriptions/{subscription}',
    kind: 'subscription.read',
    units: FREE,
    answer: readSubscription,
  },
  {
    method: 'PATCH',
    pattern: '/subscriptions/{subscription}',
    kind: 'subscription.change',
    units: FREE,
    answer: renewSubscription,
  },
  {
    method: 'DELETE',
    pattern: '/subscriptions/{subscription}',
    kind: 'subscription.delete',
    units: FREE,
    answer: deleteSubscription,
  },

  { method: 'GET', pattern: '/me', kind: 'user.read', units: FREE, answer: readMe },
  { method: 'GET', pattern: '/users', kind: 'users.read', units: FREE, answer: readUsers },
  { method: 'GET', pattern: '/users/{user}', kind: 'user.read', units: FREE, answer: readUser },
  {
    method: 'POST',
    pattern: '/users/{user}/checkMemberGroups',
    kind: 'groups.check',
    units: FREE,
    answer: checkMemberGroups,
  },
  {
    method: 'GET',
    pattern: '/users/{user}/teamwork/installedApps',
    kind: 'installations.read',
    units: FREE,
    answer: readInstalledApps,
  },
  {
    method: 'POST',
    pattern: '/users/{user}/teamwork/installedApps',
    kind: 'installation.create',
    units: FREE,
    answer: installApp,
  },
  {
    method: 'DELETE',
    pattern: '/users/{user}/teamwork/installedApps/{installation}',
    kind: 'installation.delete',
    units: FREE,
    answer: removeInstalledApp,
  },
  {
    method: 'GET',
    pattern: '/users/{user}/teamwork/installedApps/{installation}/chat',
    kind: 'chat.read',
    units: FREE,
    answer: readInstalledAppChat,
  },
  { method: 'GET', pattern: '/appCatalogs/teamsApps', kind: 'apps.read', units: FREE, answer: readTeamsApps },
  { method: 'GET', pattern: '/groups', kind: 'groups.read', units: FREE, answer: readGroups },
  { method: 'GET', pattern: '/groups/{group}', kind: 'group.read', units: FREE, answer: readGroup },
  {
    method: 'GET',
    pattern: '/groups/{group}/members',
    kind: 'members.read',
    units: FREE,
    answer: readGroupMembers,
  },
  {
    method: 'GET',
    pattern: '/groups/{group}/transitiveMembers',
    kind: 'members.read',
    units: FREE,
    answer: readGroupMembers,
  },
  { method: 'GET', pattern: '/teams/{team}', kind: 'team.read', units: FREE, answer: readTeam },
  {
    method: 'GET',
    pattern: '/teams/{team}/members',
    kind: 'members.read',
    units: FREE,
    answer: readTeamMembers,
  },
  {
    method: 'POST',
    pattern: '/teams/{team}/members',
    kind: 'member.create',
    units: FREE,
    answer: addTeamMember,
  },
  {
    method: 'DELETE',
    pattern: '/teams/{team}/members/{member}',
    kind: 'member.delete',
    units: FREE,
    answer: removeTeamMember,
  },
  {
    method: 'GET',
    pattern: '/teams/{team}/channels',
    kind: 'channels.read',
    units: FREE,
    answer: readChannels,
  },
  {
    method: 'GET',
    pattern: '/teams/{team}/channels/{channel}',
    kind: 'channel.read',
    units: FREE,
    answer: readChannel,
  },
  {
    method: 'GET',
    pattern: '/teams/{team}/channels/{channel}/members',
    kind: 'members.read',
    units: FREE,
    answer: readChannelMembers,
  },
  {
    method: 'GET',
    pattern: '/teams/{team}/channels/{channel}/allMembers',
    kind: 'members.read',
    units: FREE,
    answer: readChannelMembers,
  },
];
