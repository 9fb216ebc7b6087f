import type { CaseStep } from '../../domain/deviation/case/case-step';
import type { Instant } from '../../domain/shared/instant';
import type { Clock } from '../ports/clock';
import type { RecordsOf } from '../ports/records';
import { save } from '../ports/repository';
import { eachByItself } from '../workspace/each-by-itself';
import { enactSteps } from './enact-steps';
import { type LoadedCase, loadCases } from './load-case';

export type FollowCases = (workspaceId: string) => Promise<void>;

/** Takes the steps that nobody takes: what was accepted and got worse waits for a decision again, one level higher. */
export function makeFollowCases(deps: { readonly recordsOf: RecordsOf; readonly clock: Clock }): FollowCases {
  return async (workspaceId) => {
    const records = deps.recordsOf(workspaceId);
    const plan = await records.masterplan();
    await eachByItself(await loadCases(records, plan), async (loaded) => {
      const { deviation, steps } = loaded.of;
      if (deviation.status !== 'open' || steps.length === 0) return;
      if (hasWorsened(loaded)) {
        const value = worsening(loaded, deps.clock.now());
        // Whoever added another step first has seen it; the next round looks again.
        await save(records.caseSteps, { value, basedOn: null });
      } else await enactSteps(records, plan, deviation.id);
    });
  };
}

/** The leadership was told how it stood when they decided; what is still to be told came later. */
const hasWorsened = ({ of }: LoadedCase): boolean =>
  of.stage === 'watched' &&
  of.deviation.pendingAlert === 'worsened' &&
  (of.deviation.alerted?.at ?? '') >=
    (of.steps.findLast(({ content }) => content.type === 'decision')?.at ?? '');

const worsening = ({ of }: LoadedCase, at: Instant): CaseStep => ({
  deviationId: of.deviation.id,
  position: of.steps.length + 1,
  content: { type: 'worsening' },
  side: 'system',
  postId: '',
  postName: '',
  at,
});
