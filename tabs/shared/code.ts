/** Code that comes when it is first needed. */
export interface Code<T> {
  /** Asks for it once; after a failure the next one to ask tries again. */
  readonly fetch: () => Promise<T>;
  /** @returns null while it has not come */
  readonly come: () => T | null;
}

export function codeOf<T>(load: () => Promise<T>): Code<T> {
  let come: T | null = null;
  let coming: Promise<T> | null = null;
  const ask = async (): Promise<T> => {
    try {
      come = await load();
      return come;
    } catch (cause) {
      coming = null;
      throw cause;
    }
  };
  return { fetch: () => (coming ??= ask()), come: () => come };
}
