import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import type { CasePage } from '../../../../../src/contracts/tracking/case';
import type { IndicatorView } from '../../../../../src/contracts/tracking/goal';
import { viewPath } from '../../../../../src/contracts/tab-address';
import { STAGE_WORDS } from '../../../../../src/domain/deviation/case/words';
import { explainTrigger } from '../../../../../src/domain/explanation/explain-deviation';
import { formatDay } from '../../../../../src/domain/shared/format';
import { useAddress } from '../../../../shared/address/address';
import { useCardStyles } from '../../../../shared/table/card';
import { MarkList } from '../../../../shared/chart/mark-list';
import { courseMonths } from '../../../../shared/course/course-months';
import { LightBadge } from '../../../../shared/light/light';
import { useSession } from '../../../../shared/service/session';
import { useLinkStyles } from '../../../../shared/look/link';
import { CaseCourse } from '../../chart/case-chart';
import { marksOf } from '../../chart/marks';
import { WhatNow } from '../../forms/what-now';
import { FigureBesidePlan } from './figure-beside-plan';
import { MeetingHeading } from '../meeting-heading';
import { useMeetingStyles } from '../meeting-style';
import { StepsSoFar } from './steps-so-far';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
    alignItems: 'start',
    '@media (min-width: 64rem)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  explained: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'break-word',
  },
});

export interface CaseScreenProps {
  readonly page: CasePage;
  /** Whether it goes into the minutes. */
  readonly children: ReactNode;
}

/** All that the meeting needs to see of a case, on one screen: how bad, since when, what was said, what now. */
export function CaseScreen({ page, children }: CaseScreenProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const screen = useMeetingStyles();
  const { link } = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const { summary } = page.case;
  const { deviation, indicator, subjectName, goalName, officeName, stage } = summary;
  return (
    <article className={screen.section} aria-label={subjectName}>
      <div className={styles.head}>
        <MeetingHeading>{subjectName}</MeetingHeading>
        <p className={card.quiet}>
          {[goalName, officeName].filter((name) => name !== '').join(' · ')}
          {' · '}
          <Link href={to(viewPath.case(summary.id))} className={link}>
            {text.meeting.openCase}
          </Link>
        </p>
        <div className={screen.row}>
          {deviation.status === 'open' && <LightBadge light={deviation.latest.light} />}
          <span>{STAGE_WORDS[language][stage]}</span>
          {summary.overdue && summary.due !== null && (
            <Badge appearance="filled" color="danger" size="large">
              {text.deviationCase.overdueSince(formatDay(summary.due, language))}
            </Badge>
          )}
          {children}
        </div>
      </div>
      <div className={styles.columns}>
        <div className={screen.section}>
          <FigureBesidePlan summary={summary} />
          <p className={styles.explained}>{explainTrigger(deviation.latest, indicator, language)}</p>
          {page.indicator !== null && <Chart page={page} view={page.indicator} />}
        </div>
        <div className={screen.section}>
          <section className={screen.section} aria-labelledby="meeting-so-far">
            <h2 id="meeting-so-far" className={screen.title}>
              {text.meeting.soFar}
            </h2>
            <StepsSoFar page={page} />
          </section>
          <WhatNow page={page} className={screen.section} titleClass={screen.title} />
        </div>
      </div>
    </article>
  );
}

function Chart({ page, view }: { readonly page: CasePage; readonly view: IndicatorView }) {
  const screen = useMeetingStyles();
  const { text, language } = useSession();
  const marks = useMemo(() => marksOf(page, { text, language }), [page, text, language]);
  return (
    <>
      <CaseCourse
        page={page}
        view={view}
        marks={marks}
        heading={<h2 className={screen.title}>{text.deviationCase.chart}</h2>}
      />
      <MarkList marks={marks} drawn={courseMonths(view)} rank={3} anchor="case-marks" />
    </>
  );
}
