import fc from 'fast-check';
import { addMonths, type Month, toMonth } from '../../../src/domain/shared/month';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { judge, judgeOrSayWhyNot, type Judgement } from '../../../src/domain/tracking/judgement';
import type { Reading } from '../../../src/domain/tracking/reading';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';
import { indicator, reading } from '../../support/examples/examples';

const START = toMonth('2022-01');
const TARGET = toMonth('2028-12');
const month = (index: number): Month => addMonths(START, index);

const months = (values: readonly (number | null)[]): Reading[] =>
  values.map((value, index) =>
    reading({ month: month(index), value, noDataReason: value === null ? 'fehlt' : null }),
  );

function judged(of: Indicator, readings: readonly Reading[], at = readings.length - 1): Judgement {
  const reportingMonth = month(Math.max(at, 0));
  const result = judge({ indicator: of, readings, rebases: [], reportingMonth, dueMonth: reportingMonth });
  if (!result.ok) throw new Error(result.error.fault);
  return result.value;
}

const linear = (baseline: number, target: number): Trajectory => ({
  type: 'linear',
  baseline: { month: START, value: baseline },
  target: { month: TARGET, value: target },
});

const subject = indicator({ kind: 'stock', from: START, trajectory: linear(100, 150) });
const anySeries = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 50, max: 220 }) }, fc.constant(null)),
  {
    minLength: 1,
    maxLength: 60,
  },
);

/** What is said, without the numbers it is said with. */
const said = ({ light, trend, variation, assurance, forecast }: Judgement) => ({
  light,
  trend: trend.type === 'none' ? null : trend.meaning,
  variation:
    variation.type === 'special-cause'
      ? [variation.meaning, variation.rule, variation.months]
      : variation.type,
  assurance: assurance.type,
  outlook: forecast.type === 'judged' ? [forecast.outlook, forecast.case] : forecast.because,
});

describe('The laws of judging', () => {
  test('a figure on plan never leaves the light worse than green', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const next = values.length;
        const onPlan = 100 + (50 * next) / 83;
        expect(
          judged(subject, [...months(values), reading({ month: month(next), value: onPlan })]).light,
        ).toBe('green');
      }),
    );
  });

  test('another unit changes no judgement', () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom(0.001, 0.1, 1000, 1024, 7), (values, factor) => {
        const scaled = { ...subject, decimals: 0, trajectory: linear(100 * factor, 150 * factor) };
        const figures = values.map((value) => (value === null ? null : value * factor));
        // What moves by less than half a shown unit stands still, and that is a matter of the unit.
        const apart = (judgement: Judgement) => ({ ...said(judgement), trend: null });
        expect(apart(judged(scaled, months(figures)))).toEqual(apart(judged(subject, months(values))));
      }),
    );
  });

  test('turning direction and sign around changes nothing', () => {
    const turned: Indicator = { ...subject, direction: 'lower-is-better', trajectory: linear(-100, -150) };
    fc.assert(
      fc.property(anySeries, (values) => {
        const figures = values.map((value) => (value === null ? null : -value));
        expect(said(judged(turned, months(figures)))).toEqual(said(judged(subject, months(values))));
      }),
    );
  });

  test('the order in which readings arrive does not matter', () => {
    fc.assert(
      fc.property(anySeries, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (values, order) => {
        const readings = months(values);
        const shuffled = readings
          .map((one, index) => ({ one, turn: order[index] ?? 0 }))
          .sort((a, b) => a.turn - b.turn)
          .map(({ one }) => one);
        expect(judged(subject, shuffled)).toEqual(judged(subject, readings));
      }),
    );
  });

  test('what is reported later changes nothing about an earlier month', () => {
    fc.assert(
      fc.property(anySeries, anySeries, (values, later) => {
        const readings = months(values);
        const all = months([...values, ...later]);
        expect(judged(subject, all, values.length - 1)).toEqual(judged(subject, readings));
      }),
    );
  });
});

describe('Every kind of indicator', () => {
  test('a cumulative one is judged against the cumulative plan and varies by its increments', () => {
    const weights = Array.from({ length: 12 }, () => 1 / 12);
    const sum = indicator({
      kind: 'cumulative',
      cumulatesSince: 'january',
      from: START,
      trajectory: {
        type: 'seasonal-flow',
        weights,
        yearTargets: [{ month: START, value: 1200 }],
        accumulates: true,
      },
    });
    const values = Array.from({ length: 24 }, (_, index) => ((index % 12) + 1) * 100);
    expect(judged(sum, months(values))).toMatchObject({
      light: 'green',
      assessment: { plan: { type: 'value', value: 1200 }, deviation: 0 },
      variation: { type: 'common-cause', limits: { mean: 100, lower: 100, upper: 100 } },
    });
  });

  test('a band is on plan inside, and off by the distance to its nearer bound outside', () => {
    const band = indicator({ from: START, trajectory: { type: 'band', low: 10, high: 20 }, kind: 'rate' });
    expect(judged(band, months([15]))).toMatchObject({ light: 'green', assessment: { deviation: 0 } });
    expect(judged(band, months([24]))).toMatchObject({ light: 'red', assessment: { deviation: -4 } });
  });

  test('one without a direction is off plan on either side', () => {
    const even = indicator({
      from: START,
      direction: 'neutral',
      kind: 'stock',
      trajectory: { type: 'constant', target: 100 },
    });
    expect(judged(even, months([93])).light).toBe('amber');
    expect(judged(even, months([107])).light).toBe('amber');
    expect(judged(even, months([107])).assurance).toEqual({ type: 'none', because: 'undetermined' });
  });

  test('one whose target equals its baseline has no way to cover, and is judged all the same', () => {
    const flat = { ...subject, trajectory: linear(100, 100) };
    expect(judged(flat, months([94]))).toMatchObject({ light: 'amber', achievement: null });
  });

  test('the share of the way covered is not clamped', () => {
    expect(judged(subject, months([90])).achievement).toBe(-0.2);
    expect(judged(subject, months([175])).achievement).toBe(1.5);
  });
});

describe('Not reported, no data and zero are three things', () => {
  test('nothing at all', () => {
    expect(judged(subject, [])).toMatchObject({ light: 'none', lightReason: { type: 'no-reading' } });
  });
  test('no data, with the month it is missing for', () => {
    expect(judged(subject, months([100, null]))).toMatchObject({
      light: 'none',
      lightReason: { type: 'no-data', month: '2022-02' },
    });
  });
  test('zero is a figure', () => {
    expect(judged(subject, months([0]))).toMatchObject({
      light: 'red',
      lightReason: { type: 'against-plan', bounds: { green: 5, red: 10, over: null } },
    });
  });
  test('a month that is overdue names the month that is awaited', () => {
    expect(judged(subject, months([100]), 3)).toMatchObject({
      light: 'stale',
      lightReason: { type: 'overdue', expected: '2022-02' },
    });
  });
  test('before the first point of a plan there is a figure and no plan', () => {
    const later = {
      ...subject,
      trajectory: { type: 'step', points: [{ month: toMonth('2023-01'), value: 1 }] } as const,
    };
    expect(judged(later, months([5]))).toMatchObject({
      light: 'none',
      lightReason: { type: 'no-plan', month: '2022-01' },
    });
  });
});

describe('Numbers that are none', () => {
  test.each([
    [NaN, 'not-finite'],
    [Infinity, 'not-finite'],
    [-Infinity, 'not-finite'],
    [1e308, 'too-large'],
    [-1e308, 'too-large'],
    [-0, 'negative-zero'],
  ])('%d in a reading is an error that names month and fault, not a judgement', (value, fault) => {
    const readings = [...months([100]), reading({ month: month(1), value })];
    const input = { indicator: subject, readings, rebases: [], reportingMonth: month(1), dueMonth: month(1) };
    expect(judge(input)).toEqual({ ok: false, error: { kind: 'bad-figure', month: '2022-02', fault } });
    expect(judgeOrSayWhyNot(input)).toMatchObject({
      light: 'none',
      lightReason: { type: 'bad-figure', month: '2022-02', fault },
    });
  });

  test.each([NaN, Infinity, 1e308])('%d in the plan is one, too', (target) => {
    const broken = { ...subject, trajectory: { type: 'constant', target } as const };
    const input = {
      indicator: broken,
      readings: months([1]),
      rebases: [],
      reportingMonth: START,
      dueMonth: START,
    };
    expect(judge(input)).toMatchObject({ ok: false, error: { kind: 'bad-figure', month: '2022-01' } });
  });

  test('the largest figures that can be stored are judged without a number that is none', () => {
    const figures = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(figures, (values) => {
        const clean = values.map((value) => (value === 0 ? 0 : value));
        const text = JSON.stringify(judged(subject, months(clean)), (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value,
        );
        expect(text).not.toContain('not a number');
      }),
    );
  });
});
