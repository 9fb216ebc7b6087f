import { type AcknowledgeDeviation, makeAcknowledgeDeviation } from './acknowledge-deviation';
import type { Announce } from './announce';
import { makeViewDueReport, type ViewDueReport } from './due-report';
import { makeEnterWorkspace } from './enter-workspace';
import { type ListWorkspaces, makeListWorkspaces } from './list-workspaces';
import type { Clock } from './ports/clock';
import type { Log } from './ports/log';
import type { Membership } from './ports/membership';
import type { RecordsOf } from './ports/records';
import type { Workspaces } from './ports/workspaces';
import { makeReviewDeviations, type ReviewDeviations } from './review-deviations';
import { makeSubmitMonthlyReport, type SubmitMonthlyReport } from './submit-monthly-report';
import { makeViewFindings, type ViewFindings } from './view-findings';
import { makeViewGoal, type ViewGoal } from './view-goal';
import { makeViewMasterplan, type ViewMasterplan } from './view-masterplan';
import { makeViewReadingHistory, type ViewReadingHistory } from './view-reading-history';

export interface UseCaseDeps {
  readonly workspaces: Workspaces;
  readonly membership: Membership;
  readonly recordsOf: RecordsOf;
  readonly announce: Announce;
  readonly clock: Clock;
  readonly log: Log;
}

/** All that people can do, whichever surface they use. */
export interface UseCases {
  readonly listWorkspaces: ListWorkspaces;
  readonly viewMasterplan: ViewMasterplan;
  readonly viewGoal: ViewGoal;
  readonly viewReadingHistory: ViewReadingHistory;
  readonly viewDueReport: ViewDueReport;
  readonly viewFindings: ViewFindings;
  readonly submitMonthlyReport: SubmitMonthlyReport;
  readonly acknowledgeDeviation: AcknowledgeDeviation;
  readonly reviewDeviations: ReviewDeviations;
}

export function makeUseCases(deps: UseCaseDeps): UseCases {
  const enter = makeEnterWorkspace(deps);
  const reviewDeviations = makeReviewDeviations(deps);
  return {
    listWorkspaces: makeListWorkspaces({ enter, workspaces: deps.workspaces }),
    viewMasterplan: makeViewMasterplan({ enter, clock: deps.clock }),
    viewGoal: makeViewGoal({ enter, clock: deps.clock }),
    viewReadingHistory: makeViewReadingHistory({ enter }),
    viewDueReport: makeViewDueReport({ enter, clock: deps.clock }),
    viewFindings: makeViewFindings({ enter }),
    submitMonthlyReport: makeSubmitMonthlyReport({ ...deps, enter, reviewDeviations }),
    acknowledgeDeviation: makeAcknowledgeDeviation({ enter, clock: deps.clock }),
    reviewDeviations,
  };
}
