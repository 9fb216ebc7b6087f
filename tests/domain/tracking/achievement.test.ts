import fc from 'fast-check';
import { achievementOf } from '../../../src/domain/tracking/achievement';

test.each([
  { baseline: 0, target: 100, actual: 150, ratio: 1.5, because: 'the target is passed' },
  { baseline: 20, target: 100, actual: 0, ratio: -0.25, because: 'it moved the wrong way' },
  { baseline: 20, target: 100, actual: -20, ratio: -0.5, because: 'it moved further the wrong way' },
  { baseline: 20, target: 100, actual: 20, ratio: 0, because: 'nothing has changed yet' },
  { baseline: 100, target: 20, actual: 80, ratio: 0.25, because: 'a quarter of the reduction is done' },
  { baseline: 100, target: 20, actual: 0, ratio: 1.25, because: 'the reduction went further than asked' },
  { baseline: 100, target: 20, actual: 100, ratio: 0, because: 'nothing changed, and zero has no sign' },
])('from $baseline to $target, $actual gives $ratio: $because', ({ ratio, actual, ...way }) => {
  expect(achievementOf(way, actual)).toEqual({ ok: true, value: ratio });
});

test('a goal whose baseline equals its target has no ratio', () => {
  expect(achievementOf({ baseline: 5, target: 5 }, 5)).toEqual({ ok: false, error: { kind: 'flat' } });
});

test.each([NaN, Infinity, -Infinity])('%p is refused, not divided', (actual) => {
  expect(achievementOf({ baseline: 0, target: 1 }, actual)).toEqual({
    ok: false,
    error: { kind: 'not-finite' },
  });
});

test('figures too far apart to divide give an error, not infinity', () => {
  expect(achievementOf({ baseline: 0, target: 1e-300 }, 1e300)).toEqual({
    ok: false,
    error: { kind: 'not-finite' },
  });
});

test('mirroring all figures changes nothing', () => {
  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(figure, figure, figure, (baseline, target, actual) => {
      fc.pre(baseline !== target);
      expect(achievementOf({ baseline: -baseline, target: -target }, -actual)).toEqual(
        achievementOf({ baseline, target }, actual),
      );
    }),
  );
});
