import { toMonth } from '../../../src/domain/shared/month';
import {
  isLate,
  projectLight,
  projectProgress,
  statedUpTo,
} from '../../../src/domain/tracking/project-progress';
import { milestone } from '../../support/examples/examples';

test('a milestone due yesterday is late, one due today is not', () => {
  expect(isLate(milestone({ due: '2026-03-30' }), '2026-03-31')).toBe(true);
  expect(isLate(milestone({ due: '2026-03-31' }), '2026-03-31')).toBe(false);
});

test('what is done is never late', () => {
  expect(isLate(milestone({ due: '2026-01-01', done: '2026-03-01' }), '2026-03-31')).toBe(false);
});

test('progress weighs milestones', () => {
  const milestones = [
    milestone({ id: 'a', due: '2026-01-31', done: '2026-02-01', weight: 1 }),
    milestone({ id: 'b', due: '2026-02-28', weight: 3 }),
    milestone({ id: 'c', due: '2026-12-31', weight: 4 }),
  ];
  expect(projectProgress(milestones, '2026-03-31')).toMatchObject({
    ok: true,
    value: { done: 0.125, planned: 0.5, late: [{ id: 'b' }], light: 'red' },
  });
});

test('a small part late is amber, nothing late is green', () => {
  const parts = [
    milestone({ id: 'a', due: '2026-01-31', weight: 1 }),
    milestone({ id: 'b', due: '2026-12-31', weight: 9 }),
  ];
  expect(projectProgress(parts, '2026-03-31')).toMatchObject({ value: { light: 'amber' } });
  expect(projectProgress(parts, '2026-01-31')).toMatchObject({ value: { light: 'green' } });
});

test.each([0, -1, NaN])('a weight of %p is an error, never zero', (weight) => {
  expect(projectProgress([milestone({ weight })], '2026-03-31')).toEqual({
    ok: false,
    error: { kind: 'weight-missing', milestoneId: 'richtfest' },
  });
});

test('a project without milestones shows no light', () => {
  expect(projectProgress([], '2026-03-31')).toMatchObject({ value: { light: 'none' } });
});

describe('What is said of a project', () => {
  test.each([
    { milestones: 'green', said: 'off-track', light: 'red' },
    { milestones: 'green', said: 'at-risk', light: 'amber' },
    { milestones: 'green', said: 'on-track', light: 'green' },
    { milestones: 'green', said: 'done', light: 'green' },
    { milestones: 'green', said: null, light: 'green' },
    { milestones: 'amber', said: 'off-track', light: 'red' },
    { milestones: 'red', said: 'at-risk', light: 'red' },
    { milestones: 'red', said: 'on-track', light: 'red' },
    { milestones: 'none', said: 'at-risk', light: 'amber' },
    { milestones: 'none', said: 'on-track', light: 'none' },
  ] as const)('$milestones by its milestones, said to be $said: $light', ({ milestones, said, light }) => {
    expect(projectLight(milestones, said)).toBe(light);
  });

  test('holds until something else is said, and says nothing of months before', () => {
    const reports = (['2026-08', '2026-10'] as const).map((month, at) => ({
      measureId: 'neubau',
      month: toMonth(month),
      status: at === 0 ? ('at-risk' as const) : ('on-track' as const),
    }));
    const said = (month: string, measureId = 'neubau') => statedUpTo(reports, measureId, toMonth(month));
    expect(said('2026-07')).toBeNull();
    expect(said('2026-09')).toBe('at-risk');
    expect(said('2026-11')).toBe('on-track');
    expect(said('2026-11', 'anderes')).toBeNull();
  });
});
