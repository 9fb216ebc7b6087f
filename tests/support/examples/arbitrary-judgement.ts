import fc from 'fast-check';
import type { Assessment } from '../../../src/domain/tracking/assessment';
import { type Forecast, OUTLOOKS } from '../../../src/domain/tracking/forecast/forecast';
import type { Judgement, LightReason } from '../../../src/domain/tracking/judgement';
import { LIGHTS } from '../../../src/domain/tracking/light';
import type { Trend } from '../../../src/domain/tracking/trend';
import type { Assurance } from '../../../src/domain/tracking/xmr/assurance';
import type { ProcessLimits } from '../../../src/domain/tracking/xmr/limits';
import { SIGNAL_RULES } from '../../../src/domain/tracking/xmr/signals';
import type { Variation } from '../../../src/domain/tracking/xmr/variation';
import { anyFigure, anyMonth, anyReading, anyResult } from './arbitrary-values';

const type = <T extends string>(...types: readonly T[]) => fc.constantFrom<T>(...types);
const count = fc.nat(1000);

const asked = fc.oneof(
  fc.record({ type: type('value'), value: anyFigure }),
  fc.record({ type: type('range'), low: anyFigure, high: anyFigure }),
);

const assessment: fc.Arbitrary<Assessment> = fc.oneof(
  fc.record({ type: type('none') }),
  fc.record({
    type: type('judged'),
    plan: asked,
    actual: anyFigure,
    deviation: anyResult,
    relative: fc.option(anyResult),
    scale: fc.option(anyFigure),
  }),
);

const lightReason: fc.Arbitrary<LightReason> = fc.oneof(
  fc.record({
    type: type('against-plan'),
    bounds: fc.record({ green: anyResult, red: anyResult, over: fc.option(anyResult) }),
  }),
  fc.record({ type: type('no-reading') }),
  fc.record({ type: type('no-data', 'no-plan'), month: anyMonth }),
  fc.record({ type: type('overdue'), expected: anyMonth }),
  fc.record({
    type: type('bad-figure'),
    month: anyMonth,
    fault: type('not-finite', 'too-large', 'negative-zero'),
  }),
);

const trend: fc.Arbitrary<Trend> = fc.oneof(
  fc.record({ type: type('none') }),
  fc.record({
    type: type('rising', 'falling', 'steady'),
    meaning: type('better', 'worse', 'neutral'),
    change: anyResult,
    from: anyMonth,
    to: anyMonth,
    basis: type('figures', 'increments', 'deseasonalised', 'deseasonalised-increments'),
  }),
);

const limits: fc.Arbitrary<ProcessLimits> = fc.record({
  mean: anyResult,
  lower: anyResult,
  upper: anyResult,
  nearLower: anyResult,
  nearUpper: anyResult,
  movingRange: anyResult,
  points: count,
  provisional: fc.boolean(),
  screened: count,
  base: fc.option(fc.record({ from: anyMonth, to: anyMonth })),
  range: fc.record({ least: fc.option(anyResult), most: fc.option(anyResult) }),
});

const variation: fc.Arbitrary<Variation> = fc.oneof(
  fc.record({ type: type('common-cause'), month: anyMonth, value: fc.option(anyResult), limits }),
  fc.record({
    type: type('special-cause'),
    meaning: type('improvement', 'concern', 'neutral'),
    rule: type(...SIGNAL_RULES),
    side: type('high', 'low'),
    month: anyMonth,
    value: fc.option(anyResult),
    months: fc.array(anyMonth, { maxLength: 20 }),
    limits,
  }),
  fc.record({ type: type('undetermined'), because: type('no-figures', 'too-few-figures', 'no-width') }),
);

const assurance: fc.Arbitrary<Assurance> = fc.oneof(
  fc.record({ type: type('passes', 'fails', 'hit-or-miss'), target: asked, limits }),
  fc.record({ type: type('none'), because: type('no-target', 'neutral-direction', 'undetermined') }),
);

const forecast: fc.Arbitrary<Forecast> = fc.oneof(
  fc.record({
    type: type('judged'),
    outlook: type(...OUTLOOKS),
    case: type('on-the-way', 'reached', 'missed'),
    basis: type('same-month', 'twelve-month-sum'),
    latest: anyResult,
    target: anyResult,
    targetMonth: fc.option(anyMonth),
    yearlyChange: anyResult,
    expected: fc.option(anyResult),
    spread: fc.option(fc.record({ low: anyResult, high: anyResult })),
    shortfall: fc.option(anyResult),
    from: anyMonth,
    to: anyMonth,
    span: fc.option(
      fc.record({
        earliest: fc.option(anyMonth),
        expected: fc.option(anyMonth),
        latest: fc.option(anyMonth),
      }),
    ),
  }),
  fc.record({ type: type('none'), because: type('no-figures', 'no-target', 'neutral-direction') }),
  fc.record({ type: type('none'), because: type('too-few-years'), years: count }),
);

/** Every shape a judgement may have, whether or not the rules would ever come to it. */
export const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  light: type(...LIGHTS),
  lightReason,
  month: fc.option(anyMonth),
  reading: fc.option(anyReading),
  assessment,
  achievement: fc.option(anyResult),
  trend,
  variation,
  assurance,
  forecast,
});
