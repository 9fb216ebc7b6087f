export const SECRECIES = ['none', '1-4', '0-4', '1-9', '0-9'] as const;

/** Which counts its source does not allow to be told, both ends included. */
export type Secrecy = (typeof SECRECIES)[number];

/** Counts so small that they could tell who is meant. */
export interface SecretCounts {
  /** 0 where nobody at all tells something too. */
  readonly from: number;
  /** The smallest count that may be told. */
  readonly below: number;
}

/** Whether a figure, as it would be written, is one of them. */
export function isSecret({ from, below }: SecretCounts, value: number): boolean {
  const written = Math.round(value);
  return written >= from && written < below;
}
