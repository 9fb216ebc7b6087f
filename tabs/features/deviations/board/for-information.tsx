import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Day } from '../../../../src/domain/shared/day';
import { useSession } from '../../../shared/service/session';
import { CaseCard } from './case-card';
import type { DescribedCase } from '../described-case';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { marginBlock: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

export interface ForInformationProps {
  readonly cases: readonly DescribedCase[];
  readonly today: Day;
  readonly query: string;
}

/** Deviations that nobody has to answer for. */
export function ForInformation({ cases, today, query }: ForInformationProps) {
  const styles = useStyles();
  const { text } = useSession();
  const titleId = useId();
  if (cases.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {text.deviations.noAnswerTitle}
      </h2>
      <p className={styles.hint}>{text.deviations.noAnswerHint}</p>
      <ul className={styles.list}>
        {cases.map(({ summary }) => (
          <CaseCard
            key={summary.id}
            summary={summary}
            today={today}
            heading="h3"
            namesStep={false}
            query={query}
          />
        ))}
      </ul>
    </section>
  );
}
