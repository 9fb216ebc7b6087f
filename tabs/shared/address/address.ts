import { useLocation, useSearch } from 'wouter';

type Changes = Readonly<Record<string, string | null>>;

export interface Address {
  readonly get: (name: string) => string | null;
  /** Changes the query string in place; null takes a name out. */
  readonly set: (changes: Changes) => void;
  /** Address of another view that keeps workspace, month and filters, so that the way back finds them again. */
  readonly to: (path: string, changes?: Changes) => string;
}

/** What is chosen (workspace, month, filters) lives in the address: it survives reloading and can be shared. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const to = (target: string, changes: Changes = {}): string => {
    const params = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') params.delete(name);
      else params.set(name, value);
    }
    const query = params.toString();
    return query === '' ? target : `${target}?${query}`;
  };
  return {
    get: (name) => new URLSearchParams(search).get(name),
    set: (changes) => {
      navigate(to(path, changes), { replace: true });
    },
    to,
  };
}
