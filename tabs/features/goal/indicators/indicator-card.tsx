import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { GoalView, IndicatorView } from '../../../../src/contracts/tracking/goal';
import { explain } from '../../../../src/domain/explanation/explain';
import { signsOf } from '../../../../src/domain/explanation/facts/signs';
import { FormerTargets } from '../../../shared/figures/former-targets';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { JudgementStrip } from '../../../shared/judgement/judgement-strip';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { BreakdownList } from './breakdown-list';
import { CorrectedJudgement } from './corrected-judgement';
import { FoldedCharts } from '../folded/folded-charts';
import { YearGradeList } from '../grades/year-grade-list';
import { IndicatorCharts } from './indicator-charts';
import { LatestFigure } from './latest-figure';
import { Why } from './why';

const useStyles = makeStyles({
  // A jump ends below the links that stay at the top.
  place: { scrollMarginTop: '4rem' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: {
    margin: 0,
    maxWidth: '60rem',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'break-word',
  },
});

export interface IndicatorCardProps {
  readonly view: IndicatorView;
  readonly goal: GoalView;
  /** The process it measures; null when it measures the goal itself. */
  readonly processName: string | null;
}

/** An indicator: its figure, what is said about it and why, and the figures it rests on. */
export function IndicatorCard({ view, goal, processName }: IndicatorCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal;
  const { indicator, judgement, today } = view;
  const explanation = useMemo(
    () => explain(judgement, indicator, language),
    [judgement, indicator, language],
  );
  const anchor = indicatorAnchor(indicator.id);
  const example = /\bbeispiel\b/i.test(indicator.source);
  return (
    <article id={anchor} className={mergeClasses(card.card, styles.place)} aria-labelledby={`${anchor}-name`}>
      <div className={card.head}>
        <h3 id={`${anchor}-name`} className={card.title}>
          {indicator.name}
        </h3>
        <div className={styles.badges}>
          {indicator.isKey && (
            <Badge appearance="tint" color="brand">
              {words.key}
            </Badge>
          )}
          <Badge appearance="outline" color="informative">
            {words.resultLevels[indicator.resultLevel]}
          </Badge>
          <Badge appearance="outline" color="informative">
            {words.indicatorKinds[indicator.kind]}
          </Badge>
          {example && (
            <Badge appearance="tint" color="warning" title={words.exampleHint}>
              {words.example}
            </Badge>
          )}
        </div>
      </div>
      <LatestFigure view={view} />
      <p className={styles.summary}>{explanation.summary}</p>
      {today !== null && (
        <CorrectedJudgement
          frozen={judgement}
          today={today}
          summary={explain(today, indicator, language).summary}
        />
      )}
      <JudgementStrip signs={signsOf(judgement)} />
      <Why explanation={explanation} name={indicator.name} />
      {indicator.description !== '' && <p className={card.quiet}>{indicator.description}</p>}
      <FoldedCharts indicator={indicator}>
        <IndicatorCharts view={view} explanation={explanation} goal={goal} />
      </FoldedCharts>
      <BreakdownList view={view} />
      <FormerTargets view={view} rank={4} />
      <YearGradeList view={view} workspaceId={goal.workspace.id} maySteer={goal.me.maySteer} />
      <p className={card.quiet}>
        {[
          processName === null ? '' : words.ofProcess(processName),
          `${words.owner}: ${view.ownerPostName}`,
          indicator.source === '' ? '' : words.source(indicator.source),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </article>
  );
}
