import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Share20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useSession } from '../service/session';
import type { FilterChoices } from '../plan-filter/say-filter';
import { shareLabel } from './share-label';
import type { Sharing } from './share-link';
import { useShare } from './use-share';
import { NAMES } from '../address/names';

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  onScreen: { '@media print': { display: 'none' } },
});

export interface ShareButtonProps {
  /** Names the view in the link. */
  readonly label: string;
  /** What can be chosen in the view, where a filter narrows it: the link names what is. */
  readonly choices?: FilterChoices | undefined;
  readonly workspaceId: string;
}

/** Shares exactly what is on screen: view, month, filters and order stand in the address. */
export function ShareButton({ label, choices, workspaceId }: ShareButtonProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const share = useShare();
  const [path] = useLocation();
  const search = useSearch();
  const [sharing, setSharing] = useState<{ readonly of: string; readonly was: Sharing } | null>(null);
  const params = new URLSearchParams(search);
  params.set(NAMES.workspace, workspaceId);
  const whole = shareLabel(label, params, choices, { text, language });
  const subPageId = `${path.slice(1)}?${params.toString()}`;
  return (
    <span className={styles.onScreen}>
      <Button
        icon={<Share20Regular />}
        title={text.share.hint}
        onClick={() => {
          void share({ subPageId, label: whole }).then((was) => {
            setSharing({ of: subPageId, was });
          });
        }}
      >
        {text.share.button}
      </Button>{' '}
      <span role="status" className={styles.said}>
        {sharing?.of === subPageId ? `${text.share[sharing.was]} ${text.share.shows(whole)}` : ''}
      </span>
    </span>
  );
}
