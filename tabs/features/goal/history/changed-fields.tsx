import { makeStyles, tokens } from '@fluentui/react-components';
import { formatFigure } from '../../../../src/domain/shared/format';
import { READING_STATES } from '../../../../src/domain/tracking/reading';
import { PROJECT_STATUSES } from '../../../../src/domain/tracking/status-report';
import { useSession } from '../../../shared/service/session';
import type { HistoryEntry } from './entry-kind';

const useStyles = makeStyles({
  fields: { margin: 0 },
  field: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
});

/** Fields that are shown, in this order; a unit is part of its figure. */
const FIELDS = [
  'target',
  'value',
  'noDataReason',
  'state',
  'status',
  'comment',
  'progress',
  'supportNeeded',
  'milestonesDone',
] as const;

type Field = (typeof FIELDS)[number];

type Fields = NonNullable<HistoryEntry['after']>;

/** What stood before and what stands since, field by field; only what stands where nothing did. */
export function ChangedFields({ entry: { before, after } }: { readonly entry: HistoryEntry }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.history;
  const changed = FIELDS.filter(
    (field) =>
      (before?.[field] ?? '') !== (after?.[field] ?? '') ||
      (field === 'value' && (before?.['withheld'] === true || after?.['withheld'] === true)),
  );
  if (after === null || changed.length === 0) return null;
  return (
    <dl className={styles.fields}>
      {changed.map((field) => (
        <div key={field} className={styles.field}>
          <dt>{text.goal.goalHistory.fields[field]}:</dt>
          {before === null ? (
            <dd className={styles.value}>{said(after, field)}</dd>
          ) : (
            <dd
              className={styles.value}
              aria-label={words.fromToLabel(said(before, field), said(after, field))}
            >
              {words.fromTo(said(before, field), said(after, field))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );

  function said(fields: Fields, field: Field): string {
    if (field === 'value' && fields['withheld'] === true) return text.withheld.entirely;
    const value = fields[field] ?? '';
    if (value === '') return words.nothing;
    if (typeof value === 'number') return formatFigure(value, measuredIn(fields), language);
    const state = READING_STATES.find((code) => field === 'state' && code === value);
    if (state !== undefined) return text.goal.readingStates[state];
    const status = PROJECT_STATUSES.find((code) => field === 'status' && code === value);
    return status === undefined ? String(value) : text.goal.projectStatuses[status];
  }
}

/** What the figure is written with stands beside it. */
function measuredIn({ unit, decimals }: Fields): { readonly unit: string; readonly decimals: number } {
  return {
    unit: typeof unit === 'string' ? unit : '',
    decimals: typeof decimals === 'number' ? decimals : 0,
  };
}
