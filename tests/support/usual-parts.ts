import { writeMinutesDocument } from '../../src/adapters/documents/minutes-document';
import type { ServiceDeps } from '../../src/application/service';
import { err } from '../../src/domain/shared/result';
import { createInMemorySharedViews } from './in-memory-shared-views';

/** What a service needs beside its storage, clock and chat: it may give nobody the app and asks for no round. */
export const usualParts = (): Pick<
  ServiceDeps,
  'sharedViews' | 'writeMinutes' | 'installer' | 'retentionMonths' | 'announceWith'
> => ({
  sharedViews: createInMemorySharedViews(),
  writeMinutes: writeMinutesDocument,
  installer: { install: () => Promise.resolve(err('not-permitted')) },
  retentionMonths: 6,
  announceWith: () => () => undefined,
});
