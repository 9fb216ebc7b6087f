import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Light } from '../../../src/domain/tracking/light';
import { LightIcon } from './light-icon';
import { COLOURS } from './light-shape';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  light: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    '& > svg': { flexShrink: 0 },
  },
  green: { color: COLOURS.green },
  amber: { color: COLOURS.amber },
  red: { color: COLOURS.red },
  none: { color: COLOURS.none },
  stale: { color: COLOURS.stale },
});

/** A light says itself three times: by its outline, its word and its colour. */
export function LightBadge({ light }: { readonly light: Light }) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <span className={mergeClasses(styles.light, styles[light])}>
      <LightIcon light={light} />
      {text.lights[light]}
    </span>
  );
}
