import { secretsOf } from '../../../src/domain/tracking/disclosure/secrecy';
import { isSecret, SECRECIES } from '../../../src/domain/tracking/disclosure/secret-counts';
import type { Area } from '../../../src/domain/masterplan/area';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { indicator } from '../../support/examples/examples';

const area = (id: string, kind: Area['kind']): Area => ({
  id,
  name: id,
  kind,
  parentId: null,
  outline: [],
  position: 1,
});
const AREAS = [area('koeln', 'city'), area('kalk', 'district')];

function isWithheld(own: Partial<Indicator>, value: number, whole: Partial<Indicator> = {}): boolean {
  const indicators = [indicator({ id: 'ganz', ...whole }), indicator({ id: 'zahl', ...own })];
  const counts = secretsOf({ indicators, areas: AREAS }).get('zahl');
  return counts !== undefined && isSecret(counts, value);
}

test.each([
  { kind: 'stock', decimals: 0, value: 4, secret: true },
  { kind: 'flow', decimals: 0, value: 1, secret: true },
  { kind: 'cumulative', decimals: 0, value: 4.4, secret: true },
  { kind: 'stock', decimals: 0, value: 0, secret: false },
  { kind: 'stock', decimals: 0, value: 5, secret: false },
  { kind: 'stock', decimals: 0, value: 4.6, secret: false },
  { kind: 'rate', decimals: 0, value: 3, secret: false },
  { kind: 'stock', decimals: 1, value: 3.2, secret: false },
] as const)('$value ($kind, $decimals decimals) of a part of the city is secret: $secret', (given) => {
  expect(isWithheld({ ...given, areaId: 'kalk', breakdownOf: 'ganz' }, given.value)).toBe(given.secret);
});

test('a figure with an area of its own is of a part of the city, whether or not it breaks another down', () => {
  expect(isWithheld({ areaId: 'kalk' }, 3)).toBe(true);
});

test('the city as a whole has no secret counts, be it named or not', () => {
  expect(isWithheld({}, 3)).toBe(false);
  expect(isWithheld({ areaId: 'koeln' }, 3)).toBe(false);
});

test.each([
  { secrecy: 'none', from: 0, below: 0 },
  { secrecy: '1-4', from: 1, below: 5 },
  { secrecy: '0-4', from: 0, below: 5 },
  { secrecy: '1-9', from: 1, below: 10 },
  { secrecy: '0-9', from: 0, below: 10 },
] as const)(
  'a source may demand more or less: $secrecy, also of the whole city',
  ({ secrecy, from, below }) => {
    for (let value = 0; value < 12; value += 1) {
      const secret = value >= from && value < below;
      expect(isWithheld({ secrecy }, value)).toBe(secret);
      expect(isWithheld({ secrecy, areaId: 'kalk' }, value)).toBe(secret);
    }
  },
);

test('a part that says nothing itself follows the source of its whole', () => {
  const part = { breakdownOf: 'ganz', areaId: 'kalk' };
  expect(isWithheld(part, 9, { secrecy: '1-9' })).toBe(true);
  expect(isWithheld(part, 3, { secrecy: 'none' })).toBe(false);
  expect(isWithheld({ ...part, secrecy: '1-4' }, 9, { secrecy: '1-9' })).toBe(false);
});

test('every word of a source means something', () => {
  expect(SECRECIES).toHaveLength(5);
});
