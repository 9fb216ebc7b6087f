import { judgeOrSayWhyNot } from '../../../domain/tracking/judgement';
import type { Snapshot } from '../../../domain/tracking/month-close';
import type { Telling } from './telling';

/**
 * A month as it was frozen, without what must not be told. Its own figure stays where it may be told; all that rests on a
 * whole course is judged anew from the part of it that may be told, as nobody can take a single figure out of a mean.
 */
export function disclosedSnapshot(snapshot: Snapshot, telling: Telling): Snapshot {
  if (snapshot.type !== 'indicator') return snapshot;
  const { indicatorId, month, judgement } = snapshot;
  const { reading, light, lightReason, assessment, achievement } = judgement;
  const mayTell = reading?.value == null || telling.mayTell(indicatorId, reading.month, reading.value);
  if (mayTell && telling.tellsAll(indicatorId)) return snapshot;
  const course = telling.toldCourse(indicatorId);
  if (course === null) return snapshot;
  const anew = judgeOrSayWhyNot({ ...course, reportingMonth: month, dueMonth: month });
  if (!mayTell) return { ...snapshot, judgement: anew };
  const own = { light, lightReason, month: judgement.month, reading, assessment, achievement };
  return { ...snapshot, judgement: { ...anew, ...own } };
}
