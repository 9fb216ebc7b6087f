import { badRequest, invalidRequest } from './graph-error';

/** OData query options by name without `$`, which Graph takes with and without it. */
export interface QueryOptions {
  readonly raw: URLSearchParams;
  readonly select: readonly string[] | undefined;
  readonly expand: readonly Expansion[];
  readonly filter: string | undefined;
  readonly orderBy: readonly { readonly path: string; readonly descending: boolean }[];
  readonly top: number | undefined;
  readonly skipToken: string | undefined;
  readonly token: string | undefined;
}

export interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
}

const SYSTEM_OPTIONS = [
  'select',
  'expand',
  'filter',
  'orderby',
  'top',
  'skiptoken',
  'count',
  'search',
  'format',
];
const MAX_TOP = 5000;

/** @throws GraphError 400 for options that Graph refuses too */
export function parseQueryOptions(query: string): QueryOptions {
  const raw = new URLSearchParams(query);
  const options = new Map<string, string>();
  for (const [key, value] of raw) {
    const name = key.replace(/^\$/, '').toLowerCase();
    if (name === 'skip') {
      throw invalidRequest(
        '$skip is not supported on this API. Only URLs returned by the API can be used to page.',
      );
    }
    if (key.startsWith('$') && !SYSTEM_OPTIONS.includes(name)) {
      throw badRequest(`The query parameter '${key}' is not supported.`);
    }
    if (options.has(name))
      throw badRequest(
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      );
    options.set(name, value);
  }
  return {
    raw,
    select: namesIn(options.get('select'), 'select'),
    expand: parseExpand(options.get('expand') ?? ''),
    filter: options.get('filter'),
    orderBy: parseOrderBy(options.get('orderby') ?? ''),
    top: parseTop(options.get('top')),
    skipToken: options.get('skiptoken'),
    token: options.get('token'),
  };
}

/** The same address with some options replaced; names go in as given, so `$skiptoken` stays readable. */
export function withOptions(
  path: string,
  raw: URLSearchParams,
  changes: Readonly<Record<string, string>>,
): string {
  const dropped = new Set(Object.keys(changes).map((key) => key.replace(/^\$/, '').toLowerCase()));
  const kept = [...raw].filter(([key]) => !dropped.has(key.replace(/^\$/, '').toLowerCase()));
  const pairs = [...kept, ...Object.entries(changes)];
  const query = pairs.map(
    ([key, value]) => `${encodeURIComponent(key).replace('%24', '$')}=${encodeURIComponent(value)}`,
  );
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

function namesIn(list: string | undefined, option: string): string[] | undefined {
  if (list === undefined) return undefined;
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const bad = names.find((name) => !/^[\p{L}_@*][\p{L}\p{N}_@.*/]*$/u.test(name));
  if (bad !== undefined)
    throw badRequest(`Parsing OData Select and Expand failed: '${bad}' in $${option} is not a name.`);
  return names.length === 0 || names.includes('*') ? undefined : names;
}

function parseTop(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw badRequest(`Invalid value '${value}' for $top query option found.`);
  // Zero asks for nothing, which no caller means; SharePoint treats it as one.
  return Math.min(MAX_TOP, Math.max(1, Number(value)));
}

function parseOrderBy(value: string) {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, path, direction] = /^([\p{L}\p{N}_/.]+)(?:\s+(asc|desc))?$/u.exec(part) ?? [];
      if (path === undefined) throw badRequest(`Syntax error in $orderby at '${part}'.`);
      return { path, descending: direction === 'desc' };
    });
}

/** `fields($select=A,B),columns`: commas inside parentheses belong to the expansion. */
function parseExpand(value: string): Expansion[] {
  const parts: string[] = [];
  let [depth, current] = [0, ''];
  for (const char of value) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) break;
    if (char === ',' && depth === 0) {
      parts.push(current);
      current = '';
    } else current += char;
  }
  if (depth !== 0)
    throw badRequest('Parsing OData Select and Expand failed: the parentheses in $expand do not match.');
  parts.push(current);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseExpansion);
}

function parseExpansion(part: string): Expansion {
  const [, name, inner] = /^([\p{L}_][\p{L}\p{N}_]*)(?:\((.*)\))?$/u.exec(part) ?? [];
  if (name === undefined)
    throw badRequest(`Parsing OData Select and Expand failed: '${part}' is no expansion.`);
  const selects = (inner ?? '').split(';').flatMap((option) => {
    const [, key, value] = /^\s*\$?(\w+)\s*=(.*)$/.exec(option) ?? [];
    if (option.trim() === '') return [];
    if (key === undefined)
      throw badRequest(`Parsing OData Select and Expand failed: '${option}' in $expand.`);
    return key.toLowerCase() === 'select' ? [value ?? ''] : [];
  });
  return { name, select: namesIn(selects[0], 'expand') };
}
