import { type AcknowledgeDeviation, makeAcknowledgeDeviation } from './acknowledge-deviation';
import type { Announce } from './announce';
import { type CloseDeviation, makeCloseDeviation } from './close-deviation';
import { type CloseMonths, makeCloseMonths } from './close-month';
import { makeViewDueReport, type ViewDueReport } from './due-report';
import { makeEnterWorkspace } from './enter-workspace';
import { makeJudgeMonth } from './judged-month';
import { type ListWorkspaces, makeListWorkspaces } from './list-workspaces';
import { makeOverrideGrade, type OverrideGrade } from './override-grade';
import type { Clock } from './ports/clock';
import type { DeliveryLog } from './ports/delivery-log';
import type { JobQueue } from './ports/job-queue';
import type { Lease } from './ports/lease';
import type { Log } from './ports/log';
import type { Membership } from './ports/membership';
import type { RecordsOf } from './ports/records';
import type { Workspaces } from './ports/workspaces';
import {
  makeRebaseProcess,
  makeWithdrawRebase,
  type RebaseProcess,
  type WithdrawRebase,
} from './rebase-process';
import { makeRetryJob, type RetryJob } from './retry-job';
import { makeReviewDeviations, type ReviewDeviations } from './review-deviations';
import { makeSendAgain, type SendAgain } from './send-again';
import { makeSetAbsence, makeViewAbsence, type SetAbsence, type ViewAbsence } from './set-absence';
import { makeSubmitMonthlyReport, type SubmitMonthlyReport } from './submit-monthly-report';
import { makeViewDeliveries, type ViewDeliveries } from './view-deliveries';
import { makeViewFindings, type ViewFindings } from './view-findings';
import { makeViewGoal, type ViewGoal } from './view-goal';
import { makeViewIndicators, type ViewIndicators } from './view-indicators';
import { makeViewMasterplan, type ViewMasterplan } from './view-masterplan';
import { makeViewReadingHistory, type ViewReadingHistory } from './view-reading-history';

export interface UseCaseDeps {
  readonly workspaces: Workspaces;
  readonly membership: Membership;
  readonly recordsOf: RecordsOf;
  readonly deliveries: DeliveryLog;
  readonly jobs: JobQueue;
  readonly lease: Lease;
  readonly announce: Announce;
  readonly clock: Clock;
  readonly log: Log;
}

/** All that people can do, whichever surface they use. */
export interface UseCases {
  readonly listWorkspaces: ListWorkspaces;
  readonly viewMasterplan: ViewMasterplan;
  readonly viewGoal: ViewGoal;
  readonly viewIndicators: ViewIndicators;
  readonly viewReadingHistory: ViewReadingHistory;
  readonly viewDueReport: ViewDueReport;
  readonly viewFindings: ViewFindings;
  readonly submitMonthlyReport: SubmitMonthlyReport;
  readonly acknowledgeDeviation: AcknowledgeDeviation;
  readonly closeDeviation: CloseDeviation;
  readonly rebaseProcess: RebaseProcess;
  readonly withdrawRebase: WithdrawRebase;
  readonly overrideGrade: OverrideGrade;
  readonly viewAbsence: ViewAbsence;
  readonly setAbsence: SetAbsence;
  readonly viewDeliveries: ViewDeliveries;
  readonly sendAgain: SendAgain;
  readonly retryJob: RetryJob;
  readonly reviewDeviations: ReviewDeviations;
  readonly closeMonths: CloseMonths;
}

export function makeUseCases(deps: UseCaseDeps): UseCases {
  const enter = makeEnterWorkspace(deps);
  const judgeMonth = makeJudgeMonth();
  const reviewDeviations = makeReviewDeviations(deps);
  return {
    listWorkspaces: makeListWorkspaces({ enter, workspaces: deps.workspaces }),
    viewMasterplan: makeViewMasterplan({ enter, judgeMonth, clock: deps.clock }),
    viewGoal: makeViewGoal({ enter, judgeMonth, clock: deps.clock }),
    viewIndicators: makeViewIndicators({ enter, judgeMonth, clock: deps.clock }),
    viewReadingHistory: makeViewReadingHistory({ enter }),
    viewDueReport: makeViewDueReport({ enter, clock: deps.clock }),
    viewFindings: makeViewFindings({ enter }),
    submitMonthlyReport: makeSubmitMonthlyReport({ ...deps, enter, reviewDeviations }),
    acknowledgeDeviation: makeAcknowledgeDeviation({ enter, clock: deps.clock }),
    closeDeviation: makeCloseDeviation({ enter, clock: deps.clock }),
    rebaseProcess: makeRebaseProcess({ ...deps, enter, reviewDeviations }),
    withdrawRebase: makeWithdrawRebase({ ...deps, enter, reviewDeviations }),
    overrideGrade: makeOverrideGrade({ enter, clock: deps.clock }),
    viewAbsence: makeViewAbsence({ enter, clock: deps.clock }),
    setAbsence: makeSetAbsence({ ...deps, enter }),
    viewDeliveries: makeViewDeliveries({ ...deps, enter }),
    sendAgain: makeSendAgain({ ...deps, enter }),
    retryJob: makeRetryJob({ ...deps, enter }),
    reviewDeviations,
    closeMonths: makeCloseMonths(deps),
  };
}
