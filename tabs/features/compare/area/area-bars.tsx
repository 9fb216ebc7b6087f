import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { formatMonth } from '../../../../src/domain/shared/format';
import { PointMark } from '../../../shared/course/marks';
import { useSession } from '../../../shared/service/session';
import { useWidth } from '../../../shared/look/use-width';
import type { AreaFigure, AreaFigures } from './area-figures';
import { areaFigureInWords, areaInWords, toWhole } from './area-in-words';
import { EDGE } from './class-looks';
import type { Compared } from '../compared/compared';
import { Walk } from '../compared/walk';

/** All lengths in pixels. */
const ROW = 44;
const BAR = { from: 24, height: 12 };
const EDGE_ROOM = 6;
const LIGHT_ROOM = 20;
/** From this width on there is room for how an area stands to the city. */
const ROOM_FOR_MORE = 420;

const useStyles = makeStyles({
  frame: { minWidth: 0 },
  bars: { display: 'block', maxWidth: '100%' },
  row: { cursor: 'pointer' },
});

export interface AreaBarsProps {
  readonly whole: Compared;
  readonly areas: AreaFigures;
  readonly selected: AreaFigure | null;
  readonly onSelect: (figure: AreaFigure | null) => void;
}

/** A bar an area, the largest first, against the line of the whole city. */
export function AreaBars({ whole, areas, selected, onSelect }: AreaBarsProps) {
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const [frame, width] = useWidth();
  const { figures, reference } = areas;
  const { indicator } = whole;
  const words = text.compare.area;
  const values = figures.flatMap(({ point }) => point?.value ?? []);
  const x = scaleLinear()
    .domain([Math.min(0, reference ?? 0, ...values), Math.max(0, reference ?? 0, ...values) || 1])
    .range([EDGE_ROOM, width - EDGE_ROOM]);
  const height = figures.length * ROW;
  const chosen = figures.findIndex(({ id }) => id === selected?.id);
  return (
    <div ref={frame} className={styles.frame}>
      <Walk
        label={words.barsWalk(indicator.name)}
        count={figures.length}
        at={Math.max(chosen, 0)}
        said={(index) => {
          const figure = figures[index];
          return figure === undefined ? '' : areaInWords(figure, indicator, session);
        }}
        onGo={(index) => {
          onSelect(index === null ? null : (figures[index] ?? null));
        }}
      >
        <svg
          className={styles.bars}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.barsSummary(indicator.name, formatMonth(areas.month, language), figures.length)}
        >
          {figures.map((figure, index) => (
            <g
              key={figure.id}
              className={styles.row}
              transform={`translate(0 ${index * ROW})`}
              data-bar={figure.name}
              onClick={() => {
                onSelect(figure.id === selected?.id ? null : figure);
              }}
            >
              <rect
                x="1"
                y="1"
                width={width - 2}
                height={ROW - 2}
                rx="4"
                fill={tokens.colorNeutralBackground1}
                stroke={figure.id === selected?.id ? EDGE : 'none'}
                strokeWidth="2"
              />
              <Row figure={figure} width={width} from={x(0)} to={x(figure.point?.value ?? 0)} said={said} />
            </g>
          ))}
          {reference !== null && (
            <path
              d={figures
                .map((_, index) => `M${x(reference)} ${index * ROW + BAR.from - 4}v${BAR.height + 8}`)
                .join('')}
              stroke={EDGE}
              strokeWidth="2"
              strokeDasharray="4 3"
              pointerEvents="none"
            />
          )}
        </svg>
      </Walk>
    </div>
  );

  function said(figure: AreaFigure): string {
    const shown = [areaFigureInWords(figure, indicator, session)];
    if (width >= ROOM_FOR_MORE) shown.push(toWhole(figure, indicator, session));
    return shown.filter((part) => part !== '').join(' · ');
  }
}

interface RowProps {
  readonly figure: AreaFigure;
  readonly width: number;
  /** Where the bar begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly said: (figure: AreaFigure) => string;
}

function Row({ figure, width, from, to, said }: RowProps) {
  const { point, rank, name } = figure;
  const known = point?.value != null;
  return (
    <g
      aria-hidden="true"
      fontFamily={tokens.fontFamilyBase}
      fontSize="12"
      fill={tokens.colorNeutralForeground1}
    >
      <text x={EDGE_ROOM} y="16" fontWeight="600">{`${rank} ${name}`}</text>
      <text x={width - EDGE_ROOM - (known ? LIGHT_ROOM : 0)} y="16" textAnchor="end">
        {said(figure)}
      </text>
      {known && <PointMark x={width - EDGE_ROOM - 7} y={11} light={point.light} hollow={false} />}
      {known && (
        <rect
          x={Math.min(from, to)}
          y={BAR.from}
          width={Math.abs(to - from)}
          height={BAR.height}
          fill={tokens.colorCompoundBrandStroke}
        />
      )}
    </g>
  );
}
