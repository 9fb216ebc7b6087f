import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import type { Ring } from '../../../../src/domain/masterplan/area';
import type { Month } from '../../../../src/domain/shared/month';
import { type Compared, type ComparedPoint, isKnown } from '../compared/compared';

/** What an area has in the month, held against the whole. */
export interface AreaFigure {
  /** Of the indicator that measures it. */
  readonly id: string;
  readonly name: string;
  readonly outline: readonly Ring[];
  /** From 1, the largest figure first; those without one come last. */
  readonly rank: number;
  readonly point: ComparedPoint | null;
  /** Figure minus that of the whole city, in the unit, for rates; null where either is not known. */
  readonly difference: number | null;
  /** Of the whole city's figure, 0.16 for 16 %, for counts; null where either is not known. */
  readonly share: number | null;
}

export interface AreaFigures {
  /** The latest in which any area has a figure: some are published late. */
  readonly month: Month;
  /** Of the whole city in that month. */
  readonly whole: number | null;
  /** What each bar is held against: the city's rate, or for counts the mean of the areas that are shown. */
  readonly reference: number | null;
  readonly figures: readonly AreaFigure[];
}

type Areas = ComparisonView['areas'];

/** @returns null when no area ever had a figure */
export function areaFigures(whole: Compared, parts: readonly Compared[], areas: Areas): AreaFigures | null {
  const month = parts
    .flatMap(({ series }) => series.findLast(isKnown)?.month ?? [])
    .sort()
    .at(-1);
  if (month === undefined) return null;
  const ofWhole = whole.series.find((point) => point.month === month)?.value ?? null;
  const isRate = whole.indicator.kind === 'rate';
  const figures = parts
    .map((part) => {
      const area = areas.find(({ id }) => id === part.indicator.areaId);
      const point = part.series.find((candidate) => candidate.month === month) ?? null;
      const value = point?.value ?? null;
      const comparable = value !== null && ofWhole !== null;
      return {
        id: part.indicator.id,
        name: area?.name ?? part.indicator.name,
        outline: (area?.outline ?? []).filter((ring) => ring.length > 2),
        point,
        difference: isRate && comparable ? value - ofWhole : null,
        share: !isRate && comparable && ofWhole > 0 ? value / ofWhole : null,
      };
    })
    .sort((a, b) => sizeOf(b.point) - sizeOf(a.point) || a.name.localeCompare(b.name, 'de'))
    .map((figure, index) => ({ ...figure, rank: index + 1 }));
  return { month, whole: ofWhole, reference: isRate ? ofWhole : meanOf(figures), figures };
}

/** What is withheld stands together between none and the rest, so that its order tells nothing about it. */
function sizeOf(point: ComparedPoint | null): number {
  if (point === null || !isKnown(point)) return -Number.MAX_VALUE;
  return point.value ?? 1;
}

function meanOf(figures: readonly Pick<AreaFigure, 'point'>[]): number | null {
  const known = figures.flatMap(({ point }) => point?.value ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
