import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import type { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { LightCounts } from '../../shared/light/light-counts';
import { VisuallyHidden } from '../../shared/look/visually-hidden';
import { useSession } from '../../shared/service/session';
import { useWorkspaceStatus } from '../../shared/service/status';
import { CHANGES_ANCHOR } from './changes/changes-anchor';
import { useLinkStyles } from '../../shared/look/link';
import { NAMES } from '../../shared/address/names';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface DataStatusProps {
  readonly plan: MasterplanView;
  /** Those of the goals that are shown. */
  readonly counts: MasterplanView['counts'];
}

/** How fresh and how complete the figures are, and what the reader is asked to do about it. */
export function DataStatus({ plan, counts }: DataStatusProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const { dataStatus } = plan;
  const me = useWorkspaceStatus(plan.workspace.id).data?.me;
  const words = text.masterplan;
  const synced = formatInstant(dataStatus.syncedAt, language);
  return (
    <div className={styles.line}>
      {!(isEmpty(counts) && plan.fields.some((field) => !isEmpty(field.counts))) && (
        <LightCounts counts={counts} />
      )}
      <span>
        {words.reported(dataStatus.reported, dataStatus.expected, formatMonth(plan.month, language))}
      </span>
      <span>{words.dataStatus(synced)}</span>
      {plan.asOf === null && plan.month !== plan.currentMonth && (
        <span>{words.historic(formatMonth(plan.month, language))}</span>
      )}
      {plan.fields.length > 0 && (
        <a href={`#${CHANGES_ANCHOR}`} className={links.link} data-paper="none">
          {text.changes.link}
        </a>
      )}
      {me !== undefined && me.duties.open > 0 && (
        <Link
          href={to(viewPath.myReports(), { [NAMES.month]: null })}
          className={links.link}
          data-paper="none"
        >
          {words.duties(me.duties.open)}
        </Link>
      )}
      {me?.mayKeepPlan === true && (
        <>
          {me.dataIssues !== null && me.dataIssues > 0 && (
            <Link href={to(viewPath.dataIssues())} className={links.link} data-paper="none">
              {words.dataIssues(me.dataIssues)}
            </Link>
          )}
          <Link href={to(viewPath.deliveries())} className={links.link} data-paper="none">
            {text.deliveries.title}
          </Link>
        </>
      )}
      <UpdateNotice
        revision={`${plan.month} ${dataStatus.revision}`}
        month={plan.month}
        sentence={words.updated(synced)}
      />
    </div>
  );
}

const isEmpty = (counts: MasterplanView['counts']): boolean =>
  Object.values(counts).every((count) => count === 0);

interface UpdateNoticeProps {
  readonly revision: string;
  readonly month: string;
  readonly sentence: string;
}

/** Tells screen readers politely, and only when the data changed while they were reading; looking again is silent. */
function UpdateNotice({ revision, month, sentence }: UpdateNoticeProps) {
  const [seen, setSeen] = useState({ revision, month, notice: '' });
  if (seen.revision !== revision) setSeen({ revision, month, notice: seen.month === month ? sentence : '' });
  return <VisuallyHidden role="status">{seen.notice}</VisuallyHidden>;
}
