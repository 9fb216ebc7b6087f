export interface ValueClass {
  /** Smallest and largest value in it. */
  readonly from: number;
  readonly to: number;
}

export interface ValueClasses {
  /** In order of their values; as many as are used. */
  readonly classes: readonly ValueClass[];
  /** Place of a value among the classes; 0 for the smallest. */
  readonly classOf: (value: number) => number;
}

/**
 * Classes that hold about equally many of the values (quantiles). Equal values are never parted, so that there may be
 * fewer classes than asked for.
 *
 * @param most classes at most
 */
export function quantileClasses(values: readonly number[], most: number): ValueClasses {
  const sorted = [...values].sort((a, b) => a - b);
  const quantileOf = (value: number): number =>
    Math.floor((most * firstPlace(sorted, value)) / sorted.length);
  const used = [...new Set(sorted.map(quantileOf))];
  return {
    classes: used.map((quantile) => {
      const members = sorted.filter((value) => quantileOf(value) === quantile);
      return { from: members[0] ?? NaN, to: members.at(-1) ?? NaN };
    }),
    classOf: (value) => used.indexOf(quantileOf(value)),
  };
}

/** How many values lie below. */
const firstPlace = (sorted: readonly number[], value: number): number =>
  sorted.filter((other) => other < value).length;
