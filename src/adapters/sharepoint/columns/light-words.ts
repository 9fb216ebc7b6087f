import type { Light } from '../../../domain/tracking/light';

/** The traffic light as people read it in the lists. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  green: 'grün',
  amber: 'gelb',
  red: 'rot',
  none: 'keine Daten',
  stale: 'veraltet',
};
