import type { CaseStep } from '../../domain/deviation/case/case-step';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Absence } from '../../domain/masterplan/absence';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Milestone } from '../../domain/masterplan/measure';
import type { HistoryEntry } from '../../domain/shared/history';
import type { Instant } from '../../domain/shared/instant';
import type { GradeOverride } from '../../domain/tracking/grade';
import type { MonthClose, Snapshot } from '../../domain/tracking/month-close';
import type { Reading } from '../../domain/tracking/reading';
import type { StatusReport } from '../../domain/tracking/status-report';
import type { Rebase } from '../../domain/tracking/xmr/rebase';
import type { Repository } from './repository';
import type { DataIssue } from './data-issue';
import type { Standing } from './standing';

/**
 * What the lists of one workspace hold. Rejects with `StorageUnavailable` like every repository, and with
 * `WorkspaceIncomplete` when what is asked for needs a list, a column or a grant that is not there.
 */
export interface Records {
  masterplan(): Promise<Masterplan>;
  /** Keyed by `readingKey`. */
  readonly readings: Repository<Reading>;
  /** Keyed by `statusReportKey`. */
  readonly statusReports: Repository<StatusReport>;
  /** Keyed by id. */
  readonly milestones: Repository<Milestone>;
  /** Keyed by post: the latest one only. */
  readonly absences: Repository<Absence>;
  /** Keyed by id. */
  readonly deviations: Repository<Deviation>;
  /** Append-only; keyed by `stepKey`. */
  readonly caseSteps: Repository<CaseStep>;
  /** Keyed by `rebaseKey`. */
  readonly rebases: Repository<Rebase>;
  /** Keyed by `yearTargetKey`. */
  readonly gradeOverrides: Repository<GradeOverride>;
  /** Keyed by month. */
  readonly monthCloses: Repository<MonthClose>;
  /** Append-only; keyed by `snapshotKey`. */
  readonly snapshots: Repository<Snapshot>;
  /** Append-only; keyed by id. */
  readonly history: Repository<HistoryEntry>;
  /** Rows that cannot be used as they stand, with the column at fault. */
  dataIssues(): Promise<readonly DataIssue[]>;
  dataStatus(): Promise<DataStatus>;
  /** As far as is known from the last look; asks nobody. */
  standing(): Standing;
}

export interface DataStatus {
  /** When the lists were last read to the end. */
  readonly syncedAt: Instant;
  /** Changes whenever any row changed. */
  readonly revision: string;
}

/** @throws Error for a workspace this deployment does not serve */
export type RecordsOf = (workspaceId: string) => Records;
