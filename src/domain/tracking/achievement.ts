import { err, ok, type Result } from '../shared/result';

export type AchievementError = { readonly kind: 'flat' } | { readonly kind: 'not-finite' };

/**
 * Share of the way from baseline to target that a figure has covered: G = (I − b)/(z − b).
 * Not clamped: below 0 it moved the wrong way, above 1 the target is passed.
 *
 * @param way baseline and target in the indicator's unit
 * @param actual latest figure, same unit
 * @returns a ratio, not a percentage
 * @errors `flat` when baseline equals target; `not-finite` for NaN, infinity, or figures too far apart to divide
 */
export function achievementOf(
  way: { readonly baseline: number; readonly target: number },
  actual: number,
): Result<number, AchievementError> {
  const { baseline, target } = way;
  if (![baseline, target, actual].every(Number.isFinite)) return err({ kind: 'not-finite' });
  if (baseline === target) return err({ kind: 'flat' });
  if (actual === baseline) return ok(0); // the division would give -0 for reduction goals
  const ratio = (actual - baseline) / (target - baseline);
  return Number.isFinite(ratio) ? ok(ratio) : err({ kind: 'not-finite' });
}
