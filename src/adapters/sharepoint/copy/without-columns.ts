import { WorkspaceIncomplete } from '../../../application/ports/standing';
import type { Lack } from '../../../domain/workspace/lack';
import type { CachedList } from './cached-list';

/**
 * The same list, written without columns that the site does not have. A value that would be lost that way is not
 * written at all.
 */
export function withoutColumns<T>(
  list: CachedList<T>,
  missing: ReadonlySet<string>,
  lacks: readonly Lack[],
): CachedList<T> {
  if (missing.size === 0) return list;
  const { definition } = list;
  return {
    ...list,
    definition: {
      ...definition,
      write(value) {
        const fields = Object.entries(definition.write(value));
        if (fields.some(([name, field]) => missing.has(name) && field !== null && field !== ''))
          throw new WorkspaceIncomplete(lacks);
        return Object.fromEntries(fields.filter(([name]) => !missing.has(name)));
      },
    },
  };
}
