import type { Countermeasure } from '../../domain/deviation/case/case-step';
import type { DeviationCase } from '../../domain/deviation/case/deviation-case';
import { latestEffectCheck } from '../../domain/deviation/case/latest-effect-check';
import type { LoadedCase } from './load-case';

/** Cases shown as similar, and former countermeasures offered. */
const MOST = 5;

/** Points from which a case counts as similar: the same cause, or a common goal and kind of figure. */
const SIMILAR = 3;

/**
 * Cases that are like this one elsewhere: ISO 9001 asks whether the same could happen in other places. The same indicator
 * earlier, the same cause, the same kind of figure and the same area count.
 */
export function similarCases(of: LoadedCase, all: readonly LoadedCase[]): LoadedCase[] {
  return all
    .filter((other) => other.of.deviation.id !== of.of.deviation.id)
    .map((other) => ({ other, points: likeness(of, other) }))
    .filter(({ points }) => points >= SIMILAR)
    .sort(
      (a, b) =>
        b.points - a.points || (a.other.of.deviation.openedAt < b.other.of.deviation.openedAt ? 1 : -1),
    )
    .slice(0, MOST)
    .map(({ other }) => other);
}

function likeness(a: LoadedCase, b: LoadedCase): number {
  const sameIndicator = a.subject.indicator !== null && a.subject.indicator.id === b.subject.indicator?.id;
  const sameCause = a.of.cause !== null && a.of.cause === b.of.cause;
  const sameKind =
    a.subject.indicator === null
      ? b.subject.indicator === null
      : a.subject.indicator.kind === b.subject.indicator?.kind &&
        a.subject.indicator.unit === b.subject.indicator.unit;
  const sameField = a.subject.goal.fieldId === b.subject.goal.fieldId;
  return (sameIndicator ? 4 : 0) + (sameCause ? 3 : 0) + (sameKind ? 2 : 0) + (sameField ? 1 : 0);
}

/** A countermeasure of another case, and whether it worked. */
export interface FormerCountermeasure {
  readonly deviationId: string;
  readonly subjectName: string;
  readonly countermeasure: Pick<Countermeasure, 'name' | 'text' | 'criterion'>;
  /** Null while it was not checked. */
  readonly effective: boolean | null;
}

/** What was done elsewhere, the effective first, those of similar cases before others. */
export function formerCountermeasures(of: LoadedCase, all: readonly LoadedCase[]): FormerCountermeasure[] {
  return all
    .filter((other) => other.of.deviation.id !== of.of.deviation.id && other.of.countermeasure !== null)
    .map((other) => ({ other, effective: effectOf(other.of), points: likeness(of, other) }))
    .sort((a, b) => rank(b.effective) - rank(a.effective) || b.points - a.points)
    .slice(0, MOST)
    .flatMap(({ other, effective }) => {
      const { countermeasure } = other.of;
      if (countermeasure === null) return [];
      const { name, text, criterion } = countermeasure;
      return [
        {
          deviationId: other.of.deviation.id,
          subjectName: other.subject.name,
          countermeasure: { name, text, criterion },
          effective,
        },
      ];
    });
}

const rank = (effective: boolean | null): number => (effective === null ? 0 : effective ? 1 : -1);

/** Whether the countermeasure that stands now worked; null while it was not checked. */
export const effectOf = ({ steps }: DeviationCase): boolean | null =>
  latestEffectCheck(steps)?.effective ?? null;
