import fc from 'fast-check';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { assess } from '../../../src/domain/tracking/assessment';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { judge as judgeInput } from '../../../src/domain/tracking/judgement';
import { lightOf } from '../../../src/domain/tracking/light';
import type { Reading } from '../../../src/domain/tracking/reading';
import { indicator, reading } from '../../support/examples/examples';

const lightFor = (of: Partial<Indicator>, actual: number | null) => {
  const subject = indicator(of);
  return lightOf(
    assess(subject, reading({ value: actual, noDataReason: actual === null ? 'Umstellung' : null })),
    subject.tolerance,
  );
};

describe('with tolerances of 5 and 10 per cent around a plan of 100', () => {
  test.each([
    { actual: 100, light: 'green' },
    { actual: 130, light: 'green' },
    { actual: 95, light: 'green' },
    { actual: 94.9, light: 'amber' },
    { actual: 90, light: 'amber' },
    { actual: 89.9, light: 'red' },
  ])('higher is better: $actual is $light', ({ actual, light }) => {
    expect(lightFor({ trajectory: { type: 'constant', target: 100 } }, actual)).toBe(light);
  });

  test.each([
    { actual: 100, light: 'green' },
    { actual: 70, light: 'green' },
    { actual: 105, light: 'green' },
    { actual: 106, light: 'amber' },
    { actual: 110, light: 'amber' },
    { actual: 110.1, light: 'red' },
  ])('lower is better: $actual is $light', ({ actual, light }) => {
    expect(
      lightFor({ direction: 'lower-is-better', trajectory: { type: 'constant', target: 100 } }, actual),
    ).toBe(light);
  });
});

test('a figure exactly on the bound stays on the good side, though 0.05 and 0.1 are no binary numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (plan) => {
      const trajectory = { type: 'constant', target: plan * 20 } as const;
      expect(lightFor({ trajectory }, plan * 19)).toBe('green');
      expect(lightFor({ trajectory }, plan * 18)).toBe('amber');
    }),
  );
});

test('with a plan of zero the tolerance is in the unit', () => {
  const zero = { direction: 'lower-is-better', trajectory: { type: 'constant', target: 0 } } as const;
  expect(lightFor({ ...zero, tolerance: { in: 'unit', green: 1, red: 3, over: null } }, 1)).toBe('green');
  expect(lightFor({ ...zero, tolerance: { in: 'unit', green: 1, red: 3, over: null } }, 3)).toBe('amber');
  expect(lightFor({ ...zero, tolerance: { in: 'unit', green: 1, red: 3, over: null } }, 4)).toBe('red');
});

describe('a band from 2 to 5', () => {
  const band = {
    trajectory: { type: 'band', low: 2, high: 5 },
    tolerance: { in: 'unit', green: 0.5, red: 1, over: null },
  } as const;
  test.each([
    { actual: 2, light: 'green' },
    { actual: 3.7, light: 'green' },
    { actual: 5.5, light: 'green' },
    { actual: 5.8, light: 'amber' },
    { actual: 1.2, light: 'amber' },
    { actual: 0.9, light: 'red' },
    { actual: 6.1, light: 'red' },
  ])('$actual is $light', ({ actual, light }) => {
    expect(lightFor(band, actual)).toBe(light);
  });
});

test('no data is not zero', () => {
  expect(lightFor({ trajectory: { type: 'constant', target: 100 } }, null)).toBe('none');
  expect(lightFor({ trajectory: { type: 'constant', target: 100 } }, 0)).toBe('red');
});

test('scaling the unit changes no light', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: -20_000, max: 20_000 }),
      (plan, actual) => {
        const plain = lightFor({ trajectory: { type: 'constant', target: plan } }, actual);
        const scaled = lightFor({ trajectory: { type: 'constant', target: plan * 1024 } }, actual * 1024);
        expect(scaled).toBe(plain);
      },
    ),
  );
});

test('reversing direction and sign changes no light', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: -20_000, max: 20_000 }),
      (plan, actual) => {
        const plain = lightFor({ trajectory: { type: 'constant', target: plan } }, actual);
        const mirrored = lightFor(
          { direction: 'lower-is-better', trajectory: { type: 'constant', target: -plan } },
          -actual,
        );
        expect(mirrored).toBe(plain);
      },
    ),
  );
});

describe('seen in a reporting month', () => {
  const subject = indicator({ trajectory: { type: 'constant', target: 100 } });
  const march = toMonth('2026-03');
  const judge = (of: Indicator, readings: readonly Reading[], dueMonth: Month = march) => {
    const judged = judgeInput({ indicator: of, readings, rebases: [], reportingMonth: march, dueMonth });
    if (!judged.ok) throw new Error(judged.error.fault);
    return judged.value;
  };
  test('an indicator without any reading has no data', () => {
    expect(judge(subject, [])).toMatchObject({ light: 'none', month: null });
  });
  test('the reading of the month decides, not a later one', () => {
    const readings = [
      reading({ month: toMonth('2026-04'), value: 10 }),
      reading({ month: march, value: 100 }),
    ];
    expect(judge(subject, readings)).toMatchObject({ light: 'green', month: '2026-03' });
  });
  test('an older reading is stale: "not reported" never looks green', () => {
    expect(judge(subject, [reading({ month: toMonth('2026-02'), value: 100 })])).toMatchObject({
      light: 'stale',
    });
  });
  test('while the newer figure is not due yet, the older one still counts', () => {
    const older = [reading({ month: toMonth('2026-02'), value: 100 })];
    expect(judge(subject, older, toMonth('2026-02'))).toMatchObject({
      light: 'green',
      month: '2026-02',
    });
  });
  test('within its publication lag it is not', () => {
    const late = { ...subject, publicationLag: 1 };
    expect(judge(late, [reading({ month: toMonth('2026-02'), value: 100 })])).toMatchObject({
      light: 'green',
    });
  });
  test('the order in which readings arrive does not matter', () => {
    const readings = ['2025-12', '2026-01', '2026-02', '2026-03'].map((month, index) =>
      reading({ month: toMonth(month), value: 80 + index * 10 }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: 4 }), (shuffled) => {
        expect(judge(subject, shuffled)).toEqual(judge(subject, readings));
      }),
    );
  });
});
