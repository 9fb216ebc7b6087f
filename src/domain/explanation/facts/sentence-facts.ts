import type { FigureFault } from '../../shared/figure';
import type { ForecastCase } from '../../tracking/forecast/forecast';
import type { Direction } from '../../tracking/indicator';
import type { ProcessLimits } from '../../tracking/xmr/limits';
import type { SeriesBasis } from '../../tracking/xmr/process-series';
import type { SignalRule, SignalSide } from '../../tracking/xmr/signals';
import type { SignalMeaning } from '../../tracking/xmr/variation';

/** A figure against its plan, figures and distances ready to be read. */
export interface Standing {
  readonly actual: string;
  /** What has to be said of the figure itself; a zero was reported, unlike a gap. */
  readonly quality: 'plain' | 'zero' | 'provisional' | 'estimated';
  readonly side: 'above' | 'below' | 'on' | 'inside';
  /** `12 %`, `3 Tage`, `gut 10 %`; only read above or below. */
  readonly distance: string;
  /** Worse than plan, and yet within the tolerance. */
  readonly slight: boolean;
  readonly plan: PlanText;
}

/** `bound`: the end of a corridor that was left. */
export type PlanText =
  | { readonly type: 'value' | 'bound'; readonly value: string }
  | { readonly type: 'range'; readonly low: string; readonly high: string };

export interface ToleranceFacts {
  readonly green: string;
  readonly red: string;
  /** Null where a corridor says itself what is good. */
  readonly direction: Direction | null;
}

export interface FaultFacts {
  readonly month: string;
  readonly fault: FigureFault;
}

/** A figure that must not be told. */
export interface NotToldFacts {
  readonly month: string;
  /** Word of the light; null where it must not be told either. */
  readonly color: string | null;
  /** The counts it may be, both included. */
  readonly counts: { readonly from: number; readonly to: number } | null;
}

export interface TrendFacts {
  readonly from: string;
  /** Null when it is the month the judgement speaks of anyway. */
  readonly to: string | null;
  readonly basis: SeriesBasis;
  readonly type: 'rising' | 'falling' | 'steady';
  readonly meaning: 'better' | 'worse' | 'neutral';
  readonly amount: string;
}

export interface LimitsFacts extends Pick<ProcessLimits, 'points' | 'provisional'> {
  /** `1.310–1.720`. */
  readonly range: string;
  readonly basis: SeriesBasis;
  /** What is held against them, where it is another than the figure reported: `55.179`. */
  readonly value: string | null;
  /** `Januar bis Dezember 2024`, the figures that fix them; empty while they move. */
  readonly base: string;
}

export interface SignalFacts {
  readonly rule: SignalRule;
  readonly side: SignalSide;
  readonly meaning: SignalMeaning;
  /** How many months make the signal. */
  readonly count: number;
  /** `April bis Oktober 2026`; empty when none is named. */
  readonly months: string;
  readonly mean: string;
  /** The limit on the signal's side. */
  readonly limit: string;
  readonly limits: LimitsFacts;
}

export interface AssuranceFacts {
  readonly type: 'passes' | 'fails' | 'hit-or-miss';
  readonly target: PlanText;
  readonly limits: LimitsFacts;
}

/** How yearly values moved, for one clause. */
export interface MovementFacts {
  readonly from: string;
  readonly to: string;
  readonly type: 'rising' | 'falling' | 'steady';
  readonly amount: string;
  readonly measured: 'figure' | 'deseasonalised' | 'twelve-month-sum';
}

export interface ProjectionFacts extends Pick<MovementFacts, 'measured'> {
  readonly expected: string;
  readonly targetMonth: string;
  readonly target: string;
  readonly gap: GapFacts;
}

/**
 * What is left of today's gap to the target by the target month; `share` is `25,1 %` of it. `negligible`: so little that
 * the target counts as met.
 */
export type GapFacts =
  | { readonly type: 'closed' | 'same' | 'unknown' }
  | { readonly type: 'smaller' | 'negligible' | 'larger'; readonly share: string };

export interface PositionFacts extends Pick<MovementFacts, 'measured'> {
  readonly case: Exclude<ForecastCase, 'on-the-way'>;
  /** Whether the yearly values move for the good, or at least not for the worse when it is reached. */
  readonly favourable: boolean;
  readonly latest: string;
  readonly target: string;
  /** Null where a level is to be kept. */
  readonly targetMonth: string | null;
}

export interface SpanFacts {
  readonly earliest: string;
  /** Null when it cannot be foreseen. */
  readonly latest: string | null;
}

export interface GradeFacts {
  /** Null while there is none. */
  readonly actual: string | null;
  readonly target: string;
  readonly lower: string;
  readonly upper: string;
  /** Month of the year's last figure; null without any. */
  readonly month: string | null;
}

/** How far a figure lies from its plan, as a fact beside both. */
export interface DistanceFacts {
  readonly side: 'above' | 'below' | 'on';
  readonly from: 'plan' | 'corridor';
  readonly amount: string;
  /** Of the plan; null where it is 0. */
  readonly share: string | null;
}

export interface TriggerFacts {
  readonly month: string;
  /** Null where no figure belongs to it. */
  readonly standing: Standing | null;
  /** Day a milestone is due; null for indicators. */
  readonly due: string | null;
}
