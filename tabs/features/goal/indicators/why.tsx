import { makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../../../src/domain/explanation/facts/explanation';
import { PARTS } from '../../../shared/judgement/parts';
import { useSession } from '../../../shared/service/session';
import { VisuallyHidden } from '../../../shared/look/visually-hidden';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  reasons: {
    display: 'grid',
    gridTemplateColumns: 'minmax(min-content, 8rem) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
    '@media (max-width: 30rem)': { gridTemplateColumns: '1fr', rowGap: tokens.spacingVerticalXXS },
  },
  name: { color: tokens.colorNeutralForeground2 },
  sentence: {
    margin: 0,
    maxWidth: '45rem',
    '@media (max-width: 30rem)': { marginBottom: tokens.spacingVerticalS },
  },
});

export interface WhyProps {
  readonly explanation: Explanation;
  /** Of the indicator, for those who hear the question among many. */
  readonly name: string;
}

/** Every part of a judgement with the sentence that gives its reason, folded away until somebody asks. */
export function Why({ explanation, name }: WhyProps) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <details>
      <summary className={styles.summary}>
        {text.judgement.why}
        <VisuallyHidden>{` ${name}`}</VisuallyHidden>
      </summary>
      <dl className={styles.reasons}>
        {PARTS.map((part) => (
          <div key={part} style={{ display: 'contents' }}>
            <dt className={styles.name}>{text.judgement.parts[part]}</dt>
            <dd className={styles.sentence}>{explanation[part]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
