import { makeStyles, tokens } from '@fluentui/react-components';
import { LIGHTS } from '../../../src/domain/tracking/light';
import type { LightCounts } from '../../../src/domain/tracking/roll-up';
import { LightIcon } from '../../shared/light/light-icon';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  lines: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    '& > svg': { flexShrink: 0 },
  },
});

/** What is not known, in numbers, so that a field without figures is never taken for one on plan. */
export function Unreported({ counts }: { readonly counts: LightCounts }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.masterplan;
  const all = LIGHTS.reduce((sum, light) => sum + counts[light], 0);
  if (counts.stale === 0 && counts.none === 0) return null;
  return (
    <span className={styles.lines}>
      {counts.stale > 0 && (
        <span className={styles.line}>
          <LightIcon light="stale" size={14} />
          {words.notReported(counts.stale, all)}
        </span>
      )}
      {counts.none > 0 && (
        <span className={styles.line}>
          <LightIcon light="none" size={14} />
          {words.noData(counts.none, all)}
        </span>
      )}
    </span>
  );
}
