import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Share20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useSession } from '../session';
import { type Sharing, shareLink } from './share-link';

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  onScreen: { '@media print': { display: 'none' } },
});

export interface ShareButtonProps {
  /** Names the view in the link. */
  readonly label: string;
  readonly workspaceId: string;
}

/** Shares exactly what is on screen: view, month, filters and order stand in the address. */
export function ShareButton({ label, workspaceId }: ShareButtonProps) {
  const styles = useStyles();
  const { text } = useSession();
  const [path] = useLocation();
  const search = useSearch();
  const [sharing, setSharing] = useState<{ readonly of: string; readonly was: Sharing } | null>(null);
  const params = new URLSearchParams(search);
  params.set('workspace', workspaceId);
  const subPageId = `${path.slice(1)}?${params.toString()}`;
  return (
    <span className={styles.onScreen}>
      <Button
        icon={<Share20Regular />}
        title={text.share.hint}
        onClick={() => {
          void shareLink({ subPageId, label }).then((was) => {
            setSharing({ of: subPageId, was });
          });
        }}
      >
        {text.share.button}
      </Button>{' '}
      <span role="status" className={styles.said}>
        {sharing?.of === subPageId ? text.share[sharing.was] : ''}
      </span>
    </span>
  );
}
