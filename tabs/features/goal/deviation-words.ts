import { formatRatio } from '../../../src/domain/shared/format';
import type { Language } from '../../../src/domain/shared/language';
import { formatFigure, type Measured } from '../../shared/figure';
import type { Text } from '../../text/de';

export interface Departure {
  /** Oriented by goodness, in the unit: negative is worse than plan. */
  readonly deviation: number;
  /** Oriented, as a ratio of the plan; null when the plan is 0. */
  readonly relative: number | null;
  readonly isRange: boolean;
}

/** `412 Personen (5,2 %) ungünstiger als geplant`: words carry the direction, since a minus alone misleads where less is better. */
export function departureInWords(
  { deviation, relative, isRange }: Departure,
  words: Text['goal'],
  measured: Measured & { readonly language: Language },
): string {
  if (deviation === 0) return isRange ? words.inRange : words.exact;
  // The distance between two rates is not itself a rate.
  const unit = measured.unit === '%' ? words.percentagePoints : measured.unit;
  const figure = formatFigure(Math.abs(deviation), { ...measured, unit }, measured.language);
  const amount =
    relative === null
      ? figure
      : `${figure} (${formatRatio(Math.abs(relative), measured.language).replace('+', '')})`;
  return deviation > 0 ? words.better(amount) : words.worse(amount);
}
