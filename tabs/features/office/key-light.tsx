import type { OfficeView } from '../../../src/contracts/tracking/department';
import { LightBadge } from '../../shared/light/light';
import { useSession } from '../../shared/service/session';
import { isWithoutKey } from '../../shared/units/say-light';

/** The light that the key indicators make; in words where there is none among them. */
export function KeyLight({ light, counts }: Pick<OfficeView['office'], 'light' | 'counts'>) {
  const { text } = useSession();
  return isWithoutKey(light, counts) ? <>{text.units.noKey}</> : <LightBadge light={light} />;
}
