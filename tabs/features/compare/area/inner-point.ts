import type { Place } from './map-projection';

/** Places tried along each side. */
const STEPS = 24;

/**
 * A place well inside an outline, for its name: of a grid of places the one furthest from every edge. The middle of a bent
 * area may lie outside of it.
 *
 * @param corners of a ring, in pixels
 * @returns null for a ring without an inside
 */
export function innerPoint(corners: readonly Place[]): Place | null {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best: { place: Place; distance: number } | null = null;
  for (let row = 0; row < STEPS; row += 1) {
    for (let column = 0; column < STEPS; column += 1) {
      const place = {
        x: left + ((column + 0.5) / STEPS) * (right - left),
        y: top + ((row + 0.5) / STEPS) * (bottom - top),
      };
      if (!isInside(place, corners)) continue;
      const distance = distanceToEdges(place, corners);
      if (best === null || distance > best.distance) best = { place, distance };
    }
  }
  return best?.place ?? null;
}

/** Whether a ray to the right crosses an odd number of edges. */
export function isInside({ x, y }: Place, corners: readonly Place[]): boolean {
  return (
    edgesOf(corners).filter(
      ([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x),
    ).length %
      2 ===
    1
  );
}

function distanceToEdges({ x, y }: Place, corners: readonly Place[]): number {
  return edgesOf(corners).reduce((least, [a, b]) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / length, 0), 1);
    return Math.min(least, Math.hypot(x - a.x - along * dx, y - a.y - along * dy));
  }, Infinity);
}

const edgesOf = (corners: readonly Place[]): (readonly [Place, Place])[] =>
  corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner]);
