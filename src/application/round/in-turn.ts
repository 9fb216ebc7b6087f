/**
 * Runs work one after the other: a second call waits for the first and then runs afresh.
 *
 * @returns a function that may be given what to do first, within the same turn
 */
export function inTurn<T>(work: () => Promise<T>): (first?: () => Promise<void>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (first) => {
    const turn = async (): Promise<T> => {
      await first?.();
      return work();
    };
    const next = last.then(turn, turn);
    last = next.catch(() => undefined);
    return next;
  };
}
