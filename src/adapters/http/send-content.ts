import type { Request, Response } from 'express';
import { type Coding, CODINGS, type MadeContent } from './made-content';

/** Bytes below which nobody gains from compressing. */
const WORTH_COMPRESSING = 1024;

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/**
 * Answers 304 when the caller has this very content, and otherwise sends it as small as the caller reads it. What may
 * keep it, and of which type it is, is the caller's to say.
 */
export async function sendContent({ request, response }: Exchange, content: MadeContent): Promise<void> {
  const coding = codingFor(request, content);
  // A strong tag speaks of bytes, and those differ by coding.
  response.set('ETag', coding === null ? `"${content.digest}"` : `"${content.digest}-${coding}"`);
  if (!request.fresh) {
    await sendUntagged({ request, response }, content);
    return;
  }
  response.vary('Accept-Encoding').status(304).removeHeader('Content-Type');
  response.end();
}

/** Sends what nobody will ask for again, such as the outcome of something done. */
export async function sendUntagged({ request, response }: Exchange, content: MadeContent): Promise<void> {
  const coding = codingFor(request, content);
  const bytes = coding === null ? content.bytes : await content.compressed(coding);
  if (coding !== null) response.set('Content-Encoding', coding);
  response.vary('Accept-Encoding').set('Content-Length', String(bytes.length));
  response.end(bytes);
}

/** @returns null when the content is small, or the caller reads neither */
const codingFor = (request: Request, { bytes }: MadeContent): Coding | null =>
  bytes.length < WORTH_COMPRESSING
    ? null
    : (CODINGS.find((coding) => request.acceptsEncodings(coding) !== false) ?? null);
