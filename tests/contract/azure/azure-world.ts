import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Azurite, startAzurite } from '../../../src/local/children/azurite';
import { freePorts } from '../../support/running/running-zugkraft';

export interface StorageWorld {
  readonly connection: { readonly STORAGE_CONNECTION: string };
  close(): Promise<void>;
}

/** An Azure Storage of the test's own, empty. */
export async function startStorage(): Promise<StorageWorld> {
  const dir = mkdtempSync(join(tmpdir(), 'zugkraft-azurite-'));
  const [blobPort = 0, queuePort = 0, tablePort = 0] = await freePorts(3);
  const azurite: Azurite = await startAzurite({ dir, blobPort, queuePort, tablePort });
  return {
    connection: { STORAGE_CONNECTION: azurite.connectionString },
    async close() {
      await azurite.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
