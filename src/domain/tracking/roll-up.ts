import type { Light } from './light';

export type LightCounts = Readonly<Record<Light, number>>;

export interface RolledUp {
  /** The worst of the key indicators; `none` without any. */
  readonly light: Light;
  /** How many of all indicators show each light; the unreported count as unreported. */
  readonly counts: LightCounts;
}

/** Worst first. Unreported is worse than green but never hides amber or red. */
const SEVERITY: readonly Light[] = ['red', 'amber', 'stale', 'none', 'green'];

/** Goal, field and department: the worst key indicator and the counts, never an average. */
export function rollUp(parts: readonly { readonly light: Light; readonly isKey: boolean }[]): RolledUp {
  const keyLights = parts.filter(({ isKey }) => isKey).map(({ light }) => light);
  return { light: worst(keyLights), counts: countLights(parts.map(({ light }) => light)) };
}

export function worst(lights: readonly Light[]): Light {
  return SEVERITY.find((light) => lights.includes(light)) ?? 'none';
}

/** Neither is worse between "no data" and "not reported". */
export function isWorse(a: Light, b: Light): boolean {
  const rank = (light: Light): number => SEVERITY.indexOf(light === 'stale' ? 'none' : light);
  return rank(a) < rank(b);
}

function countLights(lights: readonly Light[]): LightCounts {
  const counts: Record<Light, number> = { green: 0, amber: 0, red: 0, none: 0, stale: 0 };
  for (const light of lights) counts[light] += 1;
  return counts;
}
