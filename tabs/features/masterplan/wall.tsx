import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useAfterFirstPaint } from '../../shared/look/use-after-first-paint';
import type { ChosenField } from './chosen-field';
import { WallLegend } from './wall-legend';
import { WallPanel } from './wall-panel';

const useStyles = makeStyles({
  wall: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
  },
  several: {
    '@media (min-width: 40rem)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (min-width: 64rem)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
});

/** Fields of the very first paint: a row where there is room for several, a screen where there is not. */
const FIRST = 3;

export interface WallProps {
  readonly fields: readonly ChosenField[];
  /** True while one field alone is asked for. */
  readonly alone: boolean;
  readonly query: string;
}

/** The fields of action side by side; followed when the choice has settled, not with every letter. */
export const Wall = memo(function Wall({ fields, alone, query }: WallProps) {
  const styles = useStyles();
  const isPainted = useAfterFirstPaint();
  return (
    <>
      <div className={mergeClasses(styles.wall, !alone && styles.several)}>
        {(isPainted ? fields : fields.slice(0, FIRST)).map((field) => (
          <WallPanel key={field.id} field={field} alone={alone} query={query} />
        ))}
      </div>
      {isPainted && <WallLegend />}
    </>
  );
});
