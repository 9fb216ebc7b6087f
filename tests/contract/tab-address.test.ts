import fc from 'fast-check';
import {
  FORMER_PATHS,
  pathOf,
  subPage,
  viewAt,
  viewPath,
  workspaceQuery,
} from '../../src/contracts/tab-address';
import { VIEWS } from '../support/views';

const anyId = fc.string({ minLength: 1, unit: 'binary' });

test.each(['goal', 'office', 'case'] as const)(
  'the address of a %s says which, whatever its id is made of',
  (name) => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(viewAt(viewPath[name](id))).toEqual({ name, id });
      }),
    );
  },
);

test('the address of every other view leads to it and to nothing below', () => {
  const { goal, office, case: ofCase, ...plain } = viewPath;
  for (const [name, path] of Object.entries(plain)) {
    expect(viewAt(path())).toEqual({ name, id: '' });
    expect(viewAt(`${path()}/more`)).toBeNull();
  }
  for (const path of [goal, office, ofCase]) expect(viewAt(path(''))).toBeNull();
});

test.each(['/unknown', '/goals/ziel-1', '/goal'])('%j is no address of a view', (path) => {
  expect(viewAt(path)).toBeNull();
});

test.each(Object.entries(FORMER_PATHS))('%s, as it was once called, leads on to %s', (before, present) => {
  const view = viewAt(before);
  expect(view === null ? null : pathOf(view)).toBe(present);
});

test('an id that somebody wrote as it is, is understood too', () => {
  expect(viewAt('/goal/ziel 50%')).toEqual({ name: 'goal', id: 'ziel 50%' });
});

test('a link of Teams carries the view and its workspace, encoded', () => {
  expect(subPage(viewPath.goal('ziel/1'), workspaceQuery('dezernat v'))).toBe(
    'goal/ziel%2F1?workspace=dezernat%20v',
  );
  expect(subPage(viewPath.masterplan(), '')).toBe('');
});

test('every view is looked at in a browser, at every width, on paper and by keyboard', () => {
  const looked = Object.values(VIEWS).map((path) => viewAt(`/${path.split('?')[0]}`)?.name);
  const inHouse = Object.keys(viewPath).filter((name) => name !== 'configure');
  expect([...new Set(looked)].toSorted()).toEqual(inHouse.toSorted());
});
