import { z } from 'zod';
import type { Ring } from '../../../domain/masterplan/area';
import { type Column, note } from '../definition/column';

/** Three corners and the first one again. */
const FEWEST_CORNERS = 4;

const Corner = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const Outline = z.array(z.array(Corner).min(FEWEST_CORNERS).refine(isClosed));

function isClosed(corners: readonly z.infer<typeof Corner>[]): boolean {
  const [first, last] = [corners[0], corners.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/**
 * Closed rings as JSON, `[[[6.95,50.94],…],…]`: longitude and latitude in degrees, as the coordinates of a GeoJSON
 * polygon. An empty field is no outline.
 */
export function outlineColumn(label: string): Column<readonly Ring[]> {
  const column = note(label);
  const schema = column.schema.transform((text, context) => {
    const outline = outlineIn(text);
    if (outline !== null) return outline;
    context.addIssue({ code: 'custom', message: 'not-allowed' });
    return z.NEVER;
  });
  return { ...column, schema, write: (rings) => (rings.length === 0 ? null : JSON.stringify(rings)) };
}

function outlineIn(text: string): readonly Ring[] | null {
  if (text.trim() === '') return [];
  try {
    return Outline.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Not even JSON.
    return null;
  }
}
