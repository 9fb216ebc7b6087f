import { type Month, toMonth } from '../../domain/shared/month';
import type { PlanValue } from '../../domain/tracking/trajectory';

/** Real figures. */
export const SOURCE_ITNRW = 'IT.NRW, Landesdatenbank, Tabelle 13211-03ir';
export const SOURCE_EMPLOYMENT_AGENCY = 'Agentur für Arbeit Köln, Pressemitteilungen';

const monthsOf = (year: number, values: readonly number[]): PlanValue[] =>
  values.map((value, index) => ({ month: toMonth(`${year}-${String(index + 1).padStart(2, '0')}`), value }));

/** Unemployed persons in Cologne, total. */
export const ARBEITSLOSE_KOELN_2007_2012: readonly PlanValue[] = [
  ...monthsOf(2007, [62683, 63843, 64628, 62914, 60999, 60050, 60451, 58976, 57567, 57267, 56269, 55984]),
  ...monthsOf(2008, [57773, 57812, 57343, 57429, 56421, 55647, 56108, 54911, 53174, 51881, 51053, 51223]),
  ...monthsOf(2009, [53270, 53873, 54016, 54560, 54096, 54610, 55809, 55577, 54145, 53133, 53229, 52956]),
  ...monthsOf(2010, [55567, 54221, 52854, 52028, 51050, 50920, 53186, 53545, 51303, 50505, 49878, 49294]),
  ...monthsOf(2011, [52773, 52145, 52507, 51902, 51057, 49946, 50717, 50373, 47923, 46677, 44258, 44579]),
  ...monthsOf(2012, [48140, 48884, 50408, 52650, 52890, 51863, 52329, 51411, 48983, 48438, 48013, 48064]),
];

/** The same series, continued. Not part of the sample workspace: whoever moves the clock back reports them. */
export const ARBEITSLOSE_KOELN_2013_2014: readonly PlanValue[] = [
  ...monthsOf(2013, [51362, 52960, 52502, 52304, 51494, 50890, 52329, 53662, 52652, 51970, 51651, 51706]),
  ...monthsOf(2014, [54197, 54761, 54462, 53907, 53237, 52998]),
];

/** Of the present; published here and there. */
export const ARBEITSLOSE_KOELN_PRESS: readonly PlanValue[] = [
  { month: toMonth('2022-07'), value: 52628 },
  { month: toMonth('2023-01'), value: 52698 },
  { month: toMonth('2023-02'), value: 52374 },
  { month: toMonth('2023-04'), value: 52259 },
  { month: toMonth('2023-08'), value: 53903 },
  { month: toMonth('2023-12'), value: 52488 },
  { month: toMonth('2024-01'), value: 55059 },
];

/** Seasonal factors of unemployment in Cologne, January to December, from the months of 2007 to 2013. */
const PUBLISHED_FACTORS = [1.022, 1.027, 1.029, 1.028, 1.013, 1.002, 1.021, 1.015, 0.98, 0.964, 0.949, 0.948];

/** The same, with mean 1: rounding had left 11.998 for the year. */
export const ARBEITSLOSE_SEASON: readonly number[] = PUBLISHED_FACTORS.map(
  (factor) =>
    (factor * PUBLISHED_FACTORS.length) / PUBLISHED_FACTORS.reduce((total, each) => total + each, 0),
);

export const ITNRW_MONTHS: { readonly first: Month; readonly last: Month } = {
  first: toMonth('2007-01'),
  last: toMonth('2014-06'),
};
