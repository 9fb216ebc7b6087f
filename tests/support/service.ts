import type { Lease } from '../../src/application/ports/lease';
import type { Log } from '../../src/application/ports/log';
import type { Records } from '../../src/application/ports/records';
import type { Workspace, Workspaces } from '../../src/application/ports/workspaces';
import { makeService, type Service as Instance } from '../../src/application/service';
import type { AppInstaller } from '../../src/application/ports/sending';
import {
  createInMemoryDeliveryLog,
  createInMemoryJobQueue,
  createInMemoryLease,
  createRecordingMessenger,
  type InMemoryDeliveryLog,
  type InMemoryJobQueue,
  type RecordingMessenger,
} from './in-memory-jobs';
import { createInMemoryRecords } from './in-memory-records';
import { PEOPLE, SMALL_PLAN } from './examples/small-plan';
import { teamOf } from './team-of';
import { type LogLine, WORKSPACE } from './world';
import { usualParts } from './usual-parts';

/** The use cases together with the work engine, over storage, queue and chat in memory. */
export interface Service extends Instance {
  /** Another instance beside it, over the same storage, queue and chat. */
  start(): Instance;
  readonly jobs: InMemoryJobQueue;
  readonly deliveries: InMemoryDeliveryLog;
  readonly lease: Lease;
  readonly messenger: RecordingMessenger;
  readonly lines: LogLine[];
  /** How often a round was asked for at once. */
  announced(): number;
  setClock(now: string): void;
  /** Moves the clock on. */
  pass(seconds: number): void;
}

export interface ServiceOptions {
  readonly now?: string;
  readonly workspaces?: readonly { readonly workspace: Workspace; readonly records: Records }[];
  /** May not give anybody the app unless told otherwise. */
  readonly installer?: AppInstaller;
}

export function createService({
  now = '2026-11-05T09:00:00.000Z',
  workspaces: served = [{ workspace: WORKSPACE, records: createInMemoryRecords(SMALL_PLAN) }],
  installer,
}: ServiceOptions = {}): Service {
  let time = now;
  let announced = 0;
  const clock = { now: () => time };
  const lines: LogLine[] = [];
  const log: Log = {
    info: (event, fields) => lines.push({ level: 'info', event, fields }),
    warn: (event, fields) => lines.push({ level: 'warn', event, fields }),
    error: (event, error, fields) => lines.push({ level: 'error', event, error, fields }),
  };
  const workspaces: Workspaces = {
    all: () => served.map(({ workspace }) => workspace),
    find: (id) => served.find(({ workspace }) => workspace.id === id)?.workspace ?? null,
  };
  const recordsOf = (id: string): Records => {
    const found = served.find(({ workspace }) => workspace.id === id);
    if (found === undefined) throw new Error(`No workspace ${id}`);
    return found.records;
  };
  const jobs = createInMemoryJobQueue(clock);
  const deliveries = createInMemoryDeliveryLog();
  const lease = createInMemoryLease();
  const messenger = createRecordingMessenger();
  const start = (): Instance =>
    makeService({
      ...usualParts(),
      workspaces,
      membership: teamOf((userId) => userId !== PEOPLE.stranger),
      recordsOf,
      jobs,
      lease,
      deliveries,
      messenger,
      ...(installer === undefined ? {} : { installer }),
      announceWith: () => () => {
        announced += 1;
      },
      clock,
      log,
    });
  return {
    ...start(),
    start,
    jobs,
    deliveries,
    lease,
    messenger,
    lines,
    announced: () => announced,
    setClock: (instant) => {
      time = instant;
    },
    pass: (seconds) => {
      time = new Date(Date.parse(time) + seconds * 1000).toISOString();
    },
  };
}
