import type { DataStatus, Records } from '../../src/application/ports/records';
import type { Draft, Repository, Stored } from '../../src/application/ports/repository';
import { StorageUnavailable } from '../../src/application/ports/repository';
import { type Standing, WorkspaceIncomplete } from '../../src/application/ports/standing';
import { type CaseStep, stepKey } from '../../src/domain/deviation/case/case-step';
import { withDecidedTargets } from '../../src/domain/deviation/case/target-change';
import type { Masterplan } from '../../src/domain/masterplan/masterplan';
import { err, ok } from '../../src/domain/shared/result';
import { yearTargetKey } from '../../src/domain/tracking/grade';
import { snapshotKey } from '../../src/domain/tracking/month-close';
import { readingKey } from '../../src/domain/tracking/reading';
import { statusReportKey } from '../../src/domain/tracking/status-report';
import { rebaseKey } from '../../src/domain/tracking/xmr/rebase';

/** The lists of a workspace in memory: versions, unique keys and conflicts as the port promises them. */
export interface InMemoryRecords extends Records {
  /** As if the storage could not be reached, until it is given back. */
  setAway(away: boolean): void;
  /** A workspace that is out rejects every read. */
  setStanding(standing: Standing): void;
  /** As if somebody had given an indicator to another post by hand. */
  moveIndicator(indicatorId: string, ownerPostId: string): void;
}

interface Storage {
  isAway: boolean;
  standing: Standing;
  version: number;
}

class InMemoryRepository<T> implements Repository<T> {
  private readonly rows = new Map<string, Stored<T>>();

  constructor(
    private readonly storage: Storage,
    private readonly keyOf: (value: T) => string,
    initial: readonly T[] = [],
  ) {
    for (const value of initial) this.rows.set(keyOf(value), { value, version: this.nextVersion() });
  }

  all = (): Promise<readonly Stored<T>[]> => this.answer(() => [...this.rows.values()]);

  find = (key: string): Promise<Stored<T> | null> => this.answer(() => this.rows.get(key) ?? null);

  saveAll = (drafts: readonly Draft<T>[]): ReturnType<Repository<T>['saveAll']> =>
    this.answer(() =>
      drafts.map(({ value, basedOn }) => {
        const key = this.keyOf(value);
        const current = this.rows.get(key) ?? null;
        if ((current?.version ?? null) !== basedOn)
          return err({ kind: 'changed-meanwhile' as const, current });
        const stored = { value: structuredClone(value), version: this.nextVersion() };
        this.rows.set(key, stored);
        return ok(stored);
      }),
    );

  private nextVersion(): string {
    this.storage.version += 1;
    return `v${this.storage.version}`;
  }

  private async answer<R>(read: () => R): Promise<R> {
    await Promise.resolve();
    const { standing } = this.storage;
    if (standing.kind === 'out') throw new WorkspaceIncomplete(standing.lacks);
    if (this.storage.isAway) throw new StorageUnavailable('The lists cannot be reached');
    return read();
  }
}

export function createInMemoryRecords(plan: Masterplan): InMemoryRecords {
  const storage: Storage = { isAway: false, standing: { kind: 'ready' }, version: 0 };
  let indicators = plan.indicators;
  const milestones = new InMemoryRepository(storage, ({ id }) => id, plan.milestones);
  const caseSteps = new InMemoryRepository<CaseStep>(storage, ({ deviationId, position }) =>
    stepKey(deviationId, position),
  );
  const status: DataStatus = { syncedAt: '2026-11-02T06:00:00.000Z', revision: '1' };
  return {
    masterplan: async () => ({
      ...plan,
      milestones: (await milestones.all()).map(({ value }) => value),
      indicators: withDecidedTargets(
        indicators,
        (await caseSteps.all()).map(({ value }) => value),
      ),
    }),
    readings: new InMemoryRepository(storage, ({ indicatorId, month }) => readingKey(indicatorId, month)),
    statusReports: new InMemoryRepository(storage, ({ measureId, month }) =>
      statusReportKey(measureId, month),
    ),
    milestones,
    absences: new InMemoryRepository(storage, ({ postId }) => postId),
    deviations: new InMemoryRepository(storage, ({ id }) => id),
    caseSteps,
    rebases: new InMemoryRepository(storage, ({ indicatorId, from }) => rebaseKey(indicatorId, from)),
    gradeOverrides: new InMemoryRepository(storage, ({ indicatorId, year }) =>
      yearTargetKey(indicatorId, year),
    ),
    monthCloses: new InMemoryRepository(storage, ({ month }) => month),
    snapshots: new InMemoryRepository(storage, snapshotKey),
    history: new InMemoryRepository(storage, ({ id }) => id),
    dataIssues: () => Promise.resolve([]),
    dataStatus: () => Promise.resolve({ ...status, revision: String(storage.version) }),
    standing: () => storage.standing,
    setStanding: (standing) => {
      storage.standing = standing;
    },
    moveIndicator: (indicatorId, ownerPostId) => {
      indicators = indicators.map((one) => (one.id === indicatorId ? { ...one, ownerPostId } : one));
    },
    setAway: (away) => {
      storage.isAway = away;
    },
  };
}
