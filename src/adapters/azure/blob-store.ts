import type { BlobRequestConditions, BlobServiceClient, BlockBlobClient } from '@azure/storage-blob';
import { ask, isRefusal, once } from './asking';
import { inParallel } from './in-parallel';

export interface VersionedText {
  readonly text: string;
  /** Of the blob: whoever replaces it names the one they have seen. */
  readonly version: string;
}

export interface StoredText {
  readonly key: string;
  readonly text: string;
}

/** Small texts under keys. Rejects with `StorageUnavailable` when the storage cannot be asked. */
export interface BlobStore {
  /** @returns null when there is none */
  read(key: string): Promise<string | null>;
  /** @returns null when there is none */
  find(key: string): Promise<VersionedText | null>;
  /**
   * @param basedOn null for what must not be there yet
   * @returns false when somebody else wrote first; nothing is written then
   */
  replace(key: string, text: string, basedOn: string | null): Promise<boolean>;
  write(key: string, text: string): Promise<void>;
  /** Nothing to remove is fine. */
  remove(key: string): Promise<void>;
  /** Every text whose key begins so, to the last page. */
  list(prefix: string): Promise<readonly StoredText[]>;
  /** The blob itself, its container being there. */
  blob(key: string): Promise<BlockBlobClient>;
}

export interface BlobStoreOptions {
  /** Texts are listed often: each is kept in its blob's metadata too, so that a listing brings 5,000 at once. */
  readonly isListed?: boolean;
}

/** Characters in base64; Azure takes 8 KiB of metadata a blob. */
const MOST_METADATA = 4096;

/** Blobs read at a time when the listing did not bring their texts. */
const READ_AT_ONCE = 16;

export function createBlobStore(
  service: BlobServiceClient,
  container: string,
  { isListed = false }: BlobStoreOptions = {},
): BlobStore {
  const client = service.getContainerClient(container);
  const ready = once(() => ask('make a container', () => client.createIfNotExists()));

  async function blob(key: string): Promise<BlockBlobClient> {
    await ready();
    return client.getBlockBlobClient(nameOf(key));
  }

  async function upload(key: string, text: string, conditions: BlobRequestConditions): Promise<void> {
    const target = await blob(key);
    const encoded = Buffer.from(text).toString('base64');
    const metadata = isListed && encoded.length <= MOST_METADATA ? { metadata: { text: encoded } } : {};
    await ask('write a blob', () =>
      target.upload(text, Buffer.byteLength(text), { ...metadata, conditions }),
    );
  }

  const store: BlobStore = {
    blob,
    read: async (key) => (await store.find(key))?.text ?? null,
    async find(key) {
      const target = await blob(key);
      try {
        // In one request: `downloadToBuffer` asks for the length first, and tears what is written in between.
        return await ask('read a blob', async () => {
          const { readableStreamBody, etag = '' } = await target.download();
          return { text: await textOf(readableStreamBody), version: etag };
        });
      } catch (error) {
        if (isRefusal(error, 404)) return null;
        throw error;
      }
    },
    write: (key, text) => upload(key, text, {}),
    async replace(key, text, basedOn) {
      try {
        await upload(key, text, basedOn === null ? { ifNoneMatch: '*' } : { ifMatch: basedOn });
        return true;
      } catch (error) {
        if (isRefusal(error, 404, 409, 412)) return false;
        throw error;
      }
    },
    async remove(key) {
      const target = await blob(key);
      await ask('remove a blob', () => target.deleteIfExists());
    },
    async list(prefix) {
      await ready();
      const items = await ask('list blobs', async () => {
        const found: { readonly key: string; readonly text: string | null }[] = [];
        for await (const { name, metadata } of client.listBlobsFlat({
          prefix: nameOf(prefix),
          includeMetadata: true,
        })) {
          const encoded = metadata?.['text'];
          const text = encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
          found.push({ key: keyOf(name), text });
        }
        return found;
      });
      const texts = await inParallel(items, READ_AT_ONCE, async ({ key, text }) => ({
        key,
        text: text ?? (await store.read(key)),
      }));
      // Null was removed since it was listed.
      return texts.flatMap(({ key, text }) => (text === null ? [] : [{ key, text }]));
    },
  };
  return store;
}

async function textOf(body: NodeJS.ReadableStream | undefined): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Keys hold ids from Entra and Teams with `:`, `@` and `;`. Slashes stay, so that the blobs form folders; every other
 * character that an address could read differently is encoded, dots too, because `..` would climb.
 */
const nameOf = (key: string): string =>
  key
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('.', '%2E').replaceAll('%', '='))
    .join('/');

const keyOf = (name: string): string =>
  name
    .split('/')
    .map((part) => decodeURIComponent(part.replaceAll('=', '%')))
    .join('/');
