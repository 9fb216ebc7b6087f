import type { IndicatorsView } from '../../../src/contracts/tracking/indicators';
import { indicatorRow, indicatorsView, judgement, plainJudgement, stored } from './examples';

/** The four indicators, and one of them for two quarters of a district. */
export const indicatorsByArea = (given: Partial<IndicatorsView> = {}): IndicatorsView => {
  const view = indicatorsView();
  return {
    ...view,
    areas: [
      { id: 'a1', name: 'Kalk', kind: 'district', parentId: null },
      { id: 'a2', name: 'Vingst', kind: 'quarter', parentId: 'a1' },
      { id: 'a3', name: 'Porz', kind: 'district', parentId: null },
    ],
    indicators: [
      ...view.indicators,
      indicatorRow({
        indicator: { id: 'i1-a2', name: 'Arbeitslose in Vingst', areaId: 'a2', breakdownOf: 'i1' },
        areaIds: ['a2'],
        hasOpenDeviation: false,
        judgement: plainJudgement('green'),
      }),
      indicatorRow({
        indicator: { id: 'i1-a3', name: 'Arbeitslose in Porz', areaId: 'a3', breakdownOf: 'i1' },
        areaIds: ['a3'],
        hasOpenDeviation: false,
        judgement: plainJudgement('amber'),
      }),
    ],
    ...given,
  };
};

/** What somebody typed, made to run in a spreadsheet. */
export const withFormula = (): IndicatorsView =>
  indicatorsView({
    indicators: [
      indicatorRow({
        indicator: { name: '=cmd|calc', decimals: 1, unit: '%', effectLevel: 'society' },
        judgement: judgement({
          reading: { ...stored(72.46, 'v1').value, comment: '=HYPERLINK("x")', source: '' },
          assessment: {
            type: 'judged',
            plan: { type: 'value', value: 80.06 },
            actual: 72.46,
            deviation: 7.6,
            relative: 0.0949,
            scale: 80.06,
          },
        }),
        plan: { type: 'value', value: 80.06 },
      }),
    ],
  });

export const manyIndicators = (count: number): IndicatorsView =>
  indicatorsView({
    indicators: Array.from({ length: count }, (_, index) =>
      indicatorRow({ indicator: { id: `n${index}`, name: `Kennzahl ${index}` } }),
    ),
  });
