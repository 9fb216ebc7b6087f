import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVertical20Regular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { viewPath } from '../../../../src/contracts/tab-address';
import { useAddress } from '../../../shared/address/address';
import { useSession } from '../../../shared/service/session';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '@media print': { display: 'none' },
  },
});

export interface PickedBarProps {
  /** Ids of indicators, in the order of the table. */
  readonly picked: readonly string[];
  readonly onClear: () => void;
}

/** How many are chosen and what can be done with them; always there, so that nothing jumps. */
export function PickedBar({ picked, onClear }: PickedBarProps) {
  const styles = useStyles();
  const { text } = useSession();
  const address = useAddress();
  const words = text.indicators.picking;
  return (
    <div role="group" aria-label={words.label} className={styles.bar}>
      <span role="status">{picked.length === 0 ? '' : words.picked(picked.length)}</span>
      {picked.length > 0 && (
        <>
          <Link
            href={address.to(viewPath.compare(), { [NAMES.comparison.chosen]: picked.join(',') })}
            asChild
          >
            <Button as="a" appearance="primary" icon={<DataBarVertical20Regular />}>
              {words.compare}
            </Button>
          </Link>
          <Button appearance="subtle" onClick={onClear}>
            {words.clear}
          </Button>
        </>
      )}
    </div>
  );
}
