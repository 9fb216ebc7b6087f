import { screen, waitFor, within } from '@testing-library/react';
import type { CoursesView, SmallCourse } from '../../../src/contracts/tracking/courses';
import { monthRange, toMonth } from '../../../src/domain/shared/month';
import { indicatorsView, masterplan } from '../support/examples';
import { changesView, workspaceStatus } from '../support/masterplan-examples';
import { type Handlers, Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const WALL = '/?workspace=dezernat-v';
const MONTHS = monthRange(toMonth('2025-11'), toMonth('2026-10'));
const each = (value: number | null): (number | null)[] => MONTHS.map(() => value);

const course = (given: Partial<SmallCourse> = {}): SmallCourse => ({
  indicatorId: 'i1',
  goalId: 'g1',
  name: 'Arbeitslose',
  unit: 'Personen',
  decimals: 0,
  values: MONTHS.map((_, at) => (at === 5 ? null : 52_000 - at * 100)),
  plan: each(50_000),
  low: each(null),
  high: each(51_000),
  ...given,
});

const coursesView = (...courses: readonly SmallCourse[]): CoursesView => ({ months: MONTHS, courses });

const served = (handlers: Handlers = {}): ReturnType<typeof serve> =>
  serve({
    viewWorkspace: () => workspaceStatus(),
    viewMasterplan: () => masterplan(),
    viewIndicators: () => indicatorsView(),
    viewChanges: () => changesView(),
    viewCourses: () => coursesView(course()),
    ...handlers,
  });

const WORDS =
  'Verlauf Arbeitslose: 52.000 Personen im November 2025, 50.900 Personen im Oktober 2026; Plan 50.000 Personen';
/** Figures and their units never part at the end of a line. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const line = (words: string = WORDS): Promise<HTMLElement> =>
  screen.findByRole('img', { name: (name) => plain(name) === words });

describe('the course of an indicator as a small line', () => {
  test.each([
    ['on the wall', WALL, '1'],
    ['on the cards', `${WALL}&show=cards`, '1'],
    ['in the table', '/indicators?workspace=dezernat-v', null],
  ])('%s says in words what it shows', async (_where, path, key) => {
    const { asked } = served();
    await openTab(path);
    expect(await line()).toBeVisible();
    const { query } = asked.find(({ name }) => name === 'viewCourses')!;
    expect(Object.fromEntries(query)).toEqual({ month: '2026-10', ...(key === null ? {} : { key }) });
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('stands with the goal it belongs to', async () => {
    served();
    await openTab(WALL);
    expect((await line()).closest('li')).toHaveTextContent('Arbeitslosigkeit senken');
  });

  test('is asked for only after the view has been shown without', async () => {
    let answer: (plan: ReturnType<typeof masterplan>) => void = () => undefined;
    const { asked } = served({
      viewMasterplan: () => new Promise((resolve) => (answer = resolve)),
      viewCourses: () => new Promise(() => undefined),
    });
    const isAsked = () => asked.some(({ name }) => name === 'viewCourses');
    await openTab(WALL);
    await screen.findByRole('status', { name: 'Wird geladen …' });
    expect(isAsked()).toBe(false);
    answer(masterplan());
    expect(await screen.findByRole('link', { name: 'Ausbildung sichern' })).toBeVisible();
    await waitFor(() => {
      expect(isAsked()).toBe(true);
    });
    expect(screen.queryByRole('img', { name: /^Verlauf/ })).toBeNull();
  });

  test('that cannot be had leaves the view as it is', async () => {
    served({ viewCourses: () => new Refused(403, { kind: 'not-permitted' }) });
    await openTab(WALL);
    const field = within(await screen.findByRole('region', { name: 'Beschäftigung' }));
    expect(field.getByRole('link', { name: 'Ausbildung sichern' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is parted where a month has no figure, and ends with its latest one', async () => {
    served();
    await openTab(WALL);
    const [zone, plan, actual] = (await line()).querySelectorAll('path');
    const parts = (path: Element | undefined) => path?.getAttribute('d')?.match(/M/g)?.length ?? 0;
    expect([parts(zone), parts(plan), parts(actual)]).toEqual([1, 1, 2]);
  });

  test('tells one figure once, and no plan where there is none', async () => {
    const values = [...each(null).slice(1), 7];
    served({
      viewCourses: () => coursesView(course({ values, plan: each(null), low: each(null), high: each(null) })),
    });
    await openTab(WALL);
    expect(await line('Verlauf Arbeitslose: 7 Personen im Oktober 2026')).toBeVisible();
  });

  test('is not drawn without a figure', async () => {
    served({
      viewCourses: () =>
        coursesView(course({ values: each(null) }), course({ indicatorId: 'i2', name: 'Beratungen' })),
    });
    await openTab(WALL);
    await screen.findByRole('img', { name: /^Verlauf Beratungen/ });
    expect(screen.getAllByRole('img', { name: /^Verlauf/ })).toHaveLength(1);
  });

  test('speaks English', async () => {
    served();
    await openTab(WALL, { locale: 'en-GB' });
    expect(
      await line(
        'Course of Arbeitslose: 52,000 Personen in November 2025, 50,900 Personen in October 2026; plan 50,000 Personen',
      ),
    ).toBeVisible();
  });
});
