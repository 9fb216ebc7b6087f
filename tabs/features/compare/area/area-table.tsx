import { mergeClasses } from '@fluentui/react-components';
import { formatMonth, formatPercent } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import type { AreaFigures } from './area-figures';
import { differenceInWords } from '../compared/figure-in-words';
import { areaFigureInWords } from './area-in-words';
import type { Compared } from '../compared/compared';

export interface AreaTableProps {
  readonly whole: Compared;
  readonly areas: AreaFigures;
}

/** The same figures as map and bars. */
export function AreaTable({ whole: { indicator }, areas }: AreaTableProps) {
  const table = useTableStyles();
  const session = useSession();
  const { text, language } = session;
  const words = text.compare.area;
  const caption = words.caption(indicator.name, formatMonth(areas.month, language));
  const heads = [
    { name: words.rank, number: true },
    { name: words.name },
    { name: text.goal.table.actual, number: true },
    { name: text.goal.table.plan, number: true },
    { name: text.goal.table.light },
    { name: indicator.kind === 'rate' ? words.differenceColumn : words.shareColumn, number: true },
  ];
  return (
    <div className={table.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ name, number }) => (
              <th key={name} scope="col" className={number === true ? table.headNumber : table.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.figures.map((figure) => {
            const { point, difference, share } = figure;
            return (
              <tr key={figure.id}>
                <td className={table.cellNumber}>{figure.rank}</td>
                <th scope="row" className={mergeClasses(table.cellHead, table.staying)}>
                  {figure.name}
                </th>
                <td className={table.cellNumber}>{areaFigureInWords(figure, indicator, session)}</td>
                <td className={table.cellNumber}>
                  {point === null ? '–' : formatPlan(point.plan, text.goal, { ...indicator, language })}
                </td>
                <td className={table.cell}>
                  {point?.value == null ? '–' : <LightBadge light={point.light} />}
                </td>
                <td className={table.cellNumber}>
                  {share !== null
                    ? formatPercent(share, language)
                    : difference !== null
                      ? differenceInWords(difference, indicator, session)
                      : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
