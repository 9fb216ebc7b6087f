import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import type { Compared } from '../compared/compared';
import { YearSection } from './year-section';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 28rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

export interface YearsProps {
  readonly answer: ComparisonView;
  readonly compared: readonly Compared[];
}

/** Each chosen indicator, this year against those before. */
export function Years({ answer, compared }: YearsProps) {
  const styles = useStyles();
  return (
    <div className={styles.cards}>
      {compared.map((one) => (
        <YearSection key={one.indicator.id} answer={answer} compared={one} />
      ))}
    </div>
  );
}
