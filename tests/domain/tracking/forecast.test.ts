import fc from 'fast-check';
import { addMonths, type Month, toMonth } from '../../../src/domain/shared/month';
import { type Forecast, forecastOf } from '../../../src/domain/tracking/forecast/forecast';
import type { Direction, Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import type { PlanValue, Trajectory } from '../../../src/domain/tracking/trajectory';
import { indicator, reading } from '../../support/examples/examples';

const at = (month: string, value: number): PlanValue => ({ month: toMonth(month), value });
const constant = (target: number): Trajectory => ({ type: 'constant', target });
const linear = (baseline: PlanValue, target: PlanValue): Trajectory => ({ type: 'linear', baseline, target });
const flat = (value: number): readonly number[] => Array.from({ length: 12 }, () => value);

/** December figures of consecutive years, the last one of `lastYear`. */
const decembers = (lastYear: number, values: readonly (number | null)[]): Reading[] =>
  values.map((value, index) =>
    reading({ month: toMonth(`${String(lastYear - values.length + 1 + index)}-12`), value }),
  );

/** Figures of consecutive months. */
const monthly = (from: string, values: readonly (number | null)[]): Reading[] =>
  values.map((value, index) => reading({ month: addMonths(toMonth(from), index), value }));

const FAR = toMonth('2099-12');

const forecast = (own: Partial<Indicator>, readings: readonly Reading[], upTo: Month = FAR): Forecast =>
  forecastOf(indicator({ kind: 'rate', ...own }), readings, upTo);

const judged = (own: Partial<Indicator>, readings: readonly Reading[], upTo?: Month) => {
  const made = forecast(own, readings, upTo);
  if (made.type !== 'judged') throw new Error(`No forecast: ${made.because}`);
  return made;
};

describe('nitrogen dioxide in Rodenkirchen', () => {
  // Annual means in µg/m³ of 2006 to 2011; European Environment Agency, AirBase.
  const readings = decembers(2011, [33.605, 34.168, 34.371, 34.555, 35.898, 31.862]);
  const made = judged(
    { direction: 'lower-is-better', trajectory: linear(at('2006-12', 33.605), at('2015-12', 30)) },
    readings,
  );

  test('falls by a mean of 0.3486 a year and would stand at 30.468 in the target year', () => {
    expect(made).toMatchObject({
      case: 'on-the-way',
      basis: 'same-month',
      latest: 31.862,
      target: 30,
      targetMonth: '2015-12',
      from: '2006-12',
      to: '2011-12',
    });
    expect(made.yearlyChange).toBeCloseTo(-0.3486, 10);
    expect(made.expected).toBeCloseTo(30.4676, 10);
  });

  test('would stand between 15.718 and 37.234 if every year went like the best or the worst one', () => {
    expect(made.spread?.low).toBeCloseTo(31.862 - 4 * 4.036, 10);
    expect(made.spread?.high).toBeCloseTo(31.862 + 4 * 1.343, 10);
  });

  test('misses its target by a quarter of what is left: a cloud', () => {
    expect(made.shortfall).toBeCloseTo(0.251, 3);
    expect(made.outlook).toBe('cloud');
  });
});

/*
 * A selection of figures and ratings as published on dns-indikatoren.de: Statistisches Bundesamt (Destatis), Deutsche
 * Nachhaltigkeitsstrategie (Datenlizenz by-2-0). Ratings that cannot be had from the figures as now published are not
 * among them: 8.5.a in 2022 (figures revised), 8.2.c in 2021 (no change in the rounded figures), 4.1.a in 2016 and
 * 2017 against its former target of 10 % by 2020 (rated a cloud; the trend alone would be a sun).
 */
describe('rates as the Federal Statistical Office did', () => {
  const rating = (own: Partial<Indicator>, year: number, values: readonly number[]) => {
    const { outlook, case: kind } = judged(own, decembers(year, values));
    return { outlook, case: kind };
  };

  test.each([
    { year: 2019, values: [77.7, 78.0, 78.6, 79.2, 79.9, 80.6], outlook: 'sun' },
    { year: 2020, values: [78.0, 78.6, 79.2, 79.9, 80.6, 79.2], outlook: 'cloud' },
    { year: 2021, values: [78.6, 79.2, 79.9, 80.6, 79.2, 79.6], outlook: 'cloud' },
    { year: 2023, values: [79.9, 80.6, 79.2, 79.6, 80.8, 81.1], outlook: 'partly-cloudy' },
    { year: 2024, values: [80.6, 79.2, 79.6, 80.8, 81.1, 81.3], outlook: 'cloud' },
  ])('8.5.a employment, to rise to 83 % by 2030, in $year: $outlook', ({ year, values, outlook }) => {
    const trajectory = linear(at('2000-12', 68.7), at('2030-12', 83));
    expect(rating({ trajectory }, year, values)).toEqual({ outlook, case: 'on-the-way' });
  });

  test.each([
    { year: 2017, values: [10.4, 9.8, 9.5, 9.8, 10.3, 10.1], outlook: 'sun' },
    { year: 2018, values: [9.8, 9.5, 9.8, 10.3, 10.1, 10.3], outlook: 'storm' },
    { year: 2019, values: [9.5, 9.8, 10.3, 10.1, 10.3, 10.3], outlook: 'storm' },
    { year: 2023, values: [10.3, 10.3, 10.2, 12.4, 12.8, 13.1], outlook: 'storm' },
  ])('4.1.a early school leavers, to fall to 9.5 % by 2030, in $year: $outlook', (published) => {
    const trajectory = linear(at('1999-12', 14.9), at('2030-12', 9.5));
    expect(rating({ direction: 'lower-is-better', trajectory }, published.year, published.values)).toEqual({
      outlook: published.outlook,
      case: 'on-the-way',
    });
  });

  test.each([
    { year: 2019, values: [7530.3, 7796.6, 7754.8, 6982.4, 6710.185, 6548.365], case: 'on-the-way' },
    { year: 2020, values: [7796.6, 7754.8, 6982.4, 6710.185, 6548.365, 6385.513], case: 'reached' },
    { year: 2021, values: [7754.8, 6982.4, 6710.185, 6548.365, 6385.513, 6070.42], case: 'reached' },
  ])('16.1 offences, to fall to 6,500 by 2030, in $year: sun, $case', ({ year, values, case: kind }) => {
    const trajectory = linear(at('1993-12', 8354), at('2030-12', 6500));
    expect(rating({ direction: 'lower-is-better', trajectory }, year, values)).toEqual({
      outlook: 'sun',
      case: kind,
    });
  });

  test.each([
    { year: 2018, values: [78.3, 75.3, 71.9, 69.0, 65.2, 61.9], outlook: 'cloud', case: 'missed' },
    { year: 2019, values: [75.3, 71.9, 69.0, 65.2, 61.9, 59.6], outlook: 'sun', case: 'reached' },
    { year: 2020, values: [71.9, 69.0, 65.2, 61.9, 59.6, 68.8], outlook: 'cloud', case: 'missed' },
    { year: 2022, values: [65.2, 61.9, 59.6, 68.8, 69.0, 66.1], outlook: 'storm', case: 'missed' },
    { year: 2023, values: [61.9, 59.6, 68.8, 69.0, 66.1, 63.7], outlook: 'storm', case: 'missed' },
  ])('8.2.c debt, to be kept below 60 %, in $year: $outlook', ({ year, values, ...expected }) => {
    const own = { direction: 'lower-is-better', trajectory: constant(60) } as const;
    expect(rating(own, year, values)).toEqual(expected);
  });

  test.each([
    { year: 2018, values: [0.6, 0.9, 1.1, 1.0, 0.7, 1.3], outlook: 'sun', case: 'reached' },
    { year: 2019, values: [0.9, 1.1, 1.0, 0.7, 1.3, 0.8], outlook: 'partly-cloudy', case: 'reached' },
    { year: 2020, values: [1.1, 1.0, 0.7, 1.3, 0.8, -2.2], outlook: 'storm', case: 'missed' },
    { year: 2021, values: [1.0, 0.7, 1.3, 0.8, -2.2, -2.5], outlook: 'storm', case: 'missed' },
  ])('8.2.b structural balance, to be kept above −0.5 %, in $year: $outlook', (published) => {
    const { year, values, ...expected } = published;
    expect(rating({ trajectory: constant(-0.5) }, year, values)).toEqual(expected);
  });
});

describe('at the bounds between the outlooks, with 100 wanted in five years from 0', () => {
  const outlookWhen = (expected: number) => {
    const yearly = expected / 5;
    const values = [-5, -4, -3, -2, -1, 0].map((years) => years * yearly);
    return judged({ trajectory: linear(at('2015-12', -50), at('2025-12', 100)) }, decembers(2020, values));
  };
  test.each([
    { expected: 120, outlook: 'sun', shortfall: 0 },
    { expected: 100, outlook: 'sun', shortfall: 0 },
    { expected: 96, outlook: 'sun', shortfall: 0.04 },
    { expected: 95, outlook: 'partly-cloudy', shortfall: 0.05 },
    { expected: 80, outlook: 'partly-cloudy', shortfall: 0.2 },
    { expected: 79, outlook: 'cloud', shortfall: 0.21 },
    { expected: 1, outlook: 'cloud', shortfall: 0.99 },
    { expected: 0, outlook: 'storm', shortfall: 1 },
    { expected: -10, outlook: 'storm', shortfall: 1.1 },
  ])('$expected expected is $outlook', ({ expected, outlook, shortfall }) => {
    const made = outlookWhen(expected);
    expect(made.outlook).toBe(outlook);
    expect(made.shortfall).toBeCloseTo(shortfall, 10);
  });
});

describe('the spread around what is expected', () => {
  test('closes where every year went alike, whatever the last bits of the mean', () => {
    const made = judged(
      { trajectory: linear(at('2015-12', 0), at('2025-12', 5)) },
      decembers(2020, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
    );
    expect(made.spread?.low).toBeCloseTo(1.1, 10);
    expect(made.spread?.high).toBeCloseTo(1.1, 10);
  });
  test('is not said where no value is expected at a month ahead', () => {
    expect(judged({ trajectory: constant(10) }, decembers(2020, [4, 5, 6, 7])).spread).toBeNull();
  });
});

test('the last unit of a huge figure is on its way as any other', () => {
  const trajectory = linear(at('2015-12', 0), at('2021-12', 1e15));
  const readings = decembers(2020, [1e15 - 64, 1e15 - 48, 1e15 - 32, 1e15 - 16]);
  expect(judged({ trajectory }, readings)).toMatchObject({ outlook: 'sun', shortfall: 0 });
});

describe('how many years it takes', () => {
  const trajectory = constant(10);
  test('three yearly changes are enough', () => {
    expect(judged({ trajectory }, decembers(2020, [4, 5, 6, 7]))).toMatchObject({
      yearlyChange: 1,
      from: '2017-12',
      to: '2020-12',
    });
  });
  test('three years are too few, and it says how many there are', () => {
    expect(forecast({ trajectory }, decembers(2020, [5, 6, 7]))).toEqual({
      type: 'none',
      because: 'too-few-years',
      years: 3,
    });
  });
  test('only the last five changes count', () => {
    const made = judged({ trajectory }, decembers(2020, [900, 1, 2, 3, 4, 5, 6]));
    expect(made).toMatchObject({ yearlyChange: 1, from: '2015-12' });
  });
  test('no change is taken across a missing year', () => {
    const gap = decembers(2020, [1, 2, null, 4, 5, 6, 7]);
    expect(judged({ trajectory }, gap)).toMatchObject({ from: '2017-12', yearlyChange: 1 });
    const recentGap = decembers(2020, [1, 2, 3, 4, null, 6, 7]);
    expect(forecast({ trajectory }, recentGap)).toMatchObject({ because: 'too-few-years', years: 2 });
  });
  test('months after the one looked at do not count', () => {
    const readings = decembers(2020, [4, 5, 6, 7, 99]);
    expect(judged({ trajectory }, readings, toMonth('2020-11'))).toMatchObject({
      latest: 7,
      to: '2019-12',
    });
  });
});

describe('yearly values', () => {
  test('of a level are the figures of the same month, not the higher ones of other months', () => {
    const readings = monthly('2017-01', [
      ...[10, ...flat(90).slice(1)],
      ...[11, ...flat(90).slice(1)],
      ...[12, ...flat(90).slice(1)],
      13,
    ]);
    expect(judged({ kind: 'stock', trajectory: constant(20) }, readings)).toMatchObject({
      basis: 'same-month',
      latest: 13,
      yearlyChange: 1,
      from: '2017-01',
      to: '2020-01',
    });
  });

  test('of a flow are sums of twelve months, whatever month is the latest', () => {
    const readings = monthly('2016-04', [...flat(10), ...flat(11), ...flat(12), ...flat(13)]);
    expect(judged({ kind: 'flow', trajectory: constant(20) }, readings)).toMatchObject({
      basis: 'twelve-month-sum',
      latest: 156,
      target: 240,
      yearlyChange: 12,
      from: '2016-04',
      to: '2020-03',
    });
  });

  test('of a flow lack a year in which a month lacks', () => {
    const readings = monthly('2016-04', [...flat(10), ...flat(11), ...flat(12), ...flat(13)]);
    const withGap = readings.map((each) => (each.month === '2019-05' ? { ...each, value: null } : each));
    expect(forecast({ kind: 'flow' }, withGap)).toMatchObject({ because: 'too-few-years', years: 0 });
  });

  test('of a sum since January are what was added in twelve months', () => {
    // 2016: 1 a month, 2017: 2 a month and so on, counted up from each January.
    const readings = monthly(
      '2016-01',
      [1, 2, 3, 4, 5].flatMap((rate) => flat(rate).map((each, month) => each * (month + 1))),
    );
    const own = { kind: 'cumulative', cumulatesSince: 'january', trajectory: constant(70) } as const;
    expect(judged(own, readings)).toMatchObject({
      basis: 'twelve-month-sum',
      latest: 60,
      yearlyChange: 12,
      from: '2016-01',
    });
    // Twelve months to March 2020: three at 5 and nine at 4.
    expect(judged(own, readings, toMonth('2020-03'))).toMatchObject({
      latest: 51,
      yearlyChange: 12,
      target: 70,
      from: '2016-04',
    });
  });

  test('of a sum since January need the last December, except in December itself', () => {
    const own = { kind: 'cumulative', cumulatesSince: 'january', trajectory: constant(70) } as const;
    expect(judged(own, decembers(2020, [40, 50, 60, 65])).latest).toBe(65);
    const marches = [2017, 2018, 2019, 2020].map((year) =>
      reading({ month: toMonth(`${String(year)}-03`), value: 10 }),
    );
    expect(forecast(own, marches)).toMatchObject({ because: 'too-few-years', years: 0 });
  });

  test('of a sum since the start are the figures of the same month', () => {
    const own = { kind: 'cumulative', cumulatesSince: 'start', trajectory: constant(70) } as const;
    expect(judged(own, decembers(2020, [40, 50, 60, 65]))).toMatchObject({ basis: 'same-month', latest: 65 });
  });

  test('of a seasonal stock are freed from the season, as its target is', () => {
    const factors = [...flat(1).slice(1), 0.5];
    const trajectory: Trajectory = {
      type: 'seasonal-stock',
      baseline: at('2016-12', 80),
      target: at('2021-12', 120),
      factors,
    };
    expect(judged({ kind: 'stock', trajectory }, decembers(2020, [40, 45, 50, 55]))).toMatchObject({
      latest: 110,
      target: 120,
      yearlyChange: 10,
      expected: 120,
      outlook: 'sun',
    });
  });

  test('of a month whose season allows for nothing do not exist', () => {
    const trajectory: Trajectory = {
      type: 'seasonal-stock',
      baseline: at('2016-12', 80),
      target: at('2021-12', 120),
      factors: [...flat(1).slice(1), 0],
    };
    const readings = decembers(2020, [40, 45, 50, 55]);
    expect(forecast({ kind: 'stock', trajectory }, readings)).toMatchObject({ because: 'no-figures' });
  });
});

describe('the target', () => {
  const rising = decembers(2020, [10, 20, 30, 40]);
  const yearly = (rates: readonly number[]) => rates.flatMap(flat);

  test('of every year is that of the year that is running, met or missed in its December alone', () => {
    const trajectory: Trajectory = {
      type: 'seasonal-flow',
      weights: Array.from({ length: 12 }, () => 1 / 12),
      yearTargets: [at('2019-01', 60)],
      accumulates: false,
    };
    const readings = monthly('2020-01', [...yearly([3, 4, 5]), ...flat(5.2), 5]);
    const months = (count: number) => readings.slice(0, count);
    expect(judged({ kind: 'flow', trajectory }, months(48))).toMatchObject({ targetMonth: '2023-12' });
    expect(judged({ kind: 'flow', trajectory }, readings)).toMatchObject({
      case: 'reached',
      target: 60,
      targetMonth: '2024-12',
    });
  });

  test('of steps is the last of them', () => {
    const trajectory: Trajectory = { type: 'step', points: [at('2022-12', 60), at('2019-01', 25)] };
    expect(judged({ trajectory }, rising)).toMatchObject({
      target: 60,
      targetMonth: '2022-12',
      case: 'on-the-way',
      expected: 60,
      outlook: 'sun',
    });
  });

  test('of a yearly amount is that of the last year, at its end', () => {
    const trajectory: Trajectory = {
      type: 'seasonal-flow',
      weights: flat(1 / 12),
      yearTargets: [at('2021-01', 200), at('2020-01', 150)],
      accumulates: false,
    };
    const readings = monthly('2016-07', yearly([10, 11, 12, 13]));
    expect(judged({ kind: 'flow', trajectory }, readings)).toMatchObject({
      target: 200,
      targetMonth: '2021-12',
      latest: 156,
      expected: 156 + 12 * 1.5,
      outlook: 'cloud',
    });
  });

  test('of a yearly amount is one month of it for a level', () => {
    const trajectory: Trajectory = {
      type: 'seasonal-flow',
      weights: [...flat(0.05).slice(1), 0.45],
      yearTargets: [at('2021-01', 200)],
      accumulates: false,
    };
    expect(judged({ trajectory }, rising)).toMatchObject({ target: 90, targetMonth: '2021-12' });
  });

  test('of a flow is what the plan asks of the twelve months up to the target month', () => {
    const trajectory = linear(at('2020-06', 0), at('2021-06', 12));
    const readings = monthly('2016-07', yearly([3, 4, 5, 6]));
    expect(judged({ kind: 'flow', trajectory }, readings)).toMatchObject({
      target: 78, // 1 + 2 + … + 12
      targetMonth: '2021-06',
      expected: 84,
      outlook: 'sun',
    });
  });

  test('of a step that was taken is a level to be kept, of a flow over twelve months', () => {
    const trajectory: Trajectory = { type: 'step', points: [at('2018-03', 5), at('2019-03', 10)] };
    const readings = monthly('2016-07', yearly([7, 8, 9, 9.5]));
    expect(judged({ kind: 'flow', trajectory }, readings)).toMatchObject({
      target: 120,
      targetMonth: null,
      case: 'missed',
      expected: null,
      outlook: 'cloud',
    });
  });

  test('of a flow counts the first level of a plan that is younger than a year', () => {
    const trajectory: Trajectory = { type: 'step', points: [at('2020-05', 10)] };
    const readings = monthly('2016-07', yearly([7, 8, 9, 10]));
    expect(judged({ kind: 'flow', trajectory }, readings)).toMatchObject({ target: 120, case: 'reached' });
  });

  test('whose month has passed is one to be kept', () => {
    const passed = linear(at('2015-12', 0), at('2020-12', 50));
    expect(judged({ trajectory: passed }, rising)).toMatchObject({
      case: 'missed',
      expected: null,
      shortfall: null,
      outlook: 'cloud',
    });
  });

  test('that equals its baseline is one to be kept', () => {
    const trajectory = linear(at('2015-12', 50), at('2025-12', 50));
    expect(judged({ trajectory }, rising)).toMatchObject({
      target: 50,
      targetMonth: null,
      case: 'missed',
      expected: null,
    });
  });

  test('that is met early is judged by whether it is being lost again', () => {
    const trajectory = linear(at('2015-12', 0), at('2025-12', 35));
    expect(judged({ trajectory }, rising)).toMatchObject({ case: 'reached', outlook: 'sun', span: null });
    const falling = decembers(2020, [70, 60, 50, 40]);
    expect(judged({ trajectory }, falling)).toMatchObject({
      case: 'reached',
      outlook: 'partly-cloudy',
      expected: -10,
      shortfall: null,
    });
  });
});

describe('keeping a level of 50', () => {
  test.each([
    { values: [48, 49, 50, 51], case: 'reached', outlook: 'sun', because: 'it is met and rising' },
    { values: [50, 50, 50, 50], case: 'reached', outlook: 'sun', because: 'it is met and steady' },
    { values: [54, 53, 52, 51], case: 'reached', outlook: 'partly-cloudy', because: 'it is being lost' },
    { values: [40, 42, 44, 46], case: 'missed', outlook: 'cloud', because: 'it is approached' },
    { values: [46, 46, 46, 46], case: 'missed', outlook: 'storm', because: 'nothing moves' },
    { values: [49, 48, 47, 46], case: 'missed', outlook: 'storm', because: 'it moves away' },
  ])('$values is $outlook: $because', ({ values, outlook, case: kind }) => {
    const made = judged({ trajectory: constant(50) }, decembers(2020, values));
    expect(made).toMatchObject({ outlook, case: kind });
  });

  test('months that add up to the same figure in another order are no change', () => {
    const tenths = [0.1, 0.2, 0.3, 0.7, 0.1, 0.2, 0.3, 0.7, 0.1, 0.2, 0.3, 0.7];
    const readings = monthly('2017-01', [
      ...tenths,
      ...tenths.toReversed(),
      ...tenths.toSorted(),
      ...tenths.toSorted().reverse(),
    ]);
    const own = { kind: 'flow', trajectory: constant(3.9 / 12) } as const;
    expect(judged(own, readings)).toMatchObject({ case: 'reached', outlook: 'sun' });
    expect(judged({ ...own, direction: 'lower-is-better' }, readings)).toMatchObject({ outlook: 'sun' });
  });
});

describe('a band from 20 to 50, whatever the direction', () => {
  test.each([
    { values: [30, 30, 30, 30], case: 'reached', outlook: 'sun', target: 20, because: 'it stays inside' },
    { values: [30, 34, 38, 42], case: 'reached', outlook: 'sun', target: 50, because: 'a year is safe' },
    { values: [38, 41, 44, 47], case: 'reached', outlook: 'sun', target: 50, because: '50 is inside' },
    {
      values: [36, 40, 44, 48],
      case: 'reached',
      outlook: 'partly-cloudy',
      target: 50,
      because: 'it rises out',
    },
    {
      values: [34, 30, 26, 22],
      case: 'reached',
      outlook: 'partly-cloudy',
      target: 20,
      because: 'it falls out',
    },
    { values: [20, 20, 20, 20], case: 'reached', outlook: 'sun', target: 20, because: '20 is inside' },
    { values: [41, 39, 37, 35], case: 'reached', outlook: 'sun', target: 20, because: 'it falls midway' },
    { values: [29, 31, 33, 35], case: 'reached', outlook: 'sun', target: 50, because: 'it rises midway' },
    {
      values: [12, 14, 16, 18],
      case: 'missed',
      outlook: 'cloud',
      target: 20,
      because: 'it comes from below',
    },
    {
      values: [70, 65, 60, 55],
      case: 'missed',
      outlook: 'cloud',
      target: 50,
      because: 'it comes from above',
    },
    { values: [55, 60, 65, 70], case: 'missed', outlook: 'storm', target: 50, because: 'it rises further' },
    { values: [18, 18, 18, 18], case: 'missed', outlook: 'storm', target: 20, because: 'nothing moves' },
  ])('$values is $outlook: $because', ({ values, outlook, target, case: kind }) => {
    const trajectory: Trajectory = { type: 'band', low: 20, high: 50 };
    for (const direction of ['higher-is-better', 'lower-is-better', 'neutral'] as const) {
      expect(judged({ direction, trajectory }, decembers(2020, values))).toMatchObject({
        outlook,
        target,
        case: kind,
        targetMonth: null,
        expected: null,
      });
    }
  });

  test('is held against twelve months of a flow', () => {
    const trajectory: Trajectory = { type: 'band', low: 2, high: 5 };
    const readings = monthly('2017-01', [4, 5, 6, 7].flatMap(flat));
    expect(judged({ kind: 'flow', trajectory }, readings)).toMatchObject({ latest: 84, target: 60 });
  });
});

describe('when the target would be met', () => {
  test('lies between the pace of the best and the worst year', () => {
    const readings = decembers(2020, [10, 14, 20, 22]); // +4, +6, +2
    expect(judged({ trajectory: constant(34) }, readings).span).toEqual({
      earliest: '2022-12',
      expected: '2023-12',
      latest: '2026-12',
    });
  });
  test('is the month after a part of a month', () => {
    const readings = decembers(2020, [-30, -20, -10, 0]);
    expect(judged({ trajectory: constant(9) }, readings).span?.expected).toBe('2021-11');
  });
  test('is not a month later by the last bits of a division', () => {
    const readings = decembers(2020, [-0.3, -0.2, -0.1, 0]);
    expect(judged({ trajectory: constant(0.1) }, readings).span?.earliest).toBe('2021-12');
  });
  test('is never, at the pace of a year that led away or nowhere', () => {
    const readings = decembers(2020, [10, 9, 15, 15]);
    expect(judged({ trajectory: constant(21) }, readings).span).toEqual({
      earliest: '2021-12',
      expected: '2024-08',
      latest: null,
    });
  });
  test('is not foreseen beyond fifty years', () => {
    const readings = decembers(2020, [-3, -2, -1, 0]);
    expect(judged({ trajectory: constant(50) }, readings).span?.latest).toBe('2070-12');
    expect(judged({ trajectory: constant(50.1) }, readings).span?.latest).toBeNull();
  });
  test('falls for figures that are to fall', () => {
    const own = { direction: 'lower-is-better', trajectory: constant(10) } as const;
    expect(judged(own, decembers(2020, [26, 24, 20, 18])).span).toEqual({
      earliest: '2022-12',
      expected: '2023-12',
      latest: '2024-12',
    });
  });
});

describe('no forecast', () => {
  const readings = decembers(2020, [1, 2, 3, 4]);
  test('without a direction, as then no change is a better one', () => {
    expect(forecast({ direction: 'neutral', trajectory: constant(5) }, readings)).toEqual({
      type: 'none',
      because: 'neutral-direction',
    });
  });
  test('without figures: a month without data is none', () => {
    const none = { type: 'none', because: 'no-figures' };
    expect(forecast({}, [])).toEqual(none);
    expect(forecast({}, decembers(2020, [null, null]))).toEqual(none);
    expect(forecast({}, readings, toMonth('2010-01'))).toEqual(none);
  });
  test.each<Trajectory>([
    { type: 'step', points: [] },
    { type: 'seasonal-flow', weights: flat(1 / 12), yearTargets: [], accumulates: false },
    { type: 'seasonal-flow', weights: [], yearTargets: [at('2021-01', 9)], accumulates: false },
  ])('without a target: %j', (trajectory) => {
    expect(forecast({ trajectory }, readings)).toEqual({ type: 'none', because: 'no-target' });
  });
  test('says that the plan is empty rather than that years are missing', () => {
    const trajectory: Trajectory = { type: 'step', points: [] };
    expect(forecast({ trajectory }, [])).toEqual({ type: 'none', because: 'no-target' });
  });
});

describe('laws', () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  const planMonth = fc.integer({ min: -24, max: 120 }).map((count) => addMonths(toMonth('2015-01'), count));
  const planValue = fc.record({ month: planMonth, value: figure });
  const trajectories: fc.Arbitrary<Trajectory> = fc.oneof(
    fc.record({ type: fc.constant('constant' as const), target: figure }),
    fc.record({ type: fc.constant('linear' as const), baseline: planValue, target: planValue }),
    fc.record({
      type: fc.constant('step' as const),
      points: fc.uniqueArray(planValue, { maxLength: 3, selector: ({ month }) => month }),
    }),
    fc.record({
      type: fc.constant('seasonal-stock' as const),
      baseline: planValue,
      target: planValue,
      factors: fc.constant([1.1, 0.9, ...flat(1).slice(2)]),
    }),
    fc.record({
      type: fc.constant('seasonal-flow' as const),
      weights: fc.constant([0.1, 0.15, ...flat(0.075).slice(2)]),
      yearTargets: fc.uniqueArray(planValue, { maxLength: 3, selector: ({ month }) => month }),
      accumulates: fc.boolean(),
    }),
    fc
      .tuple(figure, figure)
      .map(([a, b]) => ({ type: 'band' as const, low: Math.min(a, b), high: Math.max(a, b) })),
  );
  const cases = fc.record({
    own: fc.record({
      kind: fc.constantFrom('stock' as const, 'flow' as const, 'cumulative' as const, 'rate' as const),
      cumulatesSince: fc.constantFrom('january' as const, 'start' as const),
      direction: fc.constantFrom<Direction>('higher-is-better', 'lower-is-better', 'neutral'),
      trajectory: trajectories,
    }),
    figures: fc.array(fc.option(figure, { freq: 200 }), { minLength: 37, maxLength: 84 }),
  });

  const planWith = (trajectory: Trajectory, change: (value: number) => number): Trajectory => {
    const changed = ({ month, value }: PlanValue): PlanValue => ({ month, value: change(value) });
    switch (trajectory.type) {
      case 'constant':
        return constant(change(trajectory.target));
      case 'band': {
        const bounds = [change(trajectory.low), change(trajectory.high)];
        return { type: 'band', low: Math.min(...bounds), high: Math.max(...bounds) };
      }
      case 'step':
        return { ...trajectory, points: trajectory.points.map(changed) };
      case 'seasonal-flow':
        return { ...trajectory, yearTargets: trajectory.yearTargets.map(changed) };
      case 'linear':
      case 'seasonal-stock':
        return {
          ...trajectory,
          baseline: changed(trajectory.baseline),
          target: changed(trajectory.target),
        };
    }
  };
  const verdict = (made: Forecast) => {
    if (made.type === 'none') return made;
    const { outlook, case: kind, basis, targetMonth, from, to, span } = made;
    return { outlook, case: kind, basis, targetMonth, from, to, span };
  };
  const isJudged = ({ own, figures }: { own: Partial<Indicator>; figures: (number | null)[] }) =>
    forecast(own, monthly('2012-01', figures)).type === 'judged';

  test('the examples below are mostly forecasts', () => {
    const share = fc.sample(cases, { numRuns: 200, seed: 2011 }).filter(isJudged).length / 200;
    expect(share).toBeGreaterThan(0.4);
  });

  test('scaling the unit changes no outlook', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(1000, 7, 0.001, 1 / 3), ({ own, figures }, factor) => {
        const scaled = figures.map((value) => (value === null ? null : value * factor));
        const scaledPlan = planWith(own.trajectory, (value) => value * factor);
        expect(verdict(forecast({ ...own, trajectory: scaledPlan }, monthly('2012-01', scaled)))).toEqual(
          verdict(forecast(own, monthly('2012-01', figures))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('reversing sign and direction changes no outlook', () => {
    const reversed: Record<Direction, Direction> = {
      'higher-is-better': 'lower-is-better',
      'lower-is-better': 'higher-is-better',
      neutral: 'neutral',
    };
    fc.assert(
      fc.property(cases, ({ own, figures }) => {
        const mirrored = {
          ...own,
          direction: reversed[own.direction],
          trajectory: planWith(own.trajectory, (value) => 0 - value),
        };
        const negated = figures.map((value) => (value === null ? null : 0 - value));
        expect(verdict(forecast(mirrored, monthly('2012-01', negated)))).toEqual(
          verdict(forecast(own, monthly('2012-01', figures))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which readings arrive does not matter', () => {
    const readingsInTwoOrders = cases.chain(({ own, figures }) => {
      const readings = monthly('2012-01', figures);
      const shuffled = fc.shuffledSubarray(readings, { minLength: readings.length });
      return fc.record({ own: fc.constant(own), readings: fc.constant(readings), shuffled });
    });
    fc.assert(
      fc.property(readingsInTwoOrders, ({ own, readings, shuffled }) => {
        expect(forecast(own, shuffled)).toEqual(forecast(own, readings));
      }),
    );
  });

  test('what is expected lies within its spread, and has one wherever it is said', () => {
    fc.assert(
      fc.property(cases, ({ own, figures }) => {
        const made = forecast(own, monthly('2012-01', figures));
        if (made.type === 'none') return;
        expect(made.spread === null).toBe(made.expected === null);
        if (made.spread === null || made.expected === null) return;
        expect(made.spread.low).toBeLessThanOrEqual(made.expected);
        expect(made.expected).toBeLessThanOrEqual(made.spread.high);
      }),
    );
  });

  test('the span runs from the earliest to the latest month, none of them past', () => {
    fc.assert(
      fc.property(cases, ({ own, figures }) => {
        const made = forecast(own, monthly('2012-01', figures));
        if (made.type === 'none' || made.span === null) return;
        const { earliest, expected, latest } = made.span;
        const months = [made.to, earliest, expected, latest].filter((month) => month !== null);
        expect(months).toEqual(months.toSorted());
        if (latest !== null) expect(expected).not.toBeNull();
        if (expected !== null) expect(earliest).not.toBeNull();
      }),
    );
  });
});
