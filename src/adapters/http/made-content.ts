import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Content codings that are offered, best first. */
export const CODINGS = ['br', 'gzip'] as const;

export type Coding = (typeof CODINGS)[number];

/** Content that is sent more than once. */
export interface MadeContent {
  /** Stands for this very content: base64url of its SHA-256. */
  readonly digest: string;
  readonly bytes: Buffer;
  /** Compressed when first asked for, off the event loop, and kept. */
  compressed(coding: Coding): Promise<Buffer>;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** @param effort Brotli's quality, 0 to 11: what pays depends on how often the content is sent */
export function makeContent(bytes: Buffer, effort: number): MadeContent {
  const kept = new Map<Coding, Promise<Buffer>>();
  const compress: Readonly<Record<Coding, () => Promise<Buffer>>> = {
    br: () =>
      compressBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: effort,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    gzip: () => compressGzip(bytes, { level: constants.Z_DEFAULT_COMPRESSION }),
  };
  return {
    digest: createHash('sha256').update(bytes).digest('base64url'),
    bytes,
    compressed(coding) {
      const known = kept.get(coding);
      if (known !== undefined) return known;
      const compressed = compress[coding]();
      kept.set(coding, compressed);
      compressed.catch(() => kept.delete(coding));
      return compressed;
    },
  };
}
