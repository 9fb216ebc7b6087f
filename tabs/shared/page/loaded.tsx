import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatInstant } from '../../../src/domain/shared/format';
import { Failed, FailedPage } from './failed';
import { causeOf } from '../service/failure';
import { Loading } from './loading';
import { useSession } from '../service/session';

const useStyles = makeStyles({ room: { padding: tokens.spacingVerticalS } });

export interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** True for a part of a view, which has no heading of the first rank of its own. */
  readonly part?: boolean;
  readonly children: (value: T) => ReactNode;
}

/** Loading, failed and ready; a failure after data came keeps the data on screen and says how old they are. */
export function Loaded<T>({ query, part = false, children }: LoadedProps<T>) {
  const styles = useStyles();
  const { text, language } = useSession();
  // What a department lacks may be its grant: what was read before is not shown on.
  if (query.data === undefined || (query.isError && causeOf(query.error).kind === 'workspace-incomplete')) {
    if (!query.isError) return <Loading />;
    const retry = (): void => {
      void query.refetch();
    };
    return part ? (
      <Failed error={query.error} onRetry={retry} />
    ) : (
      <FailedPage error={query.error} onRetry={retry} />
    );
  }
  const since = formatInstant(new Date(query.dataUpdatedAt).toISOString(), language);
  return (
    <>
      {query.isError && (
        <div className={styles.room}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{text.app.offline(since)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {children(query.data)}
    </>
  );
}
