import {
  makeShareView,
  makeViewSharedViews,
  type ShareView,
  type ViewSharedViews,
} from './workspace/shared-views';
import { makeViewCourses, type ViewCourses } from './views/view-courses';
import { type AcknowledgeDeviation, makeAcknowledgeDeviation } from './deviations/acknowledge-deviation';
import type { Announce } from './ports/announce';
import { type CloseDeviation, makeCloseDeviation } from './deviations/close-deviation';
import { makeViewDueReport, type ViewDueReport } from './reporting/due-report';
import { makeEnterWorkspace } from './workspace/enter-workspace';
import { makeJudgeMonth } from './judging/judged-month';
import { type ListWorkspaces, makeListWorkspaces } from './workspace/list-workspaces';
import { makeOverrideGrade, type OverrideGrade } from './steering/override-grade';
import type { Clock } from './ports/clock';
import type { DeliveryLog } from './ports/delivery-log';
import type { JobQueue } from './ports/job-queue';
import type { Lease } from './ports/lease';
import type { Log } from './ports/log';
import type { Membership } from './ports/membership';
import type { SharedViews } from './ports/shared-views';
import type { RecordsOf } from './ports/records';
import type { StandingOf } from './ports/standing';
import type { Workspaces } from './ports/workspaces';
import {
  makeRebaseProcess,
  makeWithdrawRebase,
  type RebaseProcess,
  type WithdrawRebase,
} from './steering/rebase-process';
import {
  type SendMinutes,
  makePostMeetingMinutes,
  makeWriteMeetingMinutes,
  type PostMeetingMinutes,
  type WriteMeetingMinutes,
} from './meetings/keep-minutes';
import type { WriteMinutes } from './meetings/write-minutes';
import { makeRetryJob, type RetryJob } from './round/retry-job';
import type { ReviewDeviations } from './deviations/review-deviations';
import { makeTakeSteps, type TakeSteps } from './deviations/take-steps';
import { makeViewCase, type ViewCase } from './deviations/view-case';
import { makeViewDeviations, type ViewDeviations } from './deviations/view-deviations';
import { makeSendAgain, type SendAgain } from './round/send-again';
import { makeSetAbsence, makeViewAbsence, type SetAbsence, type ViewAbsence } from './reporting/set-absence';
import { makeSubmitMonthlyReport, type SubmitMonthlyReport } from './reporting/submit-monthly-report';
import { makeViewChanges, type ViewChanges } from './views/view-changes';
import { makeViewComparison, type ViewComparison } from './views/view-comparison';
import { makeViewDeliveries, type ViewDeliveries } from './round/view-deliveries';
import { makeViewDepartment, type ViewDepartment } from './views/view-department';
import { makeViewDataIssues, type ViewDataIssues } from './views/view-data-issues';
import { makeViewGoal, type ViewGoal } from './views/view-goal';
import { makeViewGoalHistory, type ViewGoalHistory } from './views/view-goal-history';
import { makeViewIndicators, type ViewIndicators } from './views/view-indicators';
import { makeViewJudgement, type ViewJudgement } from './judging/view-judgement';
import { makeViewMasterplan, type ViewMasterplan } from './views/view-masterplan';
import { makeViewOffice, type ViewOffice } from './views/view-office';
import { makeViewWorkspace, type ViewWorkspace } from './views/view-workspace';
import { makeViewReadingHistory, type ViewReadingHistory } from './reporting/view-reading-history';

export interface UseCaseDeps {
  readonly workspaces: Workspaces;
  readonly membership: Membership;
  readonly recordsOf: RecordsOf;
  readonly deliveries: DeliveryLog;
  readonly jobs: JobQueue;
  readonly lease: Lease;
  readonly sharedViews: SharedViews;
  readonly announce: Announce;
  readonly writeMinutes: WriteMinutes;
  readonly sendMinutes: SendMinutes;
  readonly reviewDeviations: ReviewDeviations;
  readonly clock: Clock;
  readonly log: Log;
}

/** All that people can do, whichever surface they use. */
export interface UseCases {
  readonly listWorkspaces: ListWorkspaces;
  readonly viewWorkspace: ViewWorkspace;
  readonly standingOf: StandingOf;
  readonly viewMasterplan: ViewMasterplan;
  readonly viewChanges: ViewChanges;
  readonly viewComparison: ViewComparison;
  readonly viewCourses: ViewCourses;
  readonly viewDepartment: ViewDepartment;
  readonly viewOffice: ViewOffice;
  readonly viewGoal: ViewGoal;
  readonly viewGoalHistory: ViewGoalHistory;
  readonly viewIndicators: ViewIndicators;
  readonly viewJudgement: ViewJudgement;
  readonly viewReadingHistory: ViewReadingHistory;
  readonly viewDueReport: ViewDueReport;
  readonly viewDataIssues: ViewDataIssues;
  readonly submitMonthlyReport: SubmitMonthlyReport;
  readonly acknowledgeDeviation: AcknowledgeDeviation;
  readonly closeDeviation: CloseDeviation;
  readonly viewDeviations: ViewDeviations;
  readonly viewCase: ViewCase;
  readonly takeSteps: TakeSteps;
  readonly writeMinutes: WriteMeetingMinutes;
  readonly postMinutes: PostMeetingMinutes;
  readonly rebaseProcess: RebaseProcess;
  readonly withdrawRebase: WithdrawRebase;
  readonly overrideGrade: OverrideGrade;
  readonly viewAbsence: ViewAbsence;
  readonly setAbsence: SetAbsence;
  readonly viewDeliveries: ViewDeliveries;
  readonly sendAgain: SendAgain;
  readonly retryJob: RetryJob;
  readonly viewSharedViews: ViewSharedViews;
  readonly shareView: ShareView;
}

export function makeUseCases(deps: UseCaseDeps): UseCases {
  const enter = makeEnterWorkspace(deps);
  const judgeMonth = makeJudgeMonth();
  const takeSteps = makeTakeSteps({ ...deps, enter });
  return {
    listWorkspaces: makeListWorkspaces({ ...deps, enter }),
    standingOf: (workspaceId) => deps.recordsOf(workspaceId).standing(),
    viewWorkspace: makeViewWorkspace({ enter, clock: deps.clock }),
    viewChanges: makeViewChanges({ enter, judgeMonth, clock: deps.clock }),
    viewComparison: makeViewComparison({ enter, judgeMonth, clock: deps.clock }),
    viewCourses: makeViewCourses({ enter, clock: deps.clock }),
    viewMasterplan: makeViewMasterplan({ enter, judgeMonth, clock: deps.clock }),
    viewDepartment: makeViewDepartment({ enter, judgeMonth, clock: deps.clock }),
    viewOffice: makeViewOffice({ enter, judgeMonth, clock: deps.clock }),
    viewGoal: makeViewGoal({ enter, judgeMonth, clock: deps.clock }),
    viewGoalHistory: makeViewGoalHistory({ enter }),
    viewIndicators: makeViewIndicators({ enter, judgeMonth, clock: deps.clock }),
    viewJudgement: makeViewJudgement({ enter, judgeMonth, clock: deps.clock }),
    viewReadingHistory: makeViewReadingHistory({ enter }),
    viewDueReport: makeViewDueReport({ enter, clock: deps.clock }),
    viewDataIssues: makeViewDataIssues({ enter }),
    submitMonthlyReport: makeSubmitMonthlyReport({ ...deps, enter }),
    acknowledgeDeviation: makeAcknowledgeDeviation({ enter, clock: deps.clock }),
    closeDeviation: makeCloseDeviation({ enter, takeSteps }),
    viewDeviations: makeViewDeviations({ enter, clock: deps.clock }),
    viewCase: makeViewCase({ enter, judgeMonth, clock: deps.clock }),
    takeSteps,
    writeMinutes: makeWriteMeetingMinutes({ ...deps, enter }),
    postMinutes: makePostMeetingMinutes({ ...deps, enter }),
    rebaseProcess: makeRebaseProcess({ ...deps, enter }),
    withdrawRebase: makeWithdrawRebase({ ...deps, enter }),
    overrideGrade: makeOverrideGrade({ enter, clock: deps.clock }),
    viewAbsence: makeViewAbsence({ enter, clock: deps.clock }),
    setAbsence: makeSetAbsence({ ...deps, enter }),
    viewDeliveries: makeViewDeliveries({ ...deps, enter }),
    sendAgain: makeSendAgain({ ...deps, enter }),
    retryJob: makeRetryJob({ ...deps, enter }),
    viewSharedViews: makeViewSharedViews({ ...deps, enter }),
    shareView: makeShareView({ ...deps, enter }),
  };
}
