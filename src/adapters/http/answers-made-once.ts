import type { z } from 'zod';
import { madeOnce } from '../../application/keeping/made-once';
import { makeContent, type MadeContent } from './made-content';

/** Brotli's quality for answers, which change several times a day: little smaller above it, and much slower. */
const EFFORT = 5;

/**
 * Turns what a use case returns into bytes once for each object: as long as it returns the same one, neither the schema
 * nor JSON nor compression costs anything again. What belongs to one person alone is an object of its own, and so are
 * its bytes.
 *
 * The objects must not be changed afterwards. Throws when an answer does not fit the schema.
 */
export function answersMadeOnce(schema: z.ZodType): (value: unknown) => MadeContent {
  const make = (value: unknown): MadeContent =>
    makeContent(Buffer.from(JSON.stringify(schema.parse(value))), EFFORT);
  const makeOfObject = madeOnce(make);
  return (value) => (typeof value === 'object' && value !== null ? makeOfObject(value) : make(value));
}
