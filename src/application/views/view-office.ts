import { dayOf } from '../../domain/calendar/local-time';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Day } from '../../domain/shared/day';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import { type DueItem, dueItems, operatingOfficeId } from '../../domain/tracking/reporting/due-items';
import type { Light } from '../../domain/tracking/light';
import { isLate } from '../../domain/tracking/project-progress';
import { type CaseSummary, caseSummary } from '../deviations/case-summary';
import { type LoadedCase, loadCases } from '../deviations/load-case';
import { goalSummaries, type GoalSummary } from './goal-summaries';
import type { JudgedMonth, ProgressOfProject } from '../judging/judged-month';
import { fieldParts, type OfficeShare, officeShares } from './office-shares';
import { officeStanding, type OfficeStanding } from './office-standing';
import type { Actor } from '../policies/access';
import { openItems } from '../reporting/open-items';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import type { NotPermitted } from '../workspace/enter-workspace';
import { makeMonthViewOf, type MonthFrame, type MonthMaterial, type MonthViewDeps } from './month-view';

/** What an office is responsible for, and how it stands. */
export interface OfficeView extends MonthFrame {
  readonly office: OfficeStanding & { readonly headPostName: string };
  /** Goals it takes part in, or one of its posts has a share in. */
  readonly goals: readonly GoalSummary[];
  /** Projects it carries out. */
  readonly projects: readonly OfficeProject[];
  /** What was due for the month and is not reported, by function and never by person. */
  readonly missing: readonly MissingReport[];
  /** Open deviations, what is due first at the top; as of today, whatever month is looked at. */
  readonly cases: readonly CaseSummary[];
}

export interface OfficeProject {
  readonly id: string;
  readonly name: string;
  readonly goalId: string;
  readonly goalName: string;
  readonly light: Light;
  readonly progress: ProgressOfProject['progress'];
  /** The open one that is due first; null when all are done. */
  readonly nextMilestone: {
    readonly name: string;
    /** Day it is due, `2026-03-31`. */
    readonly due: string;
    readonly late: boolean;
  } | null;
}

export interface MissingReport {
  readonly name: string;
  readonly goalId: string;
  readonly postName: string;
  /** Month the report speaks of; earlier than the reporting month for indicators published late. */
  readonly month: Month;
}

export type ViewOfficeError = NotPermitted | { readonly kind: 'office-not-found' };

export type ViewOffice = (
  actor: Actor,
  workspaceId: string,
  asked: { readonly officeId: string; readonly month: Month | null },
) => Promise<Result<OfficeView, ViewOfficeError>>;

interface SameForAll {
  readonly view: Omit<OfficeView, 'cases'>;
  readonly cases: readonly LoadedCase[];
}

/** Readable by every member of the team: what an office steers by is no secret among its neighbours. */
export function makeViewOffice(deps: MonthViewDeps): ViewOffice {
  const view = makeMonthViewOf(deps, {
    find: findShare,
    make: sameForAll,
    forViewer: ({ view, cases }, viewer) => ({
      ...view,
      cases: cases.map((one) => caseSummary(one, viewer)),
    }),
  });
  return (actor, workspaceId, { officeId, month }) => view(actor, workspaceId, { id: officeId, month });
}

function findShare(
  plan: Masterplan,
  officeId: string,
): Result<OfficeShare, { readonly kind: 'office-not-found' }> {
  const share = officeShares(plan).find(({ office }) => office.id === officeId);
  return share === undefined ? err({ kind: 'office-not-found' }) : ok(share);
}

async function sameForAll(
  { records, plan, judged, frame, now }: MonthMaterial,
  share: OfficeShare,
): Promise<SameForAll> {
  const { office } = share;
  const { month } = frame;
  const [readings, deviations, loaded, missing] = await Promise.all([
    records.readings.all(),
    records.deviations.all(),
    loadCases(records, plan),
    missingOf(plan, records, { officeId: office.id, month }),
  ]);
  const cases = loaded.filter(({ of }) => of.deviation.status === 'open');
  const summaries = goalSummaries(
    plan,
    judged,
    deviations.map(({ value }) => value),
  );
  return {
    view: {
      ...frame,
      office: {
        ...officeStanding(share, {
          parts: fieldParts(plan, judged, share),
          readings: readings.map(({ value }) => value),
          cases,
          month,
          today: dayOf(now),
        }),
        headPostName: plan.posts.find(({ id }) => id === office.headPostId)?.name ?? '',
      },
      goals: goalsOf(plan, share).flatMap((goalId) => summaries.get(goalId) ?? []),
      projects: projectsOf(plan, judged, share),
      missing,
    },
    cases: cases.filter(({ subject }) => subject.office?.id === office.id).sort(byDue),
  };
}

/** Ids of goals that name the office as a participant, or in which a post or project of it has a share; in the plan's order. */
function goalsOf(plan: Masterplan, { office, indicators, projects }: OfficeShare): string[] {
  const posts = new Set(plan.posts.filter(({ officeId }) => officeId === office.id).map(({ id }) => id));
  const shared = new Set([
    ...indicators.map(({ goalId }) => goalId),
    ...projects.map(({ goalId }) => goalId),
    ...plan.measures.filter(({ ownerPostId }) => posts.has(ownerPostId)).map(({ goalId }) => goalId),
  ]);
  return plan.goals
    .filter(
      ({ id, officeIds, ownerPostId }) =>
        officeIds.includes(office.id) || posts.has(ownerPostId) || shared.has(id),
    )
    .map(({ id }) => id);
}

function projectsOf(plan: Masterplan, judged: JudgedMonth, { projects }: OfficeShare): OfficeProject[] {
  const goals = new Map(plan.goals.map(({ id, name }) => [id, name]));
  return projects.map((project) => {
    const { light, progress } = judged.progressOf(project);
    return {
      id: project.id,
      name: project.name,
      goalId: project.goalId,
      goalName: goals.get(project.goalId) ?? '',
      light,
      progress,
      nextMilestone: nextMilestone(plan, project.id, judged.day),
    };
  });
}

/** As it was on a day: what was done later was still open then. */
function nextMilestone(plan: Masterplan, measureId: string, day: Day): OfficeProject['nextMilestone'] {
  const [next] = plan.milestones
    .filter((milestone) => milestone.measureId === measureId)
    .map((milestone) => ({
      ...milestone,
      done: milestone.done !== null && milestone.done <= day ? milestone.done : null,
    }))
    .filter(({ done }) => done === null)
    .sort((a, b) => a.due.localeCompare(b.due));
  return next === undefined ? null : { name: next.name, due: next.due, late: isLate(next, day) };
}

async function missingOf(
  plan: Masterplan,
  records: DisclosedRecords,
  { officeId, month }: { officeId: string; month: Month },
): Promise<MissingReport[]> {
  const due = dueItems(plan, month).filter((item) => operatingOfficeId(plan, item) === officeId);
  return (await openItems(records, due)).map(missingReport);
}

function missingReport(item: DueItem): MissingReport {
  const { name, goalId } = item.type === 'reading' ? item.indicator : item.measure;
  return { name, goalId, postName: item.post.name, month: item.month };
}

function byDue(a: LoadedCase, b: LoadedCase): number {
  const due = ({ of }: LoadedCase) => of.due ?? '9999';
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  return a.of.deviation.id < b.of.deviation.id ? -1 : 1;
}
