import { LONGEST_TEXT } from '../../domain/shared/longest-text';
import { err, ok, type Result } from '../../domain/shared/result';

export type ReasonError = { readonly kind: 'reason-missing' } | { readonly kind: 'reason-too-long' };

/** What a human decides against the rule needs a reason that others can read. */
export function statedReason(typed: string): Result<string, ReasonError> {
  const reason = typed.trim();
  if (reason === '') return err({ kind: 'reason-missing' });
  return reason.length > LONGEST_TEXT ? err({ kind: 'reason-too-long' }) : ok(reason);
}
