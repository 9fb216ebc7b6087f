/** What can be known of a figure that is not shown, both ends included; whole numbers. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A figure in a sum that comes to nothing: a whole counts against its parts. */
export interface Term {
  readonly id: string;
  readonly sign: 1 | -1;
  /** As it would be written. */
  readonly value: number;
}

/**
 * Whether a sum tells nothing that is withheld: of no figure the bounds of the others leave a single count. One that is the
 * only figure not shown is told, and two parts of which each is at least 1 and that come to 2 are told as surely.
 *
 * @param terms that come to nothing
 * @param bounds of those that are withheld, by id; one whose bounds leave a single count hides nothing, and needs no hiding
 */
export function keepsSecrets(terms: readonly Term[], bounds: ReadonlyMap<string, Bounds>): boolean {
  const hidden = terms.flatMap(({ id, sign, value }) => {
    const own = bounds.get(id);
    return own === undefined || own.least === own.most ? [] : [{ value: sign * value, ...signed(own, sign) }];
  });
  const total = sumOf(hidden.map(({ value }) => value));
  return hidden.every((one) => {
    const others = hidden.filter((other) => other !== one);
    const least = Math.max(one.least, total - sumOf(others.map(({ most }) => most)));
    const most = Math.min(one.most, total - sumOf(others.map((other) => other.least)));
    return most > least;
  });
}

const signed = ({ least, most }: Bounds, sign: 1 | -1): Bounds =>
  sign === 1 ? { least, most } : { least: -most, most: -least };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
