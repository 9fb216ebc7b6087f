import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import {
  type IndicatorView,
  type ReadingChange,
  viewReadingHistory,
} from '../../../../src/contracts/tracking/goal';
import { formatFigure, formatInstant, formatMonth } from '../../../../src/domain/shared/format';
import type { Month } from '../../../../src/domain/shared/month';
import { READING_STATES } from '../../../../src/domain/tracking/reading';
import { useAnswer } from '../../../shared/service/answer';
import { Loaded } from '../../../shared/page/loaded';
import { useSession } from '../../../shared/service/session';

const useStyles = makeStyles({
  opener: { whiteSpace: 'nowrap' },
  changes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  fields: { margin: 0 },
  reason: { margin: 0, overflowWrap: 'break-word', whiteSpace: 'pre-line' },
  field: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
});

export interface ReadingHistoryProps {
  readonly count: number;
  readonly month: Month;
  readonly indicator: IndicatorView['indicator'];
  readonly workspaceId: string;
}

/** How a figure came to be what it is: each correction with before and after, by function and time. */
export function ReadingHistory({ count, month, indicator, workspaceId }: ReadingHistoryProps) {
  const { text, language } = useSession();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const words = text.goal.history;
  const monthName = formatMonth(month, language);
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" className={styles.opener} aria-label={words.openLabel(count, monthName)}>
          {words.open(count)}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title(indicator.name, monthName)}</DialogTitle>
          <DialogContent>
            {open && <Changes month={month} indicator={indicator} workspaceId={workspaceId} />}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Changes({ month, indicator, workspaceId }: Omit<ReadingHistoryProps, 'count'>) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.history;
  const query = useAnswer(
    viewReadingHistory,
    {
      params: { workspaceId, indicatorId: indicator.id, month },
    },
    { live: true },
  );
  return (
    <Loaded query={query} part>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <ol className={styles.changes}>
            {changes.map((change) => (
              <li key={change.at}>
                {words.change(formatInstant(change.at, language), change.postName)}
                {change.reason !== '' && <p className={styles.reason}>{words.reason(change.reason)}</p>}
                <dl className={styles.fields}>
                  {changedFields(change).map((field) => (
                    <div key={field} className={styles.field}>
                      <dt>{words.fields[field]}:</dt>
                      <dd
                        className={styles.value}
                        aria-label={words.fromToLabel(said(change.before, field), said(change.after, field))}
                      >
                        {words.fromTo(said(change.before, field), said(change.after, field))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );

  function said(side: ReadingChange['before'], field: Field): string {
    if (field === 'value' && side['withheld'] === true) return text.withheld.entirely;
    const value = side[field];
    if (value === undefined || value === null || value === '') return words.nothing;
    if (typeof value === 'number') return formatFigure(value, indicator, language);
    const state = READING_STATES.find((known) => known === value);
    return field === 'state' && state !== undefined ? text.goal.readingStates[state] : String(value);
  }
}

const FIELDS = ['value', 'noDataReason', 'state', 'comment'] as const;

type Field = (typeof FIELDS)[number];

const changedFields = ({ before, after }: ReadingChange): Field[] =>
  FIELDS.filter(
    (field) =>
      (before[field] ?? '') !== (after[field] ?? '') ||
      (field === 'value' && (before['withheld'] === true || after['withheld'] === true)),
  );
