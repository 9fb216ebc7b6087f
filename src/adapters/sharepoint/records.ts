import { randomUUID } from 'node:crypto';
import { oneAtATime } from '../../application/round/one-at-a-time';
import type { Clock } from '../../application/ports/clock';
import type { Log } from '../../application/ports/log';
import type { Records } from '../../application/ports/records';
import { type Draft, type Repository, StorageUnavailable } from '../../application/ports/repository';
import { lacksOf, type Standing, WorkspaceIncomplete } from '../../application/ports/standing';
import type { DataIssue } from '../../application/ports/data-issue';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Instant } from '../../domain/shared/instant';
import { type Lack, nameLack } from '../../domain/workspace/lack';
import type { Directory } from '../graph/directory';
import type { Graph } from '../graph/graph';
import { GraphError } from '../graph/graph-error';
import type { CachedList } from './copy/cached-list';
import { makeCachedLists } from './copy/cached-lists';
import { noGrant, type SeenList } from './copy/look-at-site';
import { makeSynchronisation } from './copy/synchronisation';
import { withoutColumns } from './copy/without-columns';
import { departmentIssues, listsThePlanNeeds, masterplanFrom, planLists } from './masterplan-from-lists';
import { brokenReferences, circularReferences } from './copy/references/broken-references';
import { createPeople } from './copy/references/people';
import { saveDrafts } from './writing/saving';

export interface SharePointRecords extends Records {
  /**
   * Brings the copy of the lists up to date: what was saved before the call is seen after it.
   * Rejects with `StorageUnavailable`; reads then go on with what was read before, unless the site refused.
   */
  sync(): Promise<void>;
}

export interface RecordsOptions {
  readonly graph: Graph;
  /** `host:/sites/name` */
  readonly site: string;
  /** Another workspace has this site: nothing is read, or both would be judged by the same lists. */
  readonly isSiteTaken?: boolean;
  readonly clock: Clock;
  readonly log: Log;
  /** Who people are; null where nobody can be asked. */
  readonly directory?: Directory | null;
}

/** The records of one workspace. Reads come from a copy of its lists; only the first one waits for it. */
export function createSharePointRecords({
  graph,
  site,
  isSiteTaken = false,
  directory = null,
  clock,
  log,
}: RecordsOptions): SharePointRecords {
  const lists = makeCachedLists();
  const everyList = Object.values(lists);
  const needed = listsThePlanNeeds(lists);
  const people = createPeople({ directory, clock, log });
  const synchronisation = makeSynchronisation(graph, site, everyList);
  const instance = randomUUID().slice(0, 8);
  let syncedAt: Instant | null = null;
  let standing: Standing = { kind: 'starting' };
  /** Goes up with every list or column that vanishes or is there again: what was made without it is made anew. */
  let shapes = 0;
  let maySave = true;
  let plan: { readonly changes: number; readonly value: Masterplan } | null = null;
  let dataIssues: { readonly changes: number; readonly value: readonly DataIssue[] } | null = null;

  const rounds = oneAtATime(async () => {
    const before = changesIn(everyList);
    try {
      if (isSiteTaken) throw new WorkspaceIncomplete([{ kind: 'site-twice' }]);
      await synchronisation.bringUpToDate();
    } catch (error) {
      standing = standingAfter(error);
      throw error;
    }
    await people.follow(everyList);
    syncedAt = clock.now();
    const lackedBefore = lacksOf(standing)
      .filter(({ kind }) => kind !== 'no-answer')
      .map(nameLack)
      .join();
    standing = standingNow();
    if (lacksOf(standing).map(nameLack).join() !== lackedBefore) shapes += 1;
    const changes = changesIn(everyList) - before;
    if (changes > 0) log.info('lists-synchronised', { changes });
  });

  function standingNow(): Standing {
    const lacks = everyList.flatMap((list) => seen(list).lacks);
    if (lacks.length === 0) return { kind: 'ready' };
    return { kind: needed.every((list) => seen(list).isReadable) ? 'degraded' : 'out', lacks };
  }

  function standingAfter(error: unknown): Standing {
    if (error instanceof WorkspaceIncomplete) return { kind: 'out', lacks: error.lacks };
    // What was found out before holds on.
    if (standing.kind === 'out' && !isUnanswered(standing.lacks)) return standing;
    return { kind: syncedAt === null ? 'out' : 'degraded', lacks: [{ kind: 'no-answer' }] };
  }

  const seen = (list: CachedList<unknown>): SeenList => {
    const found = synchronisation.seen(list.definition.title);
    if (found === null) throw new StorageUnavailable('The lists were never looked at');
    return found;
  };

  async function ready(): Promise<Instant> {
    if (syncedAt === null && (standing.kind !== 'out' || isUnanswered(standing.lacks))) await rounds.join();
    if (standing.kind === 'out' && !isUnanswered(standing.lacks))
      throw new WorkspaceIncomplete(standing.lacks);
    if (syncedAt === null) throw new StorageUnavailable('The lists were never read');
    return syncedAt;
  }

  async function readyWith(list: CachedList<unknown>): Promise<void> {
    await ready();
    const { isReadable, lacks } = seen(list);
    if (!isReadable) throw new WorkspaceIncomplete(lacks);
  }

  function issuesNow(): DataIssue[] {
    const titleOf = (title: string): string => synchronisation.seen(title)?.known?.title ?? title;
    const isReadable = (list: CachedList<unknown>): boolean => seen(list).isReadable;
    return [
      ...departmentIssues(lists),
      ...everyList.flatMap((list) => list.dataIssues()),
      ...people.dataIssues(everyList),
      ...circularReferences(lists),
      ...brokenReferences(lists, isReadable),
    ].map((issue) => ({ ...issue, list: titleOf(issue.list) }));
  }

  function repositoryOf<T>(list: CachedList<T>): Repository<T> {
    return {
      async all() {
        await readyWith(list);
        return list.all();
      },
      async find(key) {
        await readyWith(list);
        return list.find(key);
      },
      async saveAll(drafts) {
        await readyWith(list);
        return saveTo(list, drafts);
      },
    };
  }

  async function saveTo<T>(list: CachedList<T>, drafts: readonly Draft<T>[]) {
    const { known, missingColumns, lacks } = seen(list);
    if (known === null) throw new WorkspaceIncomplete(lacks);
    const writable = withoutColumns(list, missingColumns, lacks);
    try {
      const saved = await saveDrafts({ graph, path: known.path, list: writable }, drafts);
      maySave = true;
      // It may be the column that is not there any more.
      if (saved.some((result) => !result.ok && result.error.kind === 'refused')) synchronisation.doubt();
      return saved;
    } catch (error) {
      if (error instanceof GraphError) synchronisation.doubt();
      const refusal = noGrant(error);
      if (refusal !== null) maySave = false;
      throw refusal ?? error;
    }
  }

  return {
    sync: () => rounds.run(),
    standing: () => (maySave ? standing : withLack(standing, { kind: 'grant-missing' })),
    async masterplan() {
      await ready();
      const changes = changesIn([...planLists(lists), people]);
      if (plan?.changes !== changes) plan = { changes, value: masterplanFrom(lists, people) };
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
    async dataIssues() {
      await ready();
      const changes = changesIn([...everyList, people]) + shapes;
      if (dataIssues?.changes !== changes) dataIssues = { changes, value: issuesNow() };
      return dataIssues.value;
    },
    dataStatus: async () => ({
      syncedAt: await ready(),
      revision: `${instance}-${changesIn([...everyList, people]) + shapes}`,
    }),
  };
}

const isUnanswered = (lacks: readonly Lack[]): boolean => lacks.every(({ kind }) => kind === 'no-answer');

/** A site that may be read but not written to still serves its readers. */
function withLack(standing: Standing, lack: Lack): Standing {
  if (standing.kind === 'ready') return { kind: 'degraded', lacks: [lack] };
  return standing.kind === 'degraded' ? { ...standing, lacks: [...standing.lacks, lack] } : standing;
}

const changesIn = (lists: readonly Pick<CachedList<unknown>, 'changes'>[]): number =>
  lists.reduce((sum, list) => sum + list.changes(), 0);
