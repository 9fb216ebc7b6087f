import { mergeClasses } from '@fluentui/react-components';
import { formatRatio } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { type AlignedYear, changeRatio, MONTHS } from './aligned-years';
import { differenceInWords } from '../compared/figure-in-words';
import type { Compared } from '../compared/compared';
import { figureInWords } from '../compared/figure-in-words';
import { monthNameAt } from './year-in-words';
import { pairAt } from './year-rows';

export interface YearTableProps {
  readonly indicator: Compared['indicator'];
  readonly years: readonly AlignedYear[];
}

/** The same figures as the lines, with what changed since the year before. */
export function YearTable({ indicator, years }: YearTableProps) {
  const table = useTableStyles();
  const session = useSession();
  const { text, language } = session;
  const words = text.compare.years;
  const caption = words.caption(indicator.name);
  return (
    <div className={table.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.stayingHead)}>
              {words.month}
            </th>
            {[...years.map(({ year }) => String(year)), words.difference, words.ratio].map((name) => (
              <th key={name} scope="col" className={table.headNumber}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: MONTHS }, (_, month) => {
            const [now, before] = pairAt(years, month);
            const ratio = now === null || before === null ? null : changeRatio(now, before);
            return (
              <tr key={month}>
                <th scope="row" className={mergeClasses(table.cellHead, table.staying)}>
                  {monthNameAt(month, session)}
                </th>
                {years.map(({ year, points }) => (
                  <td key={year} className={table.cellNumber}>
                    {points[month] == null ? '–' : figureInWords(points[month], indicator, session)}
                  </td>
                ))}
                <td className={table.cellNumber}>
                  {now === null || before === null
                    ? '–'
                    : differenceInWords(now - before, indicator, session)}
                </td>
                <td className={table.cellNumber}>{ratio === null ? '–' : formatRatio(ratio, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
