import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseStep } from '../../../../src/contracts/tracking/case';
import { formatInstant } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';
import { stepTitle } from './step-title';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** Who did what, in short. */
export function NewsList({ steps }: { readonly steps: readonly CaseStep[] }) {
  const styles = useStyles();
  const { text, language } = useSession();
  return (
    <ul className={styles.list}>
      {steps.map((step) => (
        <li key={step.position}>
          {text.deviationCase.changed.by(
            step.postName,
            stepTitle(step.content, { text, language }),
            formatInstant(step.at, language),
          )}
        </li>
      ))}
    </ul>
  );
}
