import type { z } from 'zod';

/**
 * What outlives a view within this browser session, since Teams unloads a tab without asking.
 *
 * @returns null when nothing is kept, or nothing that can still be read
 */
export function loadKept<T>(key: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // Storage may be forbidden in a frame: what is typed then lives as long as the view.
    return null;
  }
}

/** @param value null takes it out */
export function keep(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above: it is still on screen.
  }
}
