import { randomUUID } from 'node:crypto';
import type { List } from '@microsoft/microsoft-graph-types';
import { GraphError, invalidRequest } from '../graph/graph-error';
import { bodyObject, isObject, optionalString } from '../graph/json';
import { contextUrl, created, NO_CONTENT, ok, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { isDuplicate, type Database } from '../store/database';
import { columnsJson, insertColumn } from './columns';
import { parseColumnDefinition } from './column-definition';
import { TITLE_COLUMN, TITLE_COLUMN_ID } from './built-in-columns';
import { identitySet, lookupIdOf } from './people';
import type { SiteRow } from './site-row';
import { siteOf } from './sites';
import { columnsOf } from './stored-columns';
import { listOf, listUrl, type ListRow, type Place } from './stored-lists';
import { isoSeconds } from './time';

export function readLists(call: Call): GraphResponse {
  const site = siteOf(call, 'read');
  const rows = call.state.database.all<ListRow>(
    'SELECT * FROM lists WHERE site = ? ORDER BY display_name',
    site.key,
  );
  return entityPage(
    call,
    rows.map((list) => listJson(call, { site, list })),
    'lists',
  );
}

export function readList(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  const json = listJson(call, place);
  const { select } = call.query;
  const chosen =
    select === undefined
      ? json
      : Object.fromEntries(
          Object.entries(json).filter(
            ([key]) => key === '@odata.etag' || select.includes(key) || key === 'columns',
          ),
        );
  return ok(
    { '@odata.context': contextUrl(call, 'lists/$entity'), ...chosen },
    { ETag: listETag(place.list) },
  );
}

export function createList(call: Call): GraphResponse {
  const site = siteOf(call, 'manage');
  const body = bodyObject(call.body);
  const displayName = optionalString(body, 'displayName')?.trim();
  if (displayName === undefined || displayName === '') {
    const text =
      "Cannot define a 'name' for a list as it is assigned by the server. Please provide a 'displayName' instead.";
    throw invalidRequest(body['name'] === undefined ? "A list must have a 'displayName'." : text);
  }
  if (displayName.length > 255) throw invalidRequest('The displayName of a list holds 255 characters.');
  const facet = body['list'] ?? {};
  if (!isObject(facet)) throw invalidRequest("The property 'list' must be an object.");
  if (facet['template'] !== undefined && facet['template'] !== 'genericList') {
    throw invalidRequest("The local tenant makes lists of template 'genericList' only.");
  }
  const columns = body['columns'] ?? [];
  if (!Array.isArray(columns)) throw invalidRequest("The property 'columns' must be a collection.");

  const { database } = call.state;
  const key = database.transaction(() => {
    const listKey = insertList(call, site, {
      displayName,
      description: optionalString(body, 'description') ?? '',
    });
    insertColumn(database, listKey, TITLE_COLUMN, TITLE_COLUMN_ID);
    for (const column of columns)
      insertColumn(database, listKey, parseColumnDefinition(bodyObject(column)), randomUUID());
    return listKey;
  });
  const place = { site, list: listByKey(database, key) };
  return created(
    { '@odata.context': contextUrl(call, 'lists/$entity'), ...listJson(call, place) },
    { ETag: listETag(place.list) },
  );
}

function insertList(
  call: Call,
  site: SiteRow,
  { displayName, description }: { displayName: string; description: string },
): number {
  const { database } = call.state;
  const now = Date.now();
  const insert = (name: string) =>
    database.get<{ key: number }>(
      `INSERT INTO lists (id, site, name, display_name, description, created, modified, author)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7) RETURNING key`,
      randomUUID(),
      site.key,
      name,
      displayName,
      description,
      now,
      lookupIdOf(database, call.principal),
    );
  if (
    database.get('SELECT 1 FROM lists WHERE site = ? AND display_name = ?', site.key, displayName) !==
    undefined
  ) {
    throw nameTaken(call);
  }
  const row = insert(freeName(call.state, site, displayName));
  if (row === undefined) throw new Error('The list could not be inserted');
  return row.key;
}

/** The address of a list keeps letters and digits of its first title; a number is added when that is taken. */
function freeName({ database, faults }: Call['state'], site: SiteRow, displayName: string): string {
  const { asciiListNames: isAsciiOnly } = faults.switches;
  const beyond = isAsciiOnly ? /[^A-Za-z0-9 _-]/g : /[^\p{L}\p{N} _-]/gu;
  const plain = displayName.replace(beyond, '').trim() || 'Liste';
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? plain : `${plain}${number}`;
    const taken = database.get(
      'SELECT 1 FROM lists WHERE site = ?1 AND (name = ?2 OR display_name = ?2) AND display_name <> ?3',
      site.key,
      name,
      displayName,
    );
    if (taken === undefined) return name;
  }
}

function nameTaken({ state }: Call): GraphError {
  const { takenTitleStatus: status } = state.faults.switches;
  return new GraphError(
    status,
    status === 409 ? 'nameAlreadyExists' : 'invalidRequest',
    'The specified name is already in use.',
  );
}

export function changeList(call: Call): GraphResponse {
  const { site, list } = listOf(call, 'manage');
  const body = bodyObject(call.body);
  const displayName = optionalString(body, 'displayName')?.trim() ?? list.display_name;
  const description = optionalString(body, 'description') ?? list.description;
  if (displayName === '') throw invalidRequest('A list must have a displayName.');
  try {
    call.state.database.run(
      'UPDATE lists SET display_name = ?, description = ?, modified = ?, version = version + 1 WHERE key = ?',
      displayName,
      description,
      Date.now(),
      list.key,
    );
  } catch (error) {
    throw isDuplicate(error) ? nameTaken(call) : error;
  }
  const place = { site, list: listByKey(call.state.database, list.key) };
  return ok(
    { '@odata.context': contextUrl(call, 'lists/$entity'), ...listJson(call, place) },
    { ETag: listETag(place.list) },
  );
}

export function deleteList(call: Call): GraphResponse {
  const { list } = listOf(call, 'manage');
  call.state.database.run('DELETE FROM lists WHERE key = ?', list.key);
  return NO_CONTENT;
}

function listByKey(database: Database, key: number): ListRow {
  const list = database.get<ListRow>('SELECT * FROM lists WHERE key = ?', key);
  if (list === undefined) throw new Error(`There is no list ${key}`);
  return list;
}

const listETag = (list: ListRow) => `"${list.id},${list.version}"`;

function listJson(call: Call, place: Place) {
  const { site, list } = place;
  const { database } = call.state;
  const json = {
    '@odata.etag': listETag(list),
    createdDateTime: isoSeconds(list.created),
    description: list.description,
    eTag: listETag(list),
    id: list.id,
    lastModifiedDateTime: isoSeconds(list.modified),
    name: list.name,
    webUrl: listUrl(place),
    displayName: list.display_name,
    createdBy: identitySet(database, list.author),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
  } satisfies List & Record<'@odata.etag', string>;
  const wantsColumns = call.query.expand.some((expansion) => expansion.name === 'columns');
  return wantsColumns ? { ...json, columns: columnsJson(columnsOf(database, list.key)) } : json;
}
