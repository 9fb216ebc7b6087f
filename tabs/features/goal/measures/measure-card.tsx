import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorView, MeasureView } from '../../../../src/contracts/tracking/goal';
import { formatFigure } from '../../../../src/domain/shared/format';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { measureAnchor } from './measure-anchor';
import { MilestoneList } from './milestone-list';
import { ProgressBar } from './progress-bar';
import { StatusReport } from './status-report';
import { useLinkStyles } from '../../../shared/look/link';

const useStyles = makeStyles({
  // A jump ends below the links that stay at the top.
  place: { scrollMarginTop: '4rem' },
  indicators: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  indicator: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
});

export interface MeasureCardProps {
  readonly view: MeasureView;
  /** Those that measure this process. */
  readonly indicators: readonly IndicatorView[];
}

/** A project is judged by its milestones, a process by its indicators. */
export function MeasureCard({ view, indicators }: MeasureCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal;
  const { measure, progress } = view;
  const isProject = measure.kind === 'project';
  const anchor = measureAnchor(measure.id);
  return (
    <article className={card.card} aria-labelledby={anchor}>
      <div className={card.head}>
        <h3 id={anchor} className={mergeClasses(card.title, styles.place)}>
          {measure.name}
        </h3>
        {progress !== null && <LightBadge light={progress.light} />}
        <Badge appearance="outline" color="informative">
          {isProject ? words.project : words.process}
        </Badge>
      </div>
      <p className={card.quiet}>
        {[
          measure.commissioningUnit === '' ? '' : `${words.commissioned}: ${measure.commissioningUnit}`,
          view.operatingUnitName === '' ? '' : `${words.operated}: ${view.operatingUnitName}`,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {isProject ? (
        <>
          {progress !== null && <ProgressBar progress={progress} />}
          {progress === null && view.milestones.length > 0 && <p className={card.text}>{words.noProgress}</p>}
          <h4 className={card.subtitle}>{words.milestones}</h4>
          <MilestoneList milestones={view.milestones} />
          <StatusReport report={view.latestReport} />
        </>
      ) : (
        <ProcessIndicators indicators={indicators} />
      )}
    </article>
  );
}

function ProcessIndicators({ indicators }: Pick<MeasureCardProps, 'indicators'>) {
  const card = useCardStyles();
  const styles = useStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  if (indicators.length === 0) return <p className={card.text}>{text.goal.noProcessIndicators}</p>;
  return (
    <>
      <h4 className={card.subtitle}>{text.goal.processIndicators}</h4>
      <ul className={styles.indicators}>
        {indicators.map(({ indicator, judgement: { light, assessment } }) => (
          <li key={indicator.id} className={styles.indicator}>
            <a href={`#${indicatorAnchor(indicator.id)}`} className={links.link}>
              {indicator.name}
            </a>
            {assessment.type === 'judged' && (
              <span>{formatFigure(assessment.actual, indicator, language)}</span>
            )}
            <LightBadge light={light} />
          </li>
        ))}
      </ul>
    </>
  );
}
