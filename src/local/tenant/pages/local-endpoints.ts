import { isLoopback } from '../http/loopback-address';
import { jsonAnswer, type Answer, type Exchange } from '../http/exchange';
import type { TenantState } from '../graph/call';
import { listPage, listsPage } from './list-pages';

/** `/_local/…`: the switches of the tenant and pages for people. No token, so only for this machine's own hosts. */
export function answerLocal(state: TenantState, exchange: Exchange): Answer {
  // A page of another site must reach these neither by pointing its own name at 127.0.0.1 nor by a form.
  const origin = exchange.headers.get('origin');
  const isOwn = isLoopback(`https://${exchange.headers.get('host') ?? ''}`);
  if (!isOwn || (origin !== undefined && !isLoopback(origin))) return refusal(403, 'Only for localhost.');
  if (exchange.path === '/_local/faults') return answerFaults(state, exchange);
  const lists = /^\/_local\/lists(?:\/([^/]*))?\/?$/.exec(exchange.path);
  if (lists !== null) return answerLists(state, exchange, lists[1] ?? '');
  return refusal(404, 'There is /_local/faults and /_local/lists.');
}

function answerFaults(state: TenantState, exchange: Exchange): Answer {
  const { faults, meter } = state;
  if (exchange.method === 'POST') {
    const order = parse(exchange.body.toString('utf8'));
    const wrong = order === undefined ? 'The body must be JSON.' : faults.set(order);
    if (wrong !== null) return refusal(400, wrong);
    if (typeof order === 'object' && order !== null && 'reset' in order) meter.reset();
    if (typeof order === 'object' && order !== null && 'resourceUnitsPerMinute' in order) meter.startMinute();
  } else if (exchange.method !== 'GET') {
    return refusal(405, 'Use GET or POST.');
  }
  return jsonAnswer(200, { switches: faults.switches, counters: meter.counters() });
}

function answerLists(state: TenantState, exchange: Exchange, encodedTitle: string): Answer {
  if (exchange.method !== 'GET' && exchange.method !== 'HEAD') return refusal(405, 'Use GET.');
  const title = decoded(encodedTitle);
  if (title === '') return listsPage(state);
  return (
    (title === null ? null : listPage(state, title)) ??
    refusal(404, 'There is no list of this title; see /_local/lists.')
  );
}

/** @returns null when it is not properly percent-encoded */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(status: number, message: string): Answer {
  return jsonAnswer(status, { error: { code: 'localTenant', message } });
}
