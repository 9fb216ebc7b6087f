interface Quota {
  readonly requests: number;
  /** Milliseconds. */
  readonly within: number;
}

/** What Teams permits an app to send or create in one conversation, within any such span. */
const QUOTAS: readonly Quota[] = [
  { requests: 7, within: 1_000 },
  { requests: 8, within: 2_000 },
  { requests: 60, within: 30_000 },
  { requests: 1_800, within: 3_600_000 },
];

/** Milliseconds after which a request no longer counts. */
export const COUNTS_FOR = Math.max(...QUOTAS.map(({ within }) => within));

/** Requests that can matter at all; older ones may be forgotten. */
export const MOST_COUNTED = Math.max(...QUOTAS.map(({ requests }) => requests));

/**
 * The first moment at which every quota has room for one more; it may have passed.
 *
 * @param times when requests were made, or will be, in order
 */
export const roomAfter = (times: readonly number[]): number =>
  Math.max(
    0,
    ...QUOTAS.map(({ requests, within }) => {
      const first = times.at(-requests);
      return first === undefined ? 0 : first + within;
    }),
  );

/** Whether half of a quota or more is used up, so that somebody else may have used up the rest. */
export const isHalfUsed = (times: readonly number[], now: number): boolean =>
  QUOTAS.some(
    ({ requests, within }) => times.filter((time) => time > now - within).length >= Math.ceil(requests / 2),
  );
