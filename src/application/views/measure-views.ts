import type { Goal } from '../../domain/masterplan/goal';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Measure, Milestone } from '../../domain/masterplan/measure';
import type { Light } from '../../domain/tracking/light';
import { isLate } from '../../domain/tracking/project-progress';
import type { StatusReport } from '../../domain/tracking/status-report';
import type { JudgedMonth, ProgressOfProject } from '../judging/judged-month';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';

export interface MeasureView {
  readonly measure: Measure;
  readonly operatingUnitName: string;
  readonly milestones: readonly (Milestone & { readonly late: boolean })[];
  /** Null for processes, and for projects whose milestones lack a weight. */
  readonly progress: (NonNullable<ProgressOfProject['progress']> & { readonly light: Light }) | null;
  readonly latestReport: StatusReport | null;
  /** Oldest first, each with the function that wrote it. */
  readonly reports: readonly (StatusReport & { readonly postName: string })[];
}

/** Projects and processes of a goal as they stood in a month. */
export async function measureViews(context: {
  readonly records: DisclosedRecords;
  readonly plan: Masterplan;
  readonly goal: Goal;
  readonly judged: JudgedMonth;
}): Promise<MeasureView[]> {
  const { records, plan, goal, judged } = context;
  const reports = await records.statusReports.all();
  const upToMonth = reports.map(({ value }) => value).filter(({ month }) => month <= judged.month);
  return plan.measures
    .filter(({ goalId }) => goalId === goal.id)
    .map((measure) => measureView(measure, { plan, judged, reports: upToMonth }));
}

function measureView(
  measure: Measure,
  context: { plan: Masterplan; judged: JudgedMonth; reports: readonly StatusReport[] },
): MeasureView {
  const { plan, judged } = context;
  const { light, progress } = judged.progressOf(measure);
  const reports = context.reports
    .filter(({ measureId }) => measureId === measure.id)
    .sort((a, b) => a.month.localeCompare(b.month));
  return {
    measure,
    operatingUnitName:
      plan.offices.find(({ id }) => id === measure.operatingUnit)?.name ?? measure.operatingUnit,
    milestones: plan.milestones
      .filter(({ measureId }) => measureId === measure.id)
      .map((milestone) => ({ ...milestone, late: isLate(milestone, judged.day) })),
    progress: measure.kind !== 'project' || progress === null ? null : { ...progress, light },
    latestReport: reports.at(-1) ?? null,
    reports: reports.map((report) => ({
      ...report,
      postName: plan.posts.find(({ id }) => id === report.reportedByPostId)?.name ?? '',
    })),
  };
}
