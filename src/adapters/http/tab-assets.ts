import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';
import { makeContent, type MadeContent } from './made-content';
import { sendContent } from './send-content';

/** Brotli's quality for files that are compressed once in the life of the process. */
const EFFORT = 9;

/** Text that the build puts beside each other; what is packed already, such as fonts, gains nothing. */
const TEXT_FILE = /^[\w-][\w.-]*\.(js|css|svg)$/;

/**
 * The text files of a folder, compressed when first asked for and kept. Their names hold a hash of their content, so
 * browsers need not ask again for a year. Everything else is left to the next handler.
 */
export function createTabAssets(directory: string): RequestHandler {
  const files = new Map<string, Promise<MadeContent>>();
  const read = (name: string): Promise<MadeContent> => {
    const known = files.get(name);
    if (known !== undefined) return known;
    const file = readFile(join(directory, name)).then((bytes) => makeContent(bytes, EFFORT));
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
  return async (request, response, next) => {
    const name = request.path.slice(1);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = isRead && TEXT_FILE.test(name) ? await read(name).catch(() => null) : null;
    if (file === null) {
      next();
      return;
    }
    response.type(extname(name)).set('Cache-Control', 'public, max-age=31536000, immutable');
    await sendContent({ request, response }, file);
  };
}
