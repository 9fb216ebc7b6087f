import type { CaseView } from '../../../../src/contracts/tracking/case';
import type { Stage } from '../../../../src/domain/deviation/case/stage';

/** The way of a case, as it goes when nothing comes between. */
const WAY = [
  'statement',
  'cause',
  'countermeasure',
  'decision',
  'implementation',
  'effect-check',
] as const satisfies readonly Stage[];

export type WayStep = (typeof WAY)[number];

/** `skipped`: the case ended, or rests, without it. */
export type WayState = 'done' | 'current' | 'open' | 'skipped';

/** How far a case is on its way, in its latest round. */
export function progressOf({
  steps,
  summary: { stage },
}: Pick<CaseView, 'steps' | 'summary'>): readonly { readonly step: WayStep; readonly state: WayState }[] {
  const current = WAY.findIndex((step) => step === stage);
  const begun = steps.findLastIndex(({ content }) => content.type === 'reopening');
  const taken = new Set<string>(steps.slice(begun + 1).map(({ content }) => content.type));
  return WAY.map((step, index) => {
    if (stage === 'confirmation') return { step, state: 'done' };
    if (current < 0) return { step, state: taken.has(step) ? 'done' : 'skipped' };
    if (index === current) return { step, state: 'current' };
    return { step, state: index < current ? 'done' : 'open' };
  });
}
