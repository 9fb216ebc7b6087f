import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Warning16Filled } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatDay } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';
import { Panel } from '../../shared/units/panel';
import { deviationsOf } from '../../shared/units/unit-paths';
import type { Text } from '../../text/de/text';
import { undeliveredIn, useDeliveries } from './undelivered';
import { NAMES } from '../../shared/address/names';

const useStyles = makeStyles({
  sentence: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  late: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  nothing: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  },
});

interface TodoItem {
  readonly path: string;
  readonly sentence: string;
  /** What of it is past its day. */
  readonly late?: string;
  readonly changes?: Readonly<Record<string, string | null>>;
}

/** What waits for whoever looks, each with its number and the way to it. */
export function Todo({ status }: { readonly status: WorkspaceStatus }) {
  const styles = useStyles();
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.start;
  const deliveries = useDeliveries(status);
  const undelivered = deliveries.data === undefined ? 0 : undeliveredIn(deliveries.data);
  const isKnown = !status.me.mayKeepPlan || deliveries.data !== undefined;
  const items = itemsOf(status, { undelivered, due: formatDay(status.me.duties.due, language), words });
  return (
    <Panel title={words.todo}>
      {items.length > 0 && (
        <ul className={lines.list}>
          {items.map(({ path, sentence, late, changes }) => (
            <li key={path} className={lines.item}>
              <Link href={to(path, changes)} className={mergeClasses(links.link, styles.sentence)}>
                {sentence}
              </Link>
              {late !== undefined && (
                <span className={styles.late}>
                  <Warning16Filled aria-hidden />
                  {late}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {isKnown && items.length === 0 && (
        <p className={styles.nothing}>
          <CheckmarkCircle20Regular aria-hidden />
          <span>
            <strong>{words.nothingTitle}</strong>
            <br />
            {words.nothing}
          </span>
        </p>
      )}
      {!isKnown && (
        <Loaded part query={deliveries}>
          {() => null}
        </Loaded>
      )}
    </Panel>
  );
}

function itemsOf(
  { me, today }: WorkspaceStatus,
  given: { readonly undelivered: number; readonly due: string; readonly words: Text['start'] },
): TodoItem[] {
  const { words, due, undelivered } = given;
  const { duties, tasks } = me;
  const isLate = duties.due < today;
  return [
    ...(duties.open > 0
      ? [
          {
            path: viewPath.myReports(),
            sentence: isLate ? words.lateReports(duties.open, due) : words.reports(duties.open, due),
            ...(isLate ? { late: words.late } : {}),
          },
        ]
      : []),
    ...(tasks.all > 0
      ? [
          {
            path: viewPath.deviations(),
            sentence: words.tasks(tasks.all),
            ...(tasks.overdue > 0 ? { late: words.overdueTasks(tasks.overdue) } : {}),
            changes: { ...deviationsOf(null), [NAMES.deviations.turn]: 'me' },
          },
        ]
      : []),
    ...(me.dataIssues !== null && me.dataIssues > 0
      ? [{ path: viewPath.dataIssues(), sentence: words.dataIssues(me.dataIssues) }]
      : []),
    ...(undelivered > 0 ? [{ path: viewPath.deliveries(), sentence: words.undelivered(undelivered) }] : []),
  ];
}
