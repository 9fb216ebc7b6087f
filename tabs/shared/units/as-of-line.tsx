import { makeStyles, tokens } from '@fluentui/react-components';
import type { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import type { Month } from '../../../src/domain/shared/month';
import { AsOfBar } from '../figures/as-of-bar';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface AsOfLineProps {
  readonly view: {
    readonly month: Month;
    readonly currentMonth: Month;
    readonly asOf: MasterplanView['asOf'];
    readonly dataStatus: { readonly syncedAt: string };
  };
}

/** How old the figures are, and of which month where it is not the current one. */
export function AsOfLine({ view }: AsOfLineProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.units;
  return (
    <>
      <AsOfBar asOf={view.asOf} />
      <p className={styles.line}>
        {words.dataStatus(formatInstant(view.dataStatus.syncedAt, language))}
        {view.month !== view.currentMonth && (
          <>
            <br />
            {words.historic(formatMonth(view.month, language))}
          </>
        )}
      </p>
    </>
  );
}
