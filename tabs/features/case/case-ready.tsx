import { makeStyles, tokens } from '@fluentui/react-components';
import type { CasePage } from '../../../src/contracts/tracking/case';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { CaseActions } from './case-actions';
import { CaseCharts } from './chart/case-charts';
import { CaseHeader } from './case-header';
import { CaseTrail } from './case-trail';
import { SimilarCases } from './similar-cases';
import { StepProgress } from './timeline/step-progress';
import { Timeline } from './timeline/timeline';
import { WhatNow } from './forms/what-now';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function CaseReady({ page }: { readonly page: CasePage }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviationCase;
  const { subjectName } = page.case.summary;
  return (
    <Page title={subjectName} subtitle={<CaseTrail page={page} />} aside={<CaseActions page={page} />}>
      <CaseHeader page={page} />
      <StepProgress of={page.case} />
      <WhatNow page={page} titleClass={styles.title} className={styles.section} />
      {page.indicator !== null && (
        <section className={styles.section} aria-labelledby="case-chart">
          <h2 id="case-chart" className={styles.title}>
            {words.chart}
          </h2>
          <CaseCharts page={page} view={page.indicator} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="case-timeline">
        <h2 id="case-timeline" className={styles.title}>
          {words.timeline}
        </h2>
        <Timeline page={page} />
      </section>
      {page.similar.length > 0 && (
        <section className={styles.section} aria-labelledby="case-similar">
          <h2 id="case-similar" className={styles.title}>
            {words.similar}
          </h2>
          <SimilarCases similar={page.similar} />
        </section>
      )}
    </Page>
  );
}
