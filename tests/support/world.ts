import { makeService } from '../../src/application/service';
import type { UseCases } from '../../src/application/use-cases';
import type { Clock } from '../../src/application/ports/clock';
import type { ConversationReferences } from '../../src/application/ports/conversation-references';
import type { Log, LogFields } from '../../src/application/ports/log';
import type { Membership } from '../../src/application/ports/membership';
import type { Workspace, Workspaces } from '../../src/application/ports/workspaces';
import type { Masterplan } from '../../src/domain/masterplan/masterplan';
import {
  createInMemoryDeliveryLog,
  createInMemoryJobQueue,
  createInMemoryLease,
  createRecordingMessenger,
} from './in-memory-jobs';
import { createInMemoryRecords, type InMemoryRecords } from './in-memory-records';
import { PEOPLE, SMALL_PLAN } from './examples/small-plan';
import { teamOf } from './team-of';
import { usualParts } from './usual-parts';

export const WORKSPACE: Workspace = {
  id: 'dezernat-v',
  name: 'Dezernat V',
  teamId: 'team-1',
  leadershipChatId: '19:leitung@thread.v2',
  openTo: 'team',
  channels: [],
  channelId: '19:dezernat@thread.tacv2',
};

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly error?: unknown;
  readonly fields?: LogFields | undefined;
}

/** One workspace over storage in memory, with a clock that stands where it is put. */
export interface World {
  readonly workspaces: Workspaces;
  readonly useCases: UseCases;
  readonly records: InMemoryRecords;
  readonly references: ConversationReferences;
  readonly clock: Clock;
  readonly log: Log;
  readonly lines: LogLine[];
  setClock(now: string): void;
}

export function createWorld({
  plan = SMALL_PLAN,
  now = '2026-11-05T09:00:00.000Z',
  workspace = WORKSPACE,
  membership = teamOf((userId) => userId !== PEOPLE.stranger),
}: { plan?: Masterplan; now?: string; workspace?: Workspace; membership?: Membership } = {}): World {
  let time = now;
  const records = createInMemoryRecords(plan);
  const workspaces: Workspaces = {
    all: () => [workspace],
    find: (id) => (id === workspace.id ? workspace : null),
  };
  const lines: LogLine[] = [];
  const log: Log = {
    info: (event, fields) => lines.push({ level: 'info', event, fields }),
    warn: (event, fields) => lines.push({ level: 'warn', event, fields }),
    error: (event, error, fields) => lines.push({ level: 'error', event, error, fields }),
  };
  const clock: Clock = { now: () => time };
  const { useCases } = makeService({
    ...usualParts(),
    workspaces,
    membership,
    recordsOf: () => records,
    deliveries: createInMemoryDeliveryLog(),
    jobs: createInMemoryJobQueue(clock),
    lease: createInMemoryLease(),
    messenger: createRecordingMessenger(),
    clock,
    log,
  });
  return {
    workspaces,
    useCases,
    records,
    references: createInMemoryReferences(),
    clock,
    log,
    lines,
    setClock: (instant) => {
      time = instant;
    },
  };
}

function createInMemoryReferences(): ConversationReferences {
  const kept = new Map<string, string>();
  return {
    find: (key) => Promise.resolve(kept.get(key) ?? null),
    put: (key, reference) => Promise.resolve(void kept.set(key, reference)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}
