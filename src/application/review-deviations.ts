import type { Deviation } from '../domain/deviation/deviation';
import { deviationAfter, deviationId } from '../domain/deviation/opening';
import type { Month } from '../domain/shared/month';
import type { Clock } from './ports/clock';
import type { RecordsOf } from './ports/records';
import { save, type Stored } from './ports/repository';

export type ReviewDeviations = (
  workspaceId: string,
  reported: readonly { readonly indicatorId: string; readonly month: Month }[],
) => Promise<void>;

/** How often a review starts again when somebody saves the same deviation at the same time. */
const ATTEMPTS = 3;

/**
 * Opens, follows or withdraws the deviations of what was reported. Reviewing the same figures again changes nothing, so
 * a round may repeat it to make good what a crash left out.
 */
export function makeReviewDeviations(deps: {
  readonly recordsOf: RecordsOf;
  readonly clock: Clock;
}): ReviewDeviations {
  return async (workspaceId, reported) => {
    const records = deps.recordsOf(workspaceId);
    const plan = await records.masterplan();
    for (const { indicatorId, month } of [...reported].sort((a, b) => a.month.localeCompare(b.month))) {
      const indicator = plan.indicators.find(({ id }) => id === indicatorId);
      if (indicator === undefined) continue;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const readings = (await records.readings.all())
          .map(({ value }) => value)
          .filter((reading) => reading.indicatorId === indicatorId);
        const own = (await records.deviations.all()).filter(({ value }) => value.indicatorId === indicatorId);
        const open = own.find(({ value }) => value.status === 'open') ?? null;
        const forMonth = own.find(({ value }) => value.id === deviationId(indicatorId, month)) ?? null;
        const change = deviationAfter({
          indicator,
          readings,
          month,
          open: open?.value ?? null,
          withdrawnForMonth: forMonth?.value.status === 'withdrawn' ? forMonth.value : null,
          now: deps.clock.now(),
        });
        if (change.type === 'none') break;
        const base = versionOf(own, change.deviation);
        const saved = await save(records.deviations, { value: change.deviation, basedOn: base });
        if (saved.ok) break;
      }
    }
  };
}

const versionOf = (stored: readonly Stored<Deviation>[], deviation: Deviation): string | null =>
  stored.find(({ value }) => value.id === deviation.id)?.version ?? null;
