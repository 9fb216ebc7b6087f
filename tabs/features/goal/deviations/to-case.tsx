import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import { viewPath } from '../../../../src/contracts/tab-address';
import { STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import { useAddress } from '../../../shared/address/address';
import { useSession } from '../../../shared/service/session';
import type { DeviationActionsProps } from './deviation-actions';
import { useLinkStyles } from '../../../shared/look/link';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

export interface ToCaseProps extends Pick<DeviationActionsProps, 'deviation'> {
  /** Null until it is known, and for a deviation that has ended. */
  readonly summary: CaseSummary | null;
}

/** The step a deviation is at, and the way to where it is worked on. */
export function ToCase({ deviation, summary }: ToCaseProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.deviations;
  return (
    <div className={styles.line}>
      {summary !== null && (
        <strong>
          {summary.demanded ? words.step(STAGE_WORDS[language][summary.stage]) : words.noAnswer}
        </strong>
      )}
      {summary?.overdue === true && (
        <Badge appearance="tint" color="danger" icon={<Warning16Filled aria-hidden />}>
          {words.overdue}
        </Badge>
      )}
      {summary?.waitsForMe === true && (
        <Badge appearance="filled" color="brand">
          {words.myTurn}
        </Badge>
      )}
      <Link
        href={to(viewPath.case(deviation.id))}
        className={links.link}
        aria-label={words.toCaseLabel(deviation.subjectName)}
      >
        {words.toCase}
      </Link>
    </div>
  );
}
