import { createHash } from 'node:crypto';

/** Stands for the key of a message outside the house: keys hold Entra object ids, and people are shown as functions. */
export const opaqueKey = (key: string): string => createHash('sha256').update(key).digest('base64url');
