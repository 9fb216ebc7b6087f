import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatInstant } from '../../../src/domain/shared/format';
import { sayLacks } from '../../../src/domain/workspace/lack-words';
import { askAnewForLive } from '../service/answer';
import { causeOf, isTransient } from '../service/failure';
import { Lacks } from './lacks';
import { useSession } from '../service/session';
import { useWorkspaceStatus } from '../service/status';
import { VisuallyHidden } from '../look/visually-hidden';

const useStyles = makeStyles({
  bar: {
    maxWidth: '87.5rem',
    marginInline: 'auto',
    paddingTop: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    '@media print': { display: 'none' },
  },
});

/** Keeps what is on screen up to date: when the lists have changed, it is asked for anew; when nobody answers, it says so. */
export function FollowWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const queries = useQueryClient();
  const status = useWorkspaceStatus(workspaceId);
  const isLost = status.isError && isTransient(status.error);
  const isOut = status.isError && causeOf(status.error).kind === 'workspace-incomplete';
  const lacks = sayLacks((isOut ? null : status.data?.lacks) ?? [], language);
  const [wasLost, setWasLost] = useState(false);
  if ((isLost || isOut) && !wasLost) setWasLost(true);

  const state = status.data === undefined ? null : `${status.data.dataStatus.revision}|${status.data.today}`;
  const shown = useRef(state);
  useEffect(() => {
    const isFirst = shown.current === null;
    const isNew = shown.current !== state;
    shown.current = state;
    if (isNew && !isFirst) void askAnewForLive(queries);
  }, [state, queries]);
  useEffect(() => {
    // What was asked for in between may have failed, though nothing has changed.
    if (wasLost && !isLost && !isOut) void askAnewForLive(queries);
  }, [wasLost, isLost, isOut, queries]);
  useEffect(() => {
    // Views say themselves why they can show nothing.
    if (isOut) void askAnewForLive(queries);
  }, [isOut, queries]);

  const since =
    status.data === undefined ? null : formatInstant(new Date(status.dataUpdatedAt).toISOString(), language);
  return (
    <>
      {isLost && (
        <div className={styles.bar}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{since === null ? text.live.lostAtOnce : text.live.lost(since)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {lacks.length > 0 && (
        <div className={styles.bar}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {text.live.incomplete}
              <Lacks sentences={lacks} />
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <VisuallyHidden role="status">{wasLost && !isLost && !isOut ? text.live.regained : ''}</VisuallyHidden>
    </>
  );
}
