import { addMonths, type Month, toMonth } from '../../../src/domain/shared/month';
import { ANY_VALUE } from '../../../src/domain/tracking/value-range';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import { type Assurance, assuranceOf } from '../../../src/domain/tracking/xmr/assurance';
import { type ProcessLimits, processLimits } from '../../../src/domain/tracking/xmr/limits';
import { type ProcessChart, processChart } from '../../../src/domain/tracking/xmr/process-chart';
import { type ProcessSeries, processSeries } from '../../../src/domain/tracking/xmr/process-series';
import type { Rebase } from '../../../src/domain/tracking/xmr/rebase';
import type { Signal } from '../../../src/domain/tracking/xmr/signals';
import { type Variation, variationOf } from '../../../src/domain/tracking/xmr/variation';
import { indicator, reading } from '../../support/examples/examples';

export type Values = readonly (number | null)[];

/** Readings month after month; null leaves the month out. */
export const readingsFrom = (first: string, values: Values): Reading[] =>
  values.flatMap((value, step) =>
    value === null ? [] : [reading({ month: addMonths(toMonth(first), step), value })],
  );

export interface Judged {
  readonly series: ProcessSeries;
  readonly chart: ProcessChart;
  readonly variation: Variation;
  readonly assurance: Assurance;
}

/** All that an XmR chart says of these readings. */
export function judgedReadings(
  own: Partial<Indicator>,
  readings: readonly Reading[],
  rebases: readonly Rebase[] = [],
): Judged {
  const subject = indicator({ screening: false, ...own });
  const series = processSeries(subject, readings, toMonth('2099-12'));
  const chart = processChart(subject, series, rebases);
  const variation = variationOf(chart);
  return { series, chart, variation, assurance: assuranceOf(subject, series, variation) };
}

/** The same for values from 2024-01 on. */
export const judged = (own: Partial<Indicator>, values: Values, rebases: readonly Rebase[] = []): Judged =>
  judgedReadings(own, readingsFrom('2024-01', values), rebases);

export const rebase = (from: string, own: Partial<Rebase> = {}): Rebase => ({
  indicatorId: 'beratungen',
  from: toMonth(from),
  reason: 'Neue Öffnungszeiten',
  limitsBase: null,
  postId: 'steuerung',
  postName: 'Steuerungsunterstützung',
  at: '2026-01-05T08:00:00.000Z',
  withdrawnAt: null,
  ...own,
});

/** For a series that has limits; the test fails where it has none. */
export function limitsOf(values: Values, screening = false): ProcessLimits {
  const limits = processLimits(values, { screening });
  if (!limits.ok) throw new Error(`No limits: ${limits.error}`);
  return { ...limits.value, base: null, range: ANY_VALUE };
}

const SHORT: Readonly<Record<Signal['rule'], string>> = {
  'outside-limit': 'outside',
  trend: 'trend',
  'near-limit': 'near',
  'one-side': 'side',
};

/** Signals as short words such as `trend+`; `·` for usual variation, so that a whole series reads as one line. */
export const inShort = (signals: readonly (Signal | null)[]): string =>
  signals
    .map((signal) => (signal === null ? '·' : SHORT[signal.rule] + (signal.side === 'high' ? '+' : '-')))
    .join(' ');

export const months = (...texts: readonly string[]): Month[] => texts.map(toMonth);
