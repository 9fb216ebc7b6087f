import { dayOf } from '../../domain/calendar/local-time';
import type { CaseStep, Countermeasure } from '../../domain/deviation/case/case-step';
import { standingMeasure } from '../../domain/deviation/case/deviation-case';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { caseSummary, type CaseSummary } from '../deviations/case-summary';
import type { LoadedCase } from '../deviations/load-case';
import { accessOf } from '../policies/access';

/** What a review meeting talked about and decided, by function and never by person. */
export interface Minutes {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly began: Instant;
  readonly ended: Instant;
  /** Functions that took part, as entered. */
  readonly present: readonly string[];
  /** In the order in which they were talked about. */
  readonly items: readonly MinutesItem[];
  readonly tasks: readonly MinutesTask[];
}

export interface MinutesItem {
  readonly summary: CaseSummary;
  /** What was noted and decided in the meeting. */
  readonly steps: readonly CaseStep[];
}

/** Who does what until when: what the cases wait for after the meeting. */
export interface MinutesTask {
  readonly subjectName: string;
  readonly stage: CaseSummary['stage'];
  readonly countermeasure: Pick<Countermeasure, 'name' | 'due'> | null;
  readonly waitsForName: string;
  readonly due: Day | null;
}

/** @param deviationIds what was talked about; what has left the plan is left out */
export function minutes(
  cases: readonly LoadedCase[],
  of: {
    readonly workspace: { readonly id: string; readonly name: string };
    readonly plan: Masterplan;
    readonly deviationIds: readonly string[];
    readonly present: readonly string[];
    readonly began: Instant;
    readonly ended: Instant;
  },
): Minutes {
  const { workspace, plan, deviationIds, present, began, ended } = of;
  const access = accessOf(plan, '', false);
  const discussed = deviationIds.flatMap((id) => cases.find((one) => one.of.deviation.id === id) ?? []);
  const items = discussed.map((one) => ({
    one,
    summary: caseSummary(one, { plan, access, today: dayOf(ended) }),
    steps: one.of.steps.filter(({ at }) => at >= began && at <= ended),
  }));
  return {
    workspaceId: workspace.id,
    workspaceName: workspace.name,
    began,
    ended,
    present,
    items: items.map(({ summary, steps }) => ({ summary, steps })),
    tasks: items
      .filter(({ summary }) => summary.waitsFor !== null)
      .map(({ one, summary }) => ({
        subjectName: summary.subjectName,
        stage: summary.stage,
        countermeasure: standingMeasure(one.of),
        waitsForName: summary.waitsForName,
        due: summary.due,
      })),
  };
}
