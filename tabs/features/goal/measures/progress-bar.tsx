import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureView } from '../../../../src/contracts/tracking/goal';
import { formatRatio } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  bar: { width: '100%', height: '12px', display: 'block' },
});

/** Done as a filled bar, planned by today as a mark; the words say the same. */
export function ProgressBar({ progress }: { readonly progress: NonNullable<MeasureView['progress']> }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const share = (ratio: number): string => formatRatio(ratio, language, 0).replace('+', '');
  const percent = (ratio: number): string => `${Math.min(Math.max(ratio, 0), 1) * 100}%`;
  return (
    <div className={styles.progress}>
      <svg className={styles.bar} aria-hidden="true" focusable="false">
        <rect
          x="0.5"
          y="2.5"
          width="99.8%"
          height="7"
          fill={tokens.colorNeutralBackground3}
          stroke={tokens.colorNeutralStrokeAccessible}
        />
        <rect
          x="0"
          y="2"
          width={percent(progress.done)}
          height="8"
          fill={tokens.colorCompoundBrandBackground}
        />
        <line
          x1={percent(progress.planned)}
          x2={percent(progress.planned)}
          y1="0"
          y2="12"
          stroke={tokens.colorNeutralForeground1}
          strokeWidth="3"
        />
      </svg>
      <span>{text.goal.progress(share(progress.done), share(progress.planned))}</span>
    </div>
  );
}
