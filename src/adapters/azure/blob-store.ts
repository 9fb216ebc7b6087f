import type { BlobServiceClient, BlockBlobClient } from '@azure/storage-blob';
import { ask, isRefusal, once } from './asking';

/** Small texts under keys. Rejects with `StorageUnavailable` when the storage cannot be asked. */
export interface BlobStore {
  /** @returns null when there is none */
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
  /** Nothing to remove is fine. */
  remove(key: string): Promise<void>;
  /** The blob itself, its container being there. */
  blob(key: string): Promise<BlockBlobClient>;
}

export function createBlobStore(service: BlobServiceClient, container: string): BlobStore {
  const client = service.getContainerClient(container);
  const ready = once(() => ask('make a container', () => client.createIfNotExists()));

  async function blob(key: string): Promise<BlockBlobClient> {
    await ready();
    return client.getBlockBlobClient(nameOf(key));
  }

  return {
    blob,
    async read(key) {
      const target = await blob(key);
      try {
        return (await ask('read a blob', () => target.downloadToBuffer())).toString('utf8');
      } catch (error) {
        if (isRefusal(error, 404)) return null;
        throw error;
      }
    },
    async write(key, text) {
      const target = await blob(key);
      await ask('write a blob', () => target.upload(text, Buffer.byteLength(text)));
    },
    async remove(key) {
      const target = await blob(key);
      await ask('remove a blob', () => target.deleteIfExists());
    },
  };
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
