import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';
import { groupBy } from '../../../src/domain/shared/group-by';
import { useSession } from '../../shared/service/session';
import { DeliverySection } from './delivery-section';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  whatToDo: { margin: 0, maxWidth: '50rem' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 16rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  item: {
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'break-word',
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

/** Functions and units that no message can reach, as nobody is entered for them, with what is to be entered; not shown when there are none. */
export function UnaddressedList({ unaddressed }: Pick<DeliveriesView, 'unaddressed'>) {
  const styles = useStyles();
  const id = useId();
  const { text } = useSession();
  const words = text.deliveries.unaddressed;
  if (unaddressed.length === 0) return null;
  return (
    <DeliverySection title={words.title} intro={words.intro}>
      {[...groupBy(unaddressed, ({ of }) => of)].map(([of, alike]) => (
        <div key={of} className={styles.group}>
          <p id={`${id}-${of}`} className={styles.whatToDo}>
            {words.whatToDo[of]}
          </p>
          <ul className={styles.list} aria-labelledby={`${id}-${of}`}>
            {alike.map(({ name, items }) => (
              <li key={name} className={styles.item}>
                <p className={styles.name}>{name}</p>
                <p className={styles.about}>{words.items(items)}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </DeliverySection>
  );
}
