import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DueItem, Submitted } from '../../../src/contracts/reporting/monthly-report';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { LightBadge } from '../../shared/light/light';
import { useSession } from '../../shared/service/session';

export type ItemOutcome = Submitted['outcomes'][number];

type Outcome = ItemOutcome['outcome'];

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '60rem',
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  unsaved: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  title: {
    margin: 0,
    flex: '1 1 14rem',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const RECEIPT_COLOURS: Record<Outcome, 'success' | 'informative' | 'warning'> = {
  saved: 'success',
  corrected: 'success',
  unchanged: 'informative',
  'changed-meanwhile': 'warning',
  refused: 'warning',
  'not-responsible': 'warning',
  invalid: 'warning',
};

export interface ItemFrameProps {
  readonly item: DueItem;
  /** What the last saving did with it. */
  readonly outcome?: Outcome | undefined;
  readonly unsaved?: boolean;
  readonly children: ReactNode;
}

/** Name, light, function and receipt of an item around its fields. */
export function ItemFrame({ item, outcome, unsaved = false, children }: ItemFrameProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.report;
  const { current, month } = item;
  const about = [
    item.type === 'reading' ? words.forMonth(formatMonth(month, language)) : '',
    words.post(item.postName),
    current === null ? words.notReported : words.reported(formatInstant(current.value.reportedAt, language)),
  ];
  return (
    <article
      className={mergeClasses(styles.item, unsaved && styles.unsaved)}
      aria-labelledby={`item-${item.id}`}
    >
      <div className={styles.head}>
        <h3 id={`item-${item.id}`} className={styles.title}>
          {item.name}
        </h3>
        <span role="status">
          {outcome !== undefined && (
            <Badge appearance="tint" color={RECEIPT_COLOURS[outcome]}>
              {words.outcomes[outcome]}
            </Badge>
          )}
        </span>
        {(current !== null || item.type === 'status') && <LightBadge light={item.light} />}
      </div>
      <p className={styles.about}>{about.filter((part) => part !== '').join(' · ')}</p>
      {children}
    </article>
  );
}
