/**
 * Heights moved down as far as needed to keep a distance from each other, in their own order.
 *
 * @param distance at least, in the same unit
 */
export function spread(heights: readonly number[], distance: number): number[] {
  const result = [...heights];
  let free = -Infinity;
  for (const index of heights
    .map((_, place) => place)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))) {
    const height = Math.max(heights[index] ?? 0, free);
    result[index] = height;
    free = height + distance;
  }
  return result;
}
