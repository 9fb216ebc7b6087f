import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SeriesPoint } from '../../../src/contracts/goal';
import { useSession } from '../../shared/session';
import { NoDataMark, PointMark } from './chart-lines';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Explains only the signs that the drawing uses. */
export function ChartLegend({ series }: { readonly series: readonly SeriesPoint[] }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal;
  const figures = series.flatMap(({ reading, light }) =>
    reading?.value == null ? [] : [{ reading, light }],
  );
  const has = (light: SeriesPoint['light']): boolean => figures.some((figure) => figure.light === light);
  const entries: { sign: ReactNode; name: string; shown: boolean }[] = [
    {
      sign: <Line stroke={tokens.colorCompoundBrandStroke} width={2} />,
      name: words.value,
      shown: figures.length > 0,
    },
    {
      sign: <Line stroke={tokens.colorNeutralStrokeAccessible} width={1.5} dashes="5 4" />,
      name: series.some(({ plan }) => plan.type === 'range') ? words.chart.band : words.plan,
      shown: series.some(({ plan }) => plan.type !== 'none'),
    },
    {
      sign: <PointMark x={7} y={7} light="green" hollow={false} />,
      name: text.lights.green,
      shown: has('green'),
    },
    {
      sign: <PointMark x={7} y={7} light="amber" hollow={false} />,
      name: text.lights.amber,
      shown: has('amber'),
    },
    { sign: <PointMark x={7} y={7} light="red" hollow={false} />, name: text.lights.red, shown: has('red') },
    {
      sign: <PointMark x={7} y={7} light="none" hollow />,
      name: words.chart.open,
      shown: figures.some(({ reading }) => reading.state !== 'final'),
    },
    {
      sign: <NoDataMark x={7} y={7} />,
      name: words.chart.noData,
      shown: series.some(({ reading }) => reading?.value === null),
    },
  ];
  return (
    <ul className={styles.legend}>
      {entries
        .filter(({ shown }) => shown)
        .map(({ sign, name }) => (
          <li key={name} className={styles.entry}>
            <svg width="18" height="14" aria-hidden="true" focusable="false">
              {sign}
            </svg>
            {name}
          </li>
        ))}
    </ul>
  );
}

function Line({
  stroke,
  width,
  dashes,
}: {
  readonly stroke: string;
  readonly width: number;
  readonly dashes?: string;
}) {
  return (
    <line
      x1="0"
      x2="18"
      y1="7"
      y2="7"
      stroke={stroke}
      strokeWidth={width}
      {...(dashes === undefined ? {} : { strokeDasharray: dashes })}
    />
  );
}
