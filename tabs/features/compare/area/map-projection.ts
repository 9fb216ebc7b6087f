import type { Ring } from '../../../../src/domain/masterplan/area';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Projection {
  /** Of the whole map, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Where a corner lies on the map, in pixels from its left and top. */
  readonly place: (longitude: number, latitude: number) => Place;
}

/** Around the drawn areas, in pixels, so that their edges are not cut. */
const MARGIN = 4;

/**
 * Equirectangular projection with the middle latitude as its standard parallel: a degree of longitude is drawn
 * cos(latitude) as wide as one of latitude is high, so that a city keeps its shape. North is up.
 * Source of the formula: Snyder, Map Projections – A Working Manual (USGS 1395), chapter 12.
 *
 * @param rings all that has to fit in, longitude and latitude in degrees
 * @param room greatest width and height of the map, in pixels
 * @returns null when nothing is drawn, or all corners lie on one another
 */
export function projectionFor(
  rings: readonly Ring[],
  room: { readonly width: number; readonly height: number },
): Projection | null {
  const corners = rings.flat();
  const west = least(corners.map(([longitude]) => longitude));
  const east = -least(corners.map(([longitude]) => -longitude));
  const south = least(corners.map(([, latitude]) => latitude));
  const north = -least(corners.map(([, latitude]) => -latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = (east - west) * narrowing;
  const high = north - south;
  if (!(wide > 0) || !(high > 0)) return null;
  const pixels = Math.min((room.width - 2 * MARGIN) / wide, (room.height - 2 * MARGIN) / high);
  if (pixels <= 0) return null;
  return {
    width: wide * pixels + 2 * MARGIN,
    height: high * pixels + 2 * MARGIN,
    place: (longitude, latitude) => ({
      x: MARGIN + (longitude - west) * narrowing * pixels,
      y: MARGIN + (north - latitude) * pixels,
    }),
  };
}

/** @returns infinity for none; spreading thousands of corners into `Math.min` would overflow its arguments */
const least = (values: readonly number[]): number =>
  values.reduce((found, value) => Math.min(found, value), Infinity);

/** Path of an area's rings on the map. */
export const outlinePath = (outline: readonly Ring[], { place }: Projection): string =>
  outline
    .map((ring) => {
      const corners = ring.map(([longitude, latitude]) => {
        const { x, y } = place(longitude, latitude);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return corners.length === 0 ? '' : `M${corners.join('L')}Z`;
    })
    .join('');
