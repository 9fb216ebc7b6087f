import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatInstant } from '../../src/domain/shared/format';
import { Failed } from './failed';
import { Loading } from './loading';
import { useSession } from './session';

const useStyles = makeStyles({ room: { padding: tokens.spacingVerticalS } });

export interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
}

/** Loading, failed and ready; a failure after data came keeps the data on screen and says how old they are. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const styles = useStyles();
  const { text, language } = useSession();
  if (query.data === undefined) {
    if (!query.isError) return <Loading />;
    return (
      <Failed
        error={query.error}
        onRetry={() => {
          void query.refetch();
        }}
      />
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
