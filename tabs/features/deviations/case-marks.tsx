import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowCounterclockwise16Regular,
  Checkmark16Regular,
  Info16Regular,
  Person16Filled,
} from '@fluentui/react-icons';
import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { useSession } from '../../shared/service/session';
import { isForInformation } from './case-standing';

const useStyles = makeStyles({
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
  // A column of the board is narrower than the longest of these words.
  mark: { height: 'auto', minHeight: '20px' },
});

/** What has to be seen of a case at the first glance; each mark with a sign and a word. */
export function CaseMarks({ summary }: { readonly summary: CaseSummary }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviations;
  return (
    <span className={styles.marks}>
      {summary.waitsForMe && (
        <Badge
          className={styles.mark}
          appearance="filled"
          color="brand"
          icon={<Person16Filled aria-hidden />}
        >
          {words.myTurn}
        </Badge>
      )}
      {isForInformation(summary) && (
        <Badge
          className={styles.mark}
          appearance="outline"
          color="informative"
          icon={<Info16Regular aria-hidden />}
        >
          {words.noAnswer}
        </Badge>
      )}
      {summary.deviation.status === 'open' && summary.deviation.proposesClosing && (
        <Badge
          className={styles.mark}
          appearance="tint"
          color="success"
          icon={<Checkmark16Regular aria-hidden />}
        >
          {words.closable}
        </Badge>
      )}
      {summary.reopened > 0 && (
        <Badge
          className={styles.mark}
          appearance="tint"
          color="warning"
          icon={<ArrowCounterclockwise16Regular aria-hidden />}
        >
          {words.reopened(summary.reopened)}
        </Badge>
      )}
    </span>
  );
}
