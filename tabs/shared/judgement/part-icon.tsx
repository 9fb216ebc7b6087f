import type { Judgement } from '../../../src/contracts/judgement';
import { LightIcon } from '../light-icon';
import { AssuranceIcon } from './assurance-icon';
import { codesOf, type Part } from './codes';
import { ForecastIcon } from './forecast-icon';
import { TrendIcon } from './trend-icon';
import { VariationIcon } from './variation-icon';

export interface PartIconProps {
  readonly part: Part;
  readonly judgement: Judgement;
  readonly size?: number;
}

/** The sign of one part of a judgement. Without a name: give it its word. */
export function PartIcon({ part, judgement, size = 20 }: PartIconProps) {
  const codes = codesOf(judgement);
  const { variation } = judgement;
  switch (part) {
    case 'light':
      return <LightIcon light={codes.light} size={size} />;
    case 'trend':
      return <TrendIcon code={codes.trend} meaning={codes.trendMeaning} size={size} />;
    case 'variation':
      return (
        <VariationIcon
          code={codes.variation}
          side={variation.type === 'special-cause' ? variation.side : 'high'}
          size={size}
        />
      );
    case 'assurance':
      return <AssuranceIcon code={codes.assurance} size={size} />;
    case 'forecast':
      return <ForecastIcon code={codes.forecast} size={size} />;
  }
}
