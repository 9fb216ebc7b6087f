import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendAgain, viewDeliveries } from '../../../src/contracts/administration/deliveries';
import { causeOf, type FailureCause } from '../../shared/service/failure';
import { useSession } from '../../shared/service/session';

/** Messages named in one request: few enough for its size, and the progress can be seen. */
const AT_ONCE = 100;

export interface SendingAgain {
  /** @param onDone once the page shows the new state */
  send(keys: readonly string[], onDone: () => void): void;
  /** Keys of the messages that are being put into the queue; empty when none are. */
  readonly sending: readonly string[];
  /** How many of them the service has answered for. */
  readonly done: number;
  /** Of the last time; null before it, and when it failed. */
  readonly result: { readonly queued: number; readonly asked: number } | null;
  readonly failure: FailureCause | null;
}

/**
 * Asks the service to send messages once more; it counts as done when the page shows what became of it.
 *
 * @param month the one the page shows, whose messages the keys are of
 */
export function useSendAgain(workspaceId: string, month: string): SendingAgain {
  const { call } = useSession();
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const sending = useMutation<number, unknown, readonly string[]>({
    mutationFn: async (keys) => {
      let queued = 0;
      for (let from = 0; from < keys.length; from += AT_ONCE) {
        setDone(from);
        const answer = await call(sendAgain, {
          params: { workspaceId },
          body: { month, keys: keys.slice(from, from + AT_ONCE) },
        });
        queued += answer.queued;
      }
      return queued;
    },
    // Also after a failure: some of them may be under way already.
    onSettled: () => queries.invalidateQueries({ queryKey: [viewDeliveries.path] }),
  });
  return {
    send: (keys, onDone) => {
      if (!sending.isPending) sending.mutate(keys, { onSuccess: onDone });
    },
    sending: sending.isPending ? sending.variables : [],
    done,
    result: sending.isSuccess ? { queued: sending.data, asked: sending.variables.length } : null,
    failure: sending.isError ? causeOf(sending.error) : null,
  };
}
