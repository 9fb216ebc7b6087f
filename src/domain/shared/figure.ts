import { err, ok, type Result } from './result';

/** A list keeps a double; beyond 15 digits a figure would come back as another one. */
export const LARGEST_FIGURE = 1e15;

export type FigureFault = 'not-finite' | 'too-large' | 'negative-zero';

/**
 * A number that can be judged, stored and read back as the same one.
 *
 * @errors `not-finite` for NaN and infinities; `too-large` beyond ±10^15; `negative-zero` for −0, which no form and no
 *   list can have meant
 */
export function checkFigure(value: number): Result<number, FigureFault> {
  if (!Number.isFinite(value)) return err('not-finite');
  if (Math.abs(value) > LARGEST_FIGURE) return err('too-large');
  return Object.is(value, -0) ? err('negative-zero') : ok(value);
}
