import { badRequest, itemNotFound } from '../graph/graph-error';
import { contextUrl, created, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { withOptions, type Expansion } from '../graph/query-options';
import { bodyObject, isObject, type JsonObject } from '../graph/json';
import { entityText, pageText } from '../graph/json-text';
import { itemETag, makeFieldsWriter, makeItemWriter, type ItemRow } from './item-json';
import { queryItems } from './item-query';
import { insertItem, removeItem, updateItem } from './item-writes';
import { listOf, type ListRow, type Place } from './stored-lists';

/** Properties of a listItem that a body may have; only `fields` has an effect. */
const ITEM_PROPERTIES = [
  'id',
  'fields',
  'contentType',
  'createdBy',
  'createdDateTime',
  'lastModifiedBy',
  'lastModifiedDateTime',
  'eTag',
  'webUrl',
  'name',
  'description',
  'parentReference',
  'sharepointIds',
  'deleted',
];
const EXPANDABLE = ['fields', 'driveItem', 'analytics', 'versions', 'contentType', 'documentSetVersions'];
const ALL_FIELDS: Expansion = { name: 'fields', select: undefined };

/** @throws GraphError 400 for what a listItem does not have */
export function fieldsExpansion(call: Call): Expansion | undefined {
  const foreign = call.query.expand.find(({ name }) => !EXPANDABLE.includes(name));
  if (foreign !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${foreign.name}' on type 'microsoft.graph.listItem'.`,
    );
  }
  return call.query.expand.find(({ name }) => name === 'fields');
}

export function itemOf(call: Call, list: ListRow): ItemRow {
  const id = param(call, 'item');
  const row = /^[1-9]\d{0,9}$/.test(id)
    ? call.state.database.get<ItemRow>(
        'SELECT * FROM items WHERE list = ? AND item = ?',
        list.key,
        Number(id),
      )
    : undefined;
  if (row === undefined) throw itemNotFound('The specified item was not found');
  return row;
}

export function readItems(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  const { raw, select } = call.query;
  const write = makeItemWriter(call, place, { expansion: fieldsExpansion(call), select });
  const { rows, skipToken } = queryItems(call, place.list);
  const next = `${call.state.origin()}/v1.0${withOptions(call.path, raw, { $skiptoken: skipToken ?? '' })}`;
  const head = {
    '@odata.context': contextUrl(call, 'items'),
    ...(skipToken === null ? {} : { '@odata.nextLink': next }),
  };
  return ok(pageText(head, rows.map(write)));
}

export function readItem(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  const row = itemOf(call, place.list);
  const { select } = call.query;
  // Unlike a collection, a single item comes with its fields unasked.
  const unasked = select === undefined || select.includes('fields') ? ALL_FIELDS : undefined;
  const write = makeItemWriter(call, place, { expansion: fieldsExpansion(call) ?? unasked, select });
  return ok(entityText(contextUrl(call, 'items/$entity'), write(row)), { ETag: itemETag(row) });
}

export function readFields(call: Call): GraphResponse {
  const place = listOf(call, 'read');
  return fieldsAnswer(call, place, itemOf(call, place.list));
}

export function createItem(call: Call): GraphResponse {
  const place = listOf(call, 'write');
  const row = insertItem(call, place.list, fieldsIn(itemBody(call)));
  const write = makeItemWriter(call, place, { expansion: ALL_FIELDS, afterPost: true });
  return created(entityText(contextUrl(call, 'items/$entity'), write(row)), { ETag: itemETag(row) });
}

export function changeItem(call: Call): GraphResponse {
  const place = listOf(call, 'write');
  const fields = fieldsIn(itemBody(call));
  const row = updateItem(call, place.list, itemOf(call, place.list), fields);
  const write = makeItemWriter(call, place, { expansion: ALL_FIELDS });
  return ok(entityText(contextUrl(call, 'items/$entity'), write(row)), { ETag: itemETag(row) });
}

export function changeFields(call: Call): GraphResponse {
  const place = listOf(call, 'write');
  const fields = bodyObject(call.body);
  return fieldsAnswer(call, place, updateItem(call, place.list, itemOf(call, place.list), fields));
}

export function deleteItem(call: Call): GraphResponse {
  const place = listOf(call, 'write');
  removeItem(call, place.list, itemOf(call, place.list));
  return NO_CONTENT;
}

function itemBody(call: Call): JsonObject {
  const body = bodyObject(call.body);
  const foreign = Object.keys(body).find((key) => !key.includes('@odata.') && !ITEM_PROPERTIES.includes(key));
  if (foreign !== undefined) {
    throw badRequest(`The property '${foreign}' does not exist on type 'microsoft.graph.listItem'.`);
  }
  return body;
}

function fieldsIn(body: JsonObject): JsonObject {
  const fields = body['fields'] ?? {};
  if (!isObject(fields)) throw badRequest("The property 'fields' must be an object.");
  return fields;
}

function fieldsAnswer(call: Call, place: Place, row: ItemRow): GraphResponse {
  const write = makeFieldsWriter(call, place, call.query.select);
  return ok(entityText(contextUrl(call, 'fields/$entity'), write(row)), { ETag: itemETag(row) });
}
