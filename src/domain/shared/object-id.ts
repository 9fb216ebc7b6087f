const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An object id of Entra in the one form in which ids are compared: small letters, without braces.
 *
 * @returns null for what is no such id
 */
export function objectIdIn(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .trim()
    .toLowerCase();
  return OBJECT_ID.test(bare) ? bare : null;
}

/** Something, one @ and something, without a blank. */
const LOOKS_LIKE_EMAIL = /^[^\s@]+@[^\s@]+$/;

export const isEmailAddress = (typed: string): boolean => LOOKS_LIKE_EMAIL.test(typed.trim());
