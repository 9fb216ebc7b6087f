import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import { STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import { explainRule } from '../../../../src/domain/explanation/explain-deviation';
import type { Day } from '../../../../src/domain/shared/day';
import { formatMonth } from '../../../../src/domain/shared/format';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { CaseLink } from '../case-link';
import { CaseMarks } from '../case-marks';
import { isEnded } from '../case-standing';
import { CauseBadge } from '../causes/cause-badge';
import { DueLine } from '../due-line';
import { latestFigure } from '../latest-figure';
import { turnName } from '../../../shared/units/turn-name';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    padding: tokens.spacingVerticalM,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'break-word',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    hyphens: 'auto',
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface CaseCardProps {
  readonly summary: CaseSummary;
  readonly today: Day;
  /** Rank of its heading. */
  readonly heading: 'h2' | 'h3';
  /** False where the column says it. */
  readonly namesStep: boolean;
  /** Of the address, which links carry along. */
  readonly query: string;
}

/** A case at a glance: what it is about, how it stands, who is to act by when. */
export const CaseCard = memo(function CaseCard(props: CaseCardProps) {
  const { summary, today, heading: Heading, namesStep, query } = props;
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const words = text.deviations;
  const { deviation, demanded, cause, countermeasureName } = summary;
  const turn = turnName(summary, { text });
  const about = [summary.goalName, summary.officeName].filter((name) => name !== '').join(' · ');
  return (
    <li className={styles.card}>
      <Heading className={styles.name}>
        <CaseLink summary={summary} query={query} />
      </Heading>
      <CaseMarks summary={summary} />
      <p className={styles.quiet}>{about}</p>
      {namesStep && (demanded || isEnded(summary)) && (
        <p className={styles.text}>
          <strong>{words.step(STAGE_WORDS[language][summary.stage])}</strong>
        </p>
      )}
      <div>
        <div className={styles.text}>
          <LightBadge light={deviation.latest.light} />
        </div>
        <p className={styles.figure}>{latestFigure(summary, session)}</p>
      </div>
      <p className={styles.quiet}>
        {text.goal.opened(formatMonth(deviation.openedFor, language), explainRule(deviation.rule, language))}
      </p>
      {cause !== null && (
        <div>
          <CauseBadge cause={cause} />
        </div>
      )}
      {countermeasureName !== null && (
        <p className={styles.text}>{words.countermeasure(countermeasureName)}</p>
      )}
      {demanded && (
        <p className={styles.text}>
          {turn === '' ? words.nobodysTurn : words.turn(turn)}
          {summary.due !== null && (
            <>
              <br />
              <DueLine summary={summary} today={today} />
            </>
          )}
        </p>
      )}
    </li>
  );
});
