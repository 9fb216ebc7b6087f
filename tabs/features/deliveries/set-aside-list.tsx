import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  type DeliveriesView,
  retryJob,
  viewDeliveries,
} from '../../../src/contracts/administration/deliveries';
import { formatMonth } from '../../../src/domain/shared/format';
import { causeOf } from '../../shared/service/failure';
import { useSession } from '../../shared/service/session';
import { DeliverySection } from './delivery-section';
import { recipientOf } from './recipient';

type JobAside = DeliveriesView['setAside'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'break-word' },
  what: { margin: 0 },
  hint: {
    margin: 0,
    maxWidth: '45rem',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface SetAsideListProps {
  readonly jobs: readonly JobAside[];
  readonly workspaceId: string;
}

interface Retried {
  readonly id: string;
  readonly what: string;
}

/** Jobs that failed too often, and a way to let them run again; not shown when there never was one. */
export function SetAsideList({ jobs, workspaceId }: SetAsideListProps) {
  const styles = useStyles();
  const { text, language, call } = useSession();
  const queries = useQueryClient();
  const title = useRef<HTMLHeadingElement>(null);
  const words = text.deliveries.setAside;
  const retry = useMutation<unknown, unknown, Retried>({
    mutationFn: ({ id }) => call(retryJob, { params: { workspaceId, jobId: id } }),
    // Also after a failure: somebody else may have been faster.
    onSettled: () => queries.invalidateQueries({ queryKey: [viewDeliveries.path] }),
  });
  if (jobs.length === 0 && retry.isIdle) return null;
  return (
    <DeliverySection title={words.title} titleRef={title} intro={jobs.length > 0 ? words.intro : undefined}>
      {retry.isError && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{text.problems[causeOf(retry.error).kind]}</MessageBarBody>
        </MessageBar>
      )}
      {retry.isSuccess && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{words.restarted(retry.variables.what)}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {jobs.map(({ id, job }) => {
          const what = job === null ? words.unknown : describe(job);
          const isRunning = retry.isPending && retry.variables.id === id;
          return (
            <li key={id} className={styles.item}>
              <div className={styles.said}>
                <p className={styles.what}>{what}</p>
                {job === null && <p className={styles.hint}>{words.unknownHint}</p>}
              </div>
              {job !== null && (
                <Button
                  size="small"
                  aria-label={words.againLabel(what)}
                  disabledFocusable={retry.isPending}
                  onClick={() => {
                    if (retry.isPending) return;
                    retry.mutate({ id, what }, { onSettled: () => title.current?.focus() });
                  }}
                >
                  {isRunning ? words.running : words.again}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </DeliverySection>
  );

  function describe({ type, month, to }: NonNullable<JobAside['job']>): string {
    const { kinds, to: recipients } = text.deliveries;
    const parts = [kinds[type], recipientOf({ kind: type, to }, recipients)];
    return [...parts, ...(month === null ? [] : [formatMonth(month, language)])].join(', ');
  }
}
