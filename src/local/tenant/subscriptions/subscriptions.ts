import { randomUUID } from 'node:crypto';
import type { Subscription } from '@microsoft/microsoft-graph-types';
import { contextUrl, created, NO_CONTENT, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { badRequest, invalidRequest, itemNotFound } from '../graph/graph-error';
import { bodyObject, optionalString, type JsonObject } from '../graph/json';
import { isLoopback } from '../http/loopback-address';
import { listOf } from '../sharepoint/stored-lists';
import { validateReceiver } from './validate-receiver';

export interface SubscriptionRow {
  readonly id: string;
  readonly list: number;
  readonly resource: string;
  readonly notification_url: string;
  readonly client_state: string | null;
  readonly expires: number;
  readonly app_id: string;
}

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 42_300;
const SHORTEST_MINUTES = 45;
const LONGEST_CLIENT_STATE = 128;

export async function createSubscription(call: Call): Promise<GraphResponse> {
  const body = bodyObject(call.body);
  if (required(body, 'changeType') !== 'updated')
    throw invalidRequest("Lists support the changeType 'updated' only.");
  const resource = required(body, 'resource');
  const { list } = listOf(onResource(call, resource), 'write');
  const url = required(body, 'notificationUrl');
  if (!isLoopback(url)) throw invalidRequest('The local tenant notifies addresses of this machine only.');
  const clientState = optionalString(body, 'clientState') ?? null;
  if (clientState !== null && clientState.length > LONGEST_CLIENT_STATE)
    throw invalidRequest('The clientState holds 128 characters.');
  const expires = parseExpiry(body);

  const problem = await validateReceiver(url);
  if (problem !== null) throw invalidRequest(`Subscription validation request failed. ${problem}`);
  const row: SubscriptionRow = {
    id: randomUUID(),
    list: list.key,
    resource,
    notification_url: url,
    client_state: clientState,
    expires,
    app_id: call.principal.appId,
  };
  call.state.database.run(
    'INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.id,
    row.list,
    row.resource,
    row.notification_url,
    row.client_state,
    row.expires,
    row.app_id,
  );
  return created({ '@odata.context': contextUrl(call, 'subscriptions/$entity'), ...subscriptionJson(row) });
}

/** An app sees its own subscriptions, as long as they last. */
export function readSubscriptions(call: Call): GraphResponse {
  const rows = call.state.database.all<SubscriptionRow>(
    'SELECT * FROM subscriptions WHERE app_id = ? AND expires > ? ORDER BY id',
    call.principal.appId,
    Date.now(),
  );
  return entityPage(call, rows.map(subscriptionJson), 'subscriptions');
}

export function readSubscription(call: Call): GraphResponse {
  return ok({
    '@odata.context': contextUrl(call, 'subscriptions/$entity'),
    ...subscriptionJson(subscriptionOf(call)),
  });
}

/** Renews it; nothing else about a subscription can be changed. */
export function renewSubscription(call: Call): GraphResponse {
  const row = subscriptionOf(call);
  const expires = parseExpiry(bodyObject(call.body));
  call.state.database.run('UPDATE subscriptions SET expires = ? WHERE id = ?', expires, row.id);
  return ok({
    '@odata.context': contextUrl(call, 'subscriptions/$entity'),
    ...subscriptionJson({ ...row, expires }),
  });
}

export function deleteSubscription(call: Call): GraphResponse {
  call.state.database.run('DELETE FROM subscriptions WHERE id = ?', subscriptionOf(call).id);
  return NO_CONTENT;
}

function subscriptionOf(call: Call): SubscriptionRow {
  const row = call.state.database.get<SubscriptionRow>(
    'SELECT * FROM subscriptions WHERE id = ? AND app_id = ? AND expires > ?',
    param(call, 'subscription'),
    call.principal.appId,
    Date.now(),
  );
  if (row === undefined) throw itemNotFound('The subscription was not found.');
  return row;
}

/** The call as it would look on the resource itself, so that the same rights decide. */
function onResource(call: Call, resource: string): Call {
  const [, site, list] = /^\/?sites\/(.+?):?\/lists\/([^/]+)$/.exec(resource) ?? [];
  if (site === undefined || list === undefined)
    throw invalidRequest(`The resource '${resource}' cannot be subscribed to.`);
  return {
    ...call,
    params: new Map([
      ['site', site],
      ['list', list],
    ]),
  };
}

function required(body: JsonObject, name: string): string {
  const value = optionalString(body, name);
  if (value === undefined || value === '') throw badRequest(`The property '${name}' is missing.`);
  return value;
}

function parseExpiry(body: JsonObject): number {
  const expires = Date.parse(required(body, 'expirationDateTime'));
  const minutes = (expires - Date.now()) / MINUTE_MS;
  if (Number.isNaN(expires) || minutes <= 0)
    throw invalidRequest('The expirationDateTime must be a time to come.');
  if (minutes > LONGEST_MINUTES) {
    throw invalidRequest(`Subscription expiration can only be ${LONGEST_MINUTES} minutes in the future.`);
  }
  return Math.max(expires, Date.now() + SHORTEST_MINUTES * MINUTE_MS);
}

function subscriptionJson(row: SubscriptionRow) {
  const json = {
    id: row.id,
    resource: row.resource,
    applicationId: row.app_id,
    changeType: 'updated',
    clientState: row.client_state,
    notificationUrl: row.notification_url,
    expirationDateTime: new Date(row.expires).toISOString(),
    creatorId: row.app_id,
  } satisfies Subscription;
  return { ...json };
}
