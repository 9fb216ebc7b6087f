import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { useSession } from '../service/session';

const PHONE = '@media (max-width: 30rem)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    maxWidth: '87.5rem',
    marginInline: 'auto',
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalL,
    [PHONE]: {
      rowGap: tokens.spacingVerticalM,
      paddingBlock: tokens.spacingVerticalM,
      paddingInline: tokens.spacingHorizontalM,
    },
  },
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    [PHONE]: { rowGap: tokens.spacingVerticalS },
    // A long choice in it gives way to a narrow frame.
    '> *': { minWidth: 0 },
    '@media print': { flexDirection: 'column', alignItems: 'flex-start' },
  },
  // A long title takes the whole line rather than a narrow column beside the tools.
  names: { flex: '1 1 auto' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    [PHONE]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  // What the page shows begins within the first screen of a phone; names of views are known from their beginning.
  line: { [PHONE]: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } },
  subtitle: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface PageProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Right of the title where there is room. */
  readonly aside?: ReactNode;
  /** Whether a wide table on it needs the paper across. */
  readonly across?: boolean;
  /** Whether title and subtitle keep to a line each on a phone: not where they are what the page is about. */
  readonly oneLine?: boolean;
  readonly children: ReactNode;
}

/** A view with its one heading of the first rank, which also names the document. */
export function Page({ title, subtitle, aside, across = false, oneLine = false, children }: PageProps) {
  const styles = useStyles();
  const { text } = useSession();
  useEffect(() => {
    document.title = `${title} – ${text.app.name}`;
  }, [title, text]);
  return (
    <div className={styles.page} data-paper={across ? 'across' : undefined}>
      <div className={styles.top}>
        <div className={styles.names}>
          <h1 className={mergeClasses(styles.title, oneLine && styles.line)}>{title}</h1>
          {subtitle !== undefined && (
            <p className={mergeClasses(styles.subtitle, oneLine && styles.line)}>{subtitle}</p>
          )}
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}
