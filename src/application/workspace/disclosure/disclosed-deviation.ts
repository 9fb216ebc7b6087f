import type { Deviation, Trigger } from '../../../domain/deviation/deviation';
import type { Telling } from './telling';

/** A deviation without figures that must not be told: as they stood when it was noted, or as others make them now. */
export function disclosedDeviation(deviation: Deviation, telling: Telling): Deviation {
  const { subject } = deviation;
  if (subject.type !== 'indicator') return deviation;
  const { indicatorId } = subject;
  const tell = <F extends Trigger>(trigger: F): F =>
    trigger.figure === null || telling.mayTell(indicatorId, trigger.month, trigger.figure.actual)
      ? trigger
      : { ...trigger, figure: null, light: 'none' };
  const latest = tell(deviation.latest);
  const alerted = deviation.alerted === null ? null : tell(deviation.alerted);
  return latest === deviation.latest && alerted === deviation.alerted
    ? deviation
    : { ...deviation, latest, alerted };
}
