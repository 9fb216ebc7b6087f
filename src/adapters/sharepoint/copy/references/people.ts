import type { Clock } from '../../../../application/ports/clock';
import type { Log } from '../../../../application/ports/log';
import { StorageUnavailable } from '../../../../application/ports/repository';
import type { DataIssue, RowProblem } from '../../../../application/ports/data-issue';
import type { Masterplan } from '../../../../domain/masterplan/masterplan';
import { isEmailAddress, objectIdIn } from '../../../../domain/shared/object-id';
import type { Directory, Found } from '../../../graph/directory';
import { keysIn } from '../../definition/column';
import type { CachedList } from '../cached-list';
import { rowInWords } from '../../definition/row-in-words';

/** Who is meant by what stands in the columns of people: their object id, or the address that stands for it. */
export interface People {
  /** Asks the directory about those it was not asked about of late. Never rejects: what it cannot say stays open. */
  follow(lists: readonly CachedList<unknown>[]): Promise<void>;
  /** @returns null for an address of which nobody knows whose it is, and for what is no person at all */
  idOf(typed: string): string | null;
  dataIssues(lists: readonly CachedList<unknown>[]): DataIssue[];
  /** Goes up with every answer that says something else than before. */
  changes(): number;
}

/** For how many milliseconds an answer is taken as true; one that was no answer, until the directory is tried again. */
const VALID_FOR = { person: 86_400_000, nobody: 600_000, 'not-askable': 600_000 } as const satisfies Record<
  Found['type'],
  number
>;

export interface PeopleDeps {
  /** Null where nobody can be asked: ids are taken as they are then. */
  readonly directory: Directory | null;
  readonly clock: Clock;
  readonly log: Log;
}

export function createPeople({ directory, clock, log }: PeopleDeps): People {
  const answers = new Map<string, { readonly found: Found; readonly until: number }>();
  let changes = 0;

  function note(typed: string, found: Found, now: number): void {
    const before = answers.get(typed)?.found;
    if (JSON.stringify(before) !== JSON.stringify(found)) changes += 1;
    answers.set(typed, { found, until: now + VALID_FOR[found.type] });
  }

  return {
    async follow(lists) {
      if (directory === null) return;
      const now = Date.parse(clock.now());
      const open = [...typedIn(lists)].filter((typed) => {
        const until = answers.get(typed)?.until;
        return (
          (objectIdIn(typed) ?? (isEmailAddress(typed) ? typed : null)) !== null &&
          !(until !== undefined && now < until)
        );
      });
      if (open.length === 0) return;
      try {
        const found = await directory.find(open);
        open.forEach((typed, index) => note(typed, found[index] ?? { type: 'not-askable' }, now));
      } catch (error) {
        if (!(error instanceof StorageUnavailable))
          log.error('people-not-asked', error, { people: open.length });
        else log.warn('people-not-asked', { people: open.length });
        // What was known stays known.
        for (const typed of open) note(typed, answers.get(typed)?.found ?? { type: 'not-askable' }, now);
      }
    },
    idOf(typed) {
      const found = answers.get(typed)?.found;
      return objectIdIn(typed) ?? (found?.type === 'person' ? found.id : null);
    },
    dataIssues: (lists) =>
      lists.flatMap((list) =>
        personColumnsOf(list).flatMap((column) =>
          list.items().flatMap((item) =>
            keysIn(list.definition.columns[column], item.fields[column]).flatMap((typed): DataIssue[] => {
              const problem = problemOf(typed, answers.get(typed)?.found);
              if (problem === null) return [];
              const words = rowInWords(list.definition, item, column);
              return [{ ...words, problem, severity: 'error', rows: 1, expected: null }];
            }),
          ),
        ),
      ),
    changes: () => changes,
  };
}

function problemOf(typed: string, found: Found | undefined): RowProblem | null {
  const isId = objectIdIn(typed) !== null;
  if (!isId && !isEmailAddress(typed)) return 'not-a-person';
  if (found?.type === 'nobody') return 'unknown-person';
  return isId || found?.type === 'person' ? null : 'unresolved-address';
}

const personColumnsOf = ({ definition: { columns } }: CachedList<unknown>): string[] =>
  Object.entries(columns).flatMap(([name, { isPerson }]) => (isPerson === true ? [name] : []));

const typedIn = (lists: readonly CachedList<unknown>[]): ReadonlySet<string> =>
  new Set(
    lists.flatMap((list) =>
      personColumnsOf(list).flatMap((column) =>
        list.items().flatMap(({ fields }) => keysIn(list.definition.columns[column], fields[column])),
      ),
    ),
  );

/** The plan with object ids where people stand. Whoever cannot be told holds no post and no role. */
export function withPeople(plan: Masterplan, people: Pick<People, 'idOf'>): Masterplan {
  const idOf = (typed: string | null): string | null => (typed === null ? null : people.idOf(typed));
  return {
    ...plan,
    posts: plan.posts.map((post) => ({ ...post, holder: idOf(post.holder), deputy: idOf(post.deputy) })),
    roles: plan.roles.flatMap((role) => {
      const userId = people.idOf(role.userId);
      return userId === null ? [] : [{ ...role, userId }];
    }),
  };
}
