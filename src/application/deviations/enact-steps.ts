import type { CaseStep } from '../../domain/deviation/case/case-step';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { ok } from '../../domain/shared/result';
import type { Records } from '../ports/records';
import { changeDeviation } from './change-deviation';
import { loadCase } from './load-case';

/**
 * Makes a deviation's row say what its steps say: closed after the closing, and told to the leadership once they accepted
 * it. Doing it again changes nothing, so a round makes good what a crash left out.
 */
export async function enactSteps(records: Records, plan: Masterplan, deviationId: string): Promise<void> {
  const loaded = await loadCase(records, plan, deviationId);
  const last = loaded?.of.steps.findLast(({ content }) => content.type !== 'note');
  if (loaded === null || last === undefined || loaded.of.deviation.status !== 'open') return;
  await changeDeviation<never>(records, deviationId, (current): ReturnType<typeof ok<Deviation>> => {
    if (current.status !== 'open') return ok(current);
    if (last.content.type === 'closing') {
      const { postId, postName, at } = last;
      const closure = { postId, postName, at, forMonth: current.latest.month };
      return ok({ ...current, status: 'closed', pendingAlert: null, closure });
    }
    const notice = current.acknowledgement === null ? noticed(last) : null;
    const seen = notice === null ? current : { ...current, acknowledgement: notice };
    if (!leavesItAsItIs(last) || (current.alerted?.at ?? '') >= last.at) return ok(seen);
    // Whoever leaves it as it is has seen how it stands; only what comes later is news.
    return ok({ ...seen, pendingAlert: null, alerted: { ...current.latest, at: last.at } });
  });
}

/** Whoever decides has taken notice. */
const noticed = ({ content, postId, postName, at }: CaseStep): Deviation['acknowledgement'] =>
  content.type === 'decision' ? { postId, postName, at } : null;

const leavesItAsItIs = ({ content }: CaseStep): boolean =>
  content.type === 'decision' &&
  (content.decision.option === 'accept' || content.decision.option === 'change-target');
