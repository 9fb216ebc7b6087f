import type { Measure, Milestone } from '../../masterplan/measure';
import type { Masterplan } from '../../masterplan/masterplan';
import { operatingOffice } from '../../masterplan/office';
import { isDeputisedBy, isHeldBy, type Post } from '../../masterplan/post';
import type { Month } from '../../shared/month';
import { dueMonth, type Indicator } from '../indicator';

/** Something a post has to report: the figure of an indicator, or the status of a project. */
export type DueItem =
  | { readonly type: 'reading'; readonly post: Post; readonly indicator: Indicator; readonly month: Month }
  | {
      readonly type: 'status';
      readonly post: Post;
      readonly measure: Measure;
      readonly milestones: readonly Milestone[];
      readonly month: Month;
    };

/** @returns all that the department's posts report in the report of `reportingMonth`, in the plan's order */
export function dueItems(plan: Masterplan, reportingMonth: Month): DueItem[] {
  const posts = new Map(plan.posts.map((post) => [post.id, post]));
  const readings = plan.indicators.flatMap((indicator): DueItem[] => {
    const post = posts.get(indicator.ownerPostId);
    const month = dueMonth(indicator, reportingMonth);
    return post === undefined || month === null ? [] : [{ type: 'reading', post, indicator, month }];
  });
  const statuses = plan.measures.flatMap((measure): DueItem[] => {
    const post = posts.get(measure.ownerPostId);
    const milestones = plan.milestones.filter(({ measureId }) => measureId === measure.id);
    if (post === undefined || !isRunning(measure, milestones, reportingMonth)) return [];
    return [{ type: 'status', post, measure, milestones, month: reportingMonth }];
  });
  return [...readings, ...statuses];
}

/** A project is reported on from its start while a milestone is open, and in the month the last one was done. */
function isRunning(measure: Measure, milestones: readonly Milestone[], month: Month): boolean {
  if (measure.kind !== 'project' || month < measure.from) return false;
  return milestones.some(({ done }) => done === null || done.slice(0, 7) >= month);
}

/** @returns empty when the plan does not have the office */
export const operatingOfficeId = ({ offices }: Pick<Masterplan, 'offices'>, item: DueItem): string =>
  operatingOffice(offices, item.type === 'status' ? item.measure.operatingUnit : '', item.post)?.id ?? '';

export const dueItemId = (item: DueItem): string =>
  item.type === 'reading' ? item.indicator.id : item.measure.id;

/** What this person holds, or holds in deputy. */
export function dutiesOf(items: readonly DueItem[], userId: string): DueItem[] {
  return items.filter(({ post }) => isHeldBy(post, userId) || isDeputisedBy(post, userId));
}
