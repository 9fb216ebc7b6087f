import type { Row } from '../../../shared/export/csv';
import type { SessionTools } from '../../../shared/service/session';
import { type AlignedYear, changeRatio, MONTHS } from './aligned-years';
import type { Compared } from '../compared/compared';
import { withheldInWords } from '../../../shared/figures/withheld-in-words';
import { monthNameAt } from './year-in-words';

/** Months by years as rows of a file, with their head and what changed since the year before. */
export function yearRows(
  years: readonly AlignedYear[],
  { unit }: Compared['indicator'],
  words: Pick<SessionTools, 'text' | 'language'>,
): Row[] {
  const { text } = words;
  const head: Row = [
    text.compare.years.month,
    text.chart.columns.unit,
    ...years.map(({ year }) => String(year)),
    text.compare.years.difference,
    text.compare.years.ratio,
  ];
  const rows = Array.from({ length: MONTHS }, (_, month): Row => {
    const [now, before] = pairAt(years, month);
    const ratio = now === null || before === null ? null : changeRatio(now, before);
    return [
      monthNameAt(month, words),
      unit,
      ...years.map(({ points }) => {
        const point = points[month] ?? null;
        return point?.withheld != null ? withheldInWords(point.withheld, { text }) : (point?.value ?? null);
      }),
      now === null || before === null ? null : now - before,
      ratio === null ? null : ratio * 100,
    ];
  });
  return [head, ...rows];
}

/** What a month has in the latest year and in the one before, where that is known. */
export function pairAt(
  years: readonly AlignedYear[],
  month: number,
): readonly [now: number | null, before: number | null] {
  const [now, before] = years;
  return [
    now?.points[month]?.value ?? null,
    now !== undefined && before?.year === now.year - 1 ? (before.points[month]?.value ?? null) : null,
  ];
}
