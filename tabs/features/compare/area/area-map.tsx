import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatMonth } from '../../../../src/domain/shared/format';
import type { Month } from '../../../../src/domain/shared/month';
import { useSession } from '../../../shared/service/session';
import { useWidth } from '../../../shared/look/use-width';
import type { AreaFigure } from './area-figures';
import { areaInWords, areaFigureInWords, shortFigure } from './area-in-words';
import { CLASS_FILL, EDGE, strengthOf } from './class-looks';
import type { Compared } from '../compared/compared';
import { innerPoint } from './inner-point';
import { outlinePath, type Place, projectionFor, type Projection } from './map-projection';
import type { ValueClasses } from './quantile-classes';
import { Walk } from '../compared/walk';

/** Pixels: a map is not drawn larger, and from this width on has room for names. */
const LARGEST = 520;
const ROOM_FOR_NAMES = 400;

const useStyles = makeStyles({
  frame: { minWidth: 0 },
  map: { display: 'block', maxWidth: '100%', marginInline: 'auto' },
  area: { cursor: 'pointer' },
});

export interface AreaMapProps {
  readonly indicator: Compared['indicator'];
  readonly month: Month;
  /** Those with an outline. */
  readonly figures: readonly AreaFigure[];
  readonly classes: ValueClasses;
  readonly selected: AreaFigure | null;
  readonly onSelect: (figure: AreaFigure | null) => void;
}

/** The areas where they lie, each with its number among the bars, its figure, and the colour of its class. */
export function AreaMap({ indicator, month, figures, classes, selected, onSelect }: AreaMapProps) {
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const [frame, width] = useWidth();
  const words = text.compare.area;
  const projection = useMemo(
    () =>
      projectionFor(
        figures.flatMap(({ outline }) => outline),
        { width: Math.min(width, LARGEST), height: LARGEST },
      ),
    [figures, width],
  );
  if (projection === null) return <p>{words.noMap}</p>;
  const chosen = figures.findIndex(({ id }) => id === selected?.id);
  // What is drawn last lies on top: the edge of the selected one is not to be covered by its neighbours.
  const inOrder =
    chosen === -1 ? figures : [...figures.filter((_, index) => index !== chosen), figures[chosen]];
  return (
    <div ref={frame} className={styles.frame}>
      <Walk
        label={words.mapWalk(indicator.name)}
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
          className={styles.map}
          width={projection.width}
          height={projection.height}
          viewBox={`0 0 ${projection.width} ${projection.height}`}
          role="img"
          aria-label={summary()}
        >
          {inOrder.map(
            (figure) =>
              figure !== undefined && (
                <path
                  key={figure.id}
                  className={styles.area}
                  d={outlinePath(figure.outline, projection)}
                  fill={figure.point?.value == null ? tokens.colorNeutralBackground1 : CLASS_FILL}
                  fillOpacity={
                    figure.point?.value == null ? 1 : strengthOf(classes.classOf(figure.point.value))
                  }
                  fillRule="evenodd"
                  stroke={EDGE}
                  strokeWidth={figure.id === selected?.id ? 4 : 1}
                  strokeLinejoin="round"
                  data-area={figure.name}
                  onClick={() => {
                    onSelect(figure.id === selected?.id ? null : figure);
                  }}
                />
              ),
          )}
          {figures.map((figure) => (
            <AreaLabel
              key={figure.id}
              figure={figure}
              place={labelPlace(figure, projection)}
              lines={
                projection.width < ROOM_FOR_NAMES
                  ? [String(figure.rank)]
                  : [`${figure.rank} ${figure.name}`, shortFigure(figure, indicator, session)]
              }
            />
          ))}
        </svg>
      </Walk>
    </div>
  );

  function summary(): string {
    const known = figures.filter(({ point }) => point?.value != null);
    const [highest, lowest] = [known.at(0), known.at(-1)];
    const inMonth = formatMonth(month, language);
    if (highest === undefined || lowest === undefined) return words.mapEmpty(indicator.name, inMonth);
    const said = (figure: AreaFigure): string =>
      `${figure.name} (${areaFigureInWords(figure, indicator, session)})`;
    return words.mapSummary({
      name: indicator.name,
      month: inMonth,
      highest: said(highest),
      lowest: said(lowest),
    });
  }
}

interface AreaLabelProps {
  readonly figure: AreaFigure;
  readonly place: Place | null;
  readonly lines: readonly string[];
}

/** Written over its area, with a rim that keeps it readable on any colour and across an edge. */
function AreaLabel({ figure, place, lines }: AreaLabelProps) {
  if (place === null) return null;
  return (
    <g
      aria-hidden="true"
      pointerEvents="none"
      fill={tokens.colorNeutralForeground1}
      stroke={tokens.colorNeutralBackground1}
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
      fontFamily={tokens.fontFamilyBase}
      fontSize="12"
      textAnchor="middle"
    >
      {lines.map((line, index) => (
        <text
          key={`${figure.id} ${index}`}
          x={place.x}
          y={place.y + (index - (lines.length - 1) / 2) * 14}
          dy="0.35em"
          fontWeight={index === 0 ? 600 : 400}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Inside its largest ring, which has the most corners where the outlines are of one kind. */
function labelPlace({ outline }: AreaFigure, { place }: Projection): Place | null {
  const ring = [...outline].sort((a, b) => b.length - a.length)[0];
  return ring === undefined
    ? null
    : innerPoint(ring.map(([longitude, latitude]) => place(longitude, latitude)));
}
