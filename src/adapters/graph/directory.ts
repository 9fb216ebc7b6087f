import { z } from 'zod';
import { objectIdIn } from '../../domain/shared/object-id';
import { type GraphAnswer, isSuccess } from './answer';
import type { Graph } from './graph';
import { GraphError } from './graph-error';
import { graphPath } from './path';

/** What the directory says about somebody. */
export type Found =
  | { readonly type: 'person'; readonly id: string }
  /** There is nobody of this id or address, or more than one. */
  | { readonly type: 'nobody' }
  /** The app may not ask, or the directory did not answer. */
  | { readonly type: 'not-askable' };

export interface Directory {
  /**
   * Asks who people are, by object id or e-mail address.
   *
   * @returns the answers in the order of what was asked. Rejects with `StorageUnavailable` when nothing can be asked.
   */
  find(typed: readonly string[]): Promise<readonly Found[]>;
}

export interface DirectoryOptions {
  readonly graph: Graph;
  /** Whose members are known even where the directory may not be asked. */
  readonly teamId: string;
}

const NOT_ASKABLE: Found = { type: 'not-askable' };
const NOBODY: Found = { type: 'nobody' };

const Person = z.object({ id: z.string() });
const People = z.object({ value: z.array(Person) });
const Member = z.object({ userId: z.string().nullish(), email: z.string().nullish() });

/** The directory of the organisation; where the app may not ask it, the members of the team, who may be fewer. */
export function createDirectory({ graph, teamId }: DirectoryOptions): Directory {
  return {
    async find(typed) {
      if (typed.length === 0) return [];
      const answers = await graph.batch(typed.map((text) => ({ method: 'GET', path: pathTo(text) })));
      const found = answers.map(foundIn);
      if (found.every((one) => one.type !== 'not-askable')) return found;
      const members = await membersOf(graph, teamId);
      return found.map((one, index) =>
        one.type === 'not-askable' ? amongMembers(members, typed[index]) : one,
      );
    },
  };
}

function pathTo(typed: string): string {
  const id = objectIdIn(typed);
  if (id !== null) return graphPath`/users/${id}?$select=id`;
  const address = typed.replaceAll("'", "''");
  return `/users?$select=id&$filter=${encodeURIComponent(`mail eq '${address}' or userPrincipalName eq '${address}'`)}`;
}

function foundIn(answer: GraphAnswer): Found {
  if (answer.status === 404) return NOBODY;
  if (!isSuccess(answer)) return NOT_ASKABLE;
  const people = People.safeParse(answer.body);
  const [one, ...others] = people.success ? people.data.value : [Person.parse(answer.body)];
  // Of two people with one address nobody can tell which is meant.
  return one === undefined || others.length > 0 ? NOBODY : { type: 'person', id: one.id.toLowerCase() };
}

type Members = readonly z.infer<typeof Member>[];

/** @returns nobody where the app may not ask for them either */
async function membersOf(graph: Graph, teamId: string): Promise<Members> {
  const members: z.infer<typeof Member>[] = [];
  try {
    for await (const page of graph.pages(graphPath`/teams/${teamId}/members`)) {
      members.push(...z.array(Member).parse(page.value));
    }
  } catch (error) {
    if (error instanceof GraphError) return [];
    throw error;
  }
  return members;
}

/** Who is no member may still be somebody. */
function amongMembers(members: Members, typed = ''): Found {
  const wanted = objectIdIn(typed) ?? typed.toLowerCase();
  const found = members.filter(
    ({ userId, email }) => userId?.toLowerCase() === wanted || email?.toLowerCase() === wanted,
  );
  const [one, ...others] = found;
  return typeof one?.userId === 'string' && others.length === 0
    ? { type: 'person', id: one.userId.toLowerCase() }
    : NOT_ASKABLE;
}
