import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { explain } from '../../../../src/domain/explanation/explain';
import { useCardStyles } from '../../../shared/table/card';
import { MarkList } from '../../../shared/chart/mark-list';
import { courseMonths } from '../../../shared/course/course-months';
import { FormerTargets } from '../../../shared/figures/former-targets';
import { useSession } from '../../../shared/service/session';
import { CaseCourse, CaseProcess } from './case-chart';
import { marksOf } from './marks';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
});

export interface CaseChartsProps {
  readonly page: CasePage;
  readonly view: IndicatorView;
}

/** The indicator's course and process, with what was done about it drawn in and told below. */
export function CaseCharts({ page, view }: CaseChartsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const marks = useMemo(() => marksOf(page, { text, language }), [page, text, language]);
  const { variation } = useMemo(
    () => explain(view.judgement, view.indicator, language),
    [view.judgement, view.indicator, language],
  );
  return (
    <>
      <div className={styles.both}>
        <CaseCourse
          page={page}
          view={view}
          marks={marks}
          heading={<h3 className={card.subtitle}>{text.goal.asCourse}</h3>}
        />
        <CaseProcess
          page={page}
          view={view}
          marks={marks}
          variation={variation}
          heading={<h3 className={card.subtitle}>{text.goal.asProcess}</h3>}
        />
      </div>
      <MarkList marks={marks} drawn={courseMonths(view)} rank={3} anchor="case-marks" />
      <FormerTargets view={view} rank={3} />
    </>
  );
}
