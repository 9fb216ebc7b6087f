import { objectIdIn } from '../../../src/domain/shared/object-id';

const ID = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105';

test.each([
  { typed: ID, id: ID },
  { typed: ID.toUpperCase(), id: ID },
  { typed: `{${ID.toUpperCase()}}`, id: ID },
  { typed: ` ${ID} `, id: ID },
  { typed: 'unger', id: null },
  { typed: ID.slice(1), id: null },
])('the object id in $typed is $id', ({ typed, id }) => {
  expect(objectIdIn(typed)).toBe(id);
});
