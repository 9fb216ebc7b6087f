import type { ComparedIndicator, ComparisonView } from '../../../src/contracts/tracking/comparison';
import type { IndicatorsView } from '../../../src/contracts/tracking/indicators';
import { type Month, monthRange, toMonth } from '../../../src/domain/shared/month';
import { indicatorRow, indicatorsView, plainJudgement } from './examples';

type Point = ComparedIndicator['series'][number];

/** Figures up to October 2026, oldest first; null for a month that was not reported. */
export const pointsOf = (
  values: readonly (number | null)[],
  given: Partial<Point> = {},
  last: Month = toMonth('2026-10'),
): Point[] =>
  monthRange(toMonth('2020-01'), last)
    .slice(-values.length)
    .map((month, index) => {
      const value = values[index] ?? null;
      return {
        month,
        plan: { type: 'value', value: 100 },
        value,
        withheld: null,
        state: value === null ? null : 'final',
        light: value === null ? 'none' : 'green',
        ...given,
      };
    });

export const compared = (
  given: Partial<Omit<ComparedIndicator, 'indicator'>> & {
    readonly indicator?: Partial<ComparedIndicator['indicator']>;
  } = {},
): ComparedIndicator => ({
  goalId: 'g1',
  goalName: 'Arbeitslosigkeit senken',
  fieldName: 'Beschäftigung',
  light: 'green',
  series: pointsOf([100, 110, 120]),
  ...given,
  indicator: {
    id: 'i1',
    name: 'Arbeitslose',
    unit: 'Personen',
    decimals: 0,
    kind: 'stock',
    direction: 'lower-is-better',
    tolerance: { in: 'percent' },
    trajectory: { type: 'linear' },
    areaId: null,
    breakdownOf: null,
    source: 'Beispiel',
    ...given.indicator,
  },
});

/** The figure of `whole` for an area. */
export const part = (
  whole: ComparedIndicator,
  areaId: string,
  values: readonly (number | null)[],
): ComparedIndicator => ({
  ...whole,
  series: pointsOf(values).map(concealed),
  indicator: {
    ...whole.indicator,
    id: `${whole.indicator.id}-${areaId}`,
    name: `${whole.indicator.name}: ${areaId}`,
    areaId,
    breakdownOf: whole.indicator.id,
  },
});

/** As the service tells small counts of parts of the city. */
function concealed(point: Point): Point {
  const isSmall = point.value !== null && point.value >= 1 && point.value < 5;
  const withheld = { counts: { from: 1, below: 5 } };
  return isSmall ? { ...point, value: null, withheld, light: 'none' } : point;
}

type Area = ComparisonView['areas'][number];

/** In degrees; about as wide as high on the map. */
const square = (west: number, south: number): Area['outline'] => [
  [
    [west, south],
    [west + 0.15, south],
    [west + 0.15, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ],
];

const district = (id: string, name: string, outline: Area['outline']): Area => ({
  id,
  name,
  kind: 'district',
  parentId: 'stadt',
  outline,
});

export const KALK = district('kalk', 'Kalk', square(7, 50.9));
const PORZ = district('porz', 'Porz', square(7.15, 50.8));
const NIPPES = district('nippes', 'Nippes', square(6.85, 51));

export const comparisonView = (given: Partial<ComparisonView> = {}): ComparisonView => ({
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  month: toMonth('2026-10'),
  dataStatus: { syncedAt: '2026-11-03T07:12:00.000Z', revision: 'r1' },
  areas: [{ id: 'stadt', name: 'Köln', kind: 'city', parentId: null, outline: [] }, KALK, PORZ, NIPPES],
  indicators: [compared()],
  ...given,
});

/** What can be chosen: two of one field, one of them known for an area too, and a red one of another field. */
export const candidates = (): IndicatorsView =>
  indicatorsView({
    indicators: [
      indicatorRow({
        indicator: { id: 'i1', name: 'Arbeitslose', isKey: true },
        judgement: plainJudgement('green'),
      }),
      indicatorRow({
        indicator: {
          id: 'i1-kalk',
          name: 'Arbeitslose: Kalk',
          isKey: false,
          breakdownOf: 'i1',
          areaId: 'kalk',
        },
        judgement: plainJudgement('red'),
      }),
      indicatorRow({
        indicator: { id: 'i2', name: 'Beratungen', isKey: true, kind: 'flow' },
        judgement: plainJudgement('green'),
      }),
      indicatorRow({
        indicator: { id: 'i3', name: 'Wohnungslose', isKey: false },
        goalId: 'g3',
        goalName: 'Wohnungslosigkeit vermeiden',
        fieldId: 'wohnen',
        fieldName: 'Wohnen',
        judgement: plainJudgement('red'),
      }),
    ],
  });
