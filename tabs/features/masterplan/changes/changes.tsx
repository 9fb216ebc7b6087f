import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { viewChanges } from '../../../../src/contracts/tracking/changes';
import { formatMonth } from '../../../../src/domain/shared/format';
import { addMonths, type Month } from '../../../../src/domain/shared/month';
import { useAnswer } from '../../../shared/service/answer';
import { Loaded } from '../../../shared/page/loaded';
import { useSession } from '../../../shared/service/session';
import { CHANGES_ANCHOR } from './changes-anchor';
import { ChangesReady } from './changes-ready';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    scrollMarginTop: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface ChangesProps {
  readonly workspaceId: string;
  readonly month: Month;
  /** Null for all fields of action. */
  readonly fieldId: string | null;
  readonly query: string;
}

/** What the month brought. Asked for by itself: the wall stands before, and whatever comes of this. */
export const Changes = memo(function Changes({ workspaceId, month, fieldId, query }: ChangesProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const changes = useAnswer(
    viewChanges,
    { params: { workspaceId }, query: { month } },
    { live: true, keepPrevious: true },
  );
  return (
    <section id={CHANGES_ANCHOR} className={styles.section} aria-labelledby={`${CHANGES_ANCHOR}-title`}>
      <h2 id={`${CHANGES_ANCHOR}-title`} className={styles.title}>
        {text.changes.title(formatMonth(changes.data?.before ?? addMonths(month, -1), language))}
      </h2>
      <Loaded query={changes} part>
        {(view) => <ChangesReady view={view} fieldId={fieldId} query={query} />}
      </Loaded>
    </section>
  );
});
