import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../../../src/domain/shared/format';
import { monthRange, toMonth } from '../../../../src/domain/shared/month';
import { useCardStyles } from '../../../shared/table/card';
import { Axes } from '../../../shared/chart/axes';
import { Legend, LegendLine } from '../../../shared/chart/legend';
import { monthsLine } from '../../../shared/chart/months-line';
import { type Scales, scalesFor } from '../../../shared/chart/scales';
import { useSession } from '../../../shared/service/session';
import { useWidth } from '../../../shared/look/use-width';
import { type AlignedYear, MONTHS } from './aligned-years';
import type { Compared } from '../compared/compared';
import { figureInWords } from '../compared/figure-in-words';
import { spread } from './spread';
import { Walk } from '../compared/walk';
import { monthNameAt } from './year-in-words';
import { looksOf } from './year-looks';

const HEIGHT = 240;

/** Between the names of two lines, in pixels. */
const LINE = 14;

/** Right of the months, for the name of a line that ends in December, in pixels. */
const NAME_ROOM = 24;

/** Any year will do: the axis names months only. */
const AXIS = monthRange(toMonth('2000-01'), toMonth('2000-12'));

const useStyles = makeStyles({
  drawing: { display: 'block', maxWidth: '100%', overflow: 'visible' },
  readout: { minHeight: tokens.lineHeightBase400, fontVariantNumeric: 'tabular-nums' },
});

export interface YearDrawingProps {
  readonly indicator: Compared['indicator'];
  readonly years: readonly AlignedYear[];
  /** The year so far against the one before, in a sentence. */
  readonly change: string;
}

/** One line a year over the same twelve months, each named where it ends. */
export function YearDrawing({ indicator, years, change }: YearDrawingProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const [frame, width] = useWidth();
  const [chosen, setChosen] = useState<number | null>(null);
  const words = text.compare.years;
  const values = years.flatMap(({ points }) => points.flatMap((point) => point?.value ?? []));
  const scales = scalesFor({
    months: AXIS,
    values,
    width: width - NAME_ROOM,
    height: HEIGHT,
    label: (value, decimals) => formatNumber(value, decimals, language),
  });
  if (scales === null) return <p className={card.quiet}>{text.goal.chart.nothing}</p>;
  const latest = years[0]?.points.findLastIndex((point) => point?.value != null) ?? -1;
  const at = chosen ?? (latest === -1 ? MONTHS - 1 : latest);
  const ofMonths = { ...scales, monthTicks: scales.monthTicks.map((tick) => ({ ...tick, withYear: false })) };
  return (
    <div>
      <div ref={frame}>
        <Walk
          label={words.walk(indicator.name)}
          count={MONTHS}
          at={at}
          said={said}
          onGo={setChosen}
          placeAt={(x) => scales.indexAt(x)}
        >
          <svg
            className={styles.drawing}
            width={width}
            height={HEIGHT}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            role="img"
            aria-label={words.summary({
              name: indicator.name,
              years: years.map(({ year }) => String(year)).join(', '),
              change,
            })}
          >
            <Axes scales={ofMonths} />
            {chosen !== null && (
              <line
                data-passing=""
                x1={scales.x(at)}
                x2={scales.x(at)}
                y1={scales.field.top}
                y2={scales.field.bottom}
                stroke={tokens.colorNeutralStrokeAccessible}
              />
            )}
            {years
              .map((year, age) => <YearLine key={year.year} year={year} age={age} scales={scales} />)
              .reverse()}
            <YearNames years={years} scales={scales} />
          </svg>
        </Walk>
      </div>
      <p className={`${card.quiet} ${styles.readout}`} aria-hidden="true">
        {said(at)}
      </p>
      <Legend
        entries={years.map(({ year }, age) => ({
          sign: <LegendLine {...looksOf(age)} />,
          name: String(year),
          shown: true,
        }))}
      />
    </div>
  );

  function said(month: number): string {
    const figures = years
      .filter(({ points }) => points[month] != null)
      .map(({ year, points }) =>
        words.inYear(year, figureInWords(points[month] ?? null, indicator, session)),
      );
    return [monthNameAt(month, session), ...figures].join(' · ');
  }
}

interface YearLineProps {
  readonly year: AlignedYear;
  readonly age: number;
  readonly scales: Scales;
}

function YearLine({ year, age, scales }: YearLineProps) {
  const { stroke, width, dashes } = looksOf(age);
  const values = year.points.map((point) => point?.value ?? null);
  return (
    <g data-year={year.year}>
      <path
        d={monthsLine(values, scales)}
        fill="none"
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={dashes}
        strokeLinejoin="round"
      />
      {/* A month between two gaps has no line through it. */}
      {values.map(
        (value, month) =>
          value !== null && (
            <circle
              key={month}
              cx={scales.x(month)}
              cy={scales.y(value)}
              r={age === 0 ? 3 : 1.5}
              fill={stroke}
            />
          ),
      )}
    </g>
  );
}

/** Each right of where its line ends; kept apart where lines end close to each other. */
function YearNames({ years, scales }: { readonly years: readonly AlignedYear[]; readonly scales: Scales }) {
  const ends = years.flatMap(({ year, points }, age) => {
    const month = points.findLastIndex((point) => point?.value != null);
    const value = points[month]?.value ?? null;
    return value === null ? [] : [{ year, age, x: scales.x(month) + 7, y: scales.y(value) + 4 }];
  });
  const heights = spread(
    ends.map(({ y }) => y),
    LINE,
  );
  return ends.map(({ year, age, x }, index) => (
    <text
      key={year}
      aria-hidden="true"
      x={x}
      y={heights[index]}
      fontSize="12"
      fontFamily={tokens.fontFamilyBase}
      fontWeight={age === 0 ? 600 : 400}
      fill={tokens.colorNeutralForeground1}
      stroke={tokens.colorNeutralBackground1}
      strokeWidth="3"
      paintOrder="stroke"
    >
      {year}
    </text>
  ));
}
