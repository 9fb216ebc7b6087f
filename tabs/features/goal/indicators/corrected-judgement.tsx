import { makeStyles, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../../../src/contracts/tracking/judgement';
import { LightIcon } from '../../../shared/light/light-icon';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';

const useStyles = makeStyles({
  box: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lights: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  light: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    '& > svg': { flexShrink: 0 },
  },
});

export interface CorrectedJudgementProps {
  /** As the month was closed. */
  readonly frozen: Judgement;
  /** With what was corrected since. */
  readonly today: Judgement;
  /** Summary of `today`. */
  readonly summary: string;
}

/** The judgement a month was closed with stays; beside it stands what the figures say since they were corrected. */
export function CorrectedJudgement({ frozen, today, summary }: CorrectedJudgementProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.judgement;
  return (
    <div className={styles.box}>
      <div className={styles.lights}>
        <span className={styles.light}>
          <LightIcon light={frozen.light} />
          {words.atClose(text.lights[frozen.light])}
        </span>
        <span className={styles.light}>
          <LightIcon light={today.light} />
          {words.afterCorrection(text.lights[today.light])}
        </span>
      </div>
      <p className={card.text}>{summary}</p>
    </div>
  );
}
