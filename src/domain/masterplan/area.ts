export const AREA_KINDS = ['city', 'district', 'quarter', 'social-space'] as const;

/** Stadt, Stadtbezirk, Stadtteil, Sozialraum. */
export type AreaKind = (typeof AREA_KINDS)[number];

/** A closed ring of longitude and latitude in degrees (WGS 84); the last corner leads back to the first. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** Where something holds. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** The area it lies in; null at the top. */
  readonly parentId: string | null;
  /** Rings around its parts, for a map; empty where none was drawn. */
  readonly outline: readonly Ring[];
  readonly position: number;
}

/** An area and all that lies in it. */
export function within(areas: readonly Pick<Area, 'id' | 'parentId'>[], areaId: string): ReadonlySet<string> {
  const found = new Set([areaId]);
  // A loop of parents ends by itself: nothing is added twice.
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { id, parentId } of areas) if (parentId !== null && found.has(parentId)) found.add(id);
  }
  return found;
}
