import type { Signs } from '../../../src/domain/explanation/facts/signs';
import { LightIcon } from '../light/light-icon';
import { AssuranceIcon } from './assurance-icon';
import { ForecastIcon } from './forecast-icon';
import type { Part } from './parts';
import { TrendIcon } from './trend-icon';
import { VariationIcon } from './variation-icon';

export interface PartIconProps {
  readonly part: Part;
  readonly signs: Signs;
  readonly size?: number;
}

/** The sign of one part of a judgement. Without a name: give it its word. */
export function PartIcon({ part, signs, size = 20 }: PartIconProps) {
  switch (part) {
    case 'light':
      return <LightIcon light={signs.light} size={size} />;
    case 'trend':
      return <TrendIcon code={signs.trend} meaning={signs.trendMeaning} size={size} />;
    case 'variation':
      return <VariationIcon code={signs.variation} side={signs.signalSide ?? 'high'} size={size} />;
    case 'assurance':
      return <AssuranceIcon code={signs.assurance} size={size} />;
    case 'forecast':
      return <ForecastIcon code={signs.forecast} size={size} />;
  }
}
