import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatNumber } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { Legend } from '../../../shared/chart/legend';
import { PointMark } from '../../../shared/course/marks';
import { useSession } from '../../../shared/service/session';
import { AreaBars } from './area-bars';
import type { AreaFigure, AreaFigures } from './area-figures';
import { AreaMap } from './area-map';
import { CLASS_FILL, CLASSES, EDGE, strengthOf } from './class-looks';
import type { Compared } from '../compared/compared';
import { quantileClasses } from './quantile-classes';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    breakInside: 'avoid',
  },
});

export interface AreaDrawingsProps {
  readonly whole: Compared;
  readonly areas: AreaFigures;
  readonly selected: AreaFigure | null;
  /** @param figure null when none is looked at any more */
  readonly onSelect: (figure: AreaFigure | null) => void;
}

/** Map and bars of the same figures; what is selected in one stands out in the other. */
export function AreaDrawings({ whole, areas, selected, onSelect }: AreaDrawingsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { indicator } = whole;
  const { figures } = areas;
  const words = text.compare.area;
  const mapped = figures.filter(({ outline }) => outline.length > 0);
  const unmapped = figures.filter(({ outline }) => outline.length === 0);
  const classes = useMemo(
    () =>
      quantileClasses(
        figures.flatMap(({ point }) => point?.value ?? []),
        CLASSES,
      ),
    [figures],
  );
  const number = (value: number): string => formatNumber(value, indicator.decimals, language);
  const lights = (['green', 'amber', 'red'] as const).map((light) => ({
    sign: <PointMark x={7} y={7} light={light} hollow={false} />,
    name: text.lights[light],
    shown: figures.some(({ point }) => point?.value != null && point.light === light),
  }));
  return (
    <div className={styles.both}>
      {mapped.length === 0 ? (
        <p className={card.quiet}>{words.noMap}</p>
      ) : (
        <div className={styles.part}>
          <h3 className={card.subtitle}>{words.map}</h3>
          <AreaMap
            indicator={indicator}
            month={areas.month}
            figures={mapped}
            classes={classes}
            selected={selected}
            onSelect={onSelect}
          />
          <Legend
            entries={classes.classes.map(({ from, to }, place) => ({
              sign: (
                <rect
                  x="1"
                  y="1"
                  width="16"
                  height="12"
                  fill={CLASS_FILL}
                  fillOpacity={strengthOf(place)}
                  stroke={EDGE}
                />
              ),
              name: words.class(number(from), number(to)),
              shown: true,
            }))}
          />
          {unmapped.length > 0 && (
            <p className={card.quiet}>{words.partlyMapped(unmapped.map(({ name }) => name).join(', '))}</p>
          )}
        </div>
      )}
      <div className={styles.part}>
        <h3 className={card.subtitle}>{words.bars}</h3>
        <AreaBars whole={whole} areas={areas} selected={selected} onSelect={onSelect} />
        <Legend
          entries={[
            {
              sign: <line x1="9" x2="9" y1="0" y2="14" stroke={EDGE} strokeWidth="2" strokeDasharray="4 3" />,
              name: words.reference[indicator.kind === 'rate' ? 'rate' : 'count'],
              shown: areas.reference !== null,
            },
            ...lights,
          ]}
        />
      </div>
    </div>
  );
}
