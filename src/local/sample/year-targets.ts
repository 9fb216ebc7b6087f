import type { YearTarget } from '../../domain/tracking/grade';

/** What years are graded by, invented throughout: target, lower and upper threshold of 2025, then of 2026. */
const TARGETS: Readonly<Record<string, readonly [YearFigures, YearFigures]>> = {
  'wohngeld-bearbeitungszeit': [
    [66, 72, 60],
    [54, 60, 48],
  ],
  'alleinerziehende-beratungen': [
    [2_760, 2_400, 3_000],
    [2_880, 2_500, 3_100],
  ],
  'schuldnerberatung-wartezeit': [
    [6.5, 7, 6],
    [6, 7, 5.5],
  ],
  'gefoerderte-wohnungen': [
    [1_000, 700, 1_300],
    [1_000, 700, 1_300],
  ],
  'no2-clevischer-ring': [
    [40, 44, 35],
    [35, 38, 31],
  ],
  'barrierefreie-begegnungsstaetten': [
    [60, 54, 66],
    [66, 60, 72],
  ],
  'gebiete-mit-bestandsaufnahme': [
    [9, 7, 11],
    [12, 9, 14],
  ],
  einbuergerungen: [
    [5_200, 4_800, 5_600],
    [5_400, 4_900, 5_900],
  ],
};

type YearFigures = readonly [target: number, lower: number, upper: number];

const FIRST_YEAR = 2025;

export const YEAR_TARGETS: readonly YearTarget[] = Object.entries(TARGETS).flatMap(([indicatorId, years]) =>
  years.map(([target, lower, upper], index) => ({
    indicatorId,
    year: FIRST_YEAR + index,
    target,
    lower,
    upper,
  })),
);
