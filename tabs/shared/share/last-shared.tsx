import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Link } from 'wouter';
import { viewSharedViews } from '../../../src/contracts/administration/shared-views';
import { useAnswer } from '../service/answer';
import { useSession } from '../service/session';
import { useLinkStyles } from '../look/link';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    maxWidth: '87.5rem',
    marginInline: 'auto',
    paddingTop: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media print': { display: 'none' },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
});

const keyOf = (channelId: string): string => `zugkraft shared ${channelId}`;

/**
 * For whoever opened a channel's tab without a view, perhaps by a link whose view was lost on the way: what was last shared here.
 * Once hidden it stays away until something new is shared.
 */
export function LastShared({ workspaceId, channelId }: { workspaceId: string; channelId: string }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const [hidden, setHidden] = useState(() => loadHidden(channelId));
  const { data } = useAnswer(viewSharedViews, { params: { workspaceId } });
  const views = data?.views ?? [];
  const [latest] = views;
  if (latest === undefined || latest.sharedAt <= hidden) return null;
  return (
    <nav aria-label={text.share.last} className={styles.bar}>
      <span className={styles.name}>{text.share.last}:</span>
      <ul className={styles.list}>
        {views.map(({ path, label }) => (
          <li key={path}>
            <Link href={`/${path}`} className={links.link}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={text.share.hideLast}
        onClick={() => {
          keepHidden(channelId, latest.sharedAt);
          setHidden(latest.sharedAt);
        }}
      />
    </nav>
  );
}

/** @returns when the newest was shared of those that were hidden; empty when none were */
function loadHidden(channelId: string): string {
  try {
    return localStorage.getItem(keyOf(channelId)) ?? '';
  } catch {
    // Storage may be forbidden in a frame.
    return '';
  }
}

function keepHidden(channelId: string, sharedAt: string): void {
  try {
    localStorage.setItem(keyOf(channelId), sharedAt);
  } catch {
    // As above: it comes again at the next opening.
  }
}
