import { closestMatch } from '../../../src/domain/shared/closest-match';

const GOALS = [
  { key: 'wohnungen', title: 'Bezahlbar wohnen' },
  { key: 'wohngeld', title: 'Wohngeld schnell' },
];
const meant = (typed: string) => closestMatch(typed, GOALS, ({ key, title }) => [key, title])?.key ?? null;

test.each([
  { typed: 'Wohnungen', key: 'wohnungen', because: 'case does not count' },
  { typed: 'wohnungenn', key: 'wohnungen', because: 'a letter is too many' },
  { typed: 'whonungen', key: 'wohnungen', because: 'two letters are swapped' },
  { typed: 'wohngld', key: 'wohngeld', because: 'a letter is missing' },
  { typed: 'Bezahlbar wohnen', key: 'wohnungen', because: 'it is the title' },
  { typed: 'gesundheit', key: null, because: 'it is another word' },
  { typed: '', key: null, because: 'there is nothing to go by' },
])('$typed means $key: $because', ({ typed, key }) => {
  expect(meant(typed)).toBe(key);
});
