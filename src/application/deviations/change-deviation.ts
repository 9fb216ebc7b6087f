import type { Deviation } from '../../domain/deviation/deviation';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Records } from '../ports/records';
import { save } from '../ports/repository';

export type ChangeDeviationError<E> =
  E | { readonly kind: 'deviation-not-found' } | { readonly kind: 'changed-meanwhile' };

/** How often it tries again when somebody else saves the same deviation. */
const ATTEMPTS = 3;

/**
 * Changes a deviation as it stands at the moment of saving.
 *
 * @param change decided anew for each state that is found; the deviation itself when nothing is to be done
 */
export async function changeDeviation<E>(
  records: Records,
  deviationId: string,
  change: (current: Deviation) => Result<Deviation, E>,
): Promise<Result<Deviation, ChangeDeviationError<E>>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await records.deviations.find(deviationId);
    if (stored === null) return err({ kind: 'deviation-not-found' });
    const changed = change(stored.value);
    if (!changed.ok || changed.value === stored.value) return changed;
    const saved = await save(records.deviations, { value: changed.value, basedOn: stored.version });
    if (saved.ok) return ok(saved.value.value);
  }
  return err({ kind: 'changed-meanwhile' });
}
