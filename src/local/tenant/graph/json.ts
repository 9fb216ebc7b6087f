import { badRequest } from './graph-error';

export type JsonObject = Readonly<Record<string, unknown>>;

/** OData readers give up at this depth too; it also keeps every recursive walk below shallow. */
const MAX_DEPTH = 64;
const UNREADABLE =
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws GraphError 400 for anything that is not UTF-8 JSON of sensible depth */
export function parseJson(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest(UNREADABLE);
  }
  if (depthOf(text) > MAX_DEPTH)
    throw badRequest(`The JSON payload is nested deeper than ${String(MAX_DEPTH)} levels.`);
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(UNREADABLE);
  }
}

function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, (depth += 1));
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** The body of a write, which every Graph write but an action without parameters must have. */
export function bodyObject(body: unknown): JsonObject {
  if (!isObject(body)) throw badRequest(UNREADABLE);
  return body;
}

/** @throws GraphError 400 when there but of another type */
export function optionalString(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badRequest(`The property '${name}' must be a string.`);
  return value;
}

/** @throws GraphError 400 when there but of another type */
export function optionalBoolean(body: JsonObject, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw badRequest(`The property '${name}' must be a boolean.`);
  return value;
}
