import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { OfficeView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { groupBy } from '../../../src/domain/shared/group-by';
import type { Month } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';

const useStyles = makeStyles({
  post: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word', hyphens: 'auto' },
  names: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
});

export interface MissingListProps {
  readonly missing: OfficeView['missing'];
  /** The month that is looked at; others are named. */
  readonly month: Month;
}

/** What is still to be reported, by function: who holds it is nobody's business here. */
export function MissingList({ missing, month }: MissingListProps) {
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  return (
    <ul className={lines.list}>
      {[...groupBy(missing, ({ postName }) => postName)].map(([postName, own]) => (
        <li key={postName} className={lines.item}>
          <span className={styles.post}>{postName}</span>
          <ul className={styles.names}>
            {own.map((item) => (
              <li key={`${item.goalId} ${item.name}`}>
                <Link href={to(viewPath.goal(item.goalId))} className={links.link}>
                  {item.month === month
                    ? item.name
                    : text.office.missingMonth(item.name, formatMonth(item.month, language))}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
