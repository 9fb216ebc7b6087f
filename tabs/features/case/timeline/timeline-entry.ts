import type { CasePage, CaseStep } from '../../../../src/contracts/tracking/case';

/** Something that happened about a deviation. */
export type TimelineEntry =
  | { readonly type: 'opened'; readonly at: string }
  | { readonly type: 'acknowledged' | 'closed'; readonly at: string; readonly postName: string }
  | { readonly type: 'step'; readonly at: string; readonly step: CaseStep };

/** All that happened, newest last. A closure that is a step of its own is told once. */
export function timelineOf({ case: { steps, summary } }: CasePage): TimelineEntry[] {
  const { openedAt, acknowledgement, closure } = summary.deviation;
  const isStep = steps.some(({ content, at }) => content.type === 'closing' && at === closure?.at);
  const entries: readonly (TimelineEntry | null)[] = [
    { type: 'opened', at: openedAt },
    acknowledgement && { type: 'acknowledged', ...acknowledgement },
    ...steps.map((step) => ({ type: 'step' as const, at: step.at, step })),
    isStep ? null : closure && { type: 'closed', ...closure },
  ];
  return entries.filter((entry) => entry !== null).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
