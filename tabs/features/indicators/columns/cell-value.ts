import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import {
  formatFigure,
  formatNumber,
  formatRatio,
  formatShortMonth,
  formatSigned,
} from '../../../../src/domain/shared/format';
import type { Language } from '../../../../src/domain/shared/language';
import type { Month } from '../../../../src/domain/shared/month';
import { formatPlan } from '../../../shared/figures/figure';
import { noFigureInWords } from '../../../shared/figures/withheld-in-words';
import { partWord } from '../../../shared/judgement/part-word';
import type { Text } from '../../../text/de/text';
import type { Column } from './columns';
import { differenceOf, differenceShareOf } from './difference';

/** What stands in a cell, for the screen and for files alike. */
export type CellValue =
  | { readonly type: 'none' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'month'; readonly month: Month }
  | {
      readonly type: 'figure';
      readonly value: number;
      /** Fixed number of decimal places. */
      readonly decimals: number;
      readonly unit: string;
      /** A distance, which says so with its sign. */
      readonly signed: boolean;
    }
  /** A distance as a share of the plan. */
  | { readonly type: 'ratio'; readonly ratio: number };

export interface CellWords {
  readonly text: Text;
  readonly language: Language;
  /** By id. */
  readonly areaNames: ReadonlyMap<string, string>;
}

const NONE: CellValue = { type: 'none' };

const textValue = (text: string): CellValue => (text === '' ? NONE : { type: 'text', text });

/** What a column says of an indicator. */
export function cellValue(row: IndicatorRow, column: Column, words: CellWords): CellValue {
  const { indicator, reading, month, signs, plan } = row;
  const { text, language } = words;
  const { decimals, unit } = indicator;
  switch (column) {
    case 'name':
      return textValue(indicator.name);
    case 'field':
      return textValue(row.fieldName);
    case 'goal':
      return textValue(row.goalName);
    case 'office':
      return textValue(row.officeName);
    case 'owner':
      return textValue(row.ownerPostName);
    case 'area':
      return textValue(areasOf(row, words.areaNames));
    case 'groups':
      return textValue(row.targetGroups.join(', '));
    case 'resultLevel':
      return textValue(text.filter.resultLevels[indicator.resultLevel]);
    case 'effectLevel':
      return indicator.effectLevel === null
        ? NONE
        : textValue(text.filter.effectLevels[indicator.effectLevel]);
    case 'kind':
      return textValue(text.filter.indicatorKinds[indicator.kind]);
    case 'unit':
      return textValue(unit);
    case 'month':
      return month === null ? NONE : { type: 'month', month };
    case 'value':
      if (reading === null) return textValue(text.goal.notReported);
      if (reading.value === null) return textValue(noFigureInWords(reading, words));
      return { type: 'figure', value: reading.value, decimals, unit, signed: false };
    case 'plan':
      return plan.type === 'value'
        ? { type: 'figure', value: plan.value, decimals, unit, signed: false }
        : textValue(formatPlan(plan, text.goal, { unit, decimals, language }));
    case 'difference': {
      const value = differenceOf(row);
      return value === null ? NONE : { type: 'figure', value, decimals, unit, signed: true };
    }
    case 'share': {
      const ratio = differenceShareOf(row);
      return ratio === null ? NONE : { type: 'ratio', ratio };
    }
    case 'light':
    case 'trend':
    case 'variation':
    case 'assurance':
    case 'forecast':
      return textValue(partWord(column, signs, words));
    case 'comment':
      return textValue([reading?.noDataReason ?? '', reading?.comment ?? ''].filter(Boolean).join(' · '));
    case 'source':
      return textValue(sourceOf(row));
  }
}

/** Of the figure where it says one itself, else of the indicator. */
export function sourceOf({ indicator, reading }: IndicatorRow): string {
  const said = reading?.source ?? '';
  return said === '' ? indicator.source : said;
}

export const areasOf = ({ areaIds }: IndicatorRow, names: ReadonlyMap<string, string>): string =>
  areaIds.map((id) => names.get(id) ?? id).join(', ');

/** As it is read on screen. */
export function cellText(value: CellValue, language: Language): string {
  switch (value.type) {
    case 'none':
      return '–';
    case 'text':
      return value.text;
    case 'month':
      return formatShortMonth(value.month, language);
    case 'figure':
      if (value.signed) return formatSigned(value.value, value.decimals, language);
      return value.unit === ''
        ? formatNumber(value.value, value.decimals, language)
        : formatFigure(value.value, value, language);
    case 'ratio':
      return formatRatio(value.ratio, language);
  }
}
