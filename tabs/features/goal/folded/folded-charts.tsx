import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { VisuallyHidden } from '../../../shared/look/visually-hidden';
import { useAskedPlace } from './use-asked-place';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  charts: { paddingTop: tokens.spacingVerticalM },
});

export interface FoldedChartsProps {
  readonly indicator: { readonly id: string; readonly name: string; readonly isKey: boolean };
  readonly children: ReactNode;
}

/** Charts of a key indicator at once, of another when somebody asks, so that the goal is seen before one scrolls; on paper all. */
export function FoldedCharts({ indicator, children }: FoldedChartsProps) {
  const styles = useStyles();
  const { text } = useSession();
  const isPrinting = usePrinting();
  const [open, setOpen] = useAskedPlace(indicatorAnchor(indicator.id));
  if (indicator.isKey) return children;
  const isShown = open || isPrinting;
  return (
    <details
      open={isShown}
      onToggle={(event) => {
        // Paper opens it too, which nobody asked for.
        if (!isPrinting) setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {text.goal.charts}
        <VisuallyHidden>{`: ${indicator.name}`}</VisuallyHidden>
      </summary>
      {isShown && <div className={styles.charts}>{children}</div>}
    </details>
  );
}
