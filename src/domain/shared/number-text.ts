import { LARGEST_FIGURE } from './figure';
import { err, ok, type Result } from './result';

export type NumberTextError =
  { readonly kind: 'empty' } | { readonly kind: 'not-a-number' } | { readonly kind: 'too-large' };

const GERMAN = /^[+-]?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/;
const GROUPED_BY_SPACE = /^[+-]?\d{1,3}( \d{3})+(,\d+)?$/;
const PLAIN = /^[+-]?\d+\.\d+$/;

/**
 * Reads a figure as people in German administrations type it: `52.374`, `8,6`, `1.234,5`, `52 374`, `-3`.
 * A point followed by exactly three digits separates thousands, as German writes it; any other single point is
 * taken as a decimal point (`8.6`). A sign of per cent or euro at the end is ignored.
 *
 * @errors `empty`, `not-a-number`, `too-large` (beyond ±10^15, which a list could not store exactly)
 */
export function parseNumberText(text: string): Result<number, NumberTextError> {
  const compact = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim()
    .replace(/\s*(%|€)$/, '');
  if (compact === '') return err({ kind: 'empty' });
  const plain = toPlain(compact);
  if (plain === null) return err({ kind: 'not-a-number' });
  const value = Number(plain);
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_FIGURE) return err({ kind: 'too-large' });
  return ok(value === 0 ? 0 : value);
}

function toPlain(text: string): string | null {
  if (GERMAN.test(text)) return text.replace(/\./g, '').replace(',', '.');
  if (GROUPED_BY_SPACE.test(text)) return text.replace(/ /g, '').replace(',', '.');
  if (PLAIN.test(text)) return text;
  return null;
}

/** What an input field is filled with so that `parseNumberText` reads the same figure back: comma, no grouping. */
export function toNumberText(value: number): string {
  return new Intl.NumberFormat('de-DE', { useGrouping: false, maximumFractionDigits: 15 }).format(
    value === 0 ? 0 : value,
  );
}
