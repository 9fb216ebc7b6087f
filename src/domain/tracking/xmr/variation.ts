import type { Month } from '../../shared/month';
import { movingRanges, type ProcessLimits } from './limits';
import type { ProcessChart, ProcessChartPoint } from './process-chart';
import type { SignalMeaning } from './signal-meaning';
import { pointsOfLatestSignal, type SignalRule, type SignalSide } from './signals';

export type { SignalMeaning };

/** What kind of variation the latest figure shows. */
export type Variation =
  | {
      readonly type: 'common-cause';
      readonly month: Month;
      /** What the limits are held against, in the series that makes months comparable; null where it was not kept. */
      readonly value: number | null;
      readonly limits: ProcessLimits;
    }
  | {
      readonly type: 'special-cause';
      readonly meaning: SignalMeaning;
      readonly rule: SignalRule;
      readonly side: SignalSide;
      readonly month: Month;
      readonly value: number | null;
      /** The months that make the signal, up to `month`, oldest first. */
      readonly months: readonly Month[];
      readonly limits: ProcessLimits;
    }
  | {
      readonly type: 'undetermined';
      /** `no-width`: the limits coincide while figures differ, so there is nothing to judge by. */
      readonly because: 'no-figures' | 'too-few-figures' | 'no-width';
    };

/** The variation of a process is that of its latest figure, by the limits it stands in. */
export function variationOf({ points, stretches }: ProcessChart): Variation {
  const latest = points.findLast(({ value }) => value !== null);
  if (latest === undefined) return { type: 'undetermined', because: 'no-figures' };
  const { month, value, signal } = latest;
  const stretch = stretches.findLast(({ from }) => from <= month);
  const limits = stretch?.limits ?? null;
  const around = points.filter((point) => stretch !== undefined && point.month >= stretch.from);
  if (limits === null) return { type: 'undetermined', because: whyWithoutLimits(around) };
  if (signal === null) return { type: 'common-cause', month, value, limits };
  const positions = pointsOfLatestSignal(valuesOf(around), limits, signal.rule);
  const months = positions.flatMap((position) => around[position]?.month ?? []);
  return { type: 'special-cause', ...signal, month, value, months, limits };
}

const valuesOf = (points: readonly ProcessChartPoint[]): (number | null)[] =>
  points.map(({ value }) => value);

/** Two figures in a row have a moving range, and only its being nothing can then have prevented limits. */
const whyWithoutLimits = (points: readonly ProcessChartPoint[]): 'too-few-figures' | 'no-width' =>
  movingRanges(valuesOf(points)).length === 0 ? 'too-few-figures' : 'no-width';
