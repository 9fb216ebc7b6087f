import type { SharePointRecords } from '../adapters/sharepoint/records';
import { repeat } from '../adapters/system/repeat';
import type { Log } from '../application/ports/log';
import { StorageUnavailable } from '../application/ports/repository';
import { lacksOf, type Standing } from '../application/ports/standing';
import { nameLack } from '../domain/workspace/lack';

export interface FollowOptions {
  readonly records: ReadonlyMap<string, SharePointRecords>;
  readonly syncSeconds: number;
  /** Told each time that a workspace begins to serve its people after others did. */
  readonly onServing: () => void;
  readonly log: Log;
}

export interface FollowedWorkspaces {
  /** Follows the lists of all to their newest state, as far as they can be read. */
  readonly sync: () => Promise<void>;
  /** Resolves when a workspace serves its people. */
  readonly serving: Promise<void>;
  /** Resolves when every workspace serves its people, or it is known what it lacks. */
  readonly settled: Promise<void>;
  stop(): Promise<void>;
}

/** Seconds before another attempt while SharePoint gave no answer yet. */
const FIRST_RETRY = 2;

/** Follows the lists of every workspace, each at its own pace: one that is slow or out holds up no other. */
export function followWorkspaces({
  records,
  syncSeconds,
  onServing,
  log,
}: FollowOptions): FollowedWorkspaces {
  let anyServed = false;
  const all = [...records].map(([id, lists]) => follow(id, lists));

  function follow(id: string, lists: SharePointRecords) {
    const settled = untilDone();
    const serving = untilDone();
    let told = '';

    async function sync(): Promise<void> {
      let failure: unknown = null;
      try {
        await lists.sync();
      } catch (error) {
        if (!(error instanceof StorageUnavailable)) throw error;
        failure = error;
      }
      note(lists.standing(), failure);
    }

    function note(standing: Standing, failure: unknown): void {
      const serves = isServing(standing);
      if (serves || !isUnanswered(standing)) settled.done();
      const before = told;
      told = `${standing.kind} ${lacksOf(standing).map(nameLack).join(', ')}`.trim();
      if (told === before) return;
      const fields = { workspace: id, standing: told };
      if (standing.kind === 'out') log.error('workspace-standing', failure, fields);
      else if (standing.kind === 'degraded') log.warn('workspace-standing', fields);
      else log.info('workspace-standing', fields);
      if (!serves || isToldServing(before)) return;
      serving.done();
      // With the first one the rounds begin anyhow.
      if (anyServed) onServing();
      anyServed = true;
    }

    const pauseSeconds = (): number => (isUnanswered(lists.standing()) ? FIRST_RETRY : syncSeconds);
    return { sync, settled, serving, repeated: repeat(`sync ${id}`, sync, { pauseSeconds, log }) };
  }

  return {
    sync: async () => {
      await Promise.all(all.map(({ sync }) => sync()));
    },
    serving: Promise.race(all.map(({ serving }) => serving.promise)),
    settled: Promise.all(all.map(({ settled }) => settled.promise)).then(() => undefined),
    stop: async () => {
      for (const { settled, serving } of all) {
        settled.done();
        serving.done();
      }
      await Promise.all(all.map(({ repeated }) => repeated.stop()));
    },
  };
}

const isServing = ({ kind }: Standing): boolean => kind === 'ready' || kind === 'degraded';

const isToldServing = (told: string): boolean => /^(ready|degraded)\b/.test(told);

/** Never read, and nobody knows why. */
const isUnanswered = (standing: Standing): boolean =>
  standing.kind === 'starting' ||
  (standing.kind === 'out' && standing.lacks.every(({ kind }) => kind === 'no-answer'));

function untilDone(): { readonly promise: Promise<void>; readonly done: () => void } {
  let done = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}
