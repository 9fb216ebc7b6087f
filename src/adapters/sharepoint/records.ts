import { randomUUID } from 'node:crypto';
import type { Clock } from '../../application/ports/clock';
import type { Log } from '../../application/ports/log';
import type { Records } from '../../application/ports/records';
import { type Repository, StorageUnavailable } from '../../application/ports/repository';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Instant } from '../../domain/shared/instant';
import type { Graph } from '../graph/graph';
import type { CachedList } from './copy/cached-list';
import { makeCachedLists } from './copy/cached-lists';
import { departmentFindings, masterplanFrom, planLists } from './masterplan-from-lists';
import { oneAtATime } from './copy/one-at-a-time';
import { saveDrafts } from './saving';
import { makeSynchronisation } from './copy/synchronisation';

export interface SharePointRecords extends Records {
  /**
   * Brings the copy of the lists up to date: what was saved before the call is seen after it.
   * Rejects with `StorageUnavailable`; reads then go on with what was read before.
   */
  sync(): Promise<void>;
}

export interface RecordsOptions {
  readonly graph: Graph;
  /** `host:/sites/name` */
  readonly site: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The records of one workspace. Reads come from a copy of its lists; only the first one waits for it. */
export function createSharePointRecords({ graph, site, clock, log }: RecordsOptions): SharePointRecords {
  const lists = makeCachedLists();
  const everyList = Object.values(lists);
  const synchronisation = makeSynchronisation(graph, site, everyList);
  const instance = randomUUID().slice(0, 8);
  let syncedAt: Instant | null = null;
  let plan: { readonly changes: number; readonly value: Masterplan } | null = null;

  const rounds = oneAtATime(async () => {
    const before = changesIn(everyList);
    await synchronisation.bringUpToDate();
    syncedAt = clock.now();
    const changes = changesIn(everyList) - before;
    if (changes > 0) log.info('lists-synchronised', { changes });
  });

  async function ready(): Promise<Instant> {
    if (syncedAt === null) await rounds.join();
    if (syncedAt === null) throw new StorageUnavailable('The lists were never read');
    return syncedAt;
  }

  function repositoryOf<T>(list: CachedList<T>): Repository<T> {
    return {
      async all() {
        await ready();
        return list.all();
      },
      async find(key) {
        await ready();
        return list.find(key);
      },
      async saveAll(drafts) {
        await ready();
        const path = await synchronisation.pathOf(list.definition.title);
        return saveDrafts({ graph, path, list }, drafts);
      },
    };
  }

  return {
    sync: () => rounds.run(),
    async masterplan() {
      await ready();
      const changes = changesIn(planLists(lists));
      if (plan?.changes !== changes) plan = { changes, value: masterplanFrom(lists) };
      return plan.value;
    },
    readings: repositoryOf(lists.readings),
    statusReports: repositoryOf(lists.statusReports),
    milestones: repositoryOf(lists.milestones),
    absences: repositoryOf(lists.absences),
    deviations: repositoryOf(lists.deviations),
    caseSteps: repositoryOf(lists.caseSteps),
    rebases: repositoryOf(lists.rebases),
    gradeOverrides: repositoryOf(lists.gradeOverrides),
    monthCloses: repositoryOf(lists.monthCloses),
    snapshots: repositoryOf(lists.snapshots),
    history: repositoryOf(lists.history),
    async findings() {
      await ready();
      return [...departmentFindings(lists), ...everyList.flatMap((list) => list.findings())];
    },
    dataStatus: async () => ({ syncedAt: await ready(), revision: `${instance}-${changesIn(everyList)}` }),
  };
}

const changesIn = (lists: readonly Pick<CachedList<unknown>, 'changes'>[]): number =>
  lists.reduce((sum, list) => sum + list.changes(), 0);
