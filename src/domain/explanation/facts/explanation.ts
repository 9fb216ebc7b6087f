import type { Indicator } from '../../tracking/indicator';
import type { Tolerance } from '../../tracking/tolerance';
import type { Trajectory } from '../../tracking/trajectory';

/**
 * A judgement in plain sentences, one or two for each part. No Markdown, no HTML; of what people typed only the unit is
 * in it, which a surface with markup of its own still has to escape.
 */
export interface Explanation {
  /** What is read first: the light with its reason, and what the variation adds to it. */
  readonly summary: string;
  readonly light: string;
  readonly trend: string;
  readonly variation: string;
  readonly assurance: string;
  readonly forecast: string;
}

/** What sentences have to know of an indicator; every `Indicator` is one. */
export interface ExplainedIndicator extends Pick<Indicator, 'unit' | 'decimals' | 'direction' | 'kind'> {
  readonly tolerance: Pick<Tolerance, 'in'>;
  readonly trajectory: {
    readonly type: Trajectory['type'];
    /** Ends of a corridor; without them only the end that was left is told. */
    readonly low?: number | undefined;
    readonly high?: number | undefined;
  };
}
