import type { Compared } from '../compared/compared';
import { NAMES } from '../../../shared/address/names';

/** How the figures of several courses are laid on their axes: each on its own, all on one, or as an index. */
const COURSE_SCALES = ['own', 'same', 'index'] as const;

export type CourseScale = (typeof COURSE_SCALES)[number];

/** One axis holds several courses only when they are measured in the same unit. */
export function scalesOffered(all: readonly Pick<Compared, 'indicator'>[]): readonly CourseScale[] {
  const units = new Set(all.map(({ indicator }) => indicator.unit.trim()));
  return COURSE_SCALES.filter((scale) => scale !== 'same' || (all.length > 1 && units.size === 1));
}

/** The one the address names, as far as it is offered. */
export function scaleIn(params: URLSearchParams, offered: readonly CourseScale[]): CourseScale {
  const asked = params.get(NAMES.comparison.scale);
  return offered.find((known) => known === asked) ?? 'own';
}

export const scaleInAddress = (scale: CourseScale): string | null => (scale === 'own' ? null : scale);
