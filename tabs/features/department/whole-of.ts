import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { type RolledUp, worst } from '../../../src/domain/tracking/roll-up';

/** All fields together: the worst of their lights, as the worst key indicator makes each, and all that counts in them. */
export function wholeOf(fields: DepartmentView['fields']): RolledUp {
  const counts = { green: 0, amber: 0, red: 0, none: 0, stale: 0 };
  for (const field of fields) {
    counts.green += field.counts.green;
    counts.amber += field.counts.amber;
    counts.red += field.counts.red;
    counts.none += field.counts.none;
    counts.stale += field.counts.stale;
  }
  return { light: worst(fields.map(({ light }) => light)), counts };
}
