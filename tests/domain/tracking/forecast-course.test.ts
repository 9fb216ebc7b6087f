import fc from 'fast-check';
import { addMonths, monthRange, toMonth } from '../../../src/domain/shared/month';
import { type Forecast, forecastOf } from '../../../src/domain/tracking/forecast/forecast';
import { forecastCourse } from '../../../src/domain/tracking/forecast/forecast-course';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { PlanValue, Trajectory } from '../../../src/domain/tracking/trajectory';
import { indicator, reading } from '../../support/examples/examples';

const at = (month: string, value: number): PlanValue => ({ month: toMonth(month), value });
const to2015: Trajectory = { type: 'linear', baseline: at('2006-12', 33.605), target: at('2015-12', 30) };
const AHEAD = monthRange(toMonth('2012-01'), toMonth('2015-12'));

/** With figures of every December up to 2011. */
const foretold = (own: Partial<Indicator>, values: readonly number[]) => {
  const rate = indicator({ kind: 'rate', direction: 'lower-is-better', ...own });
  const readings = values.map((value, index) =>
    reading({ month: toMonth(`${2012 - values.length + index}-12`), value }),
  );
  return { rate, forecast: forecastOf(rate, readings, toMonth('2011-12')) };
};

const course = (own: Partial<Indicator>, values: readonly number[], months = AHEAD) => {
  const { rate, forecast } = foretold(own, values);
  return forecastCourse(rate, forecast, months);
};

// Annual means in µg/m³ of 2006 to 2011; European Environment Agency, AirBase.
const NO2 = [33.605, 34.168, 34.371, 34.555, 35.898, 31.862];

describe('nitrogen dioxide in Rodenkirchen, month by month', () => {
  const made = course({ trajectory: to2015 }, NO2) ?? [];

  test('begins behind the latest figure and ends with the target month', () => {
    expect(made.map(({ month }) => month)).toEqual(AHEAD);
  });

  test('moves by a twelfth of the mean yearly change in a month', () => {
    expect(made[0]?.expected).toBeCloseTo(31.862 - 0.3486 / 12, 10);
    expect(made[11]?.expected).toBeCloseTo(31.862 - 0.3486, 10);
  });

  test('opens between the pace of the best and of the worst year', () => {
    expect(made[11]?.low).toBeCloseTo(31.862 - 4.036, 10);
    expect(made[11]?.high).toBeCloseTo(31.862 + 1.343, 10);
  });

  test('arrives at 30.468 in the target month', () => {
    expect(made.at(-1)?.expected).toBeCloseTo(30.4676, 10);
  });

  test('leaves out months with figures and those after the target month', () => {
    const months = monthRange(toMonth('2011-10'), toMonth('2016-03'));
    expect(course({ trajectory: to2015 }, NO2, months)?.map(({ month }) => month)).toEqual(AHEAD);
  });
});

test('a seasonal level has its season again', () => {
  const factors = [1.2, 0.8, ...Array.from({ length: 10 }, () => 1)];
  const trajectory: Trajectory = {
    type: 'seasonal-stock',
    baseline: at('2006-12', 40),
    target: at('2015-12', 30),
    factors,
  };
  const made = course({ kind: 'stock', trajectory }, [40, 39, 38, 37]) ?? [];
  expect(made[0]?.expected).toBeCloseTo((37 - 1 / 12) * 1.2, 10);
  expect(made[1]?.expected).toBeCloseTo((37 - 2 / 12) * 0.8, 10);
  expect(made[2]?.expected).toBeCloseTo(37 - 3 / 12, 10);
});

describe('nothing is drawn month by month', () => {
  test.each<{ because: string; own: Partial<Indicator> }>([
    { because: 'of running sums', own: { kind: 'cumulative', cumulatesSince: 'start', trajectory: to2015 } },
    { because: 'where a level is to be kept', own: { trajectory: { type: 'constant', target: 30 } } },
    {
      because: 'where the plan is a share of a year',
      own: {
        kind: 'stock',
        trajectory: {
          type: 'seasonal-flow',
          weights: Array.from({ length: 12 }, () => 1 / 12),
          yearTargets: [at('2015-01', 30)],
          accumulates: false,
        },
      },
    },
  ])('$because', ({ own }) => {
    expect(course(own, NO2)).toBeNull();
  });

  test('of sums of twelve months', () => {
    const flow = indicator({ kind: 'flow', trajectory: to2015 });
    const readings = monthRange(toMonth('2006-01'), toMonth('2011-12')).map((month) =>
      reading({ month, value: 30 }),
    );
    const forecast = forecastOf(flow, readings, toMonth('2011-12'));
    expect(forecast).toMatchObject({ type: 'judged', basis: 'twelve-month-sum' });
    expect(forecastCourse(flow, forecast, AHEAD)).toBeNull();
  });

  test('without a forecast', () => {
    expect(course({ trajectory: to2015 }, [34, 33, 32])).toBeNull();
  });

  test('of a forecast whose spread was not kept', () => {
    const { rate, forecast } = foretold({ trajectory: to2015 }, NO2);
    const stored: Forecast = forecast.type === 'judged' ? { ...forecast, spread: null } : forecast;
    expect(forecastCourse(rate, stored, AHEAD)).toBeNull();
  });
});

describe('laws', () => {
  const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 7 });
  const target = fc.record({
    months: fc.integer({ min: 1, max: 120 }),
    value: fc.integer({ min: -1000, max: 1000 }),
  });
  const planned = ({ months, value }: { months: number; value: number }): Trajectory => ({
    type: 'linear',
    baseline: at('2000-12', 1001),
    target: { month: addMonths(toMonth('2011-12'), months), value },
  });
  const FAR = monthRange(toMonth('2012-01'), toMonth('2022-12'));

  test('what is expected lies within its spread in every month', () => {
    fc.assert(
      fc.property(figures, target, (values, wanted) => {
        for (const { low, expected, high } of course({ trajectory: planned(wanted) }, values, FAR) ?? []) {
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test('in the target month it is the forecast itself', () => {
    fc.assert(
      fc.property(figures, target, (values, wanted) => {
        const { rate, forecast } = foretold({ trajectory: planned(wanted) }, values);
        const last = forecastCourse(rate, forecast, FAR)?.at(-1);
        expect(forecast).toMatchObject({
          expected: last?.expected,
          spread: { low: last?.low, high: last?.high },
          targetMonth: last?.month,
        });
      }),
    );
  });

  test('a larger yearly change leads to larger values in every month', () => {
    fc.assert(
      fc.property(figures, target, fc.integer({ min: 1, max: 100 }), (values, wanted, more) => {
        const lastIndex = values.length - 1;
        // The same latest figure, reached from further below.
        const steeper = values.map((value, index) => value - more * (lastIndex - index));
        const own = { trajectory: planned(wanted) };
        const [slow, fast] = [course(own, values, FAR) ?? [], course(own, steeper, FAR) ?? []];
        expect(fast).toHaveLength(slow.length);
        fast.forEach(({ expected }, index) => {
          expect(expected).toBeGreaterThan(slow[index]?.expected ?? Infinity);
        });
      }),
    );
  });
});
