import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { DeviationsView } from '../../../../src/contracts/tracking/case';
import { Empty } from '../../../shared/page/empty';
import { useSession } from '../../../shared/service/session';
import { CauseBarLegend } from './cause-bar';
import { causeSentences, sumOf } from './cause-sentences';
import { CauseTable } from './cause-table';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '60rem' },
  quiet: {
    margin: 0,
    maxWidth: '60rem',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is behind the deviations and whether what is done about it works: in sentences, then in numbers. */
export function CauseStatistics({ causes }: Pick<DeviationsView, 'causes'>) {
  const styles = useStyles();
  const session = useSession();
  const titleId = useId();
  const words = session.text.deviations.statistics;
  const counted = sumOf(causes, 'open') + sumOf(causes, 'ended');
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} className={styles.title}>
        {words.title}
      </h2>
      {counted === 0 ? (
        <Empty title={words.nothing}>{words.scope}</Empty>
      ) : (
        <>
          <p className={styles.text}>{causeSentences(causes, session).join(' ')}</p>
          <p className={styles.quiet}>{words.scope}</p>
          <CauseTable causes={causes} />
          <CauseBarLegend />
        </>
      )}
    </section>
  );
}
