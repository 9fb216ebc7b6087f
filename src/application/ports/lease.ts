/** Keeps instances from doing the same work at once. */
export interface Lease {
  /** @returns what the work returns, or null when another instance holds the name */
  holding<T>(name: string, work: () => Promise<T>): Promise<T | null>;
}
