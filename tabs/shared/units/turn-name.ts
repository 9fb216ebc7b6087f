import type { CaseSummary } from '../../../src/contracts/tracking/case';
import type { SessionTools } from '../service/session';

/** Whose turn it is, by function, or that nobody can decide; empty when nobody has to act. */
export function turnName(
  { decidedBy, waitsForName }: Pick<CaseSummary, 'decidedBy' | 'waitsForName'>,
  { text }: Pick<SessionTools, 'text'>,
): string {
  if (decidedBy === 'nobody') return text.units.nobodyDecides;
  return decidedBy === 'deputy' ? text.units.deputyDecides(waitsForName) : waitsForName;
}
