import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalPart } from '../../../src/contracts/tracking/masterplan';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { LightIcon } from '../../shared/light/light-icon';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  lights: { display: 'inline-flex', columnGap: tokens.spacingHorizontalS },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
});

/** The lights of a goal's key indicators. The worst is the goal's own, so a single one would say nothing new. */
export function KeyLights({ parts }: { readonly parts: readonly Pick<GoalPart, 'light' | 'isKey'>[] }) {
  const styles = useStyles();
  const { text } = useSession();
  const keys = parts.filter(({ isKey }) => isKey);
  if (keys.length < 2) return null;
  const counts = LIGHTS.map((light) => ({
    light,
    count: keys.filter((key) => key.light === light).length,
  })).filter(({ count }) => count > 0);
  const label = text.masterplan.keyLights(
    counts.map(({ light, count }) => `${count} ${text.lights[light]}`).join(', '),
  );
  return (
    <span role="img" aria-label={label} title={label} className={styles.lights}>
      {counts.map(({ light, count }) => (
        <span key={light} className={styles.count}>
          <LightIcon light={light} size={12} />
          {count}
        </span>
      ))}
    </span>
  );
}
