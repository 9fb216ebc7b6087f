import { type Month, toMonth } from '../../domain/shared/month';
import type { ReadingState } from '../../domain/tracking/reading';
import {
  ARBEITSLOSE_KOELN_2007_2012,
  ARBEITSLOSE_KOELN_PRESS,
  SOURCE_EMPLOYMENT_AGENCY,
  SOURCE_ITNRW,
} from './arbeitslose-koeln';

/** Marks everything that is invented. */
export const EXAMPLE = 'Beispiel';

const SOURCE_EEA = 'Europäische Umweltagentur (EEA), AirBase';
const SOURCE_UBA_LANUV = 'Umweltbundesamt; LANUV NRW';
const SOURCE_CITY = 'Stadt Köln';
const SOURCE_BUDGET = 'Stadt Köln, Haushalt 2025/26, Band 3 (Sekundärquelle)';
const SOURCE_KSN = 'Stadt Köln, Kölner Statistische Nachrichten 1/2024';

/** A published figure. One of a whole year stands in its December. */
export interface RealFigure {
  readonly month: Month;
  readonly value: number | null;
  readonly source: string;
  readonly state?: ReadingState;
  readonly noDataReason?: string;
  readonly comment?: string;
}

const inDecember = (year: number, value: number, source: string): RealFigure => ({
  month: toMonth(`${year}-12`),
  value,
  source,
});

/** Published figures by indicator, exactly as published. */
export const REAL_FIGURES: Readonly<Record<string, readonly RealFigure[]>> = {
  'arbeitslose-koeln-itnrw': ARBEITSLOSE_KOELN_2007_2012.map((figure) => ({
    ...figure,
    source: SOURCE_ITNRW,
  })),
  'arbeitslose-koeln': ARBEITSLOSE_KOELN_PRESS.map((figure) => ({
    ...figure,
    source: SOURCE_EMPLOYMENT_AGENCY,
  })),
  'no2-clevischer-ring': [
    {
      month: toMonth('2007-12'),
      value: null,
      source: SOURCE_EEA,
      noDataReason: 'Nur 41 % gültige Stundenwerte: kein belastbares Jahresmittel',
    },
    inDecember(2008, 65.9, SOURCE_EEA),
    inDecember(2009, 68.8, SOURCE_EEA),
    inDecember(2010, 65, SOURCE_EEA),
    inDecember(2011, 67.7, SOURCE_EEA),
    inDecember(2015, 66, SOURCE_UBA_LANUV),
    inDecember(2018, 59, SOURCE_UBA_LANUV),
    { ...inDecember(2019, 44, SOURCE_UBA_LANUV), state: 'provisional' },
    inDecember(2022, 35, SOURCE_UBA_LANUV),
  ],
  'gefoerderte-wohnungen': [
    inDecember(2018, 950, SOURCE_CITY),
    { ...inDecember(2022, 1327, SOURCE_CITY), comment: '334 neu gebaut, 993 modernisiert' },
    inDecember(2023, 531, SOURCE_CITY),
    inDecember(2024, 1454, SOURCE_CITY),
  ],
  wohngeldbescheide: [
    inDecember(2022, 46182, SOURCE_BUDGET),
    inDecember(2023, 54112, SOURCE_BUDGET),
    {
      ...inDecember(2024, 25000, SOURCE_BUDGET),
      state: 'estimated',
      comment: 'Runder Wert aus dem Haushaltsplan; ob Ergebnis oder Ansatz, nennt die Quelle nicht',
    },
  ],
  'elterngeld-tage': [inDecember(2022, 48.32, SOURCE_BUDGET), inDecember(2023, 42.31, SOURCE_BUDGET)],
  'armutsrisiko-haushalte': [inDecember(2023, 24, SOURCE_KSN)],
};
