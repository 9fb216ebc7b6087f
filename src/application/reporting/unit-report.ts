import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Day } from '../../domain/shared/day';
import type { Month } from '../../domain/shared/month';
import type { DueItem } from '../../domain/tracking/reporting/due-items';
import type { Workspace } from '../ports/workspaces';

/** What an operating unit has not reported in a month, by function. It compares no people. */
export interface UnitReport {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly officeName: string;
  readonly due: Day;
  readonly close: Day;
  readonly open: readonly {
    readonly itemId: string;
    readonly name: string;
    readonly goalId: string;
    readonly goalName: string;
    readonly postName: string;
  }[];
}

export function unitReport(
  plan: Masterplan,
  of: {
    readonly workspace: Workspace;
    readonly month: Month;
    readonly officeName: string;
    readonly due: Day;
    readonly close: Day;
    readonly open: readonly DueItem[];
  },
): UnitReport {
  const goals = new Map(plan.goals.map(({ id, name }) => [id, name]));
  const { workspace, open, ...rest } = of;
  return {
    ...rest,
    workspace: { id: workspace.id, name: workspace.name },
    open: open.map((item) => {
      const subject = item.type === 'reading' ? item.indicator : item.measure;
      return {
        itemId: subject.id,
        name: subject.name,
        goalId: subject.goalId,
        goalName: goals.get(subject.goalId) ?? '',
        postName: item.post.name,
      };
    }),
  };
}
