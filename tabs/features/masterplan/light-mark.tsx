import { makeStyles } from '@fluentui/react-components';
import type { Light } from '../../../src/domain/tracking/light';
import { LightIcon } from '../../shared/light/light-icon';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({ mark: { display: 'inline-flex', flexShrink: 0 } });

/** A light where there is no room for its word, which is its name all the same. */
export function LightMark({ light }: { readonly light: Light }) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <span role="img" aria-label={text.lights[light]} title={text.lights[light]} className={styles.mark}>
      <LightIcon light={light} />
    </span>
  );
}
