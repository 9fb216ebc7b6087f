import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeliveriesView } from '../../../src/contracts/deliveries';
import { useSession } from '../../shared/session';
import { DeliverySection } from './delivery-section';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  item: {
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Functions and units that no message can reach, as nobody is entered for them; not shown when there are none. */
export function UnaddressedList({ unaddressed }: Pick<DeliveriesView, 'unaddressed'>) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deliveries.unaddressed;
  if (unaddressed.length === 0) return null;
  return (
    <DeliverySection title={words.title} intro={words.intro}>
      <ul className={styles.list}>
        {unaddressed.map(({ of, name, items }) => (
          <li key={`${of} ${name}`} className={styles.item}>
            <p className={styles.name}>{name}</p>
            <p className={styles.about}>{words.items(items)}</p>
            <p className={styles.about}>{words.whatToDo[of]}</p>
          </li>
        ))}
      </ul>
    </DeliverySection>
  );
}
