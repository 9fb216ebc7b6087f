import { isLate, projectProgress } from '../../../src/domain/tracking/project-progress';
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
