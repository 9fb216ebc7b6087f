import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CasePage } from '../../../src/contracts/case';
import type { IndicatorView } from '../../../src/contracts/goal';
import { explain } from '../../../src/domain/explanation/explain';
import { useCardStyles } from '../../shared/card';
import { CourseChart } from '../../shared/course/course-chart';
import { FormerTargets } from '../../shared/former-targets';
import { latestPart } from '../../shared/process/latest-part';
import { ProcessDrawing } from '../../shared/process/process-drawing';
import { useSession } from '../../shared/session';
import { MarkList } from './mark-list';
import { marksOf } from './marks';

/** Months drawn of the process, as many as of the course. */
const MONTHS = 36;

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
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
  const process = latestPart(view.process, MONTHS);
  return (
    <>
      <div className={styles.both}>
        <div className={styles.part}>
          <h3 className={card.subtitle}>{text.goal.asCourse}</h3>
          <CourseChart view={view} marks={marks} />
        </div>
        <div className={styles.part}>
          <h3 className={card.subtitle}>{text.goal.asProcess}</h3>
          <ProcessDrawing indicator={view.indicator} process={process} variation={variation} marks={marks} />
        </div>
      </div>
      <MarkList marks={marks} drawn={view.series.map(({ month }) => month)} />
      <FormerTargets view={view} rank={3} />
    </>
  );
}
