import { makeStyles, tokens } from '@fluentui/react-components';
import type { Light } from '../../../src/domain/tracking/light';
import type { LightCounts as Counts } from '../../../src/domain/tracking/roll-up';
import { LightBadge } from '../light/light';
import { LightCounts } from '../light/light-counts';
import { useSession } from '../service/session';
import { isWithoutKey } from './say-light';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface UnitLightProps {
  readonly light: Light;
  readonly counts: Counts;
}

/** The light that the key indicators make, and how many show which. */
export function UnitLight({ light, counts }: UnitLightProps) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <span className={styles.line}>
      {isWithoutKey(light, counts) ? (
        <span className={styles.quiet}>{text.units.noKey}</span>
      ) : (
        <LightBadge light={light} />
      )}
      <LightCounts counts={counts} />
    </span>
  );
}
