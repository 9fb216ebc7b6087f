import { type Light, LIGHTS } from '../../../src/domain/tracking/light';
import type { LightCounts } from '../../../src/domain/tracking/roll-up';
import type { Text } from '../../text/de/text';

/** Whether no key indicator decides the light, so that it says nothing, though there is something that counts. */
export const isWithoutKey = (light: Light, counts: LightCounts): boolean =>
  light === 'none' && counts.none === 0 && LIGHTS.some((one) => counts[one] > 0);

/** `2 deutliche Abweichung, 5 im Plan`; empty without any. */
export const sayCounts = (counts: LightCounts, { lights }: Pick<Text, 'lights'>): string =>
  LIGHTS.filter((light) => counts[light] > 0)
    .map((light) => `${counts[light]} ${lights[light]}`)
    .join(', ');
