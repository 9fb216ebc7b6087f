import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  ErrorCircle16Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useSession } from '../../shared/service/session';
import type { DeliveryState } from './delivery';

const ICONS: Record<DeliveryState, FluentIcon> = {
  sent: CheckmarkCircle16Regular,
  waiting: Clock16Regular,
  failed: ErrorCircle16Filled,
};

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    '& > svg': { flexShrink: 0 },
  },
  sent: { color: tokens.colorStatusSuccessForeground1 },
  waiting: { color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How a message stands, by shape, word and colour. */
export function DeliveryStateBadge({ state }: { readonly state: DeliveryState }) {
  const styles = useStyles();
  const { text } = useSession();
  const Icon = ICONS[state];
  return (
    <span className={mergeClasses(styles.state, styles[state])}>
      <Icon aria-hidden />
      {text.deliveries.states[state]}
    </span>
  );
}
