import type { DueReport } from '../../../src/application/reporting/due-report';
import { PEOPLE } from '../../support/examples/small-plan';
import { WORKSPACE, type World } from '../../support/world';

/** What the owner of the small plan has to report. */
export async function monthlyReport(world: World): Promise<DueReport> {
  const result = await world.useCases.viewDueReport({ userId: PEOPLE.owner }, WORKSPACE.id, null);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
