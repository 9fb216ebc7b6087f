import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { LightBadge } from '../../shared/light/light';
import { LightCounts } from '../../shared/light/light-counts';
import { usePrinting } from '../../shared/print/printing';
import { useSession } from '../../shared/service/session';
import type { ChosenField } from './chosen-field';
import { linkTo } from './link-to';
import { Movement } from './movement';
import { Unreported } from './unreported';
import { WallRow } from './wall-row';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    breakInside: 'avoid',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  goals: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  wide: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  all: { color: tokens.colorBrandForegroundLink, alignSelf: 'flex-start' },
  more: { alignSelf: 'flex-start' },
});

/** Goals of a field among others, and of one that stands alone. */
const FIRST = 6;
const FIRST_ALONE = 60;

export interface WallPanelProps {
  readonly field: ChosenField;
  /** The only field that is looked at. */
  readonly alone: boolean;
  /** By which the goals were chosen. */
  readonly query: string;
}

/** A field of action on the wall: how it stands, then its goals. */
export function WallPanel({ field, alone, query }: WallPanelProps) {
  const styles = useStyles();
  const { text } = useSession();
  const isPrinting = usePrinting();
  const [limit, setLimit] = useState(FIRST_ALONE);
  const words = text.masterplan;
  const nameId = `wall-${field.id}`;
  const ofField = linkTo('/', query, { field: field.id });
  const goals = isPrinting ? field.goals : field.goals.slice(0, alone ? limit : FIRST);
  const left = field.goals.length - goals.length;
  return (
    <section className={styles.panel} aria-labelledby={nameId}>
      <div className={styles.head}>
        <h2 id={nameId} className={styles.name}>
          {alone ? (
            field.name
          ) : (
            <Link href={ofField} className={styles.link}>
              {field.name}
            </Link>
          )}
        </h2>
        <LightBadge light={field.light} />
      </div>
      <div className={styles.facts}>
        <span>{words.shown(field.goals.length, field.all)}</span>
        <LightCounts counts={field.counts} />
        <Movement parts={field.goals.flatMap(({ parts }) => parts)} />
        <Unreported counts={field.counts} />
      </div>
      {alone && field.description !== '' && <p className={styles.quiet}>{field.description}</p>}
      {field.goals.length === 0 ? (
        <p className={styles.quiet}>{words.emptyField}</p>
      ) : (
        <ul className={mergeClasses(styles.goals, alone && styles.wide)}>
          {goals.map((goal) => (
            <WallRow key={goal.id} goal={goal} query={query} />
          ))}
        </ul>
      )}
      {left > 0 && !alone && (
        <Link
          href={ofField}
          className={mergeClasses(styles.link, styles.all)}
          aria-label={`${field.name}: ${words.allGoals(field.goals.length)}`}
        >
          {words.allGoals(field.goals.length)}
        </Link>
      )}
      {left > 0 && alone && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(Infinity);
          }}
        >
          {words.moreGoals(left)}
        </Button>
      )}
    </section>
  );
}
