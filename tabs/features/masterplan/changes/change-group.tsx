import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { useCardStyles } from '../../../shared/table/card';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { useLinkStyles } from '../../../shared/look/link';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  change: { breakInside: 'avoid', overflowWrap: 'break-word' },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { alignSelf: 'flex-start' },
});

const FIRST = 5;

export interface Change {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly about: ReactNode;
}

export interface ChangeGroupProps {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** Changes of one kind; many are folded away at first. */
export function ChangeGroup({ title, changes }: ChangeGroupProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const isPrinting = usePrinting();
  const titleId = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = isUnfolded || isPrinting ? changes : changes.slice(0, FIRST);
  return (
    <section className={card.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={card.subtitle}>
        {title}
      </h3>
      <ul className={styles.list}>
        {shown.map(({ key, name, href, about }) => (
          <li key={key} className={styles.change}>
            <Link href={href} className={links.link}>
              {name}
            </Link>
            <div className={styles.about}>{about}</div>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => {
            setUnfolded(true);
          }}
        >
          {text.changes.more(changes.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
